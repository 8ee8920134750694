/** Mail to `unsubscribe+token`: the mailto of List-Unsubscribe (RFC 2369 3.2, std 60). */
import { optOut } from "../../consent/opt-out.ts";
import { envelopeOf } from "./envelopes.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

const WORDING = "List-Unsubscribe by mail";

/**
 * The token is all the authority there is: who writes, and what, is not looked at, because mail programs write these mails
 * by themselves.
 */
export async function unsubscribe(token: string, { at }: Arrival, parts: DoorParts): Promise<Outcome> {
  const envelope = await envelopeOf(token, ["footer"], parts);
  if (!envelope) return "unknown-token";
  const { sender, recipient, ref } = envelope;
  if (!sender) return "no-sender";
  await parts.store.state(optOut(sender.id, { kind: "newsletters" }), {
    ...{ person: recipient.id, at, source: "mail", wording: WORDING },
    message: ref,
  });
  return "done";
}
