/**
 * The door's addresses: `unsubscribe+token`, `bounces+token`, `complaints` with its alias `abuse` (RFC 2142 4), and
 * `postmaster` (RFC 5321 4.5.1, std 14). Pure.
 */
import { isTokenShaped } from "../../consent/tokens.ts";
import type { Address } from "../../mail/address.ts";

export type Target =
  | { readonly kind: "unsubscribe" | "bounces"; readonly token: string }
  | { readonly kind: "complaints" | "postmaster" };

/**
 * Null for everything else. A token needs the right shape and nothing more: whether it opens is not to be seen from outside
 * (std 56).
 * @param domain the door's, lower case
 */
export function targetOf(address: Address, domain: string): Target | null {
  if (address.domain !== domain) return null;
  const local = address.key.slice(0, address.key.lastIndexOf("@"));
  if (local === "postmaster") return { kind: "postmaster" };
  if (local === "complaints" || local === "abuse") return { kind: "complaints" };
  const [, kind, token = ""] = /^(unsubscribe|bounces)\+([0-9a-z]+)$/.exec(local) ?? [];
  if ((kind !== "unsubscribe" && kind !== "bounces") || !isTokenShaped(token)) return null;
  return { kind, token };
}

/** The same target under two spellings is one. */
export function targetsOf(addresses: readonly Address[], domain: string): Target[] {
  const targets = new Map<string, Target>();
  for (const address of addresses) {
    const target = targetOf(address, domain);
    if (target) targets.set("token" in target ? `${target.kind}+${target.token}` : target.kind, target);
  }
  return [...targets.values()];
}
