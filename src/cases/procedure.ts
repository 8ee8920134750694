/**
 * How a case goes on, as a machine without clock or store: what may follow what, and when. It never decides: every step is a
 * person's (iaop.cp.2), but for two that only time takes, the end of a deadline and the end of the time to appeal. PURE.
 */

/**
 * `opened`; `alleged` what is alleged is written; `hearing` the respondent was asked; `ready` heard, or their time is over;
 * `decided` upheld, may be appealed; `appealed`; `final`.
 */
export const STAGES = ["opened", "alleged", "hearing", "ready", "decided", "appealed", "final"] as const;
export type Stage = (typeof STAGES)[number];

export const RULINGS = ["upheld", "dismissed"] as const;
export type Ruling = (typeof RULINGS)[number];

/** `confirmed`: it stays; `changed`: upheld with another sanction; `reversed`: dismissed. */
export const APPEAL_RULINGS = ["confirmed", "changed", "reversed"] as const;
export type AppealRuling = (typeof APPEAL_RULINGS)[number];

export interface Procedure {
  readonly stage: Stage;
  /** Until when the stage's other side may act; null for none. Milliseconds since 1970. */
  readonly dueAt: number | null;
  /** Who decided first. */
  readonly decidedBy: string | null;
  readonly ruling: Ruling | null;
}

export const OPENED: Procedure = { stage: "opened", dueAt: null, decidedBy: null, ruling: null };

export type Step =
  | { readonly kind: "allegation"; readonly by: string }
  | { readonly kind: "hearing"; readonly by: string; readonly until: number }
  | { readonly kind: "extension"; readonly by: string; readonly until: number }
  | { readonly kind: "statement"; readonly by: string }
  /** The respondent's time is over. */
  | { readonly kind: "lapse" }
  | { readonly kind: "decision"; readonly by: string; readonly ruling: Ruling; readonly appealUntil: number }
  | { readonly kind: "appeal"; readonly by: string }
  | { readonly kind: "appeal-decision"; readonly by: string; readonly ruling: AppealRuling }
  /** The time to appeal is over. */
  | { readonly kind: "final" };
export type StepKind = Step["kind"];

/** What may be done where. */
const ALLOWED: Readonly<Record<Stage, readonly StepKind[]>> = {
  opened: ["allegation"],
  // Until it was sent it may be written anew.
  alleged: ["allegation", "hearing"],
  hearing: ["extension", "statement", "lapse"],
  // A late statement is still heard while nobody decided: err on the side of hearing (iaop.cp.3).
  ready: ["statement", "decision"],
  decided: ["appeal", "final"],
  appealed: ["appeal-decision"],
  final: [],
};

/** Where the next step is the association's: nobody else moves the case on. */
export const OURS: readonly Stage[] = ["opened", "alleged", "ready", "appealed"];

const DAY = 86_400_000;
/** A deadline that nobody could keep is none; one in a year is forgotten. */
export const SHORTEST = 3 * DAY;
export const LONGEST = 92 * DAY;

export class NotNow extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotNow";
  }
}

export const allowedAt = (stage: Stage): readonly StepKind[] => ALLOWED[stage];

/** @throws NotNow with what stands against it, in plain words */
export function advance(now: Procedure, step: Step, at: number): Procedure {
  if (!ALLOWED[now.stage].includes(step.kind)) throw new NotNow(refusal(now.stage, step.kind));
  switch (step.kind) {
    case "allegation":
      return { ...now, stage: "alleged" };
    case "hearing":
      return { ...now, stage: "hearing", dueAt: deadline(step.until, at) };
    case "extension":
      return { ...now, dueAt: later(now, deadline(step.until, at)) };
    case "statement":
      return { ...now, stage: "ready", dueAt: null };
    case "lapse":
      return { ...now, stage: "ready", dueAt: over(now, at) };
    case "decision":
      return decided(now, step, at);
    case "appeal":
      return appealed(now, at);
    case "appeal-decision":
      return appealDecided(now, step);
    case "final":
      return { ...now, stage: "final", dueAt: over(now, at) };
  }
}

function deadline(until: number, at: number): number {
  if (until < at + SHORTEST) throw new NotNow("the deadline must leave at least three days");
  if (until > at + LONGEST) throw new NotNow("the deadline is more than three months away");
  return until;
}

function later({ dueAt }: Procedure, until: number): number {
  if (dueAt !== null && until <= dueAt) throw new NotNow("an extension must end later than the deadline that is set");
  return until;
}

function over({ dueAt }: Procedure, at: number): null {
  if (dueAt !== null && at < dueAt) throw new NotNow("the deadline has not passed");
  return null;
}

/** Nothing is taken from who was not found at fault, so there is nothing to appeal. */
function decided(now: Procedure, step: Extract<Step, { kind: "decision" }>, at: number): Procedure {
  const { by: decidedBy, ruling } = step;
  if (ruling === "dismissed") return { stage: "final", dueAt: null, decidedBy, ruling };
  return { ...now, stage: "decided", dueAt: deadline(step.appealUntil, at), decidedBy, ruling };
}

function appealed(now: Procedure, at: number): Procedure {
  if (now.dueAt !== null && at >= now.dueAt) throw new NotNow("the time to appeal is over");
  return { ...now, stage: "appealed", dueAt: null };
}

/** Somebody else than who decided (ala.ce.6). */
function appealDecided(now: Procedure, step: Extract<Step, { kind: "appeal-decision" }>): Procedure {
  if (step.by === now.decidedBy) throw new NotNow("who decided first does not decide the appeal: ask somebody else");
  return { ...now, stage: "final", dueAt: null, ruling: step.ruling === "reversed" ? "dismissed" : "upheld" };
}

const WAITS: Readonly<Record<Stage, string>> = {
  opened: "write down first what is alleged",
  alleged: "ask the respondent for a statement first",
  hearing: "the respondent has time until the deadline",
  ready: "the respondent was heard, or their time is over: the next step is the decision",
  decided: "it is decided; the respondent may appeal",
  appealed: "an appeal waits for its decision",
  final: "the case is closed",
};

const refusal = (stage: Stage, kind: StepKind): string => `${WORDS[kind]} cannot come now: ${WAITS[stage]}`;

const WORDS: Readonly<Record<StepKind, string>> = {
  allegation: "an allegation",
  hearing: "a request for a statement",
  extension: "an extension",
  statement: "a statement",
  lapse: "the end of the deadline",
  decision: "a decision",
  appeal: "an appeal",
  "appeal-decision": "a decision about an appeal",
  final: "the end of the time to appeal",
};
