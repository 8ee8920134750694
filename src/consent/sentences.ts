/** An answer's text as sentences that patterns can be held against. PURE. */

export interface Sentence {
  /** As it was written. */
  readonly given: string;
  /** Lower case, no accents, plain apostrophes, one space between words; what stands in quotation marks is left out. */
  readonly plain: string;
  /** It ends with a question mark. */
  readonly asks: boolean;
}

const MOST_TEXT = 4000;
const MOST_SENTENCES = 40;
const LONGEST = 400;
/** Mail programs wrap at 60 to 80 columns: a shorter line was ended by its writer. */
const WRAPPED = 45;

export function sentencesOf(text: string): Sentence[] {
  const joined = unwrap(withoutQuotes(text.slice(0, MOST_TEXT).split("\n")));
  return joined
    .split(/(?<=[.!?…;])\s+|\n+|(?<=[a-z]{3}[.!])(?=[A-Z][a-z])/)
    .map((given) => given.trim())
    .filter((given) => given !== "")
    .slice(0, MOST_SENTENCES)
    .map((given) => ({ given, plain: plainOf(given), asks: /\?["')\s]*$/.test(given) }));
}

function plainOf(given: string): string {
  return given
    .slice(0, LONGEST)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/["“”„«»][^"“”„«»]{0,300}["“”„«»]/g, ' " ')
    .replace(/\s[–—]\s|—/g, " - ")
    .replace(/[*_¡¿]+/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-•(]+|[\s.!?…;:)]+$/g, "");
}

const ATTRIBUTION =
  /^(?:On|Am|Le|El|Em)\b.{5,200}(?:wrote|schrieb.{0,80}|a écrit|escribió|escreveu) ?:$|^-{2,} ?(?:Original|Ursprüngliche|Message d'origine|Mensaje|Mensagem)|^(?:From|Von|De) ?: .+@|^_{8,}$/i;

/** What other words than the writer's may have been left in: marked lines, and what hangs below an attribution. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "-- " || line === "--") break;
    if (/^\s{0,3}>/.test(line)) continue;
    // An attribution wraps, and its second line ends it.
    const whole = `${line.trim()} ${(lines[index + 1] ?? "").trim()}`.trim();
    if (line.length < 300 && (ATTRIBUTION.test(line.trim()) || (whole.length < 300 && ATTRIBUTION.test(whole)))) {
      if (!lines.slice(index + 1, index + 5).some((next) => /^\s{0,3}>/.test(next))) break;
      continue;
    }
    kept.push(line);
  }
  return kept;
}

function unwrap(lines: readonly string[]): string {
  let text = "";
  let previous = "";
  for (const line of lines) {
    const words = line.trim();
    const goesOn = previous !== "" && words !== "" && (previous.length >= WRAPPED || /^[a-zà-ÿ]/.test(words));
    text += `${goesOn ? " " : "\n"}${words}`;
    previous = words;
  }
  return text;
}
