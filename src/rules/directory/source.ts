/** Signs that people come from a list: what the sender says of it, and the order that they stand in. */
import type { RecipientFacts } from "../../lint/facts.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { firstIn, ownPieces } from "../plain.ts";
import { COPIED, FOUND } from "./source-words.ts";

/** In the order of their addresses, or of their organisations, nearly each from another house. */
export function isOrdered(people: readonly RecipientFacts[]): boolean {
  const houses = people.map(({ organisation }) => organisation.toLowerCase());
  if (new Set(houses).size < people.length * 0.8) return false;
  return isSorted(houses) || isSorted(people.map(({ address }) => address.key));
}

const isSorted = (words: readonly string[]): boolean =>
  words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);

export interface Source {
  readonly copied: Evidence | null;
  readonly found: Evidence | null;
}

const known = new WeakMap<Message, Source>();

/** Cheap words first: most mail speaks of no list. */
const HINT = /direct|roster|\bhub\b|\bapp\b|list|database|annuaire|verzeichnis|diretorio/;

export function sourceOf(message: Message): Source {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const pieces = ownPieces(message).filter(({ plain }) => HINT.test(plain));
  const source = { copied: firstIn(pieces, COPIED), found: firstIn(pieces, FOUND) };
  known.set(message, source);
  return source;
}
