/** `policy explain` on paper: a page that a compliance officer reads from top to bottom, 100 columns wide; or JSON. */
import { formatMoment } from "../../config/time.ts";
import type { Facts, RecipientFacts } from "../../lint/facts.ts";
import type { Evidence } from "../../mail/message.ts";
import type { Purpose } from "../../mail/purpose.ts";
import { putRight, ROUTINE_REVIEW } from "../../policy/explain.ts";
import type { Colours } from "../colours.ts";
import { type Judged, NOBODY_NAMED } from "../lint/judging.ts";
import { clip, count, safe } from "../terminal.ts";
import type { ExplainedEnvelope, ExplainedRule, Explanation } from "./explanation.ts";

const COLUMNS = 100;
const MARGIN = 10;
const MOST_PEOPLE = 12;
const MOST_EVIDENCE = 6;

export function explainAsJson({ message, purpose, facts }: Judged, { rules, envelopes }: Explanation) {
  const { subject, from, size, digest, language, automatic, faults, concealed, regions } = message;
  return {
    message: {
      ...{ subject, from: from.map(({ address }) => address.text), size, digest, language, automatic },
      ...{ regions, concealed, faults, links: message.links.length, attachments: message.attachments.length },
    },
    facts,
    purpose,
    rules,
    envelopes,
  };
}

export function explainAsText(judged: Judged, explanation: Explanation, colours: Colours): string {
  const blocks = [
    block("message", messageLines(judged)),
    block("facts", factLines(judged.facts)),
    block("purpose", purposeLines(judged.purpose)),
    block("rules", ruleLines(explanation.rules, colours)),
    block(
      "outcome",
      explanation.envelopes.slice(0, MOST_PEOPLE).flatMap((each) => fateLines(each, colours)),
    ),
  ];
  const more = explanation.envelopes.length - MOST_PEOPLE;
  const rest = more > 0 ? [`${" ".repeat(MARGIN)}and ${count(more, "more recipient")}; -f json has all`] : [];
  return [...blocks, ...rest].join("\n");

  function block(title: string, lines: readonly string[]): string {
    return lines
      .map((line, index) => `${index === 0 ? colours.bold(title.padEnd(MARGIN)) : " ".repeat(MARGIN)}${line}`.trimEnd())
      .join("\n");
  }
}

/** Words broken at blanks, each further line indented; colours are put on afterwards, since they have no width. */
function wrap(text: string, indent = "", width = COLUMNS - MARGIN): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of safe(text).split(" ")) {
    const room = width - (lines.length > 0 ? indent.length : 0);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? clip(word, width) : `${line} ${word}`;
  }
  return [...lines, line].map((each, index) => (index > 0 ? indent + each : each));
}

function messageLines({ message, facts }: Judged): string[] {
  const { subject, size, language, hasHtml, links, images, attachments, regions, concealed, faults } = message;
  const pictures = images.remote + images.embedded;
  const shares = (["quoted", "forwarded", "signature", "footer"] as const).flatMap((kind) => {
    const units = regions.filter((each) => each.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0);
    return units > 0 ? [`${kind} ${Math.round((units / Math.max(1, message.text.length)) * 100)} %`] : [];
  });
  const traits = [
    `${size} octets`,
    hasHtml ? "HTML" : "plain text",
    language === null ? "language unclear" : `language ${language}`,
    ...(links.length > 0 ? [count(links.length, "link")] : []),
    ...(pictures > 0 ? [count(pictures, "picture")] : []),
    ...(attachments.length > 0 ? [count(attachments.length, "attachment")] : []),
    ...shares,
  ];
  return [
    ...wrap(`"${clip(subject, 200)}"`),
    ...wrap(
      `from ${facts.sender.address.text} to ${count(facts.recipients.length, "recipient")}; ${traits.join(", ")}`,
    ),
    ...concealed
      .slice(0, 3)
      .flatMap(({ kind, part, text }) => wrap(`${kind} text in ${part}: "${clip(text, 80)}"`, "  ")),
    ...faults.slice(0, 5).flatMap(({ code, detail }) => wrap(`fault ${code}: ${detail}`, "  ")),
  ];
}

const day = (milliseconds: number): string => formatMoment(milliseconds).slice(0, 10);

function factLines(facts: Facts): string[] {
  const { sender, recipients, history } = facts;
  const privileges = [
    ...sender.sponsorships.map(({ event }) => `sponsors ${event}`),
    ...sender.participations.map(({ event, as }) => `${as} at ${event}`),
    ...sender.approvals.map(({ subject }) => `cleared beforehand: "${subject}"`),
  ];
  const who = sender.member ? [...sender.roles, `standing ${sender.standing}`] : ["no member"];
  const groups = sender.groups.length > 0 ? [`in ${sender.groups.join(", ")}`] : [];
  const counted = [
    `${history.lookAlikes} look-alikes`,
    `${history.recentRecipients} people written to`,
    `${history.strangers} strangers`,
  ];
  const people = recipients
    .slice(0, MOST_PEOPLE)
    .flatMap((each) => wrap(`to ${each.address.text}: ${relation(each)}`, "  "));
  return [
    `as of ${formatMoment(facts.now).replace(/:\d\d\.\d+Z$/, "Z")}`,
    ...wrap(`sender ${[sender.organisation, ...who, ...groups, ...privileges].join(", ")}`, "  "),
    ...people,
    ...(recipients.length > MOST_PEOPLE ? [`and ${count(recipients.length - MOST_PEOPLE, "more recipient")}`] : []),
    ...wrap(`counted since ${day(history.since)}: ${counted.join(", ")}`, "  "),
    ...facts.events.flatMap(({ name, starts, ends }) => wrap(`event ${name}, ${day(starts)} to ${day(ends)}`, "  ")),
    ...(facts.cases.length > 0 ? [`complaint cases: ${facts.cases.length} (confidential)`] : []),
  ];
}

function relation({ member, organisation, will, suppressed, unanswered, repliedTo }: RecipientFacts): string {
  const granted = Object.values(will.granted).map(({ scope, basis, until }) =>
    [`${scope} granted (${basis}${until === null ? "" : `, until ${day(until)}`})`].join(""),
  );
  const refused = will.refused.map(
    ({ scope, status, purpose, at }) => `${scope} ${status}${purpose ? ` for ${purpose}` : ""} on ${day(at)}`,
  );
  return [
    member ? "member" : "no member",
    `of ${organisation}`,
    ...(suppressed ? ["suppressed"] : []),
    ...(granted.length + refused.length === 0 ? ["no consent on record"] : [...granted, ...refused]),
    ...(repliedTo ? ["this answers their mail"] : []),
    ...(unanswered > 0 ? [`${count(unanswered, "message")} unanswered`] : []),
  ].join(", ");
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function purposeLines({ label, confidence, evidence, suspected }: Purpose): string[] {
  const words = (each: readonly Evidence[]) => wordLines(each, COLUMNS - MARGIN - 2).map((line) => `  ${line}`);
  const others = suspected.flatMap((each) => [
    `not ruled out: ${each.label}, ${percent(each.confidence)}`,
    ...words(each.evidence),
  ]);
  return [`${label}, ${percent(confidence)} sure`, ...words(evidence), ...others];
}

/** `by text at 120 "words"`. */
function wordLines(evidence: readonly Evidence[], width: number): string[] {
  const told = evidence.slice(0, MOST_EVIDENCE).map(({ part, offset, text }) => {
    const words = text.replace(/\s+/g, " ").trim();
    return `${part} at ${offset}${words === "" ? "" : ` "${clip(words, 60)}"`}`;
  });
  const more = evidence.length - MOST_EVIDENCE;
  if (told.length === 0) return [];
  return wrap(`by ${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}`, "   ", width);
}

function ruleLines(rules: readonly ExplainedRule[], colours: Colours): string[] {
  const found = rules.filter(({ fate }) => fate === "found");
  const byFate = (fate: ExplainedRule["fate"]) => rules.filter((each) => each.fate === fate);
  const quiet = [
    ...named(`${colours.green("clear")}  `, byFate("clear")),
    ...[...new Set(byFate("idle").map(({ why }) => why))].flatMap((why) =>
      named(
        `${colours.dim("idle")}   `,
        byFate("idle").filter((each) => each.why === why),
        ` (${why})`,
      ),
    ),
    ...named(`${colours.dim("off")}    `, byFate("off")),
  ];
  const lines = [...found.flatMap((each) => foundLines(each, colours)), ...quiet];
  return lines.length > 0 ? lines : ["no pack asks anything"];
}

/** Rules of one fate, pack by pack: nothing more is to be said of them. */
function named(mark: string, rules: readonly ExplainedRule[], why = ""): string[] {
  if (rules.length === 0) return [];
  const packs = [...new Set(rules.map(({ pack }) => pack))];
  const told = packs.map(
    (pack) =>
      `${pack}: ${rules
        .filter((each) => each.pack === pack)
        .map(({ rule }) => rule)
        .join(", ")}`,
  );
  return told.flatMap((text) => {
    const lines = wrap(`${text}${why}`, "", COLUMNS - MARGIN - 7);
    return lines.map((line, index) => `${index === 0 ? mark : " ".repeat(7)}${line}`);
  });
}

const MARKS: Readonly<Record<string, "red" | "yellow" | "cyan">> = { reject: "red", hold: "yellow", note: "cyan" };

const INDENT = 7;
const INNER = COLUMNS - MARGIN - INDENT;

function foundLines({ pack, rule, findings }: ExplainedRule, colours: Colours): string[] {
  return findings.flatMap(({ level, doubtful, clauses, message, remedy, confidential, evidence }) => {
    const mark = colours[MARKS[level] ?? "cyan"](level.padEnd(INDENT));
    const head = `${pack}: ${rule} (${clauses.join(", ")}), ${doubtful ? "in doubt" : "certain"}`;
    const lines = [
      ...wrap(head, "  ", INNER),
      ...wrap(message, "  ", INNER),
      ...wordLines(evidence, INNER),
      ...(remedy === "" ? [] : wrap(`what to do: ${remedy}`, "  ", INNER)),
      ...(confidential ? ["confidential: the sender reads nothing of it"] : []),
    ];
    return lines.map((line, index) => `${index === 0 ? mark : " ".repeat(INDENT)}${line}`);
  });
}

const FATES = { forward: "forwarded", hold: "held", reject: "refused" } as const;

function fateLines(envelope: ExplainedEnvelope, colours: Colours): string[] {
  const { recipient, disposition, leftAlone, by, reasons, rests, fixes } = envelope;
  const colour = disposition === "reject" ? colours.red : disposition === "hold" ? colours.yellow : colours.green;
  const name = recipient === NOBODY_NAMED.text ? "nobody is named as recipient" : recipient;
  const told = [
    ...(by.length > 0 ? [`by ${by.join(", ")}`] : []),
    ...(reasons[0] === ROUTINE_REVIEW ? [`the sender reads: ${ROUTINE_REVIEW}`] : []),
    ...(fixes.length > 0 ? [putRight(fixes)] : []),
    ...alone(leftAlone),
    ...counted(rests),
  ];
  return [
    `${colour(FATES[disposition].padEnd(10))}${safe(clip(name, COLUMNS - MARGIN - 10))}`,
    ...told.flatMap((text) => wrap(text, "   ", COLUMNS - MARGIN - 10)).map((line) => `          ${line}`),
  ];
}

/** Packs that leave a recipient alone for the same reason, in one line. */
function alone(leftAlone: ExplainedEnvelope["leftAlone"]): string[] {
  const reasons = [...new Set(Object.values(leftAlone))];
  return reasons.map((why) => {
    const packs = Object.keys(leftAlone).filter((pack) => leftAlone[pack] === why);
    return `left alone by ${packs.join(", ")}: ${why}`;
  });
}

/** What must still be so when the message is committed; the tightest bound of each counter and window. */
function counted(rests: ExplainedEnvelope["rests"]): string[] {
  const bounds = new Map<number, Map<string, number>>();
  for (const { counter, below, since } of rests) {
    const window = bounds.get(since) ?? new Map<string, number>();
    window.set(counter, Math.min(below, window.get(counter) ?? below));
    bounds.set(since, window);
  }
  const told = [...bounds].map(([since, window]) => {
    const each = [...window].map(([counter, below]) => `${below} ${counter}`);
    return `${each.join(", ")} since ${day(since)}`;
  });
  return told.length > 0 ? [`counting on fewer than ${told.join("; ")}`] : [];
}
