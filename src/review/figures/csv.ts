/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. PURE. */

export type Cell = string | number | null;

const BEGINS = "=+\\-@\\uff0b\\uff0d\\uff1d\\uff20|%";
/** What a spreadsheet would take for a formula, however it is hidden behind blanks. Figures of ours are no text. */
const FORMULA = new RegExp(`^[\\s\\0]*[${BEGINS}]`);
/** A reader that lists by semicolons or tabs splits our cells at theirs, whatever our quotes say. */
const GAP = /[;\t\r\n][\s\p{Cf}";]*/gu;
const BEGUN = new RegExp(`^[${BEGINS}]`);

/** An apostrophe also before what begins as a formula does within the text, where another reader begins a cell. */
export const guardedWithin = (text: string): string =>
  text.replace(GAP, (gap, at: number) =>
    BEGUN.test(text.slice(at + gap.length, at + gap.length + 1)) ? `${gap}'` : gap,
  );

/** A head and its rows; lines end with CRLF. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = guardedWithin(cell.replaceAll("\0", ""));
  const guarded = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
