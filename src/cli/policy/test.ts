/** The work of `lintel policy test`: every case of every file, in order. No server and no database. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packNames } from "../../config/checks.ts";
import { ConfigFaults } from "../../config/fault.ts";
import { loadPacks } from "../../config/packs.ts";
import type { Pack } from "../../policy/pack.ts";
import { catalogue } from "../../rules/index.ts";
import { coloursFor } from "../colours.ts";
import { inOrder } from "../lint/in-order.ts";
import { type Judge, openJudge, wireForm } from "../lint/judging.ts";
import { type Settings, settingsFor } from "../lint/settings.ts";
import { Refusal } from "../refusal.ts";
import { count, progress } from "../terminal.ts";
import { type PolicyCase, readCases } from "./case-file.ts";
import { type CaseOutcome, describeFailure, outcomeOf } from "./case-outcome.ts";

export interface PolicyTestOptions {
  readonly format: "text" | "json";
  readonly config?: string;
  readonly policiesDir?: string;
  readonly color: boolean;
}

/**
 * Runs the cases and prints what came out; faults of files go to stderr, the other files still run.
 * @returns 0 all hold, 1 one fails, 2 a file cannot be read
 */
export async function runPolicyTest(paths: readonly string[], options: PolicyTestOptions): Promise<0 | 1 | 2> {
  const settings = settingsFor(options.config, process.env);
  const bench = new Bench({ ...settings, policiesDir: options.policiesDir ?? settings.policiesDir });
  const cases = paths.flatMap((path) => bench.find(path)).flatMap((file) => bench.read(file));
  const outcomes = await bench.run(cases);
  print(outcomes, options);
  for (const fault of bench.faults) process.stderr.write(`${fault.format()}\n`);
  if (bench.faults.length > 0) return 2;
  return outcomes.some(({ report }) => !report.ok) ? 1 : 0;
}

class Bench {
  readonly faults: ConfigFaults[] = [];
  readonly #settings: Settings;
  readonly #packs = new Map<string, Pack>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The case files that a path names, in the order of their names. */
  find(path: string): string[] {
    const files = filesUnder(path);
    if (files.length === 0) {
      const [what, remedy] = ["holds no policy cases", "name a folder with *.yaml files in it, or a file"];
      this.faults.push(new ConfigFaults([{ file: path, line: 0, column: 0, path: "", what, remedy }]));
    }
    return files;
  }

  /** The cases of a file; none when it has faults. */
  read(file: string): PolicyCase[] {
    try {
      return readCases(file, packNames(this.#settings.policiesDir) ?? []);
    } catch (error) {
      if (!(error instanceof ConfigFaults)) throw error;
      this.faults.push(error);
      return [];
    }
  }

  async run(cases: readonly PolicyCase[]): Promise<CaseOutcome[]> {
    if (cases.length === 0) return [];
    for (const each of cases) this.#load(each.policies ?? this.#settings.policies);
    const judge = openJudge(this.#settings.parse, true);
    const bar = progress("Running cases", cases.length);
    let done = 0;
    try {
      return await inOrder(cases, judge.width, async (each) => {
        const outcome = await this.#judge(each, judge);
        bar.step(++done);
        return outcome;
      });
    } finally {
      bar.end();
      await judge.close();
    }
  }

  #load(names: readonly string[]): void {
    const missing = names.filter((name) => !this.#packs.has(name));
    for (const pack of loadPacks(this.#settings.policiesDir, missing, catalogue)) this.#packs.set(pack.name, pack);
  }

  async #judge(each: PolicyCase, judge: Judge): Promise<CaseOutcome> {
    const names = [...new Set(each.policies ?? this.#settings.policies)];
    const packs = names.flatMap((name) => this.#packs.get(name) ?? []);
    const { window, ages } = this.#settings;
    const bytes = wireForm(each.message);
    try {
      const question = { bytes, packs, facts: each.facts ?? null, now: Date.now(), window, ages };
      return outcomeOf(each, await judge.judge(question));
    } catch (error) {
      throw new Refusal(`${each.file}: case "${each.case}": ${(error as Error).message}`, { cause: error });
    }
  }
}

function filesUnder(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    return entries.filter((entry) => /\.ya?ml$/.test(entry)).map((entry) => join(path, entry));
  } catch {
    return [path]; // reading it says what is wrong
  }
}

function print(outcomes: readonly CaseOutcome[], options: PolicyTestOptions): void {
  const failed = outcomes.filter(({ report }) => !report.ok);
  const passed = outcomes.length - failed.length;
  if (options.format === "json") {
    const cases = outcomes.map(({ report }) => report);
    process.stdout.write(`${JSON.stringify({ passed, failed: failed.length, cases }, null, 2)}\n`);
    return;
  }
  const colours = coloursFor(process.stdout, options.color, process.env);
  for (const outcome of failed) process.stdout.write(`${describeFailure(outcome, colours)}\n`);
  const total = `${count(passed, "case")} passed, ${failed.length} failed`;
  process.stdout.write(`${failed.length > 0 ? colours.red(total) : colours.green(total)}\n`);
}
