import type { Evidence } from "./message.ts";
import type { PurposeLabel } from "./words.ts";

/** What kind of message it is. Doubt belongs here, not to a rule. */
export interface Purpose {
  readonly label: PurposeLabel;
  /** 0..1; below `CERTAIN` a finding that rests on it is doubtful. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The runner-up, where there is one worth naming. */
  readonly alternative?: PurposeLabel;
}

/** From here on a purpose is certain. */
export const CERTAIN = 0.8;
