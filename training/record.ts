/** Labelled mail: one JSON object a line, made into the message that the gateway would read. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { sectionDefaults } from "../src/config/defaults.ts";
import type { Message } from "../src/mail/message.ts";
import type { PurposeLabel } from "../src/mail/words.ts";
import { readMessage } from "../src/parse/read-message.ts";

export interface LabelledRecord {
  readonly id: string;
  readonly label: PurposeLabel;
  /** 1 obvious, 2 ordinary, 3 hard. */
  readonly subtle: number;
  readonly lang: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly attachments?: readonly { readonly name: string; readonly type?: string; readonly text?: string }[];
}

export interface Example {
  readonly id: string;
  /** Whose hand: scores are told per source, and a model is never tested on a source that it learnt from. */
  readonly source: string;
  readonly label: PurposeLabel;
  readonly subtle: number;
  readonly language: string;
  readonly message: Message;
}

const LIMITS = sectionDefaults("parse");

export async function readBytes(bytes: Buffer): Promise<Message> {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return await readMessage({ bytes, digest, size: bytes.length }, LIMITS);
}

/** @throws Error with file and line where a record is none */
export async function readRecords(file: string, sourceOf = sourceOfFile): Promise<Example[]> {
  const examples: Example[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const record = parseLine(line, `${file}:${index + 1}`);
    examples.push({
      id: record.id,
      source: sourceOf(record, file),
      label: record.label,
      subtle: record.subtle,
      language: record.lang,
      message: await toMessage(record),
    });
  }
  return examples;
}

const sourceOfFile = (_: LabelledRecord, file: string): string => basename(file, ".jsonl");

function parseLine(line: string, place: string): LabelledRecord {
  try {
    return JSON.parse(line) as LabelledRecord;
  } catch (error) {
    throw new Error(`${place}: this line is no JSON object (${error instanceof Error ? error.message : error})`);
  }
}

/** Attachments are named only: their bytes are not in the record, so their text is put where the parser would put it. */
async function toMessage(record: LabelledRecord): Promise<Message> {
  const message = await readBytes(Buffer.from(compose(record), "utf8"));
  const attachments = (record.attachments ?? []).map(({ name, type, text }) => ({
    filename: name,
    contentType: type ?? typeOf(name),
    size: (text ?? "").length,
    inline: false,
    text: (text ?? "").slice(0, 65_536),
  }));
  return { ...message, attachments: [...message.attachments, ...attachments] };
}

const TYPES: Readonly<Record<string, string>> = { pdf: "application/pdf", ics: "text/calendar", csv: "text/csv" };
const typeOf = (name: string): string => TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";

function compose({ subject, text, html, headers }: LabelledRecord): string {
  const extra = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}`),
  );
  const head = [
    "From: Sender <sender@one.example>",
    "To: Reader <reader@two.example>",
    `Subject: ${subject.replace(/\s+/g, " ")}`,
    "Date: Mon, 02 Nov 2026 09:00:00 +0000",
    "Message-ID: <m@one.example>",
    "MIME-Version: 1.0",
    ...extra.filter((line) => !/^(?:content-|mime-version|from:|to:|subject:|date:|message-id:)/i.test(line)),
  ].map((line) => line.replace(/[\r\n]+/g, " "));
  const plain = part("text/plain", text);
  if (!html) return crlf([...head, ...plain]);
  const type = 'Content-Type: multipart/alternative; boundary="=_b"';
  return crlf([...head, type, "", "--=_b", ...plain, "--=_b", ...part("text/html", html), "--=_b--", ""]);
}

const part = (type: string, body: string): string[] => [
  ...[`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: 8bit", ""],
  ...body.split(/\r?\n/),
];

const crlf = (lines: readonly string[]): string => lines.join("\r\n");
