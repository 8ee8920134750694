/** Sends a step of a case. */
import type { Acted, CaseActBody, CaseDecisionBody } from "../../../../web/api/cases/schemas.ts";
import { call } from "../../../api/call.ts";
import { useSend } from "../../../ui/dialogs/send.ts";

export const useAct = (id: string, said: string, onDone: () => void) =>
  useSend(
    (what: CaseActBody | CaseDecisionBody) =>
      call<Acted>("POST", `/cases/${id}/${isDecision(what) ? "decisions" : "steps"}`, what),
    { stale: "cases", said, onDone },
  );

const isDecision = ({ kind }: CaseActBody | CaseDecisionBody): boolean =>
  kind === "decision" || kind === "appeal-decision" || kind === "lift";
