/** Complaints and cases: what the calling thread reads, and what the writer writes. */
import type { CaseVerbs, ProcedureVerbs } from "../../port.ts";
import { appeal } from "../appeals/ask.ts";
import type { Connection } from "../statement.ts";
import type { WriterClient } from "../threads/writer-client.ts";
import type { WriterVerbs } from "../tx.ts";
import { complain, confirmComplaint } from "./complaints/complain.ts";
import { complaintRates } from "./complaints/rates.ts";
import { complaintsOf, evidenceBytes, listCases, showCase, showComplaint } from "./complaints/reads.ts";
import { findSent, sentMessage } from "./complaints/sent.ts";
import { recordCaseExport } from "./evidence/export.ts";
import { actOnCase } from "./procedure/act.ts";
import { closeCase, setNaming, viewEvidence, withdrawComplaint } from "./procedure/close.ts";
import { answerHearing, hearing } from "./procedure/respond.ts";
import { tickCases } from "./procedure/tick.ts";

const writes = {
  ...{ complain, confirmComplaint, withdrawComplaint, setNaming, closeCase, appeal },
  ...{ actOnCase, answerHearing, tickCases, recordCaseExport, recordEvidenceLook: viewEvidence },
} satisfies Partial<WriterVerbs<CaseVerbs & ProcedureVerbs>>;

/** The writing verbs, by the port's names, and what a reading one leaves in the trail. */
export const caseWrites = { ...writes, viewEvidence };

export function caseSide({ read, writer }: { readonly read: Connection; readonly writer: WriterClient }) {
  return {
    async hearing(id) {
      return hearing(read, id);
    },
    async complaint(id) {
      return showComplaint(read, id);
    },
    async complaintsOf(person) {
      return complaintsOf(read, person);
    },
    async listCases(filter) {
      return listCases(read, filter);
    },
    async showCase(id) {
      return showCase(read, id);
    },
    async caseEvidence(id, position, actor, at) {
      const bytes = evidenceBytes(read, id, position);
      if (bytes !== null) await writer.call("viewEvidence", [id, position, actor, at]);
      return bytes;
    },
    async complaintRates(since) {
      return complaintRates(read, since);
    },
    async findSent(messageId, personKey, digests) {
      return findSent(read, messageId, personKey, digests);
    },
    async sentMessage(id) {
      return sentMessage(read, id);
    },
  } satisfies Partial<CaseVerbs & ProcedureVerbs>;
}
