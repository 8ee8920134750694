/** What is wrong with a message, collected while it is read: each fault once per part, and not without bound. */
import type { Fault } from "../mail/message.ts";

const MAX_FAULTS = 100;

export class FaultList {
  readonly faults: Fault[] = [];
  readonly #seen = new Set<string>();

  add(kind: Fault["kind"], code: string, detail: string, part = "message"): void {
    const key = `${code} ${part}`;
    if (this.#seen.has(key) || this.faults.length >= MAX_FAULTS) return;
    this.#seen.add(key);
    this.faults.push({ kind, code, detail, part });
  }

  hostile(code: string, detail: string, part?: string): void {
    this.add("hostile", code, detail, part);
  }

  opaque(code: string, detail: string, part?: string): void {
    this.add("opaque", code, detail, part);
  }

  limit(code: string, detail: string, part?: string): void {
    this.add("limit", code, detail, part);
  }
}
