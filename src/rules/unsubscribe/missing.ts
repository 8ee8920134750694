import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { Purposes } from "../options.ts";
import { fixOf } from "./fix.ts";
import { hasOptOut } from "./opt-out.ts";

/**
 * A newsletter always says how to get out of it (ala.ns.2d); promotional mail does once it goes to many (law.canspam,
 * law.bulk). One personal offer with consent needs no footer: members write to each other, and a hold would be a nuisance.
 */
export default defineRule({
  id: "unsubscribe/missing",
  scope: "message",
  clauses: ["ala.ns.2d", "iaop.ns.2", "law.canspam", "law.casl", "law.bulk"],
  summary: "A newsletter, and promotional mail to many, says clearly how to opt out",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "Promotional mail to so many recipients, look-alikes of the window included, needs a way out",
        default: 25,
        minimum: 1,
      }),
      promotional: Purposes("What counts as promotional mail; newsletters need a way out to however few they go", [
        "solicitation",
      ]),
    },
    { additionalProperties: false },
  ),
  messages: {
    newsletter: "A newsletter must say clearly how to opt out, and this one does not",
    bulk: "Promotional mail to {bulk} or more recipients must say clearly how to opt out, and this one does not",
  },
  remedy: "Add a List-Unsubscribe header field or a line that says how to stop it, with a link or an address",
  concerns: "pack",
  fixes: ["unsubscribe"],
  since: "0.1.0",
  check({ message, purpose, options, reaches }, report) {
    const reading = readAs(purpose, "newsletter", ...options.promotional);
    if (reading === null) return;
    // What is merely suspected to be a newsletter is one when it goes to many.
    const isNewsletter = purpose.label === "newsletter";
    if (hasOptOut(message)) return;
    if (!isNewsletter && !reaches("lookAlikes", options.bulk)) return;
    const { evidence, doubtful } = reading;
    const messageId = isNewsletter ? "newsletter" : "bulk";
    report({ messageId, data: { bulk: options.bulk }, evidence, doubtful, ...fixOf(message) });
  },
});
