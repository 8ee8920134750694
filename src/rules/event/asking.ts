/** Every way in which a message asks for an answer: words, a calendar request, a link that books something (iaop.no.2). */
import type { Evidence, Link, Message } from "../../mail/message.ts";
import { evidenceAt, type Piece, piecesWithSignature, plainForm } from "../plain.ts";
import { BOOKING, FIRM, SOFT } from "./rsvp-words.ts";

export interface Asking {
  readonly kind: "asks" | "calendar" | "link";
  /** False for words that are as common between two people. */
  readonly firm: boolean;
  readonly evidence: Evidence;
}

const known = new WeakMap<Message, readonly Asking[]>();

/** The plainest first. @param associations names in addresses where the association takes registrations for its own events */
export function askingIn(message: Message, associations: readonly string[]): readonly Asking[] {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = [...inWords(message, FIRM, true), ...inCalendar(message), ...inLinks(message, associations)];
  const asking = [...found, ...inWords(message, SOFT, false)];
  known.set(message, asking);
  return asking;
}

function inWords(message: Message, pattern: RegExp, firm: boolean): Asking[] {
  for (const piece of piecesWithSignature(message)) {
    for (const match of piece.plain.matchAll(pattern)) {
      if (isDenied(piece, match.index) || isForEvent(piece, match.index, match[0].length)) continue;
      return [{ kind: "asks", firm, evidence: evidenceAt(piece, match.index, match[0].length) }];
    }
  }
  return [];
}

/** "No RSVP needed", "no need to register". */
function isDenied({ plain }: Piece, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 40), at);
  const after = plain.slice(at, at + 45);
  return DENIED.test(before) || /^\S+ (?:is |are )?(?:not|isn't|un)[ ]?(?:needed|required|necessary)/.test(after);
}

const DENIED =
  /\b(?:no|not|without|don't|do not|nothing to|no need (?:to|for an?)|needn't|sin|sans|pas (?:de|besoin)|kein(?:e|en|er)?|ohne|nicht|sem|nao)\s(?:\w{1,12}\s){0,2}$/;

/** Registering for the event itself is what announcements encourage (iaop.ok.5): "register for the Summit". */
function isForEvent({ plain }: Piece, at: number, length: number): boolean {
  if (!/^(?:regist|sign|enrol|inscr|anmeld|jetzt anmeld|please regist)/.test(plain.slice(at, at + length)))
    return false;
  const after = plain.slice(at, at + length + 60);
  return FOR_EVENT.test(after) && !OWN_PROGRAMME.test(after);
}

const FOR_EVENT =
  /\b(?:for|to|at|a|al|au|fur|zum|zur|para|na|no)\s(?:\w{1,15}\s){0,5}(?:summit|conference|congress|convention|symposium|forum|cumbre|congreso|sommet|congres|gipfel|kongress|cupula|congresso)\b/;
const OWN_PROGRAMME =
  /\b(?:our|my|dinner|reception|breakfast|lunch|party|demo|workshop|session|panel|roundtable|tour|table|cocktails?)\b/;

function inCalendar(message: Message): Asking[] {
  const request = message.calendar.find(({ method, rsvp }) => method === "REQUEST" || rsvp);
  if (request === undefined) return [];
  return [{ kind: "calendar", firm: true, evidence: { part: request.part, offset: 0, text: request.summary } }];
}

function inLinks(message: Message, associations: readonly string[]): Asking[] {
  const index = message.links.findIndex((link) => isBooking(link) && !isAssociations(link, associations));
  const link = message.links[index];
  return link ? [{ kind: "link", firm: true, evidence: { part: `link:${index}`, offset: 0, text: link.text } }] : [];
}

function isBooking({ href, text }: Link): boolean {
  if (!/^https?:/i.test(href)) return false;
  const words = text === href ? "" : plainForm(text.slice(0, 120));
  return BOOKING.test(plainForm(href.slice(0, 500)).replace(/[_%+]/g, " ")) || BOOKING.test(words);
}

function isAssociations({ href }: Link, associations: readonly string[]): boolean {
  const labels = URL.canParse(href) ? new URL(href).hostname.split(".") : [];
  return associations.includes(labels.at(-2) ?? "");
}
