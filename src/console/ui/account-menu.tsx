/** Who is signed in, and how they like the console: colours, keys, the way out. */
import { Button, Menu, SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "../api/call.ts";
import { SESSION, useSession } from "../api/session.ts";
import { failed } from "./tell.ts";

export function AccountMenu() {
  const { data: session } = useSession();
  if (!session) return null;
  return (
    <Menu position="bottom-end" width={240} transitionProps={{ duration: 0 }} keepMounted={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray">
          {session.fullName || session.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.name}: {session.roles.join(", ") || "no role"}
        </Menu.Label>
        <Stack gap="xs" px="sm" py={4}>
          <Scheme />
          <LetterKeys on={session.settings["keys"] !== false} />
        </Stack>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          Your account
        </Menu.Item>
        <SignOut />
      </Menu.Dropdown>
    </Menu>
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
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => call("DELETE", "/session"),
    onSuccess: () => window.location.reload(),
    onError: failed,
  });
  return (
    <Menu.Item closeMenuOnClick={false} onClick={() => leave.mutate(undefined, { onSettled: () => client.clear() })}>
      <Text size="sm">Sign out</Text>
    </Menu.Item>
  );
}
