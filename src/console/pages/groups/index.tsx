/** Groups: who is in them, leads them, reviews for them, and which packs are theirs. */
import { useQuery } from "@tanstack/react-query";
import type { GroupBody } from "../../../web/api/members/schemas.ts";
import { call } from "../../api/call.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { type Column, DataTable, RowLink, To } from "../../ui/table.tsx";

const COLUMNS: readonly Column<GroupBody>[] = [
  {
    head: "Group",
    cell: ({ name }) => (
      <RowLink to="/members" search={{ group: name }}>
        {name}
      </RowLink>
    ),
  },
  { head: "Members", number: true, cell: ({ members }) => count(members) },
  {
    head: "Leaders",
    cell: ({ leaders }) =>
      leaders.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <To to={`/members/${encodeURIComponent(id)}`}>{name || id}</To>
        </span>
      )),
  },
  {
    head: "Staff limited to it",
    cell: ({ reviewers }) => reviewers.map(({ name, fullName }) => fullName || name).join(", "),
  },
  { head: "Packs of its own", cell: ({ packs }) => packs.map(({ title, name }) => title || name).join(", ") },
];

export function Page() {
  const asked = useQuery({
    queryKey: ["members", "groups"],
    queryFn: () => call<{ groups: GroupBody[] }>("GET", "/groups"),
  });
  return (
    <>
      <PageHead title="Groups" sub="A group is whatever members' records name. Its leaders are the officers in it." />
      <Asked query={asked}>
        {({ groups }) =>
          groups.length === 0 ? (
            <Empty title="No member is in a group.">Groups stand in the members' records, or in an import.</Empty>
          ) : (
            <DataTable name="Groups" columns={COLUMNS} rows={groups} rowKey={({ name }) => name} />
          )
        }
      </Asked>
    </>
  );
}
