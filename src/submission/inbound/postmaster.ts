/** Mail to `postmaster`: on to whoever runs the gateway, whole (RFC 5321 4.5.1, std 14). */
import { addressKey } from "../../mail/address.ts";
import { Refusal } from "../refusal.ts";
import { isAutomatic } from "./automatic.ts";
import { bytesOf } from "./bytes.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

/** Relayed in an hour. */
const RELAYED = 60;
const MOST_SUBJECT = 200;

/**
 * Two gateways may be each other's postmaster: what a machine wrote is not passed on.
 * @throws Refusal 451 4.7.1 when too much of it comes at once
 */
export async function relay(arrival: Arrival, { store, config, allowance }: DoorParts): Promise<Outcome> {
  if (isAutomatic(arrival)) return "automatic";
  const to = config.inbound.postmaster || config.association.contact;
  if (comesFrom(arrival, to)) return "own-letter";
  if (!allowance.take("postmaster", RELAYED))
    throw new Refusal(451, "4.7.1", "Too much of this at once, try again later", "letters");
  const { ref, at, reversePath, message, body } = arrival;
  await store.relayInbound({
    ref,
    to,
    from: reversePath?.text ?? "",
    subject: message.subject.slice(0, MOST_SUBJECT),
    bytes: await bytesOf(body),
    at,
  });
  return "done";
}

/** What their own mailbox answers goes round in circles, whether or not it says that it is automatic. */
function comesFrom({ reversePath, message }: Arrival, to: string): boolean {
  const key = addressKey(to);
  return reversePath?.key === key || message.from.some(({ address }) => address.key === key);
}
