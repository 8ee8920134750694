/**
 * Words that say where the sender has people from. To have found somebody in the directory is what it is there for
 * (ala.ns.5, iaop.dir.1); to have copied it is not (ala.ns.9, iaop.ns.4). For plain forms (`../plain.ts`), bounded gaps.
 */
import { anyOf } from "../plain.ts";

const LIST = anyOf(
  "(?:ala |iaop |association'?s? |member(?:s|ship)?(?:'s)? |online |summit |event |conference |chapter ){0,4}(?:directory|directories)|(?:summit|event|conference|mobile|iaop|ala|association|members?(?:'s?)?) (?:member(?:s|ship)?(?:'s?)? )?(?:hub|app|roster|portal|community site)",
  "(?:ala|iaop|association|chapter|summit|conference|event|member(?:s|ship)?|attendees?|delegates?|participants?|registrants?|speakers?)(?:'s|s')? (?:\\w{1,12} )?(?:lists?|database|records|roster)",
  "(?:\\w{1,12} )?list of (?:\\w{1,12} )?(?:members|attendees|delegates|participants|registrants)",
  "directorio(?: de (?:miembros|socios))?|lista(?:do)? de (?:miembros|socios|asistentes|participantes|inscritos|delegados|membros)|annuaire|liste des (?:\\w{1,12} )?(?:membres|participants|inscrits|delegues)|(?:mitglieder|teilnehmer)(?:verzeichnis|liste)|diretorio(?: de (?:membros|associados))?",
);
const YOU = anyOf(
  "you(?:r (?:name|contact(?: details| information)?s?|details|e-?mail(?: address)?|address|profile|firm|company|information|entry|listing))?",
);

/** How the sender came by the recipient. */
export const FOUND: RegExp = new RegExp(
  `(?<![a-z])${anyOf(
    `(?:found|got|came across|come across|saw|see|noticed|picked|took|obtained|spotted|located|have) ${YOU}.{0,40}\\b(?:in|on|from|through|via|using) (?:the |our |your |this year's )?${LIST}`,
    `you(?:'re| are| were)? (?:are )?(?:listed|on|in|included|named|appear)(?: in| on)? (?:the |our )${LIST}`,
    `(?:from|through|via|using|thanks to) (?:the |this year's )${LIST}`,
    `(?:writing|reaching out|contacting|e-?mailing|sending this|working|going)(?: my way)? (?:to |through )?(?:all |every(?:one)? |each |the )?(?:\\w{1,15} ){0,3}(?:in|on|of|through|from) (?:the |our )?${LIST}`,
    `(?:encontre|vi|halle|obtuve|tome) .{0,40}${LIST}|(?:datos|correo|contacto|nombre) .{0,25}(?:del?|en) (?:el |la )?${LIST}`,
    `(?:j'ai|nous avons) (?:trouve|vu|obtenu|pris|releve) .{0,40}${LIST}|(?:dans|via|sur|par) (?:l'|la |le )${LIST}`,
    `(?:aus|uber|durch|im|in) (?:dem |der |das |die )?(?:\\w{1,12}[- ])?(?:mitglieder|teilnehmer)-?(?:verzeichnis|liste)`,
    `(?:encontrei|achei|vi|obtive|peguei) .{0,40}${LIST}|(?:contato|nome|e-?mail|dados) .{0,25}(?:do|no|da|na|de) ${LIST}`,
  )}(?![a-z])`,
);

const COPY =
  "(?:exported|scraped|harvested|downloaded|copied|imported|compiled|extracted|mined|pulled|purchased|bought|crawled|uploaded|loaded|merged|added)";

/** That a list was taken away as a whole, said by who did it. A warning about somebody else who did is none. */
export const COPIED: RegExp = new RegExp(
  `(?<![a-z])${anyOf(
    `(?:i|we|(?:my|our) (?:assistant|team|colleague|intern|marketing|sales|crm|software|tool|staff|office)\\w{0,3}(?: team)?)(?:'ve| have| has)? (?:just |recently |also |already )?${COPY} .{0,50}${LIST}`,
    `(?:which|that|details|address(?:es)?|e-?mails?|contacts?|information|you) (?:was|were|have been|has been) ${COPY} .{0,30}\\b(?:from|out of|off) (?:the |our )?${LIST}`,
    `${COPY} (?:you|your \\w{1,12}(?: \\w{1,12})?|these \\w{1,12}|all \\w{1,12}) .{0,20}\\b(?:from|out of|off) (?:the |our )?${LIST}`,
    `(?:he|hemos|exporte|exportamos|descargue|descargamos|extraje|extrajimos|copie|copiamos)(?: (?:exportado|descargado|extraido|copiado|importado))? .{0,40}(?:directorio|lista(?:do)? de (?:miembros|socios|asistentes|participantes))`,
    `(?:j'ai|nous avons) (?:exporte|extrait|telecharge|copie|importe|aspire) .{0,40}(?:annuaire|liste des)`,
    `(?:mitglieder|teilnehmer)(?:verzeichnis|liste).{0,40}(?:exportiert|heruntergeladen|kopiert|ubernommen|importiert|gezogen|ausgelesen)`,
    `(?:exportei|exportamos|baixei|baixamos|extrai|extraimos|copiei|copiamos|importei) .{0,40}(?:diretorio|lista de)`,
  )}(?![a-z])`,
);
