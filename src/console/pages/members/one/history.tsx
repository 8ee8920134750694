/** What the trail says of a member, with the reasons that were given. */
import { Button, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { HistoryEntryBody, History as HistoryPage } from "../../../../web/api/members/schemas.ts";
import { call, query } from "../../../api/call.ts";
import { Asked, Empty } from "../../../ui/asked.tsx";
import { type Column, DataTable } from "../../../ui/table.tsx";
import { Exactly } from "../../../ui/time.tsx";

const WHAT: Readonly<Record<string, string>> = {
  "member.recorded": "Record",
  "member.standing": "Standing",
  "member.role": "Role",
  "member.password": "Password",
  "member.delegation": "Delegation",
  "participation.recorded": "Participation",
  "approval.recorded": "Approval",
  "approval.revoked": "Approval ended",
  "records.viewed": "Looked at",
};

/** Times in entries are milliseconds; everything else is a word or a list of words. */
function said(data: HistoryEntryBody["data"]): string {
  const { from, to, change, ...rest } = data;
  const words = Object.entries(rest)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `${key}: ${oneOf(key, value)}`);
  const moved =
    typeof to === "string" ? [`${String(from)} → ${to}`] : typeof from === "number" ? [`from: ${day(from)}`] : [];
  return [...moved, ...(change === undefined ? [] : [String(change)]), ...words].join(" · ");
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const oneOf = (key: string, value: unknown): string =>
  key === "until" && typeof value === "number" ? day(value) : Array.isArray(value) ? value.join(", ") : String(value);

const COLUMNS: readonly Column<HistoryEntryBody>[] = [
  { head: "When", cell: (row) => <Exactly at={row.at} />, width: "13rem" },
  { head: "What", cell: (row) => WHAT[row.kind] ?? row.kind },
  { head: "Change", cell: (row) => said(row.data) },
  { head: "Why", cell: (row) => row.reason },
  { head: "Who", cell: (row) => row.actor },
  { head: "Entry", number: true, cell: (row) => row.seq },
];

export function History({ id }: { readonly id: string }) {
  const asked = useInfiniteQuery({
    queryKey: ["members", "history", id],
    queryFn: ({ pageParam }) =>
      call<HistoryPage>(
        "GET",
        `/members/${encodeURIComponent(id)}/history${query({ before: pageParam || undefined })}`,
      ),
    initialPageParam: 0 as number | null,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Asked query={{ ...asked, data: asked.data?.pages.flatMap(({ entries }) => entries) } as never}>
      {(entries: readonly HistoryEntryBody[]) =>
        entries.length === 0 ? (
          <Empty title="The trail says nothing of this member." />
        ) : (
          <>
            <DataTable name="History" columns={COLUMNS} rows={entries} rowKey={({ seq }) => seq} />
            {asked.hasNextPage ? (
              <Button size="xs" mt="xs" variant="default" onClick={() => void asked.fetchNextPage()}>
                Older entries
              </Button>
            ) : (
              <Text size="xs" c="dimmed" mt="xs">
                That is all.
              </Text>
            )}
          </>
        )
      }
    </Asked>
  );
}
