/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. PURE. */

export type Cell = string | number | null;

/** What a spreadsheet would take for a formula, however it is hidden behind blanks. Figures of ours are no text. */
const FORMULA = /^[\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20|]/;

/** A head and its rows; lines end with CRLF. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = cell.replaceAll("\0", "");
  const guarded = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
