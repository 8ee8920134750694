/**
 * Takes addresses out of words that others wrote (replies of a smart host, error messages) before they reach the log:
 * no addresses above debug (DESIGN.md 8).
 */

/** At most this many UTF-16 units of a foreign text reach the log. */
const LONGEST = 500;

/** A run of characters that is no blank, quote or bracket and holds an `@`; split first, so that time is linear. */
const SEPARATORS = /([\s<>()[\]{},;"'`]+)/;

/** In: any text. Out: the same on one line, at most 500 UTF-16 units, each address as `[address]`. */
export function scrub(text: string): string {
  const words = text.slice(0, LONGEST).split(SEPARATORS);
  const cleaned = words.map((word) => (word.includes("@") ? "[address]" : word)).join("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  return cleaned.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}

/** What the log says of an error: its kind, its code where it has one, its words without addresses. */
export function describeError(error: unknown): { error: string; code?: string; reason: string } {
  if (!(error instanceof Error)) return { error: typeof error, reason: scrub(String(error)) };
  const code = (error as { code?: unknown }).code;
  return { error: error.name, ...(typeof code === "string" && { code }), reason: scrub(error.message) };
}
