/** One's own account: password, second factor, sessions, tokens. */
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { SessionRow } from "../../../web/api/session/account.ts";
import type { SessionBody } from "../../../web/api/session/index.ts";
import { call } from "../../api/call.ts";
import { useSession } from "../../api/session.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable } from "../../ui/table.tsx";
import { done, failed } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";
import { PasswordSection } from "./password.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { Tokens } from "./tokens.tsx";

export function Page() {
  const { data: session } = useSession();
  if (!session) return null;
  return (
    <Stack gap="xl">
      <PageHead title="My account" sub={<Who session={session} />} />
      {session.hasPassword && <PasswordSection />}
      {session.hasPassword && <SecondFactor session={session} />}
      <Sessions />
      <Tokens session={session} />
    </Stack>
  );
}

function Who({ session: { name, roles, groups, organisation } }: { readonly session: SessionBody }) {
  return (
    <Text size="sm" span>
      {name}, {roles.join(", ") || "no role"}; mail of {groups.join(", ") || "all groups"}
      {organisation && `; mail of ${organisation} is for others to decide`}
    </Text>
  );
}

function Sessions() {
  const client = useQueryClient();
  const key = ["sessions"];
  const query = useQuery({ queryKey: key, queryFn: () => call<SessionRow[]>("GET", "/session/all") });
  const end = useMutation({
    mutationFn: (id: string | null) => call("DELETE", id === null ? "/session/all" : `/session/all/${id}`),
    onSuccess: () => {
      done("Ended.");
      return client.invalidateQueries({ queryKey: key });
    },
    onError: failed,
  });
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2}>Where you are signed in</Title>
        <Button size="xs" variant="default" onClick={() => end.mutate(null)}>
          End all others
        </Button>
      </Group>
      <Asked query={query}>{(rows) => <SessionTable rows={rows} onEnd={(id) => end.mutate(id)} />}</Asked>
    </section>
  );
}

interface SessionTableProps {
  readonly rows: readonly SessionRow[];
  onEnd(id: string): void;
}

export function SessionTable({ rows, onEnd }: SessionTableProps) {
  if (rows.length === 0) return <Empty title="Nowhere." />;
  return (
    <DataTable
      name="Sessions"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: "Since", cell: ({ madeAt }) => <Ago at={madeAt} /> },
        { head: "Last used", cell: ({ seenAt }) => <Ago at={seenAt} /> },
        { head: "Ends", cell: ({ endsAt }) => <Ago at={endsAt} /> },
        { head: "From", cell: ({ address }) => address },
        { head: "Browser", cell: ({ agent }) => agent },
        {
          head: "Action",
          cell: ({ id, current, address }) =>
            current ? (
              "this one"
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`End the session from ${address}`}
                onClick={() => onEnd(id)}
              >
                End
              </Button>
            ),
        },
      ]}
    />
  );
}
