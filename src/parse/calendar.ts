/**
 * Events of calendar parts and files (RFC 5545, RFC 5546), read with ical.js and bounded. What cannot be read has no events;
 * its text is still judged as text. Recurrences are not expanded.
 */
import type ICAL from "ical.js";
import type { CalendarItem } from "../mail/message.ts";

/** UTF-16 units of one calendar, events of it, and of a message. */
const MAX_CALENDAR = 262_144;
const MAX_EVENTS = 50;
const MAX_WORDS = 500;

export const isCalendar = (type: string, filename: string): boolean =>
  type === "text/calendar" || type === "application/ics" || /\.(?:ics|ical|ifb|icalendar)$/i.test(filename);

/** Long lines are folded (RFC 5545 3.1), commas and line ends escaped (3.3.11): as words, they are as written. */
export const calendarText = (raw: string): string =>
  raw.replace(/\r?\n[ \t]/g, "").replace(/\\([nN,;\\])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char));

/**
 * @param part `attachment:<index>`
 * @param method what the part's Content-Type says, where the calendar itself names none
 */
export async function readCalendar(raw: string, part: string, method: string): Promise<CalendarItem[]> {
  if (raw.length > MAX_CALENDAR || !/BEGIN:VCALENDAR/i.test(raw)) return [];
  const { default: reader } = await import("ical.js");
  try {
    const parsed: unknown[] = reader.parse(raw.trim());
    // Several calendars in one text come as a list.
    const calendars = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
    return calendars
      .slice(0, MAX_EVENTS)
      .flatMap((calendar) => itemsOf(new reader.Component(calendar), part, method))
      .slice(0, MAX_EVENTS);
  } catch {
    return [];
  }
}

const KINDS = ["vevent", "vtodo"] as const;

function itemsOf(calendar: ICAL.Component, part: string, declared: string): CalendarItem[] {
  const method = (text(calendar, "method") || declared).toUpperCase().slice(0, 40);
  const events = KINDS.flatMap((kind) => calendar.getAllSubcomponents(kind).slice(0, MAX_EVENTS));
  return events.slice(0, MAX_EVENTS).map((event) => ({
    method,
    summary: text(event, "summary"),
    location: text(event, "location"),
    starts: time(event, "dtstart"),
    ends: time(event, "dtend") ?? time(event, "due"),
    rsvp: attendees(event).some((attendee) => /^true$/i.test(parameter(attendee, "rsvp"))),
    answer: method === "REPLY" ? answerOf(event) : "",
    part,
  }));
}

const text = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value.slice(0, MAX_WORDS) : "";
};

const MAX_ATTENDEES = 1000;
const attendees = (event: ICAL.Component): ICAL.Property[] =>
  event.getAllProperties("attendee").slice(0, MAX_ATTENDEES);

const parameter = (property: ICAL.Property, name: string): string => {
  const value: unknown = property.getParameter(name);
  return typeof value === "string" ? value : "";
};

function answerOf(event: ICAL.Component): string {
  for (const attendee of attendees(event)) {
    const answer = parameter(attendee, "partstat").toUpperCase();
    if (answer === "ACCEPTED" || answer === "DECLINED" || answer === "TENTATIVE") return answer;
  }
  return "";
}

/** A zone that the calendar describes is applied; one that it only names counts as UTC, as does a floating time. */
function time(event: ICAL.Component, name: string): number | null {
  const value: unknown = event.getFirstPropertyValue(name);
  if (value === null || typeof value !== "object" || !("toUnixTime" in value)) return null;
  const seconds = (value as ICAL.Time).toUnixTime();
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
