/**
 * Organised events that a message invites to (iaop.ns.6): what kind, in which words, and that somebody is asked to come. A
 * dinner that is remembered, thanked for or merely mentioned is none. For plain forms (`../plain.ts`).
 */
import type { CalendarItem, Evidence, Message } from "../../mail/message.ts";
import { anyOf, evidenceAt, ownPieces, plainForm } from "../plain.ts";
import { MEAL } from "./small-meal.ts";

export interface Gathering {
  readonly evidence: Evidence;
  /** Its sentence in plain form, and the subject: what names the gathering. */
  readonly sentence: string;
  readonly subject: string;
  /** A dinner, a coffee: what a few people may do together without asking (iaop.ok.3). */
  readonly meal: boolean;
  /** Where it stands in the text, for the nearest date; null in the subject and in calendars. */
  readonly offset: number | null;
  readonly calendar: CalendarItem | null;
}

const KINDS = anyOf(
  "(?:cocktail|welcome|networking|evening|client|customer|champagne|vip|private|rooftop|poolside|sponsor) receptions?|receptions?|cocktails?(?: party| hour| evening)?|happy hour|mixers?|after-?part(?:y|ies)|soirees?|get-?togethers?|meet-?ups?|side (?:events?|meetings?)|open house|hospitality (?:suite|lounge|room)",
  "(?:customer|client|partner|vip|appreciation|celebration) (?:evenings?|nights?|events?|part(?:y|ies)|celebrations?)",
  "(?:dinner|launch|cocktail|pool|rooftop|evening|holiday|after|hotel|garden|beach|yacht) part(?:y|ies)|networking(?: \\w{1,12})? (?:events?|evening|session|drinks|breakfast|lunch|dinner|reception|hour|activity|night)|gala|round ?tables?|(?:wine|whisk(?:e)?y|beer) tasting|(?:boat|harbou?r|sunset|dinner) (?:trip|cruise|tour)|(?:city|walking|site|facility|campus|guided|bus|food|plant|centre|center) (?:tours?|visits?)|tours? (?:of|through|around)|golf (?:outing|tournament|day|round)|excursion|outing|executive (?:briefing|session|lounge)|leadership (?:dinner|breakfast|lunch)",
  "(?:cena|almuerzo|desayuno) (?:de|con|para) (?:clientes|ejecutivos|networking)|coctel|recepcion|copa de (?:bienvenida|vino)|fiesta|visita guiada|encuentro de networking|mesa redonda",
  "cocktail dinatoire|soiree|aperitif|apero|visite (?:guidee|de)|table ronde|reception",
  "empfang|cocktail\\w{0,8}|umtrunk|netzwerk(?:abend|treffen|essen|fruhstuck)|stammtisch|(?:stadt)?fuhrung|abendveranstaltung|kundenabend|feier|runder tisch",
  "coquetel|recepcao|confraternizacao|festa|visita guiada|encontro de networking|mesa redonda",
);
const GATHERING = new RegExp(`(?<![a-z])(?:(${KINDS})|(${MEAL.source.replace(/^\\b|\\b$/g, "")}))(?![a-z])`, "g");

/** Somebody is asked to come, or it is said who gives it. */
const INVITES = new RegExp(
  `(?<![a-z])${anyOf(
    "join (?:us|me|our|my|\\w{1,15} (?:and me|for))|(?:be|are|is|like to be) our guests?|you(?:'re| are| and your \\w{1,12} are)? (?:all )?(?:cordially |warmly |most )?invited|invit(?:e|es|ing) you|invitation (?:to|for)|invitation:|we(?:'re| are| will be|'ll be)? (?:host|hosting|holding|organi[sz]ing|throwing|giving|putting together|arranging|planning)|i(?:'m| am| will be|'ll be) (?:host|hosting|holding|organi[sz]ing|throwing|putting together|arranging)|(?:is|are|will be) (?:host|hosting|holding|throwing)|hosted by",
    "come (?:to|along|by|for|and|over|join)|stop by|drop by|would you (?:like|care) to (?:come|join|attend)|would love (?:for you to|to have you|to host you|to see you at)|(?:hope|love) (?:you can|you'll|you will|to see you)|please (?:attend|come|join)|save the date|r\\.?s\\.?v\\.?p|reserve (?:your|a) (?:seat|place|spot)|treat you|on us\\b|let us take you|are you (?:free|around)|have (?:dinner|lunch|breakfast|drinks) with (?:us|me)|see you (?:at|there)",
    "le(?:s)? (?:invit|esper)\\w{1,6}|te invit\\w{1,6}|unase|unete|acompan(?:e|a)\\w{0,4}|organizamos|estan? invitad|nos complace invitar",
    "rejoignez|venez|nous (?:vous )?(?:invit|convi|organis)\\w{1,6}|vous etes (?:cordialement )?invit|je vous invite|au plaisir de vous (?:voir|accueillir)",
    "laden (?:wir )?(?:sie|euch)|lade (?:ich )?(?:sie|dich|euch)|eingeladen|einladung|wir veranstalten|kommen sie|seien sie (?:unser|dabei)|freuen uns auf (?:sie|ihr)",
    "junte-se|convida(?:mos|-lo|-la|do|da)|convido|venha|organizamos|esperamos (?:voce|por voce|por si)|sera um prazer receb",
  )}`,
  "g",
);
const THANKS =
  /\b(?:thank\w*|thanks|enjoyed|gracias|merci|danke|vielen dank|obrigad[oa]|was|were|last (?:year|night|week))\b[^.!?\n]{0,40}$/;
/** The association's own programme, and what is far from the place. */
const OFFICIAL =
  /\b(?:the (?:official |opening |closing |welcome |summit(?:'s)? |conference(?:'s)? |iaop(?:'s)? |ala(?:'s)? |association(?:'s)? |awards? ){1,3}|iaop'?s? |official )$/;

/** Between the invitation and what it invites to, in UTF-16 units either way. */
const REACH = 260;
const AROUND = 120;
const MOST = 40;

const known = new WeakMap<Message, readonly Gathering[]>();

/** Gatherings that the message invites to, in its order: words first, then calendar items. */
export function gatheringsIn(message: Message): readonly Gathering[] {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = [...inWords(message), ...inCalendar(message)];
  known.set(message, found);
  return found;
}

function inWords(message: Message): Gathering[] {
  const pieces = ownPieces(message);
  const subject = pieces[0]?.plain ?? "";
  const asks = pieces.flatMap(({ plain, part }) =>
    [...plain.matchAll(INVITES)]
      .slice(0, MOST)
      .filter(({ index }) => !THANKS.test(plain.slice(Math.max(0, index - 60), index)))
      .map(({ index }) => ({ part, index })),
  );
  if (asks.length === 0) return [];
  return pieces.flatMap((piece) =>
    [...piece.plain.matchAll(GATHERING)].slice(0, MOST).flatMap(({ index, 0: words, 1: kind }): Gathering[] => {
      const before = piece.plain.slice(Math.max(0, index - 60), index);
      if (THANKS.test(before) || OFFICIAL.test(before)) return [];
      // A subject names what the text invites to.
      if (!asks.some(({ part, index: at }) => part !== piece.part || Math.abs(at - index) <= REACH)) return [];
      const sentence = sentenceAround(piece.plain, index, index + words.length);
      return [
        {
          evidence: evidenceAt(piece, index, words.length),
          ...{ sentence, subject },
          meal: kind === undefined,
          offset: piece.part === "text" ? index : null,
          calendar: null,
        },
      ];
    }),
  );
}

function sentenceAround(plain: string, from: number, to: number): string {
  const before = plain.slice(Math.max(0, from - AROUND), from);
  const after = plain.slice(to, to + AROUND);
  return (
    (before.split(/[.!?]\s|\n\s*\n/).at(-1) ?? "") + plain.slice(from, to) + (after.split(/[.!?]\s|\n\s*\n/)[0] ?? "")
  );
}

function inCalendar(message: Message): Gathering[] {
  return message.calendar
    .filter(({ method }) => !["REPLY", "CANCEL", "COUNTER", "DECLINECOUNTER"].includes(method))
    .flatMap((item): Gathering[] => {
      const summary = plainForm(item.summary);
      const match = [...summary.matchAll(GATHERING)][0];
      if (match === undefined) return [];
      const evidence = { part: item.part, offset: 0, text: item.summary };
      return [{ evidence, sentence: summary, subject: "", meal: match[1] === undefined, offset: null, calendar: item }];
    });
}
