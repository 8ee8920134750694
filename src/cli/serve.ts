/** `lintel serve`: the gateway as a process: signals, exit codes, systemd. */
import { spawn } from "node:child_process";
import type { Command } from "commander";
import {
  ConfigFaults,
  checkFixes,
  checkModeRules,
  configFile,
  type LoadedConfig,
  loadConfig,
  loadPacks,
} from "../config/index.ts";
import { withPatterns } from "../lint/pattern/rule.ts";
import { type Gateway, startGateway } from "../main.ts";
import { catalogue } from "../rules/index.ts";
import { createTelemetry, type Telemetry } from "../telemetry/index.ts";
import { type CommonOptions, withConfig } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { version } from "./version.ts";

/** 0 ended, 1 did not start, 2 was forced by a second signal, 3 ended but had to cut something off. */
type ExitCode = 0 | 1 | 2 | 3;

export function register(command: Command): void {
  withConfig(command).action(async (options: CommonOptions) => {
    process.exitCode = await serve(options);
  });
}

async function serve(options: CommonOptions): Promise<ExitCode> {
  const load = () => withSoundPacks(loadConfig(configFile(options.config, process.env), process.env));
  const loaded = load();
  const telemetry = createTelemetry(loaded.config.log, version());
  const gateway = await start(loaded, telemetry);
  // Before anybody is told that it runs: who is told may signal at once.
  const signal = firstSignal();
  let reloading = Promise.resolve();
  process.on("SIGHUP", () => {
    // One after the other, or the older file could have the last word.
    reloading = reloading.then(() => reload(gateway, load, telemetry));
  });
  telemetry.started({
    version: version(),
    mode: loaded.config.mode,
    policies: loaded.config.policies,
    overrides: loaded.overrides,
  });
  notifySystemd("READY=1");
  return stop(gateway, telemetry, await signal);
}

/** A mode for a rule that does not exist would hold nowhere, a link without https offers no click: nobody would notice. */
function withSoundPacks(loaded: LoadedConfig): LoadedConfig {
  const { policies_dir, policies, modes, web } = loaded.config;
  const packs = loadPacks(policies_dir, policies, catalogue);
  const known = withPatterns(catalogue, packs);
  const faults = [
    ...checkModeRules(modes, known, loaded.placeOf),
    ...checkFixes(packs, web.public_url, loaded.placeOf),
  ];
  if (faults.length > 0) throw new ConfigFaults(faults);
  return loaded;
}

/** A start that fails is told in one sentence; the stack is nobody's help at that hour. */
async function start({ config }: LoadedConfig, telemetry: Telemetry): Promise<Gateway> {
  try {
    return await startGateway(config, { telemetry });
  } catch (error) {
    if (error instanceof Error && "format" in error) throw error;
    throw new Refusal(`not started: ${whyNotStarted(error, config.data_dir)}`, { cause: error });
  }
}

/** The system's words, and what to do about the two faults that every operator meets. */
function whyNotStarted(error: unknown, dataDir: string): string {
  if (!(error instanceof Error)) return String(error);
  const { path, code } = error as NodeJS.ErrnoException;
  if (path?.startsWith(dataDir))
    return `data_dir ${dataDir} cannot be used (${error.message}). Check who may write it, or name another`;
  const { code: cause = code } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return cause === "EADDRINUSE" ? `${error.message}. Stop what runs there, or name another port` : error.message;
}

async function reload(gateway: Gateway, load: () => LoadedConfig, telemetry: Telemetry): Promise<void> {
  try {
    await gateway.reload(load().config);
  } catch (error) {
    telemetry.reloadRefused(error);
  }
}

const firstSignal = (): Promise<string> =>
  new Promise((resolve) => {
    process.once("SIGTERM", () => resolve("SIGTERM"));
    process.once("SIGINT", () => resolve("SIGINT"));
  });

async function stop(gateway: Gateway, telemetry: Telemetry, signal: string): Promise<ExitCode> {
  const start = performance.now();
  for (const again of ["SIGTERM", "SIGINT"]) process.once(again, () => process.exit(2));
  telemetry.stopping(signal);
  notifySystemd("STOPPING=1");
  const whole = await gateway.close();
  telemetry.stopped(performance.now() - start);
  return whole ? 0 : 3;
}

/** Node cannot send datagrams to a Unix socket; systemd's own tool can. Does nothing outside systemd. */
function notifySystemd(message: string): void {
  if (!process.env["NOTIFY_SOCKET"]) return;
  spawn("systemd-notify", [message], { stdio: "ignore" }).on("error", () => {});
}
