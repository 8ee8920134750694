/** What we tell people, made by pure constructors. A store verb queues the order; delivery renders and sends it. */
export { type DsnRecipient, delayDsn, failureDsn, relayedDsn, wantsDsn } from "./dsn.ts";
export { type EndedKind, endedNotice } from "./ended.ts";
export { NOTICE_KINDS, type NoticeKind, type NoticeOrder, type NoticeRecipient } from "./notice.ts";
export { isTemplate, parseTemplate, renderTemplate, type Template, type TemplateFault } from "./template.ts";
export { noticesFor, ROUTINE_REVIEW } from "./verdict.ts";
export { NOTICE_SHAPE, type NoticeOriginal, type NoticeSettings, noticeView } from "./view.ts";
