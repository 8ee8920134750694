/** What happens outside: complaints against what was delivered (std 106), and the way out. PURE. */
import type { AttemptFigure, ComplaintFigure, DeliveryNow, SenderFigure } from "../../store/port.ts";
import { before, dateOf, daysOf, type Period, weekOf } from "./days.ts";
import { type Share, shareOf } from "./statistics.ts";
import { count, many, percent } from "./words.ts";

/** What mailbox providers ask for, and where they begin to refuse (std 106). */
export const COMPLAINTS_WARN = 0.001;
export const COMPLAINTS_STOP = 0.003;
/** One complaint alone says little of anybody. */
const LEAST_COMPLAINTS = 2;

export type Standing = "fine" | "warn" | "stop";

export interface Complaints {
  readonly weeks: readonly { readonly week: string; readonly complaints: number; readonly delivered: number }[];
  readonly total: Share;
  readonly before: Share;
  readonly standing: Standing;
  readonly summary: string;
}

/** With a minimum sample: what a single complaint makes of little mail is no rate. */
export function complaintStanding({ hits, share }: Share): Standing {
  if (share === null || hits < LEAST_COMPLAINTS || share < COMPLAINTS_WARN) return "fine";
  return share < COMPLAINTS_STOP ? "warn" : "stop";
}

/** Both of the period and of the one before. */
export function complaintsOf(
  complaints: readonly ComplaintFigure[],
  attempts: readonly AttemptFigure[],
  period: Period,
): Complaints {
  const delivered = attempts.filter(({ result }) => result === "delivered");
  const within = ({ from, until }: Period, of = (_: number) => true) => ({
    complaints: sum(complaints, ({ day, complaints: n }) => (day >= from && day < until && of(day) ? n : 0)),
    delivered: sum(delivered, ({ day, attempts: n }) => (day >= from && day < until && of(day) ? n : 0)),
  });
  const rate = (one: Period) => rateOf(within(one));
  const weeks = [...new Set(daysOf(period).map(weekOf))].map((week) => {
    return { week: dateOf(week), ...within(period, (day) => weekOf(day) === week) };
  });
  const [total, was] = [rate(period), rate(before(period))];
  return { weeks, total, before: was, standing: complaintStanding(total), summary: complaintWords(total, was) };
}

/** More complaints than mail: it was delivered before. */
export const rateOf = ({ complaints, delivered }: { readonly complaints: number; readonly delivered: number }): Share =>
  shareOf(Math.min(complaints, delivered), delivered);

function complaintWords(now: Share, was: Share): string {
  if (now.share === null) return "Nothing was delivered.";
  const rate = `${percent(now.share)} (${count(now.hits)} of ${count(now.of)} delivered)`;
  const earlier = was.share === null ? "" : `; ${percent(was.share)} in the time before`;
  const limit = now.share >= COMPLAINTS_STOP ? ", over 0.3 %" : now.share >= COMPLAINTS_WARN ? ", over 0.1 %" : "";
  return `Complaint rate ${rate}${limit}${earlier}.`;
}

export interface Delivery {
  readonly days: readonly {
    readonly date: string;
    readonly delivered: number;
    readonly temporary: number;
    readonly permanent: number;
  }[];
  /** What went wrong, most often first. */
  readonly failures: readonly { readonly status: string; readonly result: string; readonly attempts: number }[];
  readonly now: DeliveryNow;
  readonly summary: string;
}

/** @param attempts of the period; others are left out */
export function deliveryOf(attempts: readonly AttemptFigure[], now: DeliveryNow, period: Period): Delivery {
  const inside = attempts.filter(({ day }) => day >= period.from && day < period.until);
  const of = (result: AttemptFigure["result"], day?: number) =>
    sum(inside, (row) => (row.result === result && (day === undefined || row.day === day) ? row.attempts : 0));
  const failures = new Map<string, { status: string; result: string; attempts: number }>();
  for (const { status, result, attempts: n } of inside) {
    const known = failures.get(`${result} ${status}`)?.attempts ?? 0;
    if (result !== "delivered") failures.set(`${result} ${status}`, { status, result, attempts: known + n });
  }
  return {
    days: daysOf(period).map((day) => ({
      date: dateOf(day),
      ...{ delivered: of("delivered", day), temporary: of("temporary", day), permanent: of("permanent", day) },
    })),
    failures: [...failures.values()].sort((a, b) => b.attempts - a.attempts || (a.status < b.status ? -1 : 1)),
    now,
    summary: deliveryWords(of("delivered"), of("temporary"), of("permanent"), now),
  };
}

function deliveryWords(delivered: number, temporary: number, permanent: number, now: DeliveryNow): string {
  const tried = delivered + temporary + permanent;
  const past =
    tried === 0
      ? "Nothing was tried."
      : `${count(delivered)} of ${many(tried, "attempt")} delivered, ${count(temporary)} put off, ${count(permanent)} failed for good.`;
  const queue = now.queued === 0 ? "Nothing is queued." : `${many(now.queued, "copy", "copies")} queued now.`;
  return `${past} ${queue}`;
}

const sum = <Row>(rows: readonly Row[], amount: (row: Row) => number): number =>
  rows.reduce((total, row) => total + amount(row), 0);

export interface Watched {
  readonly member: string;
  readonly name: string;
  readonly messages: number;
  readonly envelopes: number;
  readonly stopped: number;
  readonly delivered: number;
  /** Of what was delivered; null, and `standing` too, where complaints are not for who asks. */
  readonly complaints: Share | null;
  readonly standing: Standing | null;
  /** Sentences, the weightiest first. */
  readonly why: readonly string[];
}

/** Senders of whom something must be said. */
export const watchedOf = (senders: readonly SenderFigure[]): Watched[] =>
  senders
    .map((sender) => {
      const { member, name, messages, envelopes, stopped, delivered } = sender;
      const complaints = sender.complaints === null ? null : rateOf({ complaints: sender.complaints, delivered });
      const standing = complaints && complaintStanding(complaints);
      const why = whyWatched(sender, complaints);
      return { member, name, messages, envelopes, stopped, delivered, complaints, standing, why };
    })
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => b.why.length - a.why.length || b.stopped - a.stopped || (a.member < b.member ? -1 : 1));

/** Under this many nobody is watched for it. */
const LEAST_STOPPED = 5;
const LEAST_BOUNCES = 5;
/** Of a list that was kept, few mailboxes are gone. */
const BOUNCED = 0.05;

function whyWatched(sender: SenderFigure, complaints: Share | null): string[] {
  const { stopped, envelopes, stoppedBefore, envelopesBefore, bounces, delivered, standing } = sender;
  const [share, was] = [shareOf(stopped, envelopes).share ?? 0, shareOf(stoppedBefore, envelopesBefore).share ?? 0];
  const why = [
    complaints !== null &&
      complaintStanding(complaints) !== "fine" &&
      `complaint rate ${percent(complaints.share ?? 0)} (${complaints.hits} of ${count(complaints.of)})`,
    standing !== "good" && `standing: ${standing.replaceAll("-", " ")}`,
    stopped >= LEAST_STOPPED &&
      share >= 2 * was &&
      `${count(stopped)} of ${many(envelopes, "copy", "copies")} stopped, before ${count(stoppedBefore)} of ${count(envelopesBefore)}`,
    bounces >= LEAST_BOUNCES &&
      bounces >= BOUNCED * Math.max(1, delivered) &&
      `${count(bounces)} mailboxes that do not exist`,
  ];
  return why.filter((one) => one !== false);
}
