/**
 * A worker thread's whole life: one message in, one `Message` out, or for the inbound door all that it needs of a mail, or
 * for staff what they open of it.
 * Hostile mail blocks or kills only this thread.
 */
import { readFile } from "node:fs/promises";
import { workerData } from "node:worker_threads";
import type { Message } from "../mail/message.ts";
import { type InboundMail, readInbound } from "./inbound.ts";
import { type Given, type ReadLimits, readMessage } from "./read-message.ts";
import { type AttachedFile, readAttached, readSafeHtml, type SafeHtml } from "./viewer/index.ts";

export interface ParseTask {
  readonly digest: string;
  readonly size: number;
  /** The bytes, or the spool file that holds them. */
  readonly source: Uint8Array | string;
}

export interface AttachmentTask extends ParseTask {
  readonly index: number;
  /** Octets. */
  readonly limit: number;
}

/** Piscina hands over `[itself, what we gave]`. */
const limits = limitsOf(workerData);

function limitsOf(data: unknown): ReadLimits {
  const own: unknown = Array.isArray(data) ? data[1] : data;
  return own as ReadLimits;
}

export default async function parseTask(task: ParseTask): Promise<Message> {
  return await readMessage(await given(task), limits);
}

export async function inboundTask(task: ParseTask): Promise<InboundMail> {
  return await readInbound(await given(task), limits);
}

export async function htmlTask(task: ParseTask): Promise<SafeHtml | null> {
  return await readSafeHtml(await given(task), limits);
}

export async function attachmentTask(task: AttachmentTask): Promise<AttachedFile | null> {
  return readAttached(await given(task), limits, task.index, task.limit);
}

async function given({ digest, size, source }: ParseTask): Promise<Given> {
  const bytes =
    typeof source === "string"
      ? await readFile(source)
      : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  return { bytes, digest, size };
}
