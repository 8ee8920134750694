/** Lists as CSV (RFC 4180) that spreadsheets open without running anything in them. */
import { Type } from "typebox";
import { guardedWithin } from "../../../review/figures/csv.ts";

/**
 * A cell that begins as a formula does (OWASP, CSV injection) gets an apostrophe before it, which spreadsheets take for text;
 * phone numbers and plain figures stay as they are, for nothing in them can be called.
 */
export function csvCell(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  const formula = /^[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20|%]/u.test(text) || /^[\t\r\n]/.test(text);
  const plain = /^[+-]?[\d ().-]{1,40}$/.test(text);
  const safe = guardedWithin(formula && !plain ? `'${text}` : text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;

export const isoOrEmpty = (at: number | null): string => (at === null ? "" : new Date(at).toISOString());

/** Of a route that answers with such a list. */
export const CsvAnswer = { 200: { description: "CSV", content: { "text/csv": { schema: Type.String() } } } };

interface Reply {
  header(name: string, value: string): Reply;
  type(type: string): Reply;
}

export function asFile(reply: Reply, name: string): void {
  reply.type("text/csv; charset=utf-8").header("content-disposition", `attachment; filename="${name}.csv"`);
}
