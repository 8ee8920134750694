import { anywhere, clause, lead, type RefusingWords } from "./words.ts";

const ME =
  "(?:me|us|my (?:name|e-?mail(?: address)?|address|(?:contact )?details|data|firm)|our (?:firm|address|details))";
const LIST_KIND =
  "(?:e-?mail|mail|mailing|marketing|contacts?|distribution|sales|prospect(?:ing)?|leads?|spam|promotional|customer|outreach|entire|other|members?) ";
const LISTS =
  "(?:lists?|e?-?mailings?|databases?|distribution|contacts|crm|records|system|address book|campaigns?|sequences?|cadence|outreach|e-?mails?|communications?)";
const NOW =
  "(?: (?:please|now|immediately|asap|at once|right away|today|permanently|completely|altogether|already|thanks|thank you))*";
const AGAIN =
  "(?: (?:again|any ?more|any longer|ever|further|in (?:the )?future|at all|for any reason|with (?:this|such|these|offers|marketing|sales pitches|solicitations)|please|thanks|thank you))*";
const MAILS =
  "(?:e-?mails?|mails?|messages?|mailings?|spam|offers?|promotions?|solicitations?|marketing(?: e?-?mails?| material)?|ads|adverts?|advertising|pitches|junk|sales pitches)";
const SOLD =
  "(?:products?|services?|software|platforms?|solutions?|demos?|demonstration|trial|subscription|tools?|system|vendor|package)";
const INVITED =
  "(?:offers?|offering|proposal|deal|discount|promotion|webinars?|seminars?|events?|workshops?|courses?|newsletters?|white ?papers?|case stud(?:y|ies)|invitations?|partnership|opportunity|sponsorship)";
const YOUR = "your (?!client|opposing|honou?r)";
const AT_THIS_TIME =
  "(?: (?:at all|at this (?:time|point|moment|stage)|at the moment|right now|for now|just now|any ?more|currently|thanks|thank you|thx|sorry|i'm afraid|today|either))*";
const UNINTERESTED =
  "(?:(?:i am|i'm|im|we are|we're) )?(?:really |just |simply |currently |definitely |honestly |absolutely |frankly |still )?not (?:really |at all |currently )?interested(?: at all)?";
const NO_NEED = "(?:i|we)(?: really| currently| simply)? ?(?:have|'ve|see) no (?:interest|need|use)(?: (?:in|for|of))?";

export const EN: RefusingWords = {
  patterns: [
    ["contact", clause(`(?:you (?:can|may) )?(?:remove|delete|drop|strike|erase) ${ME}${NOW}`)],
    ["contact", clause(`take (?:me|us|my name|my address) off${NOW}`)],
    [
      "contact",
      clause(
        `(?:you (?:can|may) )?(?:remove|take|delete|drop|strike|get|erase) ${ME} (?:from|off|off of|out of) (?:all |any )?(?:of )?your (?:${LIST_KIND}){0,3}${LISTS}${NOW}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:stop|quit|cease) (?:(?:e-?mailing|mailing|writing(?: to)?|contacting|messaging|spamming|bothering|pestering|soliciting|reaching out to|pitching|following up with) (?:me|us)|writing|e-?mailing|spamming)${AGAIN}${NOW}`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:stop|quit|cease) sending (?:me |us )?(?:(?:these|this|such|any|any more|more|further|your|unsolicited|all|constant) ){0,2}(?:${MAILS}|these|this|stuff|things|anything|them)${AGAIN}${NOW}`,
      ),
    ],
    ["contact", clause(`(?:just )?stop(?: it| this)?${NOW}`)],
    [
      "contact",
      clause(
        `(?:do not|don't|dont|never|no longer)(?: ever)? (?:e-?mail|mail|contact|write(?: to)?|message|bother|approach|solicit|pitch|reach out to|follow up with|call)(?: or (?:e-?mail|call|contact|write(?: to)?|message))? (?:me|us)${AGAIN}`,
      ),
    ],
    [
      "purpose",
      clause(
        `(?:do not|don't|dont|never) (?:e-?mail|contact|write(?: to)?|message) (?:me|us)(?: again)? about (?:this|that|it|these|your (?:[\\w-]+ ?){1,4})${AGAIN}`,
      ),
    ],
    [
      "purpose",
      clause(
        "(?:i|we) (?:really )?(?:do not|don't|dont) (?:want|need) (?:this|that|it|these|any of (?:this|these)|your [\\w-]+)(?: (?:either|thanks|thank you))*",
      ),
    ],
    [
      "contact",
      clause(
        `(?:do not|don't|dont|never|no longer)(?: ever)? send (?:me|us) (?:(?:any|any more|any further|further|more|these|such|your|unsolicited) )?(?:${MAILS}|anything(?: else)?|any (?:more )?of (?:this|these))${AGAIN}`,
      ),
    ],
    ["contact", clause(`(?:do not|don't|never) (?:write|contact|e-?mail) (?:again|any ?more)`)],
    [
      "contact",
      clause(`no (?:more|further) (?:${MAILS}|contact|communications?|follow-?ups?)(?:,? (?:please|from you|to me))+`),
    ],
    [
      "contact",
      clause(
        `(?:i|we) (?:do not|don't|dont|no longer) (?:want|wish|care) (?:to (?:receive|get|see|be sent) )?(?:(?:any|any more|any further|further|more|these|such|your) )?${MAILS}(?: (?:from you|from your (?:firm|company)|like this|of this kind|again|any ?more|any longer|please))*`,
      ),
    ],
    [
      "contact",
      clause(
        `(?:i|we) (?:do not|don't|dont|no longer) (?:want|wish) to (?:hear from you|be (?:contacted|e-?mailed|approached|solicited)(?: by you)?)${AGAIN}`,
      ),
    ],
    ["contact", clause(`leave (?:me|us) alone|lose my (?:number|e-?mail|address)`)],

    [
      "list",
      clause(
        `unsubscribe(?: (?:me|us|my (?:address|e-?mail(?: address)?)|this (?:address|e-?mail(?: address)?)))?(?: from (?:(?:this|these|your|all)(?: [\\w-]+){0,4}|the (?:[\\w-]+ ){0,2}(?:newsletter|list|mailings?|e-?mails)))?${NOW}`,
      ),
    ],
    [
      "list",
      clause(
        `(?:remove|take|delete|drop|get|strike) ${ME} (?:from|off|off of) (?:(?:this|these|the|your) (?:${LIST_KIND}|monthly |weekly ){0,2}(?:newsletters?|mailings?|mailing list|e-?mail list|marketing list|newsletter list)|this (?:${LIST_KIND})?(?:list|distribution)|these (?:e-?mails|messages)|the (?:mailing|e-?mail|marketing|distribution) list)${NOW}`,
      ),
    ],
    [
      "list",
      clause(
        `(?:stop|quit) sending (?:me |us )?(?:the|your|this) (?:\\w+ )?newsletters?${NOW}|(?:i|we) (?:do not|don't|no longer) (?:want|wish)(?: to (?:receive|get))? (?:the|your|this|any) (?:\\w+ )?newsletters?${AGAIN}`,
      ),
    ],
    [
      "list",
      clause(
        `opt(?:ing)?[- ]?out(?: of (?:this|these|your|all)(?: [\\w-]+){0,4})?${NOW}|opt (?:me|us) out(?: of (?:this|these|your|all)(?: [\\w-]+){0,4})?${NOW}`,
      ),
    ],
    [
      "list",
      clause(`cancel (?:my|our) (?:newsletter subscription|subscription to (?:this|your|the) newsletter)${NOW}`),
    ],
    [
      "list",
      clause(
        `how (?:do|can|could) (?:i|we) (?:unsubscribe|opt out|get off|get removed)(?: (?:from|of))?(?: (?:this|these|your)(?: [\\w-]+){0,3})?`,
      ),
    ],

    ["offer", clause(`${UNINTERESTED} in (?:${YOUR}|the |a |an |any )(?:[\\w-]+ ){0,3}${SOLD}${AT_THIS_TIME}`)],
    ["offer", clause(`${NO_NEED} (?:${YOUR}|the |a |an |any |such )(?:[\\w-]+ ){0,3}${SOLD}${AT_THIS_TIME}`)],
    [
      "purpose",
      clause(
        `${UNINTERESTED}(?: in (?:this|that|it|these|any of (?:this|it)|${YOUR}(?:[\\w'-]+ ?){1,6}|(?:the|a|an|any|such) (?:[\\w-]+ ){0,3}${INVITED}|(?:buying|purchasing|switching|changing (?:vendors?|providers?|suppliers?)|attending|participating|joining|signing up|offers?|demos?)(?: [\\w-]+){0,4}))?${AT_THIS_TIME}`,
      ),
    ],
    ["purpose", clause(`${NO_NEED}(?: (?:this|that|it|${YOUR}(?:[\\w-]+ ?){1,5}))?${AT_THIS_TIME}`)],
    [
      "purpose",
      clause(`no,? (?:thanks|thank you|thank-you|thx)(?: (?:very much|so much|kindly|anyway|again|for now|though))*`),
    ],
    [
      "purpose",
      clause(
        `(?:(?:this|that|it)(?:'s| is)? )?(?:not|isn't) (?:for (?:us|me)|of (?:any )?interest(?: to (?:us|me))?|something (?:we|i)(?:'re| are|'m| am)(?: currently)? interested in|something (?:we|i) need)${AT_THIS_TIME}`,
      ),
    ],
    [
      "pass",
      clause(
        `(?:i'll|i will|we'll|we will|i'm going to|we're going to|i think (?:i'll|we'll)|going to|i'd|we'd|i|we)(?: have to| must| respectfully| politely| need to){0,2} (?:pass|decline)(?: on (?:this|that|it|this one|(?:the|your) (?:kind |generous )?${INVITED}))?(?: (?:your|the|this) (?:kind )?(?:offer|invitation|proposal))?(?: (?:this time|for now|at this time|thanks|thank you))*|count (?:me|us) out|(?:we're|we are|i'm|i am) (?:all set|all good|good|fine|covered|sorted)(?: (?:for now|thanks|thank you|here|at the moment))*|no need(?: (?:for (?:this|that)|thanks|thank you))*`,
      ),
    ],
  ],
  lead: lead(
    "(?:thanks|thank you) for (?:your|the|reaching|writing|getting|thinking|asking|this)[^,]{0,60}?(?:,| but)|please|pls|plz|kindly|hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks(?: a lot| so much| very much)?|thank you(?: (?:so much|very much|again))?|sorry|i'm sorry|i am sorry|unfortunately|regrettably|and|so|but|also|then|again|once again|look|listen|ok|okay|well|honestly|frankly|actually|no|yes|as (?:i|we) (?:said|wrote|mentioned)[^,]{0,30}|for the (?:last|second|third) time|at this time|at the moment|right now|(?:could|can|would|will) you|(?:i|we)(?:'d| would) (?:like|appreciate it if you(?:'d| would| could)?|be grateful if you(?:'d| would| could)?)(?: you)?(?: to)?|(?:i|we)(?: have|'ve)?(?: already)? (?:asked|told|requested|begged) you(?: (?:before|twice|already|repeatedly))?(?: to)?|(?:i|we) (?:want|ask|request|demand|must ask|have to ask|wish)(?: that)?(?: you)?(?: to)?|just|simply|immediately|now|to be (?:honest|clear|frank)|i(?:'m| am) afraid(?: that)?|(?:i|we) (?:think|believe)|(?:i |we )?appreciate (?:it|[^,]{1,60}?(?:,| but))|[a-z'-]{2,20},",
  ),
  turn: anywhere(
    "but (?!thanks|thank you|good luck|best|all the best|i (?:do )?appreciate|we (?:do )?appreciate|appreciate|wish|i wish|we wish)|however|instead|rather|(?:is|works?|would be|would work|suits?) (?:me |us |better|for (?:me|us))|how about|what about|let's|could you|can you|please send|send me|call me|happy to (?:talk|chat|hear|meet)|would love|until|unless|and (?:add|replace|use|put|include|keep)|replace|add [a-z]+ (?:instead|to)",
  ),
  doubt: anywhere(
    "spam|unsolicited|(?:how|where) did you (?:get|find) (?:my|our|me)|who gave you|do i know you|have we met|report(?:ing)? (?:you|this)|file a complaint|out of (?:the )?office|automatic(?:ally generated)? reply|auto-?reply|(?:annual|maternity|paternity|parental|sick) leave|away from (?:my desk|the office)|limited access to (?:my )?e-?mail|no longer (?:with|works? (?:at|for)|employed)|your (?:message|e-?mail) (?:was|has been) (?:read|displayed|received|deleted)|unsubscribe me|stop (?:e-?mailing|contacting|writing)|remove me",
  ),
};
