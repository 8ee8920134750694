/** What a member asks consent for: one word of the subject or the first line, in the languages of the notices. PURE. */
import type { Message } from "../../mail/message.ts";
import type { Scope } from "../../mail/words.ts";

const WORDS: Readonly<Record<Exclude<Scope, "contact">, RegExp>> = {
  newsletter:
    /(?<!\p{L})(?:newsletters?|newsletter-?abo|rundbriefe?|bolet[ií]n(?:es)?|boletins?|boletim|infolettres?|lettres? d['’]informations?)(?!\p{L})/iu,
  events:
    /(?<!\p{L})(?:events?|eventos?|[ée]v[éeè]nements?|veranstaltung(?:en)?|einladung(?:en)?|invitations?|invitaci(?:ón|on|ones)|convites?)(?!\p{L})/iu,
  offers: /(?<!\p{L})(?:offers?|ofertas?|offres?|angebote?n?)(?!\p{L})/iu,
};
const NAMED = ["newsletter", "events", "offers"] as const;

/** Longer lines are no heading; and every pattern is linear. */
const LONGEST = 1000;

/** The scopes that a text names. */
export const scopesIn = (text: string): Scope[] => NAMED.filter((scope) => WORDS[scope].test(text.slice(0, LONGEST)));

export const firstLineOf = (text: string): string => text.trimStart().split("\n", 1)[0] ?? "";

/**
 * What stands in the subject wins over the first line. Contact where neither names anything; null where one of them names
 * several.
 * @param subject empty where it is not the member's own words
 */
export function scopeAsked({ ownText }: Pick<Message, "ownText">, subject: string): Scope | null {
  for (const text of [subject, firstLineOf(ownText)]) {
    const [first, ...others] = scopesIn(text);
    if (first !== undefined) return others.length > 0 ? null : first;
  }
  return "contact";
}
