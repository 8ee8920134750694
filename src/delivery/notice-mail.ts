/** Notices and delivery reports as mail: our words, machine-readable where a report is due, and no reply to it (std 71). */
import MailComposer from "nodemailer/lib/mail-composer";
import MimeNode from "nodemailer/lib/mime-node";
import { type NoticeSettings, noticeView, recipientList, renderTemplate } from "../notices/index.ts";
import type { DueNotice } from "../store/port.ts";
import { type ComposeSettings, mustGo } from "./compose.ts";
import { type DsnKind, deliveryStatus, isDsn } from "./dsn.ts";
import { headerEnd, splitFields } from "./header-block.ts";
import type { Wording } from "./wording.ts";

export interface NoticeMailSettings extends NoticeSettings, ComposeSettings {
  /** Sender of notices, an address. */
  readonly from: string;
}

/** More of an original's header than this is not sent back, octets. */
const LONGEST_RETURNED = 65_536;

/**
 * In: a notice as queued. Out: the whole message, 7-bit, the same Message-ID at every attempt. The original's header
 * is sent back with a report only, its content only with a failure whose sender asked for it with RET=FULL (std 68).
 */
export async function noticeMail(notice: DueNotice, wording: Wording, settings: NoticeMailSettings): Promise<Buffer> {
  const { order, original, ref } = notice;
  const { template, language } = wording.choose(order.kind, order.language);
  const about = { ref, subject: original.subject, receivedAt: original.receivedAt };
  const { subject, text } = renderTemplate(template, noticeView(order, about, settings, language));
  const crlfText = text.replace(/\r?\n/g, "\r\n");
  const headers = {
    from: { name: language.phrase(`${settings.association} mail gateway`), address: settings.from },
    to: { name: "", address: order.to },
    subject,
    date: new Date(notice.createdAt),
    messageId: `<notice-${notice.id}.${ref}@${settings.hostname}>`,
    ...answering(original.messageId),
  };
  if (isDsn(order.kind)) return report(notice, order.kind, { ...headers, language: language.tag }, crlfText, settings);
  const list = recipientList(order, language);
  return new MailComposer({
    ...headers,
    text: crlfText,
    headers: { "Auto-Submitted": "auto-replied", "Content-Language": language.tag },
    ...(list !== null && { attachments: [{ filename: "recipients.txt", content: list.replace(/\n/g, "\r\n") }] }),
    ...SAFE,
  })
    .compile()
    .build();
}

const SAFE = { newline: "win", disableFileAccess: true, disableUrlAccess: true } as const;

/** Only a Message-ID that is one; others' bytes do not shape our header (std 78). */
const answering = (messageId: string | null): { inReplyTo?: string; references?: string } =>
  messageId !== null && /^<[^\s<>]{1,500}>$/.test(messageId) ? { inReplyTo: messageId, references: messageId } : {};

interface ReportHeaders {
  readonly from: { name: string; address: string };
  readonly to: { name: string; address: string };
  readonly subject: string;
  readonly date: Date;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  /** BCP 47. */
  readonly language: string;
}

/** RFC 6522: words for people, RFC 3464 for machines, the header of what it is about. */
async function report(
  notice: DueNotice,
  kind: DsnKind,
  headers: ReportHeaders,
  text: string,
  settings: NoticeMailSettings,
): Promise<Buffer> {
  const root = new MimeNode("multipart/report; report-type=delivery-status", SAFE);
  root.setHeader({
    From: headers.from,
    To: headers.to,
    Subject: headers.subject,
    Date: headers.date.toUTCString().replace("GMT", "+0000"),
    "Message-ID": headers.messageId,
    ...(headers.inReplyTo && { "In-Reply-To": headers.inReplyTo, References: headers.inReplyTo }),
    "Auto-Submitted": "auto-generated",
    "Content-Language": headers.language,
  });
  root.createChild("text/plain; charset=utf-8").setContent(text);
  const status = root.createChild("message/delivery-status");
  status.setHeader("Content-Transfer-Encoding", "7bit");
  status.setContent(deliveryStatus(notice, kind, settings.hostname));
  addReturned(root, notice.original.header, settings);
  return root.build();
}

/** The third part: the message, or its header. Only 7-bit content is returned: a message/rfc822 cannot be encoded (RFC 2046 5.2.1). */
function addReturned(root: MimeNode, original: Buffer, settings: ComposeSettings): void {
  const end = headerEnd(original);
  const content = end < 0 ? Buffer.alloc(0) : original.subarray(end);
  const header = returnedHeader(end < 0 ? original : original.subarray(0, end), settings);
  if (header.length === 0) return;
  const sevenBit = isSevenBit(header);
  const whole = content.length > 0 && sevenBit && isSevenBit(content);
  const part = root.createChild(whole ? "message/rfc822" : "text/rfc822-headers");
  part.setHeader("Content-Transfer-Encoding", sevenBit ? "7bit" : "quoted-printable");
  // nodemailer encodes every Buffer; a string stays as it is where 7 bits do.
  part.setContent(
    whole ? Buffer.concat([header, content]).toString("latin1") : sevenBit ? header.toString("latin1") : header,
  );
}

/** Without what must not travel, secrets of relays above all; at most 64 KiB, whole fields. */
function returnedHeader(header: Buffer, settings: ComposeSettings): Buffer {
  const kept: Buffer[] = [];
  let length = 0;
  for (const field of splitFields(header)) {
    if (field.bytes.toString("latin1").trim() === "" || mustGo(field, settings)) continue;
    length += field.bytes.length;
    if (length > LONGEST_RETURNED) break;
    kept.push(field.bytes);
  }
  return Buffer.concat(kept);
}

const isSevenBit = (bytes: Buffer): boolean => !/[^\x20-\x7e\t\r\n]/.test(bytes.toString("latin1"));
