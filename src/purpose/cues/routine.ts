/** Mail that passes: what a transaction and what people among peers sound like (ala.ns.4, ala.ns.7, iaop.ok.7). */
import type { WordCue } from "../cue.ts";

const transactional = "transactional" as const;
const correspondence = "correspondence" as const;

export const routine: readonly WordCue[] = [
  {
    label: transactional,
    weight: 2.6,
    pattern:
      /\b(?:(?:invoice|receipt|order|ticket|booking|reservation|confirmation|purchase order|statement|registration|payment|case|request)\s?(?:no\.?|number|#|nr\.?|n°|transfer)?\s?:?\s?[#[(]?[A-Z]{0,6}[-–]?\d[\dA-Z-]{2,}|payment (?:received|confirmation|reminder)|(?:has been|was) (?:processed|shipped|dispatched|transferred)|reservation confirmed|Rechnung (?:Nr|\d)|factura (?:n|\d)|facture (?:n|\d)|fatura (?:n|\d)|nota fiscal)/gi,
    most: 2,
  },
  {
    label: transactional,
    weight: 4.0,
    pattern:
      /^(?:\[?#|ticket|automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office|automatische antwort|abwesenheit|respuesta automática|réponse automatique|resposta automática|accepted:|declined:|tentative:|canceled:|cancelled:|undeliverable|delivery status|read:|zugesagt:|abgesagt:|aceptad[ao]:|accepté:|aceite:)/gi,
    where: "subject",
  },
  {
    label: transactional,
    weight: 2.6,
    pattern:
      /\b(?:i am (?:currently )?out of (?:the )?office|i(?:'m| am) on (?:annual |parental |maternity )?leave|this is an automat(?:ed|ic)|do not reply to this|ich bin (?:derzeit )?(?:nicht im|abwesend)|estoy fuera de la oficina|je suis absente?|estou (?:ausente|fora)|message automatique|mensaje automático|please type your reply above|(?:verification|security|one-time) code|reset your password)(?!\w)/gi,
  },
  {
    label: transactional,
    weight: 1.3,
    pattern:
      /\b(?:total (?:paid|due)|amount due|due (?:date|in \d+ days)|bank (?:details|transfer)|IBAN|VAT|receipt|tracking number|remittance|for your records)\b/gi,
    most: 2,
  },
  { label: correspondence, weight: 0.6, pattern: /^(?:re|aw|sv|antw|rv|tr|res)\s?:/gi, where: "subject" },
  {
    label: correspondence,
    weight: 0.8,
    pattern: /^(?:question|advice|help|request for advice|frage|pregunta|dúvida|pergunta)\b/gi,
    where: "subject",
  },
  {
    label: correspondence,
    weight: 1.8,
    pattern:
      /\b(?:(?:what|which|who|whom) (?:\S+ ){0,4}(?:do|does|are|is|did|vendor|system|software) (?:you|your|anyone|everyone|other)|how (?:do|does|did|are) (?:you|your|other|others|everyone|people)\b|does any(?:one|body)|has any(?:one|body)|is any(?:one|body) (?:using|else)|(?:could|can|would|might) you (?:please )?(?:share (?:your|the|a|how)|send me|tell me|recommend)|any (?:advice|thoughts|suggestions|recommendations|pointers)|your (?:experience|advice|thoughts|take) (?:with|on|would)|pick your brain|what (?:are|do) other|(?:welche[ns]?|was für) (?:\S+ ){1,3}(?:nutzen|verwenden|benutzen|haben) (?:Sie|ihr)|qué (?:\S+ ){1,3}(?:usan|utilizan|usa|utiliza)|comment (?:gérez|faites)-vous|quel(?:le)?s? (?:\S+ ){1,3}utilisez-vous|como vocês|qual (?:\S+ ){1,3}(?:usam|utilizam)|hat jemand|alguien (?:ha|tiene|usa)|quelqu'un (?:a|utilise)|alguém (?:tem|usa|já))(?!\w)/gi,
    most: 2,
  },
  // A newsletter that people talk about.
  {
    label: correspondence,
    weight: 1.3,
    pattern: /\b(?:edit|write|for|about|in) (?:(?:the|our|your|a|my) )?(?:\S+ )?newsletter\b/gi,
  },
  {
    label: correspondence,
    weight: 1.5,
    pattern:
      /\b(?:thank you (?:for|so much)|thanks (?:for|again|so much)|congratulations|congrats|so sorry (?:to hear|for)|condolences|thinking of you|get well|happy (?:birthday|holidays|new year)|merry christmas|season's greetings|farewell|retiring|(?:my|your|his|her) retirement|as (?:you|we) (?:asked|discussed|agreed|requested)|you asked (?:me|us|for|whether|where|how)|per our (?:call|conversation)|minutes (?:of|from)|attached (?:are|is) the (?:minutes|draft|agenda|budget|revised)|vielen dank|gracias por|merci (?:pour|de)|obrigad[oa])(?!\w)/gi,
    most: 2,
  },
  {
    label: correspondence,
    weight: 1.6,
    pattern:
      /\b(?:(?:nothing|not (?:trying )?) to sell|not (?:selling|a sales)|request for (?:proposals?|quotations?)|RFP|RFQ|our budget|we are hiring|vacancy|job opening|position (?:is )?open|applications? (?:by|close)|our (?:partners?|managing partner|associates?|auditors?|board|landlord|insurer|carrier|payroll|bank|vendor|broker)\b|(?:they|vendor|salesman|somebody|company|firm|which) (?:have |has )?(?:offer(?:ed|s)?|quot(?:ed|es?)|promis(?:ed|es?)|charg(?:ed|es?)|want(?:ed|s)?) us|(?:offered|quoted|charged) us|our (?:next )?(?:chapter|committee)|chapter (?:meeting|board|award|president|secretary)|as a reference|reference check|your (?:daughter|son|wife|husband|family|kids|mother|father))(?!\w)/gi,
    most: 3,
  },
];
