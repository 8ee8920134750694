/** What one system was told. The newest stand there; older ones, and those in one state, are asked for. */
import { Button, Code, Group, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { DeliveryPage, DeliveryRow, HookRow } from "../../../web/api/webhooks/index.ts";
import { call, query } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { useMay } from "../../api/session.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { type Column, DataTable } from "../../ui/table.tsx";
import { failed } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";

const COLORS = { due: "blue", sent: "green", parked: "red" } as const;
const STATES = [
  { value: "", label: "All" },
  { value: "due", label: "Waiting" },
  { value: "parked", label: "Parked" },
  { value: "sent", label: "Sent" },
];

const COLUMNS: readonly Column<DeliveryRow>[] = [
  { head: "What", cell: ({ type }) => type },
  { head: "When", cell: ({ at }) => <Ago at={at} /> },
  { head: "State", cell: ({ state }) => <Word color={COLORS[state]}>{state}</Word> },
  { head: "Attempts", number: true, cell: ({ attempts }) => attempts },
  { head: "Last answer", cell: ({ reply }) => reply || "none yet" },
  { head: "Next", cell: ({ state, dueAt }) => (state === "due" ? <Ago at={dueAt} /> : "") },
  { head: "webhook-id", cell: ({ ref }) => <Code>{ref}</Code> },
];

export function Deliveries({ hook: { name, last } }: { readonly hook: HookRow }) {
  const may = useMay()("webhooks:edit");
  const [state, setState] = useState("");
  /** Behind which delivery this page begins, then the pages above it; empty: the newest. */
  const [trail, setTrail] = useState<readonly number[]>([]);
  const [before = null] = trail;
  const asked = useQuery({
    queryKey: ["webhooks", name, state, before],
    queryFn: () =>
      call<DeliveryPage>("GET", `/webhooks/${encodeURIComponent(name)}/deliveries${query({ state, before })}`),
    refetchInterval: 15_000,
    // What the list of hooks says is there at once.
    ...(state === "" && before === null && { placeholderData: { deliveries: last, more: false } }),
  });
  const choose = (next: string) => {
    setState(next);
    setTrail([]);
  };
  if (last.length === 0) return <Empty title="Nothing was told yet." />;
  const retry: Column<DeliveryRow> = { head: "Action", cell: (row) => <Retry name={name} row={row} /> };
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label={`Which deliveries of ${name}`}
        data={STATES}
        value={state}
        onChange={choose}
      />
      <Asked query={asked}>
        {({ deliveries, more }) => (
          <>
            {deliveries.length === 0 ? (
              <Empty title="There is none." />
            ) : (
              <DataTable
                name={`Deliveries of ${name}`}
                columns={may ? [...COLUMNS, retry] : COLUMNS}
                rows={deliveries}
                rowKey={({ id }) => id}
              />
            )}
            <Group gap="xs" mt="xs">
              {trail.length > 0 && (
                <Button size="xs" variant="default" onClick={() => setTrail(trail.slice(1))}>
                  Newer
                </Button>
              )}
              {more && (
                <Button size="xs" variant="default" onClick={() => setTrail([deliveries.at(-1)?.id ?? 0, ...trail])}>
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

interface RetryProps {
  readonly name: string;
  readonly row: DeliveryRow;
}

function Retry({ name, row: { id, state, type, ref } }: RetryProps) {
  const retry = useMutation({
    mutationFn: () => call("POST", `/webhooks/${encodeURIComponent(name)}/retries`, { id }),
    onError: failed,
    onSettled: () => queries.invalidateQueries({ queryKey: ["webhooks"] }),
  });
  if (state !== "parked") return "";
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={retry.isPending}
      aria-label={`Try again: ${type} ${ref}`}
      onClick={() => retry.mutate()}
    >
      Try again
    </Button>
  );
}
