/** Recipients in a notice: those with the same explanation stand together, and many are counted instead of named. PURE. */
import type { Language } from "./language.ts";
import type { Explanation, NoticeOrder, NoticeRecipient } from "./notice.ts";
import type { Shape, View } from "./template.ts";
import { clean } from "./text.ts";

export const ADDRESSES: Shape = { address: "text" };
/** One entry per rule, strictest first; a sentence that no rule stands behind has no rule. */
export const WHY: Shape = {
  sentences: { sentence: "text" },
  /** Set where none of the sentences is certain. */
  in_doubt: "text",
  rule: "text",
  url: "text",
  clauses: { clause: "text", title: "text" },
  words: "text",
  remedy: "text",
};
export const GROUP: Shape = {
  addresses: ADDRESSES,
  /** How many more there are than are named; empty for none. */
  more: "text",
  why: WHY,
  /** Held for a limit alone: goes out without a decision. */
  by_itself: "text",
};

export interface GroupContext {
  readonly language: Language;
  /** `{rule}` is filled in. */
  readonly rulesUrl: string;
}

/** So many are named; where there are more than `MOST_NAMED`, the first `NAMED` are. */
const MOST_NAMED = 12;
const NAMED = 10;
/** With more groups than these, recipients stand together by rule alone. */
const MOST_GROUPS = 8;
/** Of one rule to several messages; with more, its summary. */
const MOST_SAID = 3;
/** A rule's page has all of its clauses. */
const MOST_CLAUSES = 3;

interface Group {
  readonly first: NoticeRecipient;
  readonly recipients: string[];
  /** Explanations differ in detail, so the rules' summaries are said. */
  readonly mixed: boolean;
}

/** In: recipients' lines. Out: groups in the order in which they first stand. */
export function groups(lines: readonly NoticeRecipient[], context: GroupContext): View[] {
  const exact = grouped(lines, false);
  return (exact.length > MOST_GROUPS ? grouped(lines, true) : exact).map((group) => groupView(group, context));
}

function grouped(lines: readonly NoticeRecipient[], mixed: boolean): Group[] {
  const found = new Map<string, Group>();
  for (const line of lines) {
    const why = mixed ? line.why?.map(({ rule }) => rule) : line.why;
    const key = JSON.stringify([line.reasons, why, line.byItself]);
    const group = found.get(key) ?? { first: line, recipients: [], mixed };
    group.recipients.push(line.recipient);
    found.set(key, group);
  }
  return [...found.values()];
}

function groupView({ first, recipients, mixed }: Group, context: GroupContext): View {
  const { language } = context;
  const only = recipients.length === 1 ? clean(recipients[0] ?? "") : null;
  const reasons = first.reasons.map((reason) => unruled(reason, language));
  const rules = byRule(first.why ?? [])
    .map((explanations) => whyView(explanations, { ...context, only, mixed: mixed && only === null }))
    // What goes out by itself asks for nothing.
    .map((view) => (first.byItself ? { ...view, remedy: "" } : view));
  return { ...cutAddresses(recipients, language), why: [...reasons, ...rules], by_itself: first.byItself ? "yes" : "" };
}

/** What is said of all of them, each rule once: by its summary where it has much to say. */
export function whyAll(lines: readonly NoticeRecipient[], context: GroupContext): View[] {
  const reasons = [...new Set(lines.flatMap((line) => line.reasons))].slice(0, MOST_GROUPS);
  const rules = byRule(lines.flatMap((line) => line.why ?? [])).slice(0, MOST_GROUPS);
  return [
    ...reasons.map((reason) => unruled(reason, context.language)),
    ...rules.map((all) => {
      const each = [...new Map(all.map((one) => [one.sentence, one])).values()];
      return whyView(each.slice(0, MOST_SAID), { ...context, only: null, mixed: each.length > MOST_SAID });
    }),
  ];
}

const unruled = (reason: string, language: Language): View => ({
  ...NO_RULE,
  sentences: [{ sentence: language.phrase(reason) }],
});

const NO_RULE = { in_doubt: "", rule: "", url: "", clauses: [], words: "", remedy: "" };

function byRule(why: readonly Explanation[]): Explanation[][] {
  const found = new Map<string, Explanation[]>();
  for (const each of why) found.set(each.rule, [...(found.get(each.rule) ?? []), each]);
  return [...found.values()];
}

/** What one rule has to say: its sentences, and once its name, clauses, the words and the remedy. */
function whyView(
  explanations: readonly Explanation[],
  { language, rulesUrl, only, mixed }: GroupContext & { readonly only: string | null; readonly mixed: boolean },
): View {
  const [first] = explanations;
  if (first === undefined) return { ...NO_RULE, sentences: [] };
  const { rule } = first;
  const summary = mixed ? language.summary(rule) : null;
  const sentences = summary === null ? explanations.map((each) => language.sentence(each, only)) : [summary];
  const clauses = [...new Set(explanations.flatMap((each) => each.clauses))].slice(0, MOST_CLAUSES);
  const words = [...new Set(explanations.flatMap((each) => each.words))].slice(0, 3);
  return {
    sentences: [...new Set(sentences)].map((sentence) => ({ sentence: clean(sentence) })),
    in_doubt: explanations.every(({ doubtful }) => doubtful) ? "yes" : "",
    rule: clean(rule),
    url: clean(rulesUrl.replaceAll("{rule}", rule)),
    clauses: clauses.map((clause) => ({ clause, title: clean(language.clause(clause) ?? "") })),
    words: words.map((quote) => clean(language.quote(quote))).join(", "),
    remedy: clean(language.remedy(first)),
  };
}

/** The addresses that are named, and how many are not. */
export function cutAddresses(recipients: readonly string[], language: Language): { addresses: View[]; more: string } {
  const named = recipients.length > MOST_NAMED ? recipients.slice(0, NAMED) : recipients;
  const rest = recipients.length - named.length;
  return {
    addresses: named.map((recipient) => ({ address: clean(recipient) })),
    more: rest > 0 ? language.number(rest) : "",
  };
}

const HEADINGS = [
  ["forward", "Sent to"],
  ["hold", "Held for"],
  ["reject", "Not sent to"],
] as const;

/**
 * Every recipient by what happened to them, for an attachment: where the text names only some. Null where the text names
 * all, or where a report lists them anyhow.
 */
export function recipientList({ recipients }: NoticeOrder, language: Language): string | null {
  if (recipients.length <= MOST_NAMED) return null;
  const blocks = HEADINGS.flatMap(([disposition, heading]) =>
    block(
      language.phrase(heading),
      recipients.filter((line) => line.disposition === disposition),
    ),
  );
  const others = recipients.filter((line) => line.disposition === undefined);
  return [...blocks, ...(others.length > 0 ? [addressLines(others)] : [])].join("\n\n").concat("\n");
}

const block = (heading: string, lines: readonly NoticeRecipient[]): string[] =>
  lines.length === 0 ? [] : [`${heading}:\n${addressLines(lines)}`];

const addressLines = (lines: readonly NoticeRecipient[]): string =>
  lines.map(({ recipient }) => clean(recipient)).join("\n");
