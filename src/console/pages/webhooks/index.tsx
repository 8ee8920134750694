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
import { failed } from "../../ui/tell.ts";
import { Deliveries } from "./deliveries.tsx";

const KEY = ["webhooks"] as const;

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
  const { name, url, events, audience, due, parked, pausedAt } = hook;
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
      <Deliveries hook={hook} />
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
