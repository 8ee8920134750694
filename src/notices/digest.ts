/** Several notices in one letter: what became of each message, in a few lines. PURE. */
import type { Language } from "./language.ts";
import type { NoticeOrder, NoticeRecipient } from "./notice.ts";
import { type GroupContext, groups } from "./recipients.ts";
import type { Shape, View } from "./template.ts";
import { clean, cleanSubject } from "./text.ts";

/** How many recipients of a message it happened to; empty for none. */
const COUNTS = [
  "sent",
  "held",
  "waiting",
  "refused",
  "released",
  "withdrawn",
  "would_hold",
  "would_refuse",
  "expiring",
] as const;
type Count = (typeof COUNTS)[number];

export const PARTS: Shape = {
  subject: "text",
  received: "text",
  reference: "text",
  link: "text",
  /** One sentence, of those who did not get it. */
  reason: "text",
  day: "text",
  /** The first recipients, and how many more there are; empty for none. */
  to: "text",
  to_more: "text",
  ...Object.fromEntries(COUNTS.map((name) => [`${name}_count`, "text"] as const)),
};

export interface DigestPart {
  readonly order: NoticeOrder;
  readonly ref: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly link: string;
}

/** @param fate what becomes of held mail that nobody decides */
export function partView(part: DigestPart, fate: "refuse" | "release", context: GroupContext): View {
  const { language } = context;
  const { order } = part;
  const outcomes = order.recipients.map((line) => outcomeOf(order, line, fate));
  const counts = COUNTS.map((name) => {
    const number = outcomes.filter((outcome) => outcome === name).length;
    return [`${name}_count`, number > 0 ? language.number(number) : ""] as const;
  });
  return {
    subject: cleanSubject(part.subject) || language.phrase("(no subject)"),
    received: language.moment(part.receivedAt),
    day: language.day(part.receivedAt),
    ...firstOf(order.recipients, language),
    reference: clean(part.ref),
    link: part.link,
    reason: reasonOf(
      order.recipients.filter((_, index) => NOT_SENT.has(outcomes[index] ?? "sent")),
      context,
    ),
    ...Object.fromEntries(counts),
  };
}

/** So many of a message's recipients are named. */
const MOST_NAMED = 3;

function firstOf(lines: readonly NoticeRecipient[], language: Language): View {
  const more = lines.length - MOST_NAMED;
  const named = lines.slice(0, MOST_NAMED).map(({ recipient }) => clean(recipient));
  return { to: named.join(", "), to_more: more > 0 ? language.number(more) : "" };
}

const NOT_SENT: ReadonlySet<Count> = new Set(["held", "waiting", "refused", "would_hold", "would_refuse"]);

function outcomeOf({ kind }: NoticeOrder, line: NoticeRecipient, fate: "refuse" | "release"): Count {
  const { disposition, byItself } = line;
  if (kind === "released" || (kind === "expired" && fate === "release")) return "released";
  if (kind === "withdrawn" || kind === "expiring") return kind;
  if (kind === "reopened") return "held";
  if (kind === "advice") return disposition === "hold" ? "would_hold" : "would_refuse";
  if (kind !== "verdict" || disposition === "reject") return "refused";
  if (disposition === "forward") return "sent";
  return byItself ? "waiting" : "held";
}

/** The strictest thing said of the first of them. */
function reasonOf(lines: readonly NoticeRecipient[], context: GroupContext): string {
  const why = groups(lines, context)[0]?.["why"];
  const sentences = Array.isArray(why) ? why[0]?.["sentences"] : undefined;
  const sentence = Array.isArray(sentences) ? sentences[0]?.["sentence"] : undefined;
  return typeof sentence === "string" ? sentence : "";
}
