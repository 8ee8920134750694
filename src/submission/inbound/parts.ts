/** What the inbound door is given, and what its handlers say. */
import type { Config } from "../../config/schema.ts";
import type { Address } from "../../mail/address.ts";
import type { Body } from "../../mail/envelope.ts";
import type { InboundMail } from "../../parse/inbound.ts";
import type { Store } from "../../store/port.ts";
import type { Events } from "../parts.ts";
import type { Allowance } from "./allowance.ts";

/** Why mail was read and nothing done; a closed list, for trail and metrics. */
export type Why =
  | "unknown-token"
  | "no-sender"
  | "automatic"
  | "known"
  | "not-the-author"
  | "own-letter"
  | "not-spam"
  | "auth-failure"
  | "feedback-type"
  | "no-token"
  | "about-nobody"
  | "too-often";

/** `done`, or why not. Nobody outside ever learns which. */
export type Outcome = "done" | Why;

export type DoorKind = "unsubscribe" | "bounces" | "complaints" | "postmaster";

export interface DoorEvents extends Pick<Events, "refused" | "failed"> {
  /** One line per mail and address; none bears an address. */
  inbound(event: {
    readonly ref: string;
    readonly session: string;
    readonly to: DoorKind;
    readonly outcome: Outcome;
    readonly size: number;
  }): void;
}

export interface DoorParts {
  readonly config: Config;
  readonly store: Store;
  readonly parser: { readInbound(body: Body): Promise<InboundMail> };
  readonly events: DoorEvents;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly allowance: Allowance;
}

/** One mail at the door. */
export interface Arrival extends InboundMail {
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reversePath: Address | null;
  readonly body: Body;
}
