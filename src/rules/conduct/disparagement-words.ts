/**
 * Malice and obscenity about people and firms, in plain form (see `plain.ts`). Firm ones say nothing but contempt; weak ones may
 * be a plain word of warning. "I was an idiot" disparages nobody, and "the thief" in a claim is a party.
 */
import { firm, lexicon, weak } from "./wording.ts";

const CROOK =
  "(?:crooks?|thief|thieves|con (?:man|men|artists?)|swindlers?|charlatans?|scumbags?|scum|sleaze ?(?:bags?|balls?)|slime ?balls?|liars?|fraudsters?|snakes?|weasels?|parasites?|bloodsuckers?|vultures?|conmen|scammers?)";
const FOOL =
  "(?:idiots?|morons?|imbeciles?|cretins?|clowns?|buffoons?|halfwits?|dimwits?|imbecile|losers?|psychopaths?|drunks?|drunkards?|lunatics?)";
const FOUL =
  "(?:ass ?holes?|arse ?holes?|bastards?|bitch(?:es)?|motherfuckers?|fuckers?|cunts?|pricks?|dick ?heads?|shit ?heads?|douche ?bags?|pieces? of shit|wankers?|twats?|sluts?|whores?)";
const ADJECTIVE =
  "(?:incompetent|lying|crooked|thieving|corrupt|pathetic|worthless|useless|stupid|brainless|spineless|greedy|sleazy|slimy|two-faced|backstabbing|dishonest|shameless|fucking|goddamn|bloody|fat|ugly|disgusting|clueless|lazy)";
const WHO =
  "(?:he|she|they|it's|that (?:man|woman|guy|person|firm|company|vendor|outfit|lot|crew)|those (?:people|guys|vendors)|these (?:people|guys)|this (?:man|woman|guy|person|firm|company|vendor|outfit)|everyone (?:there|over there)|whole (?:team|firm|company|committee|board|lot))";
const IS = "(?:'s|'re| is| are| was| were)";
const NOTHING_BUT =
  "(?: (?:a|an|the|such|nothing but|just|all|really|simply|only|pure|complete|total|absolute|utter|little|old|bunch of|pack of|band of|known|proven|biggest|most|[a-z]{3,12}ing)){0,5}";

export const DISPARAGEMENT = lexicon([
  firm(
    "fraud drunk cheat thief liar crook pervert disgrace",
    "\\b(?:he|she|they|that (?:man|woman|guy))(?:'s|'re| is| are| was) (?:nothing but |just |such )?an? (?:\\w{1,12} )?(?:fraud|cheat|pervert|drunk|disgrace)(?:,| and) an? (?:\\w{1,12} )?(?:fraud|drunk|cheat|thief|liar|crook|pervert|disgrace|coward)\\b",
  ),
  weak(
    "fraud fake phony cheat",
    "\\b(?:he|she|that (?:man|woman|guy))(?:'s| is| was) (?:nothing but |just |such )?an? (?:\\w{1,12} )?(?:fraud|fake|phony|cheat)\\b",
  ),
  firm(
    "pig pigs cow rat rats cockroach cockroaches",
    `\\b(?:${WHO}|[a-z]{2,20})${IS}${NOTHING_BUT} (?:disgusting|filthy|fat|stupid|dirty|greedy) (?:pigs?|cow|rats?|cockroach(?:es)?)\\b`,
  ),
  firm(
    "sleeping affair",
    "\\b(?:is|was|been|he's|she's) (?:\\w{1,10} )?(?:sleeping with|having an affair with|screwing|banging) (?:his|her|their|the) (?:secretary|assistant|clients?|boss|partner|associate|paralegal|chair)\\b",
  ),
  weak(
    "clowns idiots morons fools losers clown idiot moron crooks thieves liars jokers",
    "\\b(?:those|these|that|the whole|what a (?:bunch|pack) of) (?:\\w{1,12} )?(?:clowns?|idiots?|morons?|fools|losers|crooks|thieves|liars|jokers)\\b",
  ),
  weak(
    "drunk cheat drunkard alcoholic addict pervert creep",
    "\\b(?:is|was) (?:a|an|such a|nothing but a) (?:\\w{1,12} )?(?:drunk|cheat|drunkard|alcoholic|addict|pervert|creep)\\b",
  ),
  weak(
    "idiot moron imbecile cretin clown buffoon halfwit dimwit",
    "\\b(?<!\\bi )(?<!\\bwe )[a-z]{2,20}(?:'s| is| was) (?:an?|such an?|the) (?:total |complete |utter |absolute |real |bloody |perfect )?(?:idiot|moron|imbecile|cretin|clown|buffoon|halfwit|dimwit)\\b",
  ),

  firm(
    "crooks thieves crook liars scum idiots morons clowns fools bastards swindlers charlatans conmen losers parasites vultures imbeciles thief liar moron idiot imbecile bunch asshole assholes bastard bitch bitches motherfucker prick dickhead whore slut cunt",
    `\\b(?:${ADJECTIVE},? (?:and )?){1,3}(?:little |bunch of |pack of )?(?:${CROOK}|${FOOL}|${FOUL}|fools?|bunch of)\\b`,
  ),
  firm(
    "crooks thieves idiots morons imbeciles clowns liars losers fools scum swindlers charlatans crook assholes bastards",
    `\\b(?:a|the|that|this|whole|same) (?:\\w{1,12} )?(?:bunch|pack|band|gang|nest|den) of (?:\\w{1,12} ){0,2}(?:${CROOK}|${FOOL}|${FOUL}|fools)\\b`,
  ),
  firm(
    "crook crooks thief thieves swindler swindlers charlatan charlatans scumbag scumbags sleazebag sleazeball slimeball liar liars snake weasel parasite parasites bloodsuckers vultures conman conmen scammers fraudsters",
    `\\b(?<!time )(?<!\\bi )(?<!\\bwe )(?:${WHO}|[a-z]{2,20})${IS}${NOTHING_BUT} ${CROOK}\\b(?! (?:of|in|plants?|oil|bite|eyes|charmer))`,
  ),
  firm(
    "asshole assholes arsehole arseholes bastard bastards bitch bitches motherfucker motherfuckers fucker fuckers cunt cunts prick pricks dickhead dickheads shithead douchebag douchebags wanker wankers twat slut sluts whore whores shit",
    `\\b(?:${WHO}|[a-z]{2,20})(?<!\\b(?:i|life|work|it))${IS}${NOTHING_BUT} (?:${ADJECTIVE} )?${FOUL}\\b|\\b(?:that|this|those|these|the|such an?|what an?) (?:\\w{1,12} )?(?:motherfuckers?|assholes?|arseholes?|cunts?|dickheads?|shitheads?|douchebags?|fuckers?|pieces? of shit)\\b`,
  ),
  firm(
    "ass arse",
    "\\b(?:doesn't|don't|didn't|does not|couldn't|could not|can't) (?:know|find|tell) (?:his|her|their|its) (?:own )?(?:ass|arse) (?:from|with)\\b|\\bhead (?:so far )?up (?:his|her|their) (?:own )?(?:ass|arse)\\b",
  ),
  firm(
    "slept sleeping",
    "\\b(?:slept|sleeping) (?:her|his|their) way (?:to|into|up)\\b|\\b(?:is|was|she's|he's) (?:only )?sleeping with (?:her|his|their|the) (?:boss|partner|managing partner|client|chair|president)\\b",
  ),
  firm(
    "fuck fucking screw",
    "\\b(?:fuck|screw) (?:him|her|them|those|that|the (?:board|committee|partners|chapter))\\b|\\bfucking (?:useless|incompetent|joke|disgrace|liar|thief)\\b",
  ),
  firm(
    "destroy ruin finish sink",
    "\\b(?:let's|we should|we must|help me|i(?:'ll| will| want to)) (?:\\w{1,10} )?(?:destroy|ruin|finish|sink) (?:him|her|them|(?:his|her|their) (?:reputation|business|career|good name))\\b",
  ),
  weak(
    "idiot idiots moron morons imbecile imbeciles clown clowns buffoon buffoons loser losers psychopath drunk lunatic cretin",
    `\\b(?:${WHO})${IS}${NOTHING_BUT} ${FOOL}\\b`,
  ),
  weak(
    "incompetent corrupt dishonest crooked worthless",
    `\\b(?:${WHO})${IS} (?:\\w{1,12}ly |so |all |both |too |as ){0,3}(?:incompetent|corrupt|dishonest|crooked|worthless)\\b`,
  ),
  weak(
    "laughing stock joke disgrace embarrassment",
    `\\b(?:he|she|they|that (?:man|woman|firm))${IS} (?:\\w{1,12} ){0,2}(?:laughing stock|joke|disgrace|embarrassment) (?:to|of|for) (?:the|this|our) (?:profession|association|chapter|committee|industry)\\b`,
  ),
  firm(
    "ladron ladrones estafador estafadores estafadora sinverguenza sinverguenzas inutil inutiles idiota idiotas imbecil cabron cabrones mentiroso mentirosa mentirosos gilipollas payaso payasos panda banda",
    "\\b(?:es|son) (?:un[oa]?s? )?(?:\\w{1,12} )?(?:ladron(?:es|a)?|estafador(?:es|a)?|sinverguenzas?|mentiros[oa]s?|idiotas?|imbecil(?:es)?|cabron(?:es)?|gilipollas|payas[oa]s?|inutil(?:es)? (?:total|perdid))|\\b(?:panda|banda) de (?:\\w{1,12} )?(?:ladrones|estafadores|inutiles|idiotas|sinverguenzas|payasos)",
  ),
  firm(
    "escroc escrocs voleur voleurs voleuse menteur menteuse menteurs incapable incapables imbecile imbeciles charlatan charlatans bande connard connards salaud salauds ordure",
    "\\b(?:est|sont) (?:vraiment )?(?:un|une|des|que des|tous des) (?:\\w{1,12} )?(?:escrocs?|voleurs?|voleuses?|menteurs?|menteuses?|incapables?|imbeciles?|charlatans?|connards?|salauds?|ordures?)\\b|\\bbande d(?:e |')(?:\\w{1,12} )?(?:escrocs|voleurs|incapables|imbeciles|menteurs|idiots|charlatans)",
  ),
  firm(
    "betruger lugner gauner verbrecher diebe dieb schwachkopf idiot idioten arschloch arschlocher betrugerbande saftladen versager drecksladen halsabschneider",
    "\\b(?:ist|sind) (?:doch )?(?:ein|eine|lauter|alles|nur|einfach)? ?(?:\\w{1,14} )?(?:betruger|lugner|gauner|verbrecher|diebe?|schwachkopfe?|idioten|idiot|arschloch(?:er)?|versager|halsabschneider)\\b|\\bbetrugerbande\\b|\\bdiese[rs]? (?:\\w{1,12} )?(?:idioten|betruger|gauner|arschlocher|versager)\\b",
  ),
  firm(
    "ladrao ladroes vigarista vigaristas mentiroso mentirosa mentirosos canalha canalhas picareta bando",
    "\\b(?:e|sao) (?:um|uma|uns|todos)? ?(?:\\w{1,12} )?(?:ladrao|ladra|ladroes|vigaristas?|mentiros[oa]s?|canalhas?|picaretas?)\\b|\\bbando de (?:\\w{1,12} )?(?:ladroes|vigaristas|incompetentes|idiotas|mentirosos|canalhas)",
  ),
]);
