/** Consent records append (std 98). The same record again is no new record, so that a file can be imported twice. */
import type { ConsentInput, ImportContext, ImportOutcome } from "../../../port.ts";
import { statement } from "../../statement.ts";
import type { Person, Tx } from "../../tx.ts";
import { importRows, type RowOutcome } from "../import-rows.ts";
import { isOwnGrantee } from "../own.ts";
import { appendConsent } from "./append.ts";
import { refusalSince } from "./for.ts";
import { findGrantee, type Grantee } from "./grantee.ts";

const ofScope = statement((k, p: { person: number; grantee: string; scope: string }) =>
  k
    .selectFrom("consent")
    .leftJoin("consent_annulled as x", "x.consent", "consent.id")
    .select(["status", "basis", "purpose", "consent.at", "until_at", "x.kind as annulled"])
    .where("person", "=", p.person)
    .where("grantee", "=", p.grantee)
    .where("scope", "=", p.scope)
    .orderBy("consent.at", "desc")
    .orderBy("consent.id", "desc"),
);
export function importConsents(tx: Tx, rows: readonly ConsentInput[], context: ImportContext): ImportOutcome {
  return importRows(tx, rows, context, (input) => recordConsent(tx, input, context));
}

function recordConsent(tx: Tx, input: ConsentInput, context: ImportContext): RowOutcome {
  const grantee = findGrantee(tx, input.grantee);
  if (grantee === null)
    return { refused: `grantee: no member has the id "${input.grantee}", and it is no organisation's domain` };
  if (input.status === "granted" && isOwnGrantee(tx, grantee.name, context.actor))
    return { refused: "grantee: this is consent to hear from you: somebody else must import it" };
  const person = tx.person(input.recipient);
  const records = recordsLike(tx, input, grantee, person);
  if (isKnown(input, records)) return "unchanged";
  if (mayBeOlderThanRefusal(tx, input, grantee, records)) return { refused: REFUSED_SINCE };
  const { scope, status, basis, purpose, at, until, evidence: text, wording = "", source = "" } = input;
  appendConsent(
    tx,
    {
      ...{ person: person.id, grantee: grantee.name, scope, status, basis, purpose, at, until_at: until },
      ...{ recorded_by: context.actor, recorded_at: context.at },
    },
    { text, message: input.message ?? "", wording, source },
  );
  tx.audit({
    kind: "consent.recorded",
    at: context.at,
    actor: context.actor,
    subject: `person:${person.ref}`,
    data: { grantee: grantee.trail, scope, status, basis, purpose, at, until },
  });
  return "added";
}

/** Newest first. */
const recordsLike = (tx: Tx, { scope, purpose }: ConsentInput, { aliases }: Grantee, person: Person) =>
  aliases
    .flatMap((name) => tx.sql.all(ofScope, { person: person.id, grantee: name, scope }))
    .filter((row) => row.purpose === purpose)
    .sort((a, b) => b.at - a.at);

type Like = ReturnType<typeof recordsLike>;

function isKnown(input: ConsentInput, records: Like): boolean {
  const { status, basis, until } = input;
  const same = (row: Like[number]) => row.status === status && row.basis === basis && row.until_at === until;
  const newest = records.find((row) => row.annulled === null);
  if (input.undated) return newest !== undefined && same(newest);
  return records.some((row) => row.at === input.at && same(row));
}

const REFUSED_SINCE =
  "at: is empty, and this person has refused since; if they agreed after that, say on which day, or leave the line out";

/** Consent without a day was given some time before today: an old list must not undo what its people said since. */
function mayBeOlderThanRefusal(tx: Tx, input: ConsentInput, grantee: Grantee, records: Like): boolean {
  if (!input.undated || input.status !== "granted") return false;
  const agreed = records.find((row) => row.annulled === null && row.status === "granted")?.at ?? 0;
  return refusalSince(tx, input, grantee, agreed) !== undefined;
}
