/** What was found: rule, level, clauses in their words, what to do. */
import { Anchor, Group, Text } from "@mantine/core";
import type { HeldMessageBody, ScreenFinding } from "../../../../web/api/held/message/schemas.ts";
import { LevelBadge, Word } from "../../../ui/badges.tsx";
import { Section } from "./section.tsx";

/** One thing found, and all whom it was found for. */
interface Found {
  readonly finding: ScreenFinding;
  readonly others: readonly string[];
}

export function Findings({ message: { findings } }: { readonly message: HeldMessageBody }) {
  const all = together(findings).sort((a, b) => weight(b.finding) - weight(a.finding));
  return (
    <Section title="Findings" aside={`${all.length}`}>
      {all.length === 0 && (
        <Text size="sm" c="dimmed">
          No rule found anything.
        </Text>
      )}
      <ul className="findings">
        {all.map(({ finding, others }) => (
          <Finding key={keyOf(finding)} finding={finding} others={others} />
        ))}
      </ul>
    </Section>
  );
}

const weight = ({ level, confidential }: ScreenFinding): number =>
  ["off", "note", "hold", "reject"].indexOf(level) * 2 + (confidential ? 1 : 0);

/** All but the recipient. */
function keyOf({ recipient, evidence: _, message, ...rest }: ScreenFinding): string {
  return JSON.stringify([rest, recipient === null ? message : message.replaceAll(recipient, ""), recipient === null]);
}

/** What is the same for several recipients is said once. */
function together(findings: readonly ScreenFinding[]): Found[] {
  const found = new Map<string, Found>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const first = found.get(key);
    const others = first && finding.recipient !== null ? [...first.others, finding.recipient] : [];
    found.set(key, { finding: first?.finding ?? finding, others });
  }
  return [...found.values()];
}

/** Of others, so many are named. */
const MOST_NAMED = 3;

function alsoFor(others: readonly string[]): string {
  const more = others.length - MOST_NAMED;
  return `The same for ${others.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function Finding({ finding, others }: Found) {
  const { rule, page, pack, recipient, message, clauses, remedy, level, mode, doubtful, confidential } = finding;
  return (
    <li className={confidential ? "confidential" : undefined}>
      <Group gap={6}>
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
      <Text size="sm">{message}</Text>
      {others.length > 0 && <Text size="sm">{alsoFor(others)}</Text>}
      {clauses.map(({ id, text }) => (
        <Text key={id} size="xs" c="dimmed">
          <b>{id}</b> {text}
        </Text>
      ))}
      {remedy !== "" && <Text size="xs">To do: {remedy}</Text>}
    </li>
  );
}
