/** One recipient, opened: the records between the two, what passed between them, what was tried. */
import { Stack, Text } from "@mantine/core";
import type {
  HeldMessageBody,
  HeldRecipient,
  HeldStory,
  ScreenConsent,
} from "../../../../web/api/held/message/schemas.ts";
import { Asked } from "../../../ui/asked.tsx";
import { StateBadge, Word } from "../../../ui/badges.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { dateOf } from "../../../ui/moments.ts";
import { Ago, Exactly } from "../../../ui/time.tsx";
import { useStory } from "./data.ts";

interface Props {
  readonly message: HeldMessageBody;
  readonly recipient: HeldRecipient;
}

export function Detail({ message, recipient }: Props) {
  const story = useStory(message.ref, recipient.id);
  return (
    <Stack gap="xs" py={4}>
      <Fate recipient={recipient} />
      {recipient.consents !== null && <Ledger consents={recipient.consents} />}
      <Asked query={story} lines={3}>
        {(told) => <Story story={told} />}
      </Asked>
    </Stack>
  );
}

function Fate({ recipient }: Pick<Props, "recipient">) {
  const { disposition, enforced, mode, reasons, decidedBy, decidedAt, comment, lastReply, fixes } = recipient;
  const judged =
    disposition === enforced ? disposition : `${disposition} in mode ${mode}; enforced it would be ${enforced}`;
  return (
    <Facts
      rows={[
        ["Judged", judged],
        ["Because", reasons.join("; ")],
        ["Decided", decidedBy && <Decided key="by" by={decidedBy} at={decidedAt} />],
        ["Said", comment],
        ["Smart host", lastReply],
        ["Put right", fixes.length > 0 && "unsubscribe fields and a footer are added"],
      ]}
    />
  );
}

function Decided({ by, at }: { readonly by: string; readonly at: number | null }) {
  return (
    <>
      {by} {at !== null && <Ago at={at} />}
    </>
  );
}

function Ledger({ consents }: { readonly consents: readonly ScreenConsent[] }) {
  return (
    <div>
      <Text size="xs" fw={600}>
        Consent records, newest first
      </Text>
      {consents.length === 0 && <Text size="sm">There is none between the two.</Text>}
      <ul className="talk">
        {consents.map((one) => (
          <Record key={one.id} record={one} />
        ))}
      </ul>
    </div>
  );
}

function Record({ record }: { readonly record: ScreenConsent }) {
  const { status, scope, basis, purpose, at, until, recordedBy, recordedAt, evidence, wording, source, annulled } =
    record;
  return (
    <li>
      <StateBadge state={status} /> {scope}
      {basis !== null && `, ${basis.replaceAll("-", " ")}`}
      {purpose !== null && `, for ${purpose}`}, <Exactly at={at} />
      {until !== null && `, until ${dateOf(until)}`}{" "}
      {record.rested && <Word color="indigo">the verdict rested on it</Word>}{" "}
      {record.since && <Word color="orange">since it came</Word>}{" "}
      {annulled && <Word color="red">{`${annulled.kind} ${dateOf(annulled.at)}`}</Word>}
      <Text size="xs" c="dimmed" component="div">
        Recorded by {recordedBy}, <Exactly at={recordedAt} />, towards {record.grantee}
        {evidence !== "" && <span className="said">. {evidence}</span>}
        {wording !== "" && <span className="said">. Wording: “{wording}”</span>}
        {source !== "" && `. Source: ${source}`}
      </Text>
    </li>
  );
}

function Story({ story: { mail, attempts, bounces, complaints } }: { readonly story: HeldStory }) {
  return (
    <>
      <Mail mail={mail} />
      {attempts.length > 0 && (
        <Lines
          title="Attempts"
          lines={attempts.map(({ at, result, reply, host }) => ({
            at,
            text: `${result}: ${reply} (${host || "no host"})`,
          }))}
        />
      )}
      {bounces.length > 0 && (
        <Lines
          title="Bounces"
          lines={bounces.map(({ at, kind, diagnostic }) => ({ at, text: `${kind}: ${diagnostic}` }))}
        />
      )}
      {complaints !== null && complaints.length > 0 && (
        <Lines
          title="Complaints against this sender (never tell the sender)"
          lines={complaints.map(({ at, source, case: of }) => ({
            at,
            text: `by ${source}${of === null ? "" : `, case ${of}`}`,
          }))}
        />
      )}
    </>
  );
}

function Mail({ mail }: Pick<HeldStory, "mail">) {
  return (
    <div>
      <Text size="xs" fw={600}>
        Between the two
      </Text>
      {mail.length === 0 && <Text size="sm">Nothing passed through here before.</Text>}
      <ul className="talk">
        {mail.map(({ ref, at, from, subject, state }) => (
          <li key={ref}>
            {from === "sender" ? "To them" : "Back"}: {subject || "(no subject)"} <StateBadge state={state} />{" "}
            <Ago at={at} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly at: number; readonly text: string }[];
}

function Lines({ title, lines }: LinesProps) {
  return (
    <div>
      <Text size="xs" fw={600}>
        {title}
      </Text>
      <ul className="talk">
        {lines.map(({ at, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened does not move
          <li key={index}>
            <Exactly at={at} /> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
