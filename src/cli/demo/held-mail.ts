/** What waits for a person when the demo opens: read from config/demo, made into mail. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { paths } from "../../config/index.ts";
import type { DemoMessage } from "./messages.ts";

/** A message and when it is sent, hours before the demo opens. */
export interface TimedMessage extends DemoMessage {
  readonly hours: number;
}

interface Attached {
  readonly name: string;
  readonly type: string;
  readonly text?: string;
  readonly base64?: string;
}

interface Entry {
  readonly hours: number;
  readonly from: string;
  /** Display name in From; default: none. */
  readonly name?: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What its recipient had granted its sender before, so many days ago. */
  readonly consent?: { readonly scope: string; readonly basis: string; readonly days: number };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly attachment?: Attached;
  /** Content-Type and body as they are. */
  readonly raw?: string;
}

interface CampaignEntry extends Entry {
  /** Hours between two of its messages. */
  readonly every: number;
}

const BOUNDARY = "==next-part==";
// The files are ours; what they hold is checked by a test that sends them.
const read = <T>(file: string): readonly T[] => parse(readFileSync(join(paths.installedDemo, file), "utf8")) as T[];

/** Oldest first. */
export function heldMail(): readonly TimedMessage[] {
  const single = read<Entry>("held.yaml").map(messageOf);
  return [...single, ...read<CampaignEntry>("campaigns.yaml").flatMap(campaignOf)].sort((a, b) => b.hours - a.hours);
}

/** Rows of consents.csv. */
export function heldConsents(now: number): string {
  const rows = read<Entry>("held.yaml").map(({ consent, from, to }) => {
    if (!consent) return "";
    const at = new Date(now - consent.days * 86_400_000).toISOString().slice(0, 10);
    return `${to[0]},${from},${consent.scope},granted,${consent.basis},${at},,,\n`;
  });
  return rows.join("");
}

const campaignOf = (campaign: CampaignEntry): TimedMessage[] =>
  campaign.to.map((recipient, index) => {
    const name = recipient.charAt(0).toUpperCase() + recipient.slice(1, recipient.indexOf("@"));
    const body = campaign.body?.replaceAll("{name}", name) ?? "";
    return messageOf({ ...campaign, to: [recipient], body, hours: campaign.hours - index * campaign.every });
  });

function messageOf(entry: Entry): TimedMessage {
  const { from, name, to, subject, hours } = entry;
  const sender = name === undefined ? from : `${name} <${from}>`;
  const fields = {
    From: sender,
    To: to.join(", "),
    Subject: encoded(subject),
    "MIME-Version": "1.0",
    ...entry.headers,
  };
  const header = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return { title: subject, login: from, to, hours, source: `${header.join("")}${content(entry)}` };
}

/** RFC 2047, where it is not plain ASCII. */
export const encoded = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

function content({ raw, body = "", attachment }: Entry): string {
  if (raw !== undefined) return raw;
  const text = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`;
  if (!attachment) return text;
  const { name, type, base64 } = attachment;
  const coding = base64 === undefined ? "8bit" : "base64";
  const head = `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n`;
  const parts = [text, `${head}Content-Transfer-Encoding: ${coding}\n\n${base64 ?? attachment.text ?? ""}`];
  const joined = parts.map((part) => `--${BOUNDARY}\n${part.trimEnd()}\n`).join("");
  return `Content-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n${joined}--${BOUNDARY}--\n`;
}
