/** What holds between a person and one sender, with the records that make it so: what a button undoes or strikes. PURE. */
import { type ConsentAges, foldWill } from "../../consent/will.ts";
import type { ConsentInForce, Refusal, Will } from "../../lint/facts.ts";
import { COMPLAINT, type PurposeLabel, SCOPES, type Scope } from "../../mail/words.ts";
import { type ConsentDetail, EVERYBODY, type Ledger } from "../../store/port.ts";

/** A sender as the ledger names it. */
export interface Sender {
  /** What new records name: a member's id, an organisation's domain, or `EVERYBODY`. */
  readonly grantee: string;
  /** Records with these names are about this very sender. */
  readonly own: readonly string[];
  /** Records with these names hold for it, too: its organisation, everybody. */
  readonly wide: readonly string[];
}

/** What a line is about: a scope, or mail of one purpose. */
export interface Topic {
  readonly scope: Scope;
  readonly purpose: PurposeLabel | null;
}

/** Whose records say so. */
export type By = "sender" | "organisation" | "everybody";

export interface Standing {
  readonly grants: readonly ConsentInForce[];
  readonly refusals: readonly (Refusal & {
    readonly by: By;
    /** Its person may take it back here: it is about this sender alone, and nobody else recorded it. */
    readonly undoable: boolean;
  })[];
}

interface When {
  readonly now: number;
  readonly ages: ConsentAges;
}

/** The ids and addresses of a member are its own names, what else it answers to is its organisation. */
export function memberSender(id: string, names: readonly string[]): Sender {
  const own = [...new Set([id, ...names.filter((name) => name.includes("@"))])];
  return { grantee: id, own, wide: [...names.filter((name) => !own.includes(name)), EVERYBODY] };
}

export const organisationSender = (domain: string): Sender => ({ grantee: domain, own: [domain], wide: [EVERYBODY] });

export const EVERY_SENDER: Sender = { grantee: EVERYBODY, own: [EVERYBODY], wide: [] };

/** Members that records name, and the organisations, each once; `EVERYBODY` is none of them. */
export function sendersIn({ records, members }: Ledger): Sender[] {
  const known = members.map(({ id, names }) => memberSender(id, names));
  const named = new Set([EVERYBODY, ...known.flatMap(({ own }) => own)]);
  const others = [...new Set(records.map(({ grantee }) => grantee))].filter((grantee) => !named.has(grantee));
  return [...known, ...others.sort().map(organisationSender)];
}

/** What this sender may and may not do; grants that rest on its own records, refusals from wherever. */
export function standingOf(records: readonly ConsentDetail[], sender: Sender, when: When): Standing {
  const will = willOf(records, sender, when);
  const grants = SCOPES.flatMap((scope) => will.granted[scope] ?? []);
  const refusals = will.refused.map((refusal) => {
    const ids = refusalsToUndo(records, sender, refusal, when);
    const by = byWhom(records, sender, refusal);
    return {
      ...refusal,
      by,
      undoable: by === "sender" && records.every((each) => !ids.includes(each.id) || isOwnWord(each)),
    };
  });
  return { grants: grants.filter((grant) => isOwnGrant(records, sender, grant)), refusals };
}

function willOf(records: readonly ConsentDetail[], { own, wide }: Sender, when: When): Will {
  const rows = records.filter(({ grantee }) => own.includes(grantee) || wide.includes(grantee));
  return foldWill(
    rows.map((record) => ({ ...record, recipient: "" })),
    when,
  );
}

const isOwnGrant = (records: readonly ConsentDetail[], { own }: Sender, { scope, at }: ConsentInForce): boolean =>
  records.some(
    (each) => own.includes(each.grantee) && each.status === "granted" && each.scope === scope && each.at === at,
  );

const stands = ({ annulled }: ConsentDetail): boolean => annulled === null;

/** What a person said by a link, or in mail of their own; what staff or a list says of them only staff can change. */
const isOwnWord = ({ recordedBy }: ConsentDetail): boolean => /^(?:person|member):/.test(recordedBy);

const says = (record: ConsentDetail, { scope, purpose, at }: Refusal): boolean =>
  stands(record) &&
  record.basis !== COMPLAINT &&
  record.status !== "granted" &&
  record.scope === scope &&
  record.purpose === purpose &&
  record.at === at;

function byWhom(records: readonly ConsentDetail[], { own }: Sender, refusal: Refusal): By {
  const grantees = records.filter((record) => says(record, refusal)).map(({ grantee }) => grantee);
  if (grantees.some((grantee) => own.includes(grantee))) return "sender";
  return grantees.includes(EVERYBODY) ? "everybody" : "organisation";
}

/**
 * The records to take back so that this refusal of this sender ends: the one that shows, and those below it that would show
 * then. Never one that is about others as well.
 */
export function refusalsToUndo(records: readonly ConsentDetail[], sender: Sender, topic: Topic, when: When): number[] {
  const own = records.filter(({ grantee }) => sender.own.includes(grantee));
  const found: number[] = [];
  for (let left = own; ; left = left.filter(({ id }) => !found.includes(id))) {
    const { refused } = willOf(left, sender, when);
    const refusal = refused.find(({ scope, purpose }) => scope === topic.scope && purpose === topic.purpose);
    const ids = refusal ? left.filter((record) => says(record, refusal)).map(({ id }) => id) : [];
    if (ids.length === 0) return found;
    found.push(...ids);
  }
}

/** The records of others that say that this sender may do it: one of them struck, none counts any more (DESIGN.md 6). */
export const grantsToStrike = (records: readonly ConsentDetail[], sender: Sender, scope: Scope): number[] =>
  records
    .filter((record) => sender.own.includes(record.grantee) && stands(record) && isWeakGrant(record))
    .filter((record) => record.scope === scope)
    .map(({ id }) => id);

const isWeakGrant = ({ status, basis }: ConsentDetail): boolean =>
  status === "granted" && (basis === "attested" || basis === "imported");
