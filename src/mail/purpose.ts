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
  /** Other purposes that cannot be ruled out, likeliest first: a rule about one of them reports a doubt (iaop.cp.3). */
  readonly suspected: readonly Suspicion[];
}

export interface Suspicion {
  readonly label: PurposeLabel;
  /** 0..1, always less than the purpose's own. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** From here on a purpose is certain. */
export const CERTAIN = 0.8;

/** How a message answers to one purpose. */
export interface Reading {
  readonly label: PurposeLabel;
  /** What a rule says of its report. */
  readonly doubtful: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Whether a message is, or may be, of one of these purposes.
 * @returns null when it is none of them; doubtful when it is only suspected, or it is not certain that it is one
 *   of them
 */
export function readAs(purpose: Purpose, ...labels: readonly PurposeLabel[]): Reading | null {
  const { label, confidence, evidence } = purpose;
  if (labels.includes(label)) {
    // Between two purposes that are asked for alike it does not matter which one it is.
    const others = purpose.suspected.filter((each) => each.label !== label && labels.includes(each.label));
    const together = others.reduce((sum, each) => sum + each.confidence, confidence);
    return { label, doubtful: together < CERTAIN, evidence };
  }
  const suspicion = purpose.suspected.find((each) => labels.includes(each.label));
  return suspicion ? { label: suspicion.label, doubtful: true, evidence: suspicion.evidence } : null;
}
