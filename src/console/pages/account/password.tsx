import { Button, Group, PasswordInput, Stack, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/call.ts";
import { done, failed } from "../../ui/tell.ts";

export function PasswordSection() {
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const change = useMutation({
    mutationFn: () => call("PUT", "/session/password", { current, password }),
    onSuccess: () => {
      setCurrent("");
      setPassword("");
      done("Your password is changed; your other sessions ended.");
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
