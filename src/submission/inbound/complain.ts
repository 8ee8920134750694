/** A complaint on its way into the store, whoever made it. */
import type { ComplaintInput } from "../../store/port.ts";
import { Refusal } from "../refusal.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";

/** Letters that strangers may set off in an hour, whoever they go to; past that they are asked to come back. */
const LETTERS = 100;

/** What tells one complaint from another. */
export type Complaint = Pick<
  ComplaintInput,
  "person" | "source" | "envelope" | "against" | "words" | "language" | "confirmed"
>;

/** @throws Refusal 451 4.7.1 when too many letters are on their way already */
export async function complain(complaint: Complaint, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const { store, allowance, config } = parts;
  if (!complaint.confirmed && !allowance.take("letters", LETTERS))
    throw new Refusal(451, "4.7.1", "Too much of this at once, try again later", "letters");
  const { original, at } = arrival;
  const { kind } = await store.complain({
    ...complaint,
    original: original && { bytes: original.bytes, digests: original.digests },
    at,
    perDay: config.inbound.complaint_letters_per_day,
  });
  if (kind === "nobody") return "about-nobody";
  return kind === "over" ? "too-often" : "done";
}
