import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Concealment, Evidence, Message } from "../../mail/message.ts";
import { isOffer, offersIn } from "../law/offers.ts";
import { plainForm } from "../plain.ts";
import { closenessOf } from "./closeness.ts";

/**
 * Text that a filter reads and a person does not, or letters that look like others, are there to be judged otherwise than
 * they read (std 81). Newsletters hide a line for the preview and blocks for small screens, which is neither; and a Greek or
 * Russian mail is written in its own letters. Who evades in mail to a stranger or to many is stopped; between people who
 * know each other it is a curiosity.
 */
export default defineRule({
  id: "mail/concealed-text",
  scope: "recipient",
  clauses: ["std 81", "iaop.cp.3"],
  summary: "What the message shows to its reader is what it holds",
  options: Type.Object(
    {
      preview: Type.Integer({
        description: "Letters that may be hidden: the line that mail programs show beside the subject",
        default: 300,
        minimum: 0,
      }),
      words: Type.Integer({
        description: "So many disguised words are certain; fewer are a slip of a keyboard or a copied text",
        default: 3,
        minimum: 1,
      }),
      many: Type.Integer({
        description: "From so many recipients on it is certain, however well they know the sender",
        default: 25,
        minimum: 1,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    hidden: "The message holds text that its reader cannot see",
    disguised: "The message holds words whose letters are not what they look like",
  },
  remedy: "Write everything where it can be seen, in ordinary letters",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, options } = context;
    if (message.concealed.length === 0) return;
    const doubtful = closenessOf(context) === "known";
    const hidden = unseen(message);
    if (lettersOf(hidden) > options.preview || sellsUnseen(message, hidden))
      report({ messageId: "hidden", evidence: shown(hidden), doubtful });
    const disguised = disguisedIn(message);
    const words = disguised.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    if (words > 0)
      report({ messageId: "disguised", evidence: shown(disguised), doubtful: doubtful || words < options.words });
  },
});

const lettersOf = (items: readonly Concealment[]): number =>
  items.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const isUnseen = ({ kind }: Concealment): boolean => kind === "hidden" || kind === "faint" || kind === "tiny";

/** A preview line says in short what the mail says; an offer under a mere greeting is none. */
const sellsUnseen = (message: Message, hidden: readonly Concealment[]): boolean =>
  hidden.some(({ text }) => isOffer(plainForm(text))) && !offersIn(message);

/** Hidden text that does not stand in the visible text as well: what is shown on one size of screen only is no secret. */
function unseen(message: Message): Concealment[] {
  const visible = squeezed(`${message.subject} ${message.text}`);
  return message.concealed.filter((item) => isUnseen(item) && !visible.includes(squeezed(item.text)));
}

/** Letters and digits alone, so that line breaks and spacing make no difference. */
const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function disguisedIn(message: Message): Concealment[] {
  const disguised = message.concealed.filter((item) => !isUnseen(item));
  if (disguised.length === 0) return [];
  // In mail in another script a Latin letter among its own is a keyboard's doing.
  return isForeignScript(message.text) ? disguised.filter(({ kind }) => kind !== "look-alike") : disguised;
}

/** Most of its letters are Greek or Cyrillic. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  return letters > 0 && foreign * 2 > letters;
}

const shown = (items: readonly Concealment[]): Evidence[] =>
  items.slice(0, 5).map(({ part, text }) => ({ part, offset: 0, text: text.slice(0, 120) }));
