/** What staff decided and said about it. */
import { Text } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import type { HeldDecision, HeldNote } from "../../../../web/api/held/schemas.ts";
import { Asked } from "../../../ui/asked.tsx";
import { StateBadge } from "../../../ui/badges.tsx";
import { Ago } from "../../../ui/time.tsx";
import { useDecisions, useNotes } from "./data.ts";
import { Section } from "./section.tsx";

export function Talk({ message: { ref } }: { readonly message: HeldMessageBody }) {
  const decisions = useDecisions(ref);
  const notes = useNotes(ref);
  return (
    <Section title="Decisions and notes">
      <Asked query={decisions} lines={1}>
        {({ decisions: made }) => (
          <ul className="talk">
            {made.length === 0 && <li className="none">Nobody decided anything yet.</li>}
            {made.map((one) => (
              <Decision key={one.id} decision={one} />
            ))}
          </ul>
        )}
      </Asked>
      <Asked query={notes} lines={1}>
        {({ notes: said }) => (
          <ul className="talk">
            {said.map((one) => (
              <Note key={one.id} note={one} />
            ))}
          </ul>
        )}
      </Asked>
    </Section>
  );
}

function Decision({ decision }: { readonly decision: HeldDecision }) {
  const { kind, state, byName, second, code, reason, at } = decision;
  return (
    <li>
      <StateBadge state={state} /> {kind} by {byName}
      {second !== null && `, confirmed by ${second}`}: {code.replaceAll("-", " ")}
      {reason !== "" && <span className="said">, “{reason}”</span>} <Ago at={at} />
    </li>
  );
}

function Note({ note: { byName, at, text } }: { readonly note: HeldNote }) {
  return (
    <li>
      <Text size="xs" c="dimmed">
        {byName}, <Ago at={at} />
      </Text>
      <span className="said">{text}</span>
    </li>
  );
}
