/**
 * Signatures: below `-- `, the line of a phone's mail program, and the block of name, title, firm, telephone, address and
 * links that most people have without any mark, with the banner line below it. A signature has an end, and what is hidden
 * in it is still there: its region says `signature`.
 */
import { POSTSCRIPT } from "./quotes.ts";

/** Lines with words. */
const LONGEST_BLOCK = 15;
const WINDOW = 18;
/** A banner below the contacts: at most so many lines of prose, and so many characters of it. */
const BANNER_LINES = 3;
const BANNER_LENGTH = 300;

export const isDelimiter = (line: string): boolean => line === "-- " || line === "--";

const DEVICE =
  /^\W{0,3}(?:Sent (?:from|via) (?:my|mail|outlook|yahoo|samsung|proton|the |a mobile|an? i?phone|gmail|aol|blackberry|superhuman)|Get Outlook for|Sent with (?:proton|spark|tutanota|superhuman)|Gesendet (?:von|mit)|Von meinem .{1,40} gesendet|Diese Nachricht wurde von meinem|Envoyé (?:de|depuis|avec|à partir d)|Télécharg\w{1,4} Outlook|Obtenir Outlook|Enviado (?:desde|do|de|con|com|a partir)|Enviada do|Obtener Outlook|Obter o Outlook|Descarga Outlook|Outlook für (?:iOS|Android)|Inviato da|Verzonden vanaf)(?![\p{L}])/iu;

/** "Sent from my iPhone" and its like: a line of its own, and short. */
export const isDeviceLine = (line: string): boolean =>
  line.length > 8 && line.length <= 100 && DEVICE.test(line.trim()) && !/[.!?]\s+\S/.test(line);

export interface Block {
  /** Line numbers; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a `-- ` opens: up to a postscript, or as long as a signature can be. */
export function delimitedBlock(lines: readonly string[], start: number, stop: number): Block {
  let end = start + 1;
  let count = 0;
  while (end < stop && count < LONGEST_BLOCK && !POSTSCRIPT.test(lines[end] ?? "")) {
    if ((lines[end] ?? "").trim() !== "") count += 1;
    end += 1;
  }
  return { start, end };
}

/**
 * The block at the end of a stretch of own lines.
 * @param names words of the sender's name and address, in lower case
 */
export function trailingBlock(
  lines: readonly string[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
): Block | null {
  const candidates: number[] = [];
  for (let i = to - 1; i > from && candidates.length < WINDOW; i -= 1)
    if ((lines[i] ?? "").trim() !== "") candidates.push(i);
  for (const start of candidates.reverse()) {
    const line = (lines[start] ?? "").trim();
    if (isClosing(line)) continue;
    const certain =
      isClosing(textAbove(lines, start, from)) || (line.length <= 60 && names.size > 0 && hasName(line, names));
    if (!certain && !(looksLikeName(line) && (lines[start - 1] ?? "").trim() === "")) continue;
    const block = measure(lines, start, to, certain);
    if (block) return block;
  }
  return null;
}

const textAbove = (lines: readonly string[], at: number, from: number): string => {
  for (let i = at - 1; i >= from && i >= at - 3; i -= 1) {
    const line = (lines[i] ?? "").trim();
    if (line !== "") return line;
  }
  return "";
};

const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|warmest|kindest|many|all|my|yours?)?\s?(?:regards|wishes|thanks|thank you|sincerely|faithfully|truly|cheers|best|the best|cordially|respectfully)(?: (?:again|in advance|so much|and .{1,30}|yours))?|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|viele|liebe|beste|schöne|freundliche)\s(?:grüßen?|grüssen?|dank)(?: .{1,30})?|mfg|(?:un )?(?:cordial |atento )?saludos?(?: cordiales?| afectuosos?)?|atentamente|(?:muchas )?gracias|un abrazo|(?:bien )?cordialement|(?:bien )?(?:à vous|à toi)|(?:sincères |meilleures )?salutations.{0,30}|merci.{0,30}|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|(?:muito )?obrigad[oa]|(?:um )?abraços?|att\.?)\s?[,.!–—-]{0,3}$/i;

const isClosing = (line: string): boolean =>
  (line.length > 1 && line.length < 70 && CLOSING.test(line)) || /^[-_=*\u2010-\u2015]{4,}$/.test(line);

function hasName(line: string, names: ReadonlySet<string>): boolean {
  for (const word of line.toLowerCase().split(/[^\p{L}]+/u)) if (names.has(word)) return true;
  return false;
}

const looksLikeName = (line: string): boolean => line.length <= 60 && !/\d/.test(line) && classOf(line) === PLAIN;

/** Grows a block downwards as long as its lines look like one; null when nothing in it makes it a signature. */
function measure(lines: readonly string[], start: number, to: number, certain: boolean): Block | null {
  let strong = 0;
  let titles = 0;
  let prose = 0;
  let letters = 0;
  let count = 0;
  let end = start;
  for (let i = start; i < to && count < LONGEST_BLOCK; i += 1) {
    const line = (lines[i] ?? "").trim();
    if (line === "") continue;
    if (POSTSCRIPT.test(line) || MATTER.test(line)) break;
    const kind = classOf(line);
    if (kind === PROSE) {
      prose += 1;
      letters += line.length;
      if (strong === 0 && titles < 2) return null;
      if (!certain || prose > BANNER_LINES || letters > BANNER_LENGTH) break;
    }
    if (kind === STRONG) strong += 1;
    if (kind === TITLE) titles += 1;
    count += 1;
    end = i + 1;
  }
  const enough = strong > 0 ? count > 1 : titles > (certain ? 0 : 1) && count > 1;
  return enough && (certain || reachesEnd(lines, end, to)) ? { start, end } : null;
}

function reachesEnd(lines: readonly string[], end: number, to: number): boolean {
  for (let i = end; i < to; i += 1) {
    const line = (lines[i] ?? "").trim();
    if (line !== "") return POSTSCRIPT.test(line);
  }
  return true;
}

const PROSE = 0;
const PLAIN = 1;
const TITLE = 2;
const STRONG = 3;

/** When, where, how much: that is the message, not the sender's card. */
const MATTER =
  /^(?:when|where|what|who|date|time|to|cc|cost|price|fee|rsvp|agenda|location|venue|topic|register|wann|wo|ort|datum|uhrzeit|preis|thema|fecha|hora|lugar|precio|cuándo|dónde|quand|où|lieu|prix|quando|onde|local|preço|subject|re)\s?[:–-]|[$€£]\s?\d|\d\s?(?:€|%|EUR\b|USD\b)/i;
const CONTACT =
  /[^\s@<>]{1,64}@[^\s@<>]{1,200}\.[a-z]{2,}|\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]{2,60}\.(?:com|org|net|law|legal|example|de|at|ch|fr|es|pt|br|mx|uk|eu|io|co|edu|gov|ca|au)\b|linkedin/i;
const PHONE = /(?:\+|\(|\b)\d[\d\s()./-]{5,20}\d/;
const STREET =
  /\b(?:street|st|avenue|ave|suite|ste|floor|road|rd|blvd|boulevard|drive|lane|plaza|square|building|box|str|platz|rue|calle|avenida|av|rua|praça|piso|andar|postfach|paseo|carrera|cedex)\b|stra(?:ß|ss)e\b|weg \d|gasse \d|\b\d{4,5}(?:-\d{3,4})? [A-ZÄÖÜÉ]|\b[A-Z]{2} \d{5}\b/i;
const POSITION =
  /\b(?:partner|associate|director|manager|president|chair|chief|officer|administrator|counsel|attorney|secretary|treasurer|head of|vice|c[efioth]o|executive|consultant|principal|founder|coordinator|specialist|analyst|assistant|lawyer|paralegal|professor|llp|llc|inc|ltd|plc|gmbh|mbb|ag|corp|company|group|partners|associates|law|legal|foundation|association|university|kanzlei|bufete|cabinet|consulting|services|solutions|department|team|office|esq|cpa|clm)\b|abogad|\bsoci[ao]\b|gerente|presidente|avocat|associée?\b|direct(?:or|eur|rice)|responsable|rechtsanw|geschäftsführ|leiter|vorstand|advogad|\bsóci|diretor|coordenad|coordinador/i;
/** Small words that stand in names, titles and addresses. */
const SMALL = new Set(
  "of and for the de la le el do da dos das du des und für von van der den del y e et à & at in on zu".split(" "),
);

function classOf(line: string): number {
  if (line.length > 160 || wordsAtLeast(line, MANY_WORDS) || MATTER.test(line)) return PROSE;
  const figures = digits(line);
  const contact = (/[@./]|linkedin/i.test(line) && CONTACT.test(line)) || (figures >= 7 && PHONE.test(line));
  const lower = lowerWords(line);
  if (lower > (contact ? 3 : 2)) return PROSE;
  if (contact || (figures > 0 && STREET.test(line))) return STRONG;
  if (/[?!;:]$|[a-zà-ÿ]{4,}[.]$/.test(line) || line.length > 90) return PROSE;
  if (POSITION.test(line)) return TITLE;
  return /^[\p{Lu}"“'(*]/u.test(line) && lower <= 1 && line.split(/\s+/).length <= 8 ? PLAIN : PROSE;
}

/** More than a name, a title or an address has. */
const MANY_WORDS = 15;

function wordsAtLeast(line: string, count: number): boolean {
  let at = -1;
  for (let n = 0; n < count; n += 1) {
    at = line.indexOf(" ", at + 1);
    if (at < 0) return false;
  }
  return true;
}

const digits = (line: string): number => line.replace(/\D/g, "").length;

/** Words that begin with a small letter and are words of a sentence: not in an address, a link or a title. */
function lowerWords(line: string): number {
  let count = 0;
  for (const word of line.split(/[\s|,·•]+/))
    if (/^[\p{Ll}]/u.test(word) && !SMALL.has(word) && !/[@./:]/.test(word.slice(0, -1))) count += 1;
  return count;
}
