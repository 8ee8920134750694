/** Invitations to learn or to meet (ala.ns.2e, iaop.ok.3), and the announcement of one's own part in an event (iaop.ok.5). */
import type { WordCue } from "../cue.ts";

const invitation = "event-invitation" as const;
const participation = "participation-announcement" as const;

export const event: readonly WordCue[] = [
  {
    label: invitation,
    weight: 2.4,
    pattern:
      /\b(?:(?:you(?:'re| are)|you and \S+ are) (?:cordially |warmly )?invited|(?:i|we)(?:'d| would) like to invite|(?:cordially|warmly) invite|invite you (?:to|and)|invitation(?: to)?\b|please join us|join us (?:for|on|at)|save the date|Einladung|laden (?:wir )?Sie|invitación|(?:le|les|te|os) invit(?:o|amos)|nous vous invitons|invitation|convite|convida(?:mos|-)|convidamos)(?!\w)/gi,
    most: 2,
  },
  {
    label: invitation,
    weight: 1.5,
    pattern:
      /\b(?:webinar|seminar|workshop|conference|symposium|round ?table|luncheon|breakfast briefing|lunch (?:and|&) learn|panel discussion|masterclass|training (?:day|session|course)|CLE|educational session|Seminar|Tagung|Vortrag|jornada|taller|coloquio|séminaire|colloque|atelier|table ronde|seminário|oficina|palestra)(?!\w)/gi,
    most: 2,
  },
  {
    label: invitation,
    weight: 1.6,
    pattern:
      /\b(?:rsvp|please (?:register|reply|confirm|let (?:me|us) know) (?:by|before|if you)|register (?:here|at|by|now|online)|registration (?:is|opens|closes|link)|seats are limited|limited seating|no charge to attend|free to attend|um Anmeldung|Anmeldung bis|inscripción|inscríbase|s'inscrire|inscription|inscreva-se|inscrições)(?!\w)/gi,
    most: 2,
  },
  {
    label: invitation,
    weight: 0.9,
    pattern:
      /\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,?\s+(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-zà-öø-ÿ]{3,9}|[a-zà-öø-ÿ]{3,9}\s\d{1,2})|\b\d{1,2}[:.]\d\d\s?(?:am|pm|uhr|h)?\s?(?:-|–|to|until|bis|à|a)\s?\d{1,2}[:.]?\d{0,2}/gi,
  },
  {
    label: invitation,
    weight: 1.0,
    pattern: /^(?:when|where|venue|speakers?|agenda|wann|wo|cuándo|dónde|lugar|quand|où|lieu|quando|onde|local)\s*:/gim,
    most: 3,
  },
  {
    label: participation,
    weight: 3.0,
    pattern:
      /\b(?:(?:i|we)(?:'ll| will|'m| am|'re| are)? (?:be )?(?:speaking|exhibiting|presenting|sponsoring|moderating|co-?hosting a panel) (?:at|on|in)|(?:i|we) (?:will )?(?:speak|exhibit|present|am speaking) at (?:the|this)|is (?:exhibiting|speaking|sponsoring|presenting) at|(?:visit|find|see|meet|look for) (?:us|me|our (?:team|delegation|colleagues)) at (?:booth|stand|the booth|the stand|the (?:annual|conference|summit))|our (?:booth|stand)\b|booth (?:no\.? ?)?#?\d+|stand (?:no\.? ?)?[A-Z]?\d+)/gi,
    most: 2,
  },
  {
    label: participation,
    weight: 2.6,
    pattern:
      /\b(?:(?:wir|ich) (?:sind|bin|stellen|spreche|halte)\b.{0,40}\b(?:Messe|Kongress|Tagung|Stand|aus|Vortrag)|participamos en|estaremos en (?:el|la)|(?:doy|daré|imparto) una (?:ponencia|charla)|nous (?:serons|exposons|participons)(?: présents)? (?:au|à la|à)|j'interviens|je parlerai|estaremos (?:no|na|presentes)|vou (?:palestrar|falar)|participamos (?:no|na|do|da))(?!\w)/gi,
  },
  {
    label: participation,
    weight: 2.2,
    pattern:
      /\b(?:my (?:talk|session|paper|poster|keynote|lightning talk)|our (?:session|talk|panel)|talk (?:was|has been) accepted|i(?:'ve| have) been (?:asked|invited) to (?:speak|present|give))\b/gi,
  },
];
