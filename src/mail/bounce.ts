/** What a failure report says of the mailbox (std 75). PURE. */

/** `hard`: there is no such mailbox. `soft`: it may work again. `policy`: this mail was not wanted or not possible. */
export type BounceKind = "hard" | "soft" | "policy";

/** RFC 3463 3.2: bad mailbox, system or syntax; mailbox has moved; RFC 7505 4.2: the domain takes no mail. */
const NO_SUCH_MAILBOX: ReadonlySet<string> = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"]);
/** RFC 3463 3.3: the mailbox is full, which its owner can change. */
const FULL = "5.2.2";

/** @param status RFC 3463; what is unknown says nothing of the mailbox */
export function bounceKind(status: string): BounceKind {
  if (NO_SUCH_MAILBOX.has(status)) return "hard";
  return status.startsWith("4.") || status === FULL ? "soft" : "policy";
}
