/** The audited way out of trouble: what will happen is said before it does. */
import { Text } from "@mantine/core";
import { useState } from "react";
import type { ModeBody, ModeSwitch } from "../../../web/api/policy/schemas.ts";
import { call } from "../../api/call.ts";
import { DateField } from "../../ui/date-field.tsx";
import { ReasonDialog } from "../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";

const CHOICES = [
  { code: "observe", label: "Observe: everything goes out, what would have happened is on record" },
  { code: "advise", label: "Advise: everything goes out, senders are told what was found" },
  { code: "enforce", label: "Enforce: the policy holds and rejects" },
] as const;
const END = { code: "end", label: "End the override: what is configured holds again" } as const;

interface Props {
  readonly mode: ModeBody;
  onClose(): void;
}

export function SwitchDialog({ mode, onClose }: Props) {
  const [until, setUntil] = useState<number | null>(Date.now() + 4 * 3_600_000);
  const send = useSend((body: ModeSwitch) => call("POST", "/mode", body), {
    ...{ stale: "policy", said: "Switched.", onDone: onClose },
  });
  const switchTo = ({ code, words: reason }: { readonly code: string; readonly words: string }) => {
    const wanted = CHOICES.find((one) => one.code === code)?.code ?? null;
    send.mutate({ mode: wanted, until: wanted === null ? null : until, reason });
  };
  return (
    <ReasonDialog
      title="Switch the mode"
      codes={mode.override ? [...CHOICES, END] : CHOICES}
      words="required"
      wordsLabel="Why"
      confirm="Switch"
      danger
      work={send}
      onConfirm={switchTo}
      onClose={onClose}
    >
      <Text size="sm">
        From the next message on the mode you choose holds for everybody and every rule, and overrides all exceptions;
        messages that are held already stay held. At the time below the configured mode ({mode.configured}) holds again
        by itself; suspensions and suppressions bind throughout.
      </Text>
      <DateField label="Until" required description="At most 31 days" value={until} onChange={setUntil} />
    </ReasonDialog>
  );
}
