/** What people write who did not get an answer, in the languages of the notices. For text in plain form (rules/plain.ts). */
import { anyOf } from "../plain.ts";

const LAST =
  "(?:my|our|the) (?:last |previous |earlier |first |prior |other |recent |two |three |four |past |many ){0,2}";
const SENT = "(?:e-?mails?|messages?|notes?|letters?|invitations?|inquir(?:y|ies)|attempts?|outreach|proposal)";

/** One pattern, so that a mail without such words costs one walk. */
export const CHASING = new RegExp(
  `(?<![a-z])${anyOf(
    `follow(?:ing)?[ -]?up (?:again|once more|one (?:last|more)|on ${LAST}${SENT})`,
    "(?:just|simply|quickly|only) (?:following up|checking in|checking back|circling back|bumping|pinging|nudging)",
    "(?:circling back|bumping this|bump this|nudging you|gentle (?:nudge|reminder)|friendly reminder)",
    `(?:did|have) you (?:get|got|had|have|see|seen|receive|received|read|missed?)(?: a| the)?(?: chance to (?:see|read|look at))? ${LAST}${SENT}`,
    "(?:have not|haven't|not|never) (?:yet )?(?:heard|gotten? (?:an? )?(?:answer|reply|response)) (?:back )?from you",
    "(?:still )?(?:waiting|hoping) to hear (?:back )?from you|still waiting for (?:an?|your) (?:answer|reply|response)",
    "(?:third|fourth|fifth|last|final) (?:and final )?(?:attempt|try|reminder|e-?mail|message) (?:to|about|before|i)",
    "tried to (?:reach|contact|catch) you|(?:one|a) last time|to the top of your inbox|as you (?:have not|haven't) (?:answered|replied|responded)",
    "(?:no he recibido|sin) (?:su |tu )?respuesta|le escribi|le he escrito|vuelvo a escribirle|me permito insistir",
    "(?:je me permets de vous )?relancer|sans (?:reponse|nouvelles) de (?:votre|ta) part|petite relance|je reviens vers vous",
    "(?:noch )?(?:keine|bisher keine) (?:antwort|ruckmeldung)|(?:hake|hakte) (?:ich )?(?:noch ?mal|nochmals|erneut|kurz )?nach|meine letzten? (?:e-?)?mails?",
    "(?:ainda )?nao (?:recebi|obtive) (?:a sua |sua |uma )?(?:resposta|retorno)|volto a escrever|retomo o contato|(?:meus|minhas) (?:ultimos|ultimas) (?:e-?mails|mensagens)",
  )}(?![a-z])`,
);

/** What a letter that chases an answer is after. */
export const BUSINESS = new RegExp(
  `(?<![a-z])${anyOf(
    "our (?:\\w{1,15} )?(?:proposal|offer|services?|solutions?|products?|platform|pricing|quote|software)",
    "save you (?:\\w{1,8} ){0,3}(?:money|time|cost)|(?:reduce|cut|lower) your (?:\\w{1,12} )?costs?",
    "(?:10|15|20|30|fifteen|twenty|thirty)[- ]minutes? (?:on|of|in|with|call)|demo|your (?:outsourcing|sourcing|buying|purchasing) plans",
    "nuestra (?:propuesta|oferta)|notre (?:proposition|offre)|unser angebot|nossa proposta",
  )}(?![a-z])`,
);
