/**
 * A pattern: a rule that a pack brings with it, as data (no code of anybody's runs here). It stands in the store as the
 * options of its rule, so that the active policy judges without the file.
 */
import type { PurposeLabel } from "../../mail/words.ts";

/** Where a pattern looks. `text` is all that a reader sees, `own-text` of it what the sender wrote. */
export const PLACES = ["subject", "text", "own-text", "links", "recipients", "attachments"] as const;
export type Place = (typeof PLACES)[number];

export interface PatternDefinition {
  /** One sentence: what is so when the rule is satisfied. */
  readonly summary: string;
  readonly where: readonly Place[];
  /** Any of these makes a finding ... */
  readonly match: readonly string[];
  /** ... unless one of these stands in the same places. */
  readonly unless: readonly string[];
  /** Only mail of these purposes; empty for all. */
  readonly purposes: readonly PurposeLabel[];
  /** The finding's sentence; `PLACEHOLDERS` are filled in. */
  readonly message: string;
  readonly remedy: string;
  /** Texts that it must find, and must let pass; checked when the pack is loaded, shown on its page. */
  readonly examples: { readonly match: readonly string[]; readonly pass: readonly string[] };
}

/** `words` are those that matched. */
export const PLACEHOLDERS: readonly string[] = ["words", "recipient", "sender"];

const AREA = "pattern/";

/** The rule's id. @param id the pattern's own, as `no-crypto` */
export const patternRuleId = (id: string): string => `${AREA}${id}`;

/** Whether a rule's id is that of a pack's own pattern. */
export const isPatternRule = (rule: string): boolean => rule.startsWith(AREA);
