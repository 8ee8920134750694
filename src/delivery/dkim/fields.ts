/** Which fields a signature covers (std 49, 55). PURE. */
import type { RawField } from "../compose/header-block.ts";

/**
 * Signed, and named once more than they are there: one that somebody adds later voids the signature (RFC 6376 5.4, 8.15). A second
 * From, Subject or List-Unsubscribe is what a forger adds.
 */
const SEALED = [
  "From",
  "Subject",
  "Date",
  "To",
  "Cc",
  "Reply-To",
  "Sender",
  "Message-ID",
  "MIME-Version",
  "Content-Type",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
];

/** Signed where they are there. */
const SIGNED = [
  "Content-Transfer-Encoding",
  "Content-Disposition",
  "In-Reply-To",
  "References",
  "List-Id",
  "List-Help",
  "List-Owner",
  "List-Post",
  "List-Archive",
  "List-Subscribe",
  "Auto-Submitted",
  "Feedback-ID",
];

/** In: the fields of a header. Out: the names for `h=`, with repetitions. */
export function namesToSign(fields: readonly RawField[]): string[] {
  const counts = new Map<string, number>();
  for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  const times = (name: string, more: number) =>
    Array.from({ length: (counts.get(name.toLowerCase()) ?? 0) + more }, () => name);
  return [...SEALED.flatMap((name) => times(name, 1)), ...SIGNED.flatMap((name) => times(name, 0))];
}

/** The fields that `h=` names, each name's from the bottom up (RFC 6376 5.4.2); a name too many stands for nothing. */
export function fieldsNamed(names: readonly string[], fields: readonly RawField[]): RawField[] {
  const left = new Map<string, RawField[]>();
  for (const field of fields) left.set(field.key, [...(left.get(field.key) ?? []), field]);
  return names.flatMap((name) => left.get(name.toLowerCase())?.pop() ?? []);
}
