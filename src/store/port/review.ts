/** Held mail and its four ends (DESIGN.md 4.8). */
import type { Body } from "../../mail/envelope.ts";
import type { EnvelopeState, PurposeLabel } from "../../mail/words.ts";
import type { Judgement } from "../../policy/judgement.ts";

export interface HeldEnvelope {
  readonly recipient: string;
  readonly state: EnvelopeState;
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  /** Who decided, when it ended or was released. */
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
}

export interface HeldMessage {
  readonly ref: string;
  readonly receivedAt: number;
  readonly heldUntil: number;
  readonly sender: string;
  readonly subject: string;
  readonly size: number;
  readonly purpose: PurposeLabel;
  readonly confidence: number;
  readonly policyVersion: number;
  readonly findings: Judgement["findings"];
  /** Every envelope of the message, not only held ones. */
  readonly envelopes: readonly HeldEnvelope[];
  /** What its sender said against it, if they did. */
  readonly appeal: { readonly at: number; readonly statement: string; readonly state: string } | null;
}

/** There is no held message of that reference. */
export class NotHeld extends Error {
  readonly ref: string;
  constructor(ref: string) {
    super(`${ref}: no held message has this reference`);
    this.name = "NotHeld";
    this.ref = ref;
  }
}

export type DecisionKind = "release" | "refuse" | "withdraw";

export interface Decision {
  readonly ref: string;
  /** Address keys; null for all that are held. */
  readonly recipients: readonly string[] | null;
  readonly actor: string;
  readonly reason: string;
  readonly at: number;
  /** For releases: when to give up delivery, milliseconds since 1970. */
  readonly giveUpAt?: number;
}

export interface ReviewVerbs {
  listHeld(filter: { limit: number; before?: number }): Promise<readonly HeldMessage[]>;
  /** With the body where asked for; a view of held content is an audit entry. */
  showHeld(
    ref: string,
    view: { body: boolean; actor: string; at: number },
  ): Promise<{ message: HeldMessage; body: Body | null } | null>;
  /** What became of any message that was committed, held or not; null for an unknown ref. */
  showMessage(ref: string): Promise<HeldMessage | null>;
  /** Whether a rule that found something in it asks for two people to release it (`four_eyes` of its pack). */
  takesTwo(ref: string): Promise<boolean>;
  /** Returns the recipients decided; empty when none of them was held any more. Throws `NotHeld` for an unknown ref. */
  decideHeld(kind: DecisionKind, decision: Decision): Promise<readonly string[]>;
}
