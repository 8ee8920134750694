import type { Finding } from "../lint/finding.ts";
import type { Verdict } from "../mail/envelope.ts";
import type { Level, Mode } from "../mail/words.ts";

/** A finding with the level that its pack gives it and the mode it is judged in. */
export interface JudgedFinding extends Finding {
  readonly level: Level;
  readonly mode: Mode;
}

export interface Judgement {
  readonly findings: readonly JudgedFinding[];
  /** One per recipient, in the order of RCPT TO. */
  readonly verdicts: readonly Verdict[];
}
