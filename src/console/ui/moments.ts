/** Times as people say them. Written out: the first use of Intl costs 25 ms and more, before the first row is drawn. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** `10 Mar 2026`, here. */
export function dateOf(at: number): string {
  const date = new Date(at);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** `10 Mar 2026, 09:00:00 UTC+01:00`. */
export function exactly(at: number): string {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${dateOf(at)}, ${time} UTC${offset(-date.getTimezoneOffset())}`;
}

/** @param minutes ahead of UTC */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `3 hr ago`, `in 2 days`; a date when it is more than 60 days away. */
export function relative(at: number, now: number): string {
  const away = at - now;
  const size = Math.abs(away);
  if (size < 45 * SECOND) return away <= 0 ? "just now" : "in a moment";
  if (size < HOUR) return inWords(Math.round(away / MINUTE), "min");
  if (size < 36 * HOUR) return inWords(Math.round(away / HOUR), "hr");
  if (size < 60 * DAY) return inWords(Math.round(away / DAY), size < 1.5 * DAY ? "day" : "days");
  return dateOf(at);
}

const inWords = (away: number, unit: string): string => (away < 0 ? `${-away} ${unit} ago` : `in ${away} ${unit}`);

/** A length of time: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
export function duration(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.round(ms / SECOND))} s`;
  if (ms < HOUR) return `${Math.round(ms / MINUTE)} min`;
  const [big, small, unit, part] = ms < 2 * DAY ? [HOUR, MINUTE, "h", "min"] : [DAY, HOUR, "d", "h"];
  const rest = Math.floor((ms % big) / small);
  return `${Math.floor(ms / big)} ${unit}${rest > 0 ? ` ${rest} ${part}` : ""}`;
}
