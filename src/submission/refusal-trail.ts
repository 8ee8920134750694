/**
 * Refusals on their way into the audit trail (DESIGN.md 4.2): in batches, behind the reply, in bounded memory. A refusal
 * changes nothing that a client relies on, so losing the last moments of it in a crash is the price of never waiting.
 */
import type { AuditEntry } from "../audit/entry.ts";
import type { SmtpReply } from "../mail/status.ts";
import type { Store } from "../store/port.ts";
import type { WireSession } from "./intake.ts";
import type { Events } from "./parts.ts";

const FLUSH_AFTER = 200;
/** After the store failed. */
const RETRY_AFTER = 2_000;
const BOUND = 2_000;

export type Stage = "connect" | "auth" | "mail" | "rcpt" | "data";

export interface RefusalEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly session: WireSession;
  /** Null before anybody logged in. */
  readonly member: string | null;
  readonly stage: Stage;
  readonly reply: SmtpReply;
  readonly reason: string;
}

export class RefusalTrail {
  readonly #store: Pick<Store, "recordRefusals">;
  readonly #events: Pick<Events, "failed">;
  #waiting = new Map<string, RefusalEvent & { readonly count: number }>();
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> | undefined;
  #next = 0;
  #lost = 0;

  constructor(store: Pick<Store, "recordRefusals">, events: Pick<Events, "failed">) {
    this.#store = store;
    this.#events = events;
  }

  /** Never throws, never waits. */
  add(event: RefusalEvent): void {
    const key = this.#key(event);
    const known = this.#waiting.get(key);
    if (known) this.#waiting.set(key, { ...known, count: known.count + 1 });
    else if (this.#waiting.size < BOUND) this.#waiting.set(key, { ...event, count: 1 });
    else this.#lost += 1;
    this.#schedule(FLUSH_AFTER);
  }

  /** Writes what waits; for the end. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#flushing;
    await this.#flush();
    clearTimeout(this.#timer);
  }

  /** A member's refusals stand one by one. Strangers get one entry per kind and batch, or they could fill the disk. */
  #key({ member, session, stage, reply, reason }: RefusalEvent): string {
    this.#next += 1;
    if (member !== null) return `${this.#next}`;
    return [session.listener, stage, reply.code, reply.enhanced, reason].join(" ");
  }

  #schedule(after: number): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#flushing = this.#flush();
    }, after);
    this.#timer.unref();
  }

  async #flush(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const batch = this.#waiting;
    const lost = this.#lost;
    this.#waiting = new Map();
    this.#lost = 0;
    try {
      await this.#store.recordRefusals([...batch.values()].map(entryOf));
      if (lost > 0) this.#events.failed("submission", "refusals not in the audit trail", new Error(`${lost} lost`));
    } catch (error) {
      this.#events.failed("submission", "refusals wait for the audit trail", error);
      this.#lost += lost + Math.max(0, batch.size + this.#waiting.size - BOUND);
      this.#waiting = new Map([...batch, ...this.#waiting].slice(0, BOUND));
      this.#schedule(RETRY_AFTER);
    }
  }
}

/** No address, neither of mail nor of the network: a hash of one is guessed in no time (std 100). */
function entryOf(event: RefusalEvent & { readonly count: number }): AuditEntry {
  const { at, session, member, stage, reply, reason, count } = event;
  return {
    kind: "submission.refused",
    at,
    actor: member === null ? "system" : `member:${member}`,
    subject: `session:${session.id}`,
    data: { stage, code: reply.code, status: reply.enhanced, reason, listener: session.listener, count },
  };
}
