/** `?`: which keys do what, here and everywhere. */
import { Button, Group, Kbd, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useSession } from "../../api/session.ts";
import { Dialog } from "../dialogs/dialog.tsx";
import { type Key, useAllKeys, useKeys } from "../keys.ts";

export function Help() {
  const [opened, { open, close }] = useDisclosure();
  useKeys([{ keys: ["?"], does: "This help", under: "Everywhere", run: open }]);
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={open} aria-keyshortcuts="?">
        Keys
      </Button>
      {opened && (
        <Dialog title="Keys" size="xl" onClose={close}>
          <AllKeys />
        </Dialog>
      )}
    </>
  );
}

function AllKeys() {
  const keys = useAllKeys()
    .flat()
    .filter(({ does }) => does !== undefined);
  const { data: session } = useSession();
  const headings = [...new Set(["This page", ...keys.map(headingOf)])];
  return (
    <Stack>
      {session?.settings["keys"] === false && (
        <Text size="sm">Keys of one letter are turned off. Your account's menu turns them on.</Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {headings.map((heading) => (
          <KeysUnder key={heading} heading={heading} keys={keys.filter((one) => headingOf(one) === heading)} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

const headingOf = ({ under = "This page" }: Key): string => under;

function KeysUnder({ heading, keys }: { readonly heading: string; readonly keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <div>
      <Title order={3} mb={4}>
        {heading}
      </Title>
      <Table verticalSpacing={3} withRowBorders={false}>
        <Table.Tbody>
          {keys.map(({ keys: names, does }) => (
            <Table.Tr key={names.join()}>
              <Table.Td w={130}>
                <Group gap={4}>
                  {names.map((name) => (
                    <Name key={name} name={name} />
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
  X: "Shift x",
};

function Name({ name }: { readonly name: string }) {
  return name.split(/(?<=.) /).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name
    <Kbd key={at} size="xs">
      {SHOWN[part] ?? part}
    </Kbd>
  ));
}
