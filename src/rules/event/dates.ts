/**
 * Dates as people write them in mail: ISO, "24 February", "Feb 24th", "24.2.2026", "2/24/26", "Tuesday evening", "the night
 * before", in English, Spanish, French, German and Portuguese. PURE: the time of judgement comes in, no clock is read. Days
 * are midnights in UTC, because a day in a letter has no zone.
 */

export type Mention = Place &
  (
    | {
        readonly kind: "day";
        /** Milliseconds since 1970: one day, or all days of a range. */
        readonly readings: readonly number[];
        /** Day and month could be either way round: only one of the readings is meant. */
        readonly ambiguous: boolean;
      }
    | {
        readonly kind: "weekday";
        /** 0 is Sunday. */
        readonly weekday: number;
      }
    /** The evening, night or day before something that the reader knows. */
    | { readonly kind: "eve" }
  );

interface Place {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

export const DAY = 86_400_000;

const MONTHS: readonly string[] = [
  "january|jan|enero|ene|janvier|janv|januar|janner|janeiro",
  "february|feb|febrero|fevrier|fevr|fev|februar|fevereiro",
  "march|mar|marzo|mars|marz|marco",
  "april|apr|abril|abr|avril|avr",
  "may|mayo|mai|maio",
  "june|jun|junio|juin|juni|junho",
  "july|jul|julio|juillet|juil|juli|julho",
  "august|aug|agosto|ago|aout",
  "september|sept|sep|septiembre|septembre|setembro|set",
  "october|oct|octubre|octobre|oktober|okt|outubro|out",
  "november|nov|noviembre|novembre|novembro",
  "december|dec|diciembre|dic|decembre|dezember|dez|dezembro",
];
const monthNumber = new Map(MONTHS.flatMap((names, month) => names.split("|").map((name) => [name, month] as const)));

const WEEKDAYS: readonly string[] = [
  "sunday|domingo|dimanche|sonntag",
  "monday|lunes|lundi|montag|segunda-feira",
  "tuesday|martes|mardi|dienstag|terca-feira",
  "wednesday|miercoles|mercredi|mittwoch|quarta-feira",
  "thursday|jueves|jeudi|donnerstag|quinta-feira",
  "friday|viernes|vendredi|freitag|sexta-feira",
  "saturday|sabado|samedi|samstag|sonnabend",
];
const weekdayNumber = new Map(WEEKDAYS.flatMap((names, day) => names.split("|").map((name) => [name, day] as const)));

// Longest first, so that "sept" is not read as "sep" and a rest.
const alternatives = (names: readonly string[]): string =>
  names
    .join("|")
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
const MONTH = alternatives(MONTHS);
const NUMBER = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?";
const RANGE = `(?:\\s?(?:-|to|and|y|al?|et|au|und|bis|e|ate|&)\\s?${NUMBER})?`;
const YEAR = "(?:,?\\s(?:de |del |of )?(\\d{4})(?!\\d))?";

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_MONTH = new RegExp(`(?<![\\d.,$])${NUMBER}${RANGE}\\s(?:de |of |do )?(${MONTH})\\b\\.?${YEAR}`, "g");
/** "You may 10 times over" is no day in May. */
const MODAL = "(?<!\\b(?:i|you|we|they|he|she|it|who|that|this|which|members) )";
const MONTH_DAY = new RegExp(`(?<![a-z])${MODAL}(${MONTH})\\.?\\s(?:the )?${NUMBER}${RANGE}(?![\\d:%])${YEAR}`, "g");
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/g;
/** Without a year only where a dot ends it (24.2.), as German writes, or a word such as "on" or a weekday leads in. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/g;
const LED = new RegExp(
  `\\b(?:on|el|le|am|em|no dia|dia|${alternatives(WEEKDAYS)}|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?),? (\\d{1,2})\\/(\\d{1,2})(?![\\d/])`,
  "g",
);
const WEEKDAY = new RegExp(`(?<![a-z])(${alternatives(WEEKDAYS)})(?![a-z])`, "g");
const EVE =
  /\b(?:(?:the )?(?:night|evening|day|afternoon) (?:before|prior to|preceding)|(?:on the )?eve of|vispera|(?:noche|tarde|dia) anterior|la veille|veille (?:de|du)|vorabend|(?:abend|tag) (?:vor|zuvor)|vespera|(?:noite|dia) anterior)\b/g;

/** Without any of these there is nothing to look for. */
const HINT =
  /\d|day|before|night|prior|preceding|eve|feira|lun|mar|mie|jue|vie|sab|dom|jeu|sam|dim|ven|mer|tag|woch|abend|visp|vesp|veille|anterior/;

/** Mentions that are looked at; no letter names more days that matter. */
const MOST = 60;

/**
 * @param plain a text in plain form: lower case, without accents
 * @param now milliseconds since 1970; a day without a year is the next one, or one of the last 60 days
 * @returns in the order of the text; a weekday that stands beside its date is not named again
 */
export function readDates(plain: string, now: number): Mention[] {
  if (!HINT.test(plain)) return [];
  const days = [
    ...each(plain, ISO, ([, y, m, d]) => [dayOf(num(y), num(m) - 1, num(d))]),
    ...each(plain, DAY_MONTH, ([, from, to, name, y]) => span(from, to, name, y, now)),
    ...each(plain, MONTH_DAY, ([, name, from, to, y]) => span(from, to, name, y, now)),
    ...each(plain, NUMERIC, ([, a, dot, b, y]) => eitherWay(num(a), num(b), dot, fullYear(num(y)))),
    ...each(plain, DOTTED, ([, d, m]) => [inYear(num(m) - 1, num(d), now)]),
    ...each(plain, LED, ([, a, b]) => [inYear(num(b) - 1, num(a), now), inYear(num(a) - 1, num(b), now)]),
  ];
  const others: Mention[] = [
    ...[...plain.matchAll(WEEKDAY)].map((match) => ({
      ...{ kind: "weekday" as const, weekday: weekdayNumber.get(match[1] ?? "") ?? 0, ...placeOf(match) },
    })),
    ...[...plain.matchAll(EVE)].map((match) => ({ kind: "eve" as const, ...placeOf(match) })),
  ];
  const free = others.filter((other) => other.kind === "eve" || !days.some((day) => isBeside(other, day)));
  return [...days, ...free].sort((a, b) => a.offset - b.offset).slice(0, MOST);
}

type Match = RegExpMatchArray & { readonly index?: number };

const placeOf = (match: Match): Place => ({ offset: match.index ?? 0, length: match[0].length });
const num = (text: string | undefined): number => Number(text ?? Number.NaN);
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function each(plain: string, pattern: RegExp, read: (match: Match) => readonly (number | null)[]): Mention[] {
  return [...plain.matchAll(pattern)].slice(0, MOST).flatMap((match): Mention[] => {
    const readings = [...new Set(read(match).filter((day) => day !== null))];
    const ambiguous = (pattern === NUMERIC || pattern === LED) && readings.length > 1;
    return readings.length === 0 ? [] : [{ kind: "day", readings, ambiguous, ...placeOf(match) }];
  });
}

/** A day that exists, or null: 31 April is none. */
function dayOf(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month, day);
  const back = new Date(at);
  return back.getUTCMonth() === month && back.getUTCDate() === day ? at : null;
}

const PAST = 60 * DAY;

function inYear(month: number, day: number, now: number): number | null {
  const year = new Date(now).getUTCFullYear();
  const found = [year - 1, year, year + 1].map((each) => dayOf(each, month, day));
  return found.find((at) => at !== null && at >= now - PAST) ?? null;
}

/** "22-25 February" holds all its days; one day where there is no range. */
function span(
  from: string | undefined,
  to: string | undefined,
  name: string | undefined,
  year: string | undefined,
  now: number,
): (number | null)[] {
  const month = monthNumber.get(name ?? "") ?? Number.NaN;
  const at = (day: number) => (year === undefined ? inYear(month, day, now) : dayOf(num(year), month, day));
  const first = num(from);
  const last = to === undefined ? first : num(to);
  if (!(last >= first && last - first < 31)) return [at(first)];
  return Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
}

/** With dots the day comes first everywhere; with slashes and dashes it depends on where the writer lives. */
function eitherWay(a: number, b: number, separator: string | undefined, year: number): (number | null)[] {
  const dayFirst = dayOf(year, b - 1, a);
  return separator === "." ? [dayFirst] : [dayFirst, dayOf(year, a - 1, b)];
}

/** "Tuesday, 24 February" and "24 February (Tuesday)" are one date. */
const isBeside = (weekday: Place, day: Place): boolean => {
  const gap =
    weekday.offset < day.offset
      ? day.offset - (weekday.offset + weekday.length)
      : weekday.offset - (day.offset + day.length);
  return gap <= 6;
};
