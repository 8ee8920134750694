/**
 * What other machines report in `multipart/report` (RFC 6522): what became of mail (RFC 3464), and that somebody marked it
 * as spam (RFC 5965). Strangers write them, so all of it is bounded and nothing is believed here. PURE.
 */
import { cleanHeaderText } from "../mail/encoded-words.ts";
import { decodeBytesOf } from "./leaf.ts";
import { isMultipart, type Part } from "./part.ts";

/** What became of one recipient's copy. Texts are one printable line, empty where nothing is said. */
export interface DeliveryBlock {
  readonly finalRecipient: string;
  readonly originalRecipient: string;
  /** Lower case: `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or what else they write. */
  readonly action: string;
  /** RFC 3463; of Status, else of the diagnostic; empty when neither bears one. */
  readonly status: string;
  /** Without its type. */
  readonly diagnostic: string;
  readonly remoteMta: string;
}

export interface DeliveryReport {
  readonly kind: "delivery";
  readonly blocks: readonly DeliveryBlock[];
}

export interface FeedbackReport {
  readonly kind: "feedback";
  /** Lower case: `abuse`, `fraud`, `virus`, `other`, `not-spam` (RFC 6430), `auth-failure` (RFC 6591), ... */
  readonly type: string;
  /** As written; whoever knows addresses reads them. */
  readonly originalRcptTo: readonly string[];
  readonly originalMailFrom: string;
}

export type Report = DeliveryReport | FeedbackReport;

const REPORT_OCTETS = 65_536;
const MOST_BLOCKS = 100;
const MOST_FIELDS = 60;
const LONGEST = 500;
const DELIVERY = /^message\/(?:global-)?delivery-status$/;
const FEEDBACK = "message/feedback-report";

/** Null for all that is no report a machine could have meant for a machine. */
export function readReport(root: Part): Report | null {
  const container = findReport(root, 0);
  for (const part of container?.children ?? []) {
    if (DELIVERY.test(part.type)) return deliveryReport(part);
    if (part.type === FEEDBACK) return feedbackReport(part);
  }
  return null;
}

/** Scanners and lists on the way wrap a report into a multipart of their own. */
function findReport(part: Part, depth: number): Part | null {
  if (part.type === "multipart/report") return part;
  if (!isMultipart(part) || depth >= 2) return null;
  for (const child of part.children) {
    const found = findReport(child, depth + 1);
    if (found) return found;
  }
  return null;
}

type Fields = ReadonlyMap<string, readonly string[]>;

/** Blocks of fields between empty lines (RFC 3464 2.1), unfolded, without fields that name nothing. */
function blocksOf(part: Part): Fields[] {
  const text = decodeBytesOf(part, REPORT_OCTETS).subarray(0, REPORT_OCTETS).toString("utf8").replace(/\r\n?/g, "\n");
  const blocks: Fields[] = [];
  let open: Map<string, string[]> | null = null;
  for (const line of text.replace(/\n[ \t]+(?=\S)/g, " ").split("\n")) {
    const [, name = "", value = ""] = /^([!-9;-~]{1,70})[ \t]{0,5}:(.*)$/.exec(line) ?? [];
    if (line.trim() === "") open = null;
    if (name === "") continue;
    if (open === null) {
      if (blocks.length > MOST_BLOCKS) break;
      open = new Map();
      blocks.push(open);
    }
    add(open, name.toLowerCase(), oneLine(value));
  }
  return blocks;
}

function add(block: Map<string, string[]>, name: string, value: string): void {
  const known = block.get(name);
  if (known && known.length < MOST_FIELDS) known.push(value);
  else if (!known && block.size < MOST_FIELDS) block.set(name, [value]);
}

const oneLine = (text: string): string =>
  cleanHeaderText(text.slice(0, LONGEST * 4))
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);

const first = (block: Fields, name: string): string => block.get(name)?.[0] ?? "";

function deliveryReport(part: Part): DeliveryReport {
  const blocks = blocksOf(part).filter((block) => block.has("final-recipient") || block.has("action"));
  return { kind: "delivery", blocks: blocks.slice(0, MOST_BLOCKS).map(deliveryBlock) };
}

function deliveryBlock(block: Fields): DeliveryBlock {
  const diagnostic = afterType(first(block, "diagnostic-code"));
  return {
    finalRecipient: afterType(first(block, "final-recipient")),
    originalRecipient: afterType(first(block, "original-recipient")),
    action: (/^[a-z-]{1,20}/i.exec(first(block, "action"))?.[0] ?? "").toLowerCase(),
    status: statusOf(first(block, "status"), diagnostic),
    diagnostic,
    remoteMta: afterType(first(block, "remote-mta")).replace(/\s.*$/, ""),
  };
}

/** `rfc822; bob@x.example` and its like (RFC 3464 2.1.2). */
const afterType = (value: string): string => value.replace(/^[a-z0-9-]{1,30}\s{0,5};\s{0,5}/i, "");

const STATUS = /(?:^|[^0-9.])([245]\.\d{1,3}\.\d{1,3})(?![0-9.])/;

/** Where Status says no more than that it failed, the diagnostic may know why. */
function statusOf(field: string, diagnostic: string): string {
  const said = STATUS.exec(field)?.[1] ?? "";
  const told = STATUS.exec(diagnostic)?.[1] ?? "";
  if (said === "") return told !== "" ? told : codeOf(diagnostic);
  return said.endsWith(".0.0") && told.startsWith(said.charAt(0)) ? told : said;
}

/** The class of an SMTP reply that bears no status of its own. */
function codeOf(diagnostic: string): string {
  const [, digit] = /^(?:[^0-9]{0,100}\s)?([245])\d\d(?:[ -]|$)/.exec(diagnostic) ?? [];
  return digit === undefined ? "" : `${digit}.0.0`;
}

function feedbackReport(part: Part): FeedbackReport {
  const fields = blocksOf(part)[0] ?? new Map<string, string[]>();
  return {
    kind: "feedback",
    type: (/^[a-z-]{1,30}/i.exec(first(fields, "feedback-type"))?.[0] ?? "").toLowerCase(),
    originalRcptTo: (fields.get("original-rcpt-to") ?? []).slice(0, MOST_BLOCKS).map(withoutBrackets),
    originalMailFrom: withoutBrackets(first(fields, "original-mail-from")),
  };
}

const withoutBrackets = (value: string): string => afterType(value).replace(/^<|>$/g, "");
