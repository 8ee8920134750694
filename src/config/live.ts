/** The configuration of a gateway that runs: what a reload changes at once, and what only a restart brings. */
import { isDeepStrictEqual } from "node:util";
import type { Config } from "./schema.ts";

const SECTIONS = ["policies", "policies_dir", "mode", "modes", "review", "webhooks"] as const;
/** Of `console` no address: sockets, cookies, links and the other login are made of those at the start. */
const OF_CONSOLE = [
  "session_idle",
  "session_max",
  "second_factor",
  "failures",
  "throttle",
  "requests_per_minute",
] as const;
const TAKEN: readonly string[] = [...SECTIONS, ...OF_CONSOLE.map((key) => `console.${key}`)];

export interface LiveConfig {
  /** What every part is given. They read `review` and `console` at each use and keep no copy. */
  readonly config: Config;
  /** Takes over what can be. Out: the keys that differ from those in force and need a restart, as `submission.listeners`. */
  take(fresh: Config): readonly string[];
}

export function liveConfig(start: Config): LiveConfig {
  const config = { ...start };
  return {
    config,
    take: (fresh) => {
      const console = { ...config.console, ...pick(fresh.console, OF_CONSOLE) };
      Object.assign(config, pick(fresh, SECTIONS), { console });
      return differing(start, fresh).filter((key) => !TAKEN.some((one) => key === one || key.startsWith(`${one}.`)));
    },
  };
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<T> => {
  const picked: Partial<T> = {};
  for (const key of keys) picked[key] = from[key];
  return picked;
};

/** Names of keys, never their values: some are secret. A list counts as one key. */
function differing(before: unknown, after: unknown, path = ""): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isSection(before) || !isSection(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differing(before[key], after[key], path === "" ? key : `${path}.${key}`));
}

const isSection = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
