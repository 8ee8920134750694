/**
 * A policy pack as people write it, `config/policies/NAME.yaml`. The loader in `config` reads it against this schema and
 * each rule's own option schema, so that a mistake is a fault with its line.
 */
import { type Static, Type } from "typebox";
import { LEVELS, type Level } from "../mail/words.ts";
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
  },
  Strict,
);

export type RuleFile = Static<typeof RuleFileSchema>;
export type PackFile = Static<typeof PackFileSchema>;

/** `hold` alone means both. */
export const levelsOf = (level: RuleFile["level"]): Levels =>
  typeof level === "string" ? { certain: level, doubtful: level } : level;

/**
 * Rule settings in the order of the file.
 * @param optionsOf completes a rule's options with its defaults, and throws or reports where they are wrong
 */
export function packSettings(
  file: PackFile,
  optionsOf: (rule: string, given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): RuleSetting[] {
  return Object.entries(file.rules).map(([rule, { level, clauses, options }]) => ({
    rule,
    levels: levelsOf(level),
    clauses,
    options: optionsOf(rule, options ?? {}),
  }));
}
