/** What was decided against the member in this case: since when, by whom, and how it ended. */
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import type { CaseBody, SanctionRow } from "../../../../web/api/cases/schemas.ts";
import { useMay } from "../../../api/session.ts";
import { StandingBadge, StateBadge } from "../../../ui/badges.tsx";
import { type Column, DataTable } from "../../../ui/table.tsx";
import { Exactly } from "../../../ui/time.tsx";
import { LiftDialog } from "./lift-dialog.tsx";

const COLUMNS: readonly Column<SanctionRow>[] = [
  { head: "Sanction", cell: ({ standing }) => <StandingBadge standing={standing} /> },
  { head: "From", cell: ({ from }) => <Exactly at={from} /> },
  { head: "Until", cell: ({ until }) => (until === null ? "no end" : <Exactly at={until} />) },
  {
    head: "Decided by",
    cell: ({ actor, at }) => (
      <>
        {actor.replace("staff:", "")}, <Exactly at={at} />
      </>
    ),
  },
  { head: "What the member reads", cell: ({ words }) => <span className="written">{words}</span> },
];

export function Sanctions({ file }: { readonly file: CaseBody }) {
  const may = useMay()("cases:decide") && file.decisionConflict === null;
  const [lifted, setLifted] = useState<SanctionRow | null>(null);
  if (file.sanctions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        None in this case.
      </Text>
    );
  const state: Column<SanctionRow> = { head: "State", cell: (row) => <State row={row} file={file} /> };
  const lift: Column<SanctionRow> = { head: "Action", cell: (row) => <Lift row={row} onLift={setLifted} /> };
  return (
    <>
      <DataTable
        name="Sanctions of this case"
        rows={file.sanctions}
        rowKey={({ id }) => id}
        columns={[...COLUMNS, state, ...(may ? [lift] : [])]}
      />
      {lifted && <LiftDialog file={file} sanction={lifted} onClose={() => setLifted(null)} />}
    </>
  );
}

interface LiftProps {
  readonly row: SanctionRow;
  onLift(row: SanctionRow): void;
}

const Lift = ({ row, onLift }: LiftProps) =>
  row.state !== "ended" &&
  row.state !== "lifted" && (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Lift ${row.standing.replaceAll("-", " ")}`}
      onClick={() => onLift(row)}
    >
      Lift
    </Button>
  );

/** Whoever lifted it said why. */
function State({ row, file: { steps } }: { readonly row: SanctionRow; readonly file: CaseBody }) {
  const { id, state, endedAt } = row;
  const lifted = steps.find(({ kind, data }) => kind === "lifted" && data["sanction"] === id);
  return (
    <>
      <StateBadge state={state} /> {endedAt !== null && <Exactly at={endedAt} />}
      {lifted && (
        <div className="written">
          by {lifted.actor.replace("staff:", "")}: {lifted.words}
        </div>
      )}
    </>
  );
}
