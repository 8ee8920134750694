/** Shifts of the coming weeks. */
import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ShiftRow } from "../../../web/api/duty/index.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { useMay } from "../../api/session.ts";
import { Word } from "../../ui/badges.tsx";
import { type Column, DataTable } from "../../ui/table.tsx";
import { failed } from "../../ui/tell.ts";
import { Exactly } from "../../ui/time.tsx";
import { DUTY } from "./keys.ts";
import { ShiftDialog } from "./shift-dialog.tsx";

interface ShiftsProps {
  readonly shifts: readonly ShiftRow[];
  readonly deciders: readonly string[];
}

export function Shifts({ shifts, deciders }: ShiftsProps) {
  const may = useMay();
  const [edited, setEdited] = useState<ShiftRow | null>(null);
  const actions: Column<ShiftRow> = { head: "Change", cell: (shift) => <Actions shift={shift} onEdit={setEdited} /> };
  const columns = may("duty:edit") ? [...COLUMNS, actions] : COLUMNS;
  return (
    <>
      <DataTable name="Shifts" columns={columns} rows={shifts} rowKey={({ id }) => id} selected={({ now }) => now} />
      {edited && <ShiftDialog deciders={deciders} shift={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

const COLUMNS: readonly Column<ShiftRow>[] = [
  {
    head: "On duty",
    cell: ({ staff, now }) => (
      <Group gap="xs">
        {staff} {now && <Word color="green">now</Word>}
      </Group>
    ),
  },
  { head: "Deputy", cell: ({ deputy }) => deputy ?? "nobody" },
  { head: "From", cell: ({ from }) => <Exactly at={from} /> },
  { head: "Until", cell: ({ until }) => <Exactly at={until} /> },
  { head: "For", cell: ({ groups }) => groups.join(", ") || "everybody's mail" },
];

function Actions({ shift, onEdit }: { readonly shift: ShiftRow; readonly onEdit: (shift: ShiftRow) => void }) {
  const remove = useMutation({
    mutationFn: () => call("DELETE", `/duty/${shift.id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: DUTY }),
    onError: failed,
  });
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onEdit(shift)}
        aria-label={`Edit the shift of ${shift.staff}`}
      >
        Edit
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate()}
        aria-label={`Remove the shift of ${shift.staff}`}
      >
        Remove
      </Button>
    </Group>
  );
}
