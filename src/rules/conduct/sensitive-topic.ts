import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../plain.ts";
import { SENSITIVE } from "./sensitive-words.ts";
import { listen } from "./wording.ts";

/**
 * Care with politics, religion and other heated subjects (ala.sm.6). Between two people it is a matter of taste and noted;
 * sent to many it is the association's peace, and a person looks at it. So "to many" is the certain finding.
 */
export default defineRule({
  id: "conduct/sensitive-topic",
  scope: "message",
  clauses: ["ala.sm.6"],
  summary: "Politics, religion and other heated subjects are kept from mail to many",
  options: Type.Object(
    {
      many: Type.Integer({
        description: "From so many recipients on, look-alikes of the window included, it is no private conversation",
        default: 25,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    few: 'The words "{words}" touch a heated subject',
    many: 'The words "{words}" touch a heated subject, and this goes to {many} or more recipients',
  },
  remedy: "Leave the subject out, or write only to people who share the conversation",
  concerns: "pack",
  since: "0.1.0",
  check({ message, options, reaches }, report) {
    const match = listen(message, SENSITIVE, { except: isProfessional });
    if (match === null) return;
    const many = reaches("lookAlikes", options.many);
    const words = quoted(match.evidence);
    const data = { words, many: options.many };
    report({ messageId: many ? "many" : "few", data, evidence: [match.evidence], doubtful: !many });
  },
});

/** A law firm's work, and the association's own elections. */
const PROFESSIONAL =
  /\b(?:practice (?:group|area)s?|law (?:practice|group|section|clinic|review)|litigat\w{1,6}|clients?|counsel|plaintiffs?|defendants?|supreme court|court of appeals?|ruling|statutes?|regulat\w{2,6}|compliance|employers?|cle|seminar|webinar|lobbyists?|board election|chapter election|committee election|association election)\b/;

const isProfessional = (sentence: string): boolean => PROFESSIONAL.test(sentence);
