/** Ending what is held: release, refuse, withdraw (DESIGN.md 4.8). The store does it; here it is checked first. */
import { addressKey } from "../mail/address.ts";
import { isRef } from "../mail/ids.ts";
import type { DecisionKind, ReviewVerbs } from "../store/port.ts";

/** What was asked cannot be done; the message says what to do. */
export class ReviewRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refusal";
  }
}

export interface DecisionRequest {
  readonly ref: string;
  /** Addresses as people write them; empty for all that are held. */
  readonly recipients: readonly string[];
  /** `staff:<name>` or `member:<id>`. */
  readonly actor: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How long delivery of what is released may take, milliseconds. */
  readonly giveUpAfter: number;
}

export interface DecisionReport {
  readonly ref: string;
  readonly decision: DecisionKind;
  /** Recipients whose envelope was decided now. */
  readonly decided: readonly string[];
  /** Recipients that were named but had nothing held (any more). */
  readonly notHeld: readonly string[];
}

/** UTF-16 units; the sender reads it in a notice. */
const LONGEST_REASON = 1000;

/** A reason as it goes into the notice and the trail: one paragraph. A refusal needs one, since its sender asks why. */
export function checkReason(kind: DecisionKind, reason: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
  const plain = reason.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  if (plain === "" && kind === "refuse")
    throw new ReviewRefusal("say why with --reason: a refusal needs one, for the sender and for the trail");
  if (plain.length > LONGEST_REASON) throw new ReviewRefusal(`the reason is longer than ${LONGEST_REASON} characters`);
  return plain;
}

export function checkRef(ref: string): string {
  const given = ref.trim().toLowerCase();
  if (!isRef(given))
    throw new ReviewRefusal(`"${ref.slice(0, 40)}" is no reference: 12 letters and digits, as in "held list"`);
  return given;
}

function keyOf(recipient: string): string {
  const key = addressKey(recipient);
  if (key === null) throw new ReviewRefusal(`"${recipient.slice(0, 80)}" is no address`);
  return key;
}

/**
 * Decides held envelopes, each once. Throws `ReviewRefusal` for what cannot be asked, `NotHeld` for an unknown reference;
 * deciding what another person decided a moment before is no fault but shows in `notHeld`.
 */
export async function decide(
  store: Pick<ReviewVerbs, "decideHeld">,
  kind: DecisionKind,
  request: DecisionRequest,
): Promise<DecisionReport> {
  const ref = checkRef(request.ref);
  const reason = checkReason(kind, request.reason);
  const asked = [...new Set(request.recipients.map(keyOf))];
  const decided = await store.decideHeld(kind, {
    ref,
    recipients: asked.length === 0 ? null : asked,
    actor: request.actor,
    reason,
    at: request.at,
    ...(kind === "release" && { giveUpAt: request.at + request.giveUpAfter }),
  });
  const done = new Set(decided.map((recipient) => addressKey(recipient)));
  return { ref, decision: kind, decided, notHeld: asked.filter((key) => !done.has(key)) };
}
