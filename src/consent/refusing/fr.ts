import { anywhere, clause, lead, type RefusingWords } from "./words.ts";

const LISTE =
  "(?:de |d')(?:(?:votre|vos|ta|tes|cette|la|toutes vos|toute) )?(?:listes?|fichiers?|bases?(?: de donnees)?|mailing[ -]?lists?|contacts)(?: (?:de (?:diffusion|contacts?|mailing|distribution)|d'envoi))?";
const LETTRE = "(?:a |de )?(?:la |votre |cette )?(?:newsletter|lettre d'information|infolettre|liste de diffusion)";
const SVP = "(?: (?:svp|s'il vous plait|s'il te plait|merci|immediatement|des maintenant|merci d'avance|rapidement))*";
const MAILS =
  "(?:de |d'|vos |ces |des )?(?:e-?mails?|mails?|courriels?|messages|courriers|publicites?|offres|sollicitations|informations)";

export const FR: RefusingWords = {
  patterns: [
    [
      "contact",
      clause(`(?:retirez|supprimez|enlevez|effacez|rayez|retire|supprime|enleve)[- ](?:moi|nous)(?: ${LISTE})?${SVP}`),
    ],
    [
      "contact",
      clause(
        `(?:me|nous) (?:retirer|supprimer|enlever|rayer|effacer)(?: ${LISTE})?${SVP}|(?:retirer|supprimer|effacer) mon (?:adresse|nom|e-?mail)(?: ${LISTE})?${SVP}`,
      ),
    ],
    [
      "contact",
      clause(
        `ne (?:me |nous |m')(?:contactez|ecrivez|envoyez|sollicitez|derangez|contacte|ecris|envoie) plus(?: (?:jamais|rien|${MAILS}))?${SVP}`,
      ),
    ],
    [
      "contact",
      clause(
        `ne plus (?:me |nous |m')?(?:contacter|ecrire|envoyer|solliciter|deranger|adresser)(?: ${MAILS})?(?: a l'avenir)?${SVP}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:arretez|cessez|arrete) de (?:me |nous |m')(?:ecrire|envoyer|contacter|solliciter|deranger|spammer)(?: ${MAILS})?${SVP}|laissez-(?:moi|nous) tranquilles?`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:je|nous) ne (?:souhait(?:e|ons)|veux|voulons|desir(?:e|ons)) plus (?:recevoir (?:${MAILS}|rien)|etre (?:contacte|sollicite|demarche)e?s?)(?: de votre part)?${SVP}`,
      ),
    ],
    [
      "list",
      clause(
        `(?:desinscrivez|desabonnez|desinscris|desabonne)[- ](?:moi|nous)(?: (?:${LISTE}|${LETTRE}))?${SVP}|(?:me|nous) (?:desinscrire|desabonner)(?: (?:${LISTE}|${LETTRE}))?${SVP}`,
      ),
    ],
    [
      "list",
      clause(
        `desinscription${SVP}|desabonnement${SVP}|(?:comment|ou) (?:puis-je )?(?:me |se )?(?:desinscrire|desabonner)(?: ${LETTRE})?`,
      ),
    ],
    [
      "purpose",
      clause(
        `(?:(?:je ne suis|nous ne sommes|je suis|nous sommes) )?pas (?:du tout )?interesse(?:e|s|es)?(?: (?:par (?:cela|ca|ceci|(?:votre|vos|cette|l')[ ']?[\\w ]{1,40})|pour (?:le moment|l'instant)|merci|desolee?))*`,
      ),
    ],
    [
      "purpose",
      clause(
        `(?:cela|ca|ceci) ne (?:m'|nous |me )interesse pas(?: (?:merci|du tout|pour le moment))*|(?:je n'ai|nous n'avons) (?:pas|aucun) (?:besoin|interet)(?: (?:de|pour) (?:cela|ca|vos? [\\w ]{1,40}))?`,
      ),
    ],
    ["purpose", clause("non,? merci(?: (?:beaucoup|bien))?|sans facon(?: merci)?")],
  ],
  lead: lead(
    "merci pour [^,]{1,60}?,|merci de(?: bien vouloir)?|veuillez|priere de|bonjour|bonsoir|madame|monsieur|cher|chere|merci|merci beaucoup|desolee?|malheureusement|et|mais|donc|alors|je vous (?:prie|demande|remercie) de(?: bien vouloir)?|(?:pouvez|pourriez)-vous|(?:je|nous) (?:souhait(?:e|ons|erais)|voudra?is|veux|desire)|pour (?:le moment|l'instant)|s'il vous plait|svp|[a-z'-]{2,20},",
  ),
  turn: anywhere(
    "mais (?!merci|bonne chance|bonne continuation|je vous remercie)|cependant|en revanche|plutot|a la place|pourriez-vous (?:m')?envoyer|envoyez-moi plutot|jusqu'a|et (?:ajoutez|ajouter|mettez|remplacez)",
  ),
  doubt: anywhere(
    "spam|non sollicite|comment avez-vous (?:eu|obtenu)|d'ou tenez-vous|qui vous a donne|absente? du bureau|reponse automatique|en conges?|en vacances",
  ),
};
