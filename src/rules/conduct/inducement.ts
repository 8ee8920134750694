import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { evidenceAt } from "../plain.ts";
import * as list from "./inducement-words.ts";
import { type Heard, hear, isSpeech, type Match, sentenceAt, tell } from "./wording.ts";

/**
 * No fee, commission, gift, gratuity, discount or loan that may sway a business decision, neither offered nor asked for
 * (ala.ce.2). What is found names the thing, who moves it and the decision, within a sentence or two. In an attachment it may
 * be somebody else's offer, so there it is a doubt.
 */
export default defineRule({
  id: "conduct/inducement",
  scope: "message",
  clauses: ["ala.ce.2"],
  summary: "Nothing of value is offered or asked for a business decision",
  options: Type.Object({}, { additionalProperties: false }),
  messages: {
    inducement: 'The words "{words}" offer or ask something of value for a business decision',
    maybe: 'The words "{words}" may offer or ask something of value for a business decision',
  },
  remedy: "Leave the gift, fee or favour out",
  concerns: "pack",
  since: "0.1.0",
  check({ message }, report) {
    const match = inducementIn(message);
    if (match === null) return;
    const words = match.evidence.text.replace(/\s+/g, " ");
    const messageId = match.firm ? "inducement" : "maybe";
    report({ messageId, data: { words }, evidence: [match.evidence], doubtful: !match.firm });
  },
});

const THINGS = [
  { words: tell(list.TREAT_WORDS), pattern: list.TREATS },
  { words: tell(list.FEE_WORDS), pattern: list.FEES },
  { words: tell(list.DONATION_WORDS), pattern: list.DONATIONS },
] as const;

function inducementIn(message: Message): Match | null {
  for (const heard of hear(message, true)) {
    const evidence = inPiece(heard);
    if (evidence !== null) return { evidence, firm: !evidence.part.startsWith("attachment:") };
  }
  return null;
}

/** Characters to either side of a telling word in which the thing itself must stand. */
const NEAR = 40;
/** Characters to either side of the thing in which the rest must stand, the sentence and its neighbours. */
const AROUND = 170;

function inPiece({ piece, words }: Heard) {
  for (const thing of THINGS) {
    for (const place of thing.words.flatMap((word) => words.get(word) ?? [])) {
      const start = Math.max(0, place - NEAR);
      for (const { index, 0: found } of piece.plain.slice(start, place + NEAR).matchAll(thing.pattern)) {
        const at = start + index;
        if (isOffer(piece.plain, at, found.length)) return evidenceAt(piece, at, found.length);
      }
    }
  }
  return null;
}

function isOffer(text: string, at: number, length: number): boolean {
  if (isSpeech(text, at)) return false;
  const { sentence } = sentenceAt(text, at, length);
  const around = text.slice(Math.max(0, at - AROUND), at) + text.slice(at + length, at + length + AROUND);
  const has = (pattern: RegExp, where: string) => where.search(pattern) >= 0;
  return (
    has(list.DECISIONS, around) && has(list.MOVES, around + text.slice(at, at + length)) && !has(list.ABOUT, sentence)
  );
}
