/**
 * What judgement costs: purpose and rules of one message of about 4 KiB, by the packs that are in force by default, in one
 * thread (aim: 0.3 ms at the median). Then a thousand policy cases (aim: ten seconds). `npm run bench -- --only lint [--quick]
 * [--json FILE]`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { openJudge, wireForm } from "../src/cli/lint/judging.ts";
import { settingsFor } from "../src/cli/lint/settings.ts";
import { loadPacks } from "../src/config/packs.ts";
import { lint } from "../src/lint/index.ts";
import type { Message } from "../src/mail/message.ts";
import { classify } from "../src/purpose/index.ts";
import { catalogue } from "../src/rules/index.ts";
import { LETTERS, type Letter } from "./letters.ts";
import { quick } from "./options.ts";

const jsonFile = process.argv.includes("--json") ? process.argv[process.argv.indexOf("--json") + 1] : undefined;
const ROUNDS = quick ? 300 : 2000;
const WARM_UP = quick ? 200 : 1000;
const CASES = 1000;

const settings = settingsFor(undefined, {});
const packs = loadPacks(settings.policiesDir, settings.policies, catalogue);
const judge = openJudge(settings.parse, true);

interface Cost {
  readonly name: string;
  /** Milliseconds. */
  readonly purpose: number[];
  readonly rules: number[];
  readonly octets: number;
}

async function prepare({ name, text }: Letter) {
  const bytes = wireForm(Buffer.from(text));
  const { message, facts, purpose } = await judge.judge({ bytes, packs, facts: null, now: Date.UTC(2026, 2, 10) });
  const cost: Cost = { name, purpose: [], rules: [], octets: bytes.length };
  return { cost, message, facts, label: purpose.label };
}

/** What several rules ask of a message is remembered with it, so each round has a message of its own. */
const copyOf = (message: Message): Message => ({ ...message });

const letters = await Promise.all(LETTERS.map(prepare));
for (let round = 0; round < ROUNDS + WARM_UP; round += 1)
  for (const { cost, message: original, facts } of letters) {
    const message = copyOf(original);
    const started = performance.now();
    const purpose = classify(message);
    const classified = performance.now();
    lint(catalogue, { packs }, { message, purpose, facts });
    const linted = performance.now();
    if (round < WARM_UP) continue;
    cost.purpose.push(classified - started);
    cost.rules.push(linted - classified);
  }

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
const sum = ({ purpose, rules }: Cost): number[] => purpose.map((time, index) => time + (rules[index] ?? 0));
const show = (milliseconds: number): string => milliseconds.toFixed(3);

const table = new Table({
  head: ["letter", "octets", "read as", "purpose p50 ms", "rules p50 ms", "both p10 ms", "p50 ms", "p99 ms"],
  style: { head: [], border: [] },
});
for (const { cost, label } of letters)
  table.push([
    ...[cost.name, cost.octets, label, show(quantile(cost.purpose, 0.5)), show(quantile(cost.rules, 0.5))],
    ...[0.1, 0.5, 0.99].map((share) => show(quantile(sum(cost), share))),
  ]);
const all = letters.flatMap(({ cost }) => sum(cost));
const median = quantile(all, 0.5);
console.log(table.toString());
console.log(`Median of all: ${show(median)} ms; packs ${settings.policies.join(", ")}, ${ROUNDS} rounds each.`);

const cases = policyCases();
console.log(`${CASES} policy cases: ${cases.toFixed(1)} s, start included.`);
if (jsonFile)
  writeFileSync(jsonFile, `${JSON.stringify({ lintMedianMs: median, policyCasesSeconds: cases }, null, 2)}\n`);

/** Seconds for a thousand cases through the command line. */
function policyCases(): number {
  const folder = mkdtempSync(join(tmpdir(), "lintel-bench-"));
  try {
    const each = (index: number) => {
      const letter = LETTERS[index % LETTERS.length]?.text ?? "";
      const message = letter.replace(/^(?=.)/gm, "      ");
      return `  - case: letter ${index}\n    message: |\n${message}    expect: { "*": [forward, hold, reject] }\n`;
    };
    for (let file = 0; file < 10; file += 1) {
      const list = Array.from({ length: CASES / 10 }, (_, index) => each(index)).join("");
      writeFileSync(join(folder, `${file}.yaml`), `cases:\n${list}`);
    }
    const program = join(import.meta.dirname, "../dist/cli/lintel.js");
    const started = performance.now();
    const ran = spawnSync(process.execPath, [program, "policy", "test", folder], { encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`the cases did not run: ${ran.stdout}${ran.stderr}`);
    return (performance.now() - started) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
