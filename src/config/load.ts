/** From a file and the environment to a `Config`: read, override, check, fill in what depends on this machine. */
import { existsSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { checkConfig, tlsDefault } from "./checks.ts";
import { applyEnvironment, type Environment } from "./environment.ts";
import { type ConfigFault, ConfigFaults, formatPath, type Place } from "./fault.ts";
import { isFullName } from "./formats.ts";
import { installedNotices, installedPolicies } from "./paths.ts";
import { type Path, Reader, type Shape } from "./reader.ts";
import { type Config, ConfigSchema, type SmartHostConfig } from "./schema.ts";
import { Source } from "./source.ts";

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute; null when there is none and everything is default or from the environment. */
  readonly file: string | null;
  /** Names of the variables that set a key; never their values. */
  readonly overrides: string[];
  /** Where a key stands, or its nearest parent that does. */
  placeOf(path: Path): Place;
}

/**
 * Loads a configuration. Relative paths in it are relative to the file (to the working directory without one); all
 * paths in the result are absolute, durations are milliseconds.
 * @throws ConfigFaults with every fault that was found
 */
export function loadConfig(file: string | null, env: Environment): LoadedConfig {
  const source = file === null ? Source.parse("(no configuration file)", "", false) : Source.read(file);
  const { names, faults } = applyEnvironment(source, ConfigSchema, env);
  const reader = new Reader(source);
  const base = file === null ? process.cwd() : dirname(resolve(file));
  const read = absolute(ConfigSchema as Shape, reader.document(ConfigSchema), base) as Config;
  const all: ConfigFault[] = [...faults, ...reader.faults];
  checkConfig(read, soundIn(reader.spoiled), (path, what, remedy) => {
    all.push({ ...source.placeOf(path), path: formatPath(path), what, remedy });
  });
  if (all.length > 0) throw new ConfigFaults(all);
  const config = complete(read);
  const withSecrets = { ...config, smart_host: secret(config.smart_host), smart_hosts: config.smart_hosts.map(secret) };
  return {
    config: withSecrets,
    file: file === null ? null : resolve(file),
    overrides: names,
    placeOf: (path) => source.placeOf(path),
  };
}

/** Whether nothing at, under or above a path is spoiled. */
function soundIn(spoiled: readonly string[]): (path: string) => boolean {
  const under = (inner: string, outer: string) =>
    outer === "" || inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return (path) => !spoiled.some((each) => under(each, path) || under(path, each));
}

/** The file that `-c` or `LINTEL_CONFIG` names, else null. */
export function configFile(given: string | undefined, env: Environment): string | null {
  return given ?? (env["LINTEL_CONFIG"] || null);
}

/** Paths made absolute, wherever the schema says that a text is a path. Empty ones stay empty: they mean a default. */
function absolute(shape: Shape, value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((each) => absolute(shape.items ?? {}, each, base));
  if (typeof value === "string") return shape.format === "path" && value !== "" ? resolve(base, value) : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    absolute(shape.properties?.[key] ?? {}, inner, base),
  ]);
  return Object.fromEntries(entries);
}

/** What is left out and depends on this machine or on other keys. */
function complete(config: Config): Config {
  const name = config.hostname ?? machineName(hostname());
  const smartHost = (host: SmartHostConfig): SmartHostConfig => ({ ...host, tls: host.tls ?? tlsDefault(host.host) });
  return {
    ...config,
    hostname: name,
    association: { ...config.association, contact: config.association.contact || `postmaster@${name}` },
    policies_dir: config.policies_dir || installedPolicies,
    rules_url: config.rules_url || rulePages(config.web.public_url),
    notices: {
      ...config.notices,
      from: config.notices.from || `postmaster@${name}`,
      dir: config.notices.dir || installedNotices,
    },
    smart_host: smartHost(config.smart_host),
    smart_hosts: config.smart_hosts.map(smartHost),
  };
}

/** Where `web` serves the rules' pages. */
export const rulePages = (publicUrl: string): string => `${publicUrl.replace(/\/+$/, "")}/rules/{rule}`;

/** A machine's short name is no name for a greeting (RFC 5321 2.3.5); `.localdomain` makes it one that nobody owns. */
export function machineName(given: string): string {
  if (isFullName(given)) return given.toLowerCase();
  const label = given
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63)
    .replace(/-+$/, "");
  return `${label || "lintel"}.localdomain`;
}

/** The password out of its file, so that no other room reads secrets. */
function secret(host: SmartHostConfig): SmartHostConfig {
  const file = host.auth?.password_file;
  if (!host.auth || file === undefined || !existsSync(file)) return host;
  return { ...host, auth: { ...host.auth, password: readFileSync(file, "utf8").replace(/\r?\n$/, "") } };
}
