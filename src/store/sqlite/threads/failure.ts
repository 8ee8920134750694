/** What the engine's errors mean, and how typed errors cross the thread. */
import { NotHeld, StoreUnavailable } from "../../port.ts";

/** An error as data. */
export interface WireError {
  readonly kind: "unavailable" | "not-held" | "other";
  readonly message: string;
  readonly full: boolean;
  readonly ref: string;
  readonly stack: string;
}

/** SQLite's own words become the port's: nothing was written, and it may work later. Other errors are returned as is. */
export function translate(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_FULL") return new StoreUnavailable("the disk is full", { cause: error, full: true });
  if (code.startsWith("SQLITE_IOERR")) return new StoreUnavailable("the disk fails", { cause: error, full: true });
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new StoreUnavailable("another process holds the database", { cause: error });
  }
  if (/^SQLITE_(CORRUPT|NOTADB|READONLY|CANTOPEN|PROTOCOL|NOMEM)/.test(code)) {
    return new StoreUnavailable(`the database cannot be used: ${(error as Error).message}`, { cause: error });
  }
  return error;
}

export function toWire(thrown: unknown): WireError {
  const error = translate(thrown);
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  if (error instanceof StoreUnavailable) return { kind: "unavailable", message, full: error.full, ref: "", stack };
  if (error instanceof NotHeld) return { kind: "not-held", message, full: false, ref: error.ref, stack };
  return { kind: "other", message, full: false, ref: "", stack };
}

export function fromWire(wire: WireError): Error {
  if (wire.kind === "unavailable") return new StoreUnavailable(wire.message, { full: wire.full });
  if (wire.kind === "not-held") return new NotHeld(wire.ref);
  const error = new Error(wire.message);
  error.stack = wire.stack;
  return error;
}
