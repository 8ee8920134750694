/** Dialogs of the steps before a decision. */
import { Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CaseActBody } from "../../../../web/api/cases/schemas.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FormDialog } from "../../../ui/dialogs/form-dialog.tsx";
import { useAct } from "./act.ts";
import type { CaseDialog } from "./actions.tsx";

export const Words = ({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}) => (
  <Textarea
    label={label}
    description={hint}
    required
    autosize
    minRows={4}
    maxRows={16}
    maxLength={4000}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

export function AllegationDialog({ file, onClose }: CaseDialog) {
  const [words, setWords] = useState("");
  const [clauses, setClauses] = useState("");
  const act = useAct(file.id, "What is alleged is written down.", onClose);
  const ids = clauses.split(/[\s,]+/).filter((one) => one !== "");
  return (
    <FormDialog
      size="lg"
      title="What is alleged"
      confirm="Write it down"
      work={act}
      onClose={onClose}
      onSend={() => act.mutate({ kind: "allegation", words, clauses: ids })}
    >
      <Words
        label="In neutral words"
        hint="The respondent reads this. Say what was done, not to whom: it must not tell who complained."
        value={words}
        onChange={setWords}
      />
      <TextInput
        label="Clauses"
        description="Ids, with blanks between: ala.ns.2b ala.ns.8"
        maxLength={300}
        value={clauses}
        onChange={({ currentTarget }) => setClauses(currentTarget.value)}
      />
    </FormDialog>
  );
}

const FORTNIGHT = 14 * 86_400_000;

export function DeadlineDialog({ file, onClose, kind }: CaseDialog & { readonly kind: "hearing" | "extension" }) {
  const [until, setUntil] = useState<number | null>(Math.max(Date.now(), file.dueAt ?? 0) + FORTNIGHT);
  const [words, setWords] = useState("");
  const act = useAct(file.id, "A letter goes to the respondent.", onClose);
  const send = () => until !== null && act.mutate(kind === "hearing" ? { kind, until } : { kind, until, words });
  return (
    <FormDialog
      size="lg"
      title={kind === "hearing" ? "Ask the respondent for a statement" : "Give more time"}
      confirm="Send the letter"
      work={act}
      onClose={onClose}
      onSend={send}
    >
      <Text size="sm">
        The letter leads to a page with what is alleged. It names no complainant, no message and no recipient.
      </Text>
      <DateField label="Until" required value={until} onChange={setUntil} />
      {kind === "extension" && (
        <Textarea
          label="Why"
          autosize
          minRows={2}
          maxLength={4000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}

type PlainKind =
  | "statement"
  | "appeal"
  | "note"
  | "evidence-note"
  | "message"
  | "link"
  | "merge"
  | "headquarters"
  | "assign";

const PLAIN: Readonly<Record<PlainKind, { title: string; label: string; hint?: string; long: boolean }>> = {
  statement: { title: "A statement that came by another way", label: "Their words", long: true },
  appeal: { title: "An appeal that came by another way", label: "Their words", long: true },
  note: { title: "Note", label: "Note", hint: "Staff read it, nobody else.", long: true },
  "evidence-note": { title: "Add a note as evidence", label: "Note", hint: "Frozen as it is.", long: true },
  message: {
    title: "Add a message",
    label: "Its reference",
    hint: "Twelve letters and digits, as the queue and the trail name it. It must be the respondent's own.",
    long: false,
  },
  link: { title: "Link a related case", label: "The other case's number", long: false },
  merge: {
    title: "Hear this case under another",
    label: "The other case's number",
    hint: "One procedure for both. Neither complainant learns of the other.",
    long: false,
  },
  headquarters: {
    title: "Send to headquarters",
    label: "Why",
    hint: "Staff of groups, you too if you are one, do not see it any more. There is no way back.",
    long: true,
  },
  assign: { title: "Assign", label: "Login; empty for nobody", long: false },
};

export function PlainDialog({ file, onClose, kind }: CaseDialog & { readonly kind: PlainKind }) {
  const { title, label, hint, long } = PLAIN[kind];
  const [text, setText] = useState("");
  const act = useAct(file.id, "Recorded.", onClose);
  return (
    <FormDialog
      size="lg"
      title={title}
      confirm={title}
      work={act}
      onClose={onClose}
      onSend={() => act.mutate(bodyOf(kind, text.trim()))}
    >
      {long ? (
        <Words label={label} {...(hint && { hint })} value={text} onChange={setText} />
      ) : (
        <TextInput
          label={label}
          description={hint}
          required={kind !== "assign"}
          maxLength={64}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}

function bodyOf(kind: PlainKind, text: string): CaseActBody {
  switch (kind) {
    case "message":
      return { kind, ref: text };
    case "link":
      return { kind, other: text };
    case "merge":
      return { kind, into: text };
    case "assign":
      return { kind, assignee: text === "" ? null : text };
    default:
      return { kind, words: text };
  }
}
