import { anywhere, clause, lead, type RefusingWords } from "./words.ts";

const LISTA =
  "(?:(?:su|tu|sus|tus|vuestra|esta|la|cualquier) )(?:lista|listas|base de datos|bases de datos)(?: de (?:correos?|contactos|distribucion|envios?|difusion|mailing))?";
const BOLETIN = "(?:(?:su|tu|este|el|vuestro|del|al) ?)(?:boletin|newsletter|lista de correo|suscripcion)";
const YA = "(?: (?:por favor|ya|ahora|inmediatamente|gracias|de inmediato|cuanto antes))*";
const MAS = "(?: (?:mas|nunca mas|de nuevo|otra vez|nunca|por favor|gracias|en el futuro))";
const CORREOS =
  "(?:correos?(?: electronicos?)?|e-?mails?|mensajes|publicidad|ofertas|informacion|promociones|comunicaciones|propaganda)";

export const ES: RefusingWords = {
  patterns: [
    ["contact", clause(`(?:elimin|quit|borr|saqu|retir|sac)(?:e|a|en|ad)(?:me|nos)(?: (?:de|del) ${LISTA})?${YA}`)],
    [
      "contact",
      clause(
        `(?:dej|par)(?:e|a|en|ad) de (?:escribir|enviar|contactar|mandar|molestar)(?:me|nos)?(?: ${CORREOS})?${YA}`,
      ),
    ],
    [
      "contact",
      clause(
        `no (?:me|nos) (?:vuelv(?:a|as|an|ais) a (?:escribir|contactar|enviar(?: ${CORREOS})?|molestar)|(?:escrib|contact|molest|envi|mand)(?:a|as|an|e|es|en|eis|ais)(?: ${CORREOS})?${MAS}|(?:envi|mand)(?:e|es|en|eis)(?: mas)? ${CORREOS})${MAS}*`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:ya )?no (?:deseo|quiero|deseamos|queremos) (?:seguir )?recib(?:ir|iendo) (?:mas )?(?:(?:sus|tus|estos|este tipo de) )?${CORREOS}(?: (?:suyos?|tuyos?|de ustedes?|mas))*${YA}`,
      ),
    ],
    ["contact", clause(`(?:ya )?no (?:deseo|quiero) (?:que me (?:contacten?|escriban?)|ser contactad[oa])${MAS}*`)],
    [
      "list",
      clause(
        `(?:d[ea]n?me|dar(?:me|nos)) de baja(?: (?:de|del|en) (?:${LISTA}|${BOLETIN}|boletin))?${YA}|(?:solicito|pido) la baja(?: (?:de|del) (?:${LISTA}|${BOLETIN}|boletin))?${YA}`,
      ),
    ],
    [
      "list",
      clause(
        `cancel(?:e|a|en|ar) (?:mi|la) suscripcion(?: (?:a|al|de|del) ${BOLETIN})?${YA}|(?:desuscrib|dessuscrib)(?:ir|an|e|a|e)(?:me|nos)${YA}|baja${YA}`,
      ),
    ],
    [
      "purpose",
      clause(
        `(?:esto |eso )?no (?:me|nos) interesan?(?: (?:esto|eso|nada|su (?:oferta|propuesta|producto|servicio)|por (?:el momento|ahora)|gracias))*`,
      ),
    ],
    [
      "purpose",
      clause(
        `no (?:estoy|estamos) interesad[oa]s?(?: (?:en (?:esto|eso|su[s]? [\\w ]{1,40}|este (?:tipo|producto|servicio)[\\w ]{0,20}|(?:la|el) (?:oferta|propuesta|producto|servicio|seminario|evento|demo))|por (?:el momento|ahora)|gracias|muchas gracias))*`,
      ),
    ],
    [
      "purpose",
      clause(`(?:no tengo|no tenemos) (?:ningun )?interes(?: (?:en (?:esto|eso|su [\\w ]{1,40})|por ahora))*`),
    ],
    ["purpose", clause("no,? (?:muchas |mil )?gracias")],
  ],
  lead: lead(
    "gracias por [^,]{1,60}?,|por favor|hola|buenos dias|buenas tardes|estimad[oa]s?|gracias|muchas gracias|lo siento|lamentablemente|y|pero|asi que|le (?:ruego|pido)(?: que)?|les (?:ruego|pido)(?: que)?|te (?:ruego|pido)(?: que)?|(?:puede|podria|puedes|podrias|pueden)|(?:quiero|quisiera|deseo|me gustaria|solicito)|de momento|por (?:el momento|ahora)|[a-z'-]{2,20},",
  ),
  turn: anywhere(
    "pero (?!gracias|muchas gracias|suerte|le agradezco)|sin embargo|en cambio|en su lugar|mejor el|que tal|podria (?:enviar|mandar)|enviame|llameme|hasta que|y (?:anada|anade|agregue|incluya)",
  ),
  doubt: anywhere(
    "spam|correo no (?:deseado|solicitado)|de donde (?:saco|sacaron|obtuvo)|quien le dio|fuera de la oficina|respuesta automatica|de vacaciones|de baja (?:medica|maternal)",
  ),
};
