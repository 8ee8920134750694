/** A policy pack: levels and options for rules, each with its clause. Authored as a file, judged from the store. */
import type { Level, Mode } from "../mail/words.ts";

/** `certain` for findings on firm ground, `doubtful` for those that rest on a doubtful purpose or record. */
export interface Levels {
  readonly certain: Level;
  readonly doubtful: Level;
}

export interface RuleSetting {
  readonly rule: string;
  readonly levels: Levels;
  /** The clauses of this pack that the rule serves here. */
  readonly clauses: readonly string[];
  /** Complete: defaults of the rule filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The gateway puts right what it can on the way out; absent where it does not. */
  readonly fix?: boolean;
  /** A release of what it holds takes two people; absent where one is enough. */
  readonly fourEyes?: boolean;
}

export interface Pack {
  readonly name: string;
  readonly title: string;
  /** `members`: first contact between members of different organisations; `anybody`: every recipient. */
  readonly appliesTo: "members" | "anybody";
  /** Only mail of members of these groups; empty for everybody's. A group's pack can only tighten: the strictest wins. */
  readonly groups: readonly string[];
  readonly rules: readonly RuleSetting[];
  /** SHA-256 over the canonical JSON of the above, hex. */
  readonly digest: string;
}

/** Where a mode other than the global one holds. All named limits must match; the last match wins. */
export interface ModeException {
  readonly mode: Mode;
  readonly pack?: string;
  readonly rule?: string;
  readonly group?: string;
  /** Milliseconds since 1970; `until` is exclusive. */
  readonly from?: number;
  readonly until?: number;
}

export interface Modes {
  readonly global: Mode;
  readonly exceptions: readonly ModeException[];
  /** The audited way out of trouble, `lintel mode observe --for 4h`; wins over everything else while it lasts. */
  readonly override: { readonly mode: Mode; readonly until: number | null } | null;
}

/** What the gateway judges by. `version` is 0 where there is no store (`lint`, `policy test`). */
export interface ActivePolicy {
  readonly version: number;
  readonly packs: readonly Pack[];
  readonly modes: Modes;
}
