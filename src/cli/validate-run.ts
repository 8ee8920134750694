/** What `serve` would do with a configuration, in words. */
import type { ConfigFault } from "../config/fault.ts";
import {
  ConfigFaults,
  checkFixes,
  checkModeRules,
  configFile,
  loadConfig,
  loadPacks,
  loadPageTexts,
  paths,
} from "../config/index.ts";
import type { Config, ListenerConfig, SmartHostConfig } from "../config/schema.ts";
import { ADVISED_BITS, isKeyFault, readSigningKey } from "../config/signing-key.ts";
import { loadWording, WordingFaults } from "../delivery/notices/wording.ts";
import { loadFooters } from "../delivery/stamp/wording.ts";
import { isPatternRule } from "../lint/pattern/definition.ts";
import { withPatterns } from "../lint/pattern/rule.ts";
import type { Pack } from "../policy/pack.ts";
import { catalogue } from "../rules/index.ts";
import { PAGE_WORDS } from "../web/people/words.ts";
import { count } from "./terminal.ts";

/** `FILE: ok` and what it means. Throws ConfigFaults with the faults of the configuration, or of its packs. */
export function validate(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const file = configFile(given, env);
  const loaded = loadConfig(file, env);
  const { config, overrides } = loaded;
  const faults: ConfigFault[] = [];
  const packs = faultsInto(faults, () => loadPacks(config.policies_dir, config.policies, catalogue));
  faults.push(...checkModeRules(config.modes, knownRules(packs), loaded.placeOf));
  faults.push(...checkFixes(packs ?? [], config.web.public_url, loaded.placeOf));
  faultsInto(faults, () => loadFooters(config.notices.dir));
  faultsInto(faults, () => checkWording(config.notices.dir));
  faultsInto(faults, () => loadPageTexts(paths.installedPages, PAGE_WORDS));
  if (faults.length > 0) throw new ConfigFaults(faults);
  const lines = [
    `${file ?? "environment"}: ok`,
    `  listens    ${config.submission.listeners.map(listener).join(", ")}`,
    ...(config.inbound.listeners.length > 0 ? [`  inbound    ${door(config)}`] : []),
    `  web        ${config.web.host}:${config.web.port}, reached as ${config.web.public_url}`,
    `  forwards   ${[smartHost(config.smart_host), ...config.smart_hosts.map(forSenders)].join("; ")}`,
    ...(config.dkim.length > 0 ? [`  signs      ${config.dkim.map(signing).join("; ")}`] : []),
    `  judges     ${modeWords(config)} by ${(packs ?? []).map(packWords).join(", ") || "no pack"}`,
    `  keeps      ${config.data_dir}`,
    ...(overrides.length > 0 ? [`  from env   ${overrides.join(", ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where the packs have faults of their own, any pattern may be theirs. */
function knownRules(packs: readonly Pack[] | null) {
  const rules = withPatterns(catalogue, packs ?? []);
  const has = (rule: string) => rules.has(rule) || (packs === null && isPatternRule(rule));
  return { has, keys: () => rules.keys() };
}

/** Throws ConfigFaults with the faults of the notices' wording. */
function checkWording(dir: string): void {
  try {
    loadWording(dir);
  } catch (error) {
    if (!(error instanceof WordingFaults)) throw error;
    throw new ConfigFaults(
      error.faults.map((what) => ({
        file: "notices.dir",
        line: 0,
        column: 0,
        path: "",
        what,
        remedy: "correct the wording",
      })),
    );
  }
}

function faultsInto<T>(faults: ConfigFault[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

const listener = ({ kind, host, port, networks }: ListenerConfig): string =>
  `${kind} ${host}:${port}${networks ? ` (from ${networks.join(" ")})` : ""}`;

function door({ inbound: { listeners, domain, verp }, hostname }: Config): string {
  const sockets = listeners.map(({ host, port }) => `${host}:${port}`).join(", ");
  return `${sockets}, for mail to ${domain || hostname}${verp ? " and its bounces" : ""}`;
}
const smartHost = ({ host, port, tls }: SmartHostConfig): string => `${host}:${port} (tls ${tls})`;
const forSenders = (host: SmartHostConfig): string => `${smartHost(host)} for ${host.sender_domains?.join(" ")}`;

/** A short key is used all the same: DNS may hold no longer one yet. */
function signing({ domain, selector, key_file }: Config["dkim"][number]): string {
  const key = readSigningKey(key_file);
  const bits = isKeyFault(key) ? 0 : key.bits;
  const advice = bits < ADVISED_BITS ? `, fewer than the ${ADVISED_BITS} of RFC 8301: make a longer one` : "";
  return `${domain} (${selector}, ${bits} bits${advice})`;
}

function packWords({ name, rules }: Pack): string {
  const fixes = rules.some(({ fix }) => fix) ? ", puts mail right" : "";
  return `${name} (${count(rules.length, "rule")}${fixes})`;
}

function modeWords({ mode, modes }: Config): string {
  return modes.length === 0 ? `in mode ${mode}` : `in mode ${mode}, with ${count(modes.length, "exception")},`;
}
