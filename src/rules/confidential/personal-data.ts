import { Type } from "typebox";
import { areColleagues } from "../../lint/audience.ts";
import { defineRule } from "../../lint/rule.ts";
import { disclosureIn } from "./personal.ts";

/**
 * Personal data stays within the organisation (ala.sm.5, ala.ce.4). It is a disclosure whoever receives it, members and others
 * alike, so it concerns everybody but colleagues. Who answers somebody's own message may have been asked for it: a doubt.
 * Phones and addresses are no secret among members, and stand in every signature.
 */
export default defineRule({
  id: "confidential/personal-data",
  scope: "recipient",
  clauses: ["ala.sm.5", "ala.ce.4"],
  summary: "Numbers, dates, health and pay of people are not sent outside the organisation",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    disclosed: "This goes outside your organisation and holds personal data: {kind} ({count} found)",
    maybe: "This goes outside your organisation and may hold personal data: {kind} ({count} found)",
    answer: "This answers {recipient} with personal data: {kind} ({count} found)",
  },
  remedy: "Take the data out, or send it by a way that protects it",
  concerns: "everybody",
  since: "0.1.0",
  check({ message, sender, recipient }, report) {
    if (areColleagues(sender, recipient)) return;
    const found = disclosureIn(message);
    if (found === null) return;
    const { kind, count, firm, evidence } = found;
    const messageId = recipient.repliedTo ? "answer" : firm ? "disclosed" : "maybe";
    report({
      ...{ messageId, data: { kind, count }, evidence: [evidence] },
      doubtful: messageId !== "disclosed",
      wholeMessage: messageId !== "answer",
    });
  },
});
