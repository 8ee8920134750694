import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, ownPieces, plainForm, textOf } from "../plain.ts";
import { type Voice, voiceOf } from "./spokesperson-words.ts";
import { isSpeech, sentenceAt } from "./wording.ts";

/**
 * Nobody poses as the association's spokesperson who is none (ala.sm.4): officers and staff are. To speak of the association,
 * to name one's part in a chapter or committee, and to ask what its position is are every member's.
 */
export default defineRule({
  id: "conduct/spokesperson",
  scope: "message",
  clauses: ["ala.sm.4"],
  summary: "Only officers and staff speak in the association's name",
  options: Type.Object(
    {
      names: Type.Array(Type.String({ minLength: 2 }), {
        description: "What the association is called; words like `the association` count always",
        default: [],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    posing: 'The words "{words}" speak in the association\'s name, and you are not on record as its officer or staff',
    maybe:
      'The words "{words}" may speak in the association\'s name, and you are not on record as its officer or staff',
  },
  remedy: "Write in your own name, and say that your views are your own",
  concerns: "pack",
  since: "0.1.0",
  check({ message, sender, options }, report) {
    if (sender.roles.includes("officer") || sender.roles.includes("staff")) return;
    const voice = remembered(options.names);
    const sure = displayName(message, voice) ?? claimed(message, voice, voice.firm);
    const evidence = sure ?? claimed(message, voice, voice.weak) ?? signed(message, voice);
    if (evidence === null) return;
    const words = evidence.text.replace(/\s+/g, " ").trim();
    report({ messageId: sure ? "posing" : "maybe", data: { words }, evidence: [evidence], doubtful: sure === null });
  },
});

const voices = new Map<string, Voice>();

function remembered(names: readonly string[]): Voice {
  const key = names.join("\n");
  const known = voices.get(key) ?? voiceOf(names.map(plainForm));
  voices.set(key, known);
  return known;
}

/** What a reader sees first. */
function displayName(message: Message, voice: Voice): Evidence | null {
  const name = message.from.find((from) => voice.displayName.test(plainForm(from.name.trim())))?.name;
  return name === undefined ? null : { part: "header:from", offset: 0, text: name };
}

/** Denied, asked, reported, or a view of one's own. */
const NOT_CLAIMED =
  /\b(?:not|never|n't|nor|neither|without|rather than|instead of|if|whether|who|anyone|nobody|no one|cannot|should i|may i|can i|he|she|they)\b[^.!?]{0,40}$/;

function claimed(message: Message, { mention }: Voice, pattern: RegExp): Evidence | null {
  for (const piece of ownPieces(message)) {
    if (!mention.test(piece.plain)) continue;
    for (const { index, 0: found } of piece.plain.matchAll(pattern)) {
      const { sentence, before } = sentenceAt(piece.plain, index, found.length);
      if (isSpeech(piece.plain, index) || NOT_CLAIMED.test(before) || sentence.trimEnd().endsWith("?")) continue;
      return evidenceAt(piece, index, found.length);
    }
  }
  return null;
}

/** UTF-16 units at the end of the sender's own text and signature in which somebody signs. */
const END = 600;

function signed(message: Message, voice: Voice): Evidence | null {
  const piece = textOf(message, "own", "signature");
  const written = piece.plain.trimEnd();
  const start = Math.max(0, written.length - END);
  const found = voice.signature.exec(written.slice(start));
  return found && evidenceAt(piece, start + found.index, found[0].length);
}
