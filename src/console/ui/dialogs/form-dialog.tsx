/** A dialog that sends something: Enter in a line and Ctrl+Enter anywhere send it; a refusal stands in it, in the API's words. */
import { Alert, Button, Group, type MantineSize, Stack, Text } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { wordsOf } from "../tell.ts";
import { Dialog } from "./dialog.tsx";

export interface FormDialogProps {
  readonly title: string;
  readonly size?: MantineSize;
  readonly children?: ReactNode;
  /** On the button that sends: "Release". */
  readonly confirm: string;
  /** What takes something away is red. */
  readonly danger?: boolean;
  /** There is nothing to send yet. */
  readonly unready?: boolean;
  /** What sends it, as `useSend` has it. */
  readonly work?: { readonly isPending: boolean; readonly error: unknown };
  onSend(): void;
  onClose(): void;
  /** Keys of its own. */
  onKey?(event: KeyboardEvent<HTMLFormElement>): void;
}

/** Open while it is rendered. */
export function FormDialog({ title, size = "md", ...form }: FormDialogProps) {
  return (
    <Dialog title={title} size={size} onClose={form.onClose}>
      <Form {...form} />
    </Dialog>
  );
}

function Form(props: Omit<FormDialogProps, "title" | "size">) {
  const { children, confirm, danger, unready, work, onSend, onClose, onKey } = props;
  const form = useFirstField();
  const sent = (event: FormEvent) => {
    event.preventDefault();
    if (!work?.isPending && !unready) onSend();
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return onKey?.(event);
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form ref={form} onSubmit={sent} onKeyDown={pressed}>
      <Stack gap="sm">
        {children}
        <Refusal error={work?.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            disabled={unready ?? false}
            loading={work?.isPending ?? false}
            {...(danger && { color: "red.9" })}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Why it was not done. */
export const Refusal = ({ error }: { readonly error: unknown }) =>
  error != null && (
    <Alert color="red" title="That did not work" role="alert">
      <Text size="sm">{wordsOf(error)}</Text>
    </Alert>
  );

const FIELD = ["input:not([type=hidden])", "select", "textarea"].map((one) => `${one}:enabled`).join();

/** The first field has the focus, else the button that sends. At once: whoever types on loses no letter. */
function useFirstField() {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = ["[data-autofocus]", FIELD, "[type=submit]"]
      .map((what) => form.current?.querySelector<HTMLElement>(what))
      .find((found) => found);
    first?.focus();
    // The trap that Mantine sets a moment later looks for this mark.
    first?.setAttribute("data-autofocus", "");
  }, []);
  return form;
}
