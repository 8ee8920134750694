/** Asks for a reason: a code, and words where they are wanted. A digit picks a code. */
import { Group, Kbd, NativeSelect, Radio, Stack, Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FormDialog, type FormDialogProps } from "./form-dialog.tsx";

export interface ReasonCode {
  readonly code: string;
  readonly label: string;
  /** What is sent with it unless somebody writes words of their own. */
  readonly words?: string;
}

export interface ReasonDialogProps extends Omit<FormDialogProps, "onSend" | "onKey"> {
  /** Below the words: what may be decided along with it. */
  readonly more?: ReactNode;
  /** None: words alone. */
  readonly codes?: readonly ReasonCode[];
  /** The code that is picked already; else the first of them. */
  readonly first?: string;
  readonly words: "required" | "optional" | "none";
  readonly wordsLabel?: string;
  readonly wordsHint?: string;
  onConfirm(reason: { readonly code: string; readonly words: string }): void;
}

const MOST_WORDS = 1_000;

/** Open while it is rendered. `children`: what will happen. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { children, more, codes = [], first, words, wordsLabel = "Words", wordsHint, onConfirm, ...rest } = props;
  const [code, setCode] = useState((codes.find((one) => one.code === first) ?? codes[0])?.code ?? "");
  const [own, setOwn] = useState<string | null>(null);
  const text = own ?? codes.find((one) => one.code === code)?.words ?? "";
  const area = useRef<HTMLTextAreaElement>(null);
  // What stands there ready is written over by whoever writes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another code brings other words
  useEffect(() => {
    if (own === null && document.activeElement === area.current) area.current?.select();
  }, [code]);
  const missing = words === "required" && text.trim() === "";
  const send = () => (missing ? area.current?.focus() : onConfirm({ code, words: text.trim() }));
  const pick = (picked: string) => {
    setCode(picked);
    if (words === "required") area.current?.focus();
  };
  return (
    <FormDialog {...rest} onSend={send} onKey={digits(codes, pick)}>
      {children}
      {codes.length > 0 && <Codes codes={codes} code={code} onPick={setCode} />}
      {words !== "none" && (
        <Textarea
          ref={area}
          label={words === "required" ? wordsLabel : `${wordsLabel} (optional)`}
          description={wordsHint}
          required={words === "required"}
          maxLength={MOST_WORDS}
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onFocus={({ currentTarget }) => own === null && currentTarget.select()}
          onChange={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      )}
      {more}
    </FormDialog>
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

/** Digits pick a code, unless somebody is writing: a date has digits too. */
function digits(codes: readonly ReasonCode[], pick: (code: string) => void) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    if (isWriting(event.target)) return;
    const picked = /^[1-9]$/.test(event.key) ? codes[Number(event.key) - 1] : undefined;
    if (picked && codes.length < 10) {
      event.preventDefault();
      pick(picked.code);
    }
  };
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof Element && target.matches("textarea, input:not([type=radio], [type=checkbox])");
