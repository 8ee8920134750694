/** A message ready to be sent, any number of times: its header in memory, its body read in pieces. */
import { setImmediate } from "node:timers/promises";
import { RelaxedBody } from "../../mail/canonical.ts";
import { headerDigest } from "../../parse/sent-digests.ts";
import type { SentDigests } from "../../store/port.ts";
import { once } from "./once.ts";

export interface Outgoing {
  /** Octets before dot-stuffing. */
  readonly size: number;
  readonly eightBit: boolean;
  /** What was changed besides our Received field: `removed bcc`, `added message-id`, ... */
  readonly changes: readonly string[];
  /** The header that leaves, without the empty line. */
  readonly header: Buffer;
  readonly body: OutgoingBody;
}

type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>;

export interface OutgoingBody {
  /** All that stands behind the header, from the empty line on, anew at each call. Throws on the way when it cannot be read. */
  chunks(): Chunks;
  /** What a signature covers of it (`bh=`, RFC 6376 3.7), and what it is remembered by. Read through once, whoever asks. */
  digest(): Promise<string>;
}

/** @param hashed the same octets, for one who is done with each piece before the next one comes */
export const outgoingBody = (chunks: () => Chunks, hashed = chunks): OutgoingBody => ({
  chunks,
  digest: once(() => digest(hashed())),
});

/** Octets that are worked through before other mail has its turn. */
const TURN = 262_144;
const EMPTY_LINE = 2;

async function digest(chunks: Chunks): Promise<string> {
  const body = new RelaxedBody();
  let before = EMPTY_LINE;
  let taken = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(Math.min(before, chunk.length));
    before -= chunk.length - part.length;
    body.update(part);
    taken += part.length;
    if (taken < TURN) continue;
    taken = 0;
    await setImmediate();
  }
  return body.digest();
}

/** What goes over the wire; the header with the first piece behind it, so that a short message is one packet. */
export async function* octetsOf({ header, body }: Outgoing): AsyncGenerator<Buffer> {
  let top: Buffer | null = header;
  for await (const chunk of body.chunks()) {
    yield top ? Buffer.concat([top, chunk]) : chunk;
    top = null;
  }
  if (top) yield top;
}

/** What the message is known by where it arrives. Rejects when it cannot be read. */
export const digestsOf = async ({ header, body }: Outgoing): Promise<SentDigests> => ({
  header: headerDigest(header),
  body: await body.digest(),
});

/** In pieces that neither a hash nor a connection works on for long. */
export function* sliced(buffers: Iterable<Buffer>): Generator<Buffer> {
  for (const buffer of buffers) for (let at = 0; at < buffer.length; at += SLICE) yield buffer.subarray(at, at + SLICE);
}

const SLICE = 65_536;
