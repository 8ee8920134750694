import { Group, Text } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import { StandingBadge } from "../../../ui/badges.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { dateOf } from "../../../ui/moments.ts";
import { To } from "../../../ui/table.tsx";
import { Section } from "./section.tsx";

export function Sender({ message: { sender, siblings } }: { readonly message: HeldMessageBody }) {
  return (
    <Section title="Sender">
      {sender === null ? (
        <Text size="sm">The author is no member (any more).</Text>
      ) : (
        <Facts
          rows={[
            ["Member", <Named key="name" sender={sender} />],
            ["Organisation", sender.organisation],
            ["Roles", sender.roles.join(", ")],
            ["Groups", sender.groups.join(", ")],
            ["Member until", sender.until === null ? null : dateOf(sender.until)],
            ["Last 30 days", lately(sender.lately)],
          ]}
        />
      )}
      {siblings.total > 0 && <Campaign siblings={siblings} />}
    </Section>
  );
}

type Known = NonNullable<HeldMessageBody["sender"]>;

function Named({ sender: { id, name, address, standing } }: { readonly sender: Known }) {
  return (
    <Group gap={6}>
      <To to={`/members/${encodeURIComponent(id)}`}>{name}</To>
      <span>{address}</span>
      <StandingBadge standing={standing} />
    </Group>
  );
}

const lately = ({ delivered, held, complaints }: Known["lately"]): string =>
  [
    `${delivered} delivered`,
    `${held} held`,
    ...(complaints === null ? [] : [`${complaints} ${complaints === 1 ? "complaint" : "complaints"}`]),
  ].join(", ");

function Campaign({ siblings: { total, messages } }: Pick<HeldMessageBody, "siblings">) {
  return (
    <Text size="sm" mt="xs" component="div">
      {total} more of this campaign {total === 1 ? "waits" : "wait"}:{" "}
      {messages.map(({ ref, subject }) => (
        <span key={ref} className="sibling">
          <To to={`/held/${ref}`}>{subject || ref}</To>
        </span>
      ))}
    </Text>
  );
}
