/** Notes, a second person's word, and what stands in the way of a decision. */
import { Stack, Text } from "@mantine/core";
import type { DecisionAnswer, HeldRow } from "../../../../web/api/held/schemas.ts";
import { call } from "../../../api/call.ts";
import { Asked } from "../../../ui/asked.tsx";
import { Word } from "../../../ui/badges.tsx";
import { Confirm } from "../../../ui/dialogs/confirm.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { ReasonDialog } from "../../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../../ui/dialogs/send.ts";
import { DataTable } from "../../../ui/table.tsx";
import { Ago } from "../../../ui/time.tsx";
import { useNotes } from "../data.ts";
import type { Report } from "./decide.ts";

interface NoteDialogProps {
  readonly messageRef: string;
  onClose(): void;
}

/** What staff say to each other about one message. */
export function NoteDialog({ messageRef, onClose }: NoteDialogProps) {
  const notes = useNotes(messageRef);
  const add = useSend((text: string) => call("POST", `/held/${messageRef}/notes`, { text }), {
    ...{ stale: "held", said: "Noted.", onDone: onClose },
  });
  return (
    <ReasonDialog
      title="Notes of the staff"
      words="required"
      wordsLabel="Note, for colleagues only"
      confirm="Add note"
      work={add}
      onConfirm={({ words }) => add.mutate(words)}
      onClose={onClose}
    >
      <Asked query={notes} lines={1}>
        {(data) => (
          <Stack gap={6}>
            {data.notes.map(({ id, byName, at, text }) => (
              <Text key={id} size="sm" className="written">
                <b>{byName}</b> <Ago at={at} />: {text}
              </Text>
            ))}
          </Stack>
        )}
      </Asked>
    </ReasonDialog>
  );
}

type ClearanceTerms = NonNullable<NonNullable<HeldRow["underWay"]>["clearance"]>;

interface SecondDialogProps {
  readonly row: HeldRow;
  onClose(): void;
  onDone(row: HeldRow, answer: DecisionAnswer): void;
}

/** Four eyes: what one proposed, another confirms; a campaign as it was proposed, in one go. */
export function SecondDialog({ row, onClose, onDone }: SecondDialogProps) {
  const confirm = useSend((batch: string) => call<DecisionAnswer>("POST", `/held/decisions/batches/${batch}/confirm`), {
    ...{ stale: "held", said: "Confirmed." },
    onDone: (answer) => onDone(row, answer),
  });
  const { underWay } = row;
  if (!underWay) return null;
  const { kind, byName, messages, batch, clearance } = underWay;
  const many = messages > 1;
  return (
    <Confirm
      title={many ? `Confirm: ${kind} ${messages} messages` : `Confirm: ${kind}`}
      confirm={many ? `Confirm and ${kind} all ${messages}` : `Confirm and ${kind}`}
      work={confirm}
      onConfirm={() => confirm.mutate(batch)}
      onClose={onClose}
    >
      {byName} proposes to {kind} {many && `${messages} messages: `}“{row.subject || "(no subject)"}”
      {many && andOthers(messages - row.messages)}. With your word {many ? "they are" : "it is"} carried out.
      {clearance && standing(row, clearance)}
    </Confirm>
  );
}

/** What lasts longer than the release itself. */
function standing({ sender }: HeldRow, { rule, purpose, days }: ClearanceTerms): string {
  const who = sender.name || sender.address;
  return ` From then on ${who} may write to the same recipients for ${days} days: ${rule ?? purpose ?? ""}.`;
}

/** What was selected together is confirmed together: that must not be a surprise. */
const andOthers = (beyond: number): string =>
  beyond > 0 ? ` and copies, and ${beyond} that are no copies of it but were proposed with it` : " and its copies";

const OUTCOMES: Readonly<Record<string, string>> = {
  pending: "teal",
  proposed: "violet",
  claimed: "orange",
  party: "red",
};

interface ReportDialogProps {
  readonly report: Report;
  onClose(): void;
}

/** What became of each message of a decision about several. */
export function ReportDialog({ report: { answer, again }, onClose }: ReportDialogProps) {
  const left = answer.results.length - answer.decided;
  const table = (
    <DataTable
      name="Results"
      rowKey={({ ref }) => ref}
      rows={[...answer.results].sort((a, b) => Number(a.outcome === "pending") - Number(b.outcome === "pending"))}
      columns={[
        { head: "Message", cell: ({ ref }) => <code>{ref}</code> },
        { head: "Result", cell: ({ outcome }) => <Word color={OUTCOMES[outcome] ?? "gray"}>{outcome}</Word> },
        { head: "Why", cell: ({ detail }) => detail },
      ]}
    />
  );
  const beyond = answer.left > 0 ? `; ${answer.left} more of the campaign wait` : "";
  const words = `${answer.decided} of ${answer.results.length} decided${left > 0 ? `; ${left} not` : ""}${beyond}`;
  if (!again)
    return (
      <Dialog title={words} size="lg" onClose={onClose}>
        {table}
      </Dialog>
    );
  const retry = () => {
    onClose();
    again();
  };
  return (
    <Confirm title={words} size="lg" confirm="Take over and decide" onConfirm={retry} onClose={onClose}>
      {table}
    </Confirm>
  );
}
