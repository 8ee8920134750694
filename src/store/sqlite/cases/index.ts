/** Complaints and cases: what the calling thread reads, and what the writer writes. */
import type { CaseVerbs } from "../../port.ts";
import type { WriterClient } from "../client.ts";
import type { Connection } from "../statement.ts";

/** The writing verbs, by the port's names. */
export const caseWrites = {};

export function caseSide({ writer }: { readonly read: Connection; readonly writer: WriterClient }) {
  const forward = (verb: keyof CaseVerbs) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  const later = async (): Promise<never> => {
    throw new Error("not built yet");
  };
  return {
    complain: forward("complain"),
    confirmComplaint: forward("confirmComplaint"),
    complaint: later,
    complaintsOf: later,
    withdrawComplaint: forward("withdrawComplaint"),
    setNaming: forward("setNaming"),
    listCases: later,
    showCase: later,
    caseEvidence: later,
    closeCase: forward("closeCase"),
    complaintRates: later,
    findSent: later,
    sentMessage: later,
    appeal: forward("appeal"),
  } satisfies CaseVerbs;
}
