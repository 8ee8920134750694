/** What a subject claims: an answer, a business matter, a relationship, an office. For plain forms (`../plain.ts`). */
import { anyOf } from "../plain.ts";

/** Prefixes of answers and of passed-on mail, as mail programs write them in several languages. */
export const ANSWER =
  /^\W{0,3}(?:re|aw|antw|sv|vs|res|rif|odp|r|fwd?|wg|tr|rv|enc|i|vb)(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?:\s?/;
/** Letters that are an answer's prefix only in some languages, and a word's beginning in others. */
export const WEAK_ANSWER = /^\W{0,3}(?:r|i|vs)\s?:/;

/** A quoted mail in the text, whatever the parser made of it. */
export const QUOTED =
  /^[ \t]{0,3}>|^-{2,} ?(?:original|forwarded|ursprungliche|mensaje|message|mensagem)|\b(?:wrote|schrieb|escribio|a ecrit|escreveu)\b.{0,60}:\s*$|^(?:from|von|de) ?: .{1,100}\n(?:sent|date|gesendet|datum|enviado|envoye|data|fecha|to|an|a|para) ?:/m;

/** A business matter with the word that the body of a true one would hold as well. */
export const MATTERS: readonly (readonly [claim: RegExp, body: RegExp])[] = [
  [
    /\b(?:your|overdue|unpaid|past[- ]due|outstanding|new|attached) (?:\w{1,12} )?invoice\b|\binvoice (?:#|no\.?|number|attached|overdue|due|\d)|\b(?:su|tu) factura\b|\bfactura (?:pendiente|vencida|\d)|\bvotre facture\b|\bfacture (?:impayee|\d)|\bihre rechnung\b|\brechnung (?:nr|\d|uberfallig)|\b(?:sua|a sua) fatura\b/,
    /\b(?:invoice|factura|facture|rechnung|fatura)\b.{0,80}(?:\d|attached|due|paid|adjunt|anbei|ci-joint|anexo)/,
  ],
  [
    /\b(?:payment|refund|wire|transfer|remittance) (?:received|failed|declined|overdue|confirmation|advice|pending|required|issued|due|notice)\b|\b(?:overdue|missed|final|second) payment\b|\bpayment (?:of|for) (?:your )?(?:invoice|account|\$)|\b(?:pago|zahlung|paiement|pagamento) (?:pendiente|recibido|rechazado|uberfallig|offen|en attente|refuse|pendente|recusado)\b/,
    /\b(?:payment|refund|wire|transfer|remittance|pago|zahlung|paiement|pagamento)s?\b.{0,80}\d/,
  ],
  [
    /\byour (?:\w{1,12} )?account (?:has|is|was|will|statement|update|alert|notice|suspen|expir|needs|on hold|at risk|verification)|\baccount (?:suspended|on hold|verification|statement|alert)\b|\b(?:su|tu) cuenta (?:ha sido|esta|sera)|\bvotre compte (?:a ete|est|sera)|\bihr konto (?:wurde|ist|wird)|\bsua conta (?:foi|esta|sera)/,
    /\b(?:account|cuenta|compte|konto|conta)\b.{0,60}(?:\d{3}|balance|log ?in|password|suspend|closed)/,
  ],
  [
    /\byour (?:recent )?(?:order|purchase|delivery|shipment|booking|reservation|application|claim|ticket|case) (?:#|no|number|confirm|\d|has|is|was|status|update)|\border (?:confirmation|confirmed|#)|\bdelivery (?:failed|attempt|notice)/,
    /\b(?:order|purchase|delivery|shipment|booking|reservation|application|claim|ticket|case)\b.{0,60}\d/,
  ],
  [
    /\b(?:final|legal|second|last|official|court|compliance|violation) notice\b|\bnotice of (?:default|violation|termination|hearing|claim|audit)\b|\bsubpoena\b|\bpast due\b|\bimmediate action (?:is )?required\b|\baction required\b|\bcourt (?:date|hearing|order)\b|\bsecurity (?:alert|breach|incident)\b|\bmahnung\b|\bmise en demeure\b|\bultimo aviso\b/,
    /\b(?:docket|case (?:no|number)|matter (?:no|number)|pursuant to|amount due|hearing on|deadline is|incident (?:no|report))\b/,
  ],
];

/** A relationship that a stranger has not. */
export const RELATION: RegExp = new RegExp(
  anyOf(
    "\\b(?:as (?:discussed|agreed|promised|requested)|per (?:your request|our (?:conversation|call|discussion|chat))|(?:you|your) (?:asked for|requested|enquiry|inquiry|request)\\b|following (?:up on )?(?:our|your) (?:conversation|call|meeting|discussion|chat|request|enquiry|inquiry|visit)|our (?:call|conversation|meeting|chat|agreement) (?:yesterday|today|last|on|this)|(?:great|good|nice|lovely) (?:meeting|talking|speaking|chatting) (?:you|to you|with you)|thanks? (?:you )?for your (?:interest|enquiry|inquiry|request|order|call|time)|(?:meeting|call|appointment) (?:is )?confirmed|confirm(?:ing|ation of) (?:our|your) (?:meeting|call|appointment))",
    "\\b(?:segun lo (?:acordado|hablado)|su (?:solicitud|consulta)|comme convenu|suite a (?:notre|votre) (?:conversation|echange|appel|demande|rendez-vous)|votre demande|wie (?:besprochen|vereinbart|gewunscht)|ihre anfrage|unser (?:gesprach|telefonat|termin)|conforme (?:combinado|conversamos|solicitado)|sua solicitacao)\\b",
  ),
);

/** Mail that looks like the association's own, after its name. */
export const OFFICE =
  "(?:headquarters|hq|head office|member(?:ship)? (?:department|services?|office|team|desk|support|renewals?)|staff|office|board|administration|secretariat|compliance|ethics|official|events team|support team|national office|international)";
