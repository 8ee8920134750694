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

/** What one line says to machines (RFC 3464 2.3.3). */
export type ReportAction = "failed" | "delayed" | "relayed";

export interface Reported {
  readonly line: NoticeRecipient;
  readonly action: ReportAction;
}

const ACTIONS: Readonly<Partial<Record<NoticeKind, ReportAction>>> = {
  failure: "failed",
  delay: "delayed",
  relayed: "relayed",
};

/**
 * The machine-readable half of a notice. A report's lines all stand in it; of another notice those who were refused, as
 * far as NOTIFY lets it, and those who are held where their sender asked for DELAY in so many words: a hold is no failure
 * (std 71, 72). Empty: it is plain.
 */
export function reported({ kind, recipients }: NoticeOrder): Reported[] {
  const action = ACTIONS[kind];
  if (action !== undefined) return recipients.map((line) => ({ line, action }));
  return recipients.flatMap((line): Reported[] => {
    if (line.dsn === undefined) return [];
    if (line.disposition === "hold") return line.dsn.notify?.includes("DELAY") ? [{ line, action: "delayed" }] : [];
    return wantsDsn(line.dsn, "FAILURE") ? [{ line, action: "failed" }] : [];
  });
}

export const isReport = (order: NoticeOrder): boolean => reported(order).length > 0;

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

/** What a line of a notice needs to stand in a report as well: a refusal of ours, or a hold. */
interface Refusal {
  readonly dsn: DsnRequest;
  /** RFC 3463. */
  readonly status: string;
  readonly diagnostic: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const refusedLine = (line: NoticeRecipient, { dsn, status, diagnostic, at }: Refusal): NoticeRecipient => ({
  ...line,
  dsn,
  status,
  diagnostic,
  lastAttempt: at,
  ...(dsn.orcpt !== undefined && { orcpt: dsn.orcpt }),
});
