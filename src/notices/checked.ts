/** What a member is told of a draft: the fate that each recipient's copy would have, in the words of a verdict. */
import type { Judgement } from "../policy/judgement.ts";
import type { NoticeOrder } from "./notice.ts";
import { told } from "./verdict.ts";

/** @param to the login's own address, never a null path (std 45). @param language BCP 47, the member's */
export const checkedNotice = (to: string, language: string, { verdicts, findings }: Judgement): NoticeOrder => ({
  ...{ kind: "checked", to, language },
  recipients: verdicts.map((verdict) => told(verdict, findings)),
});
