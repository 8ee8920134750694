/** What `lint` says of one judged message, in its three forms. */
import { describe, expect, it } from "vitest";
import { coloursFor } from "../../../src/cli/colours.ts";
import type { Judged } from "../../../src/cli/lint/judging.ts";
import { reportOf } from "../../../src/cli/lint/report.ts";
import { sarif } from "../../../src/cli/lint/sarif.ts";
import { stylish } from "../../../src/cli/lint/stylish.ts";
import type { Disposition } from "../../../src/mail/words.ts";
import type { JudgedFinding } from "../../../src/policy/judgement.ts";
import { catalogue } from "../../../src/rules/index.ts";

const RULES_URL = "https://x.example/rules/{rule}";
const colours = coloursFor(process.stdout, false, {});

const finding = (recipient: string | null, over: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{ rule: "consent/newsletter", pack: "ala", recipient, messageId: "stranger", data: {} },
  message: `${recipient} has no relationship on record with you`,
  ...{ clauses: ["ala.ns.8"], remedy: "Ask first", doubtful: false, confidential: false },
  evidence: [{ part: "text", offset: 0, text: "In this issue" }],
  ...{ level: "hold", mode: "enforce" },
  ...over,
});

function judged(
  findings: readonly JudgedFinding[],
  fates: readonly (readonly [string, Disposition])[],
  reasons: readonly string[] = ["why"],
): Judged {
  const verdicts = fates.map(([text, disposition]) => ({ recipient: { text }, disposition, reasons }));
  const purpose = { label: "newsletter", confidence: 0.9, evidence: [], suspected: [] };
  return { findings, verdicts, purpose } as unknown as Judged;
}
const report = (given: Judged) => reportOf("a.eml", given, 1, false);

describe("stylish", () => {
  it("says what happened to whom, then why, rule, clause, words, remedy and page", () => {
    const given = judged([finding("bob@b.example")], [["bob@b.example", "hold"]]);
    const text = stylish([report(given)], colours, RULES_URL);
    const order = [
      "held for bob@b.example",
      "bob@b.example has no relationship",
      "consent/newsletter  ala.ns.8",
      'text: "In this issue"',
      "Ask first",
      "https://x.example/rules/consent/newsletter",
      "1 held",
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("says once what holds for 200 recipients, and names five", () => {
    const people = Array.from({ length: 200 }, (_, index) => `p${index}@x.example`);
    const given = judged(
      people.map((each) => finding(each)),
      people.map((each) => [each, "hold"] as const),
    );
    const text = stylish([report(given)], colours, RULES_URL);
    expect(text).toContain(
      "held for p0@x.example, p1@x.example, p2@x.example, p3@x.example, p4@x.example and 195 more",
    );
    expect(text).toContain("(and 199 more recipients)");
    expect(text.split("\n").length).toBeLessThan(12);
  });
});

describe("what is put right", () => {
  const fixed = (reasons: readonly string[], disposition: Disposition = "forward") => {
    const given = judged([finding(null, { level: "note" })], [["bob@b.example", disposition]], reasons);
    return { ...given, verdicts: given.verdicts.map((verdict) => ({ ...verdict, fixes: ["unsubscribe"] as const })) };
  };

  it("is said, and for whom", () => {
    expect(report(fixed(["why"])).envelopes[0]).toMatchObject({ fixes: ["unsubscribe"] });
    expect(stylish([report(fixed(["why"]))], colours, RULES_URL)).toContain(
      "fixed for bob@b.example: put right on the way out: unsubscribe fields and a footer are added",
    );
  });

  it("is not said beside a routine review", () => {
    const given = report(fixed(["routine review"], "hold"));
    expect(given.envelopes[0]).not.toHaveProperty("fixes");
    expect(stylish([given], colours, RULES_URL)).not.toContain("put right");
  });
});

describe("a confidential finding", () => {
  const secret = finding("bob@b.example", {
    ...{ rule: "conduct/retaliation", confidential: true, message: "bob complained", clauses: ["ala.sm.7"] },
  });
  const fates = [["bob@b.example", "hold"]] as const;

  it.each([
    ["stylish", (given: Judged) => stylish([report(given)], colours, RULES_URL)],
    ["json", (given: Judged) => JSON.stringify(report(given))],
    ["sarif", (given: Judged) => sarif([report(given)], { version: "1.0.0", catalogue, rulesUrl: RULES_URL })],
  ])("is neither named nor told by what is missing beside it, in %s", (_, print) => {
    const alone = print(judged([secret], fates, ["routine review"]));
    expect(print(judged([finding("bob@b.example"), secret], fates, ["routine review"]))).toBe(alone);
    expect(print(judged([], fates, ["routine review"]))).toBe(alone);
    expect(alone).not.toMatch(/retaliation|complained|sm\.7/);
  });

  it("that costs nothing leaves the others to be told", () => {
    const given = judged([finding("bob@b.example"), { ...secret, level: "note" }], fates);
    expect(report(given).findings.map(({ rule }) => rule)).toEqual(["consent/newsletter"]);
  });
});

/** The part of the 2.1.0 schema that we use: what must be there, and the words that may stand there. */
describe("sarif", () => {
  const given = judged(
    [finding("bob@b.example"), finding(null, { rule: "unsubscribe/missing", level: "note", evidence: [] })],
    [["bob@b.example", "hold"]],
  );
  const reports = [report(given), { file: "-", error: "no such file" }];
  const log = JSON.parse(sarif(reports, { version: "0.1.0", catalogue, rulesUrl: RULES_URL }));
  const [run] = log.runs;

  it("names its version and schema, and one tool with its rules", () => {
    expect(Object.keys(log).sort()).toEqual(["$schema", "runs", "version"]);
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    const { driver } = run.tool;
    expect(driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["consent/newsletter", "unsubscribe/missing"]);
    for (const rule of driver.rules) {
      expect(rule.helpUri).toBe(`https://x.example/rules/${rule.id}`);
      expect(rule.shortDescription.text).toMatch(/\w/);
      expect(new Set(rule.properties.tags).size).toBe(rule.properties.tags.length);
    }
  });

  it("points each result to its rule, with a level of the standard, a message and a place", () => {
    expect(run.results).toHaveLength(2);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(["none", "note", "warning", "error"]).toContain(result.level);
      expect(result.message.text).toMatch(/\w/);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^(?:file|stdin):/);
    }
    expect(run.results[0].message.text).toBe('bob@b.example has no relationship on record with you: "In this issue"');
    expect(run.results[0].locations[0].logicalLocations).toEqual([{ fullyQualifiedName: "text" }]);
  });

  it("reports what could not be read as a notification of the run", () => {
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            ...{ level: "error", message: { text: "no such file" } },
            locations: [{ physicalLocation: { artifactLocation: { uri: "stdin:" } } }],
          },
        ],
      },
    ]);
  });
});
