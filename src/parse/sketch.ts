/**
 * What two messages have in common, in a form that can be kept without keeping the words (MinHash): the share of equal
 * positions estimates the share of their words that both have (Jaccard). A personalised copy keeps most of its words
 * whatever the order of its paragraphs; two letters of one person share hardly any. Words of three letters and less and
 * those of courtesy say nothing of the content and are left out, greeting, names and numbers as in the fingerprint
 * (docs/decisions/0016).
 */
import type { PlainWords } from "./fingerprint.ts";

/** Numbers in a sketch: the estimate is off by 0.04 at most times. */
export const SKETCH_SIZE = 128;
/** Distinct words under which chance decides: such a text has no sketch, and only its exact copies are look-alikes. */
const FEW_WORDS = 10;
const SHORTEST_WORD = 4;
/** How people end their letters, whatever the letters are about. */
const COURTESY: ReadonlySet<string> = new Set(
  (
    "always anything best cheers contact feel forward free from happy have hearing help hesitate hope kind know look looking " +
    "please questions reach regards sincerely soon thank thanks that this warm week weekend well will wishes with would your " +
    "bitte danke dank fragen freundliche freundlichen gerne grüße grüßen herzliche noch schöne schönen vielen viele woche " +
    "avance bien bonne cordialement dans hésitez journée merci meilleures plaisir questions salutations semaine sentiments " +
    "atentamente buena cordial cordiales duda espera gracias pregunta quedo saludo saludos semana tenga " +
    "abraço abraços atenciosamente cumprimentos disposição dúvida fico obrigada obrigado qualquer"
  ).split(" "),
);
/** A long text is known by its beginning; reading more would cost more than it tells. */
const MOST_WORDS = 4000;

/** @returns `SKETCH_SIZE` unsigned 32-bit numbers, or none for a short text */
export function sketchOf({ own }: Pick<PlainWords, "own">): number[] {
  const words = new Set<string>();
  for (const word of own.split(" ")) {
    if (word.length >= SHORTEST_WORD && !COURTESY.has(word)) words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  if (words.size < FEW_WORDS) return [];
  const least = new Int32Array(SKETCH_SIZE).fill(0x7fff_ffff);
  for (const word of words) keepLeast(least, mixed(hashOf(word)));
  return Array.from(least, (value) => value >>> 0);
}

/** One hash function per position: multiplied by its own odd number, which is enough where the highest bits decide. */
function keepLeast(least: Int32Array, hash: number): void {
  for (let k = 0; k < SKETCH_SIZE; k += 1) {
    const value = Math.imul(hash, FACTORS[k] as number) ^ (MASKS[k] as number);
    if (value < (least[k] as number)) least[k] = value;
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Murmur3's finaliser: each bit of the result depends on all bits given. */
function mixed(given: number): number {
  let value = Math.imul(given ^ (given >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

// Fixed for ever: sketches in the store are compared with new ones.
const FACTORS = Int32Array.from({ length: SKETCH_SIZE }, (_, k) => mixed(Math.imul(k + 1, 0x9e3779b9)) | 1);
const MASKS = Int32Array.from({ length: SKETCH_SIZE }, (_, k) => mixed(Math.imul(k + 1, 0x85ebca77)));
