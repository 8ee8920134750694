/**
 * Mail to `bounces+token`: what came back for one envelope (RFC 3464, std 75). Its reverse-path was the sender's own before we
 * put ours there, so what is not for us to act on is the sender's to read.
 */
import { addressKey } from "../../mail/address.ts";
import type { DeliveryBlock, DeliveryReport } from "../../parse/inbound.ts";
import { oneLine } from "../words.ts";
import { isOurs } from "./automatic.ts";
import { bytesOf } from "./bytes.ts";
import { envelopeOf } from "./envelopes.ts";
import { feedback } from "./feedback.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

/** What is passed on of one envelope, and of all of them, in an hour. */
const PER_ENVELOPE = 3;
const RETURNED = 200;

/** Only a report of failure changes something here: not vacation notes, nor bounces that no program can read. */
export async function bounced(token: string, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const envelope = await envelopeOf(token, ["bounce"], parts);
  if (!envelope) return "unknown-token";
  const { report } = arrival;
  // A complaint is never the sender's to read.
  if (report?.kind === "feedback") return feedback(report, arrival, parts);
  const block = report && blockOf(report, envelope.recipient.key);
  if (block?.action === "failed") return record(block, "failed", envelope.id, arrival, parts);
  const delay = block?.action === "delayed" ? await record(block, "delayed", envelope.id, arrival, parts) : "done";
  return delay === "done" ? passOn(envelope.id, arrival, parts) : delay;
}

async function record(
  block: DeliveryBlock,
  action: "failed" | "delayed",
  envelope: number,
  arrival: Arrival,
  parts: DoorParts,
): Promise<Outcome> {
  const recorded = await parts.store.recordBounce({
    envelope,
    status: block.status || (action === "failed" ? "5.0.0" : "4.0.0"),
    diagnostic: oneLine(block.diagnostic),
    remoteMta: oneLine(block.remoteMta),
    action,
    at: arrival.at,
    softLimit: parts.config.inbound.soft_bounces,
  });
  return recorded ? "done" : "known";
}

/** Reports of success and of delays that the sender asked for (std 68), prose of old mail servers, vacation notes. */
async function passOn(envelope: number, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const { message, ref, at, body } = arrival;
  if (isOurs(message, parts.config)) return "own-letter";
  const { allowance, store } = parts;
  if (!allowance.take(`returned:${envelope}`, PER_ENVELOPE) || !allowance.take("returned", RETURNED))
    return "too-often";
  return (await store.returnInbound({ envelope, ref, bytes: await bytesOf(body), at })) ? "done" : "no-sender";
}

/** The one about this recipient; where the address was rewritten on the way, the only one. */
function blockOf({ blocks }: DeliveryReport, key: string): DeliveryBlock | null {
  const named = blocks.find((block) =>
    [block.finalRecipient, block.originalRecipient].some((text) => addressKey(withoutBrackets(text)) === key),
  );
  return named ?? (blocks.length === 1 ? (blocks[0] ?? null) : null);
}

const withoutBrackets = (text: string): string => text.replace(/^<|>$/g, "");
