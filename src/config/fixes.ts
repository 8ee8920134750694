/** What the gateway adds to mail leads to pages of ours: without https no mail program offers the one click (std 54). */
import type { Pack } from "../policy/pack.ts";
import { isLoopback } from "./checks.ts";
import type { ConfigFault, Place } from "./fault.ts";

/**
 * A fault at `web.public_url` when a pack in force lets something be fixed and that address cannot stand in mail. On
 * loopback nobody else's mail is meant, so trying it out needs no certificate.
 */
export function checkFixes(
  packs: readonly Pack[],
  publicUrl: string,
  placeOf: (path: (string | number)[]) => Place,
): ConfigFault[] {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "https:" || isLoopback(hostname.replace(/^\[|\]$/g, ""))) return [];
  const fixing = packs.flatMap(({ name, rules }) =>
    rules.flatMap(({ rule, fix }) => (fix ? [`${name}: ${rule}`] : [])),
  );
  if (fixing.length === 0) return [];
  const what = `is not https, and links to it would be added to mail (fix, ${fixing.join(", ")})`;
  const remedy = "serve it by https and name that address, or remove fix from the packs";
  return [{ ...placeOf(["web", "public_url"]), path: "web.public_url", what, remedy }];
}
