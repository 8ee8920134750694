import { anywhere, clause, lead, type RefusingWords } from "./words.ts";

// Umlauts come as plain vowels; "ae", "oe", "ue" are written by those who have no others.
const LISTE =
  "(?:aus|von|vom) ?(?:(?:ihr(?:em|er|en)|eur(?:em|er|en)|dein(?:em|er|en)|d(?:em|er|en)|dies(?:em|er)|all(?:en)?) ){0,2}(?:e-?mail-?|mail-?|adress-?)?(?:verteilern?|listen?|mailing-?liste|datenbank|adressbuch|kartei|system|empfangerliste)";
const MICH = "(?:mich|uns|mein(?:e|en) (?:adresse|daten|namen|e-?mail-?adresse))";
const JETZT = "(?: (?:bitte|umgehend|sofort|danke|unverzuglich|endlich|heraus|raus))*";
const MAILS = "(?:e-?mails?|mails?|nachrichten|werbung|werbe-?mails?|angebote|newsletter|post|anfragen|informationen)";
const MEHR = "(?: (?:bitte|mehr|von ihnen|von euch|von dir|dieser art|in zukunft|kunftig|danke))*";

export const DE: RefusingWords = {
  patterns: [
    [
      "contact",
      clause(
        `(?:nehmen|streichen|lo?e?schen|entfernen|tragen) sie (?:bitte )?${MICH}(?: (?:bitte|umgehend|sofort))?(?: ${LISTE})?(?: (?:aus|heraus|raus))?${JETZT}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:nimm|streich|losch|entfern)e? (?:bitte )?${MICH}(?: bitte)?(?: ${LISTE})?(?: raus)?${JETZT}|${MICH} (?:bitte )?${LISTE} (?:nehmen|streichen|lo?e?schen|entfernen)${JETZT}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:schreiben|kontaktieren|mailen|belastigen|schicken|senden) sie (?:mir|mich|uns) (?:bitte |in zukunft |kunftig ){0,2}(?:nicht mehr|nie wieder|nichts mehr|kein(?:e|en) (?:weiteren )?${MAILS} mehr|keine weiteren ${MAILS})(?: an)?${JETZT}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:schreib|kontaktier|schick|mail)e? (?:mir|mich|uns) (?:bitte )?(?:nicht mehr|nie wieder|nichts mehr|keine ${MAILS} mehr)${JETZT}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:ich|wir) (?:mo?e?chten?|will|wollen|wunschen?) (?:ab sofort |in zukunft )?(?:keine? (?:weiteren? )?${MAILS}(?: mehr)?(?: von ihnen)?(?: mehr)?(?: (?:erhalten|bekommen|empfangen))?|nicht mehr (?:kontaktiert|angeschrieben) werden|nichts mehr von ihnen horen)${JETZT}`,
      ),
    ],
    [
      "contact",
      clause(
        `keine weiteren ${MAILS}${MEHR}|keine ${MAILS} mehr${MEHR}|ho?e?ren sie auf(?: mir)? (?:zu schreiben|(?:mir )?${MAILS} zu (?:schicken|senden))|lassen sie (?:mich|uns) in ruhe`,
      ),
    ],
    [
      "list",
      clause(
        `(?:melden|tragen) sie ${MICH} (?:bitte )?(?:(?:von|vom|aus) (?:ihrem |dem |diesem )?newsletter )?(?:ab|aus)${JETZT}|(?:newsletter )?(?:abmelden|abbestellen|abbestellung|abmeldung|austragen)${JETZT}`,
      ),
    ],
    [
      "list",
      clause(
        `(?:ich|wir) (?:mo?e?chten?|will|wollen) (?:mich |uns )?(?:(?:vom|von ihrem|den|ihren|diesen) newsletter )?(?:abmelden|abbestellen|austragen)${JETZT}|(?:vom|von ihrem|den|ihren|diesen) newsletter (?:abmelden|abbestellen)|wie (?:kann ich|konnen wir) (?:mich |uns )?(?:(?:hier|vom newsletter|von diesem newsletter) )?(?:abmelden|austragen)`,
      ),
    ],
    [
      "purpose",
      clause(
        `(?:(?:ich|wir) (?:habe|haben) |(?:daran|hieran|dafur) (?:habe ich|haben wir|besteht) |es besteht )?(?:leider |derzeit |aktuell |momentan |unsererseits )?kein(?:erlei)? (?:interesse|bedarf)(?: (?:an (?:ihr(?:em|en|er)|diesem|dieser|so etwas)[\\w -]{0,40}|daran|derzeit|aktuell|momentan|zur ?zeit|danke|vielen dank|unsererseits))*`,
      ),
    ],
    [
      "purpose",
      clause(
        "(?:(?:ich bin|wir sind) )?(?:leider |derzeit )?nicht (?:daran )?interessiert(?: (?:an ihr(?:em|en|er)[\\w -]{0,40}|daran|danke|derzeit))*|das (?:interessiert (?:mich|uns) nicht|ist nichts fur (?:mich|uns))",
      ),
    ],
    ["purpose", clause("nein,? (?:danke|vielen dank|danke schon)(?: (?:sehr|schon))?")],
  ],
  lead: lead(
    "(?:vielen )?dank(?:e)? fur [^,]{1,60}?,|bitte|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rn]?|liebe[rn]?|danke|vielen dank|leider|entschuldigung|und|aber|also|dann|(?:konnen|konnten|wurden) sie(?: bitte)?|ich (?:bitte|fordere) sie|wir bitten sie|nein|derzeit|momentan|nochmals|[a-z'-]{2,20},",
  ),
  turn: anywhere(
    "aber (?!danke|vielen dank|alles gute|viel erfolg)|jedoch|stattdessen|lieber|konnten sie (?:mir|uns)|schicken sie mir (?:doch|bitte)|passt (?:mir|uns|besser)|bis (?:zum|ich)|und (?:fugen|nehmen) sie (?!mich|uns)",
  ),
  doubt: anywhere(
    "spam|unverlangt|woher haben sie|wer hat ihnen|abwesend|abwesenheit(?:snotiz)?|automatische antwort|im urlaub|elternzeit|nicht im buro",
  ),
};
