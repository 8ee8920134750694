/** What we tell people, made by pure constructors. A store verb queues the order; delivery renders and sends it. */
export { type DsnRecipient, delayDsn, failureDsn, relayedDsn, wantsDsn } from "./dsn.ts";
export { type EndedKind, endedNotice } from "./ended.ts";
export { NOTICE_KINDS, type NoticeKind, type NoticeOrder, type NoticeRecipient } from "./notice.ts";
export { noticesFor, ROUTINE_REVIEW } from "./verdict.ts";
