/** The digests of a copy that left, by which a complainant's original is known again. */
import { BodyDigest, headerDigest } from "../parse/sent-digests.ts";
import type { SentDigests } from "../store/port.ts";
import type { Outgoing } from "./compose.ts";

/** One message's copies for many recipients are often one and the same. */
const known = new WeakMap<Buffer, SentDigests>();

/** Reads through the whole message once, in bounded memory. Rejects when it cannot be read. */
export async function digestsOf(outgoing: Outgoing): Promise<SentDigests> {
  const found = known.get(outgoing.header);
  if (found) return found;
  const body = new BodyDigest();
  let before = outgoing.header.length + "\r\n".length;
  for await (const chunk of outgoing.chunks()) {
    const part = chunk.subarray(Math.min(before, chunk.length));
    before -= chunk.length - part.length;
    body.update(part);
  }
  const digests = { header: headerDigest(outgoing.header), body: body.digest() };
  known.set(outgoing.header, digests);
  return digests;
}
