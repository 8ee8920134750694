/** What the commands that work on the store share: the configuration, the store, who acts, and the output's form. */
import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import { type Config, configFile, loadConfig } from "../config/index.ts";
import type { Store } from "../store/port.ts";
import { openStore } from "./open-store.ts";
import { Refusal } from "./refusal.ts";

export interface CommonOptions {
  readonly config?: string;
  readonly format?: "text" | "json";
  readonly as?: string;
}

/** `-c FILE`. */
export const withConfig = (command: Command): Command =>
  command.option("-c, --config <file>", "configuration file (default: $LINTEL_CONFIG)");

/** `-f text|json`. */
export const withFormat = (command: Command): Command =>
  command.addOption(new Option("-f, --format <form>", "form of the output").choices(["text", "json"]).default("text"));

/** `--as NAME`. */
export const withActor = (command: Command): Command =>
  command.option("--as <name>", "who acts, as the trail names you (default: your login on this machine)");

/** `staff:<name>`, from `--as` or this machine's login. */
export function actorOf(options: CommonOptions): string {
  const name = (options.as ?? systemUser()).trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name))
    throw new Refusal("--as needs a name: letters, digits, blanks, dots and dashes, at most 64; no address");
  return `staff:${name}`;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown"; // a container's uid without a name
  }
}

export const readConfig = (options: CommonOptions): Config =>
  loadConfig(configFile(options.config, process.env), process.env).config;

/** Runs the work on the configured store and closes it, whatever comes. */
export async function withStore<T>(
  options: CommonOptions,
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(options);
  const store = await openStore(config);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
