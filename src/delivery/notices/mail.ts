/** Notices and letters as mail: our words, machine-readable where a report is due, and no reply to it (std 71). */
import { createHmac } from "node:crypto";
import MimeNode from "nodemailer/lib/mime-node";
import {
  isReport,
  type Language,
  LETTERS,
  type NoticeKind,
  type NoticeSettings,
  noticeView,
  recipientList,
  renderTemplate,
} from "../../notices/index.ts";
import type { DueNotice, TokenKey } from "../../store/port.ts";
import type { ComposeSettings } from "../compose/index.ts";
import { ownPage, pageLink } from "./page-link.ts";
import { addReport, addWhole, addWords, SAFE, type Words } from "./report.ts";
import type { Wording } from "./wording.ts";

export interface NoticeMailSettings extends NoticeSettings, ComposeSettings {
  /** Sender of notices, an address. */
  readonly from: string;
  /** Where people reach our pages. */
  readonly publicUrl: string;
}

/**
 * In: a notice as queued, and the keys of its links, newest first. Out: the whole message, 7-bit, the same Message-ID and
 * link at every attempt. The original's header is sent back with a report only, its content only with a failure whose
 * sender asked for it with RET=FULL (std 68), and mail from outside whole.
 */
export async function noticeMail(
  notice: DueNotice,
  wording: Wording,
  settings: NoticeMailSettings,
  keys: readonly TokenKey[],
): Promise<Buffer> {
  const { order } = notice;
  const { template, language } = wording.choose(order.kind, order.language);
  const { subject, text } = renderTemplate(template, viewOf(notice, language, settings, keys));
  const list = PURE_REPORTS.has(order.kind) ? null : recipientList(order, language);
  const words = { text: crlf(text), list: list === null ? null : crlf(list) };
  const root = bodyOf(notice, words, settings);
  root.setHeader({
    From: { name: language.phrase(`${settings.association} mail gateway`), address: settings.from },
    To: { name: "", address: order.to },
    Subject: subject,
    ...standing(notice, settings, keys),
    "Content-Language": language.tag,
  });
  return root.build();
}

const PURE_REPORTS: ReadonlySet<NoticeKind> = new Set(["failure", "delay", "relayed"]);

const crlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");

function viewOf(notice: DueNotice, language: Language, settings: NoticeMailSettings, keys: readonly TokenKey[]) {
  const { order, ref, original, parts = [], more = 0 } = notice;
  const context = { publicUrl: settings.publicUrl, keys };
  const about = { ref, subject: original.subject, receivedAt: original.receivedAt };
  return noticeView(order, about, settings, language, {
    link: pageLink(notice, context),
    ownPage: ownPage(settings.publicUrl),
    parts: parts.map((part) => ({ ...part, link: pageLink(part, context) })),
    more,
  });
}

/** What they pass on is attached as it came. */
const WHOLE: ReadonlySet<NoticeKind> = new Set(["postmaster", "returned"]);

function bodyOf(notice: DueNotice, words: Words, settings: NoticeMailSettings): MimeNode {
  if (isReport(notice.order)) {
    const root = new MimeNode("multipart/report; report-type=delivery-status", SAFE);
    addReport(root, notice, words, settings);
    return root;
  }
  const whole = WHOLE.has(notice.order.kind);
  if (!whole && words.list === null) {
    const root = new MimeNode("text/plain; charset=utf-8", SAFE);
    root.setContent(words.text);
    return root;
  }
  const root = new MimeNode("multipart/mixed", SAFE);
  addWords(root, words);
  if (whole) addWhole(root, notice.original.header);
  return root;
}

/** To people who did not send us the message that it is about; a machine wrote all of them, and none answers a mail. */
const GENERATED: ReadonlySet<NoticeKind> = new Set([...LETTERS, "digest", "decided"]);
/** What bears the number of its first notice, which may have been tried alone before. */
const TOGETHER: ReadonlySet<NoticeKind> = new Set(["digest", "decided"]);

/** What every letter bears so that no machine answers it (RFC 3834 5), and the thread that it belongs to. */
function standing(
  notice: DueNotice,
  { hostname }: NoticeMailSettings,
  keys: readonly TokenKey[],
): Record<string, string> {
  const { id, ref, order, message, createdAt, original } = notice;
  const generated = GENERATED.has(order.kind);
  // A letter to somebody else answers no message of theirs, unless it says so itself.
  const answered = generated && message !== null ? null : original.messageId;
  return {
    Date: new Date(createdAt).toUTCString().replace("GMT", "+0000"),
    "Message-ID": `<${TOGETHER.has(order.kind) ? "digest" : "notice"}-${markOf(id, keys)}.${ref}@${hostname}>`,
    ...answering(answered),
    "Auto-Submitted": generated || isReport(order) ? "auto-generated" : "auto-replied",
    "X-Auto-Response-Suppress": "All",
  };
}

/**
 * Tells letters apart, and no more: their numbers would tell a member how many were written in between, to a complainant
 * for one. Of the oldest key, which stays, so that it is the same at every attempt.
 */
const markOf = (id: number, keys: readonly TokenKey[]): string =>
  createHmac("sha256", keys.at(-1)?.secret ?? "")
    .update(`message-id ${id}`)
    .digest("hex")
    .slice(0, 20);

/** Only a Message-ID that is one; others' bytes do not shape our header (std 78). */
const answering = (messageId: string | null): Record<string, string> =>
  messageId !== null && /^<[\x21-\x3b\x3d\x3f-\x7e]{1,500}>$/.test(messageId)
    ? { "In-Reply-To": messageId, References: messageId }
    : {};
