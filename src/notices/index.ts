/** What we tell people, made by pure constructors. A store verb queues the order; delivery renders and sends it. */
export { ROUTINE_REVIEW } from "../policy/explain.ts";
export { askedNotice, WHY_NOT, type WhyNot, whyNotAsked } from "./asked.ts";
export { checkedNotice } from "./checked.ts";
export {
  type DsnRecipient,
  delayDsn,
  failureDsn,
  isReport,
  type ReportAction,
  type Reported,
  refusedLine,
  relayedDsn,
  reported,
  wantsDsn,
} from "./dsn.ts";
export { type EndedKind, endedNotice } from "./ended.ts";
export { quotes } from "./explanation.ts";
export { Language, type RuleWording } from "./language.ts";
export { LETTERS, NOTICE_KINDS, type NoticeKind } from "./notice.ts";
export { recipientList } from "./recipients.ts";
export { mayJoin, mayWait, type Route, routed } from "./route.ts";
export { isTemplate, parseTemplate, renderTemplate, type Template } from "./template.ts";
export { noticesFor, whyHeld } from "./verdict.ts";
export { NOTICE_SHAPE, type NoticeSettings, noticeView } from "./view.ts";
