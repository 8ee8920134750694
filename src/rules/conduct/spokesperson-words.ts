/**
 * Words that speak in the association's name, in plain form (see `plain.ts`), built from the names that a pack gives it. A
 * chapter's or committee's own people speak for that, and a member may speak of the association as much as they like.
 */

export interface Voice {
  /** Stands in every text that the rest could be found in. */
  readonly mention: RegExp;
  /** Claims that leave no doubt who is to be thought speaking. */
  readonly firm: RegExp;
  readonly weak: RegExp;
  /** A line of a signature: an office of the association itself. */
  readonly signature: RegExp;
  /** A display name: the association, or an office of it. */
  readonly displayName: RegExp;
}

const PARTS =
  "(?:board|board of directors|headquarters|hq|head office|staff|administration|compliance(?: team| office)?|membership(?: team| department| office)?|executive (?:team|office|committee)|leadership|communications|president|office of the president|ethics (?:office|team)|support|team|official)";
const OFFICE =
  "(?:president|vice president|president[- ]elect|executive director|chief executive(?: officer)?|ceo|spokes(?:person|man|woman)|official representative|press officer|director of \\w{4,14}|chair(?:man|woman|person)?(?: of the board)?|board member|member of the board|general counsel)";
/** What follows where a part of it speaks, or its people are spoken of. */
const PART_OF_IT =
  "(?!'?s? (?:\\w{2,14} ){0,3}(?:chapters?|committee|section|task force|working group|region|members?|conference planning|volunteers|cap|foundation|study group))(?![\\w-])";

/** @param names the association's, in plain form; none means "the association" only */
export function voiceOf(names: readonly string[]): Voice {
  const name = `(?:the )?(?:${[...names.map(escaped), "association"].join("|")})`;
  const named = names.length > 0 ? `(?:the )?(?:${names.map(escaped).join("|")})` : "(?!)";
  const make = (source: string, flags = "g") =>
    new RegExp(source.replaceAll(" ?", "\\s{0,4}").replaceAll(" ", "\\s{1,4}"), flags);
  return {
    mention: make(`\\b(?:${[...names.map(escaped), "association"].join("|")})\\b`, ""),
    firm: make(
      [
        `\\bon behalf of ${name}(?:'s)? ${PARTS}\\b`,
        `\\b(?:we|us|here|i) at ${name} (?:headquarters|hq|head office|national|international)\\b`,
        `\\b(?:this is )?(?:an?|the|our) official (?:\\w{4,14} )?(?:statement|announcement|notice|position|communication|policy|warning|message|response) (?:of|from|by) ${name}${PART_OF_IT}`,
        `\\b(?:official|formal) ${name} (?:statement|announcement|notice|position|communication|warning|message|response)\\b`,
        `\\b${name}'?s? (?:official|formal) (?:position|stance|statement|view|response|policy) (?:is|on [^.!?]{1,60} is|has (?:always )?been)\\b`,
        `\\b${name} hereby\\b`,
        `\\b(?:quote|cite|name) me as (?:its|their|the|an?) (?:official )?(?:spokes(?:person|man|woman)|representative)\\b`,
        `\\b${name}(?:'s)?(?: ${PARTS})? (?:has|have) (?:authori[sz]ed|asked|instructed|appointed|told|tasked) (?:me|us) to\\b`,
        `\\b(?:as|i am|i'm) (?:a |an |the |your )?${named}'?s? (?:official |local )?(?:representative|spokes(?:person|man|woman))\\b`,
        `\\b(?:as|i am|i'm) (?:a |an |the |your )?(?:official )?representative of ${name}${PART_OF_IT}`,
        `\\b(?:message|letter|notice|e-?mail|instruction|order) (?:comes|is|is coming) (?:directly |straight |to you )?from ${named}(?: ${PARTS})?${PART_OF_IT}`,
        `\\b(?:speaking|speak|writing|write) for (?:the )?${named}(?:'s)? ${PARTS}\\b`,
        `\\b(?:i am|i'm|we are|we're|calling you|writing to you|write to you) (?:from|with) ${named} ${PARTS}\\b`,
        `\\b(?:i am|i'm|as|speaking as|acting as|in my (?:role|capacity) as|contact me as) (?:an? |the |its |your )?(?:official )?(?:spokes(?:person|man|woman)|official (?:representative|voice)|authori[sz]ed representative) (?:of|for) ${name}${PART_OF_IT}`,
        `\\b(?:i am|i'm|as) (?:an? |the |its )?(?:official )?${named} (?:spokes(?:person|man|woman)|press officer|official representative)\\b`,
        `\\b(?:authori[sz]ed|empowered|mandated|instructed) (?:by ${name} )?to (?:speak|write|act|answer|respond) (?:for|on behalf of) ${name}${PART_OF_IT}`,
        `\\b${name} has (?:authori[sz]ed|asked|instructed|appointed) me to (?:speak|write|tell|inform|announce|represent|contact)\\b`,
        `\\b(?:i|we) (?:am |are )?(?:now )?(?:speak|speaking|write|writing|writ|reach out|reaching out|contact you|contacting you) (?:to you )?(?:in the name|officially on behalf|officially for) (?:of )?${name}${PART_OF_IT}`,
        `\\b(?:en nombre de|en representacion de|au nom de|im namen (?:der|des|von)|em nome d[ao]) (?:la |el |l'|der |des |a |o )?${named}${PART_OF_IT}`,
      ].join("|"),
    ),
    weak: make(
      [
        `\\bon behalf of ${named}${PART_OF_IT}`,
        `\\bon behalf of the association\\b`,
        `\\b(?:i|we) (?:am |are )?(?:speak|speaking) for ${name}${PART_OF_IT}`,
        `\\b(?:i|we) (?:officially )?represent ${named}${PART_OF_IT}`,
        `\\b(?:we|us|here) at ${named}${PART_OF_IT}`,
        `\\b(?:we|us),? (?:as )?${named},`,
      ].join("|"),
    ),
    signature: make(
      `^ {0,1}(?:(?:for )?(?:${named})(?:'s)?,? ${PARTS}|the (?:${named})(?: ${PARTS})?|(?:${OFFICE}|${PARTS}),? (?:of (?:the )?|at |- |\\| )?${named}) {0,1}$`.replaceAll(
        " {0,1}",
        "[ \\t]{0,4}",
      ),
      "m",
    ),
    displayName: make(`^(?:${named}(?:'s)?(?:[ -]+${PARTS})?|${PARTS} of ${named}|${OFFICE},? (?:of )?${named})$`, ""),
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
