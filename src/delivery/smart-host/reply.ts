/** What a smart host's reply means (RFC 5321 4.2.1, RFC 3463). PURE. */

export type Result = "delivered" | "temporary" | "permanent";

export interface HostReply {
  readonly result: Result;
  /** One line of printable ASCII, at most 500 octets. */
  readonly reply: string;
  /** RFC 3463, its class agreeing with `result`. */
  readonly status: string;
}

/** In: a reply as it came, lines and all. */
export function readReply(text: string): HostReply {
  const reply = oneLine(text);
  const [, digit = "4", enhanced] = /^([245])\d\d(?:\s+([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(reply) ?? [];
  const status = enhanced?.startsWith(digit) ? enhanced : `${digit}.0.0`;
  const result = digit === "2" ? "delivered" : digit === "5" ? "permanent" : "temporary";
  return { result, reply, status };
}

/** A recipient's own: 552 may mean too many of them, which the RFC asks to read as temporary (RFC 5321 4.5.3.1.10). */
export function readRecipientReply(text: string): HostReply {
  const read = readReply(text);
  const tooMany = /^552/.test(read.reply) && (read.status === "5.0.0" || read.status === "5.5.3");
  return tooMany ? { ...read, result: "temporary", status: "4.5.3" } : read;
}

/** A failure without a reply. `what` may hold others' words. */
export const temporary = (what: string, status = "4.4.2"): HostReply => ({
  result: "temporary",
  reply: oneLine(what),
  status,
});

/** Our own refusal to hand the message on. */
export const permanent = (what: string, status: string): HostReply => ({
  result: "permanent",
  reply: oneLine(what),
  status,
});

/** `550-5.7.1 a\n550 5.7.1 b` becomes `550 5.7.1 a b`; what is not printable ASCII becomes `?` (std 78). */
export function oneLine(text: string): string {
  const lines = text.slice(0, 4000).split(/\r?\n/);
  const head = /^\d{3}[- ](?:\d\.\d{1,3}\.\d{1,3} )?/.exec(lines[0] ?? "")?.[0] ?? "";
  const rest = lines.slice(1).map((line) => line.replace(/^\d{3}[- ](?:\d\.\d{1,3}\.\d{1,3}(?: |$))?/, ""));
  const joined = [`${head.replace("-", " ")}${(lines[0] ?? "").slice(head.length)}`, ...rest].join(" ");
  return joined
    .replace(/[^\x20-\x7e]+/g, "?")
    .replace(/ {2,}/g, " ")
    .trim()
    .slice(0, 500);
}
