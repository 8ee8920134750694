/** What a person answers to a request for consent: a record of the ledger with the wording shown (std 98). */

import type { Scope } from "../../../mail/words.ts";
import type { ConsentRequestRecord, StatementContext } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { readMember } from "../members.ts";
import { personRecord, senderRecord } from "../named.ts";
import { type Connection, statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { state } from "./statements.ts";

const requestById = statement((k, p: { id: number }) =>
  k
    .selectFrom("consent_request as r")
    .innerJoin("member as m", "m.id", "r.member")
    .select(["r.id", "r.person", "r.member", "r.scope", "r.state", "r.asked_at", "r.answered_at", "m.language"])
    .where("r.id", "=", p.id),
);
type Answering = { id: number; answer: "granted" | "refused"; at: number; wording: string };
const setAnswer = statement((k, p: Answering) =>
  k
    .updateTable("consent_request")
    .set({ state: p.answer, answered_at: p.at, wording: p.wording })
    .where("id", "=", p.id),
);

/** Null when there is none, or its person was erased. */
export function consentRequest(sql: Connection, id: number): ConsentRequestRecord | null {
  const row = sql.get(requestById, { id });
  const person = row ? personRecord(sql, row.person) : null;
  const member = row ? senderRecord(sql, row.member) : null;
  if (!row || !person || !member) return null;
  return {
    ...{ id, person, member, scope: row.scope as Scope, state: row.state as ConsentRequestRecord["state"] },
    ...{ askedAt: row.asked_at, answeredAt: row.answered_at, language: person.language || row.language },
  };
}

export function answerConsent(
  tx: Tx,
  id: number,
  answer: "granted" | "refused",
  context: Omit<StatementContext, "person" | "message">,
): ConsentRequestRecord | null {
  const request = consentRequest(tx.sql, id);
  if (!request || request.state === answer) return request;
  const { person, member, scope } = request;
  const { at, wording } = context;
  const said = { grantee: member.id, scope, purpose: null, until: null };
  const words =
    answer === "granted"
      ? ({ ...said, status: "granted", basis: "confirmed-by-recipient" } as const)
      : ({ ...said, status: "declined", basis: null } as const);
  const saying = { ...context, person: person.id, message: "", text: `request for consent ${id}` };
  const [consent] = state(tx, [words], saying);
  tx.sql.run(setAnswer, { id, answer, at, wording });
  const actor = `person:${person.ref}`;
  const data = { request: id, member: `member:${member.id}`, scope, answer, consent };
  tx.audit({ kind: "consent.answered", at, actor, subject: actor, data });
  tellMember(tx, request, answer, at);
  return { ...request, state: answer, answeredAt: at };
}

function tellMember(tx: Tx, { person, member, scope }: ConsentRequestRecord, answer: string, at: number): void {
  const language = readMember(tx.sql, member.id, at)?.language ?? "";
  const values = { person: person.address, scope, answer };
  oweLetter(tx, { kind: "answered", to: member.address, language, recipients: [], values }, { at });
}
