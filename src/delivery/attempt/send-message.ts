/** Sends the due envelopes of one message and writes down what became of them (DESIGN.md 4.7). */
import type { DueMessage, SentDigests } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { ComposeFault } from "../compose/index.ts";
import { digestsOf, type Outgoing } from "../compose/outgoing.ts";
import { SigningFault } from "../dkim/index.ts";
import type { Schedule } from "../schedule.ts";
import type { Sent, SmartHost } from "../smart-host/index.ts";
import { type HostReply, permanent, temporary } from "../smart-host/reply.ts";
import { StampFault } from "../stamp/index.ts";
import { type Copy, type CopyParts, copiesOf } from "./copies.ts";
import { type OutcomeContext, settle } from "./outcome.ts";
import { planTransaction } from "./plan.ts";
import type { Recorder } from "./recorder.ts";

export interface MessageParts extends CopyParts {
  readonly recorder: Recorder;
  readonly telemetry: Pick<Telemetry, "attempted" | "failed">;
  readonly schedule: Schedule;
  /** Milliseconds. */
  readonly giveUpAfter: number;
  readonly delayNoticeAfter: number;
  /** Until when staff have what they released and the host did not take, at least; both milliseconds since 1970. */
  reopenUntil(at: number): number;
  /** Where a sender has none. */
  readonly language: string;
  host(domain: string): SmartHost;
  clock(): number;
  random(): number;
}

/** Copies that are made and sent at once: each is in memory while it is. */
const AT_ONCE = 16;

/**
 * Never rejects.
 *
 * @param deadline Milliseconds since 1970, before the lease runs out
 * @param ended called as each transaction ends
 */
export async function sendMessage(
  message: DueMessage,
  parts: MessageParts,
  deadline: number,
  ended: () => void = () => undefined,
): Promise<void> {
  const copies = (await plannedCopies(message, parts)).values();
  // The pool of connections is what limits; more at once would only hold more of it in memory.
  const work = async (): Promise<void> => {
    for (const copy of copies) {
      await sendCopy(message, copy, parts, deadline);
      ended();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Where links cannot be made, nothing leaves: whoever is owed one does not get a mail without it. */
async function plannedCopies(message: DueMessage, parts: MessageParts): Promise<Copy[]> {
  try {
    return await copiesOf(message, parts);
  } catch (error) {
    const failing = () => Promise.reject(new StampFault("the keys of links cannot be had", { cause: error }));
    return [{ group: message.envelopes, reversePath: message.reversePath, compose: failing }];
  }
}

/** The bytes, or why there are none. */
async function prepare(copy: Copy, parts: MessageParts): Promise<Outgoing | HostReply> {
  try {
    return await copy.compose();
  } catch (error) {
    if (error instanceof ComposeFault) return permanent(error.message, "5.6.0");
    if (error instanceof SigningFault) {
      parts.telemetry.failed("delivery", "a message could not be signed", error);
      return temporary("the message could not be signed here", "4.7.5");
    }
    if (error instanceof StampFault) {
      parts.telemetry.failed("delivery", "a way to unsubscribe could not be added", error);
      return temporary("a way to unsubscribe could not be added here", "4.6.5");
    }
    parts.telemetry.failed("delivery", "a message could not be read", error);
    return temporary("the message could not be read here", "4.3.0");
  }
}

async function sendCopy(message: DueMessage, copy: Copy, parts: MessageParts, deadline: number): Promise<void> {
  const { group } = copy;
  const begun = parts.clock();
  const host = parts.host(message.senderDomain);
  const recipients = group.map(({ recipient }) => recipient);
  const outgoing = await prepare(copy, parts);
  const ready = "body" in outgoing;
  const sent: Sent | null = ready
    ? await host.send(recipients, (features) => planTransaction(message, copy, outgoing, features), deadline)
    : { replies: new Map(recipients.map(({ text }) => [text, outgoing])), features: null };
  // Its turn came too late: nothing was tried, the lease runs out and it is due again.
  if (sent === null) return;
  const context: OutcomeContext = {
    now: parts.clock(),
    schedule: parts.schedule,
    giveUpAfter: parts.giveUpAfter,
    delayNoticeAfter: parts.delayNoticeAfter,
    reopenUntil: parts.reopenUntil(parts.clock()),
    remoteMta: sent.features ? host.name : "",
    took: sent.took ?? null,
    dsnPassed: sent.features?.dsn ?? false,
    language: parts.language,
    changes: ready ? outgoing.changes : [],
    digests: ready ? await digestsOfSent(outgoing, sent, parts) : null,
    random: parts.random,
  };
  const settled = settle(message, group, sent.replies, context);
  await parts.recorder.record(settled);
  tell(message.ref, settled.outcomes, context.now - begun, parts.telemetry);
}

/** What left, where anything did; null otherwise, and when it cannot be read any more. */
async function digestsOfSent(outgoing: Outgoing, sent: Sent, parts: MessageParts): Promise<SentDigests | null> {
  if (![...sent.replies.values()].some(({ result }) => result === "delivered")) return null;
  try {
    return await digestsOf(outgoing);
  } catch (error) {
    parts.telemetry.failed("delivery", "what was sent could not be read again", error);
    return null;
  }
}

/** One line for each result that occurred. */
function tell(
  ref: string,
  outcomes: ReturnType<typeof settle>["outcomes"],
  durationMs: number,
  telemetry: MessageParts["telemetry"],
): void {
  for (const result of ["delivered", "temporary", "permanent"] as const) {
    const these = outcomes.filter((outcome) => outcome.result === result);
    const [first] = these;
    if (!first) continue;
    const { status, reply } = first;
    telemetry.attempted({ ref, result, envelopes: these.length, status, reply, durationMs });
  }
}
