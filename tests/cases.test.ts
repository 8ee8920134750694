import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openJudge, wireForm } from "../src/cli/lint/judging.ts";
import { settingsFor } from "../src/cli/lint/settings.ts";
import { readCases } from "../src/cli/policy/case-file.ts";
import { outcomeOf } from "../src/cli/policy/case-outcome.ts";
import { packNames } from "../src/config/checks.ts";
import { loadPacks } from "../src/config/packs.ts";
import { catalogue } from "../src/rules/index.ts";

/** The policy cases of tests/cases, through parser, purpose, rules and packs. */

const settings = settingsFor(undefined, {});
const names = packNames(settings.policiesDir) ?? [];
const packs = loadPacks(settings.policiesDir, names, catalogue);
const judge = openJudge({ ...settings.parse, workers: 1 });
afterAll(() => judge.close());

const DIR = join(import.meta.dirname, "cases");
const files = readdirSync(DIR, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file));

describe.each(files)("%s", (file) => {
  it.each(readCases(join(DIR, file), names).map((each) => [each.case, each] as const))("%s", async (_, each) => {
    const asked = each.policies ?? settings.policies;
    const question = {
      bytes: wireForm(each.message),
      packs: packs.filter(({ name }) => asked.includes(name)),
      facts: each.facts ?? null,
      now: Date.parse("2026-03-10T09:00:00Z"),
    };
    expect(outcomeOf(each, await judge.judge(question)).differences).toEqual([]);
  });
});
