/** Whether a gathering falls into the days of an association's event. PURE. */
import type { EventFacts } from "../../lint/facts.ts";
import type { Message } from "../../mail/message.ts";
import { ownPieces } from "../plain.ts";
import { DAY, type Mention, readDates } from "./dates.ts";
import type { Gathering } from "./gatherings.ts";

/** `perhaps`: one way of reading it, or the eve of something. `unknown`: the text names no time. */
export type When = "in" | "perhaps" | "out" | "unknown";

/** @param margin days before and after that belong to the event as well */
export function whenIs(message: Message, gathering: Gathering, event: EventFacts, now: number, margin: number): When {
  const first = startOfDay(event.starts) - margin * DAY;
  // An event's end may be its last day's first moment.
  const last = startOfDay(event.ends) + margin * DAY;
  const { calendar } = gathering;
  if (calendar?.starts != null) {
    const day = startOfDay(calendar.starts);
    return day >= first && day <= last ? "in" : "out";
  }
  const mentions = mentionsIn(message, now);
  const near = nearest(mentions, gathering.offset);
  return near === null ? "unknown" : fits(near, first, last);
}

const startOfDay = (at: number): number => Math.floor(at / DAY) * DAY;

interface Placed {
  readonly part: string;
  readonly mention: Mention;
}

const known = new WeakMap<Message, readonly Placed[]>();

function mentionsIn(message: Message, now: number): readonly Placed[] {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = ownPieces(message).flatMap(({ part, plain }) =>
    readDates(plain, now).map((mention) => ({ part, mention })),
  );
  known.set(message, found);
  return found;
}

/** A time beyond this belongs to something else, unless it is the only one. */
const REACH = 300;

/** The mention closest to the gathering; in the text before in the subject. */
function nearest(placed: readonly Placed[], offset: number | null): Mention | null {
  const inText = placed.filter(({ part }) => part === "text").map(({ mention }) => mention);
  const inSubject = placed.find(({ part }) => part === "subject")?.mention ?? null;
  if (offset === null) return inSubject ?? inText[0] ?? null;
  const distance = (mention: Mention): number => Math.abs(mention.offset - offset);
  const closest = inText.sort((a, b) => distance(a) - distance(b))[0];
  if (closest === undefined) return inSubject;
  return distance(closest) <= REACH || inSubject === null ? closest : inSubject;
}

function fits(mention: Mention, first: number, last: number): When {
  if (mention.kind === "eve") return "perhaps";
  if (mention.kind === "weekday") {
    const days = Math.round((last - first) / DAY) + 1;
    const names = Array.from({ length: Math.min(days, 7) }, (_, index) => new Date(first + index * DAY).getUTCDay());
    return names.includes(mention.weekday) ? "perhaps" : "out";
  }
  const inside = mention.readings.filter((day) => day >= first && day <= last);
  if (inside.length === 0) return "out";
  return mention.ambiguous && inside.length < mention.readings.length ? "perhaps" : "in";
}
