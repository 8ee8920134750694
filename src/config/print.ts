/** A loaded configuration as text, in the words of the file: durations with units, no secrets. */
import { stringify } from "yaml";
import type { Shape } from "./reader.ts";
import { type Config, ConfigSchema } from "./schema.ts";
import { formatDuration, formatMoment } from "./time.ts";

export function printedConfig(config: Config, format: "yaml" | "json"): string {
  const value = written(ConfigSchema as Shape & { writeOnly?: boolean }, config);
  return format === "json" ? `${JSON.stringify(value, null, 2)}\n` : stringify(value, { lineWidth: 0 });
}

/** `writeOnly` is JSON Schema's word for what is taken but never shown. */
function written(shape: Shape & { readonly writeOnly?: boolean }, value: unknown): unknown {
  if (shape.writeOnly) return "(set)";
  if (shape.duration && typeof value === "number") return formatDuration(value);
  if (shape.moment && typeof value === "number") return formatMoment(value);
  if (shape.durations && Array.isArray(value)) return value.map((each) => formatDuration(Number(each)));
  if (Array.isArray(value)) return value.map((each) => written(shape.items ?? {}, each));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, written(shape.properties?.[key] ?? {}, inner)]);
  return Object.fromEntries(entries);
}
