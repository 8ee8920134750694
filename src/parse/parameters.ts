/** `type/subtype; name=value` (RFC 2045 5.1, RFC 2183, RFC 2231), strictly: what is left over is said, not guessed. */
import { cleanHeaderText, decodeBytes, decodeEncodedWords } from "../mail/encoded-words.ts";

export interface ParameterValue {
  /** What stands before the first `;`, lower case, without comments. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Names that occur twice, or in two forms that say different things. */
  readonly duplicates: readonly string[];
  /** Something is not of the form `name=value`. */
  readonly malformed: boolean;
}

const MAX_VALUE = 16_384;
const MAX_PARAMETERS = 100;

/** Splits at `;` outside quotes; quotes are kept. Comments (RFC 2045 5.1) make it malformed, for parsers differ on them. */
function split(value: string): { pieces: string[]; unended: boolean } {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (quoted && char === "\\") i += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === ";" && !quoted) {
      pieces.push(value.slice(start, i));
      start = i + 1;
    }
  }
  pieces.push(value.slice(start));
  return { pieces, unended: quoted };
}

const TOKEN = /^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+$/;
const QUOTED = /^"(?:[^"\\]|\\[\s\S])*"$/;

export function parseParameters(text: string): ParameterValue {
  const { pieces, unended } = split(text.slice(0, MAX_VALUE));
  const raw = new Map<string, string>();
  const duplicates: string[] = [];
  let malformed = unended || text.length > MAX_VALUE || pieces.length > MAX_PARAMETERS;
  for (const piece of pieces.slice(1, MAX_PARAMETERS)) {
    if (piece.trim() === "") continue;
    const equals = piece.indexOf("=");
    const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const value = piece.slice(equals + 1).trim();
    if (!TOKEN.test(name)) {
      malformed = true;
      continue;
    }
    const quoted = QUOTED.test(value);
    // RFC 2045 wants quotes around `/`, `?` and `=`; writers leave them out, and every reader takes them as they stand.
    if (!quoted && !/^[!#-'*+\--:=?-Z^-~]*$/.test(value)) malformed = true;
    if (raw.has(name)) duplicates.push(name);
    else raw.set(name, quoted ? value.slice(1, -1).replace(/\\([\s\S])/g, "$1") : value);
  }
  const parameters = joinContinuations(raw, duplicates);
  return { value: (pieces[0] ?? "").trim().toLowerCase(), parameters, duplicates, malformed };
}

/** RFC 2231: `name*=charset'lang'%41`, `name*0=`, `name*1*=`. Beside a plain form of the same name they win, as in readers. */
function joinContinuations(raw: ReadonlyMap<string, string>, duplicates: string[]): Map<string, string> {
  const out = new Map<string, string>();
  const sections = new Map<string, { text: string; extended: boolean }[]>();
  for (const [name, value] of raw) {
    const match = /^([^*]+)\*(?:(\d{1,3})(\*)?)?$/.exec(name);
    if (!match?.[1]) {
      out.set(name, value);
      continue;
    }
    const list = sections.get(match[1]) ?? [];
    list[Number(match[2] ?? 0)] = { text: value, extended: match[2] === undefined || match[3] !== undefined };
    sections.set(match[1], list);
  }
  for (const [name, list] of sections) {
    const value = decodeSections(list);
    const plain = out.get(name);
    // An ASCII stand-in beside the real name is common; another ending on it is a disguise (std 80, std G22).
    if (plain !== undefined && ending(decodeEncodedWords(plain)) !== ending(value)) duplicates.push(name);
    out.set(name, value);
  }
  return out;
}

const ending = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

function decodeSections(list: ({ text: string; extended: boolean } | undefined)[]): string {
  const first = list[0];
  const head = first?.extended ? /^([^']*)'[^']*'/.exec(first.text) : null;
  const bytes: Buffer[] = [];
  for (const [i, section] of list.entries()) {
    if (!section) continue;
    const text = i === 0 && head ? section.text.slice(head[0].length) : section.text;
    bytes.push(section.extended ? percentDecode(text) : Buffer.from(text, "utf8"));
  }
  const joined = Buffer.concat(bytes);
  return decodeBytes(joined, head?.[1] || "utf-8") ?? joined.toString("latin1");
}

const percentDecode = (text: string): Buffer =>
  Buffer.from(
    Buffer.from(text, "utf8")
      .toString("latin1")
      .replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

/** A file's own name: no path, no controls, at most 255 characters. */
export function baseName(name: string): string {
  const clean = cleanHeaderText(decodeEncodedWords(name)).replace(/\t/g, " ");
  return clean
    .slice(Math.max(clean.lastIndexOf("/"), clean.lastIndexOf("\\")) + 1)
    .trim()
    .slice(0, 255);
}
