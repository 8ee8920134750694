/** Policy cases as compliance staff write them: YAML with `cases:`, each message inline or in a file beside it. */
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Static, Type } from "typebox";
import { ConfigFaults } from "../../config/fault.ts";
import { Reader } from "../../config/reader.ts";
import { Source } from "../../config/source.ts";
import { didYouMean } from "../../config/suggest.ts";
import { CaseFactsSchema } from "../../facts/case-schema.ts";
import { addressKey } from "../../mail/address.ts";
import { blameAddresses } from "../lint/facts-file.ts";

export const EXPECTATIONS = ["forward", "note", "hold", "reject"] as const;
/** By address or `*`; `findings` names rules that must be among the findings. */
export type Expectations = Readonly<Record<string, string | readonly string[]>>;

const One = { type: "string", enum: EXPECTATIONS } as const;
const ExpectSchema = Type.Unsafe<Expectations>({
  type: "object",
  description: "By recipient, or * for all: forward | note | hold | reject, or a list of those that will do",
  properties: { findings: { type: "array", items: { type: "string" } } },
  patternProperties: { "^(?:\\*|.*@.*)$": { anyOf: [One, { type: "array", items: One, minItems: 1 }] } },
});

const CaseSchema = Type.Object(
  {
    case: Type.String({ description: "a sentence, unique in the file", minLength: 1 }),
    clause: Type.Optional(Type.String({ description: "the clause that decides it" })),
    policies: Type.Optional(Type.Array(Type.String(), { description: "packs by name" })),
    message: Type.String({ description: "a path beside this file, or the raw message" }),
    facts: Type.Optional(CaseFactsSchema),
    expect: ExpectSchema,
  },
  { additionalProperties: false },
);
const CaseFileSchema = Type.Object({ cases: Type.Array(CaseSchema, { description: "the cases" }) });

export interface PolicyCase extends Omit<Static<typeof CaseSchema>, "message"> {
  readonly file: string;
  /** As it is written: LF or CRLF. */
  readonly message: Buffer;
}

/** A message of several lines, or one that begins with a header field, stands in the case itself. */
const isInline = (text: string): boolean => text.includes("\n") || /^[!-9;-~]+:\s/.test(text);
const MAX_OCTETS = 64 * 1024 * 1024;

/**
 * Reads a case file.
 * @param packs the names that `policies` may hold
 * @throws ConfigFaults with every fault, also for messages that cannot be read
 */
export function readCases(file: string, packs: readonly string[]): PolicyCase[] {
  const source = Source.read(file);
  const reader = new Reader(source);
  const content = reader.document(CaseFileSchema) as Static<typeof CaseFileSchema>;
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  const at = (path: (string | number)[]) => source.document.getIn(path, true);
  const seen = new Set<string>();
  const cases = content.cases.map((each, index): PolicyCase => {
    const fault = (keys: (string | number)[], what: string, remedy: string) => {
      const path = ["cases", index, ...keys];
      reader.fault(at(path), path, what, remedy);
    };
    if (seen.has(each.case)) fault(["case"], "another case of this file bears the same words", "tell them apart");
    seen.add(each.case);
    for (const [position, name] of (each.policies ?? []).entries()) {
      if (!packs.includes(name)) fault(["policies", position], `there is no pack ${name}`, didYouMean(name, packs));
    }
    for (const key of Object.keys(each.expect).filter((key) => key.includes("@") && addressKey(key) === null)) {
      fault(["expect", key], "is no address", "name a recipient, or *");
    }
    if (each.facts) blameAddresses(each.facts, source, reader, ["cases", index, "facts"]);
    if (Object.keys(each.expect).length === 0) fault(["expect"], "expects nothing", "name a recipient, or *");
    return { ...each, file, message: messageOf(each.message, file, fault) };
  });
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return cases;
}

function messageOf(text: string, file: string, fault: (keys: string[], what: string, remedy: string) => void): Buffer {
  if (isInline(text)) return Buffer.from(text);
  const path = resolve(dirname(file), text);
  try {
    if (statSync(path).size > MAX_OCTETS)
      fault(["message"], `${text} is larger than ${MAX_OCTETS} octets`, "shorten it");
    else return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    fault(["message"], `${text} cannot be read (${code})`, "name a file beside this one, or write the message here");
  }
  return Buffer.alloc(0);
}
