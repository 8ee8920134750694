/** Networks as operators write them, matched against the TCP peer (std 88). */
import { BlockList, isIP } from "node:net";

/** An address as one text whatever the socket says: no zone, and IPv4 without its IPv6 mapping. */
export function plainAddress(address: string | undefined): string {
  const text = (address ?? "").replace(/%.*$/, "").toLowerCase();
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text)?.[1];
  return mapped ?? text;
}

const FAMILY = { 4: "ipv4", 6: "ipv6" } as const;

/** A set of addresses. Throws a `RangeError` that names the entry which is no address and no CIDR. */
export class Networks {
  readonly #list = new BlockList();

  constructor(entries: readonly string[]) {
    for (const entry of entries) this.#add(entry);
  }

  /** Whether an address is in it; a text that is no address never is. */
  has(address: string | undefined): boolean {
    const plain = plainAddress(address);
    const version = isIP(plain);
    return (version === 4 || version === 6) && this.#list.check(plain, FAMILY[version]);
  }

  #add(entry: string): void {
    const [base = "", length, ...more] = entry.trim().split("/");
    const version = isIP(base);
    const bits = version === 4 ? 32 : 128;
    const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if ((version !== 4 && version !== 6) || more.length > 0 || !(prefix >= 0 && prefix <= bits)) {
      throw new RangeError(`${entry} is no network; write it as 192.0.2.0/24, 2001:db8::/32 or one address`);
    }
    this.#list.addSubnet(base, prefix, FAMILY[version]);
  }
}

const LOOPBACK = new Networks(["127.0.0.0/8", "::1"]);

/** Whether a listener's host can be reached from this machine only. */
export const isLoopback = (host: string): boolean => host.toLowerCase() === "localhost" || LOOPBACK.has(host);
