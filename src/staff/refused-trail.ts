/** Failed logins on their way into the trail: counted, not listed, so that nobody fills it from outside. */
import type { AuditEntry } from "../audit/entry.ts";
import type { Store } from "../store/port.ts";

const FIRST_AFTER = 1_000;
const NEXT_AFTER = 60_000;
const BOUND = 500;

export type RefusedFor = "password" | "code" | "pause" | "oidc";

interface Counted {
  readonly subject: string;
  readonly reason: RefusedFor;
  readonly at: number;
  readonly count: number;
}

export class RefusedTrail {
  readonly #store: Pick<Store, "recordRefusals">;
  readonly #failed: (error: unknown) => void;
  #waiting = new Map<string, Counted>();
  #timer: NodeJS.Timeout | undefined;
  #flushed = false;

  constructor(store: Pick<Store, "recordRefusals">, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /**
   * Never throws, never waits. `name`: of an account that there is; null for all others, for what people type there by
   * mistake is often their password.
   */
  add(name: string | null, reason: RefusedFor, at: number): void {
    const subject = name === null ? "staff" : `staff:${name}`;
    const key = `${reason} ${subject}`;
    const known = this.#waiting.get(key);
    if (!known && this.#waiting.size >= BOUND) return;
    this.#waiting.set(key, { subject, reason, at, count: (known?.count ?? 0) + 1 });
    if (this.#timer) return;
    this.#timer = setTimeout(() => void this.flush(), this.#flushed ? NEXT_AFTER : FIRST_AFTER);
    this.#timer.unref();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    this.#flushed = true;
    const batch = [...this.#waiting.values()];
    this.#waiting = new Map();
    await this.#store.recordRefusals(batch.map(entryOf)).catch((error) => this.#failed(error));
  }
}

/** No address of the network: a hash of one is guessed in no time (std 100). */
const entryOf = ({ subject, reason, at, count }: Counted): AuditEntry => ({
  kind: "staff.refused",
  at,
  actor: "system",
  subject,
  data: { reason, count },
});
