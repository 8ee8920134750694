/** The office's calendar: when people work, and what time is measured by it. PURE; the zone's rules are those of Intl. */
import { WEEKDAYS, type Weekday } from "../mail/words.ts";

export interface CalendarSettings {
  /** IANA. */
  readonly timezone: string;
  readonly days: readonly Weekday[];
  /** `09:00-17:00`, by the clock of that zone. */
  readonly hours: string;
  /** `2027-12-24`. */
  readonly holidays: readonly string[];
}

/** One day's working time, milliseconds since 1970; `from` is before `until`. */
export interface WorkingDay {
  /** `2026-03-10`. */
  readonly date: string;
  readonly from: number;
  readonly until: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How many days in a row may be free before the calendar counts as empty. */
const MOST_FREE = 400;

export class Calendar {
  readonly #settings: CalendarSettings;
  readonly #clock: Intl.DateTimeFormat;
  readonly #holidays: ReadonlySet<string>;
  readonly #days = new Map<string, WorkingDay | null>();
  readonly #byNumber = new Map<number, WorkingDay | null>();

  constructor(settings: CalendarSettings) {
    this.#settings = settings;
    this.#holidays = new Set(settings.holidays);
    this.#clock = new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone: settings.timezone, hourCycle: "h23", era: "short" },
      ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" },
    });
  }

  /** The date there at a time, `2026-03-10`. */
  dateOf(at: number): string {
    return new Date(this.#wall(at)).toISOString().slice(0, 10);
  }

  /** When the clock there shows this; where it shows it twice the first time, where it skips it, as much later. */
  timeOf(date: string, clock: string): number {
    const wall = Date.parse(`${date}T00:00:00Z`) + minutesOf(clock) * 60_000;
    const candidates = [wall - this.#offset(wall - DAY), wall - this.#offset(wall + DAY)];
    const exact = candidates.filter((at) => this.#wall(at) === wall);
    return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
  }

  /** Null on a day on which nobody works. */
  workingDay(date: string): WorkingDay | null {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const found = this.#workingDay(date);
    if (this.#days.size > 5000) this.#days.clear();
    this.#days.set(date, found);
    return found;
  }

  isOpen(at: number): boolean {
    const day = this.workingDay(this.dateOf(at));
    return day !== null && at >= day.from && at < day.until;
  }

  /** Milliseconds of working time between two times; 0 when the second is not later. Cheap: figures ask for it by the ten thousand. */
  between(from: number, until: number): number {
    if (until <= from) return 0;
    let sum = 0;
    // No zone is a day or more away from UTC: what is too much of the days on both sides is cut off.
    const last = Math.floor(until / DAY) + 1;
    for (let number = Math.floor(from / DAY) - 1; number <= last; number += 1) {
      const day = this.#numbered(number);
      if (day) sum += Math.max(0, Math.min(day.until, until) - Math.max(day.from, from));
    }
    return sum;
  }

  /** The latest time from which so much working time (milliseconds) has passed until `at`. */
  hoursBefore(at: number, span: number): number {
    let left = span;
    for (const day of this.#backwards(this.dateOf(at))) {
      const until = Math.min(day.until, at);
      if (until <= day.from) continue;
      if (until - day.from >= left) return until - left;
      left -= until - day.from;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /**
   * The same time of day so many working days earlier, within working hours. A free day counts like the opening of the
   * next working day, so that nobody is told on a free day, and a later time never has an earlier one before it.
   */
  daysBefore(at: number, days: number): number {
    const today = this.dateOf(at);
    const isWorking = this.workingDay(today) !== null;
    let left = days;
    for (const day of this.#backwards(isWorking ? previousDate(today) : today)) {
      left -= 1;
      if (left > 0) continue;
      const wanted = isWorking ? this.timeOf(day.date, this.#clockOf(at)) : day.from;
      return Math.min(Math.max(wanted, day.from), day.until);
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** `2026-03-10 am`: by noon of the clock there. */
  halfDay(at: number): string {
    return `${this.dateOf(at)} ${this.#clockOf(at) < "12:00" ? "am" : "pm"}`;
  }

  *#backwards(date: string): Generator<WorkingDay> {
    let free = 0;
    for (let at = date; free < MOST_FREE; at = previousDate(at)) {
      const day = this.workingDay(at);
      free = day ? 0 : free + 1;
      if (day) yield day;
    }
  }

  /** By days since 1970, so that nothing is read or written to find it again. */
  #numbered(number: number): WorkingDay | null {
    const known = this.#byNumber.get(number);
    if (known !== undefined) return known;
    const found = this.workingDay(utcDate(number * DAY));
    if (this.#byNumber.size > 5000) this.#byNumber.clear();
    this.#byNumber.set(number, found);
    return found;
  }

  #workingDay(date: string): WorkingDay | null {
    const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
    if (weekday === undefined || !this.#settings.days.includes(weekday) || this.#holidays.has(date)) return null;
    const [from = "", until = ""] = this.#settings.hours.split("-");
    const end = until === "24:00" ? this.timeOf(nextDate(date), "00:00") : this.timeOf(date, until);
    const start = this.timeOf(date, from);
    return start < end ? { date, from: start, until: end } : null;
  }

  #clockOf(at: number): string {
    return new Date(this.#wall(at)).toISOString().slice(11, 16);
  }

  #offset(at: number): number {
    return this.#wall(at) - at;
  }

  /** What the clock there shows, as if it were UTC. */
  #wall(at: number): number {
    const parts = new Map<string, number>(
      this.#clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const of = (type: string) => parts.get(type) ?? 0;
    const whole = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
    return whole + (((at % 1000) + 1000) % 1000);
  }
}

const utcDate = (at: number): string => new Date(at).toISOString().slice(0, 10);
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const shifted = (date: string, days: number): string => utcDate(Date.parse(`${date}T00:00:00Z`) + days * DAY);
export const nextDate = (date: string): string => shifted(date, 1);
export const previousDate = (date: string): string => shifted(date, -1);
