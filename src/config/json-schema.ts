/** The configuration's schema as editors know it: JSON Schema, our own words translated. */
import type { Shape } from "./reader.ts";
import { ConfigSchema } from "./schema.ts";

const DURATION = { type: "string", pattern: "^(\\d{1,9}(ms|s|m|h|d))+$", examples: ["90s", "5m", "4h", "14d"] };
const MOMENT = { type: "string", examples: ["2026-03-10", "2026-03-10T09:00:00Z"] };

/** `config/lintel.schema.json`, as it should stand there. */
export function jsonSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "lintel",
    ...translated(ConfigSchema as Shape),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function translated(shape: Shape): Record<string, unknown> {
  const { description, default: fallback } = shape;
  const words = {
    ...(description !== undefined && { description }),
    ...(fallback !== undefined && { default: fallback }),
  };
  if (shape.duration) return { ...DURATION, ...words };
  if (shape.moment) return { ...MOMENT, ...words };
  if (shape.durations) return { type: "array", items: DURATION, minItems: 1, ...words };
  if (shape.properties) return { ...section(shape, shape.properties), ...words };
  if (shape.items) return { type: "array", items: translated(shape.items), ...words };
  const { type, enum: choices, minimum, maximum } = shape;
  return JSON.parse(JSON.stringify({ type, enum: choices, minimum, maximum, ...words })) as Record<string, unknown>;
}

/** A key is required where it has neither a default nor a value of its own making. */
function section(shape: Shape, properties: Readonly<Record<string, Shape>>): Record<string, unknown> {
  const required = (shape.required ?? []).filter((key) => {
    const inner = properties[key];
    return inner !== undefined && inner.default === undefined && !inner.derived && !isOptionalSection(inner);
  });
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, translated(inner)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A section all of whose keys can be left out can be left out itself. */
const isOptionalSection = (shape: Shape): boolean =>
  shape.properties !== undefined && section(shape, shape.properties)["required"] === undefined;
