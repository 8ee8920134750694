/** What a failure on the road means to the client and to the trail. */
import { SmtpFailure } from "../mail/status.ts";
import { StoreUnavailable } from "../store/port.ts";
import { oneLine } from "./words.ts";

/** Why the road refused, as a stable word for the trail and the log. */
export type Reason =
  | "not-authenticated"
  | "login"
  | "throttled"
  | "busy"
  | "gone"
  | "store"
  | "internal"
  | "no-member"
  | "standing"
  | "unknown-sender"
  | "reverse-path"
  | "secret"
  | "loop"
  | "no-from"
  | "from-syntax"
  | "from-several"
  | "from-not-yours"
  | "from-name"
  | "sender-not-yours"
  | "sender-missing"
  | "preflight"
  | "clearance"
  | "consent"
  | "no-mailbox"
  | "letters";

/** A refusal of the road's own: an SMTP reply and the word that the trail keeps of it. */
export class Refusal extends SmtpFailure {
  readonly reason: Reason;

  constructor(code: number, enhanced: string, text: string, reason: Reason, options?: ErrorOptions) {
    super(code, enhanced, oneLine(text), options);
    this.name = "Refusal";
    this.reason = reason;
  }
}

/** Not allowed to this user (RFC 6409 6.1, std 37). */
export const forbidden = (text: string, reason: Reason): Refusal => new Refusal(550, "5.7.1", text, reason);

/** The message itself is at fault (std 37, 46). */
export const malformed = (text: string, reason: Reason): Refusal => new Refusal(554, "5.6.0", text, reason);

/**
 * Whatever was thrown, as a refusal: never a pass, never a hold (DESIGN.md 4.4). Out: the failure itself when it knows its
 * reply, 452 4.3.1 for a full store, 451 4.3.0 for a store that is away and for everything that nobody foresaw.
 */
export function failureOf(error: unknown): SmtpFailure {
  if (error instanceof SmtpFailure) return error;
  if (!(error instanceof StoreUnavailable)) {
    return new Refusal(451, "4.3.0", "Something failed here, try again later", "internal", { cause: error });
  }
  return error.full
    ? new Refusal(452, "4.3.1", "No room to take mail now, try again later", "store", { cause: error })
    : new Refusal(451, "4.3.0", "Mail cannot be taken now, try again later", "store", { cause: error });
}

/** The word for the trail: our own reason, else the enhanced code of whoever refused. */
export const reasonOf = (failure: SmtpFailure): string =>
  failure instanceof Refusal ? failure.reason : `status-${failure.reply.enhanced}`;
