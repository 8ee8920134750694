import { Type } from "typebox";
import { areColleagues } from "../../lint/audience.ts";
import type { RecipientFacts } from "../../lint/facts.ts";
import { defineRule } from "../../lint/rule.ts";
import { type Mark, markOf } from "./marks.ts";

/**
 * What somebody marked as not for others is not passed on (ala.ce.4, ala.sm.5), to members or anybody else. Certain is what was
 * marked for the house or is somebody else's, sent to a stranger or to many. A lawyer's "privileged and confidential" above a
 * letter is part of the letter: to a client, or in answer to somebody, it is nothing.
 */
export default defineRule({
  id: "confidential/marked",
  scope: "recipient",
  clauses: ["ala.sm.5", "ala.ce.4"],
  summary: "What is marked confidential or internal is not sent outside the organisation",
  options: Type.Object(
    {
      many: Type.Integer({
        description:
          "From so many recipients on, look-alikes of the window included, it matters no more who knows whom",
        default: 25,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    leaving:
      'This is marked "{words}" and goes outside your organisation to {recipient}, who has no relationship on record with you',
    many: 'This is marked "{words}" and goes to {many} or more recipients',
    known: 'This is marked "{words}" and goes outside your organisation to {recipient}',
  },
  remedy: "Send it without what is marked, or ask whose it is",
  concerns: "everybody",
  since: "0.1.0",
  check({ message, sender, recipient, options, reaches }, report) {
    if (areColleagues(sender, recipient) || recipient.repliedTo) return;
    const mark = markOf(message);
    if (mark === null || (mark.strength === "plain" && !recipient.member)) return;
    const words = mark.evidence.text.replace(/\s+/g, " ").trim();
    const data = { words, many: options.many };
    const evidence = [mark.evidence];
    const grave = isGrave(mark, recipient);
    if (grave && reaches("lookAlikes", options.many)) {
      report({ messageId: "many", data, evidence, doubtful: false, wholeMessage: true });
    } else {
      const messageId = grave && !recipient.will.direct ? "leaving" : "known";
      report({ messageId, data, evidence, doubtful: messageId === "known" });
    }
  },
});

/**
 * What was marked for the house, and what somebody else marked. A sender's own "please do not forward" is a request, and to
 * people who are no members drafts and deeds go every day.
 */
const isGrave = ({ strength, foreign }: Mark, { member }: RecipientFacts): boolean =>
  strength === "internal" || (member && foreign);
