/** The one transaction that makes a 250 true (DESIGN.md 4.5). */
import { rm } from "node:fs/promises";
import type { AuditEntry } from "../../../audit/entry.ts";
import type { CommitOutcome } from "../../port.ts";
import { countTaken, markAnswered, othersReach, personIds } from "../facts/counters.ts";
import { lookAlikesOf, recordWording } from "../facts/wordings.ts";
import { openHeld } from "../held/open.ts";
import { oweNotice } from "../mail/ending.ts";
import { insertBody, insertEnvelope, insertFinding, insertMessage } from "../mail/rows.ts";
import { statement } from "../statement.ts";
import type { Person, Tx } from "../tx.ts";
import type { CommitRow } from "./commit-row.ts";
import { learn } from "./learn.ts";

export const sameSubmission = statement((k, p: { key: string; since: number }) =>
  k
    .selectFrom("message")
    .select(["ref", "reply_code", "reply_enhanced", "reply_text"])
    .where("submission_key", "=", p.key)
    .where("received_at", ">=", p.since)
    .orderBy("id", "desc"),
);

export const intakeVerbs = {
  /** Writes all of it, or answers `repeated` or `stale` and writes nothing. */
  commitSubmission(tx: Tx, row: CommitRow): CommitOutcome {
    const repeated = findRepeated(tx, row);
    if (repeated) return repeated;
    if (!claimsHold(tx, row)) return { kind: "stale" };
    tx.requireSpace();
    const keepsBody = row.envelopes.some(({ state }) => state !== "rejected");
    const { id } = tx.sql.run(insertMessage, { ...row.message, ...bodyColumns(row, keepsBody) });
    if (keepsBody && "bytes" in row.body) tx.sql.run(insertBody, { message: id, bytes: row.body.bytes });
    if (!keepsBody) unlinkBody(tx, row);
    const persons = writeEnvelopes(tx, row, id);
    for (const finding of row.findings) tx.sql.run(insertFinding, { ...finding, message: id });
    queueHeld(tx, row, id);
    for (const order of row.notices) oweNotice(tx, id, order, row.message.received_at);
    countAll(tx, row, persons);
    tx.audit(committedEntry(row, persons, keepsBody));
    learn(tx, row);
    if (row.envelopes.some(({ state }) => state === "queued")) tx.wake();
    return { kind: "committed", reply: replyOf(row.message) };
  },

  recordRefusals(tx: Tx, entries: readonly AuditEntry[]): void {
    for (const entry of entries) tx.audit(entry);
  },
};

type ReplyColumns = Pick<CommitRow["message"], "reply_code" | "reply_enhanced" | "reply_text">;

export const replyOf = (row: ReplyColumns) => ({
  code: row.reply_code,
  enhanced: row.reply_enhanced,
  text: row.reply_text,
});

function findRepeated(tx: Tx, { message, arrived, body }: CommitRow): CommitOutcome | null {
  const since = message.received_at - tx.options.repeatWindow;
  const earlier = tx.sql
    .all(sameSubmission, { key: message.submission_key, since })
    .find(({ ref }) => !arrived.includes(ref));
  if (!earlier) return null;
  // The copy's own file belongs to nobody, unless the same submission was tried twice.
  if ("path" in body && earlier.ref !== message.ref) unlinkBody(tx, { body });
  return { kind: "repeated", reply: replyOf(earlier), ref: earlier.ref };
}

function claimsHold(tx: Tx, { claims, message, minhash, envelopes }: CommitRow): boolean {
  if (claims.length === 0) return true;
  const own = personIds(
    tx.sql,
    envelopes.map(({ key }) => key),
  );
  const author = message.author ?? "";
  const wording = { author, fingerprint: message.fingerprint, minhash };
  return claims.every(({ counter, below, since }) => {
    const fingerprints = counter === "look-alikes" ? lookAlikesOf(tx.sql, wording, since) : [];
    return !othersReach(tx.sql, counter, { author, fingerprints, since, own }, below);
  });
}

function bodyColumns({ body }: CommitRow, keepsBody: boolean) {
  if (!keepsBody) return { body_kind: "gone", body_path: null };
  return "path" in body ? { body_kind: "spool", body_path: body.path } : { body_kind: "memory", body_path: null };
}

function unlinkBody(tx: Tx, { body }: Pick<CommitRow, "body">): void {
  if (!("path" in body)) return;
  const path = tx.path(body.path);
  // What cannot be removed now is swept later.
  tx.afterCommit(() => void rm(path, { force: true }).catch(() => {}));
}

function writeEnvelopes(tx: Tx, { envelopes, message }: CommitRow, id: number): Person[] {
  return envelopes.map(({ key, stranger: _, ...columns }) => {
    const person = tx.person({ key, text: columns.recipient });
    tx.sql.run(insertEnvelope, {
      ...columns,
      message: id,
      person: person.id,
      due_at: columns.state === "queued" ? message.received_at : null,
      give_up_at: message.give_up_at,
      ended_at: columns.state === "rejected" ? message.received_at : null,
    });
    return person;
  });
}

/** Only what is held costs anything here. */
function queueHeld(tx: Tx, { envelopes, message, minhash }: CommitRow, id: number): void {
  const held = envelopes.filter(({ state }) => state === "held");
  if (held.length === 0) return;
  const { author, fingerprint, received_at: at } = message;
  const quota = held.filter((each) => each.quota === 1).length;
  openHeld(tx, { id, author, fingerprint, minhash, at, held: held.length, quota });
}

function countAll(tx: Tx, { envelopes, message, minhash }: CommitRow, persons: readonly Person[]): void {
  const { author, fingerprint, received_at: at } = message;
  if (author === null || envelopes.every(({ disposition }) => disposition === "reject")) return;
  recordWording(tx.sql, { author, fingerprint, minhash }, at);
  const forwarded: string[] = [];
  envelopes.forEach(({ disposition, key, stranger }, index) => {
    const person = persons[index];
    if (!person || disposition === "reject") return;
    countTaken(tx.sql, { author, person: person.id, at, fingerprint, stranger, forwarded: disposition === "forward" });
    if (disposition === "forward") forwarded.push(key);
  });
  // Only a person's own words are an answer (DESIGN.md 6).
  if (forwarded.length > 0 && message.automatic === 0) markAnswered(tx.sql, author, JSON.stringify(forwarded));
}

/** One entry per submission: `recipients` is `[person, disposition, mode, what enforce would have done]` each. */
function committedEntry({ message, envelopes, rules }: CommitRow, persons: readonly Person[], keepsBody: boolean) {
  const { login, author, digest, size, purpose, policy_version: policy } = message;
  const recipients = envelopes.map(({ disposition, mode, enforced }, index) => [
    `person:${persons[index]?.ref}`,
    disposition,
    ...(mode === "enforce" ? [] : [mode, enforced]),
  ]);
  const fixes = [...new Set(envelopes.map((each) => each.fixes))].flatMap((each) => JSON.parse(each) as string[]);
  return {
    kind: "submission.committed",
    at: message.received_at,
    actor: login === null ? "system" : `member:${login}`,
    subject: message.ref,
    data: {
      digest,
      size,
      purpose,
      policy,
      recipients,
      rules,
      ...(author !== login && { author: author === null ? null : `member:${author}` }),
      // A trusted listener forwards an unknown sender's mail as it is (DESIGN.md 4.1).
      ...(author === null && { judged: false }),
      ...(fixes.length > 0 && { fixes: [...new Set(fixes)].sort() }),
      ...(!keepsBody && { body: "not kept" }),
    },
  } as const;
}
