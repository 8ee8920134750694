/** Members as people name them on the command line. */
import { parseAddrSpec } from "../../mail/addr-spec.ts";
import { type Address, addressKey } from "../../mail/address.ts";
import { Refusal } from "../refusal.ts";

/** The key of an address, or an id as it stands. Throws `Refusal` for what can be neither. */
export function memberName(text: string): string {
  if (!text.includes("@")) return text.trim();
  const key = addressKey(text);
  if (key === null) throw new Refusal(`"${text}" is no address`);
  return key;
}

/** An address in its one form. Throws `Refusal` with the reason. */
export function addressOf(text: string): Address {
  const address = parseAddrSpec(text.trim(), "people");
  if ("fault" in address) throw new Refusal(`"${text}" is no address: ${address.detail}`);
  return { ...address, text: `${address.local}@${address.domain}` };
}

export const noSuchMember = (text: string): Refusal =>
  new Refusal(`${text}: no member has this address or id; add one with "lintel member add" or "lintel import members"`);
