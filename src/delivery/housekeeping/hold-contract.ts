/**
 * What time does to held mail before it ends: its sender is warned, staff are reminded, and what nobody may decide goes to somebody. What
 * was told is on record with the telling, so that a restart tells nothing twice.
 */
import type { Config } from "../../config/schema.ts";
import { Calendar } from "../../review/calendar.ts";
import { remindedNow } from "../../review/reminders.ts";
import { NOTHING_WAITS, together } from "../../review/waiting.ts";
import type { Asked, ContractReads, ContractVerbs, Waiting, WebhookVerbs } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { every } from "./index.ts";

export interface ContractParts {
  readonly store: ContractVerbs & Pick<ContractReads, "surveyHeld"> & Pick<WebhookVerbs, "pruneHookEvents">;
  readonly telemetry: Pick<Telemetry, "contractKept" | "failed">;
  /** Milliseconds since 1970. */
  clock(): number;
}

type Settings = Pick<Config, "review">;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TICK = MINUTE;
/** Nobody works for so long in a row that a business day before were further away. */
const FARTHEST = 60 * DAY;
const WARNED_AT_ONCE = 500;
/** A piece of the queue takes the reader some ten milliseconds. */
const SURVEYED_AT_ONCE = 250;
/** How long the outbox remembers what ended. */
const REMEMBERED = 30 * DAY;
const PRUNED_AT_ONCE = 1000;

/** Starts the timers; the returned function stops them and waits for what is under way. */
export function startHoldContract(config: Settings, parts: ContractParts): () => Promise<void> {
  // Made anew for each round: a reload may have changed it.
  const calendar = () => new Calendar(config.review.calendar);
  let stopped = false;
  const guarded = (what: string, act: () => Promise<void>) => async () => {
    try {
      await act();
    } catch (error) {
      if (!stopped) parts.telemetry.failed("delivery", what, error);
    }
  };
  const stops = [
    every(
      TICK,
      guarded("senders could not be warned", () => warn(calendar(), parts)),
    ),
    every(
      TICK,
      guarded("held mail could not be surveyed", () => survey(config, calendar(), parts, () => stopped)),
    ),
    every(
      60 * TICK,
      guarded("old deliveries could not be forgotten", () => forget(parts)),
    ),
  ];
  return async () => {
    stopped = true;
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** One business day before held mail ends, its sender is told. */
export async function warn(calendar: Calendar, { store, telemetry, clock }: ContractParts): Promise<void> {
  const now = clock();
  const ending = await store.heldExpiring(now + FARTHEST, WARNED_AT_ONCE);
  const due = ending.filter(({ heldUntil }) => calendar.daysBefore(heldUntil, 1) <= now);
  if (due.length === 0) return;
  const count = await store.warnExpiring(
    due.map(({ id }) => id),
    now,
  );
  if (count > 0) telemetry.contractKept("warned", count);
}

/** Looks through all that waits: for whom, and whether anybody may decide it. */
export async function survey(
  { review }: Settings,
  calendar: Calendar,
  { store, telemetry, clock }: ContractParts,
  isOver: () => boolean = () => false,
): Promise<void> {
  const now = clock();
  const asked = await askedNow({ review }, calendar, store, now);
  const waiting = new Map<string, Waiting>();
  for (let after: number | null = 0; after !== null && !isOver(); ) {
    const seen = await store.surveyHeld(after, SURVEYED_AT_ONCE, asked);
    if (seen.stuck.length > 0) {
      const count = await store.settleStuck(seen.stuck, review.last_resort, now);
      if (count > 0) telemetry.contractKept("routed", count);
    }
    for (const each of seen.waiting)
      waiting.set(each.staff, together(waiting.get(each.staff) ?? NOTHING_WAITS, each.waiting));
    after = seen.last;
  }
  if (isOver()) return;
  const slot = calendar.halfDay(now);
  for (const [staff, what] of waiting)
    if (await store.remind({ staff, slot, waiting: what }, now)) telemetry.contractKept("reminded", 1);
}

/** Nobody is reminded outside working hours. */
async function askedNow(
  { review }: Settings,
  calendar: Calendar,
  store: ContractVerbs,
  now: number,
): Promise<readonly Asked[]> {
  if (!calendar.isOpen(now)) return [];
  const [deciders, shifts, hasRoster] = await Promise.all([
    store.listDeciders(),
    store.listShifts(now, now + 1),
    store.hasRoster(),
  ]);
  return remindedNow(review.reminders, calendar, { deciders, shifts, hasRoster }, now);
}

async function forget({ store, clock }: ContractParts): Promise<void> {
  while ((await store.pruneHookEvents(clock() - REMEMBERED, PRUNED_AT_ONCE)) >= PRUNED_AT_ONCE);
}
