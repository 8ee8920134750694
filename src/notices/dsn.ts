/** DSNs as data: who asked for which (RFC 3461 4.1, 5.2), and what each report says (RFC 3464). */
import type { DsnRequest } from "../mail/envelope.ts";
import type { NoticeKind, NoticeOrder, NoticeRecipient } from "./notice.ts";

export interface DsnRecipient {
  /** As relayed. */
  readonly recipient: string;
  readonly dsn: DsnRequest;
  /** The smart host's reply or ours, one line. */
  readonly diagnostic: string;
  /** RFC 3463. */
  readonly status: string;
  /** Empty when no other machine spoke. */
  readonly remoteMta: string;
  /** Milliseconds since 1970. */
  readonly lastAttempt: number;
  /** Milliseconds since 1970; for `delay` only. */
  readonly willRetryUntil?: number;
}

/** Whether this recipient's sender wants to hear of it. Without NOTIFY: failures and delays, never success (std 68). */
export function wantsDsn(dsn: DsnRequest, event: "SUCCESS" | "FAILURE" | "DELAY"): boolean {
  return dsn.notify ? dsn.notify.includes(event) : event !== "SUCCESS";
}

/** `to` is the reverse-path, null for `<>`. Null when nobody is to be told. */
export const failureDsn = (to: string | null, language: string, recipients: readonly DsnRecipient[]) =>
  order("failure", "FAILURE", to, language, recipients);

/** The message is late but not given up; `willRetryUntil` says how long we try. */
export const delayDsn = (to: string | null, language: string, recipients: readonly DsnRecipient[]) =>
  order("delay", "DELAY", to, language, recipients);

/** Handed to a smart host that does not speak DSN although success was to be reported (RFC 3461 5.2.2, std 69). */
export const relayedDsn = (to: string | null, language: string, recipients: readonly DsnRecipient[]) =>
  order("relayed", "SUCCESS", to, language, recipients);

function order(
  kind: NoticeKind,
  event: "SUCCESS" | "FAILURE" | "DELAY",
  to: string | null,
  language: string,
  recipients: readonly DsnRecipient[],
): NoticeOrder | null {
  const wanting = recipients.filter((recipient) => wantsDsn(recipient.dsn, event));
  if (!to || wanting.length === 0) return null;
  return { kind, to, language, recipients: wanting.map(line) };
}

function line(recipient: DsnRecipient): NoticeRecipient {
  const { dsn, willRetryUntil, ...rest } = recipient;
  return {
    ...rest,
    reasons: [],
    ...(dsn.orcpt !== undefined && { orcpt: dsn.orcpt }),
    ...(willRetryUntil !== undefined && { willRetryUntil }),
  };
}
