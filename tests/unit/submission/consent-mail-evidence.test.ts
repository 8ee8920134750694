/** A message in which somebody asked, handed in as an attachment: read by the real parser, verified by a real DKIM verifier. */
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { formatReply } from "../../../src/mail/status.ts";
import { readInbound } from "../../../src/parse/inbound.ts";
import { readMessage } from "../../../src/parse/read-message.ts";
import { type DkimResult, verifyDkim } from "../../../src/parse/verify-dkim.ts";
import type { RequestOutcome } from "../../../src/store/port.ts";
import { proofOf } from "../../../src/submission/consent-mail/proof.ts";
import { createIntake } from "../../../src/submission/index.ts";
import { pemOf, published, testKey } from "../../support/dkim.ts";
import { aMember } from "../../support/fake-store.ts";
import { crlf, LIMITS } from "../parse/eml.ts";
import { aConfig, aTransaction, NOW, refusalOf, testParts } from "./support.ts";

const CONSENT = "consent@gateway.test";
const DAY = 86_400_000;
const key = testKey("jones.example");
const rfcDate = (at: number) => new Date(at).toUTCString().replace("GMT", "+0000");

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  /** Null for none. */
  readonly date?: string | null;
  readonly more?: string;
  readonly text?: string;
}

/** What Bob wrote to Ann. */
function request(parts: Asked = {}): string {
  const {
    from = "Bob Jones <bob@jones.example>",
    to = "ann@own.example",
    cc,
    more = "",
    subject = "Your talk",
  } = parts;
  const {
    date = rfcDate(NOW - 3 * DAY),
    text = "Dear Ann, please write to me about the course you spoke of.\n\nBob\n",
  } = parts;
  const head = `From: ${from}\nTo: ${to}\n${cc === undefined ? "" : `Cc: ${cc}\n`}Subject: ${subject}\n${date === null ? "" : `Date: ${date}\n`}`;
  return `${head}Message-ID: <r1@jones.example>\n${more}\n${text}`.replaceAll("\n", "\r\n");
}

async function signed(message: string): Promise<string> {
  const by = { signingDomain: "jones.example", selector: key.selector, privateKey: pemOf(key) };
  const signTime = new Date(Date.now() - 3_600_000);
  const { signatures } = await dkimSign(message, {
    ...by,
    signTime,
    canonicalization: "relaxed/relaxed",
    signatureData: [by],
  });
  return signatures + message;
}

/** One more field, written in after the signature was made. */
const withField = async (message: Promise<string>, field: string) =>
  (await message).replace("\r\nMessage-ID:", `\r\n${field}\r\nMessage-ID:`);

/** As a mail client forwards it as an attachment. */
function forwarded(
  original: string,
  { subject = "Fwd: Your talk", text = "See below.", type = "message/rfc822" } = {},
): Buffer {
  const head = `From: Ann <ann@own.example>\nTo: ${CONSENT}\nSubject: ${subject}\nDate: ${rfcDate(NOW)}\n`;
  const outer = `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename=request.eml\n\n`;
  return Buffer.concat([crlf(outer), Buffer.from(original, "latin1"), crlf("\n--b--\n")]);
}

const given = (bytes: Buffer) => ({ bytes, digest: "", size: bytes.length });

function gateway({
  outcome = "recorded" as RequestOutcome,
  verify,
}: {
  outcome?: RequestOutcome;
  verify?: () => Promise<readonly DkimResult[]>;
} = {}) {
  const parts = testParts(aConfig());
  parts.fake.members = [aMember("ann", "ann@own.example")];
  parts.fake.requestOutcome = outcome;
  const bytesOf = (body: { kind: string; bytes?: Buffer }) => given(body.bytes ?? Buffer.alloc(0));
  const intake = createIntake({
    ...parts,
    parser: {
      parse: (body) => readMessage(bytesOf(body), LIMITS),
      readInbound: (body) => readInbound(bytesOf(body), LIMITS),
    },
    verifyDkim: verify ?? ((bytes) => verifyDkim(bytes, { resolver: published(key) })),
  });
  const send = (bytes: Buffer) =>
    intake.data(aTransaction({ to: [CONSENT] }), {
      ...{ kind: "memory", bytes, size: bytes.length, digest: "d", eightBit: false },
    });
  return { send, store: parts.fake, parts };
}

describe("a forwarded request whose signature verifies", () => {
  it("is the recipient's own word, until so many months after it", async () => {
    const { send, store, parts } = gateway();
    const reply = formatReply(await send(forwarded(await signed(request()))));
    expect(reply).toMatch(
      /^250 2\.0\.0 \S{12} consent: bob@jones\.example may get letters of yours until 2028-11-17, confirmed by the signature of jones\.example; they are told$/,
    );
    expect(store.evidence).toMatchObject([
      {
        ...{ member: "ann", scope: "contact", basis: "confirmed-by-recipient", actor: "member:ann", perDay: 20 },
        ...{ askedAt: NOW - 3 * DAY, until: Date.UTC(2028, 10, 17, 12), message: "<r1@jones.example>" },
        source: "dkim jones.example",
        text: 'handed in, signed by jones.example: "Dear Ann, please write to me about the course you spoke of. Bob"',
      },
    ]);
    expect(store.evidence[0]?.recipient.text).toBe("bob@jones.example");
    expect([store.asks, store.commits]).toEqual([[], []]);
    expect(parts.log.filter(([event]) => event === "requested").map(([, event]) => event)).toMatchObject([
      { member: "ann", asked: 0, notAsked: 0, recorded: "confirmed" },
    ]);
  });

  it("counts for what they named themselves, where the member says so", async () => {
    const { send, store } = gateway();
    const asked = await signed(request({ text: "Please put me on the list for your newsletter.\n\nBob\n" }));
    await send(forwarded(asked, { subject: "newsletter" }));
    expect(store.evidence).toMatchObject([{ scope: "newsletter", basis: "confirmed-by-recipient" }]);
  });

  it("proves no more than they wrote: offers are the member's word alone", async () => {
    const { send, store } = gateway();
    const { text } = await send(forwarded(await signed(request()), { subject: "Offers" }));
    expect(text).toMatch(
      /offers of yours until 2028-11-17, on your word alone, because their words do not name offers/,
    );
    expect(store.evidence).toMatchObject([{ scope: "offers", basis: "attested", source: "" }]);
  });

  it("takes nothing for the member's word that the mail program wrote above it", async () => {
    const { send, store } = gateway();
    const asked = await signed(request({ subject: "Re: Our newsletter and offers" }));
    await send(forwarded(asked, { subject: "Fwd: Re: Our newsletter and offers" }));
    await send(forwarded(asked, { subject: "Re: Our newsletter and offers" }));
    expect(store.evidence).toMatchObject([{ scope: "contact" }, { scope: "contact" }]);
  });

  it("may name the member in Cc where Cc is signed", async () => {
    const { send, store } = gateway();
    await send(forwarded(await signed(request({ to: "eve@other.example", cc: "Ann <ANN@own.example>" }))));
    expect(store.evidence).toMatchObject([
      { basis: "confirmed-by-recipient", text: expect.stringContaining("signed by jones.example") },
    ]);
  });
});

describe("a forwarded request that its signature does not prove", () => {
  let whole = "";
  beforeAll(async () => {
    whole = await signed(request());
  });

  it.each<[name: string, original: () => Promise<string> | string, why: RegExp]>([
    ["without a signature", () => request(), /it bears no DKIM signature/],
    ["changed afterwards", () => whole.replace("the course", "your offers"), /no signature of jones\.example verifies/],
    [
      "with an added addressee",
      () => withField(signed(request({ to: "eve@other.example" })), "Cc: ann@own.example"),
      /no signature of jones\.example verifies/,
    ],
    [
      "without a signed date",
      () => withField(signed(request({ date: null })), `Date: ${rfcDate(NOW - DAY)}`),
      /no signature of jones\.example verifies/,
    ],
    [
      "signed by somebody else",
      () => signed(request({ from: "bob@other.example" })),
      /no signature of other\.example verifies/,
    ],
    ["in words that leave a doubt", () => signed(request({ text: "\n" })), /their words leave a doubt/],
  ])("%s is the member's word: attested, and why", async (_, original, why) => {
    const { send, store } = gateway();
    const { text } = await send(forwarded(await original()));
    expect(text).toMatch(/ on your word alone, because /);
    expect(text).toMatch(why);
    expect(store.evidence).toMatchObject([{ basis: "attested", source: "", text: expect.stringMatching(why) }]);
  });

  it("because DNS does not answer is attested as well", async () => {
    const temperror: DkimResult = { domain: "jones.example", selector: "s1", result: "temperror", signedHeaders: [] };
    const { send, store } = gateway({ verify: async () => [temperror] });
    expect((await send(forwarded(whole))).text).toContain("the key of its signature cannot be had now");
    expect(store.evidence).toMatchObject([{ basis: "attested" }]);
  });

  it("keeps no client waiting longer than six seconds", async () => {
    vi.useFakeTimers();
    try {
      const verifyDkim = () => new Promise<never>(() => {});
      const proof = proofOf(Buffer.from(whole), { domain: "jones.example", field: "to" }, { verifyDkim });
      vi.advanceTimersByTime(6000);
      expect(await proof).toEqual({ domain: null, why: "its signature could not be verified in time" });
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not looked at where it is larger than a letter", async () => {
    const verifyDkim = vi.fn();
    const large = Buffer.alloc(5_242_881);
    expect(await proofOf(large, { domain: "jones.example", field: "to" }, { verifyDkim })).toMatchObject({
      domain: null,
    });
    expect(verifyDkim).not.toHaveBeenCalled();
  });
});

describe("a message that is no request", () => {
  it.each<[name: string, asked: Asked, outer: object, reply: RegExp]>([
    ["to somebody else", { to: "eve@other.example" }, {}, /is not addressed to you in To or Cc; nothing was recorded$/],
    ["by a machine", { more: "Auto-Submitted: auto-replied\n" }, {}, /is automatic: nobody wrote it/],
    ["that says no", { text: "Please stop writing to me.\n" }, {}, /says no: "Please stop writing to me/],
    ["of tomorrow", { date: rfcDate(NOW + DAY) }, {}, /bears no date, or one that is still to come/],
    ["without a date", { date: "soon" }, {}, /bears no date/],
    ["of long ago", { date: "Tue, 10 Nov 2024 09:00:00 +0000" }, {}, /is older than 24 months/],
    ["by two people", { from: "bob@jones.example, eve@jones.example" }, {}, /does not say plainly who wrote it/],
    ["with two authors", { more: "From: eve@jones.example\n" }, {}, /does not say plainly who wrote it/],
    [
      "of another than is named",
      {},
      { text: "To: eve@other.example\n\nSee below." },
      /is from <bob@jones\.example>, not from <eve@other\.example>/,
    ],
    ["for several things", {}, { text: "newsletter and offers" }, /^554 5\.6\.0 Ask for one thing at a time/],
  ])("%s is refused, and nothing is recorded", async (_, asked, outer, reply) => {
    const { send, store } = gateway();
    expect(await refusalOf(send(forwarded(request(asked), outer)))).toMatch(reply);
    expect([store.evidence, store.asks]).toEqual([[], []]);
  });

  it("quoted in the text instead of attached asks for a name", async () => {
    const { send, store } = gateway();
    const quoted = `From: ann@own.example\nTo: ${CONSENT}\nSubject: Fwd: Your talk\n\n---------- Forwarded message ---------\nFrom: Bob <bob@jones.example>\nTo: ann@own.example\n\nPlease write to me.\n`;
    expect(await refusalOf(send(crlf(quoted)))).toMatch(/^554 5\.6\.0 The request names nobody.*attach the message/);
    expect(store.evidence).toEqual([]);
  });
});

describe("what the ledger says", () => {
  it.each([
    ["unwanted", "they do not want it"],
    ["over", "you reached the limit of 20 a day; try again tomorrow"],
    ["oneself", "that is your own address"],
  ] as const)("%s is told in plain words", async (outcome, words) => {
    const { send } = gateway({ outcome });
    expect(await refusalOf(send(forwarded(request())))).toBe(
      `550 5.7.1 Nothing was recorded. bob@jones.example: ${words}`,
    );
  });

  it("is no fault where it is on record already", async () => {
    const { send } = gateway({ outcome: "granted" });
    expect((await send(forwarded(request()))).text).toMatch(/on your word alone, .*, on record already$/);
  });
});
