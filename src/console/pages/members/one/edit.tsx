/** All that can be edited of a member in one form; only what was changed is sent. */
import { Checkbox, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { MemberBody } from "../../../../web/api/members/schemas.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { ReasonDialog } from "../../../ui/dialogs/reason-dialog.tsx";
import { type Change, useEdit } from "./change.ts";
import { RolesField } from "./roles.tsx";

interface Props {
  readonly member: MemberBody;
  onClose(): void;
}

interface Draft {
  readonly name: string;
  readonly addresses: string;
  readonly organisation: string;
  readonly phone: string;
  readonly language: string;
  readonly groups: string;
  readonly listed: boolean;
  readonly until: number | null;
  readonly roles: MemberBody["roles"];
}

const lines = (text: string): string[] =>
  text
    .split(/[\n;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const draftOf = (member: MemberBody): Draft => ({
  ...{ name: member.name, organisation: member.organisation, phone: member.phone, language: member.language },
  ...{ listed: member.listed, until: member.until, roles: member.roles },
  addresses: member.addresses.join("\n"),
  groups: member.groups.join("\n"),
});

/** What differs from what was there. */
function changeOf(draft: Draft, was: Draft): Change {
  const changed = (key: keyof Draft) => JSON.stringify(draft[key]) !== JSON.stringify(was[key]);
  return {
    ...(changed("name") && { name: draft.name }),
    ...(changed("organisation") && { organisation: draft.organisation }),
    ...(changed("phone") && { phone: draft.phone }),
    ...(changed("language") && { language: draft.language }),
    ...(changed("listed") && { listed: draft.listed }),
    ...(changed("until") && { until: draft.until }),
    ...(changed("roles") && { roles: draft.roles }),
    ...(changed("addresses") && { addresses: lines(draft.addresses) }),
    ...(changed("groups") && { groups: lines(draft.groups) }),
  };
}

export function EditDialog({ member, onClose }: Props) {
  const was = draftOf(member);
  const [draft, setDraft] = useState(was);
  const edit = useEdit(member, onClose);
  const change = changeOf(draft, was);
  return (
    <ReasonDialog
      title={`Edit ${member.name || member.id}`}
      size="lg"
      words="required"
      wordsLabel="Why"
      wordsHint="Stands in the history"
      confirm="Save"
      unready={Object.keys(change).length === 0}
      work={edit}
      onConfirm={({ words: reason }) => edit.mutate({ change, reason })}
      onClose={onClose}
    >
      <Fields draft={draft} own={member.own} onChange={(part) => setDraft({ ...draft, ...part })} />
    </ReasonDialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly own: boolean;
  onChange(part: Partial<Draft>): void;
}

function Fields({ draft, own, onChange }: FieldsProps) {
  const text = (key: "name" | "organisation" | "phone" | "language") => ({
    size: "xs" as const,
    value: draft[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ [key]: currentTarget.value }),
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <TextInput label="Name" maxLength={200} {...text("name")} />
        {!own && <TextInput label="Organisation" maxLength={200} {...text("organisation")} />}
        <TextInput label="Phone" maxLength={64} {...text("phone")} />
        <TextInput label="Language" maxLength={40} placeholder="en" {...text("language")} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {!own && (
          <Lines
            label="Addresses"
            description="One a line, the primary one first"
            value={draft.addresses}
            onChange={(addresses) => onChange({ addresses })}
          />
        )}
        <Lines
          label="Groups"
          description="One a line"
          value={draft.groups}
          onChange={(groups) => onChange({ groups })}
        />
      </SimpleGrid>
      <Checkbox
        size="xs"
        label="In the directory"
        checked={draft.listed}
        onChange={({ currentTarget }) => onChange({ listed: currentTarget.checked })}
      />
      {!own && <DateField label="Membership ends" value={draft.until} onChange={(until) => onChange({ until })} />}
      {!own && <RolesField roles={draft.roles} onChange={(roles) => onChange({ roles })} />}
    </>
  );
}

interface LinesProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  onChange(text: string): void;
}

function Lines({ label, description, value, onChange }: LinesProps) {
  return (
    <Textarea
      size="xs"
      label={label}
      description={description}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={20_000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
