/** The configuration of one section with nothing set, for commands that run without a file. */
import { defaultOf, Reader, type Shape } from "./reader.ts";
import { type Config, ConfigSchema } from "./schema.ts";
import { Source } from "./source.ts";

/** A section's defaults; it must be one that needs no key. */
export function sectionDefaults<Key extends "parse" | "consent" | "facts" | "web">(key: Key): Config[Key] {
  const shape = (ConfigSchema as Shape).properties?.[key] ?? {};
  return new Reader(Source.parse(key, "")).read(shape, null, [key]) as Config[Key];
}

/** A top-level key's default. */
export function keyDefault(key: "policies"): Config["policies"] {
  return defaultOf((ConfigSchema as Shape).properties?.[key] ?? {}) as Config["policies"];
}
