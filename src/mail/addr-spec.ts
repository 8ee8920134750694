/**
 * `local@domain`, letter by letter (RFC 5321 4.1.2). One reading for the envelope, headers, CSV and command line, so that
 * the address that is judged is the address that is sent to (std 62, std G12).
 *
 * Where the RFC leaves room we take the strict side, because the next parser may take the other:
 * - a domain needs two labels (RFC 6409 4.2, std 17) and a last label that is no number: `1.2.3.4` is an address to some
 *   resolvers (RFC 3696 2);
 * - labels hold letters, digits and inner hyphens, at most 63 (RFC 1035 2.3.1). Underscores name services, not hosts. A
 *   trailing dot is not in the grammar of a path;
 * - a quoted local part may not hold `<` or `>`: the client that sends our mail replaces them, and what we judged would not
 *   be what is sent.
 */
import { domainToASCII } from "node:url";

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

/** Why a text is no address we take: a word for code, a sentence for people. */
export interface AddressFault {
  readonly fault: "syntax" | "non-ascii" | "not-fqdn" | "too-long" | "address-literal";
  readonly detail: string;
}

/** A mailbox of a header, with the name that a reader sees. */
export interface Mailbox {
  readonly name: string;
  readonly address: Address;
}

export const isAddressFault = (value: object): value is AddressFault => "fault" in value;

const fault = (kind: AddressFault["fault"], detail: string): AddressFault => ({ fault: kind, detail });

const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
/** A path has 256 octets with its angle brackets (RFC 5321 4.5.3.1.3). */
const MAX_ADDRESS = 254;

const ATEXT = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~]+";
const DOT_ATOM = new RegExp(`^${ATEXT}(?:\\.${ATEXT})*$`);
/** QcontentSMTP without `<` and `>`. */
const QUOTED = /^"(?:[ !#-;=?-[\]-~]|\\[ -;=?-~])*"$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const NUMERIC_LABEL = /^(?:\d+|0x[0-9a-f]*)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the border between ASCII and the rest
const NON_ASCII = /[^\x00-\x7f]/;

/** Full-width letters and U-labels are read as UTS-46 maps them (people's forms), or refused (the envelope). */
export type DomainForm = "envelope" | "people";

/**
 * Splits at the right `@` (the one after the quotes, or the only one) and checks both sides.
 * @param text an address without angle brackets, route or comments
 * @param form `envelope`: ASCII only; we do not offer SMTPUTF8 (std 33)
 */
export function parseAddrSpec(text: string, form: DomainForm): Address | AddressFault {
  // Bounded before anything looks at it; U-labels may be shorter than their A-labels but never much longer.
  if (text.length > MAX_ADDRESS) return fault("too-long", `an address has at most ${MAX_ADDRESS} octets`);
  const at = text.lastIndexOf("@");
  if (at < 0) return localFault(text) ?? fault("not-fqdn", "an address needs an @ and a domain after the local part");
  const local = text.slice(0, at);
  const wrong = localFault(local);
  if (wrong) return wrong;
  const domain = parseDomain(text.slice(at + 1), form);
  if (typeof domain !== "string") return domain;
  if (local.length + 1 + domain.length > MAX_ADDRESS)
    return fault("too-long", `an address has at most ${MAX_ADDRESS} octets`);
  return { text, local, domain, key: `${foldLocal(local)}@${domain}` };
}

function localFault(local: string): AddressFault | null {
  if (local === "") return fault("syntax", "the local part before the @ is empty");
  if (NON_ASCII.test(local))
    return fault("non-ascii", "the local part holds letters outside ASCII (SMTPUTF8 is not offered)");
  if (local.length > MAX_LOCAL) return fault("too-long", `the local part has more than ${MAX_LOCAL} octets`);
  if (DOT_ATOM.test(local) || QUOTED.test(local)) return null;
  return fault("syntax", "the local part is neither words joined by dots nor one quoted string");
}

/** A domain in its one form: lower case, A-labels, no trailing dot. */
export function parseDomain(text: string, form: DomainForm): string | AddressFault {
  if (text.startsWith("[")) return fault("address-literal", "a domain name is needed, not an address in brackets");
  if (form === "envelope" && NON_ASCII.test(text))
    return fault("non-ascii", "the domain must be written as A-labels (xn--)");
  if (text.length > MAX_DOMAIN) return fault("too-long", `the domain has more than ${MAX_DOMAIN} octets`);
  // domainToASCII also undoes %-escapes and cuts at `/`: such characters never reach it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything of ASCII that is not in a host name
  if (/[\x00-,/:-@[-`{-\x7f]/.test(text)) return fault("syntax", "the domain holds a character that no host name has");
  const mapped = domainToASCII(text);
  const domain = mapped === "" && !hasALabel(text) ? text.toLowerCase() : mapped;
  return domainFault(domain) ?? domain;
}

const hasALabel = (text: string): boolean => NON_ASCII.test(text) || /(?:^|\.)xn--/i.test(text);

function domainFault(domain: string): AddressFault | null {
  if (domain.length > MAX_DOMAIN) return fault("too-long", `the domain has more than ${MAX_DOMAIN} octets`);
  const labels = domain.split(".");
  if (!labels.every((label) => LABEL.test(label)))
    return fault("syntax", "the domain is not labels of letters, digits and inner hyphens, joined by dots");
  if (labels.length < 2) return fault("not-fqdn", "the domain is not fully qualified");
  if (NUMERIC_LABEL.test(labels.at(-1) ?? "")) return fault("syntax", "the last label of the domain is a number");
  return null;
}

/** `"ab"` and `ab` are one mailbox (std 62); a quoted string that needs its quotes keeps them, in one spelling. */
function foldLocal(local: string): string {
  if (!local.startsWith('"')) return local.toLowerCase();
  const plain = local.slice(1, -1).replace(/\\(.)/g, "$1").toLowerCase();
  return DOT_ATOM.test(plain) ? plain : `"${plain.replace(/["\\]/g, "\\$&")}"`;
}
