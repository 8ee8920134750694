/**
 * The secret header of a trusted listener: on shared cloud addresses the network says only which cloud it was, the secret
 * says which tenant (DESIGN.md 4.1). Delivery strips the field.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Config } from "../config/schema.ts";
import type { Message } from "../mail/message.ts";
import type { WireListener } from "./intake.ts";
import { forbidden } from "./refusal.ts";

/** SHA-256 of each file's content, by file name. */
export type Secrets = ReadonlyMap<string, Buffer>;

/** At start. @throws Error when a file cannot be read or is empty, naming it */
export function loadSecrets(config: Config): Secrets {
  const files = config.submission.listeners.flatMap((listener) => listener.secret?.value_file ?? []);
  return new Map(files.map((file) => [file, sha256(readSecret(file))]));
}

function readSecret(file: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (secret === "") throw new Error(`${file}: the secret of a trusted listener is empty; put a random text in it`);
  return secret;
}

/** @throws Refusal 550 5.7.1 when the listener asks for a secret and the message does not bear exactly that one */
export function refuseWithoutSecret(listener: WireListener, message: Message, secrets: Secrets): void {
  if (!listener.secret) return;
  const { header, value_file: file } = listener.secret;
  const expected = secrets.get(file);
  const [only, second] = message.headers.filter((field) => field.key === header.toLowerCase());
  // Digests have one length, so the comparison tells nothing about the secret's.
  if (only && !second && expected && timingSafeEqual(sha256(only.value), expected)) return;
  throw forbidden("This relay is not allowed to send here", "secret");
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();
