/**
 * What the respondent is told, and what would tell who complained (ala.sm.7). A fair answer needs the allegation and the clauses; which
 * message it is about would name its only recipient, so it is told of mail to many, or where the complainant allows it. PURE.
 */

/** A message that went to fewer does not hide anybody. */
export const CROWD = 10;

export interface Alleged {
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** How many people got this very message. */
  readonly recipients: number;
}

/** Of somebody whose identity is kept: names and addresses, as they may stand in a text. */
export type Secret = readonly string[];

export type Disclosed =
  /** All of it: every complainant allowed to be named. */
  | { readonly kind: "message"; readonly subject: string; readonly day: number }
  /** One of many: the subject and the month. */
  | { readonly kind: "mailing"; readonly subject: string; readonly month: number }
  | { readonly kind: "withheld" };

export function disclose(message: Alleged | null, mayBeNamed: boolean, secrets: readonly Secret[]): Disclosed {
  if (message === null) return { kind: "withheld" };
  if (mayBeNamed) return { kind: "message", subject: message.subject, day: message.sentAt };
  const safe = message.recipients >= CROWD && secretsIn(message.subject, secrets.flat()).length === 0;
  return safe ? { kind: "mailing", subject: message.subject, month: monthOf(message.sentAt) } : { kind: "withheld" };
}

/** The first moment of its month, UTC. */
function monthOf(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
}

/** Parts of a name that stand alone in a text only when somebody means that person. */
const SHORTEST_PART = 3;

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** All ways in which one may be written: whole, and the parts of a name. */
export function spellings(secret: string): string[] {
  const text = secret.trim();
  if (text === "") return [];
  if (text.includes("@")) return [text, ...localParts(text)];
  const parts = text.split(/[\s,]+/).filter((part) => Array.from(part).length >= SHORTEST_PART);
  return [...new Set([text, ...parts])];
}

/** `bob.jones` stands for the address as well as the whole does. */
function localParts(address: string): string[] {
  const local = address.slice(0, address.lastIndexOf("@"));
  return Array.from(local).length >= SHORTEST_PART ? [local] : [];
}

/** Which of these names and addresses a text bears, as they are written there; whole words, however accented or cased. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  const hay = folded(text);
  const found = secrets.flatMap(spellings).filter((one) => standsIn(hay, folded(one)));
  return [...new Set(found)];
}

function standsIn(hay: string, needle: string): boolean {
  if (needle === "") return false;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isWord(hay[at - 1]) && !isWord(hay[at + needle.length])) return true;
  }
  return false;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
