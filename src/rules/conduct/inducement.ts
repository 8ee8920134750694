import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, type Piece } from "../plain.ts";
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

function inPiece({ piece, words }: Heard): Evidence | null {
  for (const [word, places] of words) {
    for (const { pattern } of THINGS.filter((thing) => thing.words.has(word))) {
      const evidence = firstOffer(piece, places, pattern);
      if (evidence !== null) return evidence;
    }
  }
  return null;
}

function firstOffer(piece: Piece, places: readonly number[], pattern: RegExp): Evidence | null {
  for (const place of places) {
    const start = Math.max(0, place - NEAR);
    for (const { index, 0: found } of piece.plain.slice(start, place + NEAR).matchAll(pattern)) {
      const at = start + index;
      if (isOffer(piece.plain, at, found.length)) return evidenceAt(piece, at, found.length);
    }
  }
  return null;
}

/** Whoever does it gets the thing. */
const GETS = /\b(?:gets?|receives?|earns?|wins?)\s+(?:\w{1,10}\s+){0,3}$/;

function isOffer(text: string, at: number, length: number): boolean {
  if (isSpeech(text, at)) return false;
  const start = Math.max(0, at - AROUND);
  const end = at + length + AROUND;
  const has = (pattern: RegExp, where: string) => where.search(pattern) >= 0;
  // A name such as "referral fee" is not its own purpose.
  if (!has(list.DECISIONS, text.slice(start, at) + text.slice(at + length, end))) return false;
  if (!has(list.MOVES, text.slice(start, end)) && !GETS.test(text.slice(Math.max(0, at - 30), at))) return false;
  return !has(list.ABOUT, sentenceAt(text, at, length).sentence);
}
