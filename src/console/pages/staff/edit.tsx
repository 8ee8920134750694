/** One account, as a manager changes it. */
import { MultiSelect, Switch, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { StaffRole } from "../../../staff/permissions.ts";
import type { MadeStaff, StaffRow } from "../../../web/api/staff/index.ts";
import { call } from "../../api/call.ts";
import { FormDialog } from "../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";
import type { Given } from "./index.tsx";

const ROLES = ["viewer", "reviewer", "manager", "auditor"] as const satisfies readonly StaffRole[];

interface EditProps {
  readonly account: StaffRow | "new";
  onGiven(given: Given): void;
  onClose(): void;
}

export const changed = (name: string): string => `${name} is changed; it counts from now on.`;

const EMPTY = { name: "", fullName: "", address: "", organisation: "", roles: ["viewer"], groups: [] as string[] };

export function EditStaff({ account, onGiven, onClose }: EditProps) {
  const isNew = account === "new";
  const [form, setForm] = useState(isNew ? EMPTY : account);
  const [password, setPassword] = useState(true);
  const { name, fullName, address, organisation, roles, groups } = form;
  const values = { fullName, address, organisation, roles, groups };
  const save = useSend(
    async () => {
      if (!isNew) return call("PATCH", `/staff/${name}`, values);
      const made = await call<MadeStaff>("POST", "/staff", { name, ...values, password });
      if (made.password !== null) onGiven({ name, password: made.password });
    },
    { stale: "staff", said: isNew ? `${name} is added.` : changed(name), onDone: onClose },
  );
  return (
    <FormDialog
      title={isNew ? "Add an account" : `Change ${name}`}
      confirm={isNew ? "Add" : "Save"}
      unready={roles.length === 0}
      work={save}
      onSend={() => save.mutate()}
      onClose={onClose}
    >
      {isNew && <Field label="Login" required value={name} onChange={(text) => setForm({ ...form, name: text })} />}
      <Field label="Full name" value={fullName} onChange={(text) => setForm({ ...form, fullName: text })} />
      <Field label="Address for reminders" value={address} onChange={(text) => setForm({ ...form, address: text })} />
      <Field
        label="Own organisation"
        description="Domain whose mail this person must not decide"
        value={organisation}
        onChange={(text) => setForm({ ...form, organisation: text })}
      />
      <MultiSelect
        label="Roles"
        required
        data={[...ROLES]}
        value={roles}
        onChange={(set) => setForm({ ...form, roles: set })}
      />
      <TagsInput
        label="Groups"
        description="Only mail and members of these; none for all"
        value={groups}
        onChange={(set) => setForm({ ...form, groups: set })}
      />
      {isNew && (
        <Switch
          label="Make a password (without: they come through the association's own login)"
          checked={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}

interface FieldProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly value: string;
  onChange(text: string): void;
}

function Field({ onChange, ...rest }: FieldProps) {
  return <TextInput {...rest} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}
