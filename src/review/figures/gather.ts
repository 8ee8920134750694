/** Figures out of the store: which rows each needs, and what they come to. */
import { catalogue } from "../../rules/index.ts";
import type { CampaignFigure, FigureReads, SeenComplaints, Sight, Span } from "../../store/port.ts";
import { type Alert, alertsOf } from "./alerts.ts";
import { before, DAY, monthOf, type Period } from "./days.ts";
import { agesSince, type Holds, holdsOf, type WorkTime, waitingOf } from "./holds.ts";
import { type Latency, latencyOf } from "./latency.ts";
import { type Complaints, complaintsOf, type Delivery, deliveryOf, type Watched, watchedOf } from "./outside.ts";
import { type MonthReport, monthReport } from "./report.ts";
import { JUMP_DAYS, MISTAKES, type RuleRow, rulesOf } from "./rules.ts";
import { type Volumes, volumesOf } from "./volumes.ts";

export interface Wanted {
  readonly period: Period;
  readonly sight: Sight;
  readonly seen: SeenComplaints;
  /** Whoever asks is a member of one of the groups. Default false. */
  readonly party?: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly work: WorkTime;
}

/** A group may be one member: what is told of complaints against it is told of them, and of themselves to nobody (ala.sm.7). */
export const hidesComplaints = ({ sight, seen, party = false }: Pick<Wanted, "sight" | "seen" | "party">): boolean =>
  sight.length > 0 && (seen === "none" || party);

/** A rule that works in confidence tells of complaints by what it held. */
const isTold = ({ rule }: { readonly rule: string }): boolean => catalogue.get(rule)?.confidential !== true;

/** Campaigns of fewer held messages are nothing to look at, and more than so many are no list. */
const CAMPAIGN = 3;
const CAMPAIGNS = 20;
/** Of so many somebody is asked whether they stand out; those with complaints come first. */
const SENDERS = 500;

const spanOf = (period: Period, sight: Sight): Span => ({ ...period, sight });
/** Of the period and of the one before it. */
const bothOf = ({ period, sight }: Wanted): Span => ({ from: before(period).from, until: period.until, sight });

export const volumes = async (store: FigureReads, wanted: Wanted): Promise<Volumes> =>
  volumesOf(await store.figuresMail(bothOf(wanted)), wanted.period);

export const waiting = async (store: FigureReads, { sight, now }: Wanted): Promise<Holds["now"]> =>
  waitingOf(await store.figuresWaiting(sight, agesSince(now)));

export async function holds(store: FigureReads, wanted: Wanted): Promise<Holds> {
  const [waiting, waits] = await Promise.all([
    store.figuresWaiting(wanted.sight, agesSince(wanted.now)),
    store.figuresWaits(bothOf(wanted)),
  ]);
  return holdsOf(waiting, waits, wanted);
}

export async function rules(store: FigureReads, wanted: Wanted): Promise<{ rules: RuleRow[]; summary: string }> {
  const { period, sight } = wanted;
  const last = period.until - 1;
  const lately = { from: last - JUMP_DAYS, until: period.until, sight };
  const [sums, days, outcomes, mail] = await Promise.all([
    store.figuresRuleSums(bothOf(wanted), period.from),
    store.figuresRules(lately),
    store.figuresOutcomes(spanOf(period, sight), MISTAKES),
    store.figuresMail(lately),
  ]);
  const mailDays = [...new Set(mail.map(({ day }) => day))];
  const told = hidesComplaints(wanted) ? isTold : () => true;
  return rulesOf({ sums: sums.filter(told), days, outcomes: outcomes.filter(told), mailDays }, last);
}

export async function complaints(store: FigureReads, wanted: Wanted): Promise<Complaints> {
  const both = bothOf(wanted);
  const [rows, attempts] = await Promise.all([store.figuresComplaints(both), store.figuresAttempts(both)]);
  return complaintsOf(rows, attempts, wanted.period);
}

export async function delivery(store: FigureReads, { period, sight, now }: Wanted): Promise<Delivery> {
  const [attempts, current] = await Promise.all([
    store.figuresAttempts(spanOf(period, sight)),
    store.figuresDelivery(now - 7 * DAY),
  ]);
  return deliveryOf(attempts, current, period);
}

export const latency = async (store: FigureReads, { period, sight }: Wanted): Promise<Latency> =>
  latencyOf(await store.figuresTook(spanOf(period, sight)), period);

export const senders = async (
  store: FigureReads,
  { period, sight, seen }: Wanted,
): Promise<{ senders: Watched[] }> => ({
  senders: watchedOf(await store.figuresSenders(spanOf(period, sight), seen, SENDERS)),
});

export const campaigns = async (store: FigureReads, { sight }: Wanted): Promise<{ campaigns: CampaignFigure[] }> => ({
  campaigns: [...(await store.figuresCampaigns(sight, CAMPAIGN, CAMPAIGNS))],
});

/** Where everything is fine, there is none. */
export async function alerts(store: FigureReads, wanted: Wanted): Promise<Alert[]> {
  const [found, rate, people, held, out] = await Promise.all([
    rules(store, wanted),
    hidesComplaints(wanted) ? null : complaints(store, wanted),
    senders(store, wanted),
    waiting(store, wanted),
    store.figuresDelivery(wanted.now - 7 * DAY),
  ]);
  return alertsOf(
    { rules: found.rules, complaints: rate, watched: people.senders, holds: held, delivery: out },
    wanted.now,
  );
}

/** A month without names; null for what is no month, or one that has not begun. */
export async function month(
  store: FigureReads,
  name: string,
  { association, ...asked }: Omit<Wanted, "period"> & { readonly association: string },
): Promise<MonthReport | null> {
  const period = monthOf(name);
  const { sight, now } = asked;
  if (!period || period.from * DAY > now) return null;
  const wanted: Wanted = { ...asked, period };
  // Counts of few are guarded in the report itself; none against few would tell of a group that is one member.
  const hidden = hidesComplaints(wanted);
  const [mail, held, found, rate, cases] = await Promise.all([
    volumes(store, wanted),
    holds(store, wanted),
    rules(store, wanted),
    hidden ? null : complaints(store, wanted),
    hidden ? null : store.figuresCases(spanOf(period, sight)),
  ]);
  return monthReport({
    ...{ association, month: name, madeAt: now, running: period.until * DAY > now },
    ...{ volumes: mail, waits: held.total, rules: found.rules, complaints: rate, cases },
  });
}
