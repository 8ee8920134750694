/** Asks DNS for the records of the configured keys. */
import { promises as dns } from "node:dns";
import type { CommonOptions } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safe } from "../terminal.ts";
import { type ConfiguredKey, configuredKeys } from "./keys.ts";
import { recordFault } from "./record.ts";

interface CheckOptions extends CommonOptions {
  readonly server?: string;
}

/** As `resolveTxt` of node:dns/promises; rejects with a `code`. */
export type ResolveTxt = (name: string) => Promise<string[][]>;

export interface RecordCheck {
  readonly domain: string;
  readonly selector: string;
  readonly name: string;
  readonly published: boolean;
  /** What is wrong; null when nothing is. */
  readonly fault: string | null;
}

/** For all records together, milliseconds. */
const DEADLINE = 10_000;

export async function checkRecords(options: CheckOptions): Promise<void> {
  const keys = configuredKeys(options);
  const checks = await lookUp(keys, resolverOf(options.server), DEADLINE);
  if (options.format === "json") printJson(checks);
  else print(checks.map(line).join("\n"));
  if (checks.some(({ published }) => !published)) process.exitCode = 1;
}

/** In: keys, DNS, and milliseconds for all answers. Out: a line for each key; never rejects. */
export async function lookUp(
  keys: readonly ConfiguredKey[],
  resolveTxt: ResolveTxt,
  deadline: number,
): Promise<RecordCheck[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done("DNS did not answer in time: try again, or ask another --server"), deadline);
  });
  const checks = keys.map(async ({ domain, selector, name, publicKey }) => {
    const answer = resolveTxt(name).then((records) => recordFault(records, publicKey), unanswered);
    const fault = await Promise.race([answer, late]);
    return { domain, selector, name, published: fault === null, fault };
  });
  try {
    return await Promise.all(checks);
  } finally {
    clearTimeout(timer);
  }
}

function unanswered(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOTFOUND" || error.code === "ENODATA") return "there is no TXT record";
  return `DNS cannot tell (${error.code ?? error.message}): try again, or ask another --server`;
}

function resolverOf(server: string | undefined): ResolveTxt {
  const resolver = new dns.Resolver({ timeout: 2_000, tries: 2 });
  try {
    if (server !== undefined) resolver.setServers([server]);
  } catch {
    throw new Refusal(
      `--server needs an IP address, perhaps with a port as in 192.0.2.53:53, not ${safe(server ?? "")}`,
    );
  }
  return (name) => resolver.resolveTxt(name);
}

const line = ({ name, fault }: RecordCheck): string =>
  fault === null ? `${name}: ok` : `${name}: ${fault}\n  the record to publish: lintel dkim show`;
