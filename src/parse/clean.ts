/** Text as an eye takes it in: what has no width or turns the writing round is taken out, white space is made plain. */

// Zero-width, soft hyphen, bidi, variation selectors, tags: they part words for a program and not for a reader (std 81).
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const PLAIN = /^[\n\t\x20-\x7e]*$/;

export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(CONTROLS, "")
    .replace(/[\u2028\u2029\u0085]/g, "\n");
}
