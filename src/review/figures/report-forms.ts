/** A report as a page to print, as CSV and as text. PURE. */
import { type Cell, csvOf } from "./csv.ts";
import type { MonthReport, Section } from "./report.ts";
import { count } from "./words.ts";

/** Lines of all its tables. */
export const rowsOf = ({ sections }: MonthReport): number => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** One table: section, what, and up to five values. */
export function reportCsv({ month, sections }: MonthReport): string {
  const width = Math.max(...sections.map(({ head }) => head.length));
  const head = ["Month", "Section", "What", ...Array.from({ length: width - 1 }, (_, index) => `Value ${index + 1}`)];
  const rows = sections.flatMap(({ title, head: names, rows: lines }) =>
    [names.map((name) => name || title), ...lines].map((line) => [
      ...[month, title],
      ...Array.from({ length: width }, (_, index) => line[index] ?? null),
    ]),
  );
  return csvOf(head, rows);
}

export function reportText({ title, association, madeAt, notes, sections }: MonthReport): string {
  const head = [title, association, `Made ${momentOf(madeAt)}`].filter((line) => line !== "");
  return [head.join("\n"), ...notes, ...sections.map(sectionText), ""].join("\n\n").replace(/\n+$/, "\n");
}

function sectionText({ title, note, head, rows }: Section): string {
  const lines = [head, ...rows].map((row) => row.map(shown));
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ")}`.trimEnd();
  const table = lines.filter((cells) => cells.some((cell) => cell !== "")).map(line);
  return [title, ...(note ? [`  ${note}`] : []), ...table].join("\n");
}

const shown = (cell: Cell): string => (typeof cell === "number" ? count(cell) : (cell ?? ""));
const momentOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

const STYLE = `
@page { margin: 18mm }
body { font: 11pt/1.4 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem }
p { margin: .2rem 0; color: #444 }
section { break-inside: avoid; overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: right; padding: .2rem .5rem; border-bottom: 1px solid #ccc; vertical-align: top }
th:first-child, td:first-child { text-align: left; font-weight: normal }
thead th { font-weight: 600; color: #333 }
`;

/** A whole page that loads nothing. @param nonce of its style, where a policy asks for one */
export function reportHtml(report: MonthReport, nonce?: string): string {
  const { title, association, madeAt, notes, sections } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title><style${nonce ? ` nonce="${html(nonce)}"` : ""}>${STYLE}</style></head>
<body><main><h1>${html(title)}</h1>
<p>${html([association, `made ${momentOf(madeAt)}`].filter((part) => part !== "").join(", "))}</p>
${notes.map((note) => `<p>${html(note)}</p>`).join("\n")}
${sections.map(sectionHtml).join("\n")}
</main></body></html>
`;
}

function sectionHtml({ title, note, head, rows }: Section): string {
  const named = head.some((cell) => cell !== "");
  const row = (cells: readonly Cell[]) =>
    `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${html(shown(cell))}</th>` : `<td>${html(shown(cell))}</td>`)).join("")}</tr>`;
  const top = named
    ? `<thead><tr>${head.map((cell) => (cell ? `<th scope="col">${html(cell)}</th>` : "<td></td>")).join("")}</tr></thead>`
    : "";
  return `<section><h2>${html(title)}</h2>${note ? `<p>${html(note)}</p>` : ""}<table>${top}<tbody>${rows.map(row).join("\n")}</tbody></table></section>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const html = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? "");
