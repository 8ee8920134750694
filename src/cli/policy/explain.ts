/** The work of `lintel policy explain`: one message through facts, purpose, rules and levels to its fate. */
import { buffer } from "node:stream/consumers";
import { packNames } from "../../config/checks.ts";
import { loadPacks } from "../../config/packs.ts";
import { Source } from "../../config/source.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { Pack } from "../../policy/pack.ts";
import { catalogue } from "../../rules/index.ts";
import { coloursFor } from "../colours.ts";
import { readFacts } from "../lint/facts-file.ts";
import { inputs, wordsOf } from "../lint/input.ts";
import { type CaseFactsBlock, openJudge, wireForm } from "../lint/judging.ts";
import { settingsFor } from "../lint/settings.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson } from "../terminal.ts";
import { type PolicyCase, readCases } from "./case-file.ts";
import { explainAsJson, explainAsText } from "./explain-print.ts";
import { explanationOf } from "./explanation.ts";

export interface ExplainOptions {
  readonly format: "text" | "json";
  readonly facts?: string;
  readonly case?: string;
  readonly policy?: readonly string[];
  readonly config?: string;
  readonly policiesDir?: string;
  readonly color: boolean;
}

interface Asked {
  readonly bytes: Buffer;
  readonly facts: CaseFactsBlock | null;
  readonly policies: readonly string[] | undefined;
}

/**
 * Prints the walk.
 * @throws ConfigFaults, Refusal when packs, facts or cases are wrong, or the message cannot be read
 */
export async function runExplain(file: string, options: ExplainOptions): Promise<void> {
  const settings = settingsFor(options.config, process.env);
  const dir = options.policiesDir ?? settings.policiesDir;
  const { bytes, facts, policies } = await ask(file, options, packNames(dir) ?? []);
  const names = [...new Set(options.policy ?? policies ?? settings.policies)];
  const packs: Pack[] = loadPacks(dir, names, catalogue);
  const judge = openJudge(settings.parse);
  const { window, ages } = settings;
  try {
    const judged = await judge.judge({ bytes, packs, facts, now: Date.now(), window, ages });
    const explanation = explanationOf(judged, packs, catalogue);
    if (options.format === "json") printJson(explainAsJson(judged, explanation));
    else print(explainAsText(judged, explanation, coloursFor(process.stdout, options.color, process.env)));
  } finally {
    await judge.close();
  }
}

/** FILE is a message, or a case file, whose case brings message, facts and packs; `--facts` may be a case file as well. */
async function ask(file: string, options: ExplainOptions, packs: readonly string[]): Promise<Asked> {
  if (/\.ya?ml$/i.test(file)) {
    const each = pick(file, options.case, packs);
    const facts = options.facts === undefined ? (each.facts ?? null) : factsFrom(options, packs).facts;
    return { bytes: wireForm(each.message), facts, policies: each.policies };
  }
  const { facts, policies } = factsFrom(options, packs);
  return { bytes: wireForm(await readMessage(file)), facts, policies };
}

async function readMessage(file: string): Promise<Buffer> {
  const [input, ...others] = await inputs([file], () => buffer(process.stdin));
  if (input === undefined || others.length > 0) throw new Refusal(`${file}: name one message`);
  try {
    return await input.read();
  } catch (error) {
    throw new Refusal(`${file}: ${wordsOf(error)}`, { cause: error });
  }
}

function factsFrom({ facts, case: name }: ExplainOptions, packs: readonly string[]): Omit<Asked, "bytes"> {
  if (facts === undefined) {
    if (name !== undefined) throw new Refusal("--case names a case of a file; name the file, or give it with --facts");
    return { facts: null, policies: undefined };
  }
  const isCaseFile = Source.read(facts).document.has("cases");
  if (!isCaseFile) return { facts: readFacts(facts), policies: undefined };
  const each = pick(facts, name, packs);
  return { facts: each.facts ?? null, policies: each.policies };
}

function pick(file: string, name: string | undefined, packs: readonly string[]): PolicyCase {
  const cases = readCases(file, packs);
  const names = cases.map((each) => each.case);
  const found = name === undefined ? (cases.length === 1 ? cases[0] : undefined) : cases.find((c) => c.case === name);
  if (found) return found;
  if (name === undefined) throw new Refusal(`${file}: holds ${cases.length} cases; name one with --case`);
  throw new Refusal(`${file}: there is no case "${name}"; ${didYouMean(name, names)}`);
}
