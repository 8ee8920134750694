import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { Purposes } from "../options.ts";
import { offersIn } from "./offers.ts";
import { postalAddressIn } from "./postal.ts";

/**
 * Commercial mail to many says where its sender can be reached by post (law.canspam, std 92): a street, a post office box or a
 * private mailbox, in words that a reader sees. One offer to one person needs none, and of other kinds of mail to many only
 * their purpose could tell whether they are commercial: a doubt.
 */
export default defineRule({
  id: "law/postal-address",
  scope: "message",
  clauses: ["law.canspam", "ala.ce.5"],
  summary: "Commercial mail to many bears its sender's postal address",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "Mail to so many recipients, look-alikes of the window included, needs an address",
        default: 25,
        minimum: 1,
      }),
      commercial: Purposes("What is commercial for certain", ["solicitation"]),
      perhaps: Purposes("What may be commercial: a doubtful finding", [
        "newsletter",
        "event-invitation",
        "participation-announcement",
      ]),
    },
    { additionalProperties: false },
  ),
  messages: {
    missing: "Commercial mail to {bulk} or more recipients must bear a postal address, and this one bears none",
    perhaps: "Mail of this kind to {bulk} or more recipients should bear a postal address, and this one bears none",
  },
  remedy: "Add your street address or post office box to the text, not to a picture",
  concerns: "pack",
  since: "0.1.0",
  check({ message, purpose, options, reaches }, report) {
    const reading = readAs(purpose, ...options.commercial, ...options.perhaps);
    // The counter first: it is cheaper than reading the text, and most mail is not bulk.
    if (reading === null || !reaches("lookAlikes", options.bulk)) return;
    if (postalAddressIn(message) !== null) return;
    const sells = options.commercial.includes(purpose.label) || offersIn(message);
    const certain = sells && !reading.doubtful;
    const messageId = certain ? "missing" : "perhaps";
    report({ messageId, data: { bulk: options.bulk }, evidence: reading.evidence, doubtful: !certain });
  },
});
