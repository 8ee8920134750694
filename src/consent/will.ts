/** The recipient's will towards one sender, folded from the ledger's records (DESIGN.md 6, law.casl). PURE. */
import type { ConsentInForce, Refusal, Will } from "../lint/facts.ts";
import { scopeOf } from "../lint/scope.ts";
import { domainKey } from "../mail/address.ts";
import { type Basis, COMPLAINT, type PurposeLabel, SCOPES, type Scope } from "../mail/words.ts";
import { type ConsentRow, EVERYBODY } from "../store/port.ts";
import { addMonths } from "./months.ts";

/** How long implied consent lasts, in calendar months (std 95). */
export interface ConsentAges {
  /** `requested-follow-up`, `inquiry`. */
  readonly inquiryMonths: number;
  /** Every other basis but `confirmed-by-recipient`, which never ends. */
  readonly impliedMonths: number;
}

export const DEFAULT_AGES: ConsentAges = { inquiryMonths: 6, impliedMonths: 24 };

/** Somebody else's word, not the recipient's own. */
const WEAK: ReadonlySet<ConsentRow["basis"]> = new Set<Basis>(["attested", "imported"]);
const INQUIRIES: ReadonlySet<Basis> = new Set(["requested-follow-up", "inquiry"]);
/** What a grant without a basis counts as: implied, so that it ends. */
const UNSTATED: Basis = "business-relationship";

/**
 * @param records all that name this recipient and this sender or its organisation, in any order: the result does not
 *   depend on it. Records later than `now` do not count yet.
 * @param context `now` in milliseconds since 1970.
 * @returns grants in force by scope, and refusals in force, newest first. Among records of the same instant the refusal
 *   wins, and among grants the one that ends first.
 *
 * Newest wins among words of one weight. What somebody else says (`attested`, `imported`) lifts no refusal and replaces
 * nothing that the recipient said; what is only implied does not shorten what the recipient confirmed (decision 17). What
 * was undone or struck counts no more. A complaint ends grants as a refusal does, and is none that a sender could read of
 * (decision 21).
 */
export function foldWill(
  records: readonly ConsentRow[],
  context: { readonly now: number; readonly ages: ConsentAges },
): Will {
  const past = standing(records, context.now);
  const granted: Partial<Record<Scope, ConsentInForce>> = {};
  for (const scope of SCOPES) {
    const grant = grantInForce(past, scope, context);
    if (grant !== undefined) granted[scope] = grant;
  }
  const refused = [...refusedScopes(past), ...refusedPurposes(past)].sort(byNewest);
  return { granted, refused, direct: Object.keys(granted).length > 0 };
}

/**
 * When a complaint ended all that was granted to this sender; null where none did, it was taken back, or the recipient has
 * granted something since. For staff and for what must not bother the complainant: never for the sender.
 */
export function complainedAt(records: readonly ConsentRow[], now: number): number | null {
  const past = standing(records, now);
  const complained = latest(past.filter(isComplaint));
  return complained > Number.NEGATIVE_INFINITY && complained >= latest(past.filter(isOwnGrant)) ? complained : null;
}

/**
 * The ledger as the sender of whom it speaks may know it: where a complaint stands, what had been granted until it was made
 * was never there, and what was recorded since counts as it does for anybody. Else who hands in a request, and then has a
 * draft checked, would see by what it is worth that somebody complained (docs/decisions/0022).
 */
export function asSenderSees<Row extends ConsentRow>(records: readonly Row[], now: number): readonly Row[] {
  const stands = ({ annulled, at }: ConsentRow) => at <= now && !(annulled != null && annulled.at <= now);
  const order = ({ id = 0 }: ConsentRow) => id;
  const complaints = records.filter((each) => isComplaint(each) && stands(each));
  if (complaints.length === 0) return records;
  const made = Math.max(...complaints.map(order));
  return records.filter(
    (each) => !complaints.includes(each) && !(isGrant(each) && stands(each) && order(each) <= made),
  );
}

/**
 * The records that count at `now`. A strike denies a sender's word, not one record: nobody else's word for that scope
 * counts any more, older or newer (DESIGN.md 6).
 */
function standing(records: readonly ConsentRow[], now: number): ConsentRow[] {
  const isAnnulled = ({ annulled }: ConsentRow) => annulled != null && annulled.at <= now;
  const word = ({ scope, grantee }: ConsentRow) => `${scope} ${sideOf(grantee)}`;
  const struck = new Set(records.filter((each) => isAnnulled(each) && each.annulled?.kind === "struck").map(word));
  return records.filter((each) => each.at <= now && !isAnnulled(each) && !(isWeak(each) && struck.has(word(each))));
}

/** All names of one sender's own are one side, id or address; its organisation, and everybody, are others. */
const sideOf = (grantee: string): string =>
  grantee === EVERYBODY || (grantee.includes(".") && domainKey(grantee) !== null) ? grantee : "";

const isComplaint = (record: ConsentRow): boolean => record.basis === COMPLAINT;

const isGrant = (record: ConsentRow): boolean => record.status === "granted";

/** Whose word it is: a refusal is always taken for the recipient's own. */
const isWeak = (record: ConsentRow): boolean => isGrant(record) && record.basis !== null && WEAK.has(record.basis);

/** A grant that the recipient's own word or doing stands behind. */
const isOwnGrant = (record: ConsentRow): boolean => isGrant(record) && !isWeak(record);

/** A refusal of a scope as such; with a purpose it ends mail of that purpose only. */
const isRefusal = (record: ConsentRow): boolean =>
  record.status !== "granted" && record.purpose === null && !isComplaint(record);

function grantInForce(
  records: readonly ConsentRow[],
  scope: Scope,
  { now, ages }: { readonly now: number; readonly ages: ConsentAges },
): ConsentInForce | undefined {
  const ended = endedAt(records, scope);
  const grants = records.filter((record) => isGrant(record) && record.scope === scope && record.at > ended);
  const inForce = (grant: ConsentInForce | undefined) =>
    grant && (grant.until ?? Number.POSITIVE_INFINITY) > now ? grant : undefined;
  const newest = (wanted: readonly ConsentRow[]) =>
    inForce(wanted.map((record) => toConsent(record, ages)).sort(byPrecedence)[0]);

  const own = grants.filter(isOwnGrant);
  const confirmed = newest(own.filter(({ basis }) => basis === "confirmed-by-recipient"));
  // Somebody else's word counts only where the recipient's own last one was not a no, and only after it.
  const lastOwn = latest(records.filter((record) => isOwnGrant(record) && record.scope === scope));
  const silent = ended === Number.NEGATIVE_INFINITY || lastOwn > ended;
  const weak = silent ? newest(grants.filter((record) => isWeak(record) && record.at > lastOwn)) : undefined;
  return confirmed ?? newest(own) ?? weak;
}

function toConsent(record: ConsentRow, ages: ConsentAges): ConsentInForce {
  const basis = record.basis === null || record.basis === COMPLAINT ? UNSTATED : record.basis;
  const until = record.until ?? endOf(basis, record.at, ages);
  return { scope: record.scope, basis, at: record.at, until, weak: WEAK.has(basis) };
}

function endOf(basis: Basis, at: number, ages: ConsentAges): number | null {
  if (basis === "confirmed-by-recipient") return null;
  return addMonths(at, INQUIRIES.has(basis) ? ages.inquiryMonths : ages.impliedMonths);
}

/** Newest first; of the same instant, the narrower one, which ends sooner. */
function byPrecedence(a: ConsentInForce, b: ConsentInForce): number {
  const end = (grant: ConsentInForce) => grant.until ?? Number.POSITIVE_INFINITY;
  if (a.at !== b.at) return b.at - a.at;
  if (end(a) !== end(b)) return end(a) - end(b);
  return compare(a.basis, b.basis);
}

/** When the grants of a scope were last ended. A refusal of `contact` and a complaint end the older grants of every scope. */
const endedAt = (records: readonly ConsentRow[], scope: Scope): number =>
  latest(
    records.filter(
      (record) => isComplaint(record) || (isRefusal(record) && (record.scope === scope || record.scope === "contact")),
    ),
  );

const latest = (records: readonly ConsentRow[]): number =>
  records.reduce((newest, record) => Math.max(newest, record.at), Number.NEGATIVE_INFINITY);

/** A scope's newest own record is a refusal: it stands until a newer grant of the same scope, even one that has ended. */
function refusedScopes(records: readonly ConsentRow[]): Refusal[] {
  return SCOPES.flatMap((scope) => {
    const own = records.filter((record) => record.scope === scope);
    const refusals = own.filter(isRefusal).sort(byStatement);
    const newest = refusals[0];
    if (newest === undefined || latest(own.filter(isOwnGrant)) > newest.at) return [];
    return [toRefusal(newest)];
  });
}

/**
 * Whoever declined one kind of mail is not asked again for that purpose (iaop.no.4) until they grant the scope that such
 * mail needs. A mere newer `contact`, as traffic teaches it, does not undo the decline.
 */
function refusedPurposes(records: readonly ConsentRow[]): Refusal[] {
  const declines = records
    .filter((record) => record.status !== "granted" && record.purpose !== null && !isComplaint(record))
    .sort(byStatement);
  const purposes = new Set(declines.flatMap((record) => record.purpose ?? []));
  return [...purposes].flatMap((purpose) => {
    const newest = declines.find((record) => record.purpose === purpose);
    if (newest === undefined || newest.at < latest(grantsFor(records, purpose))) return [];
    return [toRefusal(newest)];
  });
}

const grantsFor = (records: readonly ConsentRow[], purpose: PurposeLabel): ConsentRow[] =>
  records.filter((record) => isOwnGrant(record) && record.scope === scopeOf(purpose));

const toRefusal = (record: ConsentRow): Refusal => ({
  status: record.status === "declined" ? "declined" : "withdrawn",
  scope: record.scope,
  purpose: record.purpose,
  at: record.at,
});

/** Newest first, then in an order that does not depend on how the records came. */
const byStatement = (a: ConsentRow, b: ConsentRow): number =>
  b.at - a.at || SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || compare(a.status, b.status);

const byNewest = (a: Refusal, b: Refusal): number =>
  b.at - a.at ||
  SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) ||
  compare(a.purpose ?? "", b.purpose ?? "") ||
  compare(a.status, b.status);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
