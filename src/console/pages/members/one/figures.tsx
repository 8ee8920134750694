/** What a member sent and what became of it; what waits; cases; consents. */
import { Stack, Text, Title } from "@mantine/core";
import type { MemberBody } from "../../../../web/api/members/schemas.ts";
import { StateBadge } from "../../../ui/badges.tsx";
import { count } from "../../../ui/count.ts";
import { Facts } from "../../../ui/facts.tsx";
import { DataTable, RowLink, To } from "../../../ui/table.tsx";
import { Ago } from "../../../ui/time.tsx";

export function Figures({ member }: { readonly member: MemberBody }) {
  const { figures, lately, consents } = member;
  return (
    <Stack gap="md">
      <Facts
        rows={[
          ["Messages in a year", count(figures.messages)],
          ["Recipients, by what became of it", counted(figures.states)],
          ["Recipients, by purpose", counted(figures.purposes)],
          ["In 30 days", latelyWords(lately)],
          [
            "Consents",
            <span key="consents">
              <To to="/consents" search={{ sender: member.id }}>
                {consents.received} received
              </To>
              {", "}
              <To to="/consents" search={{ recipient: member.address }}>
                {consents.given} given
              </To>
            </span>,
          ],
        ]}
      />
      <Held held={member.held} />
      <Cases cases={member.cases} />
    </Stack>
  );
}

/** Complaints are told to those who read cases. */
function latelyWords({ delivered, complaints }: MemberBody["lately"]): string {
  const out = `${count(delivered)} delivered`;
  if (complaints === null) return out;
  const rate = delivered === 0 ? 0 : (100 * complaints) / delivered;
  return `${out}, ${count(complaints)} complaints (${rate.toFixed(2)} %)`;
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, messages]) => `${name} ${count(messages)}`)
    .join(", ") || "none";

function Held({ held }: Pick<MemberBody, "held">) {
  if (held === null) return null;
  return (
    <section aria-label="Held now">
      <Title order={2}>Held now</Title>
      {held.length === 0 ? (
        <Text size="sm">Nothing of theirs is held.</Text>
      ) : (
        <DataTable
          name="Held mail of this member"
          rowKey={({ ref }) => ref}
          rows={held}
          columns={[
            {
              head: "Subject",
              cell: (row) => <RowLink to={`/held/${row.ref}`}>{row.subject || "(no subject)"}</RowLink>,
            },
            { head: "Came", cell: (row) => <Ago at={row.receivedAt} /> },
            { head: "Recipients", number: true, cell: (row) => row.held },
          ]}
        />
      )}
    </section>
  );
}

function Cases({ cases }: Pick<MemberBody, "cases">) {
  if (cases === null) return null;
  return (
    <section aria-label="Cases">
      <Title order={2}>Cases</Title>
      {cases.length === 0 ? (
        <Text size="sm">No case was ever opened against this member.</Text>
      ) : (
        <DataTable
          name="Cases against this member"
          rowKey={({ id }) => id}
          rows={cases}
          columns={[
            { head: "Case", cell: (row) => <RowLink to={`/cases/${row.id}`}>{row.id}</RowLink> },
            { head: "State", cell: (row) => <StateBadge state={row.state} /> },
            { head: "Outcome", cell: (row) => row.outcome ?? "" },
            { head: "Opened", cell: (row) => <Ago at={row.openedAt} /> },
          ]}
        />
      )}
    </section>
  );
}
