/** What staff change in the console: what crosses to the writer. */
import type { RosterVerbs } from "../../port.ts";
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
