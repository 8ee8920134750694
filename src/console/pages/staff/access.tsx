/** With what somebody comes in: what a manager does when a phone is lost, a program leaks its token, or somebody leaves. */
import { Group, Stack, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { SessionRow } from "../../../web/api/session/account.ts";
import type { GivenPassword } from "../../../web/api/staff/access.ts";
import type { StaffRow } from "../../../web/api/staff/index.ts";
import type { TokenRow } from "../../../web/api/tokens/index.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { Asked } from "../../ui/asked.tsx";
import { ConfirmButton } from "../../ui/dialogs/confirm.tsx";
import { Dialog } from "../../ui/dialogs/dialog.tsx";
import { failed } from "../../ui/tell.ts";
import { EndTokens } from "../account/end-tokens.tsx";
import { SessionTable } from "../account/index.tsx";
import { TokenTable } from "../account/tokens.tsx";
import { changed } from "./edit.tsx";
import type { Given } from "./index.tsx";

interface AccessProps {
  readonly account: StaffRow;
  onGiven(given: Given): void;
  onClose(): void;
}

export function Access({ account, onGiven, onClose }: AccessProps) {
  const { name } = account;
  return (
    <Dialog title={`Access of ${name}`} size="xl" onClose={onClose}>
      <Stack gap="md">
        <Credentials account={account} onGiven={onGiven} onClose={onClose} />
        <Ended<SessionRow> name={name} what="sessions" title="Where they are signed in">
          {(rows, end) => <SessionTable rows={rows} onEnd={end} />}
        </Ended>
        <Ended<TokenRow> name={name} what="tokens" title="Tokens for programs">
          {(rows, end) => <TokenTable rows={rows} onRevoke={end} />}
        </Ended>
      </Stack>
    </Dialog>
  );
}

interface EndedProps<Row> {
  readonly name: string;
  readonly what: "sessions" | "tokens";
  readonly title: string;
  children(rows: readonly Row[], end: (id: string) => void): ReactNode;
}

/** What can be ended one by one. */
function Ended<Row>({ name, what, title, children }: EndedProps<Row>) {
  const path = `/staff/${encodeURIComponent(name)}/${what}`;
  const asked = useQuery({ queryKey: ["staff", name, what], queryFn: () => call<Row[]>("GET", path) });
  const end = useMutation({
    mutationFn: (id: string) => call("DELETE", `${path}/${id}`),
    onError: failed,
    onSettled: () => queries.invalidateQueries({ queryKey: ["staff"] }),
  });
  return (
    <section aria-label={title}>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <Asked query={asked} lines={2}>
        {(rows) => children(rows, (id) => end.mutate(id))}
      </Asked>
    </section>
  );
}

function Credentials({ account, onGiven, onClose }: AccessProps) {
  const { name, state } = account;
  const path = `/staff/${encodeURIComponent(name)}`;
  const [endTokens, setEndTokens] = useState(true);
  const newPassword = async () => {
    const given = await call<GivenPassword>("POST", `${path}/password?endTokens=${endTokens}`);
    onGiven({ name, ...given });
  };
  const turn = state === "active" ? "Disable" : "Enable";
  const all = { said: changed(name), stale: "staff", onDone: onClose };
  return (
    <Group gap="xs">
      <ConfirmButton
        {...all}
        label="New password"
        title={`A new password for ${name}?`}
        confirm="Make it"
        send={newPassword}
      >
        The old one counts no more, and {name} is signed out everywhere.
        <EndTokens
          path={`${path}/tokens`}
          queryKey={["staff", name, "tokens"]}
          checked={endTokens}
          onChange={setEndTokens}
        />
      </ConfirmButton>
      {account.secondFactorSince !== null && (
        <ConfirmButton
          {...all}
          label="Reset second factor"
          title={`Reset the second factor of ${name}?`}
          confirm="Reset it"
          send={() => call("DELETE", `${path}/second-factor`)}
        >
          Only when you know that it is really them who asks: who has their password can then set up a new one.
        </ConfirmButton>
      )}
      <ConfirmButton
        {...all}
        label="End all sessions"
        title={`Sign ${name} out everywhere?`}
        confirm="End them"
        send={() => call("DELETE", `${path}/sessions`)}
      >
        They can sign in again.
      </ConfirmButton>
      <ConfirmButton
        {...all}
        label={turn}
        title={`${turn} ${name}?`}
        confirm={turn}
        danger={state === "active"}
        send={() => call("PATCH", path, { state: state === "active" ? "disabled" : "active" })}
      >
        {state === "active"
          ? "They are signed out at once, and their tokens count no more."
          : "They can sign in again."}
      </ConfirmButton>
    </Group>
  );
}
