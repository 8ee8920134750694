/** The one dialog that is open. */
import { Confirm } from "../../../ui/dialogs/confirm.tsx";
import type { Desk } from "../desk.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { NoteDialog, ReportDialog, SecondDialog } from "./dialogs.tsx";

export function DeskDialogs({ desk }: { readonly desk: Desk }) {
  const { dialog, close, decisions } = desk;
  if (decisions.report) return <ReportDialog report={decisions.report} onClose={decisions.dismiss} />;
  if (dialog?.is === "decide")
    return <DecideDialog target={dialog.target} openRef={dialog.open} onDecide={desk.decide} onClose={close} />;
  if (dialog?.is === "note") return <NoteDialog messageRef={dialog.ref} onClose={close} />;
  if (dialog?.is === "second") return <SecondDialog row={dialog.row} onClose={close} onDone={desk.confirmed} />;
  if (dialog?.is === "conflict")
    return (
      <Confirm
        title="Somebody else has it"
        confirm="Take over"
        onConfirm={() => {
          close();
          dialog.conflict.takeOver();
        }}
        onClose={close}
      >
        {dialog.conflict.words} The trail will say that you took it over.
      </Confirm>
    );
  return null;
}
