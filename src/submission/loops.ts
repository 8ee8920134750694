/** Mail that goes round in circles (RFC 5321 6.3, std 43). Pure. */
import type { Message } from "../mail/message.ts";
import { Refusal } from "./refusal.ts";

/** RFC 5321 6.3: "normally at least 100". */
const MOST_RECEIVED = 100;
/** A message may pass us more than once by honest forwarding, not this often. */
const MOST_BY_US = 5;

/** @throws Refusal 554 5.4.6 */
export function refuseLoops(message: Message, hostname: string): void {
  const received = message.headers.filter((field) => field.key === "received");
  const byUs = received.filter((field) => isBy(field.value, hostname.toLowerCase())).length;
  if (received.length <= MOST_RECEIVED && byUs <= MOST_BY_US) return;
  const often = received.length > MOST_RECEIVED ? `${received.length} servers` : `this server ${byUs} times`;
  throw new Refusal(554, "5.4.6", `Mail loop: the message has passed ${often} already`, "loop");
}

/** `hostname` in lower case. */
function isBy(value: string, hostname: string): boolean {
  const words = value.toLowerCase().split(/[\s;]+/, 20);
  const by = words.indexOf("by");
  return by >= 0 && words[by + 1] === hostname;
}
