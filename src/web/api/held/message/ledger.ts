/** What was on record between a recipient and the sender when a message came, and what changed since. */
import { type ConsentAges, foldWill } from "../../../../consent/will.ts";
import { scopeOf } from "../../../../lint/scope.ts";
import { COMPLAINT, type PurposeLabel } from "../../../../mail/words.ts";
import type { ConsentDetail, ConsentRow } from "../../../../store/port.ts";
import type { ScreenConsent } from "./schemas.ts";

export interface LedgerContext {
  readonly receivedAt: number;
  readonly purpose: PurposeLabel;
  readonly ages: ConsentAges;
  /** Whether who looks may know of complaints. */
  readonly complaints: boolean;
}

export interface LedgerView {
  readonly consents: ScreenConsent[];
  readonly changed: number;
  readonly standing: string;
}

/** What is recorded later was not known to the verdict, whenever it was said (std 97). */
export function ledgerView(records: readonly ConsentDetail[], context: LedgerContext): LedgerView {
  const { receivedAt, ages } = context;
  const seen = records.filter(({ basis }) => context.complaints || basis !== COMPLAINT);
  const known = seen.filter(({ recordedAt }) => recordedAt <= receivedAt);
  const will = foldWill(known.map(asRow), { now: receivedAt, ages });
  const scope = scopeOf(context.purpose);
  const grant = will.granted[scope] ?? will.granted.contact ?? Object.values(will.granted)[0];
  const refusal = will.refused[0];
  const rested = known.find((one) =>
    refusal
      ? one.status === refusal.status && one.scope === refusal.scope && one.at === refusal.at
      : grant && one.status === "granted" && one.scope === grant.scope && one.at === grant.at && stood(one, receivedAt),
  );
  const since = (one: ConsentDetail) =>
    one.recordedAt > receivedAt || (one.annulled !== null && one.annulled.at > receivedAt);
  return {
    consents: seen.map((one) => ({ ...one, rested: one === rested, since: since(one) })),
    changed: seen.filter(since).length,
    standing: refusal
      ? `${refusal.status} (${refusal.scope}${refusal.purpose ? `, ${refusal.purpose}` : ""})`
      : grant
        ? `${grant.scope}: ${grant.basis}${grant.weak ? ", the sender's word" : ""}`
        : "nothing on record",
  };
}

const stood = ({ annulled }: ConsentDetail, at: number): boolean => annulled === null || annulled.at > at;

const asRow = ({ id, grantee, scope, status, basis, purpose, at, until, annulled }: ConsentDetail): ConsentRow => ({
  ...{ id, recipient: "", grantee, scope, status, basis, purpose, at, until, annulled },
});
