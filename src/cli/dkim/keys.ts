/** The configured keys. */
import type { KeyObject } from "node:crypto";
import { isKeyFault, readSigningKey } from "../../config/signing-key.ts";
import { type CommonOptions, readConfig } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { recordName, recordValue } from "./record.ts";

export interface ConfiguredKey {
  readonly domain: string;
  readonly selector: string;
  readonly bits: number;
  readonly publicKey: KeyObject;
  /** Where its record stands, and what it must be. */
  readonly name: string;
  readonly value: string;
}

/** Throws ConfigFaults when one of them cannot sign. */
export function configuredKeys(options: CommonOptions): ConfiguredKey[] {
  const { dkim } = readConfig(options);
  if (dkim.length === 0) throw new Refusal("no key is configured under dkim: make one with lintel dkim new");
  return dkim.map(({ domain, selector, key_file }) => {
    const key = readSigningKey(key_file);
    // Only when it changed since the configuration was read just now.
    if (isKeyFault(key)) throw new Refusal(`${key.what}: ${key.remedy}`);
    const { publicKey, bits } = key;
    return { domain, selector, bits, publicKey, name: recordName({ domain, selector }), value: recordValue(publicKey) };
  });
}
