/** What the gateway can put right: fields and a footer that it adds where there are none (std 54, 55). */
import type { Message } from "../../mail/message.ts";
import type { Fix } from "../../mail/words.ts";

/**
 * Nothing where somebody else signed the message or its texts cannot be written. Fields that stand there, good or bad, are
 * the sender's: a second one beside a bad one would break both (RFC 8058 3.1 asks for exactly one), so a bad one stays a finding.
 */
export function fixOf({ alterable, headers }: Message): { readonly fix?: Fix } {
  return alterable && !headers.some(({ key }) => FIELDS.has(key)) ? { fix: "unsubscribe" } : {};
}

const FIELDS = new Set(["list-unsubscribe", "list-unsubscribe-post"]);
