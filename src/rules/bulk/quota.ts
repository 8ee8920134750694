import { Type } from "typebox";
import type { CounterWord } from "../../lint/facts.ts";
import { defineRule } from "../../lint/rule.ts";

/**
 * A member writes to so many people in an hour, a day and the window, whatever it is about: over-persistence has a measure
 * (iaop.ns.1), a stolen password does less harm, and the whole directory is not written to in one go (ala.ns.0). It is a
 * matter of pace, not of guilt: what is held for it alone goes out when the quota returns (docs/decisions/0016). The
 * numbers are generous, because a greeting to all members is no breach (ala.ns.3).
 */
export default defineRule({
  id: "bulk/quota",
  scope: "message",
  clauses: ["iaop.ns.1", "ala.ns.0"],
  summary: "The sender writes to no more people in an hour, a day and the window than the quota allows",
  options: Type.Object(
    {
      hour: Type.Integer({
        description: "Distinct people in an hour at most; 0 for any number",
        default: 1000,
        minimum: 0,
      }),
      day: Type.Integer({
        description: "Distinct people in 24 hours at most; 0 for any number",
        default: 3000,
        minimum: 0,
      }),
      window: Type.Integer({
        description: "Distinct people in the window (14 days) at most; 0 for any number",
        default: 20_000,
        minimum: 0,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    hour: "With this message you would write to more than {limit} people within an hour",
    day: "With this message you would write to more than {limit} people within a day",
    window: "With this message you would write to more than {limit} people within the last days that are counted",
  },
  remedy: "Nothing: what is held for this alone goes out by itself when the quota returns",
  concerns: "pack",
  since: "0.1.0",
  check({ reaches, options }, report) {
    for (const [word, counter] of WINDOWS) {
      const limit = options[word];
      if (limit > 0 && reaches(counter, limit + 1)) {
        report({ messageId: word, data: { limit }, doubtful: false });
        return;
      }
    }
  },
});

/** The longest wait first: who is over several reads the one that lasts. */
const WINDOWS = [
  ["window", "recentRecipients"],
  ["day", "lastDay"],
  ["hour", "lastHour"],
] as const satisfies readonly (readonly [string, CounterWord])[];
