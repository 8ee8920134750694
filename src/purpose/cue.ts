/** A cue: words or structure that speak for one purpose. Weights are log-odds; evidence is what a person can read. */
import type { Facts } from "../lint/facts.ts";
import type { Evidence, Message } from "../mail/message.ts";
import type { PurposeLabel } from "../mail/words.ts";

/**
 * Words that speak for a purpose. Patterns run in linear time over bounded text: no nested quantifiers. They go without the
 * `u` flag, which makes V8 some six times slower at ignoring case.
 */
export interface WordCue {
  readonly label: PurposeLabel;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Default: subject and own words. */
  readonly where?: "subject" | "text";
  /** Further matches up to this many count again, at half weight each. Default 1. */
  readonly most?: number;
}

/** What the structure of a message says: headers, links, attachments, the number of recipients. */
export interface StructureCue {
  readonly label: PurposeLabel;
  readonly weight: number;
  find(message: Message, facts: Facts): Evidence | null;
}

/** A cue that was found. */
export interface Sign {
  readonly label: PurposeLabel;
  readonly weight: number;
  readonly evidence: Evidence;
}
