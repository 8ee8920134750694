import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { readAs } from "../../mail/purpose.ts";
import { piecesWithSignature } from "../plain.ts";
import { findPressure } from "./pressure.ts";

/**
 * To press somebody in order to obtain business is what IAOP calls solicitation (iaop.ns.1), wanted or not. Events are
 * promoted under pressure too; there it is a doubt, and only towards more than a small group: "two seats left at our
 * table" among friends presses nobody. Mail that seeks no business may be as urgent as it likes.
 */
export default defineRule({
  id: "marketing/urgency",
  scope: "message",
  clauses: ["iaop.ns.1"],
  summary: "Mail that seeks business does not press the recipient to decide",
  options: Type.Object(
    {
      smallGroup: Type.Integer({
        description: "An invitation to so many recipients at most, look-alikes of the window included, may press",
        default: 8,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    offer: 'This offer presses for a decision: "{words}"',
    event: 'This invitation presses for a decision: "{words}"',
  },
  remedy: "Leave the pressure out: no countdowns, last chances or few remaining places",
  concerns: "pack",
  since: "0.1.0",
  check({ message, purpose, options, reaches }, report) {
    const offer = readAs(purpose, "solicitation");
    const event = readAs(purpose, "event-invitation", "participation-announcement");
    // A bill's or a ticket's deadline presses nobody to buy, whatever else is suspected in it.
    if ((offer === null && event === null) || purpose.label === "transactional") return;
    const evidence = pressureIn(message);
    const words = evidence[0]?.text.replace(/\s+/g, " ").trim();
    if (words === undefined) return;
    if (offer) report({ messageId: "offer", data: { words }, evidence, doubtful: offer.doubtful });
    else if (reaches("lookAlikes", options.smallGroup + 1))
      report({ messageId: "event", data: { words }, evidence, doubtful: true });
  },
});

const known = new WeakMap<Message, readonly Evidence[]>();

function pressureIn(message: Message): readonly Evidence[] {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = findPressure(piecesWithSignature(message));
  known.set(message, found);
  return found;
}
