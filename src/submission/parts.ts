/** What the road is given; `main` puts it together. */
import type { Config } from "../config/schema.ts";
import type { Rule } from "../lint/rule.ts";
import type { Body } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { SmtpReply } from "../mail/status.ts";
import type { InboundMail } from "../parse/inbound.ts";
import type { DkimResult } from "../parse/verify-dkim.ts";
import type { Store } from "../store/port.ts";
import type { MessageEvent } from "../telemetry/index.ts";

/** The log events of the road; telemetry implements them. None may throw, none bears an address (DESIGN.md 8). */
export interface Events {
  loggedIn(session: string, member: string): void;
  loginRefused(session: string, code: number): void;
  refused(session: string, stage: string, reply: SmtpReply): void;
  judged(ref: string, durationMs: number): void;
  /** The canonical line: one per message that reached the store. */
  committed(event: MessageEvent): void;
  /** A draft was judged and nothing of it kept. */
  checked(event: {
    readonly ref: string;
    readonly session: string;
    readonly member: string;
    readonly sent: number;
    readonly held: number;
    readonly refused: number;
  }): void;
  /** Consent was asked for by mail, or a request for mail handed in. */
  requested(event: {
    readonly ref: string;
    readonly session: string;
    readonly member: string;
    readonly asked: number;
    readonly notAsked: number;
    readonly recorded: "confirmed" | "attested" | null;
  }): void;
  repeated(ref: string, session: string): void;
  failed(component: "submission", what: string, error: unknown): void;
}

export interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly parser: {
    parse(body: Body): Promise<Message>;
    readInbound(body: Body): Promise<Pick<InboundMail, "original">>;
  };
  /** Signatures of a message that is handed in as evidence. Never rejects. */
  readonly verifyDkim: (bytes: Buffer) => Promise<readonly DkimResult[]>;
  readonly catalogue: ReadonlyMap<string, Rule>;
  readonly events: Events;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** As `main` gives them; the clock and the names of the Internet are the real ones unless a test says otherwise. */
export type IntakeParts = Omit<Parts, "clock" | "verifyDkim"> & Partial<Pick<Parts, "clock" | "verifyDkim">>;
