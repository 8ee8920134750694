/**
 * How well the purpose of mail is told: a table per source and purpose, and what members would feel of it.
 * Usage: npm run eval -- [DIR...] [--errors]
 * Nothing is judged by a model that learnt from it: the mail of `training/mail` and of DIR (.jsonl records, or a manifest.csv over
 * .eml files) is judged in rounds, `held-out.jsonl` by the model that ships.
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
import { foreign, sampleOf, trainingExamples } from "./train.ts";

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
 * of the id) are in different ones, the other hands are dealt out. Other people's mail, whose sources go by purpose, is dealt
 * out message by message: each is judged by a model that did not learn from it.
 */
function crossJudge(own: readonly Example[], others: readonly Example[]): { own: Judged[]; others: Judged[] } {
  const handOf = ({ source, id }: Example) => (source === "modern" ? `modern-${id[0]}` : source);
  const hands = [...new Set(own.map(handOf))].sort();
  const dealt = [
    ...own.map((each) => ({ each: { ...each, source: handOf(each) }, fold: hands.indexOf(handOf(each)) % FOLDS })),
    ...others.map((each, at) => ({ each, fold: at % FOLDS })),
  ];
  const ownSamples = own.map(sampleOf);
  const samples = [...ownSamples, ...foreign(others.map(sampleOf), ownSamples)];
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    progress(`learning, round ${fold + 1} of ${FOLDS} ...`);
    const model = learn(
      samples.filter((_, at) => dealt[at]?.fold !== fold),
      { ...DEFAULTS, most: MOST_FEATURES },
    );
    const shares = predict(model, samples);
    for (const [at, { each, fold: its }] of dealt.entries()) {
      if (its === fold) judged[at] = { ...each, shares: shares[at] ?? [] };
    }
  }
  return { own: judged.slice(0, own.length), others: judged.slice(own.length) };
}

const ship = (examples: readonly Example[]): Judged[] =>
  examples.map((each) => ({ ...each, shares: sharesOf(each.message) }));

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
}

function tell(title: string, judged: readonly Judged[]): void {
  const head = ["source", "mails", "right", ...PURPOSES.map((label) => SHORT[label]), "offers", "letters"];
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  const sources = [...new Set(judged.map(({ source }) => source))].sort();
  for (const source of sources) {
    table.push([source.slice(0, WIDEST), ...figures(judged.filter((each) => each.source === source))]);
  }
  if (sources.length > 1) table.push(["all", ...figures(judged)]);
  console.log(`\n${title}; per cent, "offers" and "letters" are what would not go to a stranger unseen\n${table}`);
}

/** So that a table fits 100 columns. */
const SHORT: Readonly<Record<PurposeLabel, string>> = {
  correspondence: "letter",
  "event-invitation": "invit.",
  "participation-announcement": "part.",
  newsletter: "news",
  solicitation: "offer",
  transactional: "trans.",
};
const WIDEST = 26;

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

const percent = (part: number, whole: number): string => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)}`);

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
  for (const dir of positionals) if (!existsSync(dir)) throw new Error(`${dir}: there is no such folder`);
  const own = await trainingExamples();
  const known = new Set(own.map(({ message }) => message.text));
  const read = (await Promise.all(positionals.map(readCorpus))).flat();
  // Records that training/mail holds, too, are told of there.
  const others = read.filter(({ message }) => !known.has(message.text));
  const judged = crossJudge(own, others);
  const heldOut = ship(await readRecords(join(import.meta.dirname, "held-out.jsonl")));
  const groups: [string, Judged[]][] = [
    ["Mail of training/mail, each hand by a model that learnt from other hands only", judged.own],
    ["Kept aside (minimal pairs, the hardest mail we could write), by the model that ships", heldOut],
  ];
  if (others.length > 0)
    groups.push([`${positionals.join(", ")}, each by a model that did not learn from it`, judged.others]);
  progress("");
  for (const [title, judged] of groups) tell(title, judged);
  if (values.errors) for (const [, judged] of groups) tellErrors(judged);
}

await main();
