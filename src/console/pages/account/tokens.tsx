/** Tokens for programs: made here, shown once. */
import { Alert, Button, Code, Group, MultiSelect, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { SessionBody } from "../../../web/api/session/index.ts";
import type { MadeToken, TokenRow } from "../../../web/api/tokens/index.ts";
import { call } from "../../api/call.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { DataTable } from "../../ui/table.tsx";
import { failed } from "../../ui/tell.ts";
import { Ago, useNow } from "../../ui/time.tsx";

const KEY = ["tokens"];

export function Tokens({ session }: { readonly session: SessionBody }) {
  const query = useQuery({ queryKey: KEY, queryFn: () => call<TokenRow[]>("GET", "/tokens") });
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: string) => call("DELETE", `/tokens/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError: failed,
  });
  return (
    <section>
      <Title order={2} mb="xs">
        Tokens for programs
      </Title>
      <Asked query={query}>{(rows) => <TokenTable rows={rows} onRevoke={(id) => revoke.mutate(id)} />}</Asked>
      <MakeToken permissions={session.permissions} />
    </section>
  );
}

interface TokenTableProps {
  readonly rows: readonly TokenRow[];
  onRevoke(id: string): void;
}

export function TokenTable({ rows, onRevoke }: TokenTableProps) {
  const now = useNow();
  const live = ({ revokedAt, endsAt }: TokenRow) => revokedAt === null && endsAt > now;
  if (rows.length === 0)
    return <Empty title="There are no tokens.">A program that uses the API shows one instead of a password.</Empty>;
  return (
    <DataTable
      name="Tokens"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: "For", cell: ({ label }) => label },
        { head: "May", cell: ({ scopes }) => scopes.join(", ") },
        { head: "Made", cell: ({ madeAt }) => <Ago at={madeAt} /> },
        { head: "Last used", cell: ({ seenAt }) => (seenAt === null ? "never" : <Ago at={seenAt} />) },
        { head: "Ends", cell: ({ endsAt }) => <Ago at={endsAt} /> },
        {
          head: "Action",
          cell: (row) =>
            live(row) ? (
              <Button
                size="compact-xs"
                variant="default"
                c="red"
                aria-label={`Revoke ${row.label}`}
                onClick={() => onRevoke(row.id)}
              >
                Revoke
              </Button>
            ) : row.revokedAt === null ? (
              "ended"
            ) : (
              "revoked"
            ),
        },
      ]}
    />
  );
}

function MakeToken({ permissions }: { readonly permissions: readonly string[] }) {
  const client = useQueryClient();
  const [label, setLabel] = useState("");
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState<string | number>(90);
  const make = useMutation({
    mutationFn: () => call<MadeToken>("POST", "/tokens", { label, scopes, days: Number(days) }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError: failed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={520} mt="md">
        <TextInput
          label="What the token is for"
          required
          maxLength={80}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <MultiSelect label="What it may do" data={[...permissions]} value={scopes} onChange={setScopes} searchable />
        <NumberInput label="Days until it ends" min={1} max={366} value={days} onChange={setDays} maw={160} />
        <Group>
          <Button type="submit" variant="default" loading={make.isPending} disabled={scopes.length === 0}>
            Make a token
          </Button>
        </Group>
        {make.data && <Shown token={make.data.token} />}
      </Stack>
    </form>
  );
}

function Shown({ token }: { readonly token: string }) {
  return (
    <Alert color="teal" title="Copy it now: it is shown only this once" role="status">
      <Code block aria-label="Token">
        {token}
      </Code>
      <Text size="sm" mt="xs">
        Send it as “Authorization: Bearer …”.
      </Text>
    </Alert>
  );
}
