/**
 * How well the purpose of mail is told: a table per source and purpose, and what members would feel of it.
 * Usage: npm run eval -- [DIR...] [--errors]
 * Every hand of `training/mail` is judged by a model that learnt from other hands only; `held-out.jsonl` and mail in DIR by
 * the model that ships. DIR holds .jsonl records or a manifest.csv over .eml files; mail that the model learnt from is marked.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { PURPOSES, type PurposeLabel } from "../src/mail/words.ts";
import { sharesOf } from "../src/purpose/index.ts";
import { SUSPICIOUS } from "../src/purpose/suspicious.ts";
import { readCorpus } from "./corpus.ts";
import { DEFAULTS, learn, predict } from "./learn.ts";
import { type Example, readRecords } from "./record.ts";
import { sampleOf, trainingExamples } from "./train.ts";

const MOST_FEATURES = 12_000;

interface Judged extends Example {
  readonly shares: readonly number[];
}

const shareOf = ({ shares }: Judged, label: PurposeLabel): number => shares[PURPOSES.indexOf(label)] ?? 0;

const labelOf = (judged: Judged): PurposeLabel =>
  PURPOSES[judged.shares.indexOf(Math.max(...judged.shares))] ?? "correspondence";

/** An offer to a stranger is held or refused when it is told or suspected; a letter would be, too. */
const stopped = (judged: Judged): boolean =>
  labelOf(judged) === "solicitation" || shareOf(judged, "solicitation") >= SUSPICIOUS.solicitation;

const FOLDS = 4;

/**
 * Each hand judged by a model that learnt from none of its mail, in four rounds: the voices of `modern.jsonl` (the first letter
 * of the id) are in different ones, the other hands are dealt out.
 */
function crossJudge(examples: readonly Example[]): Judged[] {
  const handOf = ({ source, id }: Example) => (source === "modern" ? `modern-${id[0]}` : source);
  const hands = [...new Set(examples.map(handOf))].sort();
  const foldOf = new Map(hands.map((hand, at) => [hand, at % FOLDS]));
  const samples = examples.map((each) => ({ ...sampleOf(each), fold: foldOf.get(handOf(each)) }));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    progress(`learning, round ${fold + 1} of ${FOLDS} ...`);
    const model = learn(
      samples.filter((each) => each.fold !== fold),
      { ...DEFAULTS, most: MOST_FEATURES },
    );
    const own = examples.filter((each) => foldOf.get(handOf(each)) === fold);
    const shares = predict(
      model,
      samples.filter((each) => each.fold === fold),
    );
    return own.map((each, at) => ({ ...each, source: handOf(each), shares: shares[at] ?? [] }));
  });
}

const ship = (examples: readonly Example[]): Judged[] =>
  examples.map((each) => ({ ...each, shares: sharesOf(each.message) }));

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
}

function tell(title: string, judged: readonly Judged[]): void {
  const head = ["source", "mails", "right", ...PURPOSES.map(shorten), "offers stopped", "letters stopped"];
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  const sources = [...new Set(judged.map(({ source }) => source))].sort();
  for (const source of sources) {
    table.push([source, ...figures(judged.filter((each) => each.source === source))]);
  }
  if (sources.length > 1) table.push(["all", ...figures(judged)]);
  console.log(`\n${title}\n${table}`);
}

const shorten = (label: PurposeLabel): string =>
  ({ "event-invitation": "invitation", "participation-announcement": "participation" })[label as string] ?? label;

function figures(judged: readonly Judged[]): string[] {
  const of = (label: PurposeLabel) => judged.filter((each) => each.label === label);
  const told = (label: PurposeLabel) => {
    // A newsletter that sells is stopped as well as one that tells.
    const fits = (each: Judged) =>
      labelOf(each) === label || (label === "newsletter" && labelOf(each) === "solicitation");
    return percent(of(label).filter(fits).length, of(label).length);
  };
  return [
    String(judged.length),
    percent(judged.filter((each) => labelOf(each) === each.label).length, judged.length),
    ...PURPOSES.map(told),
    percent(of("solicitation").filter(stopped).length, of("solicitation").length),
    percent(of("correspondence").filter(stopped).length, of("correspondence").length),
  ];
}

const percent = (part: number, whole: number): string => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`);

function tellErrors(judged: readonly Judged[]): void {
  for (const each of judged.filter((one) => labelOf(one) !== one.label)) {
    const share = shareOf(each, labelOf(each)).toFixed(2);
    console.log(
      `${each.source} ${each.id}: ${each.label}, told as ${labelOf(each)} (${share}): ${each.message.subject}`,
    );
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { errors: { type: "boolean" } }, allowPositionals: true });
  const heldOut = join(import.meta.dirname, "held-out.jsonl");
  const groups: [string, Judged[]][] = [
    [
      "Mail of training/mail, each hand by a model that learnt from the others only",
      crossJudge(await trainingExamples()),
    ],
    ["Kept aside (minimal pairs, the hardest mail we could write)", ship(await readRecords(heldOut))],
  ];
  for (const dir of positionals) {
    if (!existsSync(dir)) throw new Error(`${dir}: there is no such folder`);
    groups.push([`${dir}, by the model that ships`, ship(await readCorpus(dir))]);
  }
  progress("");
  for (const [title, judged] of groups) tell(title, judged);
  if (values.errors) for (const [, judged] of groups) tellErrors(judged);
}

await main();
