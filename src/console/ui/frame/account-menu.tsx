/** Who is signed in, and how they like the console: colours, keys, the way out. */
import { Button, Group, Popover, SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SessionBody } from "../../../web/api/session/index.ts";
import { call } from "../../api/call.ts";
import { SESSION, useSession } from "../../api/session.ts";
import { To } from "../table.tsx";
import { failed } from "../tell.ts";

export function AccountMenu() {
  const { data: session } = useSession();
  const [opened, { toggle, close }] = useDisclosure();
  if (!session) return null;
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position="bottom-end"
      width={250}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={toggle}>
          {session.fullName || session.name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Your account">
        <Account session={session} onGo={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Account({ session, onGo }: { readonly session: SessionBody; onGo(): void }) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {session.name}: {session.roles.join(", ") || "no role"}
        {session.groups.length > 0 && `; for ${session.groups.join(", ")}`}
      </Text>
      <Scheme />
      <LetterKeys on={session.settings["keys"] !== false} />
      <Group justify="space-between">
        <Text size="sm" onClick={onGo} component="span">
          <To to="/account">Your account</To>
        </Text>
        <SignOut />
      </Group>
    </Stack>
  );
}

function Scheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label="Colours"
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme === "light" || scheme === "dark" ? scheme : "auto")}
      data={[
        { value: "auto", label: "System" },
        { value: "light", label: "Light" },
        { value: "dark", label: "Dark" },
      ]}
    />
  );
}

/** Those who speak to their computer, or hit keys by accident, turn them off (WCAG 2.1.4). */
function LetterKeys({ on }: { readonly on: boolean }) {
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (keys: boolean) => call("PATCH", "/session", { settings: { keys } }),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSION }),
    onError: failed,
  });
  return (
    <Switch
      size="xs"
      label="Keys of one letter"
      checked={save.isPending ? save.variables : on}
      onChange={({ currentTarget }) => save.mutate(currentTarget.checked)}
    />
  );
}

function SignOut() {
  const leave = useMutation({
    mutationFn: () => call("DELETE", "/session"),
    onSuccess: () => window.location.reload(),
    onError: failed,
  });
  return (
    <Button size="xs" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
      Sign out
    </Button>
  );
}
