/**
 * Threats, slurs, discriminatory and sexual remarks, in plain form (see `plain.ts`). Each needs somebody whom it is aimed at:
 * the same words in a policy, a training or a claim are a law firm's daily bread. Firm ones are direct threats and slurs.
 */
import { firm, lexicon, weak, within } from "./wording.ts";

const I_WILL =
  "\\b(?:i|we)(?:'ll|'m going to|'re going to| will| shall| am going to| are going to| swear i'll| promise i'll| can)(?: (?:personally|also|just|gladly|happily|absolutely|definitely|simply|fucking)){0,2}";
const YOUR_LIFE =
  "(?:your|ur) (?:\\w{1,12} )?(?:career|reputation|life|business|family|firm|marriage|good name|kids|children)";
const INSULT =
  "(?:idiot|moron|imbecile|cretin|retard|bitch|whore|slut|cunt|pig|bastard|ass ?hole|arse ?hole|dick ?head|prick|scum(?:bag)?|loser|piece of (?:shit|garbage|trash|crap)|waste of (?:space|skin|oxygen)|parasite|vermin)s?\\b";
const VERY =
  "(?:(?:a|an|the|such|such a|one|nothing but|nothing but a|just|just a|really|complete|total|absolute|stupid|dumb|fucking|bloody|goddamn|damn|little|old|fat|ugly|lazy|lying|worthless|useless|pathetic|sorry|ignorant|filthy|dirty) ){0,5}";
const GROUP =
  "(?:mexicans|blacks?|jews?|arabs?|muslims?|indians?|asians?|immigrants|foreigners|gays?|lesbians?|homosexuals|latinos?|chinese|africans?|gypsies|polacks|negroes|women|females|trans people|disabled people|cripples|christians|catholics|atheists|old people|boomers|americans|pakistanis|filipinos|turks)";
const SLUR =
  "(?:n[i1*!]gg(?:er|a|ah)s?|f[a4@*]gg?[o0*]ts?|k[i1*]kes?|sp[i1*]cs?|wetbacks?|(?:rag|towel) ?heads?|gooks?|tranny|trannies|sand ?n[i1*]ggers?|beaners?|darkies|chinks|pakis)";

const ENGLISH_THREATS = [
  firm(
    "work",
    `\\byou(?:'ll| will| are going to|'re going to)? (?:never|not) (?:\\w{1,8} )?(?:work|find work|get work|get a job) (?:in|at|for) ${within(40)}(?:again|town|city|state|industry|business|profession|field)\\b`,
  ),
  firm(
    "work hire hires hired employ employs employed",
    `${I_WILL} (?:make sure|see to it|ensure)(?: that)? (?:you(?:'ll| will| are)?|no ?body|nobody ever|no firm|no one) ${within(40)}(?:work|hires? you|hired|employed|employs? you)\\b`,
  ),
  firm(
    "destroy ruin end finish wreck crush bury",
    `${I_WILL} (?:destroy|ruin|end|finish|wreck|crush|bury) ${YOUR_LIFE}`,
  ),
  firm(
    "destroy ruin finish crush kill hurt",
    `${I_WILL} (?:destroy|ruin|finish|crush|kill|hurt) (?:you|u)(?=\\s{0,2}(?:[.,!;]|$|\\n|and\\b|if\\b|for\\b|one day\\b))`,
  ),
  firm(
    "hell miserable misery unbearable",
    `\\b(?:make|making|turn) your (?:\\w{1,12} )?life (?:\\w{1,12} )?(?:a (?:living )?)?(?:hell|miserable|misery|unbearable)\\b`,
  ),
  firm(
    "fired blacklisted blackballed disbarred expelled",
    `${I_WILL} (?:have|get|see) you (?:and ${within(30)})?(?:\\w{1,12} )?(?:fired|blacklisted|blackballed|disbarred|expelled)\\b`,
  ),
  firm(
    "regret",
    `\\byou(?:'ll| will| are going to|'re going to|'re gonna) (?:\\w{1,10} )?regret (?:this|that|it|ever|crossing|the day|having|what you|not doing what|opening|talking|telling|reporting|complaining)\\b`,
  ),
  firm(
    "pay",
    `\\b(?:you(?:'ll| will|'re going to| are going to) (?:\\w{1,10} )?pay for (?:this|what you)|(?:i|we)(?:'ll| will) make you pay(?: dearly)?(?: for (?:this|what|it)| dearly|[.!]))`,
  ),
  firm(
    "know",
    "\\b(?:i|we) (?:know|found out) where (?:you|your (?:kids|children|daughters?|sons?|wife|husband|family|mother)) (?:live|lives|sleep|go to school|goes to school|work out)\\b",
  ),
  firm("watch", "\\bwatch your (?:back|mouth)\\b|\\b(?:better|should) watch (?:out|yourself|your step)\\b"),
  firm(
    "hope",
    `\\bi (?:really )?hope (?:that )?you (?:\\w{1,8} )?(?:die|rot|choke|burn in|get (?:cancer|raped|hurt|hit by|what's coming|what is coming)|lose everything|suffer)\\b`,
  ),
  firm("kill yourself", "\\bkill yourself\\b|\\bdo the world a favou?r and (?:die|disappear|kill)\\b"),
  firm(
    "finished dead history toast",
    "\\byou(?:'re| are)(?: all)? (?:finished|dead|history|toast) (?:in this (?:town|city|business|industry|association|profession)|to (?:me|us)|meat)\\b",
  ),
  firm(
    "happen shame",
    "\\b(?:it would be|would be) a (?:real )?(?:shame|pity) if (?:something|anything|anyone|your)\\b[^?]{0,60}\\b(?:happened|happen|found out|got hurt|accident|to (?:you|your))\\b",
  ),
  weak(
    "else",
    `\\b(?:you(?:'d| had)? (?:better|will)|do (?:it|this|as)|stop|pay|drop|withdraw|sign|delete|keep quiet|shut up|back off|stay away)\\b${within(120)}\\bor else(?: ${within(20)})?[.!]`,
  ),
  weak(
    "unless everyone everybody wife husband boss employer partner partners",
    `\\b(?:unless|if) you (?:don't|do not|keep|ever|withdraw|drop|pay|stop|sign|tell|report)?${within(90)}${I_WILL} (?:tell|let) (?:everyone|everybody|your (?:wife|husband|boss|partners?|managing partner|employer|firm|clients?)) (?:what|about|know (?:what|about)|that you)`,
  ),
  weak("expose", `${I_WILL} expose you\\b`),
  weak(
    "mess messing dealing fuck screw dare",
    "\\b(?:don't|do not) (?:you dare )?(?:mess|fuck|screw) with (?:me|us)\\b|\\byou (?:have no idea|don't know) who you(?:'re| are) (?:dealing|messing) with\\b",
  ),
];

const ENGLISH_REMARKS = [
  firm("fuck screw", "\\b(?:go )?(?:fuck|screw) (?:you|yourself|yourselves|off)\\b(?! (?:up|over|around))"),
  firm("shut", "\\bshut (?:the (?:fuck|hell) up|your (?:\\w{1,10} )?(?:mouth|trap|face|gob))\\b"),
  firm(
    "nigger niggers nigga niggas gger ggers faggot faggots fag fags ggot kike kikes spic spics wetback wetbacks raghead ragheads towelhead towelheads gook gooks tranny trannies beaner beaners darkies chinks pakis paki",
    `\\byou(?:'re| are| were|r| people are| lot are)? (?:all )?${VERY}${SLUR}\\b`,
  ),
  firm(
    "nigger niggers nigga niggas gger ggers faggot faggots fag fags ggot kike kikes spic spics wetback wetbacks raghead ragheads towelhead towelheads gook gooks tranny trannies beaner beaners darkies chinks pakis paki",
    `\\b(?:these|those|another|bunch of|damn|dirty|filthy|fucking|lazy|bloody) (?:\\w{1,10} )?${SLUR}\\b`,
  ),
  firm(
    "back",
    "\\bgo(?:ing)? back to (?:your (?:own )?(?:country|shithole|village)|where(?:ver)? you (?:came|come|crawled) (?:out )?from|the jungle|the kitchen)\\b",
  ),
  firm(
    "people kind sort lot women men girls foreigners",
    "\\b(?:you people|your (?:kind|sort|lot|type)|people like you|(?:women|men|girls|foreigners|immigrants|jews|muslims|blacks|gays) like you) (?:of people )?(?:are (?:\\w{1,10} ){0,2}(?:lazy|dirty|stupid|dumb|all the same|liars|thieves|animals|scum|vermin|disgusting|a disgrace|the (?:problem|reason)|what's wrong|not (?:wanted|welcome)|incapable|unable)|aren't (?:wanted|welcome)|is(?:n't| not) (?:wanted|welcome)|(?:don't|do not|doesn't|does not|never|will never|shouldn't|should not|can't|cannot) (?:\\w{1,10} )?(?:belong|work|fit|be (?:allowed|here|in|running)|learn|understand|have (?:a|any) (?:place|right|business)|be trusted)|make me sick|disgust|should (?:\\w{1,8} )?(?:go (?:back|home)|stay (?:home|at home|away|where)|be (?:deported|banned|grateful|locked)|know your place)|need to (?:go back|know your place|learn your place))",
  ),
  firm(
    "lazy dirty filthy stupid dumb greedy thieving cheap smelly uppity",
    `\\b(?:lazy|dirty|filthy|stupid|dumb|greedy|thieving|cheap|smelly|uppity) ${GROUP}\\b(?! (?:food|cuisine|restaurant|company|firm|market|version|tour|wine|product|goods))`,
  ),
  firm(
    "women blacks jews muslims mexicans immigrants gays foreigners arabs girls females",
    `\\b(?:women|girls|females|blacks|jews|muslims|mexicans|immigrants|foreigners|gays|homosexuals|arabs|gypsies|old people|older workers|boomers) (?:are (?:\\w{1,10} )?(?:too (?:emotional|hysterical|stupid|lazy|slow|weak)|not (?:cut out|made|smart enough|fit)|all (?:the same|liars|thieves|terrorists|criminals|crooks|lazy)|naturally (?:\\w{1,10} )?(?:lazy|inferior|stupid)|inferior|vermin|animals|a (?:plague|cancer|disease))|belong (?:in the kitchen|at home|in the home|back)|can't (?:be trusted|handle|do math|lead|drive)|cannot (?:be trusted|handle|lead)|should (?:stay (?:home|at home|in the kitchen)|know their place|not be (?:allowed|partners|in))|only care about money|are taking over|have no place|don't belong|do not belong|shouldn't be (?:allowed|partners|in|running))`,
  ),
  firm(
    "women blacks jews muslims mexicans immigrants foreigners gays lesbians homosexuals arabs pregnant cripples trans disabled old kind",
    "\\b(?:we|i) (?:don't|do not|won't|will not|would never|never) (?:hire|want|need|employ|take|trust) (?:any )?(?:more )?(?:women|blacks|jews|muslims|mexicans|immigrants|foreigners|gays|lesbians|homosexuals|arabs|pregnant|old people|disabled people|cripples|trans|your kind)\\b",
  ),
  firm(
    "jews muslims blacks gays foreigners arabs mexicans gypsies women",
    "\\bno (?:jews|muslims|blacks|gays|foreigners|arabs|mexicans|gypsies|women) (?:allowed|need apply|please|wanted|here)\\b",
  ),
  weak(
    "woman girl black mexican foreigner indian asian muslim gay female age",
    "\\b(?:pretty good|not bad|smart|articulate|well spoken|competent|clever|fast) for (?:a|an) (?:woman|girl|black|mexican|foreigner|indian|asian|muslim|gay|old|female|man your age|woman your age)\\b",
  ),
  weak(
    "old age pregnant",
    "\\b(?:you(?:'re| are) (?:\\w{1,8} )?too (?:old|pregnant|fat|female|foreign) (?:for|to)\\b|\\bsomeone (?:of )?your age (?:should|can't|cannot|has no))",
  ),
  weak(
    "idiot idiots moron morons imbecile imbeciles cretin retard bitch whore slut cunt pig pigs bastard bastards asshole assholes arsehole dickhead prick scum scumbag loser losers shit garbage trash crap waste parasite vermin",
    `\\byou(?:'re| are)? ${VERY}${INSULT}`,
  ),
  weak(
    "hell",
    "\\bgo to hell\\b(?! in a)|\\brot in hell\\b|\\bburn in hell\\b|\\bdrop dead\\b(?! (?:date|line|gorgeous))",
  ),
  firm(
    "hot sexy body legs ass tits boobs breasts butt curves",
    "\\byou (?:looked|look|are|were) (?:so |really |very |damn |fucking |incredibly ){0,2}(?:hot|sexy|fuckable|delicious)\\b(?! (?:and bothered|under|on the|off))|\\byour (?:\\w{1,12} ){0,2}(?:sexy|tits|boobs|breasts|ass|butt)\\b(?! (?:off|kicked|covered|in gear|on the line))|\\b(?:thinking (?:about|of)|staring at|imagining|love to see) (?:you (?:naked|undressed|in bed)|your (?:\\w{1,12} )?(?:body|legs|lips|curves))\\b",
  ),
  firm(
    "sex bed naked nudes room undress",
    "\\b(?:have sex|sleep|spend the night|go to bed) with (?:me|you)\\b|\\b(?:send|show) me (?:\\w{1,10} ){0,3}(?:nudes?|naked|sexy (?:pics?|photos?))|\\byou (?:in my bed|naked)\\b|\\bcome (?:up )?to my (?:hotel )?room\\b[^.!?]{0,60}\\b(?:alone|tonight|night|wine|drink|fun|won't regret|nobody|no one)\\b",
  ),
  firm(
    "skirt dress heels tight",
    "\\b(?:wear|wearing) (?:that|the|something|a) (?:\\w{1,10} )?(?:tight|short|sexy|low[- ]cut|revealing|little black|slutty) (?:\\w{1,10} )?(?:skirt|dress|blouse|top|number|thing|heels)?\\b[^.!?]{0,60}\\b(?:for me|for us|next time|again|and (?:you|i|we))\\b",
  ),
];

/** Spanish, French, German, Portuguese; without accents. */
const OTHER_TONGUES = [
  firm(
    "arrepentir arrepentiras arrepentira lamentar lamentaras lamentara",
    "\\b(?:te|se) (?:vas?|van) a arrepentir\\b|\\bte arrepentiras\\b|\\bse arrepentira\\b|\\blo (?:vas?|van) a lamentar\\b|\\blo lamentaras?\\b",
  ),
  firm(
    "matar destruir arruinar hundir acabar",
    "\\b(?:te|la|lo|os) (?:voy|vamos) a (?:matar|destruir|arruinar|hundir)\\b|\\b(?:voy|vamos) a (?:arruinar|destruir|hundir|acabar con) (?:tu|su) (?:carrera|vida|reputacion|negocio|familia)\\b",
  ),
  firm(
    "trabajar vives vive donde",
    "\\bno (?:volveras?|vas? a volver) a trabajar\\b|\\bse (?:muy bien )?donde (?:vives?|trabaja tu)\\b",
  ),
  firm("pais tierra", "\\b(?:vuelvet?e|vuelvase|largate|regresa|vete) a (?:tu|su) (?:pais|tierra)\\b"),
  firm(
    "puta zorra perra maricon sudaca mierda cabron imbecil gilipollas",
    "\\bhij[oa]s? de (?:la gran )?puta\\b|\\b(?:eres|es usted|sois|son) (?:un|una|unos|unas)? ?(?:\\w{1,12} )?(?:puta|zorra|perra|maricon|sudaca|cabron|gilipollas|imbecil)(?:es|s)?\\b|\\bmaldit[oa]s? (?:puta|zorra|perra|maricon|sudaca|negr[oa]|mor[oa]|judi[oa])|\\b(?:negro|moro|judio|indio) de mierda\\b",
  ),
  firm(
    "gente personas mujeres",
    "\\b(?:gente|personas|mujeres) como (?:tu|usted|ustedes|vosotr[oa]s) (?:no (?:deberian?|merecen?|pertenecen?|tienen? (?:sitio|lugar)|sirven?)|sobran?|(?:me )?dan? asco)",
  ),
  firm("muera mueras espaldas", "\\bojala te mueras\\b|\\bcuidate las espaldas\\b"),
  firm(
    "regretter regretterez regretteras payer paierez",
    "\\b(?:tu vas|vous allez) (?:le |amerement )?regretter\\b|\\b(?:tu|vous) (?:le )?regretter(?:as|ez)\\b|\\b(?:tu vas|vous allez) (?:me )?le payer(?: cher)?\\b|\\bvous me le paierez\\b",
  ),
  firm(
    "detruire ruiner briser tuer virer",
    "\\b(?:je vais|nous allons|on va) (?:te|vous) (?:detruire|ruiner|tuer|briser|faire virer)\\b|\\b(?:je vais|nous allons|on va) (?:detruire|ruiner|briser) (?:ta|votre) (?:carriere|vie|reputation|famille|entreprise)\\b",
  ),
  firm(
    "travaillerez travailleras retravaillerez retravailleras habites habitez",
    "\\b(?:tu ne|vous ne) (?:re)?travaill(?:eras|erez) (?:plus )?jamais\\b|\\bje sais ou (?:tu habites|vous habitez)\\b",
  ),
  firm("pays", "\\b(?:rentrez?|retournez?) (?:dans|chez) (?:ton|votre) pays\\b"),
  firm(
    "sale salope connard connasse pute encule gueule foutre pede bougnoule",
    "\\bsales? (?:arabe|juif|juive|noir|noire|negre|pd|pede|race|etrangere?)s?\\b|\\b(?:salope|connard|connasse|encule|bougnoule)s?\\b|\\bfils de pute\\b|\\bva te faire (?:foutre|enculer)\\b|\\bferme ta gueule\\b",
  ),
  firm(
    "gens femmes",
    "\\bles (?:gens|femmes) comme (?:toi|vous) (?:n'ont (?:rien a faire|pas leur place)|ne devraient|me degoutent|ne merite)",
  ),
  firm(
    "bereuen bezahlen",
    "\\b(?:sie werden|du wirst|ihr werdet) (?:das|es|diesen schritt) (?:noch |bitter )*(?:bereuen|bezahlen)\\b|\\bdas (?:wirst du|werden sie|werdet ihr) (?:mir )?(?:noch |bitter )*(?:bereuen|bezahlen|bussen)\\b",
  ),
  firm(
    "fertig kaputt vernichten zerstoren ruinieren fertigmachen umbringen",
    "\\bich (?:mache|mach) (?:dich|sie) (?:fertig|kaputt)\\b|\\b(?:ich werde|wir werden) (?:dich|sie|(?:deine|ihre|deinen|ihren) (?:karriere|ruf|existenz|firma)) (?:\\w{1,10} )?(?:vernichten|zerstoren|ruinieren|fertigmachen|umbringen)\\b",
  ),
  firm(
    "wohnst wohnen stelle arbeiten job",
    "\\bich weis+,? wo (?:du wohnst|sie wohnen)\\b|\\bich sorge dafur,? das+ (?:sie|du) [^.!?]{0,60}\\b(?:nie wieder|nie mehr|keinen job|keine stelle)\\b",
  ),
  firm(
    "arschloch schlampe hure wichser hurensohn fotze kanake kanaken neger schwuchtel drecksau",
    "\\b(?:arschloch|schlampe|hure|wichser|hurensohn|fotze|kanaken?|schwuchtel|drecksau)\\b|\\b(?:dreckiger?|fauler?|dummer?|verdammter?) (?:neger|jude|turke|auslander|pole)\\b",
  ),
  firm(
    "vollidiot idiot schwein schweine vollpfosten trottel drecksack miststuck missgeburt abschaum",
    "\\b(?:du|sie|ihr) (?:(?:bist|sind|seid) )?(?:(?:ein|eine|doch|so|nur) ){0,3}(?:\\w{1,12} ){0,2}(?:(?:voll)?idiot(?:en)?|schweine?|vollpfosten|trottel|drecksack|miststuck|missgeburt|abschaum)\\b|\\b(?:dreckiges|fettes|altes|mieses) (?:schwein|miststuck)\\b",
  ),
  firm(
    "maul schnauze fresse",
    "\\bhalt(?:et|en sie)? (?:\\w{1,9} )?(?:(?:dein|ihr|euer|das|die|deine|ihre) )?(?:maul|schnauze|fresse)\\b",
  ),
  firm(
    "land heim heimat",
    "\\bgeh(?:en sie|t)? (?:doch )?(?:wieder )?(?:zuruck )?(?:in dein land|in ihr land|dahin,? wo (?:du|sie) herkomm)",
  ),
  firm(
    "leute frauen",
    "\\b(?:leute|frauen|menschen) wie (?:sie|du|euch|ihr) (?:haben hier nichts|gehoren (?:nicht|hier nicht|an den herd)|sind (?:abschaum|das letzte|dreck))",
  ),
  firm(
    "arrepender arrependera arrependeras",
    "\\b(?:voce|vc|tu|voces)? ?vai?s? (?:se |te )?arrepender(?:-se)?\\b|\\b(?:voce )?se arrependera\\b|\\bvais arrepender-te\\b",
  ),
  firm(
    "destruir acabar arruinar matar trabalhar mora moras",
    "\\b(?:vou|vamos) (?:destruir|acabar com|arruinar) (?:a )?(?:sua|tua|seu|teu) (?:\\w{1,8} )?(?:carreira|vida|reputacao|negocio|familia)\\b|\\bvou te (?:matar|destruir|pegar)\\b|\\bnunca mais (?:vai|vais|ira|iras) (?:\\w{1,10} )?trabalhar\\b|\\bsei onde (?:voce mora|(?:tu )?moras)\\b",
  ),
  firm(
    "puta vagabunda viado foder pais",
    "\\bfilh[oa]s? da puta\\b|\\b(?:sua|seu) (?:\\w{1,10} )?(?:vagabunda|puta|viado|macaco)\\b|\\bva(?:i)? (?:te|se) foder\\b|\\bvolt[ae] (?:para|pra|pro) (?:o )?(?:seu|teu) pais\\b",
  ),
  firm(
    "gente mulheres",
    "\\b(?:gente|mulheres) como (?:voce|voces|tu) (?:nao (?:deveria|merece|presta|tem lugar)|me (?:da|dao) nojo)",
  ),
];

const ACTOR =
  "\\b(?:i|we)(?:'ll|'m going to|'re going to|'m gonna| will| shall| am going to| are going to| can| could| swear| promise| personally)\\b|\\b(?:have|get) you\\b|\\bmake sure\\b|\\bsee to it\\b";
const HOSTILE =
  "\\b(?:back off|shut (?:up|your)|keep your mouth|mouth shut|keep quiet|cross me|one more (?:word|complaint|mail|time)|stay out of (?:my|this)|drop (?:it|this|the complaint)|withdraw|against me|talk(?:ing)? to (?:the board|them|anyone)|warning you|complain|mess with)\\b";
const LOSS =
  "\\b(?:lose your (?:\\w{1,10} )?(?:job|position|licen[cs]e|livelihood|clients?|membership|career)|(?:be )?out of (?:a job|work|business)|never (?:\\w{1,8} )?(?:work|find work|get (?:a|another) job|be hired|practi[cs]e|be invited|hold office)|(?:no ?body|no one|no firm|not a single firm) [^.!?]{0,40}(?:hires?|employs?|touch(?:es)?|works? with|talks? to) you|(?:fired|sacked|blacklisted|blackballed|disbarred|expelled|deported|thrown out|kicked out|ostraci[sz]ed))\\b";

/** Two signs in one sentence, in any order and wording. */
const COMBINED = [
  firm(
    "lose out never hire hires employ employs touch touches fired sacked blacklisted blackballed disbarred expelled deported thrown kicked",
    LOSS,
    `(?:${ACTOR})[^.!?]{0,120}\\byou|${HOSTILE}`,
  ),
  firm(
    "sorry suffer",
    "\\byou(?:'ll| will| are going to|'re going to|'re gonna) (?:\\w{1,10} ){0,2}(?:be (?:very |so |really )?sorry|suffer)\\b(?! (?:to|that you miss|you miss|if you miss|missing|not (?:coming|attending|joining)|nothing))",
    `\\b(?:if you|promise|mark my words|believe me|trust me|warn|for (?:this|that|it|what)|again|ever|this|against|having|crossing)\\b`,
  ),
  firm(
    "legs neck arms jaw face nose knees skull teeth",
    "\\b(?:break|smash|crack|rearrange|punch|bash|kick in|knock out) your (?:\\w{1,8} )?(?:legs?|neck|arms?|jaw|face|nose|knees|skull|teeth)\\b",
  ),
  weak(
    "come coming hunt find",
    "\\b(?:come|coming) (?:for|after) you\\b(?! at\\b| (?:in|on) (?:the|my) car)|\\b(?:hunt|find) you(?: down)?\\b",
    `${ACTOR}[^.!?]{0,40}(?:come|coming|hunt|find)[^?]*(?:${HOSTILE}|[!.]\\s*$)|${HOSTILE}|\\bor (?:i|we)`,
  ),
  firm(
    "enemy accidents warned warning",
    "\\b(?:make|making) an enemy (?:of|out of) (?:me|us)\\b|\\baccidents (?:do )?happen\\b|\\b(?:i'm|i am|we are|we're) warning you\\b",
    "\\b(?:you|your)\\b",
  ),
  firm(
    "cow hag hags bimbo spinster crone sow witch pig moron idiot fool loser coward liar clown woman man girl boy people",
    "\\byou (?:stupid|dumb|fat|ugly|filthy|lazy|pathetic|worthless|useless|ignorant|disgusting|miserable|lying|brainless|hysterical|senile|old) (?:\\w{1,12} )?(?:cow|hags?|bimbo|spinster|crone|sow|witch|pig|moron|idiot|fool|loser|coward|liar|clown|woman|man|girl|people)\\b|\\b(?:old )?(?:hags?|bimbos?|crones?) like you\\b",
  ),
  weak(
    "disgrace liar coward joke failure crook thief fraud parasite cancer fool clown snake hypocrite",
    "\\byou(?:'re| are) (?:nothing but |such |just )?(?:a|an|the) (?:\\w{1,12} )?(?:disgrace|liar|coward|joke|failure|crook|thief|fraud|parasite|cancer|fool|clown|snake|hypocrite)\\b",
  ),
  firm(
    "kind sort",
    "\\b(?:no ?body|no one|we|they|nobody) (?:here )?(?:wants?|needs?|likes?|don't want|do not want|don't need) your (?:kind|sort)\\b|\\b(?:room|place) for your (?:kind|sort)\\b",
  ),
  firm(
    "women muslims jews blacks mexicans gays immigrants foreigners arabs lesbians indians africans asians christians disabled cripples girls females seniors boomers trans",
    `\\b(?:women|girls|females|muslims|jews|blacks|mexicans|gays|lesbians|immigrants|foreigners|arabs|indians|africans|asians|christians|disabled people|cripples|boomers|trans people)(?: like (?:her|him|you|them|that))? (?:should (?:not|never)|shouldn't|must not|can't|cannot|don't|do not|are not|aren't|have no business) (?:ever )?(?:be (?:allowed|hired|promoted|trusted|partners?|in charge|on (?:the|a|our)|leading|here)|belong|allowed|welcome|wanted|fit|running|leading|understand (?:money|business|numbers)|make good|able to (?:lead|think|handle))`,
  ),
  weak(
    "accent english",
    "\\byour (?:\\w{1,10} )?(?:accent|english) (?:is|makes) (?:\\w{1,10} )?(?:embarrass|ridicul|awful|laugh|annoy|painful|a joke|us (?:look|sound))\\w{0,6}|\\blearn (?:to speak )?(?:proper )?english\\b|\\bhire (?:someone|somebody) who speaks (?:proper )?english\\b",
    "\\byou(?:r)?\\b",
  ),
  firm(
    "legs body figure ass curves",
    "\\b(?:with|a|got) (?:\\w{1,10} )?(?:legs|body|ass|curves|figure) like (?:yours|that)\\b",
  ),
];

export const HARASSMENT = lexicon([...COMBINED, ...ENGLISH_THREATS, ...ENGLISH_REMARKS, ...OTHER_TONGUES]);
