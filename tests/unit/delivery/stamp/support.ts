/** Stamped messages, read by two programs that are none of ours. */
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { type StampText, stampFor } from "../../../../src/delivery/stamp/index.ts";
import { loadFooters } from "../../../../src/delivery/stamp/wording.ts";
import { noticesDir } from "../../../support/delivery-config.ts";

export const TOKEN = `k${"0123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghjkm".slice(0, 45)}`;
export const URL_PREFIX = "https://mail.assoc.example/u/";
export const LINK = `${URL_PREFIX}${TOKEN}`;
export const LIMITS = { max_depth: 20, max_parts: 1000, max_header_fields: 1000, max_header_bytes: 1_048_576 };

export const footers = loadFooters(noticesDir);

export const stampText = (over: Partial<StampText> = {}): StampText => ({
  wording: footers.choose("en"),
  sender: ["Alice Adams", "alice@assoc.example"],
  association: ["Example Association", "gateway.test"],
  links: { publicUrl: "https://mail.assoc.example", mailDomain: "gateway.test" },
  ...over,
});

export const eml = (...lines: string[]): Buffer => Buffer.from(lines.join("\r\n"), "latin1");

/** The same header, the stamped body. */
export function stamped(bytes: Buffer, over: Partial<StampText> = {}, token = TOKEN): Buffer {
  const end = bytes.subarray(0, 2).equals(Buffer.from("\r\n")) ? 0 : bytes.indexOf("\r\n\r\n") + 2;
  const at = end === 1 ? bytes.length : end;
  const { body } = stampFor(bytes, at, LIMITS, stampText(over))(token);
  return Buffer.concat([bytes.subarray(0, at), ...body]);
}

export interface Shown {
  readonly text: string;
  readonly html: string;
  /** Type, name and content of each attachment. */
  readonly attachments: readonly string[];
}

const unix = (text: string): string => text.replaceAll("\r\n", "\n");
const keyOf = (type: string, name: string | null | undefined, content: Buffer): string =>
  `${type} ${name ?? ""} ${content.toString("base64")}`;

export async function byMailparser(bytes: Buffer): Promise<Shown> {
  const mail = await simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const attachments = mail.attachments.map(({ contentType, filename, content }) =>
    keyOf(contentType, filename, content),
  );
  return { text: unix(mail.text ?? ""), html: unix(mail.html || ""), attachments };
}

export async function byPostalMime(bytes: Buffer): Promise<Shown> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const attachments = mail.attachments.map(({ mimeType, filename, content }) =>
    keyOf(mimeType, filename, Buffer.from(content as ArrayBuffer)),
  );
  return { text: unix(mail.text ?? ""), html: unix(mail.html ?? ""), attachments };
}

export const READERS = { mailparser: byMailparser, "postal-mime": byPostalMime } as const;

export const longestLine = (bytes: Buffer): number =>
  Math.max(
    ...bytes
      .toString("latin1")
      .split("\r\n")
      .map((line) => line.length),
  );
