/**
 * A policy pack as people write it, `config/policies/NAME.yaml`. The loader in `config` reads it against this schema and
 * each rule's own option schema, so that a mistake is a fault with its line.
 */
import { type Static, Type } from "typebox";
import { type PatternDefinition, PLACES, type Place, patternRuleId } from "../lint/pattern/definition.ts";
import { LEVELS, type Level, PURPOSES, type PurposeLabel } from "../mail/words.ts";
import type { Levels, RuleSetting } from "./pack.ts";

const Strict = { additionalProperties: false } as const;
const LevelSchema = Type.Unsafe<Level>({
  type: "string",
  enum: LEVELS,
  description: "off | note | hold | reject: what a finding costs",
});

export const RuleFileSchema = Type.Object(
  {
    level: Type.Union([LevelSchema, Type.Object({ certain: LevelSchema, doubtful: LevelSchema }, Strict)], {
      description: "One level, or one for findings on firm ground (certain) and one for those in doubt (doubtful)",
    }),
    clauses: Type.Array(Type.String(), {
      description: "The clauses that the rule serves here; printed with each finding",
      minItems: 1,
    }),
    options: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), { description: "The rule's own options; see its page" }),
    ),
    fix: Type.Optional(
      Type.Boolean({
        description: "The gateway puts right on the way out what the rule finds and can be put right; default false",
      }),
    ),
    four_eyes: Type.Optional(
      Type.Boolean({ description: "What it holds is released by two people, or not at all; default false" }),
    ),
  },
  Strict,
);

const Lines = (description: string, more: { minItems?: number; maxItems?: number } = {}) =>
  Type.Array(Type.String({ minLength: 1 }), { description, ...more });

/** Most patterns that one pack may bring: each may cost time in proportion to the mail (std 84). */
const MOST_PATTERNS = 50;
const PatternFileSchema = Type.Object(
  {
    id: Type.String({
      description: "Its name among the rules is pattern/ID: small letters, digits and single hyphens",
      pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
      maxLength: 60,
    }),
    summary: Type.String({ description: "One sentence: what is so when the rule is satisfied", minLength: 1 }),
    where: Type.Array(
      Type.Unsafe<Place>({ type: "string", enum: PLACES, description: "subject | text | own-text | links | ..." }),
      { description: "Where it looks: subject, text, own-text, links, recipients, attachments", minItems: 1 },
    ),
    match: Lines("Any of these makes a finding; RE2's syntax, in quotes", { minItems: 1, maxItems: 20 }),
    unless: Type.Optional(Lines("No finding where one of these stands in the same places", { maxItems: 20 })),
    purposes: Type.Optional(
      Type.Array(Type.Unsafe<PurposeLabel>({ type: "string", enum: PURPOSES }), {
        description: "Only mail that is, or may be, of these purposes",
      }),
    ),
    message: Type.String({
      description: "What the sender reads; {words}, {recipient} and {sender} are filled in",
      minLength: 1,
      maxLength: 300,
    }),
    remedy: Type.String({ description: "What the sender can do about it", minLength: 1, maxLength: 300 }),
    level: RuleFileSchema.properties.level,
    clauses: RuleFileSchema.properties.clauses,
    four_eyes: RuleFileSchema.properties.four_eyes,
    examples: Type.Optional(
      Type.Object(
        {
          match: Type.Optional(Lines("Texts that it must find")),
          pass: Type.Optional(Lines("Texts that it must let pass")),
        },
        { ...Strict, description: "Checked when the pack is loaded, and shown on the rule's page" },
      ),
    ),
  },
  Strict,
);

export const PackFileSchema = Type.Object(
  {
    name: Type.String({ description: "As configured under policies; the file's name without .yaml" }),
    title: Type.String({ description: "As people read it" }),
    applies_to: Type.Unsafe<"members" | "anybody">({
      type: "string",
      enum: ["members", "anybody"],
      description: "members: first contact between members of different organisations; anybody: non-members too",
    }),
    groups: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: "Only mail of members of these groups; such a pack tightens what others ask, it never loosens",
      }),
    ),
    rules: Type.Record(Type.String(), RuleFileSchema, { description: "Rules by id; what is not named here is off" }),
    patterns: Type.Optional(
      Type.Array(PatternFileSchema, {
        description: "Rules of one's own without code: words to look for, with all that a rule has",
        maxItems: MOST_PATTERNS,
      }),
    ),
  },
  Strict,
);

export type RuleFile = Static<typeof RuleFileSchema>;
export type PatternFile = Static<typeof PatternFileSchema>;
export type PackFile = Static<typeof PackFileSchema>;

/** `hold` alone means both. */
export const levelsOf = (level: RuleFile["level"]): Levels =>
  typeof level === "string" ? { certain: level, doubtful: level } : level;

/**
 * Rule settings in the order of the file, the pack's own patterns last.
 * @param optionsOf completes a rule's options with its defaults, and throws or reports where they are wrong
 */
export function packSettings(
  file: PackFile,
  optionsOf: (rule: string, given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): RuleSetting[] {
  const rules = Object.entries(file.rules).map(([rule, { level, clauses, options, fix, four_eyes: fourEyes }]) => ({
    rule,
    levels: levelsOf(level),
    clauses,
    options: optionsOf(rule, options ?? {}),
    // Absent where nothing is fixed: what was activated before there were fixes is still the same policy.
    ...(fix && { fix }),
    ...(fourEyes && { fourEyes }),
  }));
  return [...rules, ...(file.patterns ?? []).map(patternSetting)];
}

/** The definition is the rule's options: with it the store can judge without the file. */
const patternSetting = (pattern: PatternFile): RuleSetting => ({
  rule: patternRuleId(pattern.id),
  levels: levelsOf(pattern.level),
  clauses: pattern.clauses,
  options: { ...patternDefinition(pattern) },
  ...(pattern.four_eyes && { fourEyes: true }),
});

/** Complete: what is left out in the file is empty. */
export const patternDefinition = (file: PatternFile): PatternDefinition => ({
  ...{ summary: file.summary, where: file.where, match: file.match, unless: file.unless ?? [] },
  ...{ purposes: file.purposes ?? [], message: file.message, remedy: file.remedy },
  examples: { match: file.examples?.match ?? [], pass: file.examples?.pass ?? [] },
});
