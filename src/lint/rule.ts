/**
 * The rule as unit of work: data and one pure function. A rule reports; it never knows its level, never reads a clock,
 * never touches the store. `rules/` holds one file per rule.
 */
import type { Static, TObject } from "typebox";
import type { Evidence, Message } from "../mail/message.ts";
import type { Purpose } from "../mail/purpose.ts";
import type { Fix, Level } from "../mail/words.ts";
import type { CounterWord, Facts, RecipientFacts, SenderFacts } from "./facts.ts";

/** What a check sees. `recipient` is set for rules of scope "recipient" only. */
export interface RuleContext<Options> {
  readonly message: Message;
  readonly purpose: Purpose;
  /** `purpose.confidence` is below CERTAIN. */
  readonly inDoubt: boolean;
  readonly sender: SenderFacts;
  readonly recipient: RecipientFacts;
  /** The recipients this rule concerns: under a pack for members, without non-members, colleagues and true replies. */
  readonly recipients: readonly RecipientFacts[];
  readonly facts: Facts;
  readonly options: Options;
  /**
   * Whether a counter, with this submission's own concerned recipients added, reaches `bound`. A "no" is a claim that
   * the commit verifies again, so that two messages judged at once cannot both slip under it (DESIGN.md 4.5).
   */
  reaches(counter: CounterWord, bound: number): boolean;
}

export interface Report {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly evidence?: readonly Evidence[];
  /** Default: the context's `inDoubt`. */
  readonly doubtful?: boolean;
  /** A rule of scope "recipient" says something of the whole message: reported once, it bears on all it was said for. */
  readonly wholeMessage?: boolean;
  /** Not for the sender's eyes; default: the rule's `confidential`. */
  readonly confidential?: boolean;
  /** In a rule with `binding`: false where only a pack may make this report cost something. Default true. */
  readonly binding?: boolean;
  /** Worth telling and never worth more: a pack can silence it, but it costs a note at most. Default false. */
  readonly advisory?: boolean;
  /** What the gateway could put right on the way out, where the pack says `fix`: then it costs a note at most. */
  readonly fix?: Fix;
}

export interface Rule<Options extends TObject = TObject> {
  /** `area/name`; never reused. */
  readonly id: string;
  readonly scope: "message" | "recipient";
  /** Clauses of policy/clauses.md or `std N` that it serves; a pack cites its own out of these. */
  readonly clauses: readonly string[];
  /** One sentence: what is so when the rule is satisfied. */
  readonly summary: string;
  /** Every property has a default. */
  readonly options: Options;
  /** `{placeholders}` are filled from `data`; `{recipient}` and `{sender}` always exist. */
  readonly messages: Readonly<Record<string, string>>;
  readonly remedy: string;
  /**
   * Whose mail it concerns. `pack`: as the pack says (members or anybody). `everybody`: whole messages whatever the pack
   * says, as for hostile bytes and standings. `outsiders`: whatever the pack says, everybody outside the sender's
   * organisation, non-members too (ala.ns.9).
   */
  readonly concerns: "pack" | "everybody" | "outsiders";
  /** In force with or without a pack and in every mode (DESIGN.md 4, Modes); a pack may only tighten it. */
  readonly binding?: { readonly certain: Level; readonly doubtful: Level };
  /** What it may report as `fix`; a pack may say `fix` only of a rule that has any. */
  readonly fixes?: readonly Fix[];
  /** The reply when it rejects; default 550 5.7.1 (std 37). */
  readonly reply?: { readonly code: number; readonly enhanced: string };
  readonly confidential?: boolean;
  /** Since which version of lintel. */
  readonly since: string;
  check(context: RuleContext<Static<Options>>, report: (report: Report) => void): void;
}

/** Keeps a rule's option type while it is written; the catalogue forgets it. */
export function defineRule<const Options extends TObject>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule;
}
