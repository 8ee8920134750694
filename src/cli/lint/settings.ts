/** What `lint` and `policy test` take from a configuration when there is one, and from the defaults when there is none. */

import { keyDefault, sectionDefaults } from "../../config/defaults.ts";
import { configFile, loadConfig, rulePages } from "../../config/load.ts";
import { installedPolicies } from "../../config/paths.ts";
import type { Config } from "../../config/schema.ts";
import type { ConsentAges } from "../../consent/will.ts";

export interface Settings {
  readonly policies: readonly string[];
  readonly policiesDir: string;
  readonly rulesUrl: string;
  readonly parse: Config["parse"];
  /** Milliseconds. */
  readonly window: number;
  readonly ages: ConsentAges;
}

/** Files are read by as many workers as this machine is likely to have cores; the gateway's own number is another thing. */
const WORKERS = 2;

/** Throws ConfigFaults when the file that `-c` or LINTEL_CONFIG names has faults. */
export function settingsFor(given: string | undefined, env: NodeJS.ProcessEnv): Settings {
  const file = configFile(given, env);
  const config = file === null ? withoutFile() : loadConfig(file, env).config;
  const { policies, parse, facts, consent } = config;
  return {
    policies,
    policiesDir: config.policies_dir,
    rulesUrl: config.rules_url,
    parse: { ...parse, workers: Math.max(WORKERS, parse.workers) },
    window: facts.window,
    ages: { inquiryMonths: consent.inquiry_months, impliedMonths: consent.implied_months },
  };
}

const withoutFile = () => ({
  policies: keyDefault("policies"),
  policies_dir: installedPolicies,
  rules_url: rulePages(sectionDefaults("web").public_url),
  parse: sectionDefaults("parse"),
  facts: sectionDefaults("facts"),
  consent: sectionDefaults("consent"),
});
