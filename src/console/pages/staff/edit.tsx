/** One account, as a manager changes it. */
import { Button, Group, MultiSelect, Stack, Switch, TagsInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { StaffRole } from "../../../staff/permissions.ts";
import type { GivenPassword } from "../../../web/api/staff/access.ts";
import type { MadeStaff, StaffRow } from "../../../web/api/staff/index.ts";
import { call } from "../../api/call.ts";
import { ConfirmButton } from "../../ui/confirm.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { done, failed } from "../../ui/tell.ts";
import type { Given } from "./index.tsx";

const ROLES = ["viewer", "reviewer", "manager", "auditor"] as const satisfies readonly StaffRole[];

interface EditProps {
  readonly account: StaffRow | "new";
  onGiven(given: Given): void;
  onClose(): void;
}

const EMPTY = { name: "", fullName: "", address: "", organisation: "", roles: ["viewer"], groups: [] as string[] };

export function EditStaff({ account, onGiven, onClose }: EditProps) {
  const client = useQueryClient();
  const isNew = account === "new";
  const [form, setForm] = useState(isNew ? EMPTY : account);
  const [password, setPassword] = useState(true);
  const { name, fullName, address, organisation, roles, groups } = form;
  const values = { fullName, address, organisation, roles, groups };
  const save = useMutation({
    mutationFn: async () => {
      if (!isNew) return call("PATCH", `/staff/${name}`, values);
      const made = await call<MadeStaff>("POST", "/staff", { name, ...values, password });
      if (made.password !== null) onGiven({ name, password: made.password });
    },
    onSuccess: () => {
      done(isNew ? `${name} is added.` : `${name} is changed; it counts from now on.`);
      onClose();
      return client.invalidateQueries({ queryKey: ["staff"] });
    },
    onError: failed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog title={isNew ? "Add an account" : `Change ${name}`} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {isNew && <Field label="Login" required value={name} onChange={(text) => setForm({ ...form, name: text })} />}
          <Field label="Full name" value={fullName} onChange={(text) => setForm({ ...form, fullName: text })} />
          <Field
            label="Address for reminders"
            value={address}
            onChange={(text) => setForm({ ...form, address: text })}
          />
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
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {isNew ? "Add" : "Save"}
            </Button>
          </Group>
          {!isNew && <Access account={account} onGiven={onGiven} onClose={onClose} />}
        </Stack>
      </form>
    </Dialog>
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

interface AccessProps {
  readonly account: StaffRow;
  onGiven(given: Given): void;
  onClose(): void;
}

/** What takes effect by itself, apart from the form. */
function Access({ account, onGiven, onClose }: AccessProps) {
  const client = useQueryClient();
  const { name, state } = account;
  const act = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => {
      done(`${name} is changed; it counts from now on.`);
      onClose();
      return client.invalidateQueries({ queryKey: ["staff"] });
    },
    onError: failed,
  });
  const newPassword = async () => {
    const { password } = await call<GivenPassword>("POST", `/staff/${name}/password`);
    onGiven({ name, password });
  };
  const next = state === "active" ? "disabled" : "active";
  return (
    <Group gap="xs">
      <ConfirmButton
        label="New password"
        title={`A new password for ${name}?`}
        confirm="Make it"
        onConfirm={() => act.mutate(newPassword)}
      >
        The old one counts no more, and {name} is signed out everywhere.
      </ConfirmButton>
      {account.secondFactorSince !== null && (
        <ConfirmButton
          label="Reset second factor"
          title={`Reset the second factor of ${name}?`}
          confirm="Reset it"
          onConfirm={() => act.mutate(() => call("DELETE", `/staff/${name}/second-factor`))}
        >
          Only when you know that it is really them who asks: who has their password can then set up a new one.
        </ConfirmButton>
      )}
      <ConfirmButton
        label="End sessions"
        title={`Sign ${name} out everywhere?`}
        confirm="End them"
        onConfirm={() => act.mutate(() => call("DELETE", `/staff/${name}/sessions`))}
      >
        They can sign in again.
      </ConfirmButton>
      <ConfirmButton
        label={state === "active" ? "Disable" : "Enable"}
        title={`${state === "active" ? "Disable" : "Enable"} ${name}?`}
        confirm={state === "active" ? "Disable" : "Enable"}
        danger={state === "active"}
        onConfirm={() => act.mutate(() => call("PATCH", `/staff/${name}`, { state: next }))}
      >
        {state === "active"
          ? "They are signed out at once, and their tokens count no more."
          : "They can sign in again."}
      </ConfirmButton>
    </Group>
  );
}
