/**
 * A complaint comes in (DESIGN.md 4.9). Without proof that it comes from the person it does nothing but ask them: a forged
 * report suppresses nobody. What is proven, or confirmed by the mailed link, is taken up.
 */
import { sql } from "kysely";
import type { ComplaintInput, ComplaintOutcome } from "../../../port.ts";
import { memberIdOfAddress, resolveMember } from "../../members.ts";
import { personRecord } from "../../named.ts";
import { personsOf } from "../../persons.ts";
import { personsInMailbox } from "../../recipients/mailbox.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { tellComplainant } from "../letters/complainant.ts";
import { type ComplaintRow, findOpenCase, readComplaint, readComplaintsOf, readSent } from "../rows.ts";
import { statementText } from "../words.ts";
import { personName, type TakenUp, takeUp } from "./take-up.ts";

const DAY = 86_400_000;
/** Complaints that one case takes: the hundred and first says nothing new. */
const MOST = 100;

type Assigned = "id" | "confirmed_at" | "denied_at" | "complaint_case" | "has_original";
type NewComplaint = Omit<ComplaintRow, Assigned> & { readonly original: Uint8Array | null };
const insertComplaint = statement((k, p: NewComplaint) =>
  k.insertInto("complaint").values({
    ...{ person: p.person, source: p.source, against: p.against, envelope: p.envelope, words: p.words },
    ...{ original: p.original, original_body: p.original_body, original_header: p.original_header },
    ...{ language: p.language, at: p.at, confirmed_at: null, complaint_case: null },
  }),
);
const lettersSince = statement((_, p: { persons: string; since: number }) => {
  return sql<{ n: number }>`
    SELECT count(*) AS n FROM complaint
    WHERE person IN (SELECT value FROM json_each(${p.persons})) AND at > ${p.since}`;
});
/** What anybody may have made up takes no more room than this, octets; past it, the digests alone are kept. */
const MOST_UNPROVEN = 67_108_864;
const unprovenOctets = statement((_, _p: Record<never, never>) => {
  return sql<{ n: number }>`
    SELECT ifnull(sum(length(original)), 0) AS n FROM complaint WHERE confirmed_at IS NULL AND original IS NOT NULL`;
});

/** What nobody confirmed in this time is no evidence of anything, milliseconds. */
const UNPROVEN = 30 * DAY;
/** The row stays: links name it by its number. */
const forgetUnproven = statement((k, p: { before: number }) =>
  k
    .updateTable("complaint")
    .set({ original: null, words: "" })
    .where("at", "<", p.before)
    .where(sql<boolean>`confirmed_at IS NULL AND original IS NOT NULL`),
);

export function complain(tx: Tx, input: ComplaintInput): ComplaintOutcome {
  tx.requireSpace();
  tx.sql.run(forgetUnproven, { before: input.at - UNPROVEN });
  const { id: person } = tx.person(input.person);
  const about = whatAbout(tx, person, input);
  if (about.against === null ? input.confirmed : isOneself(tx, person, about.against)) return { kind: "nobody" };
  const persons = JSON.stringify(personsInMailbox(tx.sql, input.person.key));
  const over = (tx.sql.get(lettersSince, { persons, since: input.at - DAY })?.n ?? 0) >= input.perDay;
  if (!input.confirmed && over) return { kind: "over" };
  const repeated = input.confirmed && about.against !== null && sameAgain(tx, person, about, input);
  if (repeated) {
    // A button pressed twice says nothing new. Of the staff the answer tells somebody that there is such a case.
    if (input.actor !== undefined) received(tx, repeated.complaint, person, about.against, input);
    return repeated;
  }
  const complaint = record(tx, person, about, input);
  if (!input.confirmed || about.against === null) {
    const { language, at } = input;
    tellComplainant(tx, "confirm", { complaint, language, against: about.against, case: null, at });
    return { kind: "unconfirmed", complaint: complaint.id };
  }
  const actor = input.actor ?? personName(tx, person);
  return takeUp(tx, { complaint, against: about.against, words: complaint.words, at: input.at, actor, letter: !over });
}

export function confirmComplaint(
  tx: Tx,
  id: number,
  said: { readonly against: string | null; readonly words: string; readonly at: number },
): ComplaintOutcome {
  const complaint = readComplaint(tx.sql, id);
  if (!complaint || complaint.denied_at !== null) return { kind: "nobody" };
  if (complaint.complaint_case !== null) return answered(tx, complaint.id, complaint.complaint_case);
  const against = complaint.against ?? (said.against === null ? null : resolveMember(tx.sql, said.against));
  if (against === null || isOneself(tx, complaint.person, against)) return { kind: "nobody" };
  tx.requireSpace();
  const words = [complaint.words, statementText(said.words)].filter((text) => text !== "").join("\n\n");
  const actor = personName(tx, complaint.person);
  const data = { against: `member:${against}` };
  tx.audit({ kind: "complaint.confirmed", at: said.at, actor, subject: `complaint:${id}`, data });
  return takeUp(tx, { complaint, against, words, at: said.at, actor, letter: true });
}

interface About {
  readonly envelope: number | null;
  /** A member's id. */
  readonly against: string | null;
}

/** An envelope that went to somebody else says nothing about this person's mail, and nobody is told of it. */
function whatAbout(tx: Tx, person: number, { envelope, against }: ComplaintInput): About {
  const sent = envelope === null ? undefined : readSent(tx.sql, envelope);
  const own = sent !== undefined && personsOf(tx.sql, person).includes(sent.person);
  const named = against === null ? null : resolveMember(tx.sql, against);
  return own ? { envelope: sent.id, against: sent.author ?? named } : { envelope: null, against: named };
}

function isOneself(tx: Tx, person: number, against: string): boolean {
  const key = personRecord(tx.sql, person)?.key;
  return key !== undefined && memberIdOfAddress(tx.sql, key) === against;
}

/** The same button pressed twice, or more of it than a case takes: the answer is the one before. */
function sameAgain(tx: Tx, person: number, { envelope, against }: About, input: ComplaintInput): TakenUp | false {
  const open = against === null ? null : findOpenCase(tx.sql, personsOf(tx.sql, person), against);
  if (open === null) return false;
  const made = readComplaintsOf(tx.sql, open);
  const words = statementText(input.words);
  const same = made.find((one) => one.envelope === envelope && (words === "" || one.words === words));
  const last = made.length >= MOST ? made.at(-1) : input.original === null ? same : undefined;
  return last ? { kind: "joined", complaint: last.id, case: open } : false;
}

function record(tx: Tx, person: number, { envelope, against }: About, input: ComplaintInput): ComplaintRow {
  const { source, original, language, at } = input;
  const row = {
    ...{ person, source, against, envelope, words: statementText(input.words), language, at },
    original_body: original?.digests.body ?? null,
    original_header: original?.digests.header ?? null,
  };
  const kept = input.confirmed || (tx.sql.get(unprovenOctets, {})?.n ?? 0) < MOST_UNPROVEN;
  const { id } = tx.sql.run(insertComplaint, { ...row, original: kept ? (original?.bytes ?? null) : null });
  received(tx, id, person, against, input);
  return {
    ...row,
    id,
    has_original: Number(kept && original !== null),
    confirmed_at: null,
    denied_at: null,
    complaint_case: null,
  };
}

function received(tx: Tx, id: number, person: number, against: string | null, input: ComplaintInput): void {
  const { source, confirmed, at } = input;
  const complainant = personName(tx, person);
  const data = { source, confirmed, complainant, ...(against && { against: `member:${against}` }) };
  const actor = input.actor ?? complainant;
  tx.audit({ kind: "complaint.received", at, actor, subject: `complaint:${id}`, data });
}

function answered(tx: Tx, complaint: number, id: string): ComplaintOutcome {
  const kind = readComplaintsOf(tx.sql, id)[0]?.id === complaint ? "opened" : "joined";
  return { kind, complaint, case: id };
}
