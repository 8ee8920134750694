/** Asks once more before something that is not easily taken back. */
import { Button, type ButtonProps, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { FormDialog, type FormDialogProps } from "./form-dialog.tsx";
import { useSend } from "./send.ts";

type ConfirmProps = Omit<FormDialogProps, "onSend"> & { onConfirm(): void };

/** Open while it is rendered. */
export function Confirm({ children, size = "sm", onConfirm, ...rest }: ConfirmProps) {
  return (
    <FormDialog {...rest} size={size} onSend={onConfirm}>
      <Text size="sm" component="div">
        {children}
      </Text>
    </FormDialog>
  );
}

interface ConfirmButtonProps extends Pick<ConfirmProps, "title" | "confirm" | "danger"> {
  /** On the button that asks. */
  readonly label: string;
  /** Where the label alone does not say of what. */
  readonly name?: string;
  readonly size?: NonNullable<ButtonProps["size"]>;
  /** What will happen. */
  readonly children: ReactNode;
  /** What does it; the rest as `useSend` has it. */
  readonly send: () => Promise<unknown>;
  readonly said: string;
  readonly stale: string;
  onDone?(): void;
}

/** A button that asks first, and says where it stands when it did not work. */
export function ConfirmButton({ label, name, size = "xs", send, said, stale, onDone, ...rest }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const work = useSend(send, {
    ...{ said, stale },
    onDone: () => {
      close();
      onDone?.();
    },
  });
  const ask = () => {
    work.reset();
    setAsking(true);
  };
  return (
    <>
      <Button size={size} variant="default" aria-label={name} {...(rest.danger && { c: "red" })} onClick={ask}>
        {label}
      </Button>
      {asking && <Confirm {...rest} work={work} onConfirm={() => work.mutate()} onClose={close} />}
    </>
  );
}
