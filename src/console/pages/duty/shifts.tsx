/** Shifts of the coming weeks. */
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { ShiftRow } from "../../../web/api/duty/index.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { Word } from "../../ui/badges.tsx";
import { ConfirmButton } from "../../ui/dialogs/confirm.tsx";
import { type Column, DataTable } from "../../ui/table.tsx";
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
      <ConfirmButton
        size="compact-xs"
        label="Remove"
        name={`Remove the shift of ${shift.staff}`}
        title={`Remove the shift of ${shift.staff}?`}
        confirm="Remove it"
        send={() => call("DELETE", `/duty/${shift.id}`)}
        said="Removed."
        stale={DUTY[0]}
      >
        <Exactly at={shift.from} /> to <Exactly at={shift.until} />: without another shift nobody is on duty then.
      </ConfirmButton>
    </Group>
  );
}
