import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPacks } from "../../../src/config/packs.ts";
import type { RecipientFacts, SenderFacts } from "../../../src/lint/facts.ts";
import { lint } from "../../../src/lint/index.ts";
import type { Submission } from "../../../src/mail/envelope.ts";
import type { Message } from "../../../src/mail/message.ts";
import { formatReply } from "../../../src/mail/status.ts";
import type { Mode, PurposeLabel } from "../../../src/mail/words.ts";
import { noticesFor } from "../../../src/notices/index.ts";
import { decide } from "../../../src/policy/index.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { amend } from "../../../src/submission/amend.ts";
import { replyTo } from "../../../src/submission/reply.ts";
import { aRecipient, aSender, granted, someFacts } from "../../support/facts.ts";
import { aMessage } from "../../support/message.ts";

/**
 * All that a sender can see of one message, with a complaint against them and with a quite ordinary cause of review, the
 * standing `every-message-held`, theirs or their login's: the same to the letter (ala.sm.7, DESIGN.md 5).
 */

const packs = loadPacks(
  join(import.meta.dirname, "../../../config/policies"),
  ["ala", "iaop", "bulk-mail-law"],
  catalogue,
);
const CASE = {
  ...{ against: "ann@smith-law.example", complainant: "bob@jones.example", witnesses: [] },
  ...{ state: "open", closedAt: null },
};

interface Sent {
  readonly message?: Partial<Message>;
  readonly purpose?: PurposeLabel;
  readonly recipients?: readonly RecipientFacts[];
}

interface Cause {
  readonly cases?: readonly (typeof CASE)[];
  readonly sender?: Partial<SenderFacts>;
  readonly loginHeld?: boolean;
}

const COMPLAINT: Cause = { cases: [CASE] };
const ORDINARY: readonly (readonly [string, Cause])[] = [
  ["the sender's every message is held", { sender: { standing: "every-message-held" } }],
  ["the login's every message is held", { loginHeld: true }],
];

const BOB = aRecipient("bob@jones.example");
const CY = aRecipient("cy@other.example");

/** The reply, the notices as data, the sentences: whatever a surface may print. */
function seen(
  { message, purpose = "correspondence", recipients = [BOB, CY] }: Sent,
  cause: Cause,
  global: Mode = "enforce",
) {
  const facts = someFacts({ recipients, sender: aSender(cause.sender), cases: cause.cases ?? [] });
  const policy = { version: 1, packs, modes: { global, exceptions: [], override: null } };
  const subject = {
    ...{ message: aMessage(message), facts },
    purpose: {
      label: purpose,
      confidence: 0.95,
      evidence: [{ part: "text", offset: 0, text: "words" }],
      suspected: [],
    },
  };
  const circumstances = { uncertainSender: false, loginHeld: cause.loginHeld ?? false, neverHold: false };
  const judgement = amend(decide(policy, lint(catalogue, policy, subject), facts), circumstances);
  const submission = { reversePath: facts.sender.address, recipients: [] } as unknown as Submission;
  const context = { ref: "abcdefghijkl", catalogue, rulesUrl: "https://gateway.example/rules/{rule}" };
  return {
    reply: formatReply(replyTo(judgement, context)),
    notices: noticesFor(submission, judgement, "en"),
    reasons: judgement.verdicts.map(({ disposition, enforced, mode, reasons }) => ({
      disposition,
      enforced,
      mode,
      reasons,
    })),
  };
}

const MESSAGES: readonly (readonly [string, Sent])[] = [
  ["a plain letter", {}],
  ["a letter to the complainant alone", { recipients: [BOB] }],
  [
    "a pitch, which would be refused to one and pass to the other",
    {
      purpose: "solicitation",
      recipients: [BOB, aRecipient("cy@other.example", { will: granted("offers", "confirmed-by-recipient") })],
    },
  ],
  [
    "a letter with words that would be explained",
    { message: { text: "You will regret this. Her SSN is 532-14-9971." } },
  ],
  ["a newsletter, which would be held and explained", { purpose: "newsletter" }],
  ["a reply to the complainant", { recipients: [{ ...BOB, repliedTo: true }, CY] }],
  ["a letter to somebody who opted out of all mail", { recipients: [BOB, { ...CY, suppressed: true }] }],
];

describe.each(ORDINARY)("what a sender sees of a complaint, and when %s", (_, ordinary) => {
  it.each(MESSAGES)("is the same for %s", (_, sent) => {
    const secret = seen(sent, COMPLAINT);
    expect(secret).toEqual(seen(sent, ordinary));
    expect(JSON.stringify(secret)).not.toMatch(/complain|retaliation|witness|case against|sm\.7/i);
    expect(secret.reply).toMatch(/^250 2\.0\.0 abcdefghijkl \d held for review$/);
    for (const { reasons } of secret.reasons) expect(reasons).toEqual(["routine review"]);
  });

  it("is the same for what is refused to everybody in any case", () => {
    const pitch = { purpose: "solicitation" } as const;
    const secret = seen(pitch, COMPLAINT);
    expect(secret).toEqual(seen(pitch, ordinary));
    expect(secret).toEqual(seen(pitch, {}));
    expect(secret.reply).toMatch(/^550 /);
  });
});

describe("what a sender sees of a complaint", () => {
  it("is nothing where it does not come to a hold", () => {
    for (const mode of ["observe", "advise"] as const) {
      for (const [, sent] of MESSAGES) expect(seen(sent, COMPLAINT, mode)).toEqual(seen(sent, {}, mode));
    }
  });

  it("is nothing in mail to others", () => {
    for (const [, sent] of MESSAGES) {
      const others = { ...sent, recipients: [CY] };
      expect(seen(others, COMPLAINT)).toEqual(seen(others, {}));
    }
  });

  it("tells not the complainant from a witness, nor one recipient from another", () => {
    const witness = { ...CASE, complainant: "eve@third.example", witnesses: ["cy@other.example"] };
    const secret = seen({}, COMPLAINT);
    expect(seen({}, { cases: [witness] as never })).toEqual(secret);
    expect(new Set(secret.reasons.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});
