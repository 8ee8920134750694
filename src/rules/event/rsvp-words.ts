/**
 * Words that ask for an answer, a confirmation or a reservation (iaop.no.2). `FIRM` ones ask it of whoever reads them;
 * `SOFT` ones are as common between two people, and count only in mail to many. For plain forms (`../plain.ts`).
 */
import { anyOf } from "../plain.ts";

const WHAT =
  "(?:your |a |an |one of (?:the|our) |my |the )?(?:spots?|seats?|places?|tickets?|tables?|slots?|pass(?:es)?|spaces?|time slot|demo slot|meeting slot|meeting|appointment|invitation|attendance|participation|presence)";

export const FIRM: RegExp = new RegExp(
  `(?<![a-z])${anyOf(
    "r\\.?s\\.?v\\.?p",
    `(?:reserve|book|claim|secure|save|request|hold|guarantee) ${WHAT}(?! hotel)`,
    "confirm (?:your |if you |whether you |that you |us your )?(?:attendance|participation|presence|place|seat|spot|are coming|will (?:attend|be|come|join)|can (?:attend|come|join))",
    "(?:register|registration|sign up|enrol+)(?: (?:now|here|today|online|below|with|by|at|via|for (?:our|my|the (?:session|dinner|reception|breakfast|lunch|demo|workshop|tour)))| is (?:required|free|open|needed|essential)| required| link| form)",
    "(?:reservations?|confirmations?|registrations?) (?:is |are )?(?:required|requested|needed|necessary|essential|by )",
    "(?:please |kindly )(?:accept|register|sign up|book|reserve|confirm)|respond to (?:this|the) invitation|add (?:me|us) to your (?:list|schedule)|accept (?:this|the) (?:calendar )?invit",
    "confirme (?:su|tu) (?:asistencia|presencia|participacion)|confirmar (?:su |tu )?asistencia|reserve (?:su|tu|una?) (?:plaza|lugar|asiento|mesa|cita)|reserva(?:r)? (?:su|tu) (?:plaza|lugar)|inscrib(?:ase|ete|irse)|registrese|se ruega confirm|s\\.?r\\.?c\\b",
    "confirme[zr] votre (?:presence|participation)|reserve[zr] votre (?:place|creneau|table)|inscrivez-vous|merci de (?:confirmer|vous inscrire|reserver|repondre)|reponse souhaitee|reservation obligatoire|r\\.s\\.v\\.p",
    "bestatigen sie (?:bitte )?(?:ihre|die) (?:teilnahme|anmeldung)|(?:um|bitte) (?:eine )?(?:anmeldung|zusage|ruckmeldung|antwort)|u\\.? ?a\\.? ?w\\.? ?g|melden sie sich (?:bitte )?(?:an|bis|hier|jetzt)|anmeldung (?:erforderlich|bis|unter|hier)|(?:reservieren|sichern) sie (?:sich )?(?:ihren|einen) (?:platz|termin|tisch)|jetzt anmelden|hier anmelden",
    "confirme (?:a )?sua (?:presenca|participacao)|confirmar (?:a )?(?:sua )?presenca|reserve (?:o |a )?(?:seu|sua) (?:lugar|vaga|mesa|horario)|garanta (?:o |a )?(?:seu|sua) (?:lugar|vaga)|inscreva-se|faca (?:a )?sua inscricao|favor confirmar",
  )}(?![a-z])`,
  "g",
);

export const SOFT: RegExp = new RegExp(
  `(?<![a-z])${anyOf(
    "(?:let (?:me|us) know|tell (?:me|us)|drop (?:me|us) a (?:line|note)|reply|answer|respond|write back|e-?mail (?:me|us)) (?:by|before|until|no later than|to (?:confirm|book|reserve|arrange|schedule|set up)|if you (?:can|could|will|are|plan|intend|would like)|whether you|that you(?:'ll| will| are))",
    "(?:schedule|arrange|set up|pre-?book) (?:a|your|an) (?:\\w{1,12} ){0,2}(?:meeting|demo|appointment|time|slot|visit|conversation)|pick a (?:time|slot)|calendly|can we count (?:on you|you in)|are you (?:coming|in\\?)|will you (?:attend|be attending|join us|come)|say yes",
    "(?:avisenos|digame|diganos|haganos saber) (?:si|antes)|responda antes|(?:dites|faites)-(?:moi|nous) (?:savoir )?(?:si|avant)|repondez avant|(?:sagen|geben) sie (?:mir|uns) (?:bitte )?(?:bescheid|bis)|antworten sie bis|(?:avise|diga|informe)-(?:me|nos) (?:se|ate)|responda ate",
  )}(?![a-z])`,
  "g",
);

/** A link that books something, by its address or by its words. */
export const BOOKING: RegExp =
  /\b(?:rsvp|regist(?:er|ration|ro|rati?on)|sign-?up|reserv(?:e|ation|a|ar|ierung)|book(?:ing|-?now|-a|-your)|tickets?|eventbrite|calendly|lu\.ma|inscri(?:pcion|ption|cao|birse|re-se)|anmeld(?:en|ung)|confirm(?:ation)?|attend)\b/;
