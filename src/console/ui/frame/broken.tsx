/** A page that failed: the rest of the console still works. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";

/** `error` is shown to nobody but the person at the browser. */
export function Broken({ error, reset }: { readonly error: unknown; reset(): void }) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Stack p="md">
      <Alert color="red" title="This page broke" role="alert">
        <Text size="sm">
          Nothing was changed by it. What it said: {error instanceof Error ? error.message : "nothing"}
        </Text>
        <Group mt="sm" gap="xs">
          <Button size="xs" variant="default" onClick={again}>
            Try again
          </Button>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            Load the console again
          </Button>
        </Group>
      </Alert>
    </Stack>
  );
}
