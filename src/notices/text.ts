/** Text that other people wrote, for our own letters. PURE. */

/** One line; control characters and marks that turn the writing direction are gone (std 53, 73). */
export const clean = (text: string): string => text.replace(UNPRINTABLE, " ").replace(/ {2,}/g, " ").trim();
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Longer than this, cut. */
const LONGEST_SUBJECT = 150;

/** A message's subject, as its sender reads it again. */
export const cleanSubject = (subject: string): string => {
  const cleaned = Array.from(clean(subject.slice(0, 2000)));
  return cleaned.length > LONGEST_SUBJECT ? `${cleaned.slice(0, LONGEST_SUBJECT - 1).join("")}…` : cleaned.join("");
};
