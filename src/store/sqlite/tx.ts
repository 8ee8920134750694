/** What a verb works with inside the writer's transaction. */
import { createHmac, randomBytes } from "node:crypto";
import { statfsSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, chainEntry, GENESIS, type Head } from "../../audit/chain.ts";
import type { AuditEntry } from "../../audit/entry.ts";
import type { ConsentAges } from "../../consent/will.ts";
import type { Address } from "../../mail/address.ts";
import { StoreUnavailable } from "../port.ts";
import { ensureTokenKey } from "./recipients/token-keys.ts";
import { type Connection, statement } from "./statement.ts";
import { tellHooks } from "./webhooks/outbox.ts";

export interface Person {
  readonly id: number;
  /** Opaque; stands in the trail as `person:<ref>`. */
  readonly ref: string;
}

export interface WriterOptions {
  readonly dataDir: string;
  /** Octets that must stay free for mail to be accepted. */
  readonly minFree: number;
  /** How long the same bytes again are the same submission, milliseconds. */
  readonly repeatWindow: number;
  /** So many notices an address gets in an hour one by one; more come together. */
  readonly noticesPerHour: number;
  /** How long the text of refused mail stays, milliseconds; 0: not at all. */
  readonly keepRefused: number;
  /** How long implied consent counts. */
  readonly ages: ConsentAges;
}

/** The port's verbs of one kind as the writer runs them. */
export type WriterVerbs<Port, Names extends keyof Port = keyof Port> = {
  readonly [Name in Names]: Port[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (tx: Tx, ...args: Args) => Answer
    : never;
};

const headOfTrail = statement((k) => k.selectFrom("audit").select(["seq", "hash"]).orderBy("seq", "desc").limit(1));
type EntryRow = { seq: number; kind: string; at: number; actor: string; subject: string; data: string };
const insertEntry = statement((k, p: EntryRow & { prev: string; hash: string }) =>
  k.insertInto("audit").values({
    seq: p.seq,
    kind: p.kind,
    at: p.at,
    actor: p.actor,
    subject: p.subject,
    data: p.data,
    prev: p.prev,
    hash: p.hash,
  }),
);
const personByKey = statement((k, p: { key: string }) =>
  k.selectFrom("person").select(["id", "ref"]).where("key", "=", p.key),
);
const insertPerson = statement((k, p: { ref: string; key: string; address: string; hash: string }) =>
  k.insertInto("person").values({ ref: p.ref, key: p.key, address: p.address, hash: p.hash }),
);
const metaValue = statement((k, p: { key: string }) => k.selectFrom("meta").select("value").where("key", "=", p.key));

const insertMeta = statement((k, p: { key: string; value: string }) =>
  k
    .insertInto("meta")
    .values({ key: p.key, value: p.value })
    .onConflict((c) => c.doNothing()),
);

/** The store's own key for hashes of addresses; made by whoever opens the store first. */
export function pepperOf(sql: Connection): string {
  const stored = sql.get(metaValue, { key: "pepper" });
  if (stored) return stored.value;
  sql.run(insertMeta, { key: "pepper", value: randomBytes(32).toString("hex") });
  return sql.get(metaValue, { key: "pepper" })?.value ?? "";
}

/** Keyed hash of a canonical address: all that suppression keeps of a person who was erased (std 100). */
export const addressHash = (pepper: string, key: string): string =>
  createHmac("sha256", pepper).update(key).digest("base64url");

export class Tx {
  readonly sql: Connection;
  readonly options: WriterOptions;
  readonly #pepper: string;
  #head: Head | null = null;
  #after: (() => void)[] = [];
  #woken = false;
  #space: { readAt: number; free: number } = { readAt: Number.NEGATIVE_INFINITY, free: 0 };

  constructor(sql: Connection, options: WriterOptions) {
    this.sql = sql;
    this.options = options;
    this.#pepper = pepperOf(sql);
    ensureTokenKey(sql);
  }

  /** Puts an entry at the end of the trail. The head is read inside this transaction, never kept across (DESIGN.md 7). */
  audit(entry: AuditEntry): void {
    this.#head ??= this.sql.get(headOfTrail, {}) ?? GENESIS;
    const { seq, kind, at, actor, subject, data, prev, hash } = chainEntry(this.#head, entry);
    this.sql.run(insertEntry, { seq, kind, at, actor, subject, data: canonicalJson(data), prev, hash });
    this.#head = { seq, hash };
    tellHooks(this, entry);
  }

  /** The person behind an address, made when it is new. */
  person(address: Pick<Address, "key" | "text">): Person {
    const known = this.sql.get(personByKey, { key: address.key });
    if (known) return known;
    const ref = randomBytes(9).toString("base64url");
    const { key, text } = address;
    const { id } = this.sql.run(insertPerson, { ref, key, address: text, hash: this.hash(key) });
    return { id, ref };
  }

  hash(key: string): string {
    return addressHash(this.#pepper, key);
  }

  /** Something is due now; delivery is told after the commit. */
  wake(): void {
    this.#woken = true;
  }

  /** Runs when, and only when, the transaction is on disk. Must not throw. */
  afterCommit(work: () => void): void {
    this.#after.push(work);
  }

  /** An absolute path of what the database names relative to the data directory. */
  path(relative: string): string {
    return join(this.options.dataDir, relative);
  }

  /** Throws StoreUnavailable (full) when less than `minFree` is free; looked up at most once a second. */
  requireSpace(): void {
    const now = performance.now();
    if (now - this.#space.readAt > 1000) {
      const { bavail, bsize } = statfsSync(this.options.dataDir);
      this.#space = { readAt: now, free: bavail * bsize };
    }
    if (this.#space.free >= this.options.minFree) return;
    throw new StoreUnavailable("too little disk space is free (store.min_free)", { full: true });
  }

  /** For the batch: where to come back to when a verb fails. */
  mark(): () => void {
    const { length } = this.#after;
    const woken = this.#woken;
    return () => {
      this.#after.length = length;
      this.#woken = woken;
      this.#head = null;
    };
  }

  /** For the batch: forgets the transaction, and hands out what waits for its commit. */
  end(): { after: readonly (() => void)[]; woken: boolean } {
    const ended = { after: this.#after, woken: this.#woken };
    this.#after = [];
    this.#woken = false;
    this.#head = null;
    return ended;
  }
}
