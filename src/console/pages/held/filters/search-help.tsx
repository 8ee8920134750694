/** What the search understands. */
import { ActionIcon, Code, Popover, Stack, Text } from "@mantine/core";
import { Facts } from "../../../ui/facts.tsx";

const LANGUAGE = [
  ["from:ann", "The sender's name or address has it"],
  ["to:@jones.example", "A recipient's address has it"],
  ["rule:consent/newsletter", "A rule that holds it; consent/ for all of these"],
  ["ref:7k2m9x4qz0ab", "The message with this reference, as notices and SMTP replies write it; or the reference alone"],
  ["state:claimed", "Or waiting, pending, proposed, urgent, reopened, appealed"],
  ["before:2026-03-01", "Came before that day; before:3d for longer ago than that"],
  ['"annual meeting"', "Words of the subject, in this order"],
] as const;

export function SearchHelp() {
  return (
    <Popover width={380} position="bottom-end" withArrow trapFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label="What the search understands">
          ?
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm">Words and these, in any order; all of them must hold.</Text>
          <Facts rows={LANGUAGE.map(([written, means]) => [written, means] as const)} />
          <Text size="xs" c="dimmed">
            A word with spaces stands in quotes: <Code>from:"Ann Smith"</Code>
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
