import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";

/**
 * Sanctions are decided by people (ala.ns.0, iaop.cp.2) and take effect here, in every mode. A suspension is certain and
 * refuses; `every-message-held` asks for a look at each message, which is what doubt means to a pack. A warning alone
 * changes nothing.
 */
export default defineRule({
  id: "sender/standing",
  scope: "message",
  clauses: ["ala.ns.0", "iaop.cp.2"],
  summary: "The sender's membership allows sending",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    suspended: "Your membership is suspended, so you cannot send through this gateway",
    cancelled: "Your membership has ended, so you cannot send through this gateway",
    watched: "Every message that you send is reviewed at present",
  },
  remedy: "Ask the association about your standing",
  concerns: "everybody",
  binding: { certain: "reject", doubtful: "hold" },
  since: "0.1.0",
  check({ sender }, report) {
    if (sender.standing === "every-message-held") report({ messageId: "watched", doubtful: true });
    if (sender.standing === "suspended") report({ messageId: "suspended", doubtful: false });
    if (sender.standing === "cancelled") report({ messageId: "cancelled", doubtful: false });
  },
});
