/** A draft for pre-flight: whom it would go to, and the message without the lines that say so. */
import type { Address } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import { type OwnMailbox, ownMailbox, readNamed } from "./named.ts";
import type { Parts } from "./parts.ts";
import { malformed } from "./refusal.ts";

export interface Draft {
  readonly recipients: readonly Address[];
  /** As it would be sent: recipients that were written at its top are not words of the message. */
  readonly message: Message;
}

/** The mailbox that drafts are mailed to; null where pre-flight is turned off. */
export const checkMailbox = ({ preflight, hostname, submission }: Parts["config"]): OwnMailbox | null =>
  ownMailbox(preflight.mailbox, hostname, {
    ...{ most: submission.max_recipients, called: "draft", reason: "preflight" },
  });

/** @throws Refusal 554: it names nobody, or one who cannot be read; 550: too many */
export function readDraft(received: Message, mailbox: OwnMailbox): Draft {
  const { people: recipients, message } = readNamed(received, mailbox);
  if (recipients.length > 0) return { recipients, message };
  const what = "The draft names no recipients: begin it with a line as `To: name@example.org`";
  throw malformed(`${what}, or name them in its To, Cc or Bcc field`, "preflight");
}
