/** Asks once more before something that is not easily taken back. */
import { Button, Group, type MantineSize, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Dialog } from "./dialog.tsx";

interface ConfirmProps {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly size?: MantineSize;
  onConfirm(): void;
  onClose(): void;
}

/** Open while it is rendered. */
export function Confirm({ title, children, confirm, danger, busy, size = "sm", onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm" component="div">
          {children}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus loading={busy ?? false} onClick={onConfirm} {...(danger && { color: "red" })}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface ConfirmButtonProps extends Omit<ConfirmProps, "onClose"> {
  /** On the button that asks. */
  readonly label: string;
}

/** A button that asks first. */
export function ConfirmButton({ label, onConfirm, ...rest }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const confirmed = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button size="xs" variant="default" {...(rest.danger && { c: "red" })} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && <Confirm {...rest} onConfirm={confirmed} onClose={() => setAsking(false)} />}
    </>
  );
}
