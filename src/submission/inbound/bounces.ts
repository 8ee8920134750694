/** Mail to `bounces+token`: what came back for one envelope (RFC 3464, std 75). */
import { addressKey } from "../../mail/address.ts";
import type { DeliveryBlock, DeliveryReport } from "../../parse/inbound.ts";
import { oneLine } from "../words.ts";
import { envelopeOf } from "./envelopes.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

/** Only a report counts: vacation notes come to this address, too, and bounces that no program can read. */
export async function bounced(token: string, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const envelope = await envelopeOf(token, ["bounce"], parts);
  if (!envelope) return "unknown-token";
  if (arrival.report?.kind !== "delivery") return "no-report";
  const block = blockOf(arrival.report, envelope.recipient.key);
  if (!block) return "not-this-recipient";
  const action = block.action === "failed" || block.action === "delayed" ? block.action : null;
  if (!action) return "not-failed";
  const recorded = await parts.store.recordBounce({
    envelope: envelope.id,
    status: block.status || (action === "failed" ? "5.0.0" : "4.0.0"),
    diagnostic: oneLine(block.diagnostic),
    remoteMta: oneLine(block.remoteMta),
    action,
    at: arrival.at,
    softLimit: parts.config.inbound.soft_bounces,
  });
  return recorded ? "done" : "known";
}

/** The one about this recipient; where the address was rewritten on the way, the only one. */
function blockOf({ blocks }: DeliveryReport, key: string): DeliveryBlock | null {
  const named = blocks.find((block) =>
    [block.finalRecipient, block.originalRecipient].some((text) => addressKey(withoutBrackets(text)) === key),
  );
  return named ?? (blocks.length === 1 ? (blocks[0] ?? null) : null);
}

const withoutBrackets = (text: string): string => text.replace(/^<|>$/g, "");
