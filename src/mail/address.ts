/**
 * Addresses by our own strict grammar: the address that is judged is the address that is sent to (std 62, std G12).
 * Envelope paths and header address lists are read here and nowhere else.
 */
import { type Address, type AddressFault, parseAddrSpec, parseDomain } from "./addr-spec.ts";

export { type Address, type AddressFault, isAddressFault, type Mailbox } from "./addr-spec.ts";
export { parseMailboxList } from "./mailbox-list.ts";

/**
 * An envelope path without its angle brackets and without a source route (see `stripRoute`). ASCII only, fully qualified;
 * RFC 5321 4.1.2, std 16, 17, 33. Never throws. The null path and a bare `Postmaster` are the caller's to know.
 */
export function parsePath(text: string): Address | AddressFault {
  return parseAddrSpec(text, "envelope");
}

const ROUTE = /^@[A-Za-z0-9.-]{1,255}(?:,@[A-Za-z0-9.-]{1,255})*:/;

/** A path without its source route, which is accepted and ignored (RFC 5321 4.1.1.3, appendix C; std 14). */
export function stripRoute(path: string): string {
  return path.startsWith("@") && path.length <= 1024 ? path.replace(ROUTE, "") : path;
}

/** `Postmaster` in any case and without a domain: every server must take it (RFC 5321 4.5.1, std 14). */
export const isBarePostmaster = (path: string): boolean => path.toLowerCase() === "postmaster";

/**
 * The key of an address as people write it in CSV files, on the command line and in facts: white space around it and a
 * trailing dot are forgiven, U-labels and full-width letters of the domain are mapped (UTS-46, std 62).
 * @returns `Address.key`, or null when it is no address
 */
export function addressKey(text: string): string | null {
  const address = parseAddrSpec(withoutTrailingDot(text.trim()), "people");
  return "fault" in address ? null : address.key;
}

/** A domain as people write it, in the form of `Address.domain`; null when it is none. */
export function domainKey(text: string): string | null {
  const domain = parseDomain(withoutTrailingDot(text.trim()), "people");
  return typeof domain === "string" ? domain : null;
}

const withoutTrailingDot = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);
