import { Button, Group, PasswordInput, Stack, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { TokensAfter } from "../../../web/api/session/account.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { done, failed } from "../../ui/tell.ts";
import { EndTokens } from "./end-tokens.tsx";

export function PasswordSection() {
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [endTokens, setEndTokens] = useState(false);
  const change = useMutation({
    mutationFn: () => call<TokensAfter>("PUT", "/session/password", { current, password, endTokens }),
    onSuccess: ({ left }) => {
      setCurrent("");
      setPassword("");
      setEndTokens(false);
      void queries.invalidateQueries({ queryKey: ["tokens"] });
      done(
        `Your password is changed; your other sessions ended.${left > 0 ? ` Tokens that still count: ${left}.` : ""}`,
      );
    },
    onError: failed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <section>
      <Title order={2} mb="xs">
        Password
      </Title>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={400}>
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            required
            value={current}
            onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          />
          <PasswordInput
            label="New password"
            description="At least 12 characters. Your other sessions end."
            autoComplete="new-password"
            required
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          />
          <EndTokens path="/tokens" queryKey={["tokens"]} checked={endTokens} onChange={setEndTokens} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
