/** One event: dates, place, side events, who takes part, who declined. */
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { EventBody, ParticipationEdit } from "../../../web/api/events/schemas.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { Asked } from "../../ui/asked.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ReasonDialog } from "../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";
import { Facts } from "../../ui/facts.tsx";
import { dateOf } from "../../ui/moments.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable, To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { EventDialog } from "./edit.tsx";

export function Page() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const asked = useQuery({
    queryKey: ["events", "one", id],
    queryFn: () => call<EventBody>("GET", `/events/${encodeURIComponent(id)}`),
  });
  return <Asked query={asked}>{(event) => <Whole event={event} />}</Asked>;
}

type Open = { readonly what: "edit" } | { readonly what: "part"; readonly of: Part | null } | null;
type Part = EventBody["participations"][number];

function Whole({ event }: { readonly event: EventBody }) {
  const may = useMay()("events:edit");
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const edit = may && (
    <Button size="xs" onClick={() => setOpen({ what: "edit" })}>
      Edit
    </Button>
  );
  return (
    <>
      <PageHead title={event.name} sub={<To to="/events">All events</To>} actions={edit} />
      <Stack gap="md">
        <Facts
          rows={[
            ["Id", event.id],
            ["From", dateOf(event.starts)],
            ["To", dateOf(event.ends)],
            ["Place", event.place],
            ["Approved side events", event.approvedSideEvents.join(", ")],
          ]}
        />
        <Participations event={event} onOpen={may ? (of) => setOpen({ what: "part", of }) : null} />
        <Declines declines={event.declines} />
      </Stack>
      {open?.what === "edit" && <EventDialog event={event} onClose={close} />}
      {open?.what === "part" && <PartDialog event={event} part={open.of} onClose={close} />}
    </>
  );
}

interface PartsProps {
  readonly event: EventBody;
  readonly onOpen: ((part: Part | null) => void) | null;
}

function Participations({ event, onOpen }: PartsProps) {
  const button = (part: Part) =>
    onOpen && (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Change ${part.name || part.id}`}
        onClick={() => onOpen(part)}
      >
        Change
      </Button>
    );
  return (
    <section aria-label="Participations">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Participations</Title>
        {onOpen && (
          <Button size="xs" variant="default" onClick={() => onOpen(null)}>
            Add a participation
          </Button>
        )}
      </Group>
      {event.participations.length === 0 ? (
        <Text size="sm">Nobody is on record.</Text>
      ) : (
        <DataTable
          name="Who takes part"
          rows={event.participations}
          rowKey={({ id, as }) => `${id} ${as}`}
          columns={[
            {
              head: "Member",
              cell: (row) => <To to={`/members/${encodeURIComponent(row.id)}`}>{row.name || row.id}</To>,
            },
            { head: "As", cell: (row) => row.as },
            { head: "From", cell: ({ from }) => (from === null ? "" : dateOf(from)) },
            { head: "Until", cell: ({ until }) => (until === null ? "" : dateOf(until)) },
            { head: "", cell: button },
          ]}
        />
      )}
    </section>
  );
}

function Declines({ declines }: Pick<EventBody, "declines">) {
  if (declines === null || declines.length === 0) return null;
  return (
    <section aria-label="Declines">
      <Title order={2}>Declined</Title>
      {declines.map(({ address, grantee, at }) => (
        <Text size="sm" key={`${address} ${grantee}`}>
          {address}, invited by {grantee}, <Ago at={at} />
        </Text>
      ))}
    </section>
  );
}

const KINDS = ["speaking", "exhibiting", "sponsoring"] as const;
type Draft = Omit<ParticipationEdit, "reason">;

function PartDialog({
  event,
  part,
  onClose,
}: {
  readonly event: EventBody;
  readonly part: Part | null;
  onClose(): void;
}) {
  const [draft, setDraft] = useState<Draft>({
    ...{ member: part?.id ?? "", as: part?.as ?? "speaking" },
    ...{ from: part?.from ?? null, until: part?.until ?? null },
  });
  const path = `/events/${encodeURIComponent(event.id)}/participations`;
  const { member, as } = draft;
  const send = useSend(
    ({ code, words: reason }: { code: string; words: string }) =>
      code === "off" ? call("DELETE", path, { member, as, reason }) : call("PUT", path, { ...draft, reason }),
    { stale: "events", said: "Saved.", onDone: onClose },
  );
  const codes = part && [
    { code: "on", label: "Change it" },
    { code: "off", label: "Take it off" },
  ];
  return (
    <ReasonDialog
      title="Participation"
      {...(codes && { codes })}
      words="required"
      wordsLabel="Why"
      confirm="Save"
      work={send}
      onConfirm={(reason) => send.mutate(reason)}
      onClose={onClose}
    >
      <TextInput
        size="xs"
        label="Member"
        description="Id or address"
        required
        disabled={part !== null}
        maxLength={320}
        value={member}
        onChange={({ currentTarget }) => setDraft({ ...draft, member: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label="As"
        disabled={part !== null}
        data={[...KINDS]}
        value={as}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, as: KINDS.find((one) => one === currentTarget.value) ?? "speaking" })
        }
      />
      <DateField label="From" value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
      <DateField label="Until" value={draft.until} onChange={(until) => setDraft({ ...draft, until })} />
    </ReasonDialog>
  );
}
