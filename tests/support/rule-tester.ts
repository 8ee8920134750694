/** Tables for rules, in the manner of ESLint's RuleTester: what passes, and what is reported how. */
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import type { Facts, RecipientFacts, SenderFacts } from "../../src/lint/facts.ts";
import { type LintFinding, lint } from "../../src/lint/index.ts";
import type { Rule } from "../../src/lint/rule.ts";
import type { Message } from "../../src/mail/message.ts";
import type { PurposeLabel } from "../../src/mail/words.ts";
import type { Pack } from "../../src/policy/pack.ts";
import { aRecipient, aSender, someFacts } from "./facts.ts";
import { aMessage } from "./message.ts";

export interface RuleCase {
  readonly name: string;
  readonly purpose?: PurposeLabel;
  /** Default 0.95, which is certain. */
  readonly confidence?: number;
  /** Purposes that cannot be ruled out. */
  readonly suspected?: readonly PurposeLabel[];
  readonly message?: Partial<Message>;
  readonly sender?: Partial<SenderFacts>;
  /** Default: one member of another organisation. */
  readonly recipients?: readonly RecipientFacts[];
  /** For one recipient, in short. */
  readonly recipient?: Partial<RecipientFacts>;
  readonly history?: Partial<Facts["history"]>;
  /** Events, cases, directory, media domains. */
  readonly facts?: Partial<Pick<Facts, "events" | "cases" | "directory" | "mediaDomains">>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly appliesTo?: Pack["appliesTo"];
  /** No pack at all: only what binds. */
  readonly unpacked?: boolean;
}

export interface InvalidRuleCase extends RuleCase {
  /** Each finding: what must be so of it. */
  readonly findings: readonly (Partial<LintFinding> & Pick<LintFinding, "messageId">)[];
}

/** Runs one rule through the engine, as one pack sets it. */
export function lintOne(rule: Rule, each: RuleCase): readonly LintFinding[] {
  const options = Value.Default(rule.options, structuredClone(each.options ?? {})) as Record<string, unknown>;
  if (!Value.Check(rule.options, options)) throw new Error(`${rule.id}: options ${JSON.stringify(options)}`);
  const setting = { rule: rule.id, levels: { certain: "hold", doubtful: "hold" }, clauses: [], options } as const;
  const pack: Pack = {
    name: "test",
    title: "",
    appliesTo: each.appliesTo ?? "members",
    groups: [],
    rules: [setting],
    digest: "",
  };
  const recipients = each.recipients ?? [aRecipient("bob@jones.example", each.recipient ?? {})];
  const subject = {
    message: aMessage(each.message ?? {}),
    purpose: {
      label: each.purpose ?? "correspondence",
      confidence: each.confidence ?? 0.95,
      evidence: [{ part: "text", offset: 0, text: "the words" }],
      suspected: (each.suspected ?? []).map((label) => ({
        ...{ label, confidence: 0.3, evidence: [{ part: "text", offset: 4, text: "doubtful words" }] },
      })),
    },
    facts: someFacts({
      ...each.facts,
      recipients,
      sender: aSender(each.sender ?? {}),
      ...(each.history && { history: each.history }),
    }),
  };
  const { findings, failures } = lint(new Map([[rule.id, rule]]), { packs: each.unpacked ? [] : [pack] }, subject);
  if (failures.length > 0) throw failures[0]?.error;
  return findings;
}

export function ruleTester(
  rule: Rule,
  table: { valid: readonly RuleCase[]; invalid: readonly InvalidRuleCase[] },
): void {
  describe(rule.id, () => {
    it.each(table.valid.map((each) => [each.name, each] as const))("passes: %s", (_, each) => {
      expect(lintOne(rule, each).map(({ message }) => message)).toEqual([]);
    });

    it.each(table.invalid.map((each) => [each.name, each] as const))("reports: %s", (_, each) => {
      const findings = lintOne(rule, each);
      expect(findings.map(({ messageId }) => messageId)).toEqual(each.findings.map(({ messageId }) => messageId));
      for (const [index, expected] of each.findings.entries()) expect(findings[index]).toMatchObject(expected);
      for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}/);
    });

    it("has every one of its messages reported by the table", () => {
      const reported = new Set(table.invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...reported].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}
