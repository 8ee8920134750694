/** What a notice says, as names and values for its wording. PURE. */
import { type DigestPart, PARTS, partView } from "./digest.ts";
import type { Language } from "./language.ts";
import type { NoticeOrder, NoticeRecipient } from "./notice.ts";
import { ADDRESSES, cutAddresses, GROUP, type GroupContext, groups, recipientList, WHY, whyAll } from "./recipients.ts";
import type { Shape, View } from "./template.ts";
import { clean, cleanSubject } from "./text.ts";

export interface NoticeSettings {
  /** The association's name. */
  readonly association: string;
  /** Whom members ask. */
  readonly contact: string;
  /** `{rule}` is filled in. */
  readonly rulesUrl: string;
  /** How long a message is held at most, milliseconds, and what happens then. */
  readonly heldMaxAge: number;
  readonly heldFate: "refuse" | "release";
  /** Of the association; default: none is said. */
  readonly postalAddress?: string;
  /** How staff reach the console, without a slash at the end; default: letters to them lead nowhere. */
  readonly consoleUrl?: string;
  /** Senders may mark held mail urgent; default: they may not. */
  readonly mayUrge?: boolean;
}

export interface NoticeOriginal {
  readonly ref: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

const REPORTED: Shape = {
  address: "text",
  diagnostic: "text",
  status: "text",
  /** Set by the status: there is no such address; time ran out (RFC 3463 3.2, 3.5). */
  bad_address: "text",
  gave_up: "text",
};

/** Texts that an order brings for its kind (`NoticeOrder.values`); empty where it does not. */
const VALUES = ["sender", "sender_address", "organisation", "person", "words", "about", "case", "from"] as const;

/** Set when a value is this word: wording that depends on it differs by language. */
const FLAGS = [
  ["for_contact", "scope", "contact"],
  ["for_newsletter", "scope", "newsletter"],
  ["for_events", "scope", "events"],
  ["for_offers", "scope", "offers"],
  ["is_granted", "answer", "granted"],
  ["is_refused", "answer", "refused"],
  ["is_upheld", "outcome", "upheld"],
  ["is_dismissed", "outcome", "dismissed"],
  ["is_withdrawn", "outcome", "withdrawn"],
  ["is_asked", "news", "asked"],
  ["is_later", "news", "later"],
  ["is_decided", "news", "decided"],
  ["is_final", "news", "final"],
  ["is_closed", "news", "closed"],
  ["is_granted_appeal", "outcome", "granted"],
  ["is_denied_appeal", "outcome", "denied"],
  ["is_received", "news", "received"],
  ["is_approved", "news", "approved"],
  ["is_declined", "news", "declined"],
  ["is_urgent", "why", "urgent"],
  ["is_stuck", "why", "stuck"],
  ["were_released", "decision", "released"],
  ["were_refused", "decision", "refused"],
] as const;

/** Of what waits for one of the staff. */
const WAITING: Shape = {
  reference: "text",
  sender: "text",
  received: "text",
  marked_urgent: "text",
  desk_link: "text",
};

/** Every name that a template may use. */
export const NOTICE_SHAPE: Shape = {
  association: "text",
  contact: "text",
  postal_address: "text",
  reference: "text",
  subject: "text",
  received: "text",
  comment: "text",
  /** Released by no person: the limit that it waited for allows it again. */
  released_by_itself: "text",
  /** When held mail ends at the latest, and how; one of the last two is empty. */
  held_until: "text",
  then_refused: "text",
  then_released: "text",
  retry_until: "text",
  /** Some recipients are counted here and named in the attached list. */
  list_attached: "text",
  /** Verdicts and advice, by disposition; recipients with the same explanation stand together. */
  sent: ADDRESSES,
  sent_more: "text",
  held: GROUP,
  /** All that is held waits for a limit alone, so nobody reviews it. */
  only_limit: "text",
  /** Its sender can mark it urgent. */
  may_urge: "text",
  refused: GROUP,
  /** All recipients, in such groups; and one by one with the smart host's words. */
  recipients: GROUP,
  reported: REPORTED,
  /** Where the page is that this letter is about. */
  link: "text",
  /** Where anybody asks for the link to their own page. */
  own_page: "text",
  /** A deadline, as a day. */
  until: "text",
  /** Of a digest: what became of each message, how many more there are, and how many in all. */
  parts: PARTS,
  /** Why it became of them, each rule once; and set where that is not the same for all. */
  why: WHY,
  reasons_differ: "text",
  more_parts: "text",
  part_count: "text",
  /** For staff: the page of the console, and what waits for them. */
  desk_link: "text",
  waiting_count: "text",
  urgent_count: "text",
  oldest: "text",
  waiting: WAITING,
  ...Object.fromEntries(VALUES.map((name) => [name, "text"] as const)),
  ...Object.fromEntries(FLAGS.map(([name]) => [name, "text"] as const)),
};

interface NoticeLinks {
  /** Where the page is; empty for none. */
  readonly link?: string;
  /** Where anybody asks for the link to their own page; default: nowhere. */
  readonly ownPage?: string;
  /** Of a digest. */
  readonly parts?: readonly DigestPart[];
  readonly more?: number;
}

/** In: what was ordered and what it is about. Out: the values; every text is one line without control characters. */
export function noticeView(
  order: NoticeOrder,
  original: NoticeOriginal,
  settings: NoticeSettings,
  language: Language,
  { link = "", ownPage = "", parts = [], more = 0 }: NoticeLinks = {},
): View {
  const values = order.values ?? {};
  const of = (disposition: string) => order.recipients.filter((line) => line.disposition === disposition);
  const retryUntil = Math.max(0, ...order.recipients.map((line) => line.willRetryUntil ?? 0));
  const context = { language, rulesUrl: settings.rulesUrl };
  const sent = cutAddresses(
    of("forward").map(({ recipient }) => recipient),
    language,
  );
  const [held, refused, all] = [of("hold"), of("reject"), order.recipients].map((lines) => groups(lines, context));
  return {
    association: language.phrase(clean(settings.association)),
    contact: clean(settings.contact),
    postal_address: clean(settings.postalAddress ?? ""),
    reference: clean(original.ref),
    subject: cleanSubject(original.subject) || language.phrase("(no subject)"),
    received: language.moment(original.receivedAt),
    comment: clean(order.comment ?? ""),
    released_by_itself: order.byItself ? "yes" : "",
    held_until: language.moment(order.heldUntil ?? original.receivedAt + settings.heldMaxAge),
    then_refused: settings.heldFate === "refuse" ? "yes" : "",
    then_released: settings.heldFate === "release" ? "yes" : "",
    retry_until: retryUntil > 0 ? language.moment(retryUntil) : "",
    list_attached: recipientList(order, language) === null ? "" : "yes",
    sent: sent.addresses,
    sent_more: sent.more,
    held: held ?? [],
    only_limit: isOnlyLimit(of("hold")) ? "yes" : "",
    may_urge: settings.mayUrge === true && !isOnlyLimit(of("hold")) ? "yes" : "",
    refused: refused ?? [],
    recipients: all ?? [],
    reported: order.recipients.map(({ recipient, diagnostic = "", status = "" }) => ({
      address: clean(recipient),
      diagnostic: clean(diagnostic),
      status: clean(status),
      bad_address: /^5\.1\.[1236]$/.test(status) ? "yes" : "",
      gave_up: status === "5.4.7" ? "yes" : "",
    })),
    until: dayIn(values["until"], language),
    link,
    own_page: ownPage,
    ...partsView(parts, more, settings.heldFate, context),
    ...deskView(order, settings, language),
    ...Object.fromEntries(VALUES.map((name) => [name, clean(values[name] ?? "")])),
    ...Object.fromEntries(FLAGS.map(([name, value, word]) => [name, values[value] === word ? "yes" : ""])),
  };
}

/** Of a letter about several messages: each of them, and what is said of all. */
function partsView(
  parts: readonly DigestPart[],
  more: number,
  fate: NoticeSettings["heldFate"],
  context: GroupContext,
): View {
  const { language } = context;
  const lines = parts.flatMap((part) => part.order.recipients);
  const why = whyAll(lines, context);
  return {
    parts: parts.map((part) => partView(part, fate, context)),
    why,
    reasons_differ: why.length > 1 ? "yes" : "",
    more_parts: more > 0 ? language.number(more) : "",
    part_count: language.number(parts.length + more),
  };
}

function deskView({ desk, waiting }: NoticeOrder, { consoleUrl }: NoticeSettings, language: Language): View {
  const linkTo = (path: string) => (consoleUrl ? `${consoleUrl}/console${path}` : "");
  const { count = 0, urgent = 0, oldestAt = null, first = [] } = waiting ?? {};
  return {
    desk_link: desk === undefined ? "" : linkTo(desk),
    waiting_count: language.number(count),
    urgent_count: urgent > 0 ? language.number(urgent) : "",
    oldest: oldestAt === null ? "" : language.moment(oldestAt),
    waiting: first.map((item) => ({
      reference: clean(item.ref),
      sender: clean(item.sender),
      received: language.moment(item.receivedAt),
      marked_urgent: item.urgent ? "yes" : "",
      desk_link: linkTo(`/held/${item.ref}`),
    })),
  };
}

/** In: `2026-06-01`, or nothing. */
const dayIn = (text: string | undefined, language: Language): string => {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? "" : language.day(at);
};

const isOnlyLimit = (held: readonly NoticeRecipient[]): boolean =>
  held.length > 0 && held.every(({ byItself }) => byItself === true);
