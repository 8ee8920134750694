/** Letters to the member whom a case is about. They bear no words of anybody, no message and no date but the deadline. */
import { oweLetter } from "../../mail/ending.ts";
import { readMember } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import type { CaseGroup } from "../group.ts";

const languageOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select("language").where("id", "=", p.id),
);

/** `asked` for a statement, `later` the deadline moved, `decided`, `final` after an appeal, `closed` without a decision. */
export type RespondentNews = "asked" | "later" | "decided" | "final" | "closed";

/** What they read stands on their page, which tells each time only what holds then. */
export function oweRespondent(
  tx: Tx,
  { procedure, lead }: CaseGroup,
  news: RespondentNews,
  at: number,
  until: number | null = null,
): void {
  const member = readMember(tx.sql, lead.against, at);
  if (!member) return;
  const language = tx.sql.get(languageOf, { id: member.id })?.language ?? "";
  const day = until === null ? "" : new Date(until).toISOString().slice(0, 10);
  const order = {
    ...({ kind: "respondent", to: member.address, language, recipients: [] } as const),
    values: { case: procedure.case, news, until: day },
    link: { kind: "respondent", id: procedure.id } as const,
  };
  oweLetter(tx, order, { at, about: { ref: procedure.case, subject: "", messageId: null, receivedAt: at } });
}
