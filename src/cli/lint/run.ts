/** The work of `lintel lint`: inputs in, one report out, in the order of the inputs. */
import { writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { loadPacks } from "../../config/packs.ts";
import type { ConsentAges } from "../../consent/will.ts";
import { withPatterns } from "../../lint/pattern/rule.ts";
import { type Address, addressKey, isAddressFault, parsePath } from "../../mail/address.ts";
import type { Pack } from "../../policy/pack.ts";
import { catalogue } from "../../rules/index.ts";
import { coloursFor } from "../colours.ts";
import { Refusal } from "../refusal.ts";
import { progress } from "../terminal.ts";
import { version } from "../version.ts";
import { readFacts } from "./facts-file.ts";
import { inOrder } from "./in-order.ts";
import { type Input, inputs, wordsOf } from "./input.ts";
import { type CaseFactsBlock, type Judge, openJudge, wireForm } from "./judging.ts";
import { exitCodeOf, type LintReport, reportOf } from "./report.ts";
import { sarif } from "./sarif.ts";
import { type Settings, settingsFor } from "./settings.ts";
import { stylish } from "./stylish.ts";

export interface LintOptions {
  readonly format: "stylish" | "json" | "sarif";
  readonly output?: string;
  readonly config?: string;
  readonly policy?: readonly string[];
  readonly policiesDir?: string;
  readonly facts?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly failOn: "hold" | "reject";
  readonly quiet?: boolean;
  readonly color: boolean;
}

/**
 * Lints files and prints the report.
 * @returns the exit code
 * @throws ConfigFaults, Refusal when configuration, packs, facts or addresses are wrong: nothing is linted then
 */
export async function runLint(paths: readonly string[], options: LintOptions): Promise<0 | 1 | 2> {
  const settings = settingsFor(options.config, process.env);
  const packs = loadPacks(
    options.policiesDir ?? settings.policiesDir,
    [...new Set(options.policy ?? settings.policies)],
    catalogue,
  );
  const request: Request = {
    packs,
    settings,
    facts: options.facts === undefined ? null : readFacts(options.facts),
    ...(options.from !== undefined && { from: addressOf(options.from, "--from") }),
    to: (options.to ?? []).map((text) => addressOf(text, "--to")),
    quiet: options.quiet ?? false,
  };
  const found = await inputs(paths, () => buffer(process.stdin));
  const reports = await lintAll(found, request);
  publish(render(reports, options, { ...request, rulesUrl: settings.rulesUrl }), options.output);
  return exitCodeOf(reports, options.failOn);
}

interface Request {
  readonly packs: readonly Pack[];
  readonly settings: { readonly window: number; readonly ages: ConsentAges; readonly parse: Settings["parse"] };
  readonly facts: CaseFactsBlock | null;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly quiet: boolean;
}

async function lintAll(found: readonly Input[], request: Request): Promise<LintReport[]> {
  const judge = openJudge(request.settings.parse);
  let done = 0;
  const bar = progress("Linting", found.length);
  try {
    return await inOrder(found, judge.width, async (input) => {
      const report = await lintOne(input, judge, request);
      bar.step(++done);
      return report;
    });
  } finally {
    bar.end();
    await judge.close();
  }
}

/** A file that cannot be read or judged is its own report, and no reason to give the others up. */
async function lintOne({ file, read }: Input, judge: Judge, request: Request): Promise<LintReport> {
  try {
    const bytes = wireForm(await read());
    const started = performance.now();
    const { packs, facts, to, from, settings } = request;
    const { window, ages } = settings;
    const judged = await judge.judge({ bytes, packs, facts, to, ...(from && { from }), now: Date.now(), window, ages });
    return reportOf(file, judged, performance.now() - started, request.quiet);
  } catch (error) {
    return { file, error: wordsOf(error) };
  }
}

/** An address of the command line, as people write it. */
function addressOf(text: string, option: string): Address {
  const address = parsePath(addressKey(text) === null ? text : text.trim());
  if (isAddressFault(address))
    throw new Refusal(`${option} "${text}": ${address.detail}; write it as name@example.org`);
  return address;
}

function render(
  reports: readonly LintReport[],
  options: LintOptions,
  { packs, rulesUrl }: Pick<Request, "packs"> & Pick<Settings, "rulesUrl">,
): string {
  if (options.format === "json") return `${JSON.stringify(reports, null, 2)}\n`;
  if (options.format === "sarif") {
    return sarif(reports, { version: version(), catalogue: withPatterns(catalogue, packs), rulesUrl });
  }
  const colours = coloursFor(process.stdout, options.color && options.output === undefined, process.env);
  return stylish(reports, colours, rulesUrl);
}

function publish(text: string, output: string | undefined): void {
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
}
