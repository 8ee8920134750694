/** What holds between a recipient and a sender, and every record that says so. */
import { Group, Text } from "@mantine/core";
import type { ConsentRecord, WillBody } from "../../../web/api/consents/schemas.ts";
import { Word } from "../../ui/badges.tsx";
import { dateOf } from "../../ui/moments.ts";
import { type Column, DataTable } from "../../ui/table.tsx";
import { Ago, Exactly } from "../../ui/time.tsx";

export function Will({ will }: { readonly will: WillBody }) {
  const { granted, refused } = will;
  if (granted.length + refused.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing is in force.
      </Text>
    );
  return (
    <Group gap="xs">
      {granted.map(({ scope, basis, until, weak }) => (
        <Word key={scope} color={weak ? "yellow" : "green"}>
          {`${scope}: ${basis}${until === null ? "" : ` until ${dateOf(until)}`}`}
        </Word>
      ))}
      {refused.map(({ scope, status, purpose, at }) => (
        <Word key={`${scope} ${purpose}`} color="red">
          {`${purpose ?? scope}: ${status} ${dateOf(at)}`}
        </Word>
      ))}
    </Group>
  );
}

const COLUMNS: readonly Column<ConsentRecord>[] = [
  { head: "Said", cell: ({ at }) => <Exactly at={at} />, width: "13rem" },
  { head: "What", cell: ({ scope, status, purpose }) => `${status}: ${purpose ?? scope}` },
  { head: "To", cell: ({ grantee }) => (grantee === "*" ? "everybody" : grantee) },
  { head: "Basis", cell: ({ basis }) => basis ?? "" },
  { head: "Until", cell: ({ until }) => (until === null ? "" : <Ago at={until} />) },
  { head: "Evidence", cell: (row) => <Evidence record={row} /> },
  {
    head: "Recorded by",
    cell: ({ recordedBy, recordedAt }) => (
      <>
        {recordedBy}, <Ago at={recordedAt} />
      </>
    ),
  },
  {
    head: "Annulled",
    cell: ({ annulled }) =>
      annulled && (
        <>
          {annulled.kind} by {annulled.by}, <Ago at={annulled.at} />
        </>
      ),
  },
];

export function Records({ name, records }: { readonly name: string; readonly records: readonly ConsentRecord[] }) {
  return <DataTable name={name} columns={COLUMNS} rows={records} rowKey={({ id }) => id} />;
}

function Evidence({ record: { evidence, wording, source, message } }: { readonly record: ConsentRecord }) {
  const parts = [
    evidence,
    wording && `shown: “${wording}”`,
    source && `from: ${source}`,
    message && `message: ${message}`,
  ];
  return <span className="wrap-anywhere">{parts.filter((part) => part !== "").join(" · ")}</span>;
}
