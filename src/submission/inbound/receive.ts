/**
 * One mail at the door, in order: read, loops refused, and for each address what it is there for. The answer is the same
 * whatever came of it.
 */
import type { Body } from "../../mail/envelope.ts";
import { newRef } from "../../mail/ids.ts";
import type { SmtpReply } from "../../mail/status.ts";
import type { Transaction } from "../intake.ts";
import { refuseLoops } from "../loops.ts";
import { Refusal } from "../refusal.ts";
import { doorDomain } from "../wire/service.ts";
import { type Target, targetsOf } from "./addresses.ts";
import { bounced } from "./bounces.ts";
import { byPerson } from "./by-person.ts";
import { feedback } from "./feedback.ts";
import type { Arrival, DoorParts, Outcome } from "./parts.ts";
import { relay } from "./postmaster.ts";
import { unsubscribe } from "./unsubscribe.ts";

/** Lines of the trail for mail that did nothing, in an hour; the log and the metrics count all of it. */
const IGNORED = 200;

/** @throws SmtpFailure 451, 452 when it must come again; 554 5.4.6 for a loop */
export async function receive(transaction: Transaction, body: Body, parts: DoorParts): Promise<SmtpReply> {
  const { config, clock, parser } = parts;
  const ref = newRef();
  const { reversePath } = transaction.mail;
  const arrival = { ...(await parser.readInbound(body)), ref, at: clock(), reversePath, body };
  refuseLoops(arrival.message, config.hostname);
  if (transaction.gone?.()) throw new Refusal(451, "4.3.0", "The client has gone", "gone");
  const addresses = transaction.recipients.map(({ address }) => address);
  for (const target of targetsOf(addresses, doorDomain(config))) {
    const outcome = await act(target, arrival, parts);
    await tell(outcome, target, arrival, transaction, parts);
  }
  return { code: 250, enhanced: "2.0.0", text: `${ref} taken` };
}

function act(target: Target, arrival: Arrival, parts: DoorParts): Promise<Outcome> {
  if (target.kind === "unsubscribe") return unsubscribe(target.token, arrival, parts);
  if (target.kind === "bounces") return bounced(target.token, arrival, parts);
  if (target.kind === "postmaster") return relay(arrival, parts);
  const { report } = arrival;
  return report?.kind === "feedback" ? feedback(report, arrival, parts) : byPerson(arrival, parts);
}

async function tell(
  outcome: Outcome,
  { kind: to }: Target,
  { ref, at, body }: Arrival,
  { session }: Transaction,
  { store, events, allowance }: DoorParts,
): Promise<void> {
  events.inbound({ ref, session: session.id, to, outcome, size: body.size });
  if (outcome !== "done" && allowance.take("ignored", IGNORED)) await store.ignoreInbound(ref, `${to}: ${outcome}`, at);
}
