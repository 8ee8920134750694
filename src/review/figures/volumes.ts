/** How much mail came, what became of it, and what would have become of it. PURE. */
import { type Mode, PURPOSES, type PurposeLabel } from "../../mail/words.ts";
import type { MailFigure } from "../../store/port.ts";
import { before, dateOf, daysOf, type Period } from "./days.ts";
import { groupBy } from "./group-by.ts";
import { changed, count, many } from "./words.ts";

export interface Fates {
  /** Messages; all that follows are copies, one per recipient. */
  readonly messages: number;
  readonly forward: number;
  readonly hold: number;
  readonly reject: number;
  /** In observe or advise: forwarded, and would have been held. */
  readonly wouldHold: number;
  readonly wouldReject: number;
}

export interface Volumes {
  readonly days: readonly (Fates & { readonly date: string })[];
  readonly purposes: readonly (Fates & { readonly purpose: PurposeLabel })[];
  readonly total: Fates;
  readonly before: Fates;
  /** Modes that mail was judged in. */
  readonly modes: readonly Mode[];
  readonly summary: string;
}

const NONE: Fates = { messages: 0, forward: 0, hold: 0, reject: 0, wouldHold: 0, wouldReject: 0 };

/** @param rows of the period and of the one before */
export function volumesOf(rows: readonly MailFigure[], period: Period): Volumes {
  const now = rows.filter(({ day }) => day >= period.from && day < period.until);
  const was = before(period);
  const total = sumOf(now);
  const earlier = sumOf(rows.filter(({ day }) => day >= was.from && day < was.until));
  const byDay = groupBy(now, ({ day }) => day);
  const byPurpose = groupBy(now, ({ purpose }) => purpose);
  return {
    days: daysOf(period).map((day) => ({ date: dateOf(day), ...sumOf(byDay.get(day) ?? []) })),
    purposes: PURPOSES.map((purpose) => ({ purpose, ...sumOf(byPurpose.get(purpose) ?? []) })),
    ...{ total, before: earlier, modes: [...new Set(now.map(({ mode }) => mode))].sort() },
    summary: summaryOf(total, earlier, period),
  };
}

const sumOf = (rows: readonly MailFigure[]): Fates => rows.reduce(plus, NONE);

function plus(sum: Fates, { disposition, enforced, mode, messages, envelopes }: MailFigure): Fates {
  const would = mode !== "enforce" && disposition === "forward";
  return {
    ...sum,
    messages: sum.messages + messages,
    [disposition]: sum[disposition] + envelopes,
    wouldHold: sum.wouldHold + (would && enforced === "hold" ? envelopes : 0),
    wouldReject: sum.wouldReject + (would && enforced === "reject" ? envelopes : 0),
  };
}

function summaryOf(now: Fates, was: Fates, period: Period): string {
  if (now.messages === 0) return `No mail came${was.messages > 0 ? `; ${many(was.messages, "message")} before` : ""}.`;
  const would = now.wouldHold + now.wouldReject;
  const instead =
    would > 0 ? ` ${many(would, "copy", "copies")} that went out would have been held or refused in enforce.` : "";
  return `${many(now.messages, "message")}${changed(now.messages, was.messages, period)}; of their copies ${count(now.hold)} held and ${count(now.reject)} refused.${instead}`;
}
