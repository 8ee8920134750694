/** What a person refuses in an answer, and the shape of the word lists, one per language (iaop.no.3, iaop.no.4). PURE. */

/**
 * `contact`: no mail of yours at all. `list`: off this mailing. `purpose`: no to what was offered or invited. `offer`:
 * no to something that is for sale, whatever was answered. `pass`: not this time; says nothing of other invitations.
 */
export type Refused = "contact" | "list" | "purpose" | "offer" | "pass";

export interface RefusingWords {
  /** Each is read from the start of a clause to its end. */
  readonly patterns: readonly (readonly [Refused, RegExp])[];
  /** What may stand before the words that count: greetings, thanks, "could you please". */
  readonly lead: RegExp;
  /** Behind a no: the person turns to something else, and it was no refusal. */
  readonly turn: RegExp;
  /** Neither a refusal nor an answer that welcomes more mail: an absence, a suspicion, a complaint. */
  readonly doubt: RegExp;
}

/** A second request or a reason may follow without a comma; another thing ("and add Jane") is none of these. */
const GOES_ON = [
  " and (?:please |kindly |also )?(?:do not|don't|never|stop|remove|take|delete|unsubscribe|leave|let|i |we |thank|have a|wish|would|will)",
  " (?:as|because|since|so) (?:i|we|this|it|please)\\b",
  " und (?:bitte )?(?:schreiben|kontaktieren|senden|schicken|loschen|streichen|nehmen|ich|wir)",
  " et (?:ne|veuillez|merci|cessez|arretez)",
  " y (?:por favor )?(?:no|dej|gracias|elimin|borr)",
  " e (?:por favor )?(?:nao|par[ea]|obrigad|remov|exclu)",
].join("|");

/**
 * A pattern over one clause. Texts are lower case, without accents, with plain apostrophes, one space between words, and
 * at most 400 UTF-16 units long.
 */
export const clause = (source: string): RegExp => new RegExp(`^(?:${source})(?= ?(?:$|[,"()]|- )|${GOES_ON})`);
export const lead = (source: string): RegExp => new RegExp(`^(?:${source}),? `);
export const anywhere = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`);
