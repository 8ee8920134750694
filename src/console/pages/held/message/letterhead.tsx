/** Why it is held, in a sentence, and the message's own words about itself. */
import { Alert, Group, Text, Title } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import { StateBadge, Word } from "../../../ui/badges.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Ago } from "../../../ui/time.tsx";
import { useRecipients } from "./data.ts";
import { Section } from "./section.tsx";
import { octets } from "./words.ts";

interface Props {
  readonly message: HeldMessageBody;
}

/** Reasons besides the first: a newsletter to hundreds has one for each. */
const MOST_REASONS = 2;

export function Letterhead({ message }: Props) {
  const { subject, why, more, sender } = message;
  return (
    <header>
      <Title order={2} size="h2" className="subject">
        {subject === "" ? "(no subject)" : subject}
      </Title>
      <Parties message={message} />
      <States message={message} />
      <Text fw={600} mt="xs" className="why">
        {why}
      </Text>
      {more.slice(0, MOST_REASONS).map((sentence) => (
        <Text key={sentence} size="sm" c="dimmed">
          {sentence}
        </Text>
      ))}
      {more.length > MOST_REASONS && (
        <Text size="sm" c="dimmed">
          {more.length - MOST_REASONS} more: see the findings
        </Text>
      )}
      {[why, ...more].some((sentence) => /\byour?\b/i.test(sentence)) && (
        <Text size="xs" c="dimmed">
          “You” is the sender here{sender && `: ${sender.name}`}
        </Text>
      )}
      <Appeal message={message} />
    </header>
  );
}

/** From whom to whom. How many they are is known before who they are, so nothing moves when that comes. */
function Parties({ message: { ref, sender, authorAddress, states } }: Props) {
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const { data } = useRecipients(ref, "", 0);
  const [first] = data?.recipients ?? [];
  const others = all > 1 ? ` and ${all - 1} more` : "";
  const whom = first ? `${first.recipient}${others}` : `${all} ${all === 1 ? "recipient" : "recipients"}`;
  const from = sender ? `${sender.name} <${authorAddress ?? sender.address}>` : (authorAddress ?? "unknown");
  return (
    <Text size="sm" className="parties">
      {from} <span aria-hidden="true">→</span>
      <span className="unseen"> to </span> {whom}
    </Text>
  );
}

function States({ message: { states, urgentAt, reopenedAt, findings, claim, heldUntil } }: Props) {
  const hidden = findings.some(({ confidential }) => confidential);
  const waits = states.some(({ state }) => state === "held");
  return (
    <Group gap={6} mt={4}>
      {states.map(({ state, count }) => (
        <Group key={state} gap={4}>
          <StateBadge state={state} />
          {(count > 1 || states.length > 1) && <Text size="xs">{`for ${count}`}</Text>}
        </Group>
      ))}
      {urgentAt !== null && <Word color="red">urgent</Word>}
      {reopenedAt !== null && <Word color="orange">reopened</Word>}
      {hidden && <Word color="grape">confidential</Word>}
      {claim && (
        <Text size="xs">
          Claimed by {claim.mine ? "you" : claim.byName} until <Ago at={claim.until} />
        </Text>
      )}
      {waits && heldUntil !== null && (
        <Text size="xs" c="dimmed">
          The hold ends by itself <Ago at={heldUntil} />
        </Text>
      )}
    </Group>
  );
}

function Appeal({ message: { appeal } }: Props) {
  if (!appeal) return null;
  return (
    <Alert color="blue" title={`Appeal, ${appeal.state}`} mt="xs" py="xs">
      <Text size="sm" className="said">
        {appeal.statement}
      </Text>
      <Text size="xs" c="dimmed">
        <Ago at={appeal.at} />
      </Text>
    </Alert>
  );
}

/** Where it came from and what it was taken for. */
export function About({ message }: Props) {
  const { purpose, policy, authorAddress, reversePath, receivedAt, session, login, sender } = message;
  const packs = policy.packs.map(({ title }) => title).join(", ");
  const other = login && login.id !== sender?.id ? `${login.name}, for the author` : null;
  return (
    <Section title="About it">
      <Facts
        rows={[
          ["Received", <Ago key="at" at={receivedAt} />],
          ["From", authorAddress ?? "unknown"],
          ["Logged in", other],
          ["Reverse-path", reversePath === authorAddress ? null : (reversePath ?? "<> (automatic mail)")],
          ["Purpose", `${purpose.label.replaceAll("-", " ")}, ${Math.round(purpose.confidence * 100)} % sure`],
          [
            "By the words",
            purpose.evidence
              .slice(0, 5)
              .map((words) => `“${words}”`)
              .join(", "),
          ],
          [
            "Policy",
            `version ${policy.version}${policy.isActive ? ", today's" : ", not today's"}: ${packs || "no packs"}`,
          ],
          ["In mode", policy.mode],
          ["Came by", `${session.listener} from ${session.peer}${session.tls ? `, ${session.tls}` : ", without TLS"}`],
          ["Size", octets(message.size)],
          ["Reference", <code key="ref">{message.ref}</code>],
        ]}
      />
    </Section>
  );
}
