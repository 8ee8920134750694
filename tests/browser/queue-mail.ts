/** A morning's held mail, for what staff do in the browser. */

import { commitOf, DAY, finding, HOUR, type Mail, member, NOW } from "../store/mail.ts";
import type { ConsoleWorld } from "../support/console.ts";
import { bodyOf } from "../support/held-mail.ts";

const ANN = { id: "m-ann", address: "ann@smith.example" };
const CARL = { id: "m-carl", address: "carl@weber.example" };
export const SENDERS = { ANN, CARL };

export async function addSenders({ store }: Pick<ConsoleWorld, "store">): Promise<void> {
  await store.importMembers(
    [
      member(ANN, { name: "Ann Smith", organisation: "smith.example", groups: ["north"] }),
      member(CARL, { name: "Carl Weber", organisation: "weber.example" }),
    ],
    { actor: "staff:test", at: NOW - 90 * DAY, dryRun: false },
  );
}

interface Held extends Mail {
  readonly subject: string;
  readonly rule?: string;
}

/** Holds one message and gives its reference. */
export async function holdMail({ store }: Pick<ConsoleWorld, "store">, held: Held): Promise<string> {
  const { subject, rule = "consent/newsletter", ...mail } = held;
  const why = finding({
    rule,
    message: "it needs a relationship",
    evidence: [{ part: "subject", offset: 0, text: subject.slice(0, 6) }],
  });
  const from = mail.from ?? ANN;
  const eml = `From: ${from.address}\nTo: ${mail.to?.[0] ?? "bob@jones.example"}\nSubject: ${subject}\n\nDear Bob,\nhere is what I wrote: ${subject}.\n`;
  const commit = commitOf({
    ...{ from, fate: "hold", purpose: "newsletter", at: NOW - HOUR },
    ...mail,
    ...{ findings: [why], body: bodyOf(eml) },
  });
  const verdicts = commit.judgement.verdicts.map((one) => ({ ...one, reasons: [`${why.message} (${rule})`] }));
  await store.commitSubmission({
    ...commit,
    judgement: { ...commit.judgement, verdicts },
    message: { ...commit.message, subject },
  });
  return commit.submission.ref;
}

/** `Letter 1` the oldest, one an hour. */
export async function holdLetters(world: Pick<ConsoleWorld, "store">, count: number, more: Partial<Held> = {}) {
  const refs: string[] = [];
  for (let index = 1; index <= count; index += 1)
    refs.push(await holdMail(world, { subject: `Letter ${index}`, at: NOW - (count - index + 1) * HOUR, ...more }));
  return refs;
}
