/**
 * Politics, religion and other heated subjects, in plain form (see `plain.ts`). Firm ones take a side; weak ones name a subject
 * and count only where an opinion or a call stands in the same sentence. Greetings, names and practice areas are neither.
 */
import { firm, lexicon, weak, within } from "./wording.ts";

const PARTY =
  "(?:republicans?|democrats?|democratic party|gop|tory|tories|labour party|conservatives|liberals|left[- ]wingers|right[- ]wingers|maga|far[- ]right|far[- ]left|socialists|communists|fascists|nazis)";

export const SENSITIVE = lexicon([
  firm(
    "vote voting senator governor congressman congresswoman mayor councillor",
    "\\b(?:vote|voting|votes|campaign\\w{0,3}|canvass\\w{0,3}) (?:for|against|out) (?:the )?(?:senator|governor|congress(?:man|woman)|mayor|councillor|prime minister) ?\\w",
  ),
  weak(
    "side party opposition government",
    "\\b(?:the other side|the other party|the opposition|this government) (?:will|would|wants to|is going to) (?:\\w{1,10} )?(?:ruin|destroy|bankrupt|steal|betray|sell out)\\b",
  ),
  firm(
    "stop fight beat defeat hate crush stopping fighting",
    `\\b(?:stop|fight|beat|defeat|hate|crush|stopping|fighting) (?:the |those |these )?(?:${PARTY}|leftists)\\b`,
  ),
  firm(
    "trump biden harris obama putin republicans democrats gop tories",
    "\\b(?:support|elect|re-?elect|campaign for|donate to|back) (?:president |senator |the )?(?:trump|biden|harris|obama|putin|republicans?|democrats?|gop|tories)\\b",
  ),
  firm(
    "pray prayer praying",
    "\\b(?:pray|praying|prayer) (?:that |for )?(?:god|the lord|jesus) (?:will |to )?(?:removes?|strikes?|punish\\w{0,2}|saves? (?:our|this|the) (?:country|nation)|stops?|defeats?)",
  ),
  firm(
    "jesus christ",
    "\\b(?:come|turn|return|give your (?:life|heart)|surrender) to (?:jesus|christ)\\b(?! (?:meeting|moment|talk|conversation|session|college|church))",
  ),

  firm(
    "vote voting",
    `\\b(?:vote|voting|votes) (?:\\w{1,10} )?(?:for|against|out) (?:the )?(?:${PARTY}|trump|biden|harris|obama|clinton|president \\w{2,20}|(?:the )?(?:right|left|government|prime minister))\\b|\\bvote (?:republican|democrat|labour|tory|green|conservative|liberal|red|blue|remain|leave)\\b`,
  ),
  firm(
    "election elections vote",
    "\\b(?:stolen|rigged|stole|steal|stealing|rig) (?:the |our |this |that |an? )?(?:\\w{1,10} )?election\\b|\\belection (?:was|is|has been|were) (?:\\w{1,10} )?(?:stolen|rigged|fixed|a sham)\\b",
  ),
  firm(
    "republicans democrats liberals conservatives socialists communists fascists gop tories maga leftists wokeness woke",
    `\\b(?:the |these |those )?(?:${PARTY}|leftists|woke (?:mob|agenda|left|crowd)) (?:are|is|have|want|will|won't|hate|need|must|should|should be|think)\\b(?! (?:\\w{1,12} )?(?:meeting|hosting|expected|split))`,
  ),
  firm(
    "country",
    "\\b(?:take|taking|took|give|want|save|saving|ruin|ruining|destroy|destroying|destroyed) (?:back )?(?:our|my|this|the) country(?: back)?\\b",
  ),
  firm(
    "maga blm defund deport great lives police illegals infidels",
    "\\bmake america great again\\b|\\b(?:black|blue|all|white) lives matter\\b|\\bdefund the police\\b|\\bdeport (?:them|all|every|the illegals)\\b|\\bthe illegals\\b|\\binfidels\\b",
  ),
  firm(
    "abortion",
    "\\babortion (?:is|are|should|must|ban is|bans are|kills)\\b|\\b(?:ban|stop|end|defend|legali[sz]e|outlaw) abortions?\\b",
  ),
  firm(
    "genocide apartheid",
    "\\b(?:is|are|was|commit\\w{0,4}|stop|complicit in|this|the) (?:\\w{1,10} )?genocide\\b|\\bapartheid (?:state|regime)\\b|\\bfree palestine\\b|\\bfrom the river to the sea\\b",
  ),
  firm(
    "jesus christ lord saviour savior",
    `\\bjesus (?:christ )?(?:is|saves|died|loves|can save|wants|will return|forgives)\\b|\\b(?:accept|accepted|accepting|find|found|believe in|let|trust in|embrace) (?:jesus|christ|the lord)\\b|\\b(?:lord and|our|your|personal) savi?ou?r\\b`,
  ),
  firm(
    "bible quran koran scripture gospel allah",
    "\\b(?:the )?(?:holy )?(?:bible|quran|koran|scriptures?|gospel) (?:says|teaches|tells|commands|condemns|is (?:clear|the))\\b|\\bword of (?:god|the lord)\\b|\\ballah (?:will|commands|is the only)\\b",
  ),
  firm(
    "god",
    "\\bgod(?:'s)? (?:will (?:punish|judge)|punish(?:es)?|hates|wants (?:us|you)|commands|judge?ment|wrath|plan for (?:you|america|our country|this country))\\b|\\bthere is no god\\b|\\bturn to god\\b",
  ),
  firm(
    "repent sinners salvation heathen",
    "\\brepent (?:of|and|now|before|your)\\b|\\b(?:sinners?|salvation)\\b[^.!?]{0,40}\\b(?:god|jesus|christ|hell|lord|soul)\\b",
  ),
  firm(
    "islam muslims jews christians christianity catholics catholicism judaism atheists hindus",
    "\\b(?:islam|christianity|judaism|catholicism|religion) is (?:\\w{1,10} )?(?:evil|a (?:cult|lie|cancer|religion of)|the (?:only|true|problem|root)|incompatible|dangerous|nonsense)\\b|\\b(?:muslims|jews|christians|catholics|atheists|hindus) (?:should|must|will|want to|have to|are (?:going|trying|wrong|responsible|to blame|behind|destroying))\\b",
  ),
  firm(
    "plandemic vaccines vaccine jab",
    "\\bplandemic\\b|\\b(?:vaccines?|the jab) (?:is|are|was) (?:\\w{1,10} )?(?:poison|killing|a (?:hoax|scam|bioweapon)|designed to)\\b",
  ),
  firm(
    "trump biden putin netanyahu obama harris thatcher president senator prime",
    `\\b(?:trump|biden|putin|netanyahu|obama|harris|(?:the|this|our) (?:president|prime minister|government|senator|governor)) (?:is|was) (?:a |an |the |such a |nothing but a )?(?:\\w{1,12} ){0,2}(?:traitor|criminal|tyrant|dictator|fascist|disgrace|disaster|hero|savio(?:u)?r|liar|crook|idiot|moron|genius|nazi|war criminal|best thing|worst thing)\\b|\\bimpeach (?:him|her|them|trump|biden|the)\\b`,
  ),
  weak(
    "trump biden putin netanyahu gaza israel palestine palestinian hamas ukraine brexit republicans republican democrats democrat congress election elections immigrants immigration refugees migrants abortion guns gun transgender socialism communism capitalism climate",
    `\\b(?:trump|biden|putin|netanyahu|gaza|israel|palestin\\w{1,5}|hamas|brexit|republicans?|democrats?|elections?|immigrants|refugees|migrants|abortion|gun control|transgender|socialism|communism|climate change)\\b${within(100)}\\b(?:disgrac\\w{1,6}|shame(?:ful)?|outrage(?:ous)?|wake up|evil|disgusting|hoax|betray\\w{0,5}|traitors?|tyranny|speak out|take to the streets|sign (?:the|this|our|my) petition|march with|protest|rally|boycott|donate to|stand (?:with|up for|against)|murder\\w{0,5}|slaughter|invasion|ruining|destroying)\\b`,
  ),
  weak(
    "shame petition wake boycott protest rally march outraged disgusted stand",
    `\\b(?:sign (?:the|this|our|my) petition|wake up|boycott|protest|rally|march|outraged|disgusted|stand (?:with|up (?:for|against)|against))\\b${within(100)}\\b(?:trump|biden|gaza|israel|palestin\\w{1,5}|hamas|ukraine|brexit|republicans?|democrats?|immigrants|refugees|migrants|abortion|gun control|second amendment|transgender|climate change)\\b`,
  ),
  firm(
    "vota vote votar voten votad votez votons wahlt wahlen votem",
    "\\b(?:vota|voten|votad|vote|votem) (?:por|al|a) (?:el |la |o )?(?:partido|vox|psoe|pp|podemos|lula|bolsonaro|pt|psol|morena|milei)\\b|\\bvot(?:ez|ons) (?:pour|contre) (?:le |la |les )?(?:macron|melenchon|rassemblement|rn|gauche|droite|le pen|insoumis|front)\\b|\\b(?:wahlt|wahlen sie|wahl) (?:die )?(?:afd|cdu|csu|spd|grunen|fdp|linke)\\b",
  ),
  firm(
    "gobierno presidente regierung kanzler gouvernement governo",
    "\\beste gobierno (?:es|esta|nos) (?:un[ao]? )?(?:\\w{1,12} )?(?:corrupt|verguenza|dictadura|robando|arruinando|ilegitimo)|\\bdiese regierung (?:ist|gehort|ruiniert|zerstort|muss weg)|\\bce gouvernement (?:est|nous) (?:une? )?(?:\\w{1,12} )?(?:honte|corrompu|dictature|ruine|vole)|\\beste governo (?:e|esta|nos) (?:um[a]? )?(?:\\w{1,12} )?(?:corrupt|vergonha|ditadura|roubando|destruindo)",
  ),
  firm(
    "jesus jesucristo cristo",
    "\\bjesus te ama\\b|\\bacepta a (?:jesus|cristo)\\b|\\bjesus (?:vous|t')aime\\b|\\bjesus (?:liebt|rettet) (?:dich|euch|sie)\\b|\\bjesus te ama\\b|\\baceite (?:a )?jesus\\b",
  ),
]);
