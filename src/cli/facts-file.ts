/** `--facts FILE`: the facts block of policy cases, on its own or under the key `facts`; YAML or JSON. */
import { isMap } from "yaml";
import { ConfigFaults } from "../config/fault.ts";
import { Reader } from "../config/reader.ts";
import { Source } from "../config/source.ts";
import { type CaseFactsBlock, CaseFactsSchema } from "../facts/case-schema.ts";

/** Throws ConfigFaults with every fault. */
export function readFacts(file: string): CaseFactsBlock {
  const source = Source.read(file);
  const root = source.document.contents;
  const wrapped = isMap(root) && root.items.length === 1 && root.has("facts");
  const reader = new Reader(source);
  const path = wrapped ? ["facts"] : [];
  const block = reader.read(CaseFactsSchema, wrapped ? source.document.getIn(path, true) : root, path);
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return block as CaseFactsBlock;
}
