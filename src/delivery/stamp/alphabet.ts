/** What a text part can hold: footers are written in its own charset, and in plain ASCII where that is all it takes. PURE. */

/** `latin1` is what ISO 8859-1 and Windows-1252 have in common. */
export type Alphabet = "utf8" | "latin1" | "ascii";

/** @param charset lower case, empty where none is given (RFC 2045 5.2: ASCII) */
export function alphabetOf(charset: string): Alphabet {
  if (/^utf-?8$/.test(charset)) return "utf8";
  return /^(?:iso[-_]?8859-1|latin-?1|(?:windows|cp)-?1252)$/.test(charset) ? "latin1" : "ascii";
}

/** In German a vowel with dots is two letters where there are no dots; elsewhere marks are left out. */
const GERMAN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe", ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ð: "d", Ð: "D" },
  ...{ þ: "th", Þ: "Th", ı: "i", "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"' },
  ...{ "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "\u00a0": " ", "\u202f": " ", "·": "-", "•": "-" },
};

/** The same words in the letters that there are; null when a letter has no equal, so that nobody reads `???`. */
export function fold(text: string, alphabet: Alphabet, language: string): string | null {
  if (alphabet === "utf8") return text;
  let folded = "";
  for (const char of text.normalize("NFC")) {
    const one = isIn(char, alphabet) ? char : foldChar(char, language);
    if (one === null) return null;
    folded += one;
  }
  return folded;
}

function isIn(char: string, alphabet: Alphabet): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 || (alphabet === "latin1" && code >= 0xa0 && code <= 0xff);
}

function foldChar(char: string, language: string): string | null {
  const known = (/^de\b/i.test(language) ? GERMAN[char] : undefined) ?? PLAIN[char];
  if (known !== undefined) return known;
  const bare = char.normalize("NFKD").replace(/\p{M}/gu, "");
  return /^[ -~]+$/.test(bare) ? bare : null;
}

/** In: a text of this alphabet. Out: its octets. */
export const octetsOf = (text: string, alphabet: Alphabet): Buffer =>
  Buffer.from(text, alphabet === "utf8" ? "utf8" : "latin1");
