import type { Evidence } from "../mail/message.ts";
import type { Fix } from "../mail/words.ts";

/** What a rule reported. It says nothing of what it costs: that is the policy pack's business. */
export interface Finding {
  readonly rule: string;
  /** The pack on whose behalf the rule ran. */
  readonly pack: string;
  /** The recipient's address text, or null when it concerns the whole message. */
  readonly recipient: string | null;
  /** Key into the rule's `messages`. */
  readonly messageId: string;
  /** What fills the sentence, so that it can be said in another language. */
  readonly data: Readonly<Record<string, string | number>>;
  /** The sentence, filled in. */
  readonly message: string;
  readonly clauses: readonly string[];
  readonly remedy: string;
  readonly evidence: readonly Evidence[];
  /** It rests on a purpose or a record that is itself in doubt. */
  readonly doubtful: boolean;
  /** Never explained to the sender (DESIGN.md 5). */
  readonly confidential: boolean;
  /** What the gateway could put right on the way out. */
  readonly fix?: Fix;
}
