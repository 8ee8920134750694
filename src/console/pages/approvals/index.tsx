/** Campaigns: what members ask to have cleared, and what is cleared. */
import { Button, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ApprovalRow, ClearanceListRow } from "../../../web/api/approvals/schemas.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { ConfirmButton } from "../../ui/dialogs/confirm.tsx";
import { dateOf } from "../../ui/moments.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { type Column, DataTable, RowLink, To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { ApprovalDialog } from "./approve.tsx";
import { Pairs } from "./pairs.tsx";

export function Page() {
  const [{ tab = "asked" }, change] = useAddress();
  const mayDo = useMay();
  const may = mayDo("approvals:edit");
  const [adding, setAdding] = useState(false);
  const add = may && (
    <Button size="xs" onClick={() => setAdding(true)}>
      Clear a campaign
    </Button>
  );
  return (
    <>
      <PageHead
        title="Clearances"
        sub="Members mail a campaign for clearance before they send it. What is cleared passes within its limits."
        actions={add}
      />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === "asked" || next === null ? "" : next, sender: "", recipient: "" })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="asked">Asked for</Tabs.Tab>
          <Tabs.Tab value="cleared">Cleared</Tabs.Tab>
          {mayDo("held:read") && <Tabs.Tab value="pairs">Pairs</Tabs.Tab>}
          <Tabs.Tab value="answered">Answered before</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="asked">
          <Requests state="open" />
        </Tabs.Panel>
        <Tabs.Panel value="cleared">
          <Standing may={may} />
        </Tabs.Panel>
        <Tabs.Panel value="pairs">
          <Pairs />
        </Tabs.Panel>
        <Tabs.Panel value="answered">
          <Requests state="" />
        </Tabs.Panel>
      </Tabs>
      {adding && <ApprovalDialog onClose={() => setAdding(false)} />}
    </>
  );
}

const REQUESTS: readonly Column<ClearanceListRow>[] = [
  { head: "Subject", cell: ({ id, subject }) => <RowLink to={`/approvals/${id}`}>{subject}</RowLink> },
  {
    head: "Member",
    cell: ({ member }) => <To to={`/members/${encodeURIComponent(member.id)}`}>{member.name || member.address}</To>,
  },
  { head: "Kind", cell: ({ purpose }) => purpose },
  {
    head: "Names",
    number: true,
    cell: ({ recipients }) => (recipients === 0 ? "nobody" : count(recipients)),
  },
  { head: "Came", cell: ({ at }) => <Ago at={at} /> },
  {
    head: "State",
    cell: ({ state, decidedBy }) => (state === "open" ? "open" : `${state} by ${decidedBy?.replace("staff:", "")}`),
  },
];

function Requests({ state }: { readonly state: string }) {
  const asked = useQuery({
    queryKey: ["approvals", "requests", state],
    queryFn: () => call<ClearanceListRow[]>("GET", `/approvals/requests${state && `?state=${state}`}`),
    select: (rows) => (state === "open" ? rows : rows.filter((row) => row.state !== "open")),
  });
  return (
    <Asked query={asked}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title={state === "open" ? "Nothing waits for clearance." : "None was answered yet."}>
            Members mail a draft to the clearance address; it is delivered to nobody.
          </Empty>
        ) : (
          <DataTable name="Requests for clearance" columns={REQUESTS} rows={rows} rowKey={({ id }) => id} />
        )
      }
    </Asked>
  );
}

const APPROVALS: readonly Column<ApprovalRow>[] = [
  { head: "Subject holds", cell: ({ subject }) => subject },
  { head: "Member", cell: ({ member, address }) => <To to={`/members/${encodeURIComponent(member)}`}>{address}</To> },
  {
    head: "People at most",
    number: true,
    cell: ({ recipients }) => (recipients == null ? "any number" : count(recipients)),
  },
  { head: "Until", cell: ({ until }) => (until === null ? "without end" : dateOf(until)) },
  { head: "By", cell: ({ approvedBy }) => approvedBy.replace("staff:", "") },
  { head: "Since", cell: ({ at }) => <Ago at={at} /> },
];

function Standing({ may }: { readonly may: boolean }) {
  const asked = useQuery({
    queryKey: ["approvals", "standing"],
    queryFn: () => call<ApprovalRow[]>("GET", "/approvals"),
  });
  const columns: readonly Column<ApprovalRow>[] = may
    ? [...APPROVALS, { head: "", cell: (row) => <End row={row} /> }]
    : APPROVALS;
  return (
    <Asked query={asked}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title="Nothing is cleared.">What is cleared passes although its rules would hold it.</Empty>
        ) : (
          <DataTable name="Cleared campaigns" columns={columns} rows={rows} rowKey={({ id }) => id} />
        )
      }
    </Asked>
  );
}

const End = ({ row: { id, subject } }: { readonly row: ApprovalRow }) => (
  <ConfirmButton
    size="compact-xs"
    label="End"
    name={`End the clearance of ${subject}`}
    title="End this clearance"
    confirm="End it"
    danger
    send={() => call("DELETE", `/approvals/${id}`)}
    said="It is cleared no more."
    stale="approvals"
  >
    Mail under “{subject}” is judged like any other from now on.
  </ConfirmButton>
);
