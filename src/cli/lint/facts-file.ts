/** `--facts FILE`: the facts block of policy cases, on its own or under the key `facts`; YAML or JSON. */
import { isMap } from "yaml";
import { ConfigFaults } from "../../config/fault.ts";
import { type Path, Reader } from "../../config/reader.ts";
import { Source } from "../../config/source.ts";
import { badAddressesOf } from "../../facts/case-addresses.ts";
import { type CaseFactsBlock, CaseFactsSchema } from "../../facts/case-schema.ts";

/** Throws ConfigFaults with every fault. */
export function readFacts(file: string): CaseFactsBlock {
  const source = Source.read(file);
  const root = source.document.contents;
  const wrapped = isMap(root) && root.items.length === 1 && root.has("facts");
  const reader = new Reader(source);
  const path = wrapped ? ["facts"] : [];
  const block = reader.read(CaseFactsSchema, wrapped ? source.document.getIn(path, true) : root, path);
  if (reader.faults.length === 0) blameAddresses(block as CaseFactsBlock, source, reader, path);
  if (reader.faults.length > 0) throw new ConfigFaults(reader.faults);
  return block as CaseFactsBlock;
}

/** Reports each address of a block that is none, where it stands. `path` leads to the block. */
export function blameAddresses(block: CaseFactsBlock, source: Source, reader: Reader, path: Path): void {
  for (const bad of badAddressesOf(block)) {
    const at = [...path, ...bad.path];
    const what = `"${bad.text}" is no e-mail address`;
    reader.fault(source.document.getIn(at, true), at, what, "write it as name@example.org");
  }
}
