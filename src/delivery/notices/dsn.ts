/** The machine-readable part of a delivery report: RFC 3464 as octets. PURE. */
import { isIP } from "node:net";
import { formatDate } from "../../mail/date.ts";
import { type ReportAction, type Reported, reported } from "../../notices/index.ts";
import type { DueNotice } from "../../store/port.ts";

/**
 * The body of `message/delivery-status`: a block of fields for the message, then one for each recipient that is reported
 * (std 67). Everything in it is printable ASCII, line by line.
 */
export function deliveryStatus({ order, original }: Pick<DueNotice, "order" | "original">, hostname: string): string {
  const { envid, receivedAt, receivedFrom } = original;
  const message = fields({
    "Original-Envelope-Id": envid === null ? undefined : decodeXtext(envid),
    "Reporting-MTA": `dns; ${hostname}`,
    "Received-From-MTA": receivedFrom === "" ? undefined : `dns; ${receivedFrom}`,
    "Arrival-Date": formatDate(receivedAt),
  });
  return [message, ...reported(order).map(recipientFields)].join("\r\n");
}

function recipientFields({ line, action }: Reported): string {
  const { recipient, orcpt, status, diagnostic, remoteMta, lastAttempt, willRetryUntil } = line;
  return fields({
    "Original-Recipient": orcpt === undefined ? undefined : originalRecipient(orcpt),
    "Final-Recipient": `rfc822; ${recipient}`,
    Action: action,
    Status: agreeing(status, action),
    "Remote-MTA": remoteMta ? `dns; ${hostName(remoteMta)}` : undefined,
    "Diagnostic-Code": diagnostic ? `${diagnosticType(diagnostic)}; ${diagnostic}` : undefined,
    "Last-Attempt-Date": lastAttempt === undefined ? undefined : formatDate(lastAttempt),
    "Will-Retry-Until": action === "delayed" && willRetryUntil !== undefined ? formatDate(willRetryUntil) : undefined,
  });
}

/** An address stands in brackets where a name is due (RFC 3464 2.2.2, RFC 5321 4.1.3). */
function hostName(host: string): string {
  const version = isIP(host);
  return version === 0 ? host : `[${version === 6 ? "IPv6:" : ""}${host}]`;
}

/** Only a server's reply is `smtp`; our own words are not (RFC 3464 2.3.6). */
const diagnosticType = (diagnostic: string): string => (/^[245]\d\d(?: |$)/.test(diagnostic) ? "smtp" : "x-lintel");

const CLASSES: Readonly<Record<ReportAction, string>> = { failed: "5", delayed: "4", relayed: "2" };

/** The class of the status says what the action says (std 67). */
function agreeing(status = "", action: ReportAction): string {
  const wanted = CLASSES[action];
  return /^[245]\.\d{1,3}\.\d{1,3}$/.test(status) && status.startsWith(wanted) ? status : `${wanted}.0.0`;
}

/** `rfc822;Bob+2B1@b.example` becomes `rfc822; Bob+1@b.example` (RFC 3464 2.3.1 wants it decoded). */
function originalRecipient(orcpt: string): string {
  const [, type = "rfc822", address = orcpt] = /^([^;]*);(.*)$/s.exec(orcpt) ?? [];
  return `${type}; ${decodeXtext(address)}`;
}

/** RFC 3461 4. What is not printable ASCII when decoded stays encoded. */
export const decodeXtext = (text: string): string =>
  text.replace(/\+([0-9A-F]{2})/g, (encoded, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : encoded;
  });

const fields = (named: Record<string, string | undefined>): string =>
  Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${printable(value ?? "")}\r\n`)
    .join("");

const printable = (value: string): string => value.replace(/[^\x20-\x7e]+/g, "?").slice(0, 900);
