/**
 * A month without names: what an association shows its board. No sender, recipient, subject or reviewer; counts of anything
 * about persons from 1 to 4 are not shown (decision 0036). PURE.
 */
import type { Mode } from "../../mail/words.ts";
import type { CaseFigures } from "../../store/port.ts";
import type { Cell } from "./csv.ts";
import type { Waits } from "./holds.ts";
import type { Complaints } from "./outside.ts";
import type { RuleRow } from "./rules.ts";
import type { Fates, Volumes } from "./volumes.ts";
import { lasting, percent, shareWords } from "./words.ts";

export interface MonthFigures {
  readonly association: string;
  /** `2026-10`. */
  readonly month: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** The month is not over yet. */
  readonly running: boolean;
  readonly volumes: Volumes;
  readonly waits: Waits;
  readonly rules: readonly RuleRow[];
  /** Null where they are not for who asks. */
  readonly complaints: Complaints | null;
  readonly cases: CaseFigures | null;
}

export interface Section {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface MonthReport {
  readonly title: string;
  readonly association: string;
  readonly month: string;
  readonly madeAt: number;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
}

const FEW = 5;
export const FEWER = "fewer than 5";

/** Nothing is said of so few that one could guess who they are. None at all tells nothing of anybody. */
export const guarded = (n: number): Cell => (n > 0 && n < FEW ? FEWER : n);

export function monthReport(figures: MonthFigures): MonthReport {
  const { association, month, madeAt, running, complaints, cases } = figures;
  return {
    ...{ title: `Outbound mail in ${monthWords(month)}`, association, month, madeAt },
    notes: [
      ...(running ? ["The month is not over: these are its figures so far."] : []),
      "A gateway reads what members send before it leaves: it forwards a copy, holds it for the staff, or refuses it, by the association's rules.",
      "Days are days in UTC. A copy is one message to one recipient. Counts about persons from 1 to 4 are not shown.",
    ],
    sections: [
      mailSection(figures.volumes),
      purposeSection(figures.volumes),
      decisionSection(figures.waits),
      ruleSection(figures.rules),
      ...(complaints && cases ? [complaintSection(complaints), caseSection(cases)] : [WITHHELD]),
    ],
  };
}

/** `October 2026`. */
const monthWords = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const FATES: readonly (readonly [keyof Fates, string])[] = [
  ["messages", "Messages"],
  ["forward", "Copies forwarded"],
  ["hold", "Copies held"],
  ["reject", "Copies refused at once"],
  ["wouldHold", "Copies forwarded that the rules, once enforced, would have held"],
  ["wouldReject", "Copies forwarded that the rules, once enforced, would have refused"],
];

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  observe: "Where the gateway only observes, everything went out, and what it would have done was noted.",
  advise: "Where it advises, everything went out, and the sender was told what the rules say.",
  enforce: "Where it enforces, mail was held or refused as the rules say.",
};

const mailSection = ({ total, before, modes }: Volumes): Section => ({
  title: "Mail",
  note: modes.length > 0 ? modes.map((mode) => MODE_WORDS[mode]).join(" ") : "No mail came.",
  head: ["", "This month", "As many days before"],
  rows: FATES.map(([key, words]) => [words, total[key], before[key]]),
});

const purposeSection = ({ purposes }: Volumes): Section => ({
  title: "What kind of mail",
  note: "",
  head: ["Purpose", "Messages", "Copies forwarded", "Held", "Refused"],
  rows: purposes.map(({ purpose, messages, forward, hold, reject }) => [
    ...[sentence(purpose), messages, forward, hold, reject],
  ]),
});

/** `Event invitation` of `event-invitation`. */
const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1).replaceAll("-", " ");

function decisionSection({ decided, median, p90, workMedian, workP90 }: Waits): Section {
  const shown = (ms: number | null): Cell => (ms === null || decided < FEW ? "not shown" : lasting(ms));
  return {
    title: "Held mail that people decided",
    note: "From the time when it came to the decision.",
    head: ["", ""],
    rows: [
      ["Messages decided", guarded(decided)],
      ["Half of them within", shown(median)],
      ["Nine of ten within", shown(p90)],
      ["Half of them within, office hours alone", shown(workMedian)],
      ["Nine of ten within, office hours alone", shown(workP90)],
    ],
  };
}

const ruleSection = (rules: readonly RuleRow[]): Section => ({
  title: "Rules",
  note: "What the gateway found most often to stop. Decided: held for it, and released or refused by the staff. Overturned: released because the hold was a mistake, or an appeal was granted; in brackets where the true share lies, with 95 % confidence.",
  head: ["Rule", "Messages found", "Held", "Would have stopped", "Decided", "Overturned"],
  rows: rules.map(({ rule, hits, held, would, decided, falseHolds }) => [
    ...[rule, hits, held, would],
    ...[guarded(decided), decided >= FEW ? shareWords(falseHolds) : "not shown"],
  ]),
});

const complaintSection = ({ total, before }: Complaints): Section => ({
  title: "Complaints",
  note: "Mailbox providers take note from 0.1 % on, and refuse mail from 0.3 % on.",
  head: ["", "This month", "As many days before"],
  rows: [
    ["Copies delivered", total.of, before.of],
    ["Complained of", guarded(total.hits), guarded(before.hits)],
    ["Rate", rateOf(total), rateOf(before)],
  ],
});

const rateOf = ({ hits, share }: Complaints["total"]): Cell =>
  share === null || (hits > 0 && hits < FEW) ? "not shown" : percent(share);

/** A row says so, too: a table in a spreadsheet has no notes. */
const WITHHELD: Section = {
  title: "Complaints, cases and sanctions",
  note: "Of a group they are told only to those who read cases and are not in it: a group may be one member.",
  head: ["", ""],
  rows: [["Complaints, cases and sanctions", "not shown"]],
};

/** No sums beside the parts: what is not shown could be worked out from them. */
const caseSection = ({ opened, closed, appeals, sanctions }: CaseFigures): Section => ({
  title: "Cases and sanctions",
  note: "A case is a complaint that is looked into; an appeal is a sender's, against mail that was refused.",
  head: ["", "Number"],
  rows: [
    ["Cases opened", guarded(opened)],
    ["Closed: upheld", guarded(closed.upheld)],
    ["Closed: dismissed", guarded(closed.dismissed)],
    ["Closed: complaint withdrawn", guarded(closed.withdrawn)],
    ["Appeals granted", guarded(appeals.granted)],
    ["Appeals denied", guarded(appeals.denied)],
    ["Appeals still open", guarded(appeals.open)],
    ["Members warned", guarded(sanctions.warned ?? 0)],
    ["Members whose every message is held", guarded(sanctions["every-message-held"] ?? 0)],
    ["Members suspended", guarded(sanctions.suspended ?? 0)],
    ["Memberships cancelled", guarded(sanctions.cancelled ?? 0)],
  ],
});
