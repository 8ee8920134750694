/** Held mail with real bytes, for tests of what staff see. */
import { createHash } from "node:crypto";
import type { Body } from "../../src/mail/envelope.ts";
import { address, commitOf, DAY, finding, type Mail, member } from "../store/mail.ts";
import { type ConsoleWorld, NOW } from "./console.ts";

export { address, DAY, finding, NOW };
export const ANN = { id: "m-ann", address: "ann@smith.example" };
export const BOB = { id: "m-bob", address: "bob@jones.example" };

let serial = 0;

/** With CRLF, as it comes over the wire; each is a message of its own, since the same bytes again are the same submission. */
export function bodyOf(eml: string | Buffer): Body {
  const given = typeof eml === "string" ? Buffer.from(eml.replace(/\r?\n/g, "\r\n")) : eml;
  serial += 1;
  const bytes = Buffer.concat([Buffer.from(`X-Serial: ${serial}\r\n`), given]);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: false };
}

export const HEAD = "From: Ann <ann@smith.example>\nTo: bob@jones.example\nSubject: Our spring offer\n";
export const PLAIN = `${HEAD}Content-Type: text/plain; charset=utf-8

Dear Bob,

here is our newsletter with a special offer, only until Friday.
It is about pensions, and it costs nothing.

-- 
Ann Smith
Smith Ltd
`;

/** Ann (in the group `north`) and Bob are members. */
export async function addPeople({ store }: Pick<ConsoleWorld, "store">): Promise<void> {
  await store.importMembers(
    [
      member(ANN, { name: "Ann Smith", organisation: "smith.example", groups: ["north"] }),
      member(BOB, { name: "Bob Jones", organisation: "jones.example" }),
    ],
    { actor: "staff:test", at: NOW - 90 * DAY, dryRun: false },
  );
}

/** Commits one held message and gives its reference. */
export async function hold(
  { store }: Pick<ConsoleWorld, "store">,
  mail: Mail & { eml?: string | Buffer } = {},
): Promise<string> {
  const { eml = PLAIN, ...more } = mail;
  const findings = mail.findings ?? [
    finding({
      message: "bob@jones.example has no relationship on record with you; a newsletter needs one",
      evidence: [
        { part: "text", offset: 0, text: "our newsletter" },
        { part: "subject", offset: 4, text: "spring offer" },
      ],
    }),
  ];
  const commit = commitOf({
    ...{ from: ANN, to: [BOB.address], fate: "hold", purpose: "newsletter", at: NOW - 3_600_000 },
    ...more,
    ...{ findings, body: bodyOf(eml) },
  });
  const reasons = findings
    .filter((one) => !one.confidential)
    .map((one) => `${one.message} (${one.rule}; ${one.clauses.join(", ")})`);
  const verdicts = commit.judgement.verdicts.map((one) => ({
    ...one,
    reasons: one.disposition === "forward" ? [] : reasons.length > 0 ? reasons : ["routine review"],
  }));
  const judgement = { ...commit.judgement, verdicts };
  const message = { ...commit.message, subject: "Our spring offer" };
  const outcome = await store.commitSubmission({ ...commit, judgement, message });
  if (outcome.kind !== "committed") throw new Error(outcome.kind);
  return commit.submission.ref;
}
