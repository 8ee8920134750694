/** The limits of a clearance: by what subject, until when, to how many. */
import { NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { NewApproval } from "../../../web/api/approvals/schemas.ts";
import { call } from "../../api/call.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";

const MONTH = 30 * 86_400_000;

export interface Limits {
  readonly subject: string;
  readonly until: number | null;
  readonly recipients: number | null;
}

export const monthFromNow = (): number => Date.now() + MONTH;

interface LimitFieldsProps {
  readonly limits: Limits;
  onChange(limits: Limits): void;
}

export function LimitFields({ limits, onChange }: LimitFieldsProps) {
  return (
    <>
      <TextInput
        size="xs"
        label="Subject holds"
        description="Words in a row; a single word must be the whole subject"
        required
        maxLength={300}
        value={limits.subject}
        onChange={({ currentTarget }) => onChange({ ...limits, subject: currentTarget.value })}
      />
      <DateField
        label="Until"
        description="Empty: without end"
        value={limits.until}
        onChange={(until) => onChange({ ...limits, until })}
      />
      <NumberInput
        size="xs"
        label="People at most"
        description="Empty: any number"
        min={1}
        max={1_000_000}
        allowDecimal={false}
        value={limits.recipients ?? ""}
        onChange={(value) => onChange({ ...limits, recipients: typeof value === "number" ? value : null })}
      />
    </>
  );
}

/** A campaign that nobody asked for by mail. */
export function ApprovalDialog({ onClose }: { onClose(): void }) {
  const [member, setMember] = useState("");
  const [limits, setLimits] = useState<Limits>({ subject: "", until: monthFromNow(), recipients: null });
  const add = useSend(() => call("POST", "/approvals", { member: member.trim(), ...limits } satisfies NewApproval), {
    stale: "approvals",
    said: "The campaign is cleared.",
    onDone: onClose,
  });
  return (
    <FormDialog title="Clear a campaign" confirm="Clear it" work={add} onSend={() => add.mutate()} onClose={onClose}>
      <TextInput
        size="xs"
        label="Member"
        description="Id or address"
        required
        maxLength={320}
        value={member}
        onChange={({ currentTarget }) => setMember(currentTarget.value)}
      />
      <LimitFields limits={limits} onChange={setLimits} />
    </FormDialog>
  );
}
