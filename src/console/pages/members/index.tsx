/** The roster: searched by what anybody remembers of a member. */
import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MemberPage, MemberRow } from "../../../web/api/members/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { StandingBadge } from "../../ui/badges.tsx";
import { count } from "../../ui/count.ts";
import { Download } from "../../ui/download.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { type Column, DataTable, RowLink } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";

const STANDINGS = ["good", "warned", "every-message-held", "suspended", "cancelled"];
const ROLES = ["member", "educator", "sponsor", "officer", "staff"];

const COLUMNS: readonly Column<MemberRow>[] = [
  {
    head: "Name",
    cell: (row) => <RowLink to={`/members/${encodeURIComponent(row.id)}`}>{row.name || row.id}</RowLink>,
  },
  { head: "Id", cell: (row) => row.id },
  { head: "Address", cell: (row) => row.address },
  { head: "Organisation", cell: (row) => row.organisation },
  { head: "Groups", cell: (row) => row.groups.join(", ") },
  { head: "Roles", cell: (row) => row.roles.filter((role) => role !== "member").join(", ") },
  { head: "Standing", cell: (row) => <StandingBadge standing={row.standing} /> },
  { head: "Until", cell: (row) => (row.until === null ? "" : <Ago at={row.until} />) },
];

export function Page() {
  const [address] = useAddress();
  const { q, organisation, group, standing, role, after } = address;
  const filter = { q, organisation, group, standing, role };
  const asked = useQuery({
    queryKey: ["members", "list", filter, after],
    queryFn: () => call<MemberPage>("GET", `/members${query({ ...filter, after })}`),
    placeholderData: (before) => before,
  });
  const sub = asked.data?.total == null ? "" : `${count(asked.data.total)} match`;
  return (
    <>
      <PageHead
        title="Members"
        sub={sub || undefined}
        actions={<Download path={`/members.csv${query(filter)}`}>Download as CSV</Download>}
      />
      <Filters />
      <Asked query={asked}>{(page) => <Roster page={page} />}</Asked>
    </>
  );
}

function Roster({ page }: { readonly page: MemberPage }) {
  const [{ after }, change] = useAddress();
  if (page.rows.length === 0)
    return <Empty title="No member matches.">Try fewer words, or a part of the address.</Empty>;
  return (
    <>
      <DataTable name="Members" columns={COLUMNS} rows={page.rows} rowKey={({ id }) => id} />
      <Group mt="xs" gap="xs">
        {after !== undefined && (
          <Button size="xs" variant="default" onClick={() => change({ after: undefined })}>
            First page
          </Button>
        )}
        {page.next !== null && (
          <Button size="xs" variant="default" onClick={() => change({ after: page.next ?? undefined })}>
            Next page
          </Button>
        )}
      </Group>
    </>
  );
}

function Filters() {
  const [address, change] = useAddress();
  const set = (key: string) => (value: string) => change({ [key]: value, after: undefined });
  return (
    <Group gap="xs" mb="sm" align="flex-end">
      <SearchBox
        label="Search members"
        value={address["q"] ?? ""}
        onSearch={set("q")}
        placeholder="Id, name, address"
      />
      <Exact label="Organisation" value={address["organisation"] ?? ""} onSet={set("organisation")} />
      <Exact label="Group" value={address["group"] ?? ""} onSet={set("group")} />
      <Choice label="Standing" words={STANDINGS} value={address["standing"] ?? ""} onSet={set("standing")} />
      <Choice label="Role" words={ROLES} value={address["role"] ?? ""} onSet={set("role")} />
    </Group>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  onSet(value: string): void;
}

function Exact({ label, value, onSet }: FilterProps) {
  const [text, setText] = useState(value);
  const set = () => text.trim() !== value && onSet(text.trim());
  return (
    <TextInput
      size="xs"
      label={label}
      value={text}
      maxLength={128}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={set}
      onKeyDown={({ key }) => void (key === "Enter" && set())}
    />
  );
}

function Choice({ label, words, value, onSet }: FilterProps & { readonly words: readonly string[] }) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      data={[{ value: "", label: "Any" }, ...words]}
      value={value}
      onChange={({ currentTarget }) => onSet(currentTarget.value)}
    />
  );
}
