/** What was written down of a message when it was frozen, as a list that people read. PURE. */

import { type Content, type Html, html } from "../../notices/html.ts";
import { moment } from "./moment.ts";
import { DISPOSITION_WORDS, inWords, MODE_WORDS, PURPOSE_WORDS, personWords, STATE_WORDS } from "./words.ts";

export type Data = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
export const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
export const dated = (value: unknown): string => (typeof value === "number" ? moment(value) : "");

interface Respondent {
  readonly id: string;
  readonly name: string;
}
type Row = readonly [label: string, value: string];

/** Rows without a value are left out. */
export const rowsOf = (rows: readonly Row[]): Html =>
  html`<dl>${rows.map(([label, value]) => value !== "" && html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

export const envelopeFacts = (data: Data, respondent: Respondent): Html =>
  rowsOf([
    ["Sender", text(data["authorAddress"])],
    ["Sent under the account of", by(data["login"], data["author"], respondent)],
    ["Recipient", text(data["recipient"])],
    ["Subject", text(data["subject"])],
    ["Came to the gateway", dated(data["receivedAt"])],
    ["Taken for", purposeOf(data)],
    ["Policy in force", data["policyVersion"] == null ? "" : `version ${text(data["policyVersion"])}`],
    ["The gateway's mode", inWords(MODE_WORDS, text(data["mode"]))],
    ["What the rules made of it", dispositionOf(data)],
    ["Why, as its sender was told", textsIn(data["reasons"]).join("; ")],
    ["What became of it", inWords(STATE_WORDS, text(data["state"]))],
    ["Decided by", decider(data, respondent)],
    ["Words with the decision", text(data["comment"])],
    ["Released", dated(data["releasedAt"])],
    ["Ended", dated(data["endedAt"])],
    ["Tries to deliver it", data["attempts"] === 0 ? "" : text(data["attempts"])],
    ["Last answer of the receiving server", [text(data["lastStatus"]), text(data["lastReply"])].join(" ").trim()],
    ["Reference", text(data["ref"])],
    ["Message-ID", text(data["messageId"])],
  ]);

/** Only where it is somebody else's than the author's. */
function by(login: unknown, author: unknown, respondent: Respondent): string {
  return typeof login === "string" && login !== author ? personWords(`member:${login}`, respondent) : "";
}

function purposeOf(data: Data): string {
  const { purpose, confidence } = data;
  const sure = typeof confidence === "number" ? `, ${Math.round(confidence * 100)} % sure` : "";
  return typeof purpose === "string" ? `${inWords(PURPOSE_WORDS, purpose)}${sure}` : "";
}

/** In the modes that do not enforce, what full force would have made of it is said besides. */
function dispositionOf({ disposition, enforced }: Data): string {
  const made = inWords(DISPOSITION_WORDS, text(disposition));
  const other = text(enforced);
  return other === "" || other === disposition
    ? made
    : `${made}; in mode enforce: ${inWords(DISPOSITION_WORDS, other)}`;
}

const decider = ({ decidedBy, decidedAt }: Data, respondent: Respondent): string =>
  typeof decidedBy === "string" ? `${personWords(decidedBy, respondent)}, ${dated(decidedAt)}` : "";

const GENUINE: Readonly<Record<string, string>> = {
  yes: "It is what the gateway sent: head and text are the same.",
  unknown: "What the gateway sent is not on record, so it cannot be compared.",
};

/** Whether what the complainant has is what was sent. */
export function originalFacts({ genuine, sameBody, sameHeader, ref }: Data): Content {
  const differs = [sameHeader === false && "head", sameBody === false && "text"].filter((part) => part !== false);
  const said = GENUINE[text(genuine)] ?? `It differs from what the gateway sent, in its ${differs.join(" and ")}.`;
  return html`<p>${said}${typeof ref === "string" && ` It was compared with message ${ref}.`}</p>`;
}
