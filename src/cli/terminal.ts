/** Words for a terminal: mail is hostile, and so is what stands in it. */
import Table from "cli-table3";

/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** One line that moves no cursor, changes no colour and reads in the order it is written. */
export const safe = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(UNSAFE, "\ufffd");

/** Several lines, each safe. */
export const safeLines = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map(safe)
    .join("\n");

/** Shortened to so many characters. */
export const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const BARE = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** A table without lines; each cell is made safe. `widths` in columns, where words must wrap. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): string {
  const drawn = new Table({
    head: [...head],
    chars: BARE,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    wordWrap: true,
    ...(widths && { colWidths: [...widths] }),
  });
  drawn.push(...rows.map((row) => row.map(safe)));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** `3 messages`, `1 message`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** `2 of 340 delivered (0.59 %)`; a rate of nothing delivered is none. */
export function rateText({
  complaints,
  delivered,
}: {
  readonly complaints: number;
  readonly delivered: number;
}): string {
  const rate = delivered > 0 && complaints > 0 ? ` (${((100 * complaints) / delivered).toFixed(2)} %)` : "";
  return `${complaints} of ${delivered} delivered${rate}`;
}

/** Milliseconds as the largest whole unit: `5m`, `3h`, `2d`. */
export function age(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
/** The same value to programs, and nothing that moves a cursor or turns text for who looks at it. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSAFE, (char) =>
    char === "\n" ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
export const printJson = (value: unknown): void => print(jsonText(value));

const BEFORE_BAR = 500;
const BETWEEN_BARS = 100;

/** A bar on standard error, where somebody watches and it takes longer than a moment; `step` with what is done so far. */
export function progress(what: string, total: number): { step(done: number): void; end(): void } {
  const stream = process.stderr;
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let next = performance.now() + BEFORE_BAR;
  let drawn = false;
  return {
    step: (done) => {
      const now = performance.now();
      if (now < next) return;
      next = now + BETWEEN_BARS;
      drawn = true;
      const filled = Math.round((done / total) * 30);
      stream.write(`\r${what} [${"#".repeat(filled)}${".".repeat(30 - filled)}] ${done}/${total}`);
    },
    end: () => void (drawn && stream.write("\r\u001b[K")),
  };
}
