/** Who works on a case, where it belongs, and what belongs to it. */
import { sql as raw } from "kysely";
import { maySee } from "../../../../cases/conflict.ts";
import { NotNow } from "../../../../cases/procedure.ts";
import type { CaseActed } from "../../../port.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { type CaseGroup, involvedIn, readGroup } from "../group.ts";
import type { Acting } from "./act.ts";
import { done } from "./finish.ts";
import { procedureOf, writeStep } from "./steps.ts";

const setAssignee = statement((k, p: { case: string; to: string | null }) =>
  k.updateTable("case_procedure").set({ assignee: p.to }).where("complaint_case", "=", p.case),
);
const setHeadquarters = statement((_, p: { ids: string }) => {
  return raw`UPDATE case_procedure SET hq = 1 WHERE complaint_case IN (SELECT value FROM json_each(${p.ids}))`;
});
const insertLink = statement((k, p: { one: string; other: string }) =>
  k
    .insertInto("case_link")
    .values({ one: p.one, other: p.other })
    .onConflict((c) => c.doNothing()),
);
const setLead = statement((_, p: { ids: string; lead: string }) => {
  return raw`
    UPDATE case_procedure SET lead = ${p.lead}, stage = 'opened', due_at = NULL
    WHERE complaint_case IN (SELECT value FROM json_each(${p.ids}))`;
});
const activeStaff = statement((k, p: { name: string }) =>
  k.selectFrom("staff").select(["address_key", "groups"]).where("name", "=", p.name).where("state", "=", "active"),
);

const unmoved = ({ group: { procedure } }: Acting): CaseActed => done(procedure.case, procedureOf(procedure).stage);

/** Nobody gets a case that they must not see. */
export function assign(tx: Tx, acting: Acting, assignee: string | null): CaseActed {
  const { group, officer, at } = acting;
  if (assignee !== null) {
    const staff = tx.sql.get(activeStaff, { name: assignee });
    const key = staff?.address_key ?? "";
    const groups = JSON.parse(staff?.groups ?? "[]") as string[];
    if (!staff || !maySee({ key, groups }, acting.involved))
      throw new NotNow(`${assignee} cannot work on this case: there is no such account, or it is not theirs to see`);
  }
  if (group.procedure.assignee === assignee) return unmoved(acting);
  tx.sql.run(setAssignee, { case: group.procedure.case, to: assignee });
  writeStep(tx, group.procedure.case, "assigned", { actor: officer.actor, at, data: { assignee } });
  return unmoved(acting);
}

/** From here on staff of groups do not see it. There is no way back: what was seen there is not unseen by a switch. */
export function sendToHeadquarters(tx: Tx, acting: Acting, words: string): CaseActed {
  const { group, officer, at } = acting;
  tx.sql.run(setHeadquarters, { ids: group.ids });
  writeStep(tx, group.procedure.case, "headquarters", { actor: officer.actor, at, words });
  return unmoved(acting);
}

/** @throws NotNow for a case that this person does not see */
function otherOf(tx: Tx, { group, officer }: Acting, id: string): CaseGroup {
  const other = readGroup(tx.sql, id);
  if (!other || !maySee(officer, involvedIn(tx.sql, other))) throw new NotNow(`${id}: there is no such case`);
  if (other.procedure.case === group.procedure.case) throw new NotNow("it is this very case");
  return other;
}

export function link(tx: Tx, acting: Acting, id: string): CaseActed {
  const { group, officer, at } = acting;
  const other = otherOf(tx, acting, id).procedure.case;
  const [first, second] = group.procedure.case < other ? [group.procedure.case, other] : [other, group.procedure.case];
  if (tx.sql.run(insertLink, { one: first, other: second }).changes === 0) return unmoved(acting);
  for (const [one, to] of [
    [group.procedure.case, other],
    [other, group.procedure.case],
  ] as const)
    writeStep(tx, one, "linked", { actor: officer.actor, at, data: { case: to } });
  return unmoved(acting);
}

/** Only before anybody was asked: who was heard about one complaint is not bound by another. */
export function merge(tx: Tx, acting: Acting, id: string): CaseActed {
  const { group, officer, at } = acting;
  const lead = otherOf(tx, acting, id);
  if (lead.lead.against !== group.lead.against) throw new NotNow("the two are about different members");
  for (const { stage } of [group.procedure, lead.procedure])
    if (stage !== "opened" && stage !== "alleged")
      throw new NotNow("one of them is past its allegation: link them instead");
  tx.sql.run(setLead, { ids: group.ids, lead: lead.procedure.case });
  const hq = group.cases.some((one) => one.hq === 1);
  if (hq) tx.sql.run(setHeadquarters, { ids: lead.ids });
  for (const { id: merged } of group.cases)
    writeStep(tx, merged, "merged", { actor: officer.actor, at, data: { into: lead.procedure.case } });
  writeStep(tx, lead.procedure.case, "joined", {
    actor: officer.actor,
    at,
    data: { cases: group.cases.map((one) => one.id) },
  });
  return done(lead.procedure.case, procedureOf(lead.procedure).stage);
}
