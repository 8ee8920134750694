import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../plain.ts";
import { HARASSMENT } from "./harassment-words.ts";
import { listen } from "./wording.ts";

/**
 * No discriminatory remarks, harassment or threats (ala.sm.1), and courtesy always (ala.ce.1). Only what the sender says to
 * somebody counts: not what is quoted, and not a law firm's talk of harassment claims and policies. A person decides what
 * becomes of it.
 */
export default defineRule({
  id: "conduct/harassment",
  scope: "message",
  clauses: ["ala.sm.1", "ala.ce.1"],
  summary: "Nobody is threatened, insulted or discriminated against",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    harassment: 'The words "{words}" threaten or insult the reader, or discriminate against people',
    discourteous: 'The words "{words}" may read as a threat or an insult',
  },
  remedy: "Say it without the threat or the insult",
  concerns: "pack",
  since: "0.1.0",
  check({ message }, report) {
    const match = listen(message, HARASSMENT, { except: isReported });
    if (match === null) return;
    const words = quoted(match.evidence);
    const messageId = match.firm ? "harassment" : "discourteous";
    report({ messageId, data: { words }, evidence: [match.evidence], doubtful: !match.firm });
  },
});

/** What others said, told right before it, or what a training gives as an example. */
const REPORTED =
  /\b(?:said|says|wrote|told|tells|called|calls|texted|shouted|yelled|heard|testified|alleges?|alleged|claims|scenario|for example|e\.g\.|such as|phrases?|a slur)\b[^.!?]{0,60}$/;
/** The sender tells the reader so. */
const OWN = /\bi(?:'m| am|'ve| have|'ll)? (?:already |just |once )?(?:said|told|tell|telling|wrote)\b[^.!?]{0,60}$/;

const isReported = (_: string, before: string): boolean => REPORTED.test(before) && !OWN.test(before);
