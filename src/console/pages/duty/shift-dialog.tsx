/** Puts somebody on duty, or changes a shift. */
import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ShiftBody, ShiftRow } from "../../../web/api/duty/index.ts";
import { call } from "../../api/call.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";
import { DUTY } from "./keys.ts";

interface ShiftDialogProps {
  readonly deciders: readonly string[];
  /** Absent: a new one. */
  readonly shift?: ShiftRow;
  onClose(): void;
}

export function ShiftDialog({ deciders, shift, onClose }: ShiftDialogProps) {
  const [staff, setStaff] = useState<string | null>(shift?.staff ?? null);
  const [deputy, setDeputy] = useState<string | null>(shift?.deputy ?? null);
  const [from, setFrom] = useState<number | null>(shift?.from ?? null);
  const [until, setUntil] = useState<number | null>(shift?.until ?? null);
  const [groups, setGroups] = useState(shift?.groups.join(", ") ?? "");
  const body =
    staff !== null && from !== null && until !== null ? { staff, deputy, from, until, groups: namesIn(groups) } : null;
  const save = useSend(
    (whole: ShiftBody) => (shift ? call("PUT", `/duty/${shift.id}`, whole) : call("POST", "/duty", whole)),
    { stale: DUTY[0], said: "Saved.", onDone: onClose },
  );
  return (
    <FormDialog
      title={shift ? "Change the shift" : "Put somebody on duty"}
      confirm="Save"
      unready={body === null}
      work={save}
      onSend={() => body && save.mutate(body)}
      onClose={onClose}
    >
      <Select
        label="On duty"
        data={[...deciders]}
        value={staff}
        onChange={setStaff}
        required
        searchable
        openOnFocus={false}
      />
      <Select
        label="Deputy"
        data={deciders.filter((name) => name !== staff)}
        value={deputy}
        onChange={setDeputy}
        clearable
      />
      <DateField label="From" value={from} onChange={setFrom} required />
      <DateField label="Until" value={until} onChange={setUntil} required />
      <TextInput
        label="Groups"
        description="Only mail of members of these, separated by commas; empty for everybody's"
        value={groups}
        onChange={({ currentTarget }) => setGroups(currentTarget.value)}
      />
    </FormDialog>
  );
}

const namesIn = (text: string): string[] => [...new Set(text.split(",").map((name) => name.trim()))].filter(Boolean);
