/** Keys, and two verifiers that are not ours: mailauth, and dkimpy where Debian's package is installed. */
import { execFile, execFileSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { recordName, recordValue } from "../../src/cli/dkim/record.ts";

export interface TestKey {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly bits: number;
}

export function testKey(domain: string, selector = "s1", bits = 2048): TestKey {
  return { domain, selector, bits, ...generateKeyPairSync("rsa", { modulusLength: bits }) };
}

export const pemOf = ({ privateKey }: TestKey): string =>
  privateKey.export({ type: "pkcs8", format: "pem" }).toString();

/** DNS as it is once the printed record is published. */
export const published = (key: TestKey) => async (name: string) => {
  if (name.toLowerCase() !== recordName(key)) throw Object.assign(new Error(name), { code: "ENOTFOUND" });
  return [recordValue(key.publicKey).match(/.{1,255}/g) ?? []];
};

/** What mailauth says of each signature, topmost first. */
export async function byMailauth(message: Buffer, key: TestKey): Promise<string[]> {
  const { results } = await dkimVerify(message, { resolver: published(key) });
  return results.map(({ status }) => status.result);
}

const PYTHON = "/usr/bin/python3";

const SCRIPT = `
import sys, json, base64, dkim
name, record = sys.argv[1], sys.argv[2].encode()
answer = lambda asked, **_: record if asked.decode().rstrip(".").lower() == name else None
def verify(text):
    try: return dkim.verify(base64.b64decode(text), dnsfunc=answer)
    except dkim.DKIMException as fault: return str(fault)
print(json.dumps([verify(text) for text in json.load(sys.stdin)]))
`;

export const hasDkimpy = (): boolean => {
  try {
    execFileSync(PYTHON, ["-c", "import dkim"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** What dkimpy says of the topmost signature of each message: true, false, or why it cannot tell. */
export function byDkimpy(messages: readonly Buffer[], key: TestKey): Promise<(boolean | string)[]> {
  return new Promise((done, fail) => {
    const args = ["-c", SCRIPT, recordName(key), recordValue(key.publicKey)];
    const child = execFile(PYTHON, args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error) fail(new Error(stderr));
      else done(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify(messages.map((message) => message.toString("base64"))));
  });
}
