/** Cases as the staff work on them: steps, sanctions, the respondent's side, and the file that a hearing gets. */
import type { ChainedEntry } from "../../audit/entry.ts";
import type { Disclosed } from "../../cases/disclosure.ts";
import type { AppealRuling, Ruling, Stage, StepKind } from "../../cases/procedure.ts";
import type { SanctionStanding } from "../../cases/standing.ts";
import type { CaseOutcome, Standing } from "../../mail/words.ts";
import type { CaseEvidence } from "./cases.ts";
import type { PersonRecord, SenderRecord } from "./recipients.ts";

export interface SanctionInput {
  readonly standing: SanctionStanding;
  /** What the member reads. */
  readonly words: string;
  readonly from: number;
  /** Null: no end. A cancelled membership has none. */
  readonly until: number | null;
}

/** What somebody of the staff does to a case. */
export type CaseAct =
  | { readonly kind: "allegation"; readonly words: string; readonly clauses: readonly string[] }
  | { readonly kind: "hearing"; readonly until: number }
  | { readonly kind: "extension"; readonly until: number; readonly words: string }
  /** `statement`, `appeal`: it came by another way than the respondent's page. */
  | { readonly kind: "statement" | "appeal" | "note" | "headquarters"; readonly words: string }
  | {
      readonly kind: "decision";
      readonly ruling: Ruling;
      readonly words: string;
      readonly sanction: SanctionInput | null;
      readonly appealUntil: number;
    }
  | {
      readonly kind: "appeal-decision";
      readonly ruling: AppealRuling;
      readonly words: string;
      readonly sanction: SanctionInput | null;
    }
  | { readonly kind: "assign"; readonly assignee: string | null }
  | { readonly kind: "link"; readonly other: string }
  /** This case is heard under the procedure of that one; its complainant learns nothing of the other. */
  | { readonly kind: "merge"; readonly into: string }
  | { readonly kind: "message"; readonly ref: string }
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: "evidence-note"; readonly words: string }
  | { readonly kind: "lift"; readonly sanction: number; readonly words: string };

/** `unknown` also where this person must not know of it. */
export type CaseActed =
  | { readonly kind: "done"; readonly case: string; readonly stage: Stage }
  | { readonly kind: "unknown" }
  | { readonly kind: "conflict" | "refused"; readonly why: string };

/** Who looks or acts: sight follows from it. */
export interface CaseOfficer {
  readonly actor: string;
  readonly key: string;
  readonly organisation: string;
  readonly groups: readonly string[];
}

export interface SanctionRecord {
  readonly id: number;
  readonly member: string;
  readonly name: string;
  readonly case: string;
  readonly standing: SanctionStanding;
  readonly words: string;
  readonly from: number;
  readonly until: number | null;
  readonly actor: string;
  readonly at: number;
  readonly state: "waiting" | "in-force" | "ended" | "lifted";
  readonly endedAt: number | null;
}

export interface CaseStep {
  readonly id: number;
  readonly case: string;
  readonly kind: StepKind | "note" | "withdrawn" | string;
  readonly actor: string;
  readonly at: number;
  readonly words: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One case as its respondent may read it: nothing of who complained. */
export interface HearingRecord {
  /** What the link names. */
  readonly id: number;
  readonly case: string;
  readonly stage: Stage;
  readonly dueAt: number | null;
  readonly respondent: SenderRecord;
  readonly language: string;
  readonly allegation: string;
  readonly clauses: readonly string[];
  readonly disclosed: Disclosed;
  readonly statement: { readonly at: number; readonly words: string } | null;
  readonly decision: { readonly at: number; readonly ruling: Ruling; readonly words: string } | null;
  readonly sanctions: readonly Pick<SanctionRecord, "standing" | "words" | "from" | "until" | "state">[];
  readonly appeal: { readonly at: number; readonly words: string } | null;
  readonly appealDecision: { readonly at: number; readonly ruling: AppealRuling; readonly words: string } | null;
}

export const CASE_DUES = ["overdue", "soon", "ours"] as const;
export type CaseDue = (typeof CASE_DUES)[number];

/** Each list respects all filters but its own. */
export interface CaseCounts {
  readonly states: readonly CaseCount[];
  readonly stages: readonly CaseCount[];
  readonly dues: readonly CaseCount[];
  /** False: only the newest cases were counted, there are more. */
  readonly whole: boolean;
}
interface CaseCount {
  readonly value: string;
  readonly count: number;
}

export interface CaseListFilter {
  readonly officer: CaseOfficer;
  readonly state: "open" | "closed" | null;
  readonly stage: Stage | null;
  /** `overdue`: its deadline has passed; `soon`: within a week; `ours`: overdue, or the next step is the association's. */
  readonly due: CaseDue | null;
  readonly assignee: string | null;
  /** A member's id or address, or a part of the name. */
  readonly respondent: string;
  readonly hq: boolean | null;
  /** Cases opened before this one's place; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
  readonly now: number;
}

export interface CaseLine {
  readonly id: string;
  readonly openedAt: number;
  readonly state: "open" | "closed";
  readonly stage: Stage;
  readonly dueAt: number | null;
  readonly outcome: CaseOutcome | null;
  readonly assignee: string | null;
  readonly hq: boolean;
  readonly respondent: SenderRecord;
  /** How many people complained under this procedure. */
  readonly complainants: number;
}

export interface CaseParty {
  readonly case: string;
  readonly person: PersonRecord | null;
  /** Of the member that they are; empty for others. */
  readonly name: string;
  readonly mayBeNamed: boolean | null;
  readonly outcome: CaseOutcome | null;
}

export interface CaseFile extends CaseLine {
  readonly respondent: SenderRecord & {
    readonly standing: Standing;
    readonly groups: readonly string[];
    readonly language: string;
  };
  readonly closedAt: number | null;
  readonly outcomeWords: string;
  /** Cases heard under this one, itself first, each with its complainant. */
  readonly parties: readonly CaseParty[];
  readonly links: readonly string[];
  readonly complaints: readonly {
    readonly id: number;
    readonly case: string;
    readonly at: number;
    readonly source: string;
    readonly words: string;
    readonly ref: string | null;
  }[];
  readonly evidence: readonly (Omit<CaseEvidence, "data"> & {
    readonly case: string;
    readonly position: number;
    readonly addedBy: string;
    readonly label: string;
    readonly looks: readonly { readonly actor: string; readonly at: number }[];
  })[];
  readonly steps: readonly CaseStep[];
  readonly timeline: readonly {
    readonly seq: number;
    readonly at: number;
    readonly actor: string;
    readonly kind: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly words: string;
  }[];
  readonly sanctions: readonly SanctionRecord[];
  /** What there was with this member before, newest first. */
  readonly ladder: {
    readonly cases: readonly {
      readonly id: string;
      readonly openedAt: number;
      readonly outcome: CaseOutcome | null;
    }[];
    readonly sanctions: readonly SanctionRecord[];
  };
  /** What the respondent is told of the message as things are. */
  readonly disclosed: Disclosed;
  /** What may come next, and why this person may not do it, if so. */
  readonly allowed: readonly StepKind[];
  readonly conflict: string | null;
  readonly decisionConflict: string | null;
}

/** All that a bundle is made of, besides the file. */
export interface CaseMaterial {
  readonly evidence: readonly (CaseEvidence & {
    readonly case: string;
    readonly position: number;
    readonly bytes: Uint8Array | null;
  })[];
  /** Names and addresses of complainants, with the label that stands for them in what others read. */
  readonly persons: readonly { readonly label: string; readonly secrets: readonly string[]; readonly named: boolean }[];
  /** Consents between the two sides as they stand now. */
  readonly consentsNow: unknown;
  readonly policies: readonly PolicyVersionRecord[];
  readonly notices: readonly {
    readonly kind: string;
    readonly createdAt: number;
    readonly state: string;
    readonly endedAt: number | null;
    readonly toComplainant: boolean;
  }[];
}

export interface PolicyVersionRecord {
  readonly version: number;
  readonly digest: string;
  readonly mode: string;
  readonly activatedAt: number;
  readonly rules: readonly {
    readonly pack: string;
    readonly rule: string;
    readonly certain: string;
    readonly doubtful: string;
    readonly clauses: readonly string[];
  }[];
}

/** Entries of the trail, and how each is part of a tree over all of them (audit/tree). */
export interface CaseExcerpt {
  /** Entries of the trail that the tree covers, from the first on. */
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly entries: readonly {
    readonly entry: ChainedEntry;
    /** Hex, from the leaf up. */
    readonly path: readonly string[];
  }[];
}

export interface ProcedureVerbs {
  actOnCase(id: string, act: CaseAct, officer: CaseOfficer, at: number): Promise<CaseActed>;
  /** By the id of a respondent's link; null before the respondent was asked. */
  hearing(id: number): Promise<HearingRecord | null>;
  /** The respondent's words, once each; false when it is not their turn. */
  answerHearing(id: number, kind: "statement" | "appeal", words: string, at: number): Promise<boolean>;
  /** Deadlines that passed, sanctions that begin or end, so many at a time. Out: how many. */
  tickCases(now: number): Promise<number>;
  /** A piece of evidence is shown that has no bytes of its own. */
  recordEvidenceLook(id: string, position: number, actor: string, at: number): Promise<true>;
  /** The bundle is an entry that commits to what is in its excerpt. */
  recordCaseExport(
    id: string,
    data: { readonly size: number; readonly root: string; readonly entries: string; readonly redacted: boolean },
    actor: string,
    at: number,
  ): Promise<ChainedEntry>;
}

export interface CaseReads {
  caseCounts(filter: Omit<CaseListFilter, "after" | "limit">): Promise<CaseCounts>;
  caseList(filter: CaseListFilter): Promise<{ readonly cases: readonly CaseLine[]; readonly more: boolean }>;
  /** Null also where this person must not know of it. */
  caseFile(id: string, officer: CaseOfficer, now: number): Promise<CaseFile | null>;
  caseMaterial(id: string, now: number): Promise<CaseMaterial>;
  /** `open`: only entries that tell the respondent nothing of who complained. */
  caseExcerpt(id: string, open: boolean): Promise<CaseExcerpt>;
  /** In force or to come, the newest first; of members of these groups, or of all. */
  sanctionsInForce(officer: CaseOfficer): Promise<readonly SanctionRecord[]>;
}
