/** What a schema refused, in words that name the field as its sender wrote it. PURE. */
import type { FastifySchemaValidationError } from "fastify";

/** More faults than these help nobody. */
const MOST = 3;
const LONGEST = 80;

/** One sentence for the first faults of a request; `where`: body, querystring, params or headers. */
export function faultsOf(errors: readonly FastifySchemaValidationError[], where: string): Error {
  // Of a key that is not known the validator says a second time that nothing may stand there.
  const said = errors.filter(({ keyword }) => keyword !== "boolean").flatMap((one) => wordsOf(one, where));
  const more = said.length > MOST ? `; and ${said.length - MOST} more` : "";
  return new Error(said.length === 0 ? `${placeOf(where)} is not understood` : said.slice(0, MOST).join("; ") + more);
}

const PLACES: Readonly<Record<string, string>> = { body: "the body", headers: "the headers" };
const placeOf = (where: string): string => PLACES[where] ?? "the address";

function wordsOf({ keyword, instancePath, params, message = "is wrong" }: FastifySchemaValidationError, where: string) {
  const name = nameOf(instancePath, where);
  const inside = (key: string) => clipped(instancePath === "" ? key : `${name}.${key}`);
  if (keyword === "additionalProperties")
    return textsOf(params["additionalProperties"]).map((key) => `${inside(key)} is not known in ${placeOf(where)}`);
  if (keyword === "required") return textsOf(params["requiredProperties"]).map((key) => `${inside(key)} is missing`);
  return [`${name} ${ruleOf(keyword, params) ?? message}`];
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ integer: "a whole number", number: "a number", boolean: "true or false", string: "text" },
  ...{ array: "a list", object: "an object", null: "null" },
};

const nameOf = (path: string, where: string): string =>
  path === "" ? placeOf(where) : clipped(path.slice(1).replaceAll("/", "."));

function ruleOf(keyword: string, params: Readonly<Record<string, unknown>>): string | undefined {
  const limit = String(params["limit"]);
  if (keyword === "type") return `must be ${[params["type"]].flat().map(typeOf).join(" or ")}`;
  if (keyword === "minimum") return `must be at least ${limit}`;
  if (keyword === "maximum") return `must be at most ${limit}`;
  if (keyword === "minLength") return limit === "1" ? "must not be empty" : `needs at least ${limit} characters`;
  if (keyword === "maxLength") return `must be no longer than ${limit} characters`;
  if (keyword === "minItems") return `needs at least ${limit}`;
  if (keyword === "maxItems") return `takes at most ${limit}`;
  if (keyword === "enum") return `must be one of ${textsOf(params["allowedValues"]).join(", ")}`;
  if (keyword === "pattern") return "is not written as it should be";
  return undefined;
}

const typeOf = (type: unknown): string => TYPES[String(type)] ?? String(type);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
