/**
 * The seam between the wire and the road. The wire (listener, connection, read-data) knows SMTP and nothing of members;
 * the road (authenticate, sender, accept) knows members and nothing of sockets. The inbound door (inbound/) is a second road
 * behind the same seam. Every method throws `SmtpFailure` to refuse.
 */
import type { ListenerConfig } from "../config/schema.ts";
import type { Address } from "../mail/address.ts";
import type { Body, Identity, Recipient, Session } from "../mail/envelope.ts";
import type { SmtpReply } from "../mail/status.ts";

/** A listener of members, or of the inbound door. */
export type WireListener = Omit<ListenerConfig, "kind"> & { readonly kind: Session["listener"] };

/** One client connection, as the road sees it. */
export interface WireSession extends Session {
  readonly listenerConfig: WireListener;
  /** The TCP peer itself, whatever XCLIENT said; trust is decided by it (std 88). */
  readonly tcpPeer: string;
  /** Set by a successful AUTH. */
  readonly identity: Identity | null;
  /** What a trusted XCLIENT LOGIN named. */
  readonly xclientLogin: string | null;
}

export interface MailCommand {
  /** Null for `<>`. */
  readonly reversePath: Address | null;
  readonly ret: "FULL" | "HDRS" | null;
  readonly envid: string | null;
}

/** Everything that stands when the data begins. */
export interface Transaction {
  readonly session: WireSession;
  /** As `mail` answered; null for an unknown sender that a trusted listener forwards unjudged. */
  readonly login: Identity | null;
  readonly mail: MailCommand;
  readonly recipients: readonly Recipient[];
  /** Whether the client has gone: then nobody hears the answer, and nothing more is to be committed (std 21). */
  readonly gone?: () => boolean;
}

export interface Intake {
  /** Verifies a login. Throws 535 5.7.8, 454 4.7.0 when throttled or the store is down. */
  authenticate(credentials: { user: string; password: string }, session: WireSession): Promise<Identity>;
  /** Who is charged with this transaction; checks sender binding and standing. Throws 530, 550 5.7.1, 451. */
  mail(command: MailCommand, session: WireSession): Promise<Identity | null>;
  /** A recipient by grammar and limits only; judgement waits for the data (DESIGN.md 4.2). */
  rcpt(recipient: Recipient, session: WireSession): Promise<void>;
  /**
   * The road: judged, committed, answered. The body is whole, and on disk when it is a spool file. From here on that
   * file is the road's, whatever it answers or throws; before, the wire removes it with every refusal.
   */
  data(transaction: Transaction, body: Body): Promise<SmtpReply>;
  /** Tells the road that the wire refused something by grammar, limits or TLS: an audit entry. Never throws. */
  refused(session: WireSession, stage: "connect" | "auth" | "mail" | "rcpt" | "data", reply: SmtpReply): void;
  /** The client sent another command after the reply to its data: that reply arrived (DESIGN.md 4.3). */
  replyArrived(reply: SmtpReply): void;
  /** A name in the spool for a body that is larger than `store.spool_above`. */
  spoolPath(): string;
}
