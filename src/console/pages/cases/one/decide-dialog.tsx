/** The decision of a person, with words and dates; what was before with this member stands beside it (iaop.cp.2). */
import { Radio, Select, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import type { CaseBody, CaseDecisionBody, SanctionRow } from "../../../../web/api/cases/schemas.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FormDialog } from "../../../ui/dialogs/form-dialog.tsx";
import { useAct } from "./act.ts";
import type { CaseDialog } from "./actions.tsx";
import { Words } from "./step-dialogs.tsx";

const RULINGS = {
  decision: [
    ["upheld", "It was a breach of the rules"],
    ["dismissed", "It was not a breach; the case ends"],
  ],
  "appeal-decision": [
    ["confirmed", "The decision stays"],
    ["changed", "It stays a breach, with another sanction"],
    ["reversed", "It was not a breach; sanctions are lifted"],
  ],
} as const;

const SANCTIONS = [
  { value: "warned", label: "Warning" },
  { value: "every-message-held", label: "Every message held" },
  { value: "suspended", label: "Suspended" },
  { value: "cancelled", label: "Membership cancelled" },
];

type Standing = SanctionRow["standing"];
interface Draft {
  readonly standing: Standing | null;
  readonly words: string;
  readonly from: number | null;
  readonly until: number | null;
}

const isStanding = (text: string | null): text is Standing => SANCTIONS.some(({ value }) => value === text);
const FORTNIGHT = 14 * 86_400_000;

export function DecideDialog({ file, onClose, kind }: CaseDialog & { readonly kind: "decision" | "appeal-decision" }) {
  const [ruling, setRuling] = useState("");
  const [words, setWords] = useState("");
  const [draft, setDraft] = useState<Draft>({ standing: null, words: "", from: null, until: null });
  const [appealUntil, setAppealUntil] = useState<number | null>(Date.now() + FORTNIGHT);
  const act = useAct(file.id, "Decided. A letter goes to the respondent.", onClose);
  const mayPunish = ruling === "upheld" || ruling === "changed";
  const send = () => {
    const body = bodyOf(kind, ruling, words, mayPunish ? draft : null, appealUntil);
    if (body) act.mutate(body);
  };
  return (
    <FormDialog
      size="lg"
      title={kind === "decision" ? "Decide the case" : "Decide the appeal"}
      confirm="Decide"
      work={act}
      onClose={onClose}
      onSend={send}
    >
      <Radio.Group label="What you found" required value={ruling} onChange={setRuling}>
        <Stack gap={4} mt={4}>
          {RULINGS[kind].map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Words
        label="Why"
        hint="Respondent and complainants read this. It must not tell who complained."
        value={words}
        onChange={setWords}
      />
      {mayPunish && <SanctionFields file={file} draft={draft} onChange={setDraft} />}
      {ruling === "upheld" && (
        <DateField label="They may appeal until" required value={appealUntil} onChange={setAppealUntil} />
      )}
    </FormDialog>
  );
}

function SanctionFields({
  file,
  draft,
  onChange,
}: {
  readonly file: CaseBody;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const before = file.ladder.sanctions.map(({ standing }) => standing).join(", ");
  return (
    <Stack gap="xs">
      <Select
        label="Sanction"
        placeholder="None"
        clearable
        data={SANCTIONS}
        value={draft.standing}
        description={before === "" ? "None before with this member" : `Before with this member: ${before}`}
        onChange={(value) => onChange({ ...draft, standing: isStanding(value) ? value : null })}
      />
      {draft.standing !== null && (
        <>
          <DateField
            label="From"
            description="Empty: at once"
            value={draft.from}
            onChange={(from) => onChange({ ...draft, from })}
          />
          {draft.standing === "cancelled" ? (
            <Text size="sm">A cancelled membership has no end.</Text>
          ) : (
            <DateField
              label="Until"
              description="Empty: no end. What was before comes back then."
              value={draft.until}
              onChange={(until) => onChange({ ...draft, until })}
            />
          )}
          <Textarea
            label="What the member reads about it"
            required
            autosize
            minRows={2}
            maxLength={4000}
            value={draft.words}
            onChange={({ currentTarget }) => onChange({ ...draft, words: currentTarget.value })}
          />
        </>
      )}
    </Stack>
  );
}

/** Null while something that is needed is missing. */
function bodyOf(
  kind: "decision" | "appeal-decision",
  ruling: string,
  words: string,
  draft: Draft | null,
  appealUntil: number | null,
): CaseDecisionBody | null {
  const { standing, from } = draft ?? { standing: null, from: null };
  const until = standing === "cancelled" ? null : (draft?.until ?? null);
  // The gateway begins nothing before it is decided.
  const sanction = draft && standing !== null ? { standing, from: from ?? 0, until, words: draft.words } : null;
  if (kind === "decision" && (ruling === "upheld" || ruling === "dismissed"))
    return appealUntil === null ? null : { kind, ruling, words, sanction, appealUntil };
  if (kind === "appeal-decision" && (ruling === "confirmed" || ruling === "changed" || ruling === "reversed"))
    return { kind, ruling, words, sanction };
  return null;
}
