/** What the sender is told when held or queued mail ends by a decision (DESIGN.md 4.8). */
import type { NoticeKind, NoticeOrder, NoticeRecipient } from "./notice.ts";

export type EndedKind = Extract<NoticeKind, "released" | "refused" | "withdrawn" | "expired" | "stopped" | "reopened">;

export interface Ended {
  /** The reverse-path; null for `<>`, which is never answered (std 45, 65). */
  readonly to: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Addresses as given, or lines with reasons. */
  readonly recipients: readonly (string | NoticeRecipient)[];
  /** What a person said when deciding. */
  readonly comment?: string | undefined;
  /** Released because a quota came back. Default false. */
  readonly byItself?: boolean;
}

/** One notice for all recipients that ended together; null when there is nobody to tell or nothing to say. */
export function endedNotice(kind: EndedKind, ended: Ended): NoticeOrder | null {
  if (!ended.to || ended.recipients.length === 0) return null;
  return {
    kind,
    to: ended.to,
    language: ended.language,
    recipients: ended.recipients.map(line),
    ...(ended.comment && { comment: ended.comment }),
    ...(ended.byItself && { byItself: true }),
  };
}

const line = (recipient: string | NoticeRecipient): NoticeRecipient =>
  typeof recipient === "string" ? { recipient, reasons: [] } : recipient;
