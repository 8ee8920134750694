/** An event, new or changed. */
import { SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { EventBody } from "../../../web/api/events/schemas.ts";
import { call } from "../../api/call.ts";
import { DateField } from "../../ui/date-field.tsx";
import { ReasonDialog } from "../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly sides: string;
}

const draftOf = (event: EventBody | null): Draft => ({
  ...{ id: event?.id ?? "", name: event?.name ?? "", place: event?.place ?? "" },
  ...{ starts: event?.starts ?? null, ends: event?.ends ?? null },
  sides: event?.approvedSideEvents.join("\n") ?? "",
});

interface Props {
  readonly event: EventBody | null;
  onClose(): void;
}

export function EventDialog({ event, onClose }: Props) {
  const [draft, setDraft] = useState(draftOf(event));
  const { id, name, place, starts, ends, sides } = draft;
  const approvedSideEvents = sides.split("\n").filter((side) => side.trim() !== "");
  const body = { name, place, starts, ends: ends ?? starts, approvedSideEvents, version: event?.version ?? null };
  const send = useSend((reason: string) => call("PUT", `/events/${encodeURIComponent(id)}`, { ...body, reason }), {
    stale: "events",
    said: "Saved.",
    onDone: onClose,
  });
  return (
    <ReasonDialog
      title={event ? `Edit ${event.name}` : "Add an event"}
      words="required"
      wordsLabel="Why"
      confirm="Save"
      unready={id.trim() === "" || name.trim() === "" || starts === null}
      work={send}
      onConfirm={({ words }) => send.mutate(words)}
      onClose={onClose}
    >
      <Fields draft={draft} fresh={event === null} onChange={(part) => setDraft({ ...draft, ...part })} />
    </ReasonDialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly fresh: boolean;
  onChange(part: Partial<Draft>): void;
}

function Fields({ draft, fresh, onChange }: FieldsProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <TextInput
          size="xs"
          label="Id"
          required
          disabled={!fresh}
          maxLength={128}
          value={draft.id}
          onChange={({ currentTarget }) => onChange({ id: currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Name"
          required
          maxLength={200}
          value={draft.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <DateField label="From" required value={draft.starts} onChange={(starts) => onChange({ starts })} />
        <DateField label="To" value={draft.ends} onChange={(ends) => onChange({ ends })} />
        <TextInput
          size="xs"
          label="Place"
          maxLength={200}
          value={draft.place}
          onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        size="xs"
        label="Approved side events"
        description="One a line"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={10_000}
        value={draft.sides}
        onChange={({ currentTarget }) => onChange({ sides: currentTarget.value })}
      />
    </>
  );
}
