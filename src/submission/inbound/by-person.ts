/** Mail to `complaints` that a person wrote: mail of a member was unwanted. */
import { addressKey } from "../../mail/address.ts";
import type { ComplaintInput } from "../../store/port.ts";
import { doorDomain } from "../wire/service.ts";
import { targetOf } from "./addresses.ts";
import { isAutomatic, isOurs } from "./automatic.ts";
import { complain } from "./complain.ts";
import { envelopeNamed, envelopeOf, ownCopy } from "./envelopes.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

const MOST_WORDS = 4_000;

/**
 * It counts once they have clicked the link in a letter that asks them, for anybody can write in their name; at once where
 * the original bears our token, for then it is their own copy, which the page behind its footer's link would believe, too.
 */
export async function byPerson(arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const { message, original } = arrival;
  if (isAutomatic(arrival)) return "automatic";
  if (isOurs(message, parts.config)) return "own-letter";
  const person = await authorOf(arrival, parts);
  if (!person) return "not-the-author";
  const copy = await ownCopy(original, "", parts);
  const confirmed = copy?.recipient.key === person.key;
  const envelope = copy && confirmed ? copy.id : await envelopeNamed(original, person.key, parts);
  const [author] = original?.from ?? [];
  const against = author ? ((await parts.store.findMember(author.address.key))?.id ?? null) : null;
  const words = message.ownText.slice(0, MOST_WORDS);
  const language = message.language ?? "";
  return complain({ person, source: "mail", envelope, against, words, language, confirmed }, arrival, parts);
}

/** Who writes: From, where the reverse-path is the same, or is the one that we gave to this member's own mail. */
async function authorOf({ message, reversePath }: Arrival, parts: DoorParts): Promise<ComplaintInput["person"] | null> {
  const [only, second] = message.from;
  if (!only || second || !reversePath) return null;
  const { key, text } = only.address;
  if (reversePath.key === key) return { key, text };
  const target = targetOf(reversePath, doorDomain(parts.config));
  if (target?.kind !== "bounces") return null;
  const envelope = await envelopeOf(target.token, ["bounce"], parts);
  return addressKey(envelope?.sender?.address ?? "") === key ? { key, text } : null;
}
