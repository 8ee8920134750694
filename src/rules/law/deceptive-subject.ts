import { Type } from "typebox";
import type { SenderFacts } from "../../lint/facts.ts";
import { defineRule, type Report, type RuleContext } from "../../lint/rule.ts";
import type { Evidence } from "../../mail/message.ts";
import { type Reading, readAs } from "../../mail/purpose.ts";
import { claimsOf, officeClaimed } from "./subject-claims.ts";

/**
 * A subject says truly what the mail is (law.canspam, std 89; ala.sm.3, ala.ce.1). People type "Re:" by hand to people they
 * know, and write of invoices where there are some: so the first three claims count only in mail that promotes, and towards
 * somebody the sender has no relationship with. To write in the association's name is another matter: nobody may.
 */
export default defineRule({
  id: "law/deceptive-subject",
  scope: "recipient",
  clauses: ["law.canspam", "ala.sm.3", "ala.ce.1"],
  summary: "The subject does not pretend an answer, a business matter, a relationship or the association's voice",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "From so many recipients on, look-alikes of the window included, every kind of mail counts",
        default: 25,
        minimum: 2,
      }),
      associations: Type.Array(Type.String({ minLength: 2 }), {
        description: "Names and initials in whose voice only officers and staff write",
        default: [
          "ALA",
          "Association of Legal Administrators",
          "IAOP",
          "International Association of Outsourcing Professionals",
        ],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    answer: 'The subject "{words}" pretends to answer {recipient}, but there is no mail that it answers',
    matter: 'The subject speaks of a business matter ("{words}"), but the message promotes something',
    relation: 'The subject claims a contact with {recipient} ("{words}") that is not on record',
    office: 'The message poses as mail of the association: "{words}"',
  },
  remedy: "Write a subject that says what the message is",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, purpose, sender, options } = context;
    const promotes = readAs(purpose, "solicitation", "newsletter", "event-invitation", "participation-announcement");
    const office = mayPose(sender) ? null : officeClaimed(message, options.associations);
    if (office !== null) {
      report({ ...said("office", office), doubtful: promotes?.doubtful ?? true, wholeMessage: true });
      return;
    }
    const finding = judge(context, promotes);
    if (finding !== null) report(finding);
  },
});

const mayPose = ({ roles }: SenderFacts): boolean => roles.includes("officer") || roles.includes("staff");

const said = (messageId: string, evidence: Evidence): Report => ({
  ...{ messageId, evidence: [evidence] },
  data: { words: evidence.text.replace(/\s+/g, " ").trim().slice(0, 80) },
});

type Context = RuleContext<{ readonly bulk: number; readonly associations: readonly string[] }>;

function judge({ message, recipient, reaches, options, purpose }: Context, promotes: Reading | null): Report | null {
  const { answer, matter, relation } = claimsOf(message);
  if (answer === null && matter === null && relation === null) return null;
  const known = recipient.will.direct || recipient.repliedTo;
  if (promotes === null) {
    // Many who get the same "Re:" are not all being answered, whatever it is about.
    const many = answer !== null && !known && purpose.label !== "transactional" && reaches("lookAlikes", options.bulk);
    return many && answer ? { ...said("answer", answer), doubtful: true } : null;
  }
  const sells = promotes.label === "solicitation";
  const doubtful = promotes.doubtful || known;
  if (answer !== null) {
    // Nor is a crowd answered by an offer, however well it knows the sender.
    const many = reaches("lookAlikes", options.bulk);
    if (many || !known) return { ...said("answer", answer), doubtful: many ? promotes.doubtful : doubtful };
  }
  // Bills and letters that a pitch is merely suspected in have such subjects for a reason.
  if (promotes.label !== purpose.label) return null;
  if (matter !== null && (sells || promotes.label === "newsletter"))
    return { ...said("matter", matter.evidence), doubtful: doubtful || matter.vague || !sells };
  if (relation !== null && sells && !known) return { ...said("relation", relation), doubtful: true };
  return null;
}
