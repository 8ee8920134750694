/** What a text must look like beyond being text; `format` in a schema names one of these. */
import { isIP } from "node:net";

export interface Format {
  check(text: string): boolean;
  /** "must be ..." */
  readonly must: string;
  /** What to write instead. */
  readonly remedy: string;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

const isName = (text: string): boolean => text.length <= 253 && text.split(".").every((label) => LABEL.test(label));

/** A name with at least two labels whose last is no number, as greetings and addresses need it (RFC 5321 2.3.5). */
export const isFullName = (text: string): boolean => isName(text) && /\.[^.]*[a-z][^.]*$/i.test(text);

/** `address/prefix`, IPv4 or IPv6. */
export function isCidr(text: string): boolean {
  const [address = "", prefix = "", ...rest] = text.split("/");
  const family = isIP(address);
  return rest.length === 0 && family > 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}

function isHttp(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === "" && url.hash === "" && url.search === "";
}

/** Off this machine only under TLS. */
function isHookUrl(text: string): boolean {
  if (text.length > 2000 || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  const local = hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && local)) && `${username}${password}${hash}` === "";
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** `09:00-17:00`: from before until. */
function isHours(text: string): boolean {
  const clock = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  const [, from = "", until = ""] = new RegExp(`^(${clock})-(${clock}|24:00)$`).exec(text) ?? [];
  return from < until;
}

/** A day of the calendar: the 30th of February is none. */
function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export const FORMATS: Readonly<Record<string, Format>> = {
  path: { check: (text) => !text.includes("\0"), must: "a path", remedy: "write the path of a file or folder" },
  name: {
    check: (text) => text === "" || isFullName(text),
    must: "a full host name",
    remedy: 'write it with its domain, as "mail.example.org"',
  },
  domain: { check: isFullName, must: "a domain", remedy: 'write it as "example.org" (ASCII, without @)' },
  host: {
    check: (text) => isIP(text) > 0 || isName(text),
    must: "a host name or an IP address",
    remedy: 'write it as "smtp.example.org" or "192.0.2.1", the port apart',
  },
  selector: {
    check: isName,
    must: "a DKIM selector (RFC 6376 3.1)",
    remedy: 'write it as "lintel-2027": letters, digits, - and dots',
  },
  ip: {
    check: (text) => isIP(text) > 0 || text === "localhost",
    must: "an IP address of this machine",
    remedy: 'write it as "127.0.0.1", or "0.0.0.0" for all',
  },
  cidr: { check: isCidr, must: "a network as CIDR", remedy: 'write it as "10.0.0.0/8", one address as "10.1.2.3/32"' },
  url: {
    check: isHttp,
    must: "an http(s) URL without user, query and #",
    remedy: 'write it as "https://mail.example.org"',
  },
  "rule-url": {
    check: (text) => text === "" || (text.includes("{rule}") && isHttp(text.replaceAll("{rule}", "a/b"))),
    must: "an http(s) URL with {rule} in it",
    remedy: 'write it as "https://example.org/rules/{rule}"',
  },
  address: {
    check: (text) => text === "" || (/^[^\s@<>"\\]{1,64}@/.test(text) && isFullName(text.slice(text.indexOf("@") + 1))),
    must: "an e-mail address",
    remedy: 'write it as "postmaster@example.org"',
  },
  mailbox: {
    check: (text) => /^[\w.+-]{0,64}$/.test(text),
    must: "the part of an address before the @",
    remedy: 'write it as "check", without the host',
  },
  header: {
    check: (text) => /^[!-9;-~]{1,76}$/.test(text),
    must: "a header field's name",
    remedy: 'write it as "X-Relay-Secret", without the colon',
  },
  timezone: { check: isTimeZone, must: "a time zone", remedy: 'write it as "Europe/Berlin" or "America/New_York"' },
  hours: { check: isHours, must: "the hours of a working day", remedy: 'write them as "09:00-17:00"' },
  date: { check: isDate, must: "a day", remedy: 'write it as "2027-12-24"' },
  "hook-name": {
    check: (text) => /^[a-z][a-z0-9-]{0,39}$/.test(text),
    must: "a short name",
    remedy: 'write it as "case-system": lower-case letters, digits and -',
  },
  "hook-url": {
    check: isHookUrl,
    must: "an https URL without user and # (http only to this machine)",
    remedy: 'write it as "https://hooks.example.org/lintel"',
  },
  language: {
    check: (text) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text),
    must: "a language tag",
    remedy: 'write it as "en" or "pt-BR"',
  },
};
