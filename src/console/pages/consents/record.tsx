/** What a recipient said elsewhere, put on record by staff, with what proves it. */
import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { ConsentInputBody } from "../../../web/api/consents/schemas.ts";
import { call } from "../../api/call.ts";
import { Failure } from "../../ui/asked.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { done } from "../../ui/tell.ts";

const STATUSES = ["granted", "withdrawn", "declined"] as const;
const SCOPES = ["contact", "newsletter", "events", "offers"] as const;

interface Props {
  readonly recipient: string;
  readonly grantee: string;
  onClose(): void;
}

export function RecordDialog(props: Props) {
  return (
    <Dialog onClose={props.onClose} title="Record for a recipient" size="lg">
      <RecordForm {...props} />
    </Dialog>
  );
}

function RecordForm({ recipient, grantee, onClose }: Props) {
  const [draft, setDraft] = useState<ConsentInputBody>({
    ...{ recipient, grantee, scope: "contact", status: "granted", evidence: "", source: "" },
    at: Math.floor(Date.now() / 60_000) * 60_000,
  });
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => call("POST", "/consents", draft),
    onSuccess: () => {
      done("On record.");
      onClose();
      return client.invalidateQueries({ queryKey: ["consents"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Fields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        {send.error && <Failure error={send.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={send.isPending}>
            Record
          </Button>
        </Group>
      </Stack>
    </form>
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
          data-autofocus
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
