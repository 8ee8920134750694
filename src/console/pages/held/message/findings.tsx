/** What was found: rule, level, its words and where they stand, clauses in their words, what to do. */
import { Anchor, Group, Text, VisuallyHidden } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import { LevelBadge, Word } from "../../../ui/badges.tsx";
import { type Found, foundIn, type Quote, quotesOf, short } from "./found.ts";
import { goToMark } from "./mark.ts";
import { Section } from "./section.tsx";

export function Findings({ message: { findings, passages } }: { readonly message: HeldMessageBody }) {
  const all = foundIn(findings);
  return (
    <Section title="Findings" aside={`${all.length}`}>
      {all.length === 0 && (
        <Text size="sm" c="dimmed">
          No rule found anything.
        </Text>
      )}
      <ul className="findings">
        {all.map((one) => (
          <Finding key={one.number} found={one} quotes={quotesOf(one, passages)} />
        ))}
      </ul>
    </Section>
  );
}

/** Of others, so many are named. */
const MOST_NAMED = 3;

function alsoFor(others: readonly string[]): string {
  const more = others.length - MOST_NAMED;
  return `The same for ${others.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

interface FindingProps {
  readonly found: Found;
  readonly quotes: readonly Quote[];
}

function Finding({ found, quotes }: FindingProps) {
  const { message, clauses, remedy, confidential } = found.finding;
  return (
    <li className={confidential ? "confidential" : undefined}>
      <Head found={found} />
      <Text size="sm">{message}</Text>
      {found.others.length > 0 && <Text size="sm">{alsoFor(found.others)}</Text>}
      {quotes.length > 0 && <Quotes number={found.number} quotes={quotes} />}
      {clauses.map(({ id, text }) => (
        <Text key={id} size="xs" c="dimmed">
          <b>{id}</b> {text}
        </Text>
      ))}
      {remedy !== "" && <Text size="xs">To do: {remedy}</Text>}
    </li>
  );
}

function Head({ found: { number, finding } }: Pick<FindingProps, "found">) {
  const { rule, page, pack, recipient, level, mode, doubtful, confidential } = finding;
  return (
    <Group gap={6}>
      <b className="number">
        <VisuallyHidden component="span">Finding </VisuallyHidden>
        {number}
      </b>
      <LevelBadge level={level} />
      {confidential && <Word color="grape">confidential: never tell the sender</Word>}
      {doubtful && <Word color="gray">in doubt</Word>}
      <Anchor href={page} target="_blank" rel="noreferrer" size="sm" underline="always">
        {rule}
      </Anchor>
      <Text size="xs" c="dimmed">
        {pack}, {mode}
        {recipient !== null && `, for ${recipient}`}
      </Text>
    </Group>
  );
}

/** Of a finding's words, so many are quoted. */
const MOST_QUOTED = 3;

function Quotes({ number, quotes }: { readonly number: number; readonly quotes: readonly Quote[] }) {
  const more = quotes.length - MOST_QUOTED;
  return (
    <Text size="sm" component="div" className="quotes">
      {quotes.slice(0, MOST_QUOTED).map((quote) => (
        <QuoteLink key={`${quote.part} ${quote.words}`} number={number} quote={quote} />
      ))}
      {more > 0 && <span>and {more} more</span>}
    </Text>
  );
}

function QuoteLink({ number, quote }: { readonly number: number; readonly quote: Quote }) {
  const words = `“${short(quote.words)}” ${quote.where}`;
  if (!quote.marked) return <span>{words}</span>;
  return (
    <button type="button" onClick={(event) => goToMark(event.currentTarget, number, quote)}>
      {words}
    </button>
  );
}
