import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Fault } from "../../mail/message.ts";

/**
 * Two From fields are two senders: one program shows the first, another judges the last. We refuse instead of choosing
 * (std 46, RFC 5322 3.6). The same holds for a message without any From, whose sender everybody would have to invent.
 */
export default defineRule({
  id: "mail/duplicate-header",
  scope: "message",
  clauses: ["std 46"],
  summary: "Header fields that may stand once stand once, and From is there",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    duplicate: "The message cannot be read without doubt: {detail}",
    missing: "The message does not say who it is from: {detail}",
  },
  remedy: "Send it again from a mail program that writes each header field once",
  concerns: "everybody",
  binding: { certain: "reject", doubtful: "hold" },
  reply: { code: 554, enhanced: "5.6.0" },
  since: "0.1.0",
  check({ message }, report) {
    for (const { code, detail, part } of message.faults.filter(isHeaderFault)) {
      const messageId = code === "missing-from" ? "missing" : "duplicate";
      report({
        messageId,
        data: { detail: clause(detail) },
        evidence: [{ part, offset: 0, text: "" }],
        doubtful: false,
      });
    }
  },
});

/**
 * The faults that this rule answers for; `mail/not-inspectable` leaves them to it. Double parameters, and double fields
 * of a mail that is merely attached, are not this message's header: a person looks at those.
 */
export const isHeaderFault = ({ code, part }: Pick<Fault, "code" | "part">): boolean =>
  part.startsWith("header:") && (code === "missing-from" || (code.startsWith("duplicate-") && !PARAMETERS.has(code)));

const PARAMETERS = new Set(["duplicate-parameter", "duplicate-boundary"]);

/** A sentence as the end of another one. */
const clause = (detail: string): string => detail.replace(/\.\s*$/, "");
