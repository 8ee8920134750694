/**
 * Connections to one smart host: kept open between messages, never more than configured, and left alone for a while when
 * the host cannot be reached, so that a full queue does not hammer it.
 */
import { circuitPause } from "./circuit.ts";
import type { HostConnection } from "./connection.ts";

export interface PoolOptions {
  /** Most connections at once. */
  readonly connections: number;
  /** A new connection, set up and logged in. */
  open(): Promise<HostConnection>;
}

/** An idle connection is closed after this, before most hosts would (milliseconds). */
const IDLE_TIMEOUT = 30_000;
/** Some hosts count messages per connection; a fresh one now and then costs nothing. */
const MESSAGES_PER_CONNECTION = 500;
/** How long QUIT may take. */
const QUIT_TIMEOUT = 2_000;
/** When the host takes fewer connections than configured, we ask for more only after this. */
const CEILING_TIMEOUT = 30_000;

type Waiter = { resolve(connection: HostConnection): void; reject(error: unknown): void };

export class Pool {
  readonly #options: PoolOptions;
  readonly #all = new Set<HostConnection>();
  readonly #idle = new Map<HostConnection, NodeJS.Timeout>();
  readonly #waiters: Waiter[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();
  #opening = 0;
  #ceiling: number;
  #failures = 0;
  #paused: unknown = null;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#ceiling = options.connections;
  }

  /**
   * A connection for one transaction; give it back with `release`. Waits while all are busy. Rejects with the reason when
   * the host cannot be reached: at once while it is left alone and enough others wait already to try it again.
   */
  acquire(): Promise<HostConnection> {
    if (this.#closed) return Promise.reject(new Error("shutting down"));
    if (this.#paused !== null && this.#waiters.length >= this.#options.connections) return Promise.reject(this.#paused);
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#serve();
    });
  }

  release(connection: HostConnection, reusable: boolean): void {
    if (!reusable || connection.destroyed || this.#closed || connection.used >= MESSAGES_PER_CONNECTION) {
      quit(connection);
    } else {
      this.#idle.set(connection, setTimeout(() => this.#drop(connection), IDLE_TIMEOUT).unref());
    }
    this.#serve();
  }

  /** Closes the idle ones: where one was found dead, the others may be too. */
  dropIdle(): void {
    for (const connection of this.#idle.keys()) this.#drop(connection);
  }

  /** Refuses whoever waits and cuts every connection; busy ones fail their transaction. */
  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const waiter of this.#waiters.splice(0)) waiter.reject(new Error("shutting down"));
    this.dropIdle();
    for (const connection of this.#all) if (connection.used > 0) connection.close();
  }

  #serve(): void {
    for (const [connection, timer] of this.#idle) {
      const waiter = this.#waiters.shift();
      if (!waiter) break;
      clearTimeout(timer);
      this.#idle.delete(connection);
      waiter.resolve(connection);
    }
    if (this.#paused !== null) return;
    // After a failure a single connection tries the ground.
    const limit = this.#failures > 0 ? 1 : this.#ceiling;
    while (this.#opening < this.#waiters.length && this.#all.size + this.#opening < limit) void this.#open();
  }

  async #open(): Promise<void> {
    this.#opening++;
    try {
      const connection = await this.#options.open();
      this.#opening--;
      this.#admit(connection);
    } catch (error) {
      this.#opening--;
      if (this.#all.size > 0) this.#lowerCeiling();
      else this.#pause(error);
    }
    if (!this.#closed) this.#serve();
  }

  #admit(connection: HostConnection): void {
    this.#failures = 0;
    this.#all.add(connection);
    connection.once("end", () => {
      this.#all.delete(connection);
      clearTimeout(this.#idle.get(connection));
      this.#idle.delete(connection);
      this.#serve();
    });
    const waiter = this.#waiters.shift();
    if (waiter && !this.#closed) waiter.resolve(connection);
    else this.release(connection, true);
  }

  /** The host serves others of ours, but takes no more of them. */
  #lowerCeiling(): void {
    this.#ceiling = this.#all.size;
    this.#after(CEILING_TIMEOUT, () => {
      this.#ceiling = this.#options.connections;
    });
  }

  #pause(error: unknown): void {
    // Another try of the same moment failed too; whoever came since waits for the next one.
    if (this.#paused !== null || this.#closed) return;
    for (const waiter of this.#waiters.splice(0)) waiter.reject(error);
    this.#failures++;
    this.#paused = error;
    this.#after(circuitPause(this.#failures), () => {
      this.#paused = null;
    });
  }

  #after(pause: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
      this.#serve();
    }, pause).unref();
    this.#timers.add(timer);
  }

  #drop(connection: HostConnection): void {
    clearTimeout(this.#idle.get(connection));
    this.#idle.delete(connection);
    quit(connection);
  }
}

/** Politely, and for sure. */
function quit(connection: HostConnection): void {
  if (connection.destroyed) return;
  const timer = setTimeout(() => connection.close(), QUIT_TIMEOUT).unref();
  connection.once("end", () => clearTimeout(timer));
  connection.quit();
}
