/** Who signs for which domain. */
import type { Config } from "../../config/schema.ts";
import { ADVISED_BITS, isKeyFault, readSigningKey, type SigningKey } from "../../config/signing-key.ts";

export interface Signer extends SigningKey {
  readonly domain: string;
  readonly selector: string;
}

export interface Signers {
  /** The key of a domain, else of its nearest parent that has one (DMARC's relaxed alignment); null: unsigned. */
  signerOf(domain: string): Signer | null;
}

/** `weak` is told of each key that is shorter than advised. Throws when a key cannot be read or signs nothing, although the configuration was checked. */
export function openSigners(keys: Config["dkim"], weak: (key: Signer) => void = () => {}): Signers {
  const signers = new Map(keys.map((one) => [one.domain.toLowerCase(), openSigner(one)]));
  for (const signer of signers.values()) if (signer.bits < ADVISED_BITS) weak(signer);
  return {
    signerOf: (domain) => {
      for (let name = domain.toLowerCase(); name !== ""; name = parentOf(name)) {
        const signer = signers.get(name);
        if (signer) return signer;
      }
      return null;
    },
  };
}

function openSigner({ domain, selector, key_file }: Config["dkim"][number]): Signer {
  const key = readSigningKey(key_file);
  if (isKeyFault(key)) throw new Error(`dkim: ${key.what}, ${key.remedy}`);
  return { ...key, domain: domain.toLowerCase(), selector: selector.toLowerCase() };
}

function parentOf(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}
