/** What was decided a moment ago, and the seconds in which it can be taken back. */
import { Button, Group, Paper, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Undoable } from "./decide.ts";

interface UndoBarProps {
  readonly undoable: readonly Undoable[];
  onUndo(batch: string): void;
  onExpire(batch: string): void;
}

export function UndoBar({ undoable, onUndo, onExpire }: UndoBarProps) {
  return (
    <Stack gap={6} className="undo-bar" role="status" aria-live="polite">
      {undoable.slice(-3).map((one, at, shown) => (
        <UndoLine key={one.batch} one={one} newest={at === shown.length - 1} onUndo={onUndo} onExpire={onExpire} />
      ))}
    </Stack>
  );
}

interface UndoLineProps extends Omit<UndoBarProps, "undoable"> {
  readonly one: Undoable;
  readonly newest: boolean;
}

/** The seconds are seen, not read out one by one. */
function UndoLine({ one: { batch, words, until }, newest, onUndo, onExpire }: UndoLineProps) {
  const [left, setLeft] = useState(() => until - Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLeft(until - Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  useEffect(() => {
    if (left <= 0) onExpire(batch);
  }, [left, batch, onExpire]);
  return (
    <Paper withBorder shadow="md" px="sm" py={6}>
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <Text size="sm" truncate>
          {words}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => onUndo(batch)}
          {...(newest && { "aria-keyshortcuts": "z" })}
        >
          Undo
          {newest && <kbd>z</kbd>}
          <span className="seconds" aria-hidden="true">
            {Math.max(0, Math.ceil(left / 1000))}
          </span>
        </Button>
      </Group>
    </Paper>
  );
}
