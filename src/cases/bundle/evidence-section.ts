/** Evidence in the document: each message with its text, what the rules found, and what the recipient had allowed, then and now. PURE. */

import { type Content, type Html, html } from "../../notices/html.ts";
import type { DocumentContext } from "./document.ts";
import { type Data, dated, envelopeFacts, isRecord, listOf, originalFacts, rowsOf, text, textsIn } from "./facts.ts";
import type { Letter } from "./letter.ts";
import { moment } from "./moment.ts";
import {
  ANNULLED_WORDS,
  CONSENT_WORDS,
  inWords,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  PURPOSE_WORDS,
  personWords,
  SCOPE_WORDS,
  STATE_WORDS,
} from "./words.ts";

type Piece = DocumentContext["material"]["evidence"][number];

export function evidenceSection(context: DocumentContext): Html {
  const { evidence, consentsNow } = context.material;
  const pieces = evidence.map((piece, place) => pieceOf(piece, place, context));
  const now = Array.isArray(consentsNow) ? consentsNow : [];
  return html`<h2>The evidence</h2>${pieces.length === 0 ? html`<p>There is none.</p>` : pieces}
<h3>What the recipient allows the sender, as it stands now</h3>${now.map((one) => consents(one, context))}`;
}

function pieceOf(piece: Piece, place: number, context: DocumentContext): Html {
  const { kind, at, digest, size } = piece;
  const letter = context.letters.get(place);
  const file = fileNameOf(piece, place + 1);
  return html`<h3>${place + 1}. ${TITLES[kind]}, frozen ${moment(at)}</h3>${bodyOf(piece, context)}${letter !== undefined && letterOf(letter, file)}
<p class="soft">SHA-256 <code>${digest}</code>${size > 0 && html`, ${size} octets, file <code>${file}</code>`}</p>`;
}

const TITLES: Readonly<Record<Piece["kind"], string>> = {
  envelope: "The message and what became of it",
  message: "The message as it came to the gateway",
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

function bodyOf({ kind, data }: Piece, context: DocumentContext): Content {
  if (kind === "findings") return findings(data, context);
  if (kind === "consents") return consents(data, context);
  if (!isRecord(data)) return null;
  switch (kind) {
    case "note":
      return html`<blockquote>${text(data["words"])}</blockquote>`;
    case "history":
      return history(data);
    case "envelope":
      return envelopeFacts(data, context.file.respondent);
    case "original":
      return originalFacts(data);
    case "file":
      return rowsOf([
        ["Name of the file", text(data["name"])],
        ["Its type", text(data["type"])],
      ]);
    case "message":
      return null;
  }
}

/** As its readers saw it: the lines of its head, and its text. */
function letterOf({ head, text: words, cut, attachments, unread }: Letter, file: string): Html {
  return html`<div class="letter"><dl>${head.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<div class="text">${words === "" ? "(no text)" : words}</div></div>
${cut && html`<p class="soft">It is longer than what is printed here; the whole of it is in the file <code>${file}</code>.</p>`}
${attachments.length > 0 && html`<p>Attached: ${attachments.join(", ")}</p>`}
${unread !== null && html`<p>It could not be read in full: ${unread}. The whole of it is in the file <code>${file}</code>.</p>`}`;
}

/** Rows of a history that are printed; the others stand in the bundle's file. */
const LONGEST_HISTORY = 40;

function history(data: Data): Html {
  const [messages, cases] = [listOf(data["messages"]), listOf(data["cases"])];
  const more = messages.length - LONGEST_HISTORY;
  return html`${messages.length === 0 ? html`<p>No earlier message passed between the two here.</p>` : html`<table><thead><tr><th>Earlier message</th><th>Came</th><th>Taken for</th><th>What became of it</th></tr></thead><tbody>${messages.slice(0, LONGEST_HISTORY).map(earlier)}</tbody></table>`}
${more > 0 && html`<p>And ${more} more before these.</p>`}
${cases.length > 0 && html`<ul>${cases.map((one) => html`<li>Case ${text(one["id"])}, ${dated(one["openedAt"])}: ${one["outcome"] == null ? "open then" : inWords(OUTCOME_WORDS, text(one["outcome"]))}</li>`)}</ul>`}`;
}

const earlier = (one: Data): Html =>
  html`<tr><td>${text(one["ref"])}</td><td>${dated(one["receivedAt"])}</td><td>${inWords(PURPOSE_WORDS, text(one["purpose"]))}</td><td>${inWords(STATE_WORDS, text(one["state"]))}</td></tr>`;

function findings(data: unknown, { clause }: DocumentContext): Html {
  const found = listOf(data);
  if (found.length === 0) return html`<p>Nothing.</p>`;
  return html`<ul>${found.map((one) => {
    const words = listOf(one["evidence"])
      .map((evidence) => text(evidence["text"]))
      .filter((word) => word !== "");
    return html`<li><b>${sentence(text(one["message"]))}</b> <span class="soft">(rule ${text(one["rule"])}: ${inWords(LEVEL_WORDS, text(one["level"]))}${one["confidential"] === true && "; its sender was not told"})</span>
${words.length > 0 && html`<br>Words: ${words.map((word) => `\u201c${word}\u201d`).join(", ")}`}${textsIn(one["clauses"]).map((id) => html`<br>${id} ${clause(id) ?? ""}`)}</li>`;
  })}</ul>`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function consents(data: unknown, { file: { respondent } }: DocumentContext): Html {
  const records = isRecord(data) ? listOf(data["records"]) : [];
  const refused = isRecord(data) ? dated(data["suppressedAt"]) : "";
  const all = refused !== "" && html`<p>The recipient refused all mail of members on ${refused}.</p>`;
  if (records.length === 0) return html`${all}<p>Nothing is on record between the two.</p>`;
  return html`${all}<table><thead><tr><th>What</th><th>Will</th><th>Why it counts</th><th>When</th><th>Until</th><th>Written down by</th></tr></thead><tbody>${records.map(
    (one) =>
      html`<tr><td>${inWords(SCOPE_WORDS, text(one["scope"]))}</td><td>${inWords(CONSENT_WORDS, text(one["status"]))}${typeof one["annulled"] === "string" && ` (${inWords(ANNULLED_WORDS, one["annulled"])})`}</td><td>${text(one["basis"]).replaceAll("-", " ")}</td><td>${dated(one["at"])}</td><td>${dated(one["until"]) || "no end"}</td><td>${personWords(text(one["recordedBy"]), respondent)}</td></tr>`,
  )}</tbody></table>`;
}
