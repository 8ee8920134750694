/**
 * A worker thread's whole life: one message in, one `Message` out, or for the inbound door all that it needs of a mail.
 * Hostile mail blocks or kills only this thread.
 */
import { readFile } from "node:fs/promises";
import { workerData } from "node:worker_threads";
import type { Message } from "../mail/message.ts";
import { type InboundMail, readInbound } from "./inbound.ts";
import { type Given, type ReadLimits, readMessage } from "./read-message.ts";

export interface ParseTask {
  readonly digest: string;
  readonly size: number;
  /** The bytes, or the spool file that holds them. */
  readonly source: Uint8Array | string;
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

async function given({ digest, size, source }: ParseTask): Promise<Given> {
  const bytes =
    typeof source === "string"
      ? await readFile(source)
      : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  return { bytes, digest, size };
}
