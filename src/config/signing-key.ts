/** Private keys that sign outgoing mail: read, and tried once, because a key that signs nothing must stop the start (std 49). */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly bits: number;
}

/** What is wrong with a key file, and what to do. */
export interface KeyFault {
  readonly what: string;
  readonly remedy: string;
}

/** RFC 8301 3.2: signers must use at least 1024 bits and should use 2048; verifiers need not know more than 4096. */
const FEWEST_BITS = 1024;
const MOST_BITS = 4096;
export const ADVISED_BITS = 2048;

const REMEDY = "make one with lintel dkim new";

export const isKeyFault = (key: SigningKey | KeyFault): key is KeyFault => "what" in key;

/** In: a file. Out: its key, which has signed and verified a probe, or why it cannot sign mail. Says nothing of its content. */
export function readSigningKey(file: string): SigningKey | KeyFault {
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { what: `${file} cannot be read (${code})`, remedy: "check the path and its permissions" };
  }
  const privateKey = parseKey(pem);
  if (privateKey === null) return { what: `${file} holds no private key in PEM without a passphrase`, remedy: REMEDY };
  const type = privateKey.asymmetricKeyType;
  // Ed25519 signs, but most receivers cannot verify it yet (RFC 8463); RSA-PSS is no algorithm of DKIM at all.
  if (type !== "rsa")
    return { what: `${file} holds a key of type ${type}, and mail is signed with RSA`, remedy: REMEDY };
  const bits = privateKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < FEWEST_BITS)
    return { what: `${file} holds ${bits} bits, which receivers ignore (RFC 8301)`, remedy: REMEDY };
  if (bits > MOST_BITS)
    return { what: `${file} holds ${bits} bits, more than receivers read (RFC 8301)`, remedy: REMEDY };
  const publicKey = createPublicKey(privateKey);
  if (!signs(privateKey, publicKey)) return { what: `${file} holds a key that signs nothing`, remedy: REMEDY };
  return { privateKey, publicKey, bits };
}

function parseKey(pem: Buffer): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

function signs(privateKey: KeyObject, publicKey: KeyObject): boolean {
  const probe = Buffer.from("probe");
  try {
    return verify("sha256", probe, publicKey, sign("sha256", probe, privateKey));
  } catch {
    return false;
  }
}
