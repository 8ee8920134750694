/**
 * Legal boilerplate below mail: confidentiality, privilege, company data, printing. A paragraph counts that speaks of the
 * mail itself in several of its set phrases; a paragraph about a confidential settlement does not.
 */

const LONGEST = 4000;

/** Much mail has none of them, and this is asked of all: one look over text in lower case. */
const STEMS =
  /confiden|privileg|intended|vertraulich|riservat|virus|disclaimer|registered|handelsregister|amtsgericht|environment|imprim|drucken|circular|unauthori|prohibi|proibi|outside|destinat/;

export const mayHaveFooter = (lower: string): boolean => STEMS.test(lower);

/** A line that opens such a paragraph, also right below a signature. */
export const OPENS_FOOTER =
  /^\W{0,4}(?:this (?:e-?mail|message|communication|transmission|electronic)|(?:the|any) (?:information|contents?)\b.{0,40}\b(?:e-?mail|message|transmission)|confidentiality (?:notice|note|statement|disclaimer|warning)|confidential(?:ity)?:|confidential notice|disclaimer\b|(?:important|legal|privacy) notice|diese (?:e-?mail|nachricht)|vertraulichkeit|ce (?:message|courriel|courrier)|cet e-?mail|avis de confid|este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem|aviso (?:legal|de confid)|nota de confid|please consider the environment|caution:)/i;

const HEADING =
  /^\W{0,4}(?:confidentiality (?:notice|note|statement|disclaimer|warning)|confidential(?:ity)?:|confidential notice|disclaimer\b|(?:important|legal|privacy) notice|vertraulichkeit|haftungsausschluss|rechtlicher hinweis|avis de confid|avertissement|aviso (?:legal|de confid)|nota de confid|caution\b)/;
const OF_ITSELF =
  /\b(?:this|the) (?:e-?mail|message|communication|transmission|electronic)|\bdiese[rn]? (?:e-?mail|nachricht)|\b(?:ce|présent) (?:message|courriel|courrier)|\bcet e-?mail|\beste (?:mensaje|correo|e-?mail|mensagem)|\besta (?:mensagem|comunicaci)|\bquest[ao] (?:e-?mail|messaggio)/;
const CUES = [
  /confidential|vertraulich|confidentiel|confidencia|riservat/,
  /privileged|privilegiad|work product|berufsgeheimnis|secret professionnel|secreto profesional|sigilo/,
  /intended (?:solely |only |exclusively )?(?:for|recipient)|addressee|named recipient|sole use|bestimmt|destinataire|destinat[aá]ri|dirigid/,
  /in error|not the intended|by mistake|irrtümlich|nicht der (?:richtige|beabsichtigte)|par erreur|por error|por engano|por equivocaci|indevidamente/,
  /(?:notify|contact|inform|advise|tell)\b.{0,60}\b(?:sender|us|immediately)|(?:delete|destroy) (?:it|this|the|all|any)|löschen|vernichten|supprim|détrui|elimin[ea]|bórr|destru[iy]|apag/,
  /unauthori[sz]ed|prohibited|disclosure|dissemination|unbefugt|nicht gestattet|interdit|divulgation|prohibid|divulgaci|proibid|divulgaç/,
  /virus|malware|viren/,
  /circular 230|tax advice|avoiding (?:tax )?penalties/,
];
const PRINTING =
  /consider the environment|before printing|antes de imprimir|avant d['’]imprimer|(?:ausdrucken|drucken).{0,40}umwelt|umwelt.{0,80}drucken/;
const FROM_OUTSIDE =
  /originated (?:from )?(?:outside|an external)|from outside (?:of )?(?:the|your|our) organi[sz]ation/;
const REGISTER = /registered in|company (?:no|number|registration)|handelsregister|amtsgericht|hrb \d/;
const SEAT = /registered office|sitz der gesellschaft|geschäftsführ|siège social|domicilio social|sede social/;

/** @param paragraph its lines joined with spaces, in lower case */
export function isLegal(paragraph: string): boolean {
  if (paragraph.length < 30 || paragraph.length > LONGEST) return false;
  if (paragraph.length < 400 && (PRINTING.test(paragraph) || FROM_OUTSIDE.test(paragraph))) return true;
  if (paragraph.length < 60) return false;
  const cues = CUES.filter((cue) => cue.test(paragraph)).length;
  if (cues >= 4 || (cues >= 1 && HEADING.test(paragraph)) || (cues >= 2 && OF_ITSELF.test(paragraph))) return true;
  return REGISTER.test(paragraph) && SEAT.test(paragraph);
}
