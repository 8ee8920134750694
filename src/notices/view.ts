/** What a notice says, as names and values for its wording. PURE. */
import type { NoticeOrder, NoticeRecipient } from "./notice.ts";
import type { Shape, View } from "./template.ts";

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
}

export interface NoticeOriginal {
  readonly ref: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

const ADDRESSES: Shape = { address: "text" };
const GROUP: Shape = {
  addresses: ADDRESSES,
  reasons: { sentence: "text" },
  remedies: { remedy: "text" },
  rules: { rule: "text", clauses: "text", url: "text" },
  /** Held for a limit alone: goes out without a decision. */
  by_itself: "text",
};
const REPORTED: Shape = {
  address: "text",
  diagnostic: "text",
  status: "text",
  /** Set by the status: there is no such address; time ran out (RFC 3463 3.2, 3.5). */
  bad_address: "text",
  gave_up: "text",
};

/** Every name that a template may use. */
export const NOTICE_SHAPE: Shape = {
  association: "text",
  contact: "text",
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
  /** Verdicts and advice, by disposition; recipients with the same explanation stand together. */
  sent: ADDRESSES,
  held: GROUP,
  refused: GROUP,
  /** All recipients, in such groups; and one by one with the smart host's words. */
  recipients: GROUP,
  reported: REPORTED,
};

/** In: what was ordered and what it is about. Out: the values; every text is one line without control characters. */
export function noticeView(order: NoticeOrder, original: NoticeOriginal, settings: NoticeSettings): View {
  const of = (disposition: string) => order.recipients.filter((line) => line.disposition === disposition);
  const retryUntil = Math.max(0, ...order.recipients.map((line) => line.willRetryUntil ?? 0));
  return {
    association: clean(settings.association),
    contact: clean(settings.contact),
    reference: clean(original.ref),
    subject: cleanSubject(original.subject),
    received: moment(original.receivedAt),
    comment: clean(order.comment ?? ""),
    released_by_itself: order.byItself ? "yes" : "",
    held_until: moment(original.receivedAt + settings.heldMaxAge),
    then_refused: settings.heldFate === "refuse" ? "yes" : "",
    then_released: settings.heldFate === "release" ? "yes" : "",
    retry_until: retryUntil > 0 ? moment(retryUntil) : "",
    sent: of("forward").map(({ recipient }) => ({ address: clean(recipient) })),
    held: groups(of("hold"), settings.rulesUrl),
    refused: groups(of("reject"), settings.rulesUrl),
    recipients: groups(order.recipients, settings.rulesUrl),
    reported: order.recipients.map(({ recipient, diagnostic = "", status = "" }) => ({
      address: clean(recipient),
      diagnostic: clean(diagnostic),
      status: clean(status),
      bad_address: /^5\.1\.[1236]$/.test(status) ? "yes" : "",
      gave_up: status === "5.4.7" ? "yes" : "",
    })),
  };
}

/** Recipients with the same explanation, in the order in which they first stand. */
function groups(lines: readonly NoticeRecipient[], rulesUrl: string): View[] {
  const found = new Map<string, { first: NoticeRecipient; addresses: View[] }>();
  for (const line of lines) {
    const key = JSON.stringify([line.reasons, line.remedies, line.rules, line.clauses, line.byItself]);
    const group = found.get(key) ?? { first: line, addresses: [] };
    group.addresses.push({ address: clean(line.recipient) });
    found.set(key, group);
  }
  return [...found.values()].map(({ first, addresses }) => ({
    addresses,
    reasons: first.reasons.map((sentence) => ({ sentence: clean(sentence) })),
    remedies: first.remedies.map((remedy) => ({ remedy: clean(remedy) })),
    rules: first.rules.map((rule, index) => ({
      rule: clean(rule),
      clauses: clean(first.clauses?.[index] ?? ""),
      url: clean(rulesUrl.replaceAll("{rule}", rule)),
    })),
    by_itself: first.byItself ? "yes" : "",
  }));
}

/** One line; control characters and marks that turn the writing direction are gone (std 53, 73). */
const clean = (text: string): string => text.replace(UNPRINTABLE, " ").replace(/ {2,}/g, " ").trim();
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

const cleanSubject = (subject: string): string => {
  const cleaned = Array.from(clean(subject.slice(0, 2000)));
  if (cleaned.length === 0) return "(no subject)";
  return cleaned.length > 150 ? `${cleaned.slice(0, 149).join("")}…` : cleaned.join("");
};

/** `22 November 2026, 03:40 UTC`. In: milliseconds since 1970. */
function moment(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
  return `${day}, ${two(time.getUTCHours())}:${two(time.getUTCMinutes())} UTC`;
}
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
