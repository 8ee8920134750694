/** Its recipients: what became of each, what was on record, what a release would do; a row opens on request. */
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import type { HeldMessageBody, HeldRecipient } from "../../../../web/api/held/message/schemas.ts";
import { useMay } from "../../../api/session.ts";
import { Asked } from "../../../ui/asked.tsx";
import { StateBadge } from "../../../ui/badges.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { SearchBox } from "../../../ui/search-box.tsx";
import { TableBox } from "../../../ui/table.tsx";
import { PAGE, useRecipients } from "./data.ts";
import { Detail } from "./recipient.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly message: HeldMessageBody;
  onDecide(kind: "release" | "refuse", recipients: readonly string[] | null): void;
}

export function Recipients({ message, onDecide }: Props) {
  const [match, setMatch] = useState("");
  const [offset, setOffset] = useState(0);
  const query = useRecipients(message.ref, match, offset);
  const all = message.states.reduce((sum, { count }) => sum + count, 0);
  const search = (text: string) => {
    setMatch(text);
    setOffset(0);
  };
  return (
    <Section title="Recipients" aside={`${all}, strictest first`}>
      {all > 5 && <SearchBox label="Find a recipient" value={match} onSearch={search} />}
      <Asked query={query} lines={Math.min(6, all)}>
        {({ recipients, total }) => (
          <>
            <Table message={message} recipients={recipients} onDecide={onDecide} />
            {total === 0 && <Text size="sm">Nobody here is called so.</Text>}
            <Pager offset={offset} limit={PAGE} shown={recipients.length} total={total} onPage={setOffset} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function Table({ message, recipients, onDecide }: Props & { readonly recipients: readonly HeldRecipient[] }) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <TableBox name="Recipients of this message">
      <thead>
        <tr>
          {["Recipient", "Now", "On record when it came", "If released"].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recipients.map((one) => (
          <Row
            key={one.id}
            {...{ message, one, onDecide, open: open === one.id }}
            toggle={() => setOpen(open === one.id ? null : one.id)}
          />
        ))}
      </tbody>
    </TableBox>
  );
}

interface RowProps extends Props {
  readonly one: HeldRecipient;
  readonly open: boolean;
  toggle(): void;
}

function Row({ message, one, open, toggle, onDecide }: RowProps) {
  return (
    <>
      <tr>
        <td>
          <button type="button" className="opener" aria-expanded={open} onClick={toggle}>
            {one.recipient}
          </button>
          {one.name !== null && (
            <Text size="xs" c="dimmed">
              {one.name}
            </Text>
          )}
        </td>
        <td>
          <StateBadge state={one.state} />
          {one.quota && <Text size="xs">goes by itself when the limit allows</Text>}
        </td>
        <td>
          {one.standing ?? "not shown to you"}
          {one.suppressed && (
            <Text size="xs" c="red">
              suppressed
            </Text>
          )}
          {one.changed > 0 && <Text size="xs">{one.changed} changed since</Text>}
        </td>
        <td>
          {one.state !== "held" ? (
            ""
          ) : one.stop ? (
            <Text size="sm" c="red">
              {one.stop.words}
            </Text>
          ) : (
            "goes out"
          )}
        </td>
      </tr>
      {open && (
        <tr className="opened">
          <td colSpan={4}>
            <Deciding one={one} onDecide={onDecide} />
            <Detail message={message} recipient={one} />
          </td>
        </tr>
      )}
    </>
  );
}

function Deciding({ one, onDecide }: Pick<RowProps, "one" | "onDecide">) {
  const may = useMay();
  if (one.state !== "held" || !may("held:decide")) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-xs" variant="default" onClick={() => onDecide("release", [one.recipient])}>
        Release<span className="unseen"> {one.recipient}</span>
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => onDecide("refuse", [one.recipient])}>
        Refuse<span className="unseen"> {one.recipient}</span>
      </Button>
    </Group>
  );
}
