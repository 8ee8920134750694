/** Systems that are told of what happens: what they were told, and trying again. */
import { Button, Code, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { HookList, HookRow } from "../../../web/api/webhooks/index.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { useMay } from "../../api/session.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { type Column, DataTable } from "../../ui/table.tsx";
import { failed } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";

const KEY = ["webhooks"] as const;
const COLORS = { due: "blue", sent: "green", parked: "red" } as const;

type Delivery = HookRow["last"][number];

export function Page() {
  const found = useQuery({ queryKey: KEY, queryFn: () => call<HookList>("GET", "/webhooks"), refetchInterval: 15_000 });
  return (
    <>
      <PageHead
        title="Webhooks"
        sub="Named in the gateway's configuration. Each delivery is signed and tried for a day."
      />
      <Asked query={found}>{({ hooks }) => (hooks.length === 0 ? <NoHooks /> : <Hooks hooks={hooks} />)}</Asked>
    </>
  );
}

const NoHooks = () => (
  <Empty title="No system is told of anything.">
    Hooks stand under <Code>webhooks</Code> in lintel.yaml.
  </Empty>
);

const Hooks = ({ hooks }: { readonly hooks: readonly HookRow[] }) => (
  <Stack gap="lg">
    {hooks.map((hook) => (
      <HookSection key={hook.name} hook={hook} />
    ))}
  </Stack>
);

function HookSection({ hook }: { readonly hook: HookRow }) {
  const { name, url, events, audience, due, parked, pausedAt, last } = hook;
  return (
    <section aria-label={name}>
      <Group justify="space-between" mb={4}>
        <Group gap="xs">
          <Title order={2}>{name}</Title>
          {pausedAt !== null && <Word color="yellow">paused</Word>}
          {parked > 0 && <Word color="red">{`${parked} parked`}</Word>}
          {due > 0 && <Word color="indigo">{`${due} waiting`}</Word>}
        </Group>
        <Actions hook={hook} />
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {url} · {events.join(", ")} · {audience === "staff" ? "the association's own" : "told what a sender may know"}
      </Text>
      {last.length === 0 ? <Empty title="Nothing was told yet." /> : <Deliveries name={name} last={last} />}
    </section>
  );
}

function useChange(method: "PUT" | "POST", path: string) {
  return useMutation({
    mutationFn: (body: unknown) => call(method, path, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
    onError: failed,
  });
}

function Actions({ hook: { name, pausedAt, parked } }: { readonly hook: HookRow }) {
  const may = useMay();
  const pause = useChange("PUT", `/webhooks/${name}/paused`);
  const retry = useChange("POST", `/webhooks/${name}/retries`);
  if (!may("webhooks:edit")) return null;
  return (
    <Group gap="xs">
      {parked > 0 && (
        <Button size="xs" loading={retry.isPending} onClick={() => retry.mutate({ id: null })}>
          Try parked ones again
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        loading={pause.isPending}
        onClick={() => pause.mutate({ paused: pausedAt === null })}
      >
        {pausedAt === null ? "Pause" : "Resume"}
      </Button>
    </Group>
  );
}

const COLUMNS: readonly Column<Delivery>[] = [
  { head: "What", cell: ({ type }) => type },
  { head: "When", cell: ({ at }) => <Ago at={at} /> },
  { head: "State", cell: ({ state }) => <Word color={COLORS[state]}>{state}</Word> },
  { head: "Attempts", number: true, cell: ({ attempts }) => attempts },
  { head: "Last answer", cell: ({ reply }) => reply || "none yet" },
  { head: "Next", cell: ({ state, dueAt }) => (state === "due" ? <Ago at={dueAt} /> : "") },
  { head: "webhook-id", cell: ({ ref }) => <Code>{ref}</Code> },
];

const Deliveries = ({ name, last }: { readonly name: string; readonly last: readonly Delivery[] }) => (
  <DataTable name={`Last deliveries of ${name}`} columns={COLUMNS} rows={last} rowKey={({ id }) => id} />
);
