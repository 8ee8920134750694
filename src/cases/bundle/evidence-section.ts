/** Evidence in the document: each message with what the rules found, and what the recipient had allowed, then and now. PURE. */

import { type Content, type Html, html } from "../../notices/html.ts";
import type { DocumentContext } from "./document.ts";
import { moment } from "./moment.ts";

type Piece = DocumentContext["material"]["evidence"][number];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

export function evidenceSection({ material, clause }: DocumentContext): Html {
  const pieces = material.evidence.map((piece, index) => pieceOf(piece, index + 1, clause));
  return html`<h2>The evidence</h2>${pieces.length === 0 ? html`<p>There is none.</p>` : pieces}
<h3>What the two had agreed, as it stands now</h3>${(Array.isArray(material.consentsNow) ? material.consentsNow : []).map(consents)}`;
}

function pieceOf(piece: Piece, number: number, clause: DocumentContext["clause"]): Html {
  const { kind, at, digest, size } = piece;
  return html`<h3>${number}. ${TITLES[kind]}, frozen ${moment(at)}</h3>${bodyOf(piece, clause)}
<p class="soft">SHA-256 <code>${digest}</code>${size > 0 && html`, ${size} octets, file <code>${fileNameOf(piece, number)}</code>`}</p>`;
}

const TITLES: Readonly<Record<Piece["kind"], string>> = {
  envelope: "The message and what became of it",
  message: "The message's bytes as they came to the gateway",
  original: "The message as the complainant has it",
  findings: "What the rules found",
  consents: "What the recipient had allowed, as it stood then",
  history: "What was between the two before",
  note: "A note",
  file: "A file",
};

/** Where its bytes lie in the bundle. */
export const fileNameOf = ({ kind }: Pick<Piece, "kind">, number: number): string =>
  `evidence/${String(number).padStart(3, "0")}-${kind}.${kind === "file" ? "bin" : "eml"}`;

function bodyOf({ kind, data }: Piece, clause: DocumentContext["clause"]): Content {
  switch (kind) {
    case "findings":
      return findings(data, clause);
    case "consents":
      return consents(data);
    case "note":
      return html`<blockquote>${isRecord(data) ? text(data["words"]) : ""}</blockquote>`;
    case "history":
      return (
        isRecord(data) &&
        html`<p>${listOf(data["messages"]).length} earlier messages, ${listOf(data["cases"]).length} earlier cases.</p>`
      );
    default:
      return isRecord(data) && factsOf(data);
  }
}

/** Values that are plain; what is nested stands in the JSON of the bundle. */
const factsOf = (data: Readonly<Record<string, unknown>>): Html =>
  html`<dl>${Object.entries(data).flatMap(([key, value]) => {
    const shown = /At$/.test(key) && typeof value === "number" ? moment(value) : text(value);
    return shown === "" ? [] : [html`<dt>${key}</dt><dd>${shown}</dd>`];
  })}</dl>`;

function findings(data: unknown, clause: DocumentContext["clause"]): Html {
  const found = listOf(data);
  if (found.length === 0) return html`<p>Nothing.</p>`;
  return html`<ul>${found.map((one) => {
    const ids = Array.isArray(one["clauses"]) ? one["clauses"].filter((id) => typeof id === "string") : [];
    const words = listOf(one["evidence"])
      .map((evidence) => text(evidence["text"]))
      .filter((word) => word !== "");
    return html`<li><b>${text(one["rule"])}</b> (${text(one["level"])}): ${text(one["message"])}
${words.length > 0 && html`<br>Words: ${words.map((word) => `"${word}"`).join(", ")}`}${ids.map((id) => html`<br>${id} ${clause(id) ?? ""}`)}</li>`;
  })}</ul>`;
}

function consents(data: unknown): Html {
  const records = isRecord(data) ? listOf(data["records"]) : [];
  if (records.length === 0) return html`<p>Nothing is on record.</p>`;
  return html`<table><thead><tr><th>Scope</th><th>Status</th><th>Basis</th><th>At</th><th>Until</th><th>Recorded by</th></tr></thead><tbody>${records.map(
    (one) =>
      html`<tr><td>${text(one["scope"])}</td><td>${text(one["status"])}${one["annulled"] !== null && ` (${text(one["annulled"])})`}</td><td>${text(one["basis"])}</td><td>${dated(one["at"])}</td><td>${dated(one["until"])}</td><td>${text(one["recordedBy"])}</td></tr>`,
  )}</tbody></table>`;
}

const dated = (value: unknown): string => (typeof value === "number" ? moment(value) : "");
