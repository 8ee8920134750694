/** What a release would do now, in words and figures. */
import type { Config } from "../../../../config/schema.ts";
import { addressKey } from "../../../../mail/address.ts";
import type { ReleaseStop } from "../../../../store/port.ts";
import type { Screen } from "./look.ts";
import type { HeldMessageBody } from "./schemas.ts";

export const STOPPED: Readonly<Record<ReleaseStop, string>> = {
  suspended: "the sender was suspended",
  cancelled: "the sender's membership was cancelled",
  suppressed: "the recipient's address takes no mail from here",
  withdrawn: "the recipient withdrew since the message came",
  declined: "the recipient declined such mail since the message came",
};

/** A complaint stops mail in the words of any other no: told where the ledger shows it, and to those who may know. */
export const isWill = (stop: ReleaseStop): boolean => stop === "withdrawn" || stop === "declined";

type Settings = Pick<Config, "smart_host" | "smart_hosts" | "dkim" | "delivery" | "inbound">;

/** @param now the time of the release, milliseconds since 1970 */
export function outgoingOf(message: Screen, config: Settings, now: number): HeldMessageBody["release"] {
  const { release, authorAddress, reversePath } = message;
  const domain = domainOf(authorAddress ?? reversePath ?? "");
  const host = hostOf(config, domain);
  const stops = Object.entries(release.stops).flatMap(([why, count]) => {
    const stop = why as ReleaseStop;
    return message.secrets || !isWill(stop) ? { why: stop, count, words: STOPPED[stop] } : [];
  });
  return {
    waiting: release.checked,
    stops,
    smartHost: `${host.host}:${host.port}`,
    added: addedTo(message, config),
    dkim: signerOf(config.dkim, domain),
    notices: noticesOf(message),
    until: now + config.delivery.give_up_after,
  };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** As delivery chooses (`delivery/smart-host`). */
function hostOf({ smart_host, smart_hosts }: Settings, domain: string) {
  const named = smart_hosts.find(({ sender_domains = [] }) =>
    sender_domains.some((own) => own.toLowerCase() === domain),
  );
  return named ?? smart_host;
}

/** The key of the domain, else of its nearest parent that has one, as delivery signs. */
function signerOf(keys: Settings["dkim"], domain: string): HeldMessageBody["release"]["dkim"] {
  for (let name = domain; name !== ""; name = name.includes(".") ? name.slice(name.indexOf(".") + 1) : "") {
    const key = keys.find((one) => one.domain.toLowerCase() === name);
    if (key) return { domain: key.domain, selector: key.selector };
  }
  return null;
}

function addedTo({ release, reversePath }: Screen, { inbound }: Settings): string[] {
  const added = ["a Received field on top; Bcc and Return-Path are taken out"];
  if (release.fixes.includes("unsubscribe"))
    added.push(`List-Unsubscribe fields and a footer with the recipient's own link, for ${release.fixed} of them`);
  if (inbound.verp && reversePath !== null)
    added.push("a reverse-path of its own for each recipient, so that bounces are known");
  return added;
}

function noticesOf(message: Screen): string[] {
  if (message.reversePath === null) return ["nobody: the reverse-path is empty"];
  if (message.automatic) return ["nobody: a machine sent it"];
  const reader = readerOf(message, message.reversePath);
  return [
    `${reader}: that it was released, at once`,
    `${reader}: that it waits here again, if the smart host refuses it or it cannot be delivered in time`,
  ];
}

/** Who handed it in reads the notices, wherever the reverse-path leads (decision 25). */
function readerOf({ login, sender }: Screen, reversePath: string): string {
  const isOwn = login === null || (login.id === sender?.id && addressKey(reversePath) === addressKey(sender.address));
  return isOwn ? reversePath : `${login.name || login.id}, who handed it in`;
}
