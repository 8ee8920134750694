/** Prints what DNS must say. */
import type { CommonOptions } from "../open.ts";
import { print, printJson } from "../terminal.ts";
import { type ConfiguredKey, configuredKeys } from "./keys.ts";
import { zoneRecord } from "./record.ts";

export function showRecords(options: CommonOptions): void {
  const keys = configuredKeys(options);
  if (options.format === "json") printJson(keys.map(asJson));
  else print(keys.map(asZone).join("\n\n"));
}

const asJson = ({ domain, selector, bits, name, value }: ConfiguredKey) => ({
  ...{ domain, selector, bits },
  record: { name, type: "TXT", value },
});

const asZone = ({ domain, bits, name, value }: ConfiguredKey): string =>
  `; mail of ${domain}, ${bits} bits\n${zoneRecord(name, value)}`;
