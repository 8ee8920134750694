import { anywhere, clause, lead, type RefusingWords } from "./words.ts";

const LISTA =
  "(?:d[aeo]s?|de) ?(?:(?:sua|suas|tua|vossa|esta|essa|seu|vosso|todas as suas) )?(?:listas?|base de dados|banco de dados|cadastro|mailing)(?: de (?:e-?mails?|contatos|contactos|distribuicao|envios?|emails))?";
const NEWS = "(?:d[ae]|a)? ?(?:(?:sua|esta|essa|vossa) )?(?:newsletter|boletim|lista de e-?mails?)";
const JA = "(?: (?:por favor|ja|agora|imediatamente|obrigad[oa]|de imediato))*";
const EMAILS = "(?:e-?mails?|mensagens|publicidade|ofertas|propaganda|promocoes|comunicacoes|informacoes)";
const MAIS = "(?: (?:mais|novamente|de novo|nunca mais|por favor|obrigad[oa]|no futuro))";

export const PT: RefusingWords = {
  patterns: [
    [
      "contact",
      clause(
        `(?:remova|retire|exclua|tire|apague|elimine)m?(?:-me| me|-nos| (?:o )?meu (?:e-?mail|endereco|nome|contato|contacto))(?: ${LISTA})?${JA}|(?:me|nos) (?:remova|retire|tire|exclua|remover|retirar|excluir)m?(?: ${LISTA})?${JA}|(?:remover|retirar|excluir)(?:-me)(?: ${LISTA})?${JA}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:pare|parem|deixe|deixem) de (?:me |nos )?(?:enviar|escrever|mandar|contatar|contactar|incomodar|enviar-me|contactar-me)(?:-me|-nos)?(?: (?:estes |esses |mais )?${EMAILS})?${JA}`,
      ),
    ],
    [
      "contact",
      clause(
        `nao (?:me |nos )?(?:volt[ea]m? a (?:escrever|contatar|contactar|enviar(?: ${EMAILS})?)|(?:escrev|mand|envi|contat|contact)(?:a|e|am|em)(?:-me|-nos)?(?: ${EMAILS})?${MAIS}|(?:envi|mand)(?:e|em|es)(?: mais)? ${EMAILS}|entrem? (?:mais )?em conta[c]?to(?: comigo| conosco)?)${MAIS}*`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:ja )?nao (?:quero|desejo|queremos|pretendo|gostaria de) (?:mais )?(?:receber (?:mais )?(?:(?:seus|estes|esses|os seus) )?${EMAILS}|ser (?:contatad|contactad)[oa])(?: (?:seus|de voces|vossos|mais))*${JA}`,
      ),
    ],
    [
      "list",
      clause(
        `(?:descadastr|desinscrev|dessubscrev)(?:e|a|em|am|ar|er)(?:-me| me| meu e-?mail)?(?: (?:${LISTA}|${NEWS}))?${JA}|(?:me )?(?:descadastrar|desinscrever)(?: (?:${LISTA}|${NEWS}))?${JA}|(?:cancelar|cancele|cancelem) (?:a )?(?:minha )?(?:inscricao|assinatura|subscricao)(?: ${NEWS})?${JA}`,
      ),
    ],
    [
      "purpose",
      clause(
        `nao (?:tenho|temos|ha)(?: nenhum| qualquer)? interesse(?: (?:n(?:isso|isto|a sua [\\w ]{1,30}|o seu [\\w ]{1,30})|em [\\w ]{1,30}|no momento|por agora|obrigad[oa]))*`,
      ),
    ],
    [
      "purpose",
      clause(
        `nao (?:estou|estamos) interessad[oa]s?(?: (?:n(?:isso|isto|a sua [\\w ]{1,30}|o seu [\\w ]{1,30})|no momento|por agora|obrigad[oa]))*|(?:isso|isto) nao (?:me|nos) interessa`,
      ),
    ],
    ["purpose", clause("nao,? (?:muito )?obrigad[oa]")],
  ],
  lead: lead(
    "obrigad[oa] (?:por|pelo|pela) [^,]{1,60}?,|por favor|ola|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|obrigad[oa]|muito obrigad[oa]|desculpe|infelizmente|e|mas|entao|peco que|solicito que|gostaria (?:de|que)|quero|queria|(?:pode|poderia|podem|poderiam)|no momento|[a-z'-]{2,20},",
  ),
  turn: anywhere(
    "mas (?!obrigad|boa sorte|agradec)|porem|no entanto|em vez disso|poderia (?:me )?enviar|me envie|envie-me (?!mais)|ate que|e (?:adicione|inclua|acrescente)|fica melhor",
  ),
  doubt: anywhere(
    "spam|nao solicitad[oa]|como (?:voce )?(?:conseguiu|obteve|obtiveram)|onde conseguiu|quem lhe deu|fora do escritorio|resposta automatica|de ferias|licenca maternidade",
  ),
};
