/** What a member's client hands in (submission), and one recipient's copy with one fate (envelope). */
import type { Address } from "./address.ts";
import type { Disposition, Fix, Mode } from "./words.ts";

/** DSN wishes for one recipient (RFC 3461 4.1, 4.2), kept per recipient all the way (std 69). */
export interface DsnRequest {
  /** `["NEVER"]`, or any of SUCCESS, FAILURE, DELAY; absent when not asked. */
  readonly notify?: readonly ("NEVER" | "SUCCESS" | "FAILURE" | "DELAY")[];
  /** `rfc822;xtext` as received, still encoded. */
  readonly orcpt?: string;
}

export interface Recipient {
  readonly address: Address;
  readonly dsn: DsnRequest;
}

/** The bytes of a message after dot-unstuffing: small ones in memory, large ones in the spool, both whole. */
export type Body = { readonly size: number; readonly digest: string; readonly eightBit: boolean } & (
  | { readonly kind: "memory"; readonly bytes: Buffer }
  | { readonly kind: "spool"; readonly path: string }
);

/** Who speaks. */
export interface Identity {
  readonly memberId: string;
  /** The address it speaks under here. */
  readonly address: Address;
}

export interface Session {
  readonly id: string;
  readonly listener: "starttls" | "implicit" | "trusted" | "inbound";
  /** TCP peer, or what a trusted XCLIENT said; an IP address. */
  readonly peer: string;
  readonly helo: string;
  /** The `with` keyword of our Received field: ESMTP, ESMTPS, ESMTPSA, ESMTPA (RFC 4954 7). */
  readonly protocol: string;
  readonly tls: string | null;
}

export interface Submission {
  /** Our reference: in the reply, the Received field, notices, logs and the trail. */
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly session: Session;
  /**
   * The member that logged in, or that a trusted relay vouches for. Null only for mail that a trusted listener forwards
   * unjudged because its sender is no member (`unknown_sender: forward`).
   */
  readonly login: Identity | null;
  /** The member in From, whose consents count; differs from `login` under a delegation. Null as above. */
  readonly author: Identity | null;
  /** Null for `<>` (RFC 5321 4.5.5). */
  readonly reversePath: Address | null;
  readonly recipients: readonly Recipient[];
  readonly ret: "FULL" | "HDRS" | null;
  /** As received, still xtext. */
  readonly envid: string | null;
  readonly body: Body;
}

/** A counter's bound that a verdict rests on; the commit verifies it again (DESIGN.md 4.5). */
export interface Claim {
  /** `look-alikes:<author>:<fingerprint>`, `recipients:<author>` or `strangers:<author>`. */
  readonly counter: string;
  /** The verdict holds while the counter, without this submission, is below this. */
  readonly below: number;
  /** Start of the window, milliseconds since 1970. */
  readonly since: number;
}

/** One envelope's fate at intake and what it rests on. */
export interface Verdict {
  readonly recipient: Address;
  readonly disposition: Disposition;
  /** What it would have been in mode `enforce`. */
  readonly enforced: Disposition;
  readonly mode: Mode;
  /** Sentences for the sender, strictest first; confidential findings appear as "routine review". */
  readonly reasons: readonly string[];
  /** Indexes into the submission's findings. */
  readonly findings: readonly number[];
  readonly claims: readonly Claim[];
  /** A member without a relationship to the author when this was judged; default false. */
  readonly stranger?: boolean;
  /** Held for a quota and nothing else: goes out by itself when the quota returns. Default false. */
  readonly quota?: boolean;
  /** What the gateway puts right on the way out; default: nothing. */
  readonly fixes?: readonly Fix[];
}
