/** What was found, numbered as it is listed: the marks in the text and the list of findings say the same number. PURE. */
import type { HeldMessageBody, Passage, ScreenFinding } from "../../../../web/api/held/message/schemas.ts";

type Findings = HeldMessageBody["findings"];

/** One thing found, and all whom it was found for. */
export interface Found {
  readonly number: number;
  readonly finding: ScreenFinding;
  readonly others: readonly string[];
  /** Its places in the message's findings. */
  readonly places: readonly number[];
}

/** Words of a finding, and where they stand. */
export interface Quote {
  readonly part: string;
  readonly words: string;
  /** "in the subject". */
  readonly where: string;
  /** Whether they are marked in a flagged passage. */
  readonly marked: boolean;
}

const weight = ({ level, confidential }: ScreenFinding): number =>
  ["off", "note", "hold", "reject"].indexOf(level) * 2 + (confidential ? 1 : 0);

/** All but the recipient. */
function keyOf({ recipient, evidence: _, message, ...rest }: ScreenFinding): string {
  return JSON.stringify([rest, recipient === null ? message : message.replaceAll(recipient, ""), recipient === null]);
}

/** Every passage asks; the findings of a message do not change. */
const known = new WeakMap<Findings, readonly Found[]>();

/** Strictest first; what is the same for several recipients is said once. */
export function foundIn(findings: Findings): readonly Found[] {
  const before = known.get(findings);
  if (before) return before;
  const groups = new Map<string, number[]>();
  findings.forEach((finding, place) => {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  const found = [...groups.values()]
    .flatMap((places) => oneOf(findings, places))
    .sort((a, b) => weight(b.finding) - weight(a.finding))
    .map((one, index) => ({ ...one, number: index + 1 }));
  known.set(findings, found);
  return found;
}

function oneOf(findings: Findings, places: readonly number[]): Omit<Found, "number">[] {
  const [finding, ...same] = places.flatMap((place) => findings[place] ?? []);
  return finding ? [{ finding, places, others: same.flatMap(({ recipient }) => recipient ?? []) }] : [];
}

const numbered = new WeakMap<Findings, ReadonlyMap<number, number>>();

/** The numbers of what was found at these places. */
export function numbersOf(findings: Findings, places: readonly number[]): number[] {
  const numbers =
    numbered.get(findings) ??
    new Map(foundIn(findings).flatMap(({ number, places: own }) => own.map((place) => [place, number] as const)));
  numbered.set(findings, numbers);
  return [...new Set(places.flatMap((place) => numbers.get(place) ?? []))].sort((a, b) => a - b);
}

/** What a recipient is called is no words of the message. */
const OUTSIDE = "recipient";

/** Each of its words once, and each with its place. */
export function quotesOf({ finding, places }: Found, passages: readonly Passage[]): Quote[] {
  const own = new Set(places);
  const quotes = new Map<string, Quote>();
  for (const { part, text } of finding.evidence) {
    const words = text.replace(/\s+/g, " ").trim();
    const key = `${part} ${words.toLowerCase()}`;
    if (words === "" || part === OUTSIDE || quotes.has(key)) continue;
    const there = passages.filter((passage) => passage.part === part);
    const marked = there.some(({ pieces }) => pieces.some((piece) => piece.findings.some((at) => own.has(at))));
    quotes.set(key, { part, words, where: whereOf(part, there[0]?.label), marked });
  }
  return [...quotes.values()];
}

function whereOf(part: string, label = part.replace(/:.*/s, "")): string {
  return `in ${part.startsWith("link:") ? "a" : "the"} ${label}`;
}

/** Characters of a quote: enough to know the words again. */
const LONGEST = 80;

/** Cut at a word. */
export function short(words: string): string {
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, LONGEST + 1);
  const blank = head.lastIndexOf(" ");
  // A word may be longer than all of it; half a character is none.
  return `${blank > 0 ? head.slice(0, blank) : head.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")} …`;
}
