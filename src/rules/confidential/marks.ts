/**
 * Where a message says that its content is not for everybody: a heading, a file's name, a label in the header. Never the
 * confidentiality footer that every law firm prints below every mail, nor a signature.
 */
import type { Evidence, Message, Region } from "../../mail/message.ts";
import { plainForm } from "../plain.ts";

export interface Mark {
  /** `internal`: not to leave the house. `strict`: not to be passed on. `plain`: confidential, as lawyers' letters are. */
  readonly strength: "internal" | "strict" | "plain";
  /** Somebody else's content: forwarded or attached. */
  readonly foreign: boolean;
  readonly evidence: Evidence;
}

const known = new WeakMap<Message, Mark | null>();

/** The strongest mark, foreign ones first; null when there is none. */
export function markOf(message: Message): Mark | null {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const marks = [...inSubject(message), ...inHeader(message), ...inText(message), ...inAttachments(message)];
  const [strongest = null] = marks.sort((a, b) => rank(a) - rank(b));
  known.set(message, strongest);
  return strongest;
}

const ORDER = ["internal", "strict", "plain"];
const rank = ({ strength, foreign }: Mark): number => ORDER.indexOf(strength) * 2 + Number(!foreign);

const INTERNAL =
  /\[internal\]|\b(?:(?:for )?internal (?:use|distribution|circulation|eyes)(?: only)?|internal only|(?:company|firm|corporate) confidential|(?:board|partners?|partnership|management|executive committee|staff|employees?)(?:'s?)?[- ](?:use |eyes |members )?only|not for (?:external|outside) (?:distribution|circulation|use|release)|nur (?:fur den )?intern(?:en gebrauch|e verwendung)?|uso (?:exclusivamente |estrictamente )?interno|(?:a |pour )?usage (?:strictement )?interne)\b/;
const STRICT =
  /\b(?:(?:strictly|highly|most) confidential|confidential(?:ity)?\W{1,6}(?:please )?(?:do not|don't|not (?:to be|for)) (?:forward|distribut|circulat|copy|copied|share|disclos|publi)\w{0,8}|do not (?:forward|distribute|circulate)|not for (?:further )?(?:distribution|circulation|publication|release)|restricted (?:document|circulation|distribution)|trade secrets?|(?:proprietary (?:and|&) confidential|confidential (?:and|&) proprietary)|streng vertraulich|estrictamente confidencial|strictement confidentiel|diffusion restreinte|estritamente confidencial|nicht weiterleiten|no (?:reenviar|difundir)|ne pas (?:diffuser|transmettre)|nao (?:encaminhar|divulgar))\b/;
const PLAIN = /\b(?:confidential|attorney[- ]client privileged?|vertraulich|confidencial|confidentiel(?:le)?)\b/;

function strengthOf(plain: string): { strength: Mark["strength"]; at: number; length: number } | null {
  for (const [strength, pattern] of [
    ["internal", INTERNAL],
    ["strict", STRICT],
    ["plain", PLAIN],
  ] as const) {
    const found = pattern.exec(plain);
    if (found) return { strength, at: found.index, length: found[0].length };
  }
  return null;
}

/** A cheap look before anything else: nearly no text has any of them. */
const STEMS =
  /confiden|intern|restricted|only|distribut|circulat|forward|proprietary|secret|vertraulich|reenviar|difundir|diffus|transmettre|weiterleiten|encaminhar|divulgar/;

/** Longest line that is a heading, UTF-16 units. */
const HEADING = 90;

/**
 * A heading says little else than the mark: it begins with it, stands in brackets, or is all capitals. `Confidential
 * agreement` is what something is about.
 */
function isHeading(written: string, at: number, length: number, strength: Mark["strength"]): boolean {
  const line = written.trim();
  if (line.length > HEADING) return false;
  if (strength === "plain" && !/^\s*(?:$|[^\p{L}\p{N}\s]|(?:and|und|y|et|e)\s)/u.test(written.slice(at + length)))
    return false;
  if (/\bprivileged (?:and|&) $/i.test(written.slice(0, at))) return true;
  const before = written.slice(0, at).trim();
  if (/^[^\p{L}\p{N}]*$/u.test(before)) return !/^\W*(?:\S+\s+){10}/.test(line);
  return line === line.toUpperCase() || /[[(<*|:–—-]$/.test(before);
}

function markIn(written: string, part: string, offset: number, foreign: boolean): Mark[] {
  const plain = plainForm(written);
  const found = STEMS.test(plain) ? strengthOf(plain) : null;
  if (found === null || !isHeading(written, found.at, found.length, found.strength)) return [];
  const text = written.slice(found.at, found.at + found.length);
  // Capitals head a document; a sender asks in plain letters.
  const capitals = found.strength === "plain" ? text : written;
  const heads = found.strength !== "internal" && capitals === capitals.toUpperCase();
  return [{ strength: found.strength, foreign: foreign || heads, evidence: { part, offset: offset + found.at, text } }];
}

const FORWARDS = /^\s*(?:(?:re|aw)\s*:\s*)?(?:fwd?|wg|tr|rv|enc|rif)\s*:/i;

/** Of a forwarded mail the subject is its author's. */
const inSubject = ({ subject }: Message): Mark[] =>
  markIn(
    subject.replace(FORWARDS, (prefix) => " ".repeat(prefix.length)).slice(0, 200),
    "subject",
    0,
    FORWARDS.test(subject),
  );

/** RFC 2156 5.3.9 Sensitivity is set by the sender for this mail; classification labels are set by the organisation. */
function inHeader({ headers }: Message): Mark[] {
  return headers.flatMap(({ key, value }): Mark[] => {
    const part = `header:${key}`;
    if (key === "sensitivity" && /^company-confidential$/i.test(value.trim())) {
      return [{ strength: "plain", foreign: false, evidence: { part, offset: 0, text: value } }];
    }
    if (!/classification|msip_labels|sensitivity-?label/.test(key)) return [];
    const found = /\b(?:internal|restricted|highly confidential|secret|confidential)\b/i.exec(value);
    if (!found) return [];
    return [{ strength: "internal", foreign: false, evidence: { part, offset: found.index, text: found[0] } }];
  });
}

/** Lines at the top of a stretch of text that may be headings. */
const TOP = 6;

function headings(text: string, part: string, offset: number, foreign: boolean): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  let seen = 0;
  for (const line of text.slice(0, 1500).split("\n")) {
    if (line.trim() !== "") {
      marks.push(...markIn(line, part, offset + at, foreign));
      seen += 1;
    }
    if (seen >= TOP) break;
    at += line.length + 1;
  }
  return marks;
}

/** Header lines of a forwarded mail are no headings of its content. */
const isRead = ({ kind }: Region): boolean => kind === "own" || kind === "forwarded";

const inText = ({ text, regions }: Message): Mark[] =>
  regions.filter(isRead).flatMap(({ kind, start, end }) => {
    const words = text.slice(start, Math.min(end, start + 3000));
    if (kind === "own") return start === 0 ? headings(words, "text", start, false) : [];
    const body = words.search(/\r?\n[ \t>]*\r?\n/);
    const from = Math.max(body, 0);
    return [
      ...headings(words.slice(0, from), "text", start, true),
      ...headings(words.slice(from), "text", start + from, true),
    ];
  });

const inAttachments = ({ attachments }: Message): Mark[] =>
  attachments.flatMap(({ filename, text }, index) => {
    const part = `attachment:${index}`;
    const name = plainForm(filename.replace(/[_.-]+/g, " "));
    const found = STEMS.test(name) ? strengthOf(name) : null;
    const named: Mark[] = found
      ? [{ strength: found.strength, foreign: true, evidence: { part, offset: 0, text: filename } }]
      : [];
    return [...named, ...headings(text, part, 0, true)];
  });
