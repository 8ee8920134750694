/** Signs that people come from a list: what the sender says of it, and the order that they stand in. */
import type { RecipientFacts } from "../../lint/facts.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, ownPieces, type Piece } from "../plain.ts";
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

/** What such a list is called; everything else that says where people come from stands near it. */
const HINT =
  /director(?:y|ies|io)|roster|\b(?:hub|app|lists?|listed|database|liste|lista|listado)\b|annuaire|verzeichnis|teilnehmerliste|mitgliederliste|diretorio/g;
/** UTF-16 units around the name of a list in which the words stand that say what was done with it. */
const BEFORE = 170;
const AFTER = 90;
/** Lists that are looked at. */
const MOST = 20;

export function sourceOf(message: Message): Source {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const near = ownPieces(message).flatMap(windows);
  const source = { copied: firstNear(near, COPIED), found: firstNear(near, FOUND) };
  known.set(message, source);
  return source;
}

interface Window {
  readonly piece: Piece;
  readonly from: number;
  readonly plain: string;
}

function windows(piece: Piece): Window[] {
  const found: Window[] = [];
  let end = 0;
  for (const { index } of [...piece.plain.matchAll(HINT)].slice(0, MOST)) {
    if (index + AFTER / 3 < end) continue;
    const from = Math.max(0, index - BEFORE);
    end = index + AFTER;
    found.push({ piece, from, plain: piece.plain.slice(from, end) });
  }
  return found;
}

function firstNear(near: readonly Window[], pattern: RegExp): Evidence | null {
  for (const { piece, from, plain } of near) {
    const match = pattern.exec(plain);
    if (match) return evidenceAt(piece, from + match.index, match[0].length);
  }
  return null;
}
