/**
 * Something of value against a business decision, in plain form (see `plain.ts`). It takes three, close together: the thing,
 * somebody who gives it, gets it or asks for it, and what it is for. Prices, early-bird rates, staff collections and raffles at
 * a party have two at most. English, Spanish, French, German, Portuguese.
 */

const spaced = (...alternatives: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${alternatives.join("|")})(?![a-z0-9])`.replaceAll(" ?", "\\s{0,4}").replaceAll(" ", "\\s{1,4}"),
    "g",
  );

/** Gifts. Each word of the first list stands in one of them. */
export const TREAT_WORDS =
  "check cheque flights flight hotel trip bordeaux rioja malbec prosecco bowl broadway hamilton theatre theater opera concert playoff lend interest dinner whatever card cards voucher vouchers certificate certificates ipad ipads airpods kindle wine champagne whisky whiskey scotch tickets seats golf spa hamper basket cash envelope rolex watch weekend gift gifts present token loan loans mortgage discount something regalo obsequio ipad prestamo descuento cadeau cadeaux cheque achat pret remise gutschein gutscheine geschenk geschenke geschenkkarte reisegutschein amazongutschein tankgutschein darlehen rabatt presente presentes brinde emprestimo desconto vale";
export const TREATS = spaced(
  "(?:e-?)?gift ?(?:cards?|vouchers?|certificates?|baskets?|hampers?)",
  "(?:amazon|visa|starbucks|amex|prepaid|shopping|restaurant|spa) (?:gift )?(?:cards?|vouchers?|certificates?)",
  "[$£€] ?\\d[\\d.,]{0,6}(?<![.,]) (?:\\w{1,12} ){0,2}(?:cards?|vouchers?|certificates?)",
  "(?:shopping|restaurant|travel) vouchers?|vouchers? (?:for|worth|to)",
  "i-?pads?|air ?pods?|kindles?|apple watch(?:es)?|rolex",
  "(?:cases?|bottles?) of (?:\\w{1,12} ){0,2}(?:wine|champagne|whisky|whiskey|scotch|burgundy|port)|champagne|hamper",
  "(?:season |concert |courtside |opera )?(?:tickets|seats) (?:to|for) (?:the|a|this|that)",
  "an? (?:check|cheque) (?:for|of) [$£€] ?\\d[\\d.,]{0,8}|(?:cover|covering|pay for|paying for|book) (?:all )?your (?:flights?|hotel|trip)|your flights? and hotel|trip to (?:the )?\\w{3,14}",
  "(?:cases?|bottles?) of (?:bordeaux|rioja|malbec|prosecco|bubbly)|(?:super bowl|broadway|hamilton|theat(?:re|er)|opera|concert|playoff|box) (?:tickets|seats)|(?:dinner|weekend) (?:and|with) (?:\\w{1,12} )?tickets",
  "lend you (?:the|some|any) (?:money|cash)|interest[- ]free|discount (?:on|for) your (?:\\w{1,12} )?(?:home|house|kitchen|renovation|private)",
  "golf (?:trip|weekend|outing|day)|spa (?:day|weekend)|weekend (?:away|trip|for two|at our|in our)",
  "(?:an?|the|thick|little) (?:\\w{1,10} )?envelope|cash (?:bonus|reward|prize|gift)|\\d{2,7} in cash",
  "(?:personal|little|small|nice|generous) (?:gift|present|token|thank[- ]you|something)|gift for you|something (?:extra )?(?:for you|in it for you)",
  "(?:private|personal|interest[- ]free|low[- ]interest|cheap|soft) (?:loan|mortgage)|loan (?:to you|for your own)",
  "(?:private|personal) (?:discount|rate)|discount (?:\\w{1,10} ){0,3}(?:for|on|at) your (?:own|home|house|private|personal|kitchen)",
  "tarjetas? (?:de )?regalo|regalo|obsequio|prestamo (?:personal|sin intereses)|descuento personal|vale de regalo",
  "cartes?[- ]cadeaux?|cheques?[- ]cadeaux?|bons? d'achat|cadeaux?|pret (?:personnel|sans interet)|remise personnelle",
  "\\w{0,14}gutscheine?|geschenkkarten?|geschenke?|(?:privat|zinslose\\w?) ?(?:darlehen)|(?:privaten|personlichen) rabatt",
  "cart(?:ao|oes)[- ](?:de )?presente|vales?[- ]presente|presente|brindes?|emprestimo (?:pessoal|sem juros)|desconto pessoal",
);

/** Money for a decision: what it is called tells what it is for. */
export const FEE_WORDS =
  "percent percentage whoever give referral finder finders introducer introducers introduction introductory commission commissions kickback kickbacks spiff cut percentage gratuity worth comision comisiones porcentaje mordida soborno commission pourcentage ristourne vin apporteur provision vermittlungsprovision schmiergeld vermittlungspramie empfehlungspramie bestechung comissao comissoes porcentagem percentagem propina suborno";
export const FEES = spaced(
  "referral (?:fee|bonus|commission|reward|payment)s?",
  "(?:finder|introducer|introduction)'?s?'? (?:fee|commission)s?",
  "commissions?|kickbacks?|spiffs?|gratuity",
  "(?:\\d\\d?|five|ten|fifteen|twenty) ?(?:%|percent|per cent) (?:back |in cash |cash )?(?:to|for) (?:me|myself|you personally)",
  "(?:a|my|your|our|the usual) (?:\\w{1,10} )?(?:cut|percentage)(?: of)?",
  "worth (?:your|my) while|what would you (?:give|pay|offer) me|\\d\\d? ?(?:%|percent|per cent) (?:to|for) (?:whoever|anyone|you)",
  "comision(?:es)?|mordida|soborno|porcentaje",
  "commission d'apporteur|pots?[- ]de[- ]vin|ristourne|pourcentage",
  "provision|vermittlungsprovision|schmiergeld|vermittlungspramie|empfehlungspramie",
  "comiss(?:ao|oes)|propina|suborno|porcentagem|percentagem",
);

/** Donations in the reader's name. */
export const DONATION_WORDS = "donate donation donations donaremos donar donacion spenden spende don doaremos doar";
export const DONATIONS = spaced(
  "(?:we|i)(?:'ll| will|'d| would| can) (?:\\w{1,10} )?(?:donate|make a (?:\\w{1,12} )?donation)|(?:happy|glad|ready|prepared|pleased|willing) to (?:donate|make a (?:\\w{1,12} )?donation|give a donation)",
  "donaremos|doaremos|spenden wir|wir spenden|nous (?:ferons|verserons) un don",
);

/** Who gives, gets or asks. */
export const MOVES = spaced(
  "(?:we|i|my (?:company|firm|boss)|our (?:company|team|firm))(?:'ll|'d|'re|'m| will| would| can| could| are| am)?(?: \\w{2,10}){0,3} (?:pay|paying|offer|offering|give|giving|send|sending|split|share|treat|wire|throw in|hand|mail|drop|arrange|buy|slip|lend|get you|cover|add|make|made|donate|put)",
  "you(?:'ll|'d| will| would| can| could)? (?:\\w{1,8} )?(?:get|receive|earn|win|pocket|claim|enjoy|collect|be (?:sent|entered|rewarded|paid))",
  "(?:gets?|receives?|earns?|claims?|enjoy|wins?|pockets?|pick up) (?:a|an|your|one|up to|yourself|my|[$£€])",
  "thank you with|what would you (?:give|pay|offer) me|how about|in it for you|treat you to|well looked after|happy to|(?:is|are) yours|waiting for you|on its way|on us|for you|as (?:a|our) (?:small |personal |little )?thank[- ]you|to thank you",
  "(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? (?:\\w{2,10} )?(?:want|expect|expecting|need|like|appreciate|ask for|take|receive|insist on|require)",
  "(?:what's|what is|something|anything) in it for me|in return|in exchange|under the table|off the books|no ?(?:body|one) (?:else )?(?:needs|has) to know",
  "(?:te|le|les|os|nos) (?:\\w{2,10} )?(?:regal|ofre[cz]|pag|da(?:mos|remos|ria)|doy|envi|entreg|manda)\\w{0,8}|(?:recibe|recibir\\w{0,2}|espero|quiero|quisiera|a cambio|ofrecemos|pagamos|regalamos)",
  "(?:nous|je) (?:vous |te |t')?(?:offr|vers|pai|pay|donn|envoy|souhait|voudr|veux|attend|demand)\\w{0,6}|(?:vous (?:recevez|recevrez|gagnez|touchez)|recevez|en echange|il me faut|j'attends|vous (?:est|sera) offert)",
  "(?:wir|ich) (?:\\w{2,12} ){0,3}(?:zahle?n?|schenke?n?|biete?n?|gebe?n?|schicke?n?|uberweise?n?|spendiere?n?|erwarte|mochte|will|hatte)|(?:zahlen|schenken|bieten|geben|schicken|spendieren|erhalten|bekommen|erhaltst|bekommst|bekame|dafur)",
  "(?:te|lhe|vos|nos) ?(?:\\w{2,10} )?(?:da(?:mos|remos)?|oferec|pag|envi|dar)\\w{0,8}|(?:recebe|recebera|receber|espero|quero|gostaria|em troca|oferecemos|pagamos|ganhe|ganha|daremos|enviamos)",
);

/** What it is for. */
export const DECISIONS = spaced(
  "short-?list\\w{0,4}|decid(?:e|es|ed|ing) (?:on|for|between|in)|vendor (?:choice|selection)|top of the (?:pile|list)|half an hour|demos?|demonstrations?|(?:short|quick|brief|discovery|intro|introductory) (?:call|chat|meeting)|(?:15|20|30|45|fifteen|twenty|thirty)[- ]?(?:minutes?|mins?)(?: \\w{1,12})?",
  "(?:your|for a|in a|(?:takes?|books?|schedules?|attends?|accepts?) (?:a|an|the|our)|first|each|every) (?:\\w{1,10} )?(?:time|meeting|call|assessment|tour)|(?:meet|talk|speak) (?:with|to) (?:me|us)",
  "sign(?:s|ed|ing)? (?:up|with|the|a|by|before|on|off|this)|signatures?|(?:the |this |a |your )?(?:contract|deal|bid|tender|rfp|account|proposal|renewal|decision|vote)",
  "switch(?:es|ed|ing)? (?:to|over)|choos(?:e|es|ing) (?:us|our)|chosen|pick (?:us|our)|select(?:s|ed|ing)? (?:us|our)|go(?:es)? with (?:us|our)|stay with us",
  "award(?:s|ed|ing)?|renew(?:s|ed|ing)?|approv(?:e|es|ed|al|ing)|recommend(?:s|ed|ing|ation|ations)?|steer(?:s|ing)?|put(?:ting)? in a (?:good )?word",
  "(?:refer|referring|introduce|introducing) (?:us|me|a|any|your|one|another|someone)|(?:every|each|any|per) (?:\\w{1,12} )?(?:firm|client|referral|signature|member|colleague|introduction|referral|company|deal|contact|name|lead|customer|intro)|send (?:us|me) (?:a|any|your|one)|send (?:our|my) way|introductions? (?:to|at)|becomes? a (?:client|customer)",
  "contrat\\w{1,6}|firm(?:a|as|ar|e|en)|elig\\w{1,4}|elij\\w{1,3}|adjudi\\w{2,8}|recom\\w{3,9}|reunion|agend\\w{1,4}|cada (?:cliente|contacto|socio|despacho|firma|empresa)|licitacion|decision",
  "sign(?:ez|er|ature)|contrat|choisiss\\w{2,4}|rendez-vous|renouvel\\w{2,6}|recommand\\w{2,6}|(?:chaque|par) (?:client|contact|cabinet|confrere)|appel d'offres|demonstration|mise en relation",
  "unterschr\\w{3,7}|vertrag\\w{0,3}|auftrag\\w{0,4}|zuschlag|termin|gesprach|empfehl\\w{1,6}|(?:jede\\w?|pro) (?:\\w{1,12} )?(?:kunden?|kanzlei|kontakt|vermittlung|abschluss|empfehlung|mandat)|ausschreibung|entscheid\\w{2,5}|abschluss",
  "assin\\w{2,6}|contrato|escolh\\w{1,5}|indic(?:ar|acao|acoes|ado)|reuniao|(?:cada|por) (?:cliente|contato|contacto|indicacao|escritorio|empresa)|concorrencia|licitacao|decisao|recomend\\w{1,6}",
);

/** Refusals, policies, questions and news about gifts; and what people give each other. */
export const ABOUT = spaced(
  "polic(?:y|ies)|prohibit\\w{0,5}|forbid\\w{0,4}|ban(?:s|ned)?|not (?:allowed|permitted|accepting|accept)|ethics|(?:our|your|the) code|code of conduct|has been offering|have been offering|was offering|were offered|was offered",
  "(?:can't|cannot|can not|don't|do not|doesn't|won't|never|must not|may not|shouldn't|should not|didn't|no longer) (?:\\w{1,10} )?(?:accept|take|offer|pay|give|get|receive|ask|no|any) ?(?:\\w{1,10} )?(?:gifts?|commissions?|fees?|kickbacks?|cards?|money|referral|cut|any of|on anything|from|them|it)?",
  "declin(?:e|ed|ing)|refus(?:e|ed|ing)|turned (?:it|them|him|her) down|no (?:gifts?|commissions?|kickbacks?|referral fees?)|not on commission|without (?:a |any )?(?:commission|kickback)s?",
  "vendors? (?:who|that|keeps?|offers?|offered|offering)|(?:how|what) do(?:es)? (?:you|your|other|others)|do(?:es)? (?:you|your firms?|anybody|anyone) (?:\\w{1,10} )?(?:accept|allow|pay|take)|is it (?:ok|okay|ethical|legal)",
  "retire(?:s|ment|ments)|retiring|farewell|leaving (?:present|gift)|shower|wedding|birthday|secret santa|funeral|survey|employee referral|new hires?|our (?:own )?(?:employees|staff|associates)|rule \\d\\.\\d|groceries|scams?|phish\\w{0,4}|fraud",
  "european commission|securities commission|commission (?:numerique|europeenne|meeting|hearing)|equal \\w{1,15} commission|commission (?:an?|the) (?:audit|study|report|review)|sortie de la commission",
  "politica de|richtlinie|verboten|politique (?:de|des)|interdit|prohibido|proibido|nicht annehmen|no (?:acept|recib|pag)\\w{1,5}|n'accept\\w{1,4}|nao (?:aceit|receb|pag)\\w{1,5}|sin comision(?:es)?|sans commission|ohne provision|provisionsfrei|sem comissao",
);
