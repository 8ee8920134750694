import { Button, Group, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Renewal } from "../../../web/api/session/account.ts";
import type { SessionBody } from "../../../web/api/session/index.ts";
import { call } from "../../api/call.ts";
import { SESSION } from "../../api/session.ts";
import { Authenticator } from "../../ui/sign-in/authenticator.tsx";
import { CodeInput } from "../../ui/sign-in/sign-in.tsx";
import { done, failed } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";

export function SecondFactor({ session }: { readonly session: SessionBody }) {
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const since = session.secondFactorSince;
  return (
    <section>
      <Title order={2} mb="xs">
        Second factor
      </Title>
      <Text size="sm" mb="xs">
        {since === null ? (
          "You have none: your password alone lets anybody in who knows it."
        ) : (
          <>
            Set up <Ago at={since} />.
          </>
        )}
      </Text>
      {renewal ? (
        <Confirm renewal={renewal} onDone={() => setRenewal(null)} />
      ) : (
        <Begin removable={since !== null && !session.secondFactorRequired} onBegun={setRenewal} />
      )}
    </section>
  );
}

interface BeginProps {
  readonly removable: boolean;
  onBegun(renewal: Renewal): void;
}

function Begin({ removable, onBegun }: BeginProps) {
  const client = useQueryClient();
  const [password, setPassword] = useState("");
  const begin = useMutation({
    mutationFn: () => call<Renewal>("POST", "/session/second-factor", { password }),
    onSuccess: onBegun,
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => call("DELETE", "/session/second-factor", { password }),
    onSuccess: () => {
      done("The second factor is removed.");
      return client.invalidateQueries({ queryKey: SESSION });
    },
    onError: failed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={400}>
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="default" loading={begin.isPending}>
            Set up an authenticator
          </Button>
          {removable && (
            <Button variant="default" c="red" disabled={password === ""} onClick={() => remove.mutate()}>
              Remove it
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function Confirm({ renewal, onDone }: { readonly renewal: Renewal; onDone(): void }) {
  const client = useQueryClient();
  const [code, setCode] = useState("");
  const confirm = useMutation({
    mutationFn: () => call("POST", "/session/second-factor/confirm", { ticket: renewal.ticket, code }),
    onSuccess: () => {
      done("The new authenticator counts from now on; your other sessions ended.");
      onDone();
      return client.invalidateQueries({ queryKey: SESSION });
    },
    onError: failed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={400}>
        <Authenticator {...renewal} />
        <CodeInput value={code} onChange={setCode} />
        <Group>
          <Button type="submit" loading={confirm.isPending}>
            Confirm
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
