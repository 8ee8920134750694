/** What a recipient said elsewhere, put on record by staff, with what proves it. */
import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ConsentInputBody } from "../../../web/api/consents/schemas.ts";
import { call } from "../../api/call.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";

const STATUSES = ["granted", "withdrawn", "declined"] as const;
const SCOPES = ["contact", "newsletter", "events", "offers"] as const;

interface Props {
  readonly recipient: string;
  readonly grantee: string;
  onClose(): void;
}

export function RecordDialog({ recipient, grantee, onClose }: Props) {
  const [draft, setDraft] = useState<ConsentInputBody>({
    ...{ recipient, grantee, scope: "contact", status: "granted", evidence: "", source: "" },
    at: Math.floor(Date.now() / 60_000) * 60_000,
  });
  const send = useSend(() => call("POST", "/consents", draft), {
    ...{ stale: "consents", said: "On record.", onDone: onClose },
  });
  return (
    <FormDialog
      title="Record for a recipient"
      size="lg"
      confirm="Record"
      work={send}
      onSend={() => send.mutate()}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </FormDialog>
  );
}

interface FieldsProps {
  readonly draft: ConsentInputBody;
  onChange(part: Partial<ConsentInputBody>): void;
}

function Fields({ draft, onChange }: FieldsProps) {
  const scope = (text: string) => SCOPES.find((one) => one === text) ?? "contact";
  const status = (text: string) => STATUSES.find((one) => one === text) ?? "granted";
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <TextInput
          size="xs"
          label="Recipient"
          required
          type="email"
          maxLength={320}
          value={draft.recipient}
          onChange={({ currentTarget }) => onChange({ recipient: currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Sender"
          description="A member's id or address, or an organisation's domain"
          required
          maxLength={320}
          value={draft.grantee}
          onChange={({ currentTarget }) => onChange({ grantee: currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label="They"
          data={[...STATUSES]}
          value={draft.status}
          onChange={({ currentTarget }) => onChange({ status: status(currentTarget.value) })}
        />
        <NativeSelect
          size="xs"
          label="What"
          data={[...SCOPES]}
          value={draft.scope}
          onChange={({ currentTarget }) => onChange({ scope: scope(currentTarget.value) })}
        />
        <DateField label="Said on" required value={draft.at} onChange={(at) => at !== null && onChange({ at })} />
        <TextInput
          size="xs"
          label="Where"
          placeholder="A letter, a call, a form"
          maxLength={200}
          value={draft.source ?? ""}
          onChange={({ currentTarget }) => onChange({ source: currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label="Evidence"
        description="Their words, or what proves it. They can read it on their own page."
        required
        minLength={3}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.evidence}
        onChange={({ currentTarget }) => onChange({ evidence: currentTarget.value })}
      />
    </>
  );
}
