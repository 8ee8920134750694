/** What a filter would read otherwise than a person (std 81), collected while a message is read: bounded, and told once. */
import type { Concealment } from "../mail/message.ts";
import { cleanText } from "./clean.ts";
import { unmask } from "./disguise.ts";

const MAX_ENTRIES = 50;
const MAX_LENGTH = 500;

/** Text that is there but not seen, as the reader of one HTML part met it. */
export interface Unseen {
  readonly kind: "hidden" | "faint" | "tiny";
  readonly text: string;
}

/** A text without disguises, where nothing needs to be said of them: its words stand in the text as well. */
export const plainText = (raw: string): string => unmask(raw, cleanText(raw)).text;

export class Concealments {
  readonly #found: Concealment[] = [];

  /** A text without its disguise; what was disguised is noted of `part`. */
  reveal(raw: string, part: string): string {
    const { text, zeroWidth, lookAlike } = unmask(raw, cleanText(raw));
    if (zeroWidth.length > 0) this.#add("zero-width", zeroWidth.join(" "), part);
    if (lookAlike.length > 0) this.#add("look-alike", lookAlike.join(" "), part);
    return text;
  }

  /**
   * Unseen text that has words; what the reader sees elsewhere in the same words (a copy for small screens, for one mail
   * program) hides nothing.
   */
  addUnseen(unseen: readonly Unseen[], seen: string, part: string): void {
    if (unseen.length === 0) return;
    const visible = lettersOf(seen);
    for (const { kind, text } of unseen) {
      const plain = plainText(text).replace(/\s+/g, " ").trim();
      const letters = lettersOf(plain);
      if (letters.length > 1 && !visible.includes(letters)) this.#add(kind, plain, part);
    }
  }

  #add(kind: Concealment["kind"], text: string, part: string): void {
    if (this.#found.length >= MAX_ENTRIES) return;
    const cut = text.slice(0, MAX_LENGTH);
    if (!this.#found.some((one) => one.kind === kind && one.text === cut && one.part === part))
      this.#found.push({ kind, text: cut, part });
  }

  get all(): readonly Concealment[] {
    return this.#found;
  }
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
