/**
 * Words that press somebody to decide on an offer (iaop.ns.1): scarcity, a clock, a penalty for waiting. They speak of offers,
 * seats and prices; the urgency of work ("need the invoice today", "the hearing is on Friday") has other words. For plain
 * forms (`../plain.ts`): lower case, without accents. Every gap is bounded.
 */
import type { Evidence } from "../../mail/message.ts";
import { anyOf, evidenceAt, type Piece } from "../plain.ts";

const DAY = anyOf(
  "today|tonight|tomorrow|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|end of (?:the )?(?:day|week|month|quarter|year)",
  "close of business|cob|eod|soon|\\d{1,3} (?:hours?|days?)|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b",
);
const SEAT = "(?:spots?|seats?|places?|slots?|licen[cs]es?|openings?|rooms?|tickets?|spaces?)";
const OFFER =
  "(?:offer|promo(?:tion)?|discount|sale|deal|special(?: price| rate)?|early[- ](?:bird|rate)(?: rate| price| pricing)?|pricing|introductory (?:rate|price)|savings?|trial)";

const ENGLISH = [
  `(?:only|just|last|final) (?:a )?(?:few |handful of )?(?:\\w{1,8} )?(?:remaining |open )?${SEAT} (?:left|remain|available|open|to go)`,
  `\\d{1,3} ${SEAT} (?:left|remain)`,
  `${SEAT} (?:are |is )?(?:very )?(?:limited|filling (?:up )?(?:fast|quickly)|going fast|almost gone|nearly gone|running out)`,
  "(?:almost|nearly) (?:sold out|gone|full)|selling (?:out )?fast|while (?:supplies|stocks?|they) last|running out of (?:time|seats|spots)",
  "last chance|final call|last call|final (?:hours|days)|last day to (?:save|register|book|claim|order|sign)",
  "act (?:now|fast|today|quickly|immediately)|(?<!no )(?<!not in a )hurry(?: up|,|!| -| while| before)|don't (?:miss out|wait|delay|hesitate too long)",
  "before it'?s too late|time is running out|clock is ticking|limited[- ]time|one[- ]time[- ]only|(?:today|this week|24 hours|48 hours) only",
  `${OFFER}\\b.{0,25}\\b(?:ends|expires|closes|runs out|goes away|lapses|disappears)\\b`,
  `\\b(?:ends|expires) (?:on |at |in )?(?:${DAY})`,
  `only (?:valid |good |available )?(?:until|till|through|for the next) (?:${DAY})`,
  `(?:respond|reply|sign|confirm|decide|order|book|commit|enrol|enroll|register|answer|get back to me) (?:\\w{1,8} ){0,3}(?:by|before) (?:${DAY}).{0,60}(?:lock in|secure|guarantee|keep (?:the|your|this)|hold (?:the|your|this)|claim|qualify|(?:or|otherwise) (?:i|we))`,
  "(?:lock in|secure|claim|grab|snag) (?:your|this|the|our) .{0,40}(?:before|by (?:mon|tues|wednes|thurs|fri|tomorrow|midnight)|today|now\\b|while)",
  "(?:don't|do not|not) (?:respond|reply|hear (?:back )?from you|hear back) .{0,30}(?:release|give|reassign|offer) .{0,50}(?:slot|place|seat|spot|assessment|territory|allocation|to (?:another|someone|the next))",
  "(?:first|next) (?:\\d{1,3}|five|ten|fifteen|twenty|fifty|hundred) (?:customers|firms|members|companies|clients|people|sign-?ups|to (?:sign|reply|respond|book|register))",
  "pric(?:es?|ing) (?:will )?(?:go(?:es)?|increases?|rises?|jumps?) (?:up )?(?:to .{1,12} )?(?:after|on|from|tomorrow|next|at midnight)",
  "(?:need|must have|require) your (?:decision|answer|signature|order|commitment) (?:by|today|before|now)|you must (?:decide|act|sign|order) (?:by|before|now|today)",
];
const SPANISH = [
  "ultim[oa]s? (?:plazas?|oportunidad|horas|cupos|lugares|unidades|llamada)|(?:solo )?quedan (?:solo |pocas |pocos |\\d{1,3} |las ultimas )(?:plazas|cupos|lugares|unidades|dias|horas)?",
  "(?:plazas|cupos|unidades) limitad|tiempo limitado|oferta .{0,25}(?:termina|finaliza|caduca|vence|expira|acaba)|hasta agotar existencias",
  "solo (?:hasta|por) (?:el |la )?(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de)|solo hoy|actue (?:ya|ahora)|aproveche (?:ya|ahora|hoy)|no espere mas|dese prisa|date prisa",
  "respond[ae] antes del? .{0,25} para (?:asegurar|reservar|mantener|garantizar)|(?:precio|descuento|promocion) .{0,25}(?:termina|caduca|vence|expira|sube)",
];
const FRENCH = [
  "dernier(?:e|s|es)? (?:places?|chance|heures|jours|creneaux)|(?:plus que|il ne reste (?:plus )?que) .{0,12}(?:places?|jours|heures|creneaux)|places (?:sont )?limitees",
  "(?:offre|promotion|remise|tarif) .{0,30}(?:expire|se termine|prend fin|s'acheve|valable (?:seulement|uniquement))|duree limitee|jusqu'a epuisement",
  "agissez (?:maintenant|vite|des)|depechez-vous|ne tardez (?:pas|plus)|profitez-en (?:vite|maintenant|avant)|(?:seulement|uniquement) jusqu'|jusqu'a (?:ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi) (?:seulement|uniquement)",
  "(?:repondez|signez|reservez|confirmez) avant .{0,30}pour (?:beneficier|garantir|bloquer|conserver|profiter)",
];
const GERMAN = [
  "nur noch (?:bis|heute|wenige|\\d{1,3}|ein paar|drei|zwei|vier|funf)\\b|letzte (?:chance|gelegenheit|platze|tage)|begrenzte (?:platze|platzzahl|zeit|stuckzahl)|zeitlich begrenzt|solange (?:der )?vorrat",
  "(?:angebot|aktion|rabatt|preis|fruhbucher\\w{0,12}|vorteilspreis) .{0,30}(?:endet|lauft .{0,20}(?:ab|aus)|gilt nur|nur bis)|nur (?:heute|diese woche)",
  "jetzt (?:zugreifen|zuschlagen|handeln|sichern|schnell)|schnell sein|beeilen sie sich|sichern sie sich (?:jetzt|noch heute|noch diese|bis)|wer bis .{0,25}(?:bucht|unterschreibt|bestellt|zusagt)",
];
const PORTUGUESE = [
  "ultim[ao]s? (?:vagas?|chance|oportunidade|horas|lugares|chamada)|restam (?:so|apenas|somente|poucas|\\d{1,3})|so restam|vagas limitadas|tempo limitado|enquanto durarem",
  "(?:oferta|promocao|desconto|condicao) .{0,30}(?:termina|acaba|expira|encerra|vence|valid[ao] (?:so|somente|apenas))|(?:somente|apenas|so) ate (?:o |a |as )?(?:hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia)|so hoje|somente hoje",
  "aja agora|aproveite (?:ja|agora|hoje|antes)|garanta (?:ja|agora|hoje)|garanta (?:a )?sua .{0,25}(?:ate|antes)|nao perca (?:essa|esta) (?:chance|oportunidade|oferta|condicao)",
];

const PRESSURE = new RegExp(
  `(?<![a-z])(?:${[...ENGLISH, ...SPANISH, ...FRENCH, ...GERMAN, ...PORTUGUESE].join("|")})`,
  "g",
);
/** A label on the subject that only presses where the mail sells something. */
const LABEL = /^\W{0,3}(?:urgent|urgente|dringend|time[- ]sensitive)\b/;

/** Most pieces of evidence worth showing. */
const MOST = 3;

/** The words that press, as written; words that stand in quotation marks are somebody else's. */
export function findPressure(pieces: readonly Piece[]): Evidence[] {
  const found: Evidence[] = [];
  for (const piece of pieces) {
    const label = piece.part === "subject" ? LABEL.exec(piece.plain) : null;
    if (label) found.push(evidenceAt(piece, 0, label[0].length));
    for (const match of piece.plain.matchAll(PRESSURE)) {
      if (!/["']/.test(piece.plain.charAt(match.index - 1)))
        found.push(evidenceAt(piece, match.index, match[0].length));
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
