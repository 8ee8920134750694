import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sectionDefaults } from "../../../src/config/defaults.ts";
import { jsonSchema } from "../../../src/config/json-schema.ts";
import { loadConfig } from "../../../src/config/load.ts";
import { installedConfig } from "../../../src/config/paths.ts";
import { printedConfig } from "../../../src/config/print.ts";
import type { Shape } from "../../../src/config/reader.ts";
import { type Config, ConfigSchema } from "../../../src/config/schema.ts";
import { folder } from "./support.ts";

const SAMPLE = readFileSync(installedConfig, "utf8");

/** Every key of the schema, with how deep it stands. */
function keysOf(shape: Shape, depth = 0): { key: string; depth: number; path: string }[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => [
    { key, depth, path: key },
    ...keysOf(inner.items ?? inner, depth + 1).map((each) => ({ ...each, path: `${key}.${each.path}` })),
  ]);
}

describe("config/lintel.yaml", () => {
  it.each(keysOf(ConfigSchema as Shape).filter(({ path }) => !path.startsWith("smart_hosts.")))(
    "has the key $path",
    ({ key, depth }) => {
      const place = depth === 0 ? `^(?:# )?${key}:` : `^[ #-]*(?:- )?${key}:`;
      expect(SAMPLE).toMatch(new RegExp(place, "m"));
    },
  );

  it("loads to the defaults", () => {
    const dir = folder({ "minimal.yaml": "smart_host: { host: 127.0.0.1, port: 1025 }\n", "lintel.yaml": SAMPLE });
    const { config } = loadConfig(join(dir, "lintel.yaml"), {});
    expect(config).toEqual(loadConfig(join(dir, "minimal.yaml"), {}).config);
  });

  it("is served by npm start on loopback only", () => {
    const { config } = loadConfig(installedConfig, {});
    const hosts = [...config.submission.listeners.map(({ host }) => host), config.web.host, config.smart_host.host];
    expect(new Set(hosts)).toEqual(new Set(["127.0.0.1"]));
  });

  it("points editors to its schema in its first line", () => {
    expect(SAMPLE).toMatch(/^# yaml-language-server: \$schema=\.\/lintel\.schema\.json\n/);
  });
});

describe("the schema for editors", () => {
  it("is fresh; if not: lintel config schema > config/lintel.schema.json", () => {
    expect(readFileSync(join(installedConfig, "../lintel.schema.json"), "utf8")).toBe(jsonSchema());
  });

  it("asks for what has no default and for nothing else", () => {
    const schema = JSON.parse(jsonSchema());
    expect(schema.required).toEqual(["smart_host"]);
    expect(schema.properties.smart_host.required).toEqual(["host"]);
    expect(schema.properties.submission.properties.tls.required).toEqual(["cert", "key"]);
  });

  it("knows no words of our own", () => {
    expect(jsonSchema()).not.toMatch(/"(?:duration|durations|moment|derived)"/);
  });
});

describe("a configuration that is printed", () => {
  const CONFIG =
    "smart_host: { host: a.example, auth: { user: me, password: hunter2 } }\nmodes: [{ mode: observe, until: 2026-03-10 }]\n";
  const load = (text: string): Config => loadConfig(join(folder({ "lintel.yaml": text }), "lintel.yaml"), {}).config;

  it("is the same configuration when it is loaded again", () => {
    const config = load(CONFIG);
    const again = load(printedConfig(config, "yaml").replace("(set)", "hunter2"));
    expect(again).toEqual(config);
  });

  it.each(["yaml", "json"] as const)("shows no secret as %s", (format) => {
    const text = printedConfig(load(CONFIG), format);
    expect(text).not.toContain("hunter2");
    expect(parse(text)).toMatchObject({ smart_host: { auth: { user: "me", password: "(set)" } } });
  });

  it("has durations with their units and times in ISO 8601", () => {
    const printed = parse(printedConfig(load(CONFIG), "yaml"));
    expect(printed.held.max_age).toBe("14d");
    expect(printed.modes).toEqual([{ mode: "observe", until: "2026-03-10T00:00:00.000Z" }]);
  });
});

it("a section's defaults are those of a file that leaves it out", () => {
  const { config } = loadConfig(installedConfig, {});
  expect(sectionDefaults("parse")).toEqual(config.parse);
  expect(sectionDefaults("web")).toEqual(config.web);
});
