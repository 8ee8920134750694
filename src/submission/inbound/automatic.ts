/** Mail that nothing may be written for: a machine sent it, a list passed it on, or it is a letter of ours (std 45, 71). Pure. */
import type { Config } from "../../config/schema.ts";
import type { Message } from "../../mail/message.ts";
import { isByHand } from "../teaching.ts";
import { doorDomain } from "../wire/service.ts";
import type { Arrival } from "./parts.ts";

/** RFC 3834 2: no letter for a null reverse-path, an automatic answer, a list, or bulk mail. */
export function isAutomatic({ reversePath, message }: Pick<Arrival, "reversePath" | "message">): boolean {
  return reversePath === null || !isByHand(message) || fromList(message);
}

/** List-Unsubscribe and its kin (RFC 2369, RFC 2919), and Precedence of any sort but the ordinary one. */
const fromList = ({ headers }: Message): boolean =>
  headers.some(
    ({ key, value }) => key.startsWith("list-") || (key === "precedence" && /^(?:list|bulk|junk)\b/i.test(value)),
  );

/** A letter of ours that comes back: it bears our name as its author, or a Message-ID that only we give. */
export function isOurs(
  mail: Pick<Message, "from" | "messageId">,
  config: Pick<Config, "inbound" | "hostname">,
): boolean {
  const domains = [config.hostname.toLowerCase(), doorDomain(config)];
  const id = mail.messageId?.toLowerCase() ?? "";
  return mail.from.some(({ address }) => domains.includes(address.domain)) || id.endsWith(`@${domains[0]}>`);
}
