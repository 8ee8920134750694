/**
 * Whom a notice about a message goes to, and how much of it (docs/decisions/0025). The login reads everything; what the
 * reverse-path is promised (RFC 3461 5.2) it gets wherever it is, but no more than the header tells anybody. PURE.
 */
import { isReport, type Reported, reported } from "./dsn.ts";
import { ABOUT_ONE_MESSAGE, type NoticeKind, type NoticeOrder, type NoticeRecipient } from "./notice.ts";

export interface Route {
  /** The message is visibly automatic: a machine sent it, and gets reports alone (std 71). */
  readonly automatic: boolean;
  /** Set where the reverse-path is no address of the login. */
  readonly apart: {
    /** The login's own address; null when it has none any more. */
    readonly login: string | null;
    /** Whether To or Cc name this recipient. */
    isNamed(recipient: string): boolean;
  } | null;
}

/** In: an order to the reverse-path. Out: what is sent instead, in the order of its weight; may be nothing. */
export function routed(order: NoticeOrder, { automatic, apart }: Route): NoticeOrder[] {
  const orders = automatic ? machineHalf(order) : [order];
  return apart === null ? orders : orders.flatMap((one) => divided(one, apart));
}

/** Every line stands in one report: the reverse-path's where the header names the recipient, else the login's. */
function divided(order: NoticeOrder, { login, isNamed }: NonNullable<Route["apart"]>): NoticeOrder[] {
  const open = new Set(reported(order).flatMap(({ line }) => (isNamed(line.recipient) ? [line] : [])));
  const toPath = machineHalf(order, (line) => open.has(line)).map((half) => ({ ...half, bystander: true as const }));
  if (login === null) return toPath;
  const toLogin = isPureReport(order.kind)
    ? machineHalf(order, (line) => !open.has(line))
    : [{ ...order, recipients: order.recipients.map((line) => (open.has(line) ? unreported(line) : line)) }];
  return [...toLogin.map((one) => ({ ...one, to: login })), ...toPath];
}

const isPureReport = (kind: NoticeKind): boolean => kind === "failure" || kind === "delay" || kind === "relayed";

const KINDS = { failed: "failure", delayed: "delay", relayed: "relayed" } as const;

/** What a notice says to machines, as reports of their own. */
function machineHalf(order: NoticeOrder, chosen: (line: NoticeRecipient) => boolean = () => true): NoticeOrder[] {
  const { to, language } = order;
  const lines = reported(order).filter(({ line }) => chosen(line));
  return (["failed", "delayed", "relayed"] as const).flatMap((action) => {
    const recipients = lines.flatMap((one) => (one.action === action ? [bare(one)] : []));
    return recipients.length > 0 ? [{ kind: KINDS[action], to, language, recipients }] : [];
  });
}

/** A report's line says what happened and not by which rule. */
function bare({ line }: Reported): NoticeRecipient {
  const { why: _why, disposition: _disposition, byItself: _byItself, dsn: _dsn, ...rest } = line;
  return { ...rest, reasons: [] };
}

function unreported({ dsn: _, ...line }: NoticeRecipient): NoticeRecipient {
  return line;
}

/** Told one by one up to a number in an hour, then together (`notices.per_hour`). */
const DIGESTED: ReadonlySet<NoticeKind> = new Set(ABOUT_ONE_MESSAGE);

/** What machines read goes out at once, and so does every answer that a person waits for. */
export const mayWait = (order: NoticeOrder): boolean => DIGESTED.has(order.kind) && !isReport(order);

/**
 * What is told with the rest of its decision. A refusal among them is then no report: nobody asked for one, and one report
 * is about one message (RFC 3464 2.1). Who asked for it in so many words gets it (RFC 3461 4.1).
 */
export const mayJoin = ({ kind, recipients }: NoticeOrder): boolean =>
  DIGESTED.has(kind) && !recipients.some(({ dsn }) => dsn?.notify?.includes("FAILURE"));
