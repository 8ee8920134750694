/**
 * XCLIENT as nginx's mail proxy and Postfix send it (postfix.org/XCLIENT_README): who the client behind a proxy is. Who may
 * say so is decided by the TCP peer, and once per connection, since a proxy passes the client's own words on afterwards.
 */
import { isIP } from "node:net";
import { plainAddress } from "./networks.ts";
import { decodeXtext } from "./xtext.ts";

export interface XclientAttributes {
  /** What the client logged in as, null when it did not. */
  readonly login: string | null;
  /** Its IP address, null when unknown. */
  readonly address: string | null;
  /** Its EHLO name, null when unknown. */
  readonly helo: string | null;
}

/** What EHLO offers. */
export const XCLIENT_OFFER = "XCLIENT NAME ADDR PORT PROTO HELO LOGIN";

const KEYS: ReadonlySet<string> = new Set(["NAME", "ADDR", "PORT", "PROTO", "HELO", "LOGIN"]);
const UNKNOWN: ReadonlySet<string> = new Set(["", "[UNAVAILABLE]", "[TEMPUNAVAIL]"]);

/** Reads the command's argument as a whole; null when any of it is malformed, so that nothing is half taken. */
export function parseXclient(argument: string): XclientAttributes | null {
  const found = new Map<string, string | null>();
  for (const word of argument.split(/ +/).filter(Boolean)) {
    const [, key = "", raw = ""] = /^([A-Za-z]+)=(.*)$/.exec(word) ?? [];
    const value = decodeXtext(raw);
    if (!KEYS.has(key.toUpperCase()) || found.has(key.toUpperCase()) || value === null) return null;
    found.set(key.toUpperCase(), UNKNOWN.has(value.toUpperCase()) ? null : value);
  }
  const address = plainAddress((found.get("ADDR") ?? "").replace(/^IPV6:/i, "")) || null;
  if (found.size === 0 || (address !== null && isIP(address) === 0)) return null;
  return { login: found.get("LOGIN") ?? null, address, helo: found.get("HELO") ?? null };
}
