import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openJudge, wireForm } from "../../src/cli/lint/judging.ts";
import { settingsFor } from "../../src/cli/lint/settings.ts";
import { packNames } from "../../src/config/checks.ts";
import { loadPacks } from "../../src/config/packs.ts";
import { Reader } from "../../src/config/reader.ts";
import { Source } from "../../src/config/source.ts";
import { type CaseFactsBlock, CaseFactsSchema } from "../../src/facts/index.ts";
import { catalogue } from "../../src/rules/index.ts";

/** What the rules' pages show as incorrect is found, and what they show as correct passes every pack. */

const settings = settingsFor(undefined, {});
const packs = loadPacks(settings.policiesDir, packNames(settings.policiesDir) ?? [], catalogue);
const judge = openJudge({ ...settings.parse, workers: 1 });
afterAll(() => judge.close());

const ExampleSchema = {
  type: "object",
  properties: { message: { type: "string" }, facts: CaseFactsSchema },
  required: ["message", "facts"],
};

function examples(id: string, heading: string): { message: string; facts: CaseFactsBlock }[] {
  const page = readFileSync(join(import.meta.dirname, `../../docs/rules/${id}.md`), "utf8");
  const section = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""], index) => {
    const reader = new Reader(Source.parse(`${id} ${heading} ${index}`, yaml));
    const example = reader.document(ExampleSchema);
    expect(reader.faults).toEqual([]);
    return example as { message: string; facts: CaseFactsBlock };
  });
}

const judged = ({ message, facts }: { message: string; facts: CaseFactsBlock }) =>
  judge.judge({ bytes: wireForm(Buffer.from(message)), packs, facts, now: Date.parse("2026-03-10T09:00:00Z") });

describe.each([...catalogue.keys()])("the page of %s", (id) => {
  it("shows at least two examples of each kind", () => {
    for (const heading of ["Incorrect", "Correct"]) expect(examples(id, heading).length).toBeGreaterThanOrEqual(2);
  });

  it("shows what the rule finds", async () => {
    for (const example of examples(id, "Incorrect")) {
      const { findings } = await judged(example);
      expect(findings.filter(({ rule }) => rule === id).map(({ level }) => level)).not.toEqual([]);
    }
  });

  it("shows what the rule does not find", async () => {
    for (const example of examples(id, "Correct")) {
      const { findings } = await judged(example);
      expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    }
  });
});
