import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../plain.ts";
import { DISPARAGEMENT } from "./disparagement-words.ts";
import { listen } from "./wording.ts";

/**
 * Nothing malicious, obscene or disparaging of members or business partners (ala.sm.2). Members warn each other of pitches and
 * tell of bad vendors, and that is what an association is for: facts and frustration pass, contempt and obscenity are found.
 */
export default defineRule({
  id: "conduct/disparagement",
  scope: "message",
  clauses: ["ala.sm.2"],
  summary: "Members and business partners are spoken of without malice and obscenity",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    malicious: 'The words "{words}" are malicious or obscene about somebody',
    harsh: 'The words "{words}" may disparage somebody',
  },
  remedy: "Say what happened instead of what you think of them",
  concerns: "pack",
  since: "0.1.0",
  check({ message }, report) {
    const match = listen(message, DISPARAGEMENT, { except: isNoVerdict });
    if (match === null) return;
    const words = quoted(match.evidence);
    const messageId = match.firm ? "malicious" : "harsh";
    report({ messageId, data: { words }, evidence: [match.evidence], doubtful: !match.firm });
  },
});

/** What others call somebody, whether somebody is one, and phishing, whose senders are nobody's business partners. */
const TOLD =
  /\b(?:said|says|wrote|called|calls|calling|alleg\w{1,8}|accus\w{1,6}|whether|if|not|\w{2,6}n't|claims? that|convicted|indicted|suspects?)\b[^.!?]{0,50}$/;
const PHISHING = /\b(?:phish\w{0,4}|spoof\w{0,4}|impersonat\w{1,5}|ransomware|hackers?|cyber\w{0,10}|identity)\b/;

const isNoVerdict = (sentence: string, before: string): boolean => TOLD.test(before) || PHISHING.test(sentence);
