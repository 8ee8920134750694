/** What a respondent's copy has of the case, and what it holds back because it would tell who complained (ala.sm.7). PURE. */
import type { CaseFile, CaseMaterial } from "../../store/port.ts";

export interface BundleCase {
  readonly file: CaseFile;
  readonly material: CaseMaterial;
}

/** Said in the copy itself: nobody should believe that it is all there is. */
export const HELD_BACK = [
  "The complaints in their complainants' own words, when they came and how.",
  'The messages themselves, with findings, recipients and digests, unless they stand under "The message".',
  "What complainants allowed and refused, and what was written between the two sides before.",
  "Letters to complainants, notes of the staff, and entries of the trail about any of these.",
] as const;

/** Steps that the respondent was part of, or was told. */
const OPEN_STEPS: readonly string[] = [
  ...["allegation", "hearing", "extension", "statement", "lapse", "decision", "appeal", "appeal-decision", "final"],
  "lifted",
];

export function respondentsPart({ file, material }: BundleCase): BundleCase {
  const clauses = file.steps.filter(({ kind }) => kind === "allegation").flatMap(({ data }) => data["clauses"]);
  const policies = material.policies.map((policy) => ({
    ...policy,
    // When it came into force would narrow down when the message was sent.
    activatedAt: 0,
    rules: policy.rules.filter((rule) => rule.clauses.some((clause) => clauses.includes(clause))),
  }));
  return {
    file: {
      ...file,
      ...{ openedAt: 0, complaints: [], evidence: [], timeline: [], links: [], assignee: null },
      parties: file.parties.map((party) => ({ ...party, case: "", outcome: null })),
      steps: file.steps.filter((step) => step.case === file.id && OPEN_STEPS.includes(step.kind)),
      ladder: { cases: [], sanctions: [] },
    },
    material: {
      ...{ evidence: [], consentsNow: [], persons: material.persons, policies },
      notices: material.notices.filter(({ kind }) => kind === "respondent"),
    },
  };
}
