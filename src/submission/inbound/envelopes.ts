/** Which envelope of ours a mail is about: by a token that only its copy bears, or by the message that it was. */
import { openToken } from "../../consent/tokens.ts";
import { addressKey } from "../../mail/address.ts";
import type { LinkKind } from "../../mail/words.ts";
import type { Original } from "../../parse/inbound.ts";
import type { SentEnvelope } from "../../store/port.ts";
import type { DoorParts } from "./parts.ts";

type Needed = Pick<DoorParts, "store">;

/** Null for a token that does not open, is of another kind, or stands for what is no more. */
export async function envelopeOf(
  token: string,
  kinds: readonly LinkKind[],
  { store }: Needed,
): Promise<SentEnvelope | null> {
  const link = openToken(await store.tokenKeys(), token);
  return link && kinds.includes(link.kind) ? store.sentEnvelope(link.id) : null;
}

const OF_COPIES: readonly LinkKind[] = ["footer", "bounce"];

/**
 * The envelope whose copy this original is.
 * @param reversePath of the original, where somebody names it
 */
export async function ownCopy(
  original: Original | null,
  reversePath: string,
  parts: Needed,
): Promise<SentEnvelope | null> {
  const [, bounces] = /^bounces\+([0-9a-z]+)@/i.exec(reversePath) ?? [];
  for (const token of [...(bounces ? [bounces] : []), ...(original?.tokens.header ?? [])]) {
    const envelope = await envelopeOf(token, OF_COPIES, parts);
    if (envelope) return envelope;
  }
  // In the text it may be another's mail that is quoted: then its author is not the author of what this is about.
  const authors = (original?.from ?? []).map(({ address }) => address.key);
  for (const token of original?.tokens.elsewhere ?? []) {
    const envelope = await envelopeOf(token, OF_COPIES, parts);
    if (envelope?.sender && authors.includes(addressKey(envelope.sender.address) ?? "")) return envelope;
  }
  return null;
}

/** The envelope that the original's Message-ID and a person name together; null when we sent them no such message. */
export async function envelopeNamed(
  original: Original | null,
  personKey: string,
  { store }: Needed,
): Promise<number | null> {
  if (!original?.messageId) return null;
  return (await store.findSent(original.messageId, personKey, original.digests))?.envelope ?? null;
}
