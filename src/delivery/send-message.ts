/** Sends the due envelopes of one message and writes down what became of them (DESIGN.md 4.7). */
import type { DueEnvelope, DueMessage } from "../store/port.ts";
import type { Telemetry } from "../telemetry/index.ts";
import { ComposeFault, type ComposeSettings, compose, type Outgoing } from "./compose.ts";
import { type Signers, SigningFault, signed } from "./dkim/index.ts";
import { type OutcomeContext, settle } from "./outcome.ts";
import { planGroups, planTransaction } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import { type HostReply, permanent, temporary } from "./reply.ts";
import type { Schedule } from "./schedule.ts";
import type { SmartHost } from "./smart-host.ts";

export interface MessageParts {
  readonly recorder: Recorder;
  readonly telemetry: Pick<Telemetry, "attempted" | "failed">;
  readonly settings: ComposeSettings;
  readonly signers: Signers;
  readonly schedule: Schedule;
  /** Milliseconds. */
  readonly giveUpAfter: number;
  readonly delayNoticeAfter: number;
  /** Where a sender has none. */
  readonly language: string;
  host(domain: string): SmartHost;
  clock(): number;
  random(): number;
}

/** Never rejects. @param deadline Milliseconds since 1970, before the lease runs out. */
export async function sendMessage(message: DueMessage, parts: MessageParts, deadline: number): Promise<void> {
  const outgoing = await prepare(message, parts);
  const groups = planGroups(message.envelopes);
  await Promise.all(groups.map((group) => sendGroup(message, group, outgoing, parts, deadline)));
}

/** The bytes, or why there are none. */
async function prepare(message: DueMessage, parts: MessageParts): Promise<Outgoing | HostReply> {
  try {
    return await signed(await compose(message, parts.settings), parts.signers);
  } catch (error) {
    if (error instanceof ComposeFault) return permanent(error.message, "5.6.0");
    if (error instanceof SigningFault) {
      parts.telemetry.failed("delivery", "a message could not be signed", error);
      return temporary("the message could not be signed here", "4.7.5");
    }
    parts.telemetry.failed("delivery", "a message could not be read", error);
    return temporary("the message could not be read here", "4.3.0");
  }
}

async function sendGroup(
  message: DueMessage,
  group: readonly DueEnvelope[],
  outgoing: Outgoing | HostReply,
  parts: MessageParts,
  deadline: number,
): Promise<void> {
  const begun = parts.clock();
  const host = parts.host(message.senderDomain);
  const recipients = group.map(({ recipient }) => recipient);
  const ready = "chunks" in outgoing;
  const sent = ready
    ? await host.send(recipients, (features) => planTransaction(message, group, outgoing, features), deadline)
    : { replies: new Map(recipients.map(({ text }) => [text, outgoing])), features: null };
  // Its turn came too late: nothing was tried, the lease runs out and it is due again.
  if (sent === null) return;
  const context: OutcomeContext = {
    now: parts.clock(),
    schedule: parts.schedule,
    giveUpAfter: parts.giveUpAfter,
    delayNoticeAfter: parts.delayNoticeAfter,
    remoteMta: sent.features ? host.name : "",
    dsnPassed: sent.features?.dsn ?? false,
    language: parts.language,
    changes: ready ? outgoing.changes : [],
    random: parts.random,
  };
  const settled = settle(message, group, sent.replies, context);
  await parts.recorder.record(settled);
  tell(message.ref, settled.outcomes, context.now - begun, parts.telemetry);
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
