import { Type } from "typebox";
import type { RecipientFacts } from "../../lint/facts.ts";
import { defineRule, type RuleContext } from "../../lint/rule.ts";
import type { Fault } from "../../mail/message.ts";
import { isHeaderFault } from "./duplicate-header.ts";

/**
 * What we could not look into is not the same as what we found nothing in (std 51, std 52). Two kinds:
 * bytes that break the grammar, break a limit, or broke the parser are held for everybody, in every mode; encrypted mail,
 * archives and winmail.dat are ordinary between people who know each other, and a way round every rule otherwise. So they
 * are certain towards a stranger or many, doubtful towards a known correspondent, and only a pack makes them cost something.
 */
export default defineRule({
  id: "mail/not-inspectable",
  scope: "recipient",
  clauses: ["std 51", "std 52", "std 80", "std 84", "iaop.cp.3"],
  summary: "The whole message can be read and judged, or goes to people who know the sender",
  options: Type.Object(
    {
      many: Type.Integer({
        description: "From so many recipients on, closed content is a doubt no more, however well they know the sender",
        default: 25,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    unreadable: "The message could not be checked: {detail}",
    stranger: "{recipient} has no relationship on record with you, and this content could not be checked: {detail}",
    many: "This goes to {many} or more recipients, and its content could not be checked: {detail}",
    known: "The content for {recipient} could not be checked: {detail}",
  },
  remedy: "Send it readable: without encryption, archive or damaged parts",
  concerns: "pack",
  binding: { certain: "hold", doubtful: "hold" },
  since: "0.1.0",
  check(context, report) {
    const faults = context.message.faults.filter((fault) => !isHeaderFault(fault));
    for (const fault of faults.filter(({ kind }) => kind !== "opaque")) {
      report({ messageId: "unreadable", ...about(fault), doubtful: false, wholeMessage: true });
    }
    const closed = faults.filter(({ kind }) => kind === "opaque");
    if (closed.length === 0) return;
    const many = isMany(context);
    for (const fault of closed) {
      const messageId = many ? "many" : isKnown(context.recipient) ? "known" : "stranger";
      const { data, evidence } = about(fault);
      const counted = { ...data, many: context.options.many };
      report({
        messageId,
        data: counted,
        evidence,
        doubtful: messageId === "known",
        wholeMessage: many,
        binding: false,
      });
    }
  },
});

const about = ({ detail, part }: Fault) => ({
  data: { detail: detail.replace(/\.\s*$/, "") },
  evidence: [{ part, offset: 0, text: "" }],
});

const isKnown = (recipient: RecipientFacts): boolean => recipient.will.direct;

/** Below this the words say nothing of what a campaign has in common, and all closed mail would look alike. */
const TELLING = 40;

function isMany({ message, recipients, reaches, options }: RuleContext<{ many: number }>): boolean {
  if (recipients.length >= options.many) return true;
  return message.ownText.trim().length >= TELLING && reaches("lookAlikes", options.many);
}
