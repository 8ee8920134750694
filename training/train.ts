/**
 * Learns the purpose model from `training/mail` and writes `src/purpose/weights.ts`, to be reviewed as any other file.
 * Usage: npm run train [-- --most FEATURES] [DIR...]
 * Labelled mail that the manifest.csv of further folders names is read where it lies: it shapes the weights, but it adds no words to the model.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PURPOSES, type PurposeLabel } from "../src/mail/words.ts";
import { featuresOf } from "../src/purpose/features.ts";
import { readFiled } from "./corpus.ts";
import { DEFAULTS, type Learnt, learn, type Sample } from "./learn.ts";
import { type Example, readRecords } from "./record.ts";

const MAIL = join(import.meta.dirname, "mail");
const TARGET = join(import.meta.dirname, "../src/purpose/weights.ts");

/** All that the model may learn from; `held-out.jsonl` lies elsewhere on purpose. */
export async function trainingExamples(): Promise<Example[]> {
  const files = readdirSync(MAIL).filter((name) => name.endsWith(".jsonl"));
  const read = await Promise.all(files.sort().map((name) => readRecords(join(MAIL, name))));
  return read.flat();
}

/**
 * How much a message counts by its purpose. Rare purposes count more, or they would never be told; and a letter that is held
 * is worse than one offer that slips through, since members write to each other all day.
 */
const IMPORTANCE: Readonly<Record<PurposeLabel, number>> = {
  correspondence: 2,
  "event-invitation": 2,
  "participation-announcement": 3,
  newsletter: 2,
  solicitation: 1,
  transactional: 1.5,
};

export const sampleOf = ({ message, label }: Example): Sample => ({
  counts: featuresOf(message),
  label: PURPOSES.indexOf(label),
  weight: IMPORTANCE[label],
});

/** Whole hundredths are as exact as such weights are, and they can be read. */
function write({ bias, names, weights }: Learnt, count: number): void {
  const of = (numbers: Iterable<number>) => [...numbers].map((each) => Math.round(each * 100)).join(" ");
  const lines = names.map((name, at) => {
    return `${name}\t${of(weights.subarray(at * PURPOSES.length, (at + 1) * PURPOSES.length))}`;
  });
  const kept = lines.filter((line) => !/\t(?:-?0 ?)+$/.test(line)).sort();
  writeFileSync(
    TARGET,
    `/**
 * Written by \`npm run train\` from ${count} messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to ${PURPOSES.join(", ")}.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = \`bias\t${of(bias)}
${kept.join("\n")}
\`;
`,
  );
  console.log(`${count} messages, ${kept.length} features -> src/purpose/weights.ts`);
}

/** Other people's mail, without the words that only they use. */
export function foreign(samples: readonly Sample[], own: readonly Sample[]): Sample[] {
  const known = new Set(own.flatMap(({ counts }) => [...counts.keys()]));
  return samples.map((sample) => ({
    ...sample,
    counts: new Map([...sample.counts].filter(([name]) => known.has(name))),
  }));
}

async function main(): Promise<void> {
  const options = { most: { type: "string", default: "12000" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const own = (await trainingExamples()).map(sampleOf);
  const others: Sample[] = [];
  for (const dir of positionals) others.push(...foreign((await readFiled(dir)).map(sampleOf), own));
  const samples = [...own, ...others];
  write(learn(samples, { ...DEFAULTS, most: Number(values.most) }), samples.length);
}

if (process.argv[1] === import.meta.filename) await main();
