/** Everybody's accounts: who may do what, who is signed in; for managers, how that changes. */
import { Alert, Button, Code, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TokensAfter } from "../../../web/api/session/account.ts";
import type { StaffRow } from "../../../web/api/staff/index.ts";
import { call } from "../../api/call.ts";
import { useMay, useSession } from "../../api/session.ts";
import { Asked } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { Access } from "./access.tsx";
import { EditStaff } from "./edit.tsx";

export interface Given {
  readonly name: string;
  readonly password: string;
  /** Of an account that had one before. */
  readonly tokens?: TokensAfter;
}

export function Page() {
  const may = useMay();
  const [editing, setEditing] = useState<StaffRow | "new" | null>(null);
  const [access, setAccess] = useState<StaffRow | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const query = useQuery({ queryKey: ["staff"], queryFn: () => call<StaffRow[]>("GET", "/staff") });
  const add = may("staff:manage") && (
    <Button size="xs" onClick={() => setEditing("new")}>
      Add an account
    </Button>
  );
  return (
    <Stack gap="md">
      <PageHead title="Staff" sub="Accounts of those who review, manage and audit" actions={add} />
      {given && <GivenPassword {...given} />}
      <Asked query={query}>{(rows) => <Accounts rows={rows} onEdit={setEditing} onAccess={setAccess} />}</Asked>
      {editing && <EditStaff account={editing} onGiven={setGiven} onClose={() => setEditing(null)} />}
      {access && <Access account={access} onGiven={setGiven} onClose={() => setAccess(null)} />}
    </Stack>
  );
}

function GivenPassword({ name, password, tokens }: Given) {
  const { ended = 0, left = 0 } = tokens ?? {};
  return (
    <Alert color="teal" title={`Password of ${name}: shown only this once`} role="status">
      <Code>{password}</Code> Hand it over in person or by phone; another one must be chosen at the first login.
      {ended > 0 && ` API tokens that ended: ${ended}.`}
      {left > 0 && ` API tokens that still count: ${left}.`}
    </Alert>
  );
}

interface AccountsProps {
  readonly rows: readonly StaffRow[];
  onEdit(row: StaffRow): void;
  onAccess(row: StaffRow): void;
}

function Accounts({ rows, onEdit, onAccess }: AccountsProps) {
  const may = useMay();
  const { data: session } = useSession();
  return (
    <DataTable
      name="Accounts"
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { head: "Name", cell: ({ name, fullName }) => (fullName ? `${fullName} (${name})` : name) },
        { head: "Roles", cell: ({ roles }) => roles.join(", ") },
        { head: "Groups", cell: ({ groups }) => groups.join(", ") || "all" },
        { head: "Organisation", cell: ({ organisation }) => organisation || "none" },
        { head: "Second factor", cell: (row) => <Factor {...row} /> },
        { head: "Signed in", number: true, cell: ({ sessions }) => sessions },
        { head: "State", cell: ({ state }) => (state === "active" ? "active" : <Word color="red">disabled</Word>) },
        {
          head: "Action",
          cell: (row) =>
            may("staff:manage") &&
            row.name !== session?.name && (
              <Group gap={4} wrap="nowrap">
                <RowButton label="Change" name={`Change ${row.name}`} onClick={() => onEdit(row)} />
                <RowButton label="Access" name={`Access of ${row.name}`} onClick={() => onAccess(row)} />
              </Group>
            ),
        },
      ]}
    />
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly name: string;
  onClick(): void;
}

const RowButton = ({ label, name, onClick }: RowButtonProps) => (
  <Button size="compact-xs" variant="default" aria-label={name} onClick={onClick}>
    {label}
  </Button>
);

function Factor({ secondFactorSince, hasPassword }: StaffRow) {
  if (secondFactorSince !== null) return <Ago at={secondFactorSince} />;
  return hasPassword ? "none" : "by the association's login";
}
