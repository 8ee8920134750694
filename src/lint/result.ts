/** What the engine hands to the policy: findings, whom each bears on, and the claims they rest on. PURE data. */
import type { Claim } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Purpose } from "../mail/purpose.ts";
import type { Level } from "../mail/words.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** Stands as `Finding.pack` where a binding rule spoke on nobody's behalf but the gateway's own. */
export const GATEWAY = "gateway";

export interface Subject {
  readonly message: Message;
  readonly purpose: Purpose;
  readonly facts: Facts;
}

export interface LintFinding extends Finding {
  /** Indexes into `facts.recipients`: the envelopes whose fate it may change. */
  readonly bearsOn: readonly number[];
  /** What it costs in every mode, whatever the pack says: a floor under the pack's level. Null when it does not bind. */
  readonly floor: { readonly certain: Level; readonly doubtful: Level } | null;
  /** It costs a note at most, whatever the pack says. */
  readonly advisory?: boolean;
}

/** A rule that threw. The sender reads "could not be checked"; operators want the cause. */
export interface RuleFailure {
  readonly rule: string;
  readonly pack: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly findings: readonly LintFinding[];
  /** By the recipient's address text; recipients whose verdict rests on no counter are absent. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly failures: readonly RuleFailure[];
}
