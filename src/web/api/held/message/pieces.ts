/** Words with marks where something was found: a text cut into pieces, each with what was found in it. PURE. */
import type { Evidence, Message } from "../../../../mail/message.ts";
import type { Passage, Piece } from "./schemas.ts";

/** Evidence, and whose it is: a finding by its place, or the purpose's. */
export interface Cited extends Evidence {
  readonly by: number | "purpose";
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly by: Cited["by"];
}

/** UTF-16 units around flagged words. */
const AROUND = 160;
const LONGEST_QUOTE = 2000;
const MOST_PASSAGES = 60;
/** Marks of one part: a word that stands a thousand times says no more than at its first hundred places. */
const MOST_MARKS = 300;

/** The text that offsets of a part count in; null where it cannot be had. */
export function partText(message: Message, part: string): string | null {
  const [kind = "", name = ""] = part.split(/:(.*)/s);
  if (kind === "subject") return message.subject;
  if (kind === "text") return message.text;
  if (kind === "attachment") return message.attachments[Number(name)]?.text ?? null;
  if (kind === "link") return message.links[Number(name)]?.href ?? null;
  if (kind === "header")
    return (
      message.headers
        .filter(({ key }) => key === name)
        .map(({ value }) => value)
        .join("\n") || null
    );
  return null;
}

export function partLabel(message: Message | null, part: string): string {
  const [kind = "", name = ""] = part.split(/:(.*)/s);
  if (kind === "attachment") return `attachment ${message?.attachments[Number(name)]?.filename || Number(name) + 1}`;
  if (kind === "header") return `header ${name}`;
  return kind === "link" ? "link" : kind;
}

/** Where the evidence stands; a rule may have seen the part tidied, so the nearest place with these words counts. */
function locate(text: string, { offset, text: words }: Evidence): number {
  if (words === "") return -1;
  if (text.startsWith(words, offset)) return offset;
  const near = text.indexOf(words, Math.max(0, offset - AROUND));
  return near >= 0 ? near : text.indexOf(words);
}

function marksIn(text: string, cited: readonly Cited[]): Mark[] {
  const marks = cited.slice(0, MOST_MARKS).flatMap((one) => {
    const start = locate(text, one);
    return start < 0 ? [] : [{ start, end: start + one.text.length, by: one.by }];
  });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The whole of a text. @param edges where a piece must end besides */
export function piecesOf(text: string, cited: readonly Cited[], edges: readonly number[] = []): Piece[] {
  return cut(text, marksIn(text, cited), 0, text.length, edges);
}

function cut(text: string, marks: readonly Mark[], from: number, to: number, edges: readonly number[] = []): Piece[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]);
  const at = [...new Set([from, to, ...inside, ...edges])].filter((one) => from <= one && one <= to);
  at.sort((a, b) => a - b);
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? from;
    const over = marks.filter((mark) => mark.start < end && mark.end > start).map(({ by }) => by);
    return {
      text: text.slice(start, end),
      findings: [...new Set(over.filter((by) => by !== "purpose"))].sort((a, b) => a - b),
      purpose: over.includes("purpose"),
    };
  });
}

/** Flagged words with some around them, in the order of their parts; what lies close together is one passage. */
export function passagesOf(message: Message | null, cited: readonly Cited[]): Passage[] {
  const parts = new Map<string, Cited[]>();
  for (const one of cited) if (one.part !== "recipient") parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
  const found = [...parts].flatMap(([part, own]) => {
    const text = message === null ? null : partText(message, part);
    const label = partLabel(message, part);
    const placed = text === null ? [] : marksIn(text, own);
    const lost = own.filter((one) => text === null || locate(text, one) < 0);
    return [
      ...(text === null ? [] : stretches(text, placed).map((stretch) => passage(part, label, text, placed, stretch))),
      ...lost.map((one) => alone(part, label, one)),
    ];
  });
  return found.slice(0, MOST_PASSAGES);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { start, end } of marks) {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, Math.min(end, start + LONGEST_QUOTE) + AROUND);
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({ from: atWord(text, from, 1), to: atWord(text, to, -1) }));
}

/** Not within a word, nor within a surrogate pair. */
function atWord(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let moved = at, n = 0; n < 24; n += 1, moved += step) if (/\s/.test(text[moved] ?? "")) return moved;
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + step : at;
}

function passage(part: string, label: string, text: string, marks: readonly Mark[], { from, to }: Stretch): Passage {
  const before = text.slice(0, from).trim() !== "";
  return { part, label, pieces: cut(text, marks, from, to), before, after: text.slice(to).trim() !== "", found: true };
}

function alone(part: string, label: string, { text, by }: Cited): Passage {
  const findings = by === "purpose" ? [] : [by];
  const piece = { text: text.slice(0, LONGEST_QUOTE), findings, purpose: by === "purpose" };
  return { part, label, pieces: [piece], before: false, after: false, found: false };
}
