/** What was found: rule, level, clauses in their words, what to do. */
import { Anchor, Group, Text } from "@mantine/core";
import type { HeldMessageBody, ScreenFinding } from "../../../../web/api/held/message/schemas.ts";
import { LevelBadge, Word } from "../../../ui/badges.tsx";
import { Section } from "./section.tsx";

export function Findings({ message: { findings } }: { readonly message: HeldMessageBody }) {
  const order = findings.map((finding, at) => ({ finding, at })).sort((a, b) => weight(b.finding) - weight(a.finding));
  return (
    <Section title="Findings" aside={`${findings.length}`}>
      {findings.length === 0 && (
        <Text size="sm" c="dimmed">
          No rule found anything.
        </Text>
      )}
      <ul className="findings">
        {order.map(({ finding, at }) => (
          <Finding key={at} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}

const weight = ({ level, confidential }: ScreenFinding): number =>
  ["off", "note", "hold", "reject"].indexOf(level) * 2 + (confidential ? 1 : 0);

function Finding({ finding }: { readonly finding: ScreenFinding }) {
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
      {clauses.map(({ id, text }) => (
        <Text key={id} size="xs" c="dimmed">
          <b>{id}</b> {text}
        </Text>
      ))}
      {remedy !== "" && <Text size="xs">To do: {remedy}</Text>}
    </li>
  );
}
