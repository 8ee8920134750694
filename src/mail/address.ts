/**
 * Addresses by our own strict grammar: the address that is judged is the address that is sent to (std 62, std G12).
 * Envelope paths and header address lists are read here and nowhere else.
 */

/** One mailbox. `text` is what is relayed, `key` is what is compared; they are never swapped. */
export interface Address {
  /** `local@domain` exactly as it was given, without angle brackets, route or comments. */
  readonly text: string;
  /** The local part as given, quotes included. */
  readonly local: string;
  /** The domain in lower case, as A-labels, without a trailing dot. */
  readonly domain: string;
  /** For comparison: unquoted, case-folded local part, `@`, `domain` (DESIGN: never fold dots, dashes or tags). */
  readonly key: string;
}

/** A mailbox of a header, with the name that a reader sees. */
export interface Mailbox {
  readonly name: string;
  readonly address: Address;
}

/** Why a text is no address we take: a word for code, a sentence for people. */
export interface AddressFault {
  readonly fault: "syntax" | "non-ascii" | "not-fqdn" | "too-long" | "address-literal";
  readonly detail: string;
}
