/** Puts somebody on duty, or changes a shift. */
import { Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { ShiftBody, ShiftRow } from "../../../web/api/duty/index.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { Failure } from "../../ui/asked.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
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
  const save = useSave(shift?.id, onClose);
  const ready = staff !== null && from !== null && until !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) save.mutate({ staff, deputy, from, until, groups: namesIn(groups) });
  };
  return (
    <Dialog title={shift ? "Change the shift" : "Put somebody on duty"} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Select label="On duty" data={[...deciders]} value={staff} onChange={setStaff} required searchable />
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
          {save.error && <Failure error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!ready} loading={save.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const namesIn = (text: string): string[] => [...new Set(text.split(",").map((name) => name.trim()))].filter(Boolean);

const useSave = (id: number | undefined, onClose: () => void) =>
  useMutation({
    mutationFn: (body: ShiftBody) =>
      id === undefined ? call("POST", "/duty", body) : call("PUT", `/duty/${id}`, body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: DUTY });
      onClose();
    },
  });
