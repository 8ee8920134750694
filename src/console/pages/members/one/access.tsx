/** With what a member sends: passwords by name, and addresses of others that they may use. */
import { Alert, Button, Code, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import type { DelegationEdit, MemberBody, PasswordBody } from "../../../../web/api/members/schemas.ts";
import { call } from "../../../api/call.ts";
import { useMay } from "../../../api/session.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { ReasonDialog } from "../../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../../ui/dialogs/send.ts";
import { DataTable } from "../../../ui/table.tsx";
import { Ago } from "../../../ui/time.tsx";

interface Props {
  readonly member: MemberBody;
}

export function Passwords({ member }: Props) {
  const may = useMay()("members:edit");
  const [asking, setAsking] = useState<{ name: string; what: "set" | "removed" } | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section aria-label="Passwords">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Passwords</Title>
        {may && (
          <Button size="xs" variant="default" onClick={() => setAsking({ name: "", what: "set" })}>
            New password
          </Button>
        )}
      </Group>
      {member.passwords.length === 0 ? (
        <Text size="sm">There is none: this member cannot send.</Text>
      ) : (
        <PasswordTable member={member} may={may} onAsk={setAsking} />
      )}
      {asking && <PasswordDialog member={member} {...asking} onShown={setShown} onClose={() => setAsking(null)} />}
      {shown !== null && <Shown password={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

interface TableProps extends Props {
  readonly may: boolean;
  onAsk(ask: { name: string; what: "set" | "removed" }): void;
}

function PasswordTable({ member, may, onAsk }: TableProps) {
  const button = (name: string, what: "set" | "removed") => (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`${what === "set" ? "Reset" : "Remove"} ${name}`}
      onClick={() => onAsk({ name, what })}
    >
      {what === "set" ? "Reset" : "Remove"}
    </Button>
  );
  return (
    <DataTable
      name="Passwords"
      rows={member.passwords}
      rowKey={({ name }) => name}
      columns={[
        { head: "Name", cell: ({ name }) => name },
        { head: "Set", cell: ({ setAt }) => <Ago at={setAt} /> },
        {
          head: "",
          cell: ({ name }) =>
            may && (
              <Group gap={4}>
                {button(name, "set")}
                {button(name, "removed")}
              </Group>
            ),
        },
      ]}
    />
  );
}

interface DialogProps extends Props {
  readonly name: string;
  readonly what: "set" | "removed";
  onShown(password: string): void;
  onClose(): void;
}

function PasswordDialog({ member, name: given, what, onShown, onClose }: DialogProps) {
  const [name, setName] = useState(given || "mail");
  const path = `/members/${encodeURIComponent(member.id)}/passwords/${encodeURIComponent(name)}`;
  const said = what === "set" ? "A new password is set." : "The password is removed.";
  const send = useSend(
    async (reason: string) => {
      if (what === "removed") await call("DELETE", path, { reason });
      else onShown((await call<PasswordBody>("PUT", path, { reason })).password);
    },
    { stale: "members", said, onDone: onClose },
  );
  return (
    <ReasonDialog
      title={what === "set" ? "Set a sending password" : `Remove the password ${name}`}
      words="required"
      wordsLabel="Why"
      confirm={what === "set" ? "Set password" : "Remove"}
      danger={what === "removed"}
      work={send}
      onConfirm={({ words }) => send.mutate(words)}
      onClose={onClose}
    >
      {what === "set" && given === "" && (
        <TextInput
          size="xs"
          label="Name"
          description="One for each device"
          required
          maxLength={64}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <Text size="sm">
        {what === "set" ? "What was set under this name before stops working now." : "It stops working now."}
      </Text>
    </ReasonDialog>
  );
}

function Shown({ password, onClose }: { readonly password: string; onClose(): void }) {
  return (
    <Dialog onClose={onClose} title="The new password">
      <Stack gap="sm">
        <Code block aria-label="Password">
          {password}
        </Code>
        <Alert title="It is shown only now">
          Hand it over by a way that is not mail. It cannot be looked up later.
        </Alert>
        <Button onClick={onClose} data-autofocus>
          I have it
        </Button>
      </Stack>
    </Dialog>
  );
}

export function Delegations({ member }: Props) {
  const may = useMay()("members:edit");
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Delegations">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Delegations</Title>
        {may && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            Add or change
          </Button>
        )}
      </Group>
      {member.delegations.length === 0 ? (
        <Text size="sm">They send under their own addresses only.</Text>
      ) : (
        <DataTable
          name="Delegations"
          rows={member.delegations}
          rowKey={({ address, kind }) => `${address} ${kind}`}
          columns={[
            { head: "Address", cell: ({ address }) => address },
            { head: "Kind", cell: ({ kind }) => kind },
            { head: "From", cell: ({ from }) => (from === null ? "" : <Ago at={from} />) },
            { head: "Until", cell: ({ until }) => (until === null ? "" : <Ago at={until} />) },
          ]}
        />
      )}
      {open && <DelegationDialog member={member} onClose={() => setOpen(false)} />}
    </section>
  );
}

const KINDS = ["send-as", "on-behalf", "shared-mailbox"] as const;
type Draft = Omit<DelegationEdit, "reason">;

function DelegationDialog({ member, onClose }: Props & { onClose(): void }) {
  const [draft, setDraft] = useState<Draft>({ address: "", kind: "send-as", from: null, until: null });
  const send = useSend(
    (reason: string) => call("PUT", `/members/${encodeURIComponent(member.id)}/delegations`, { ...draft, reason }),
    { stale: "members", said: "Saved.", onDone: onClose },
  );
  const kindOf = (text: string) => KINDS.find((one) => one === text) ?? "send-as";
  return (
    <ReasonDialog
      title="Delegation"
      words="required"
      wordsLabel="Why"
      confirm="Save"
      work={send}
      onConfirm={({ words }) => send.mutate(words)}
      onClose={onClose}
    >
      <TextInput
        size="xs"
        label="Address they may send under"
        required
        maxLength={320}
        value={draft.address}
        onChange={({ currentTarget }) => setDraft({ ...draft, address: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label="Kind"
        data={[...KINDS]}
        value={draft.kind}
        onChange={({ currentTarget }) => setDraft({ ...draft, kind: kindOf(currentTarget.value) })}
      />
      <DateField label="From" value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
      <DateField
        label="Until"
        description="A day in the past ends it"
        value={draft.until}
        onChange={(until) => setDraft({ ...draft, until })}
      />
    </ReasonDialog>
  );
}
