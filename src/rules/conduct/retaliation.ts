import { Type } from "typebox";
import type { CaseFacts, RecipientFacts, SenderFacts } from "../../lint/facts.ts";
import { defineRule } from "../../lint/rule.ts";
import { addressKey } from "../../mail/address.ts";

const DAY = 86_400_000;

/**
 * Nobody who reported something, or helped to look into it, is to suffer for it (ala.sm.7): what a reported member writes
 * to them is read by a person first, whatever it says. Replies too, and mail to people who are no members: the complainant
 * may have written first, perhaps before anybody knew of the case. Mail of the reported member's colleagues passes: the
 * clause is about the reported, and a hold for a whole firm would tell more people than it protects.
 */
export default defineRule({
  id: "conduct/retaliation",
  scope: "recipient",
  clauses: ["ala.sm.7"],
  summary: "No negative action against anybody who reported something or helped to look into it",
  options: Type.Object(
    {
      recentDays: Type.Integer({
        description: "So many days after a case has ended, those who took part are still protected",
        default: 365,
        minimum: 0,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    complainant: "{recipient} is the complainant in a case against {sender}",
    witness: "{recipient} is a witness in a case against {sender}",
  },
  remedy: "Read it as the complainant would; refuse what could be a reprisal, and release the rest",
  concerns: "everybody",
  confidential: true,
  since: "0.1.0",
  check({ sender, recipient, facts, options }, report) {
    const about = facts.cases.filter(
      (each) => names(each.against, sender) && isRecent(each, facts.now, options.recentDays * DAY),
    );
    if (about.some(({ complainant }) => names(complainant, recipient))) {
      report({ messageId: "complainant", doubtful: false });
    } else if (about.some(({ witnesses }) => witnesses.some((witness) => names(witness, recipient)))) {
      report({ messageId: "witness", doubtful: false });
    }
  },
});

/** A person in a case stands there by a member's id or by an address in any spelling. */
function names(person: string, { address, memberId }: SenderFacts | RecipientFacts): boolean {
  return person !== "" && (person === memberId || (addressKey(person) ?? person.toLowerCase()) === address.key);
}

/** A case that is over, but nobody wrote down since when, protects as one of today does (iaop.cp.3). */
function isRecent({ state, closedAt }: CaseFacts, now: number, period: number): boolean {
  return state === "open" || closedAt === null || now - closedAt <= period;
}
