/** The Received field that we put on top of a message on its way out (RFC 5321 4.4, std 42). */
import { isIPv4, isIPv6 } from "node:net";
import type { Address } from "./address.ts";
import { formatDate } from "./date.ts";
import type { Session } from "./envelope.ts";

export interface Trace {
  readonly session: Session;
  /** Ours, the `by` of the field. */
  readonly hostname: string;
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** All recipients of the message as it was submitted, not only those of this copy: with more than one, `for` would
   * tell a Bcc (RFC 5321 7.2). */
  readonly recipients: readonly Address[];
}

/**
 * One folded field with its final CRLF. Nothing of the client's own words gets in but a checked EHLO name, so that no
 * client can write header lines (std 78); each line stays under 998 octets (RFC 5322 2.1.1).
 */
export function receivedField(trace: Trace): string {
  const { session, hostname, ref, receivedAt, recipients } = trace;
  const [only, second] = recipients;
  const forWhom = only && !second && isPrintable(only.text) ? `\r\n\tfor <${only.text}>` : "";
  return (
    `Received: from ${heloName(session.helo)} (${addressLiteral(session.peer)})\r\n` +
    `\tby ${hostname} with ${withKeyword(session.protocol)} id ${ref}${forWhom};\r\n` +
    `\t${formatDate(receivedAt)}\r\n`
  );
}

/** A domain or an address literal as EHLO has it (RFC 5321 4.1.1.1); whatever else a client says becomes `unknown`. */
const heloName = (helo: string): string => (/^[A-Za-z0-9._:[\]-]{1,255}$/.test(helo) ? helo : "unknown");

/** RFC 5321 4.1.3. An IPv4 peer on a dual-stack socket shows as `::ffff:192.0.2.1`. */
export function addressLiteral(peer: string): string {
  const ip = peer.toLowerCase().startsWith("::ffff:") && isIPv4(peer.slice(7)) ? peer.slice(7) : peer;
  if (isIPv4(ip)) return `[${ip}]`;
  return isIPv6(ip) && !ip.includes("%") ? `[IPv6:${ip}]` : "[unknown]";
}

/** The registered keywords that we can have spoken (RFC 3848, std 29); TLS after HELO has none of its own. */
const KEYWORDS = new Set(["ESMTP", "ESMTPA", "ESMTPS", "ESMTPSA"]);
const withKeyword = (protocol: string): string => (KEYWORDS.has(protocol) ? protocol : "SMTP");

const isPrintable = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);
