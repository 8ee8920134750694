/**
 * Will and standing that changed after the verdict end a queued envelope before it is tried (DESIGN.md 4.7, 4.8, std 61).
 * A release overrides the findings it was given for, and those are the intake's: an opt-out that came while the message
 * was held was none of them and is honoured (std 61). Of standings, only one set after the release counts: staff decided
 * both.
 */
import { sql } from "kysely";
import { scopeOf } from "../../../lint/scope.ts";
import type { PurposeLabel, Scope } from "../../../mail/words.ts";
import { granteesOf } from "../members.ts";
import { personsOf } from "../persons.ts";
import { type Connection, statement } from "../statement.ts";

/** Why an envelope may no longer go out. */
export type Stop = "suspended" | "cancelled" | "suppressed" | "withdrawn" | "declined";

export interface CheckedMessage {
  readonly author: string | null;
  readonly login: string | null;
  readonly purpose: string;
  readonly received_at: number;
}

export interface CheckedEnvelope {
  readonly person: number;
  readonly hash: string;
  readonly mode: string;
  readonly released_at: number | null;
}

const standing = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["id", "organisation", "standing", "recorded_at"]).where("id", "=", p.id),
);
const suppressedAt = statement((k, p: { hash: string }) =>
  k.selectFrom("suppression").select("at").where("hash", "=", p.hash),
);
interface WillQuery {
  /** JSON array: one person under all its addresses. */
  persons: string;
  grantees: string;
  now: number;
  since: number;
  /** The scope that mail of this purpose is about. */
  scope: Scope;
}
/**
 * Refusals that were not known at `since` and that no newer grant of the recipient's own has undone: of their scope, or of
 * what such mail needs (decision 17). A complaint is one here: it stops what waits, in the words of any other.
 */
const newRefusals = statement((_, p: WillQuery) => {
  return sql<{ scope: Scope; status: "withdrawn" | "declined"; purpose: string | null }>`
    SELECT c.scope, c.status, c.purpose FROM consent AS c
    WHERE c.person IN (SELECT value FROM json_each(${p.persons})) AND c.grantee IN (SELECT value FROM json_each(${p.grantees}))
      AND c.status <> 'granted' AND c.at <= ${p.now} AND max(c.at, c.recorded_at) > ${p.since}
      AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = c.id AND x.at <= ${p.now})
      AND NOT EXISTS (
        SELECT 1 FROM consent AS g
        WHERE g.person IN (SELECT value FROM json_each(${p.persons})) AND g.grantee IN (SELECT value FROM json_each(${p.grantees}))
          AND g.status = 'granted' AND ifnull(g.basis, '') NOT IN ('attested', 'imported')
          AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = g.id AND x.at <= ${p.now})
          AND g.at > c.at AND g.at <= ${p.now} AND (g.until_at IS NULL OR g.until_at > ${p.now})
          AND (g.scope = ${p.scope} OR (g.scope = c.scope AND c.purpose IS NULL)))`;
});

const COVERS: Readonly<Record<Scope, readonly PurposeLabel[] | "everything">> = {
  contact: "everything",
  newsletter: ["newsletter"],
  offers: ["solicitation"],
  events: ["event-invitation", "participation-announcement"],
};

/** Whether a refusal of this scope, perhaps of one purpose only, covers mail of `purpose` (DESIGN.md 6). */
export function covers(refusal: { scope: Scope; purpose: string | null }, purpose: string): boolean {
  if (refusal.purpose !== null) return refusal.purpose === purpose;
  const covered = COVERS[refusal.scope];
  return covered === "everything" || covered.some((label) => label === purpose);
}

/** Checks the envelopes of one message; look-ups that they share are made once. */
export class FreshCheck {
  readonly #sql: Connection;
  readonly #message: CheckedMessage;
  readonly #now: number;
  readonly #senders: readonly { id: string; organisation: string; standing: string; recorded_at: number }[];
  #grantees: string | null = null;

  constructor(sql: Connection, message: CheckedMessage, now: number) {
    this.#sql = sql;
    this.#message = message;
    this.#now = now;
    const ids = [...new Set([message.author, message.login])].filter((id) => id !== null);
    this.#senders = ids.flatMap((id) => sql.get(standing, { id }) ?? []);
  }

  /** Null: it may go. Mail of an unknown sender was forwarded unjudged and stays so. */
  stop(envelope: CheckedEnvelope): Stop | null {
    if (this.#message.author === null) return null;
    return this.#standing(envelope) ?? this.#suppression(envelope) ?? this.#will(envelope);
  }

  /** Binds in every mode. */
  #standing({ released_at }: CheckedEnvelope): Stop | null {
    for (const sender of this.#senders) {
      if (released_at !== null && sender.recorded_at <= released_at) continue;
      if (sender.standing === "suspended" || sender.standing === "cancelled") return sender.standing;
    }
    return null;
  }

  /** Binds in every mode. */
  #suppression({ hash }: CheckedEnvelope): Stop | null {
    return this.#sql.get(suppressedAt, { hash }) ? "suppressed" : null;
  }

  #will({ person, mode }: CheckedEnvelope): Stop | null {
    if (mode !== "enforce") return null;
    // What was recorded in the millisecond of the submission may have been too late for its facts.
    const since = this.#message.received_at - 1;
    const grantees = this.#granteeList();
    const scope = scopeOf(this.#message.purpose as PurposeLabel);
    const persons = JSON.stringify(personsOf(this.#sql, person));
    const refusals = this.#sql.all(newRefusals, { persons, grantees, now: this.#now, since, scope });
    return refusals.find((refusal) => covers(refusal, this.#message.purpose))?.status ?? null;
  }

  #granteeList(): string {
    const author = this.#senders.find(({ id }) => id === this.#message.author);
    this.#grantees ??= JSON.stringify(author ? granteesOf(this.#sql, author) : [this.#message.author]);
    return this.#grantees;
  }
}
