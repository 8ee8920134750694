/** The DNS record of a key (RFC 6376 3.6.1): written, and read as receivers do. PURE. */
import { createPublicKey, type KeyObject } from "node:crypto";

/** Longest character string of a TXT record, octets (RFC 1035 3.3). */
const LONGEST_STRING = 255;

export const recordName = (key: { readonly domain: string; readonly selector: string }): string =>
  `${key.selector}._domainkey.${key.domain}`.toLowerCase();

const keyData = (publicKey: KeyObject): Buffer => publicKey.export({ type: "spki", format: "der" });

export const recordValue = (publicKey: KeyObject): string =>
  `v=DKIM1; k=rsa; p=${keyData(publicKey).toString("base64")}`;

/** As a zone file has it: the value in strings that DNS can hold, which receivers join without blanks. */
export function zoneRecord(name: string, value: string): string {
  const strings = value.match(new RegExp(`.{1,${LONGEST_STRING}}`, "g")) ?? [];
  return `${name}. IN TXT (\n${strings.map((text) => `    "${text}"`).join("\n")}\n)`;
}

/** What is wrong with the records under a name, or null when receivers find the key there. */
export function recordFault(records: readonly (readonly string[])[], publicKey: KeyObject): string | null {
  const [record, second] = records.map((strings) => strings.join(""));
  if (record === undefined) return "there is no TXT record";
  if (second !== undefined) return "there are several TXT records, and receivers may read any: keep this key's only";
  const tags = new Map(record.split(";").map(readTag));
  if ((tags.get("v") ?? "DKIM1") !== "DKIM1") return "the record is none of DKIM: it must begin with v=DKIM1";
  if ((tags.get("k") ?? "rsa") !== "rsa") return "the record says that the key is not RSA";
  if (!words(tags.get("h") ?? "sha256").includes("sha256")) return "the record does not allow SHA-256: remove h=";
  if (!words(tags.get("s") ?? "*").some((service) => service === "*" || service === "email"))
    return "the record is not for e-mail: remove s=";
  const data = tags.get("p");
  if (data === undefined) return "the record has no p=";
  if (data === "") return "the record says that the key was revoked (p= is empty)";
  if (!isKey(data, publicKey)) return "the record holds another key";
  if (words(tags.get("t") ?? "").includes("y"))
    return "the record says t=y, so receivers treat the mail as unsigned: remove it";
  return null;
}

function readTag(tag: string): [string, string] {
  const at = tag.indexOf("=");
  return [tag.slice(0, Math.max(0, at)).trim(), tag.slice(at + 1).replace(/\s+/g, "")];
}

const words = (list: string): string[] => list.split(":");

function isKey(data: string, publicKey: KeyObject): boolean {
  try {
    const published = createPublicKey({ key: Buffer.from(data, "base64"), format: "der", type: "spki" });
    return keyData(published).equals(keyData(publicKey));
  } catch {
    return false;
  }
}
