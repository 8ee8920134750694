/** Sends a step; what stood before is asked again, and a refusal stands in the dialog in the API's words. */
import { useMutation } from "@tanstack/react-query";
import type { Acted, CaseActBody, CaseDecisionBody } from "../../../web/api/cases/schemas.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { done } from "../../ui/tell.ts";

export const useAct = (id: string, said: string, onDone: () => void) =>
  useMutation({
    mutationFn: (what: CaseActBody | CaseDecisionBody) =>
      call<Acted>("POST", `/cases/${id}/${isDecision(what) ? "decisions" : "steps"}`, what),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["cases"] });
      done(said);
      onDone();
    },
  });

const isDecision = ({ kind }: CaseActBody | CaseDecisionBody): boolean =>
  kind === "decision" || kind === "appeal-decision" || kind === "lift";
