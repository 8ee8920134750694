/** What staff change in the console: what crosses to the writer. */
import type { RosterVerbs } from "../../port.ts";
import type { WriterClient } from "../threads/writer-client.ts";
import type { WriterVerbs } from "../tx.ts";
import { changeSuppression, recordConsentFor } from "./consents/for.ts";
import { editEvent, setParticipation } from "./events/edit.ts";
import { recordReport, recordSeen } from "./looks.ts";
import { changePassword, delegate, editMember } from "./members/edit.ts";

export const rosterWrites = {
  editMember,
  delegate,
  changePassword,
  recordConsentFor,
  changeSuppression,
  editEvent,
  setParticipation,
  recordSeen,
  recordReport,
} satisfies WriterVerbs<RosterVerbs>;

export function rosterSide({ writer }: { readonly writer: WriterClient }): RosterVerbs {
  const forward = (verb: keyof RosterVerbs) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  return {
    editMember: forward("editMember"),
    delegate: forward("delegate"),
    changePassword: forward("changePassword"),
    recordConsentFor: forward("recordConsentFor"),
    changeSuppression: forward("changeSuppression"),
    editEvent: forward("editEvent"),
    setParticipation: forward("setParticipation"),
    recordSeen: forward("recordSeen"),
    recordReport: forward("recordReport"),
  };
}
