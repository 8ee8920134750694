/** Makes a key file that nobody but its owner reads, and says what to publish and to configure. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { FORMATS } from "../../config/formats.ts";
import { configFile } from "../../config/index.ts";
import type { CommonOptions } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson } from "../terminal.ts";
import { recordName, recordValue, zoneRecord } from "./record.ts";

interface NewOptions extends CommonOptions {
  readonly selector?: string;
  readonly bits: string;
  readonly dir?: string;
}

export function newKey(given: string, options: NewOptions): void {
  const domain = checked("domain", given.toLowerCase(), "the domain");
  const selector = checked("host", (options.selector ?? monthly(new Date())).toLowerCase(), "--selector");
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: Number(options.bits) });
  const file = join(folderOf(options), `${domain}.${selector}.pem`);
  writeOnce(file, privateKey);
  const [name, value] = [recordName({ domain, selector }), recordValue(publicKey)];
  if (options.format === "json") printJson({ domain, selector, key_file: file, record: { name, type: "TXT", value } });
  else print(instructions({ domain, selector, file, name, value }));
}

function checked(format: "domain" | "host", text: string, what: string): string {
  const { check, must, remedy } = FORMATS[format] ?? {};
  if (!check?.(text)) throw new Refusal(`${what} must be ${must}: ${remedy}`);
  return text;
}

/** Another name each month, so that a new key never takes the old one's place in DNS. */
const monthly = (now: Date): string => `lintel-${now.toISOString().slice(0, 7).replace("-", "")}`;

function folderOf({ dir, config }: NewOptions): string {
  const file = configFile(config, process.env);
  return resolve(dir ?? join(file === null ? "." : dirname(file), "dkim"));
}

/** An old key still signs what is under way, and its record is in DNS: it is never overwritten. */
function writeOnce(file: string, key: KeyObject): void {
  let handle: number;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    handle = openSync(file, "wx", 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new Refusal(`${file} is there already: choose another --selector`);
    throw new Refusal(`${file} cannot be written (${code}): choose another --dir`);
  }
  try {
    writeSync(handle, key.export({ type: "pkcs8", format: "pem" }).toString());
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const instructions = (key: { domain: string; selector: string; file: string; name: string; value: string }): string =>
  `The private key is in ${key.file}

1. Publish this record in DNS. In a zone file:

${zoneRecord(key.name, key.value)}

   In a web form, type TXT, in one piece:

   name   ${key.name}
   value  ${key.value}

2. Wait until lintel dkim check finds it (add --server with the domain's own name server to look before caches do).

3. Add it to lintel.yaml, check with lintel validate, and restart:

dkim:
  - domain: ${key.domain}
    selector: ${key.selector}
    key_file: ${JSON.stringify(key.file)}`;
