/**
 * The bytes that leave: our Received field on top, what must not travel taken out, everything else as it came
 * (DESIGN.md 4.7, std 42, 44, 50). To and Cc are never edited.
 */
import { open } from "node:fs/promises";
import { formatDate } from "../../mail/date.ts";
import type { Body } from "../../mail/envelope.ts";
import { receivedField } from "../../mail/trace.ts";
import type { DueMessage } from "../../store/port.ts";
import type { Stamp } from "../stamp/index.ts";
import { fieldText, headerEnd, type RawField, splitFields } from "./header-block.ts";
import { type Outgoing, type OutgoingBody, outgoingBody, sliced } from "./outgoing.ts";

export interface ComposeSettings {
  /** Ours; also the authserv-id that nobody but us may use (RFC 8601 5). */
  readonly hostname: string;
  /** Lower case names of fields that carry the secrets of trusted listeners. */
  readonly secretHeaders: ReadonlySet<string>;
}

/** The message cannot leave as it is, now or ever. */
export class ComposeFault extends Error {
  override readonly name = "ComposeFault";
}

/** Longest header that we edit, octets; far above what intake lets be judged. */
const LONGEST_HEADER = 4 * 1024 * 1024;

/**
 * In: a due message, and what is put on one recipient's copy of it. Out: what to send. Throws `ComposeFault` when the
 * header has no end within 4 MiB; errors of the file system pass through and are temporary.
 */
export async function compose(
  message: Pick<DueMessage, "ref" | "receivedAt" | "session" | "body">,
  settings: ComposeSettings,
  stamp: Stamp | null = null,
): Promise<Outgoing> {
  const { body, ref, receivedAt, session } = message;
  const original = await readHeader(body);
  const fields = splitFields(original);
  const removed = new Set(fields.filter((field) => mustGo(field, settings) || stamp?.isReplaced(field, fields)));
  const kept = fields.filter((field) => !removed.has(field));
  const added = [...missingFields(fields, message, settings.hostname), ...(stamp?.fields(fields) ?? [])];
  const received = receivedField({ session, hostname: settings.hostname, ref, receivedAt, recipients: [] });
  const top = received + added.map(({ line }) => line).join("");
  const header = Buffer.concat([Buffer.from(top, "latin1"), ...kept.map((field) => field.bytes)]);
  return {
    size: header.length + (stamp ? lengthOf(stamp.body) : body.size - original.length),
    eightBit: body.eightBit,
    changes: [
      ...new Set([...removed].map((field) => `removed ${field.key}`)),
      ...added.map(({ key }) => `added ${key}`),
      ...(stamp?.changes ?? []),
    ],
    header,
    body: bodyOf(body, original.length, stamp),
  };
}

function bodyOf(body: Body, offset: number, stamp: Stamp | null): OutgoingBody {
  if (stamp) return outgoingBody(() => sliced(stamp.body));
  if (body.kind === "memory") return outgoingBody(() => sliced([body.bytes.subarray(offset)]));
  return outgoingBody(
    () => spoolChunks(body, offset),
    () => spoolChunks(body, offset, true),
  );
}

const lengthOf = (pieces: readonly Buffer[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

async function readHeader(body: Body): Promise<Buffer> {
  const start = body.kind === "memory" ? body.bytes : await readStart(body.path);
  const end = headerEnd(start);
  if (end >= 0) return start.subarray(0, end);
  if (start.length < body.size) throw new ComposeFault(`the header has no end within ${LONGEST_HEADER} octets`);
  return start;
}

/** Reads in growing steps: most headers are short, most spooled bodies are not. */
async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    for (let length = 65_536; ; length *= 4) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: 0 });
      const start = buffer.subarray(0, bytesRead);
      if (bytesRead < length || length >= LONGEST_HEADER || headerEnd(start) >= 0) return start;
    }
  } finally {
    await file.close();
  }
}

/** Blind copies, a claimed Return-Path, our listeners' secrets, and results that claim to be ours. */
export function mustGo(field: RawField, { hostname, secretHeaders }: ComposeSettings): boolean {
  if (field.key === "bcc" || field.key === "resent-bcc" || field.key === "return-path") return true;
  if (secretHeaders.has(field.key)) return true;
  return field.key === "authentication-results" && authservId(fieldText(field)) === hostname.toLowerCase();
}

/** The first word of Authentication-Results, after comments and without quotes (RFC 8601 2.2). */
export function authservId(value: string): string {
  const start = skipComments(value);
  if (value[start] === '"') {
    const end = value.indexOf('"', start + 1);
    return value
      .slice(start + 1, end < 0 ? undefined : end)
      .replace(/\\/g, "")
      .toLowerCase();
  }
  return (/^[^\s;()"]*/.exec(value.slice(start, start + 1000))?.[0] ?? "").toLowerCase();
}

/** RFC 5322 3.2.2: comments nest and may quote. Out: where the first other thing stands. */
function skipComments(value: string): number {
  let depth = 0;
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === "(") depth++;
    else if (char === ")" && depth > 0) depth--;
    else if (char === "\\" && depth > 0) i++;
    else if (depth === 0 && char !== " " && char !== "\t") return i;
  }
  return value.length;
}

/** RFC 6409 8.2, 8.3: a message without Message-ID or Date gets one, the same at every attempt. */
function missingFields(
  fields: readonly RawField[],
  { ref, receivedAt }: Pick<DueMessage, "ref" | "receivedAt">,
  hostname: string,
): { key: string; line: string }[] {
  const added = [
    { key: "message-id", line: `Message-ID: <${ref}@${hostname}>\r\n` },
    { key: "date", line: `Date: ${formatDate(receivedAt)}\r\n` },
  ];
  return added.filter(({ key }) => !fields.some((field) => field.key === key));
}

/** Octets that are read from a spool file at once. */
const PIECE = 65_536;

/**
 * A file that shrank or grew since it was accepted is an error: a cut message must not go out as a whole one.
 * @param reused each piece is gone when the next one comes: for whoever is done with it by then, in the memory of one
 */
async function* spoolChunks(body: Body & { kind: "spool" }, offset: number, reused = false): AsyncGenerator<Buffer> {
  const file = await open(body.path, "r");
  try {
    let length = offset;
    let buffer = Buffer.allocUnsafeSlow(PIECE);
    for (;;) {
      const { bytesRead } = await file.read({ buffer, position: length });
      if (bytesRead === 0) break;
      length += bytesRead;
      yield buffer.subarray(0, bytesRead);
      if (!reused) buffer = Buffer.allocUnsafeSlow(PIECE);
    }
    if (length !== body.size) throw new Error(`the spool file has ${length} octets, not ${body.size}`);
  } finally {
    await file.close();
  }
}
