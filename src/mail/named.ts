/** Whom a header names openly: what every recipient of the message can read. */
import { parseMailboxList } from "./mailbox-list.ts";

/**
 * In: a header's octets. Out: the canonical keys in To and Cc. Elements that are not plainly one mailbox name nobody, so
 * that in doubt a recipient counts as hidden (std 73, 77).
 */
export function namedIn(header: Uint8Array): ReadonlySet<string> {
  const fields = Buffer.from(header)
    .toString("latin1")
    .split(/\r?\n(?![ \t])/);
  const lists = fields.flatMap((field) => /^(?:to|cc)[ \t]*:(.*)$/is.exec(field)?.[1] ?? []);
  const mailboxes = lists.flatMap((list) => parseMailboxList(list.replace(/[\r\n]+/g, "")).mailboxes);
  return new Set(mailboxes.map(({ address }) => address.key));
}
