/** What reviewers allowed between one sender and one recipient while they released something; each has an end, and may end before. */
import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { PairClearance, PairClearances } from "../../../web/api/held/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { ConfirmButton } from "../../ui/dialogs/confirm.tsx";
import { dateOf } from "../../ui/moments.ts";
import { SearchBox } from "../../ui/search-box.tsx";
import { type Column, DataTable, To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";

/** As many as the API tells at once. */
const MOST = 200;

const COLUMNS: readonly Column<PairClearance>[] = [
  {
    head: "Sender",
    cell: ({ sender: { id, name } }) => <To to={`/members/${encodeURIComponent(id)}`}>{name || id}</To>,
  },
  { head: "Recipient", cell: ({ recipient }) => recipient },
  { head: "For", cell: ({ rule, purpose }) => rule ?? purpose?.replaceAll("-", " ") ?? "" },
  { head: "Until", cell: ({ until }) => dateOf(until) },
  { head: "By", cell: ({ by }) => by },
  { head: "Since", cell: ({ at }) => <Ago at={at} /> },
  { head: "Given with", cell: ({ ref }) => <To to={`/held/${ref}`}>{ref}</To> },
];

export function Pairs() {
  const may = useMay()("held:decide");
  const [{ sender, recipient }, change] = useAddress();
  const asked = useQuery({
    queryKey: ["approvals", "pairs", sender, recipient],
    queryFn: () => call<PairClearances>("GET", `/held/clearances${query({ sender, recipient, limit: MOST })}`),
  });
  const end: Column<PairClearance> = { head: "Action", cell: (row) => <End row={row} /> };
  return (
    <>
      <Group gap="xs" mb="sm">
        <SearchBox label="Sender: id or address" value={sender ?? ""} onSearch={(text) => change({ sender: text })} />
        <SearchBox
          label="Recipient: address"
          value={recipient ?? ""}
          onSearch={(text) => change({ recipient: text })}
        />
      </Group>
      <Asked query={asked}>
        {({ clearances }) =>
          clearances.length === 0 ? (
            <Empty title="No pair is cleared.">
              Whoever releases a message may let its sender write on to the same recipient, for a while.
            </Empty>
          ) : (
            <>
              <DataTable
                name="Cleared pairs"
                columns={may ? [...COLUMNS, end] : COLUMNS}
                rows={clearances}
                rowKey={({ id }) => id}
              />
              {clearances.length === MOST && (
                <Text size="sm" c="dimmed" mt="xs">
                  These are the newest {MOST}. Search for a sender or a recipient to see others.
                </Text>
              )}
            </>
          )
        }
      </Asked>
    </>
  );
}

const End = ({ row: { id, sender, recipient } }: { readonly row: PairClearance }) => (
  <ConfirmButton
    size="compact-xs"
    label="End"
    name={`End what lets ${sender.name || sender.id} write to ${recipient}`}
    title="End this clearance"
    confirm="End it"
    danger
    send={() => call("DELETE", `/held/clearances/${id}`)}
    said="The pair is cleared no more."
    stale="approvals"
  >
    What {sender.name || sender.id} writes to {recipient} is judged like any other mail from now on.
  </ConfirmButton>
);
