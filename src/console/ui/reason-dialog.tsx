/** Asks for a reason: a code, and words where they are wanted. A digit picks a code, Enter or Ctrl+Enter confirms. */
import { Button, Group, Kbd, NativeSelect, Radio, Stack, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Dialog } from "./dialog.tsx";

export interface ReasonCode {
  readonly code: string;
  readonly label: string;
}

export interface ReasonDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly children?: ReactNode;
  /** Below the words: what may be decided along with it. */
  readonly more?: ReactNode;
  /** The first is the default. None: words alone. */
  readonly codes?: readonly ReasonCode[];
  readonly words: "required" | "optional" | "none";
  readonly wordsLabel?: string;
  /** On the button: "Release". */
  readonly confirm: string;
  /** What takes something away is red. */
  readonly danger?: boolean;
  /** While it is sent. */
  readonly busy?: boolean;
  onConfirm(reason: { readonly code: string; readonly words: string }): void;
  onClose(): void;
}

const MOST_WORDS = 1_000;

/** Open while it is rendered. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm(props: ReasonDialogProps) {
  const { children, more, codes = [], words, wordsLabel = "Words", confirm, danger, busy, onConfirm, onClose } = props;
  const [code, setCode] = useState(codes[0]?.code ?? "");
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const wordsFirst = codes.length === 0;
  // At once: whoever types on loses no letter.
  useLayoutEffect(() => {
    if (wordsFirst) area.current?.focus();
  }, [wordsFirst]);
  const missing = words === "required" && text.trim() === "";
  const submit = () => (missing ? area.current?.focus() : onConfirm({ code, words: text.trim() }));
  const sent = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const pick = (picked: string) => {
    setCode(picked);
    if (words === "required") area.current?.focus();
  };
  return (
    <form onSubmit={sent} onKeyDown={keys(codes, pick, submit)}>
      <Stack gap="sm">
        {children}
        {codes.length > 0 && <Codes codes={codes} code={code} onPick={setCode} />}
        {words !== "none" && (
          <Textarea
            ref={area}
            label={words === "required" ? wordsLabel : `${wordsLabel} (optional)`}
            required={words === "required"}
            maxLength={MOST_WORDS}
            autosize
            minRows={2}
            maxRows={8}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            data-autofocus={wordsFirst || undefined}
          />
        )}
        {more}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy ?? false} {...(danger && { color: "red" })}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface CodesProps {
  readonly codes: readonly ReasonCode[];
  readonly code: string;
  onPick(code: string): void;
}

function Codes({ codes, code, onPick }: CodesProps) {
  if (codes.length > 9)
    return (
      <NativeSelect
        label="Reason"
        data={codes.map(({ code: value, label }) => ({ value, label }))}
        value={code}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
        data-autofocus
      />
    );
  return (
    <Radio.Group label="Reason" value={code} onChange={onPick}>
      <Stack gap={6} mt={4}>
        {codes.map(({ code: value, label }, at) => (
          <Group key={value} gap="xs" wrap="nowrap" justify="space-between">
            <Radio value={value} label={label} size="xs" data-autofocus={value === code || undefined} />
            <Kbd size="xs" aria-hidden="true">
              {at + 1}
            </Kbd>
          </Group>
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Digits pick a code unless somebody is writing; Ctrl+Enter sends from anywhere. */
function keys(codes: readonly ReasonCode[], pick: (code: string) => void, submit: () => void) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
    if (event.target instanceof HTMLTextAreaElement) return;
    const picked = /^[1-9]$/.test(event.key) ? codes[Number(event.key) - 1] : undefined;
    if (picked && codes.length < 10) {
      event.preventDefault();
      pick(picked.code);
    }
  };
}
