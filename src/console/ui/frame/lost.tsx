import { Anchor, Stack, Text, Title } from "@mantine/core";

/** An address that leads to nothing. */
export function Lost() {
  return (
    <Stack p="xl" gap="xs">
      <Title order={1}>There is no such page</Title>
      <Text>The address may be mistyped, or what it named was never here.</Text>
      <Anchor href="/console/held">Held mail</Anchor>
    </Stack>
  );
}
