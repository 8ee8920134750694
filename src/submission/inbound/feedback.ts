/** Feedback loops: a provider's machine says that somebody marked mail as spam (RFC 5965, std 74). */
import { addressKey } from "../../mail/address.ts";
import type { FeedbackReport } from "../../parse/inbound.ts";
import { isOurs } from "./automatic.ts";
import { complain } from "./complain.ts";
import { envelopeNamed, ownCopy } from "./envelopes.ts";
import type { Arrival, DoorParts, Outcome, Why } from "./parts.ts";

const COMPLAINTS: ReadonlySet<string> = new Set(["abuse", "fraud"]);
/** RFC 6430, RFC 6591: reports of another kind in the same form. */
const OTHERS: ReadonlyMap<string, Why> = new Map([
  ["not-spam", "not-spam"],
  ["auth-failure", "auth-failure"],
]);
/** Reports of one and the same copy that are taken up in an hour: more of them say nothing new. */
const PER_COPY = 3;

/** What a machine cannot say. */
const WORDLESS = { source: "feedback-loop", against: null, words: "", language: "" } as const;

/**
 * With a token of ours in the original it is the recipient's own copy, and counts. Without one anybody may have made it up:
 * whom it names is asked by a letter, and nothing else happens.
 */
export async function feedback(report: FeedbackReport, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  if (!COMPLAINTS.has(report.type)) return OTHERS.get(report.type) ?? "feedback-type";
  const envelope = await ownCopy(arrival.original, report.originalMailFrom, parts);
  if (!envelope) return unproven(report, arrival, parts);
  if (!parts.allowance.take(`copy:${envelope.id}`, PER_COPY)) return "too-often";
  const person = { key: envelope.recipient.key, text: envelope.recipient.address };
  return complain({ ...WORDLESS, person, envelope: envelope.id, confirmed: true }, arrival, parts);
}

async function unproven(report: FeedbackReport, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  const { original } = arrival;
  const key = addressKey(report.originalRcptTo[0] ?? "");
  if (key === null) return "no-token";
  if (original && isOurs(original, parts.config)) return "own-letter";
  const envelope = await envelopeNamed(original, key, parts);
  const [author] = original?.from ?? [];
  const against = author ? ((await parts.store.findMember(author.address.key))?.id ?? null) : null;
  return complain({ ...WORDLESS, person: { key, text: key }, envelope, against, confirmed: false }, arrival, parts);
}
