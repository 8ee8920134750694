/** `/cases`: complaints as a list, with what is due; and sanctions in force. */
import { Button, Group, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseList, CaseRow, SanctionRow } from "../../../web/api/cases/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { StandingBadge, StateBadge, Word } from "../../ui/badges.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable, RowLink, To } from "../../ui/table.tsx";
import { Ago, Exactly, useNow } from "../../ui/time.tsx";
import { askedOf, Filters } from "./filters.tsx";
import { OpenDialog } from "./open-dialog.tsx";

export function Page() {
  const [address, change] = useAddress();
  const [opening, setOpening] = useState(false);
  const may = useMay();
  return (
    <>
      <PageHead
        title="Cases"
        sub="Complaints: what is alleged, heard and decided"
        actions={
          may("cases:edit") && (
            <Button size="xs" onClick={() => setOpening(true)}>
              Write down a complaint
            </Button>
          )
        }
      />
      <Tabs
        value={address["tab"] ?? "cases"}
        onChange={(tab) => change({ tab: tab === "cases" ? "" : (tab ?? "") })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="cases">Cases</Tabs.Tab>
          <Tabs.Tab value="sanctions">Sanctions in force</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="cases">
          <List />
        </Tabs.Panel>
        <Tabs.Panel value="sanctions">
          <Sanctions />
        </Tabs.Panel>
      </Tabs>
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </>
  );
}

function List() {
  const [address, change] = useAddress();
  const asked = askedOf(address);
  const found = useQuery({
    queryKey: ["cases", "list", asked, address["after"]],
    queryFn: () => call<CaseList>("GET", `/cases${query({ ...asked, after: address["after"] })}`),
  });
  return (
    <>
      <Filters />
      <Asked query={found}>
        {({ cases, more }) => (
          <>
            <Rows cases={cases} />
            <Group mt="xs">
              {address["after"] && (
                <Button size="xs" variant="default" onClick={() => change({ after: "" })}>
                  Newest
                </Button>
              )}
              {more && (
                <Button size="xs" variant="default" onClick={() => change({ after: cases.at(-1)?.id ?? "" })}>
                  Older
                </Button>
              )}
            </Group>
          </>
        )}
      </Asked>
    </>
  );
}

const Rows = ({ cases }: { readonly cases: readonly CaseRow[] }) =>
  cases.length === 0 ? (
    <Empty title="No such cases.">A case opens when somebody complains, or when you write a complaint down.</Empty>
  ) : (
    <DataTable
      name="Cases"
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        { head: "Case", cell: ({ id }) => <RowLink to={`/cases/${id}`}>{id}</RowLink> },
        { head: "About", cell: ({ respondent }) => respondent.name || respondent.address || respondent.id },
        {
          head: "Stage",
          cell: ({ stage, outcome }) => <StateBadge state={outcome && stage === "final" ? outcome : stage} />,
        },
        { head: "Due", cell: (row) => <Due {...row} /> },
        { head: "Assigned to", cell: ({ assignee }) => assignee ?? "nobody" },
        { head: "Complainants", number: true, cell: ({ complainants }) => complainants },
        { head: "Opened", cell: ({ openedAt }) => <Ago at={openedAt} /> },
        { head: "Seen by", cell: ({ hq }) => (hq ? <Word color="violet">headquarters</Word> : "groups too") },
      ]}
    />
  );

function Due({ dueAt }: Pick<CaseRow, "dueAt">) {
  const now = useNow();
  if (dueAt === null) return "";
  return (
    <>
      <Ago at={dueAt} /> {dueAt <= now && <Word color="red">overdue</Word>}
    </>
  );
}

function Sanctions() {
  const found = useQuery({
    queryKey: ["cases", "sanctions"],
    queryFn: () => call<SanctionRow[]>("GET", "/cases/sanctions"),
  });
  return (
    <Asked query={found}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title="No sanction is in force." />
        ) : (
          <SanctionTable rows={rows} name="Sanctions in force" />
        )
      }
    </Asked>
  );
}

export const SanctionTable = ({ rows, name }: { readonly rows: readonly SanctionRow[]; readonly name: string }) => (
  <DataTable
    name={name}
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { head: "Member", cell: (row) => row.name || row.member },
      { head: "Sanction", cell: ({ standing }) => <StandingBadge standing={standing} /> },
      { head: "From", cell: ({ from }) => <Exactly at={from} /> },
      { head: "Until", cell: ({ until }) => (until === null ? "no end" : <Exactly at={until} />) },
      { head: "State", cell: ({ state }) => <StateBadge state={state} /> },
      { head: "Decided by", cell: ({ actor }) => actor.replace("staff:", "") },
      { head: "Case", cell: (row) => <To to={`/cases/${row.case}`}>{row.case}</To> },
    ]}
  />
);
