import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOKEN_LENGTH } from "../../../src/consent/tokens.ts";
import { readInbound } from "../../../src/parse/inbound.ts";
import type { DeliveryBlock } from "../../../src/parse/reports.ts";
import { crlf, HEAD, LIMITS, multipart } from "./eml.ts";

const TOKEN = `k${"0123456789".repeat(5)}`.slice(0, TOKEN_LENGTH);
const OTHER = TOKEN.replaceAll("9", "z");

const readBytes = (bytes: Buffer) => readInbound({ bytes, digest: "", size: bytes.length }, LIMITS);
const readText = (text: string) => readBytes(crlf(text));

/** A file of fixtures/reports, with what stands for our own fields filled in. */
function readFile(name: string, fill: Readonly<Record<string, string>> = {}) {
  const text = readFileSync(join(import.meta.dirname, "fixtures/reports", name), "utf8");
  return readText(text.replace(/@([A-Z]+)@/g, (_, key: string) => fill[key] ?? ""));
}

async function blocksOf(name: string): Promise<readonly DeliveryBlock[]> {
  const { report } = await readFile(name);
  if (report?.kind !== "delivery") throw new Error(`${name} is no delivery report`);
  return report.blocks;
}

const delivery = (fields: string) =>
  readText(
    `${HEAD}${multipart("report; report-type=delivery-status", [
      "Content-Type: text/plain\n\nIt failed.",
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.x.example\n\n${fields}\n`,
    ])}`,
  );

const oneBlock = async (fields: string): Promise<DeliveryBlock | undefined> => {
  const { report } = await delivery(fields);
  return report?.kind === "delivery" ? report.blocks[0] : undefined;
};

describe("delivery reports (RFC 3464, std 75)", () => {
  it("of Postfix, with a folded diagnostic", async () => {
    expect(await blocksOf("postfix-unknown.eml")).toEqual([
      {
        finalRecipient: "bob@jones.example",
        originalRecipient: "bob@jones.example",
        action: "failed",
        status: "5.1.1",
        diagnostic: "550 5.1.1 <bob@jones.example>: Recipient address rejected: User unknown in virtual mailbox table",
        remoteMta: "mail.jones.example",
      },
    ]);
  });

  it("of Postfix, that it takes longer", async () => {
    expect(await blocksOf("postfix-delayed.eml")).toMatchObject([{ action: "delayed", status: "4.4.1" }]);
  });

  it("of Exchange, with a multipart as its words", async () => {
    expect(await blocksOf("exchange.eml")).toMatchObject([
      { action: "failed", status: "5.1.10", diagnostic: expect.stringContaining("RecipientNotFound") },
    ]);
  });

  it("of Gmail, with a reply of several lines and a name with words behind it", async () => {
    expect(await blocksOf("gmail.eml")).toMatchObject([
      { status: "5.1.1", remoteMta: "gmail-smtp-in.l.google.example.", finalRecipient: "bob@jones.example" },
    ]);
  });

  it("of Exim, whose Status says less than its diagnostic", async () => {
    expect(await blocksOf("exim-report.eml")).toMatchObject([{ action: "failed", status: "5.1.1" }]);
  });

  it("of several recipients, each with its own block", async () => {
    expect(await blocksOf("two-recipients.eml")).toMatchObject([
      { finalRecipient: "carol@jones.example", action: "failed", status: "5.2.2" },
      { finalRecipient: "robert@inner.jones.example", originalRecipient: "Bob@Jones.example", action: "delayed" },
    ]);
  });

  it("are nowhere in bounces of old programs, nor in vacation notes", async () => {
    for (const name of ["exim-old.eml", "qmail.eml", "vacation.eml"]) {
      expect((await readFile(name)).report, name).toBeNull();
    }
  });

  it("wrapped by a list on the way are found", async () => {
    const inner = multipart(
      "report",
      [
        "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; b@x.example\nAction: failed\nStatus: 5.1.1\n",
      ],
      "inner",
    );
    const { report } = await readText(`${HEAD}${multipart("mixed", [inner, "\nA footer of the list."])}`);
    expect(report).toMatchObject({ kind: "delivery", blocks: [{ status: "5.1.1" }] });
  });

  it.each([
    ["Status: 5.1.1", "5.1.1"],
    ["Status: 5.1.1 (bad destination mailbox)", "5.1.1"],
    ["Diagnostic-Code: smtp; 550 5.2.1 disabled", "5.2.1"],
    ["Diagnostic-Code: smtp; 552 no room", "5.0.0"],
    ["Diagnostic-Code: smtp; 451 later", "4.0.0"],
    ["Status: 5.0.0\nDiagnostic-Code: smtp; 421 4.7.0 later", "5.0.0"],
    ["Status: 7.1.1", ""],
    ["Diagnostic-Code: x-unix; no such host 192.0.2.5.1.1", ""],
  ])("%s means %s", async (fields, status) => {
    expect((await oneBlock(`Final-Recipient: rfc822; b@x.example\nAction: failed\n${fields}`))?.status).toBe(status);
  });

  it("give one printable line of bounded length, whatever stands in them", async () => {
    const block = await oneBlock(
      `Final-Recipient: rfc822; b@x.example\nDiagnostic-Code: smtp; 550 a\u001b[31m\u0000\u202e ${"x".repeat(5000)}`,
    );
    expect(block?.diagnostic.length).toBeLessThanOrEqual(500);
    expect(block?.diagnostic).toMatch(/^550 a/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(block?.diagnostic).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it("with ten thousand blocks are read as far as a hundred", async () => {
    const { report } = await delivery("Final-Recipient: rfc822; b@x.example\nAction: failed\n\n".repeat(10_000));
    expect(report?.kind === "delivery" && report.blocks.length).toBe(100);
  });
});

describe("feedback reports (RFC 5965, std 74)", () => {
  const ours = { LINK: `https://gateway.test/u/${TOKEN}`, FOOTER: `https://gateway.test/u/${TOKEN}` };

  it("name the kind, the recipient, and the original with our tokens in its fields", async () => {
    const { report, original } = await readFile("arf-abuse.eml", {
      ...ours,
      BOUNCE: `bounces+${OTHER}@gateway.test`,
      MAIL: `unsubscribe+${TOKEN}@gateway.test`,
    });
    expect(report).toEqual({
      kind: "feedback",
      type: "abuse",
      originalRcptTo: ["bob@jones.example"],
      originalMailFrom: "ann@smith.example",
    });
    expect(original).toMatchObject({
      messageId: "<autumn@smith.example>",
      from: [{ address: { key: "ann@smith.example" } }],
    });
    expect(original?.tokens).toEqual({ header: [OTHER, TOKEN], elsewhere: [TOKEN] });
    expect(Buffer.from(original?.bytes ?? []).toString()).toMatch(/^Return-Path: [\s\S]*News of autumn\.[\s\S]*$/);
  });

  it("find the link of the footer where it is quoted-printable", async () => {
    const { report, original } = await readFile("arf-yahoo.eml", { FOOTER: ours.FOOTER });
    expect(report).toMatchObject({ type: "abuse", originalMailFrom: "redacted@@" });
    expect(original?.tokens).toEqual({ header: [], elsewhere: [TOKEN] });
  });

  it("may bear the header of the original alone", async () => {
    const { original } = await readFile("arf-comcast-headers.eml", ours);
    expect(original?.tokens.header).toEqual([TOKEN]);
  });

  it("may say that it was no spam", async () => {
    expect((await readFile("arf-not-spam.eml", ours)).report).toMatchObject({ type: "not-spam" });
  });
});

describe("the original of what a person writes", () => {
  it("is the first attached message, whose digests are those of its bytes", async () => {
    const attached = `Content-Type: message/rfc822\n\n${HEAD}\nBuy now\n`;
    const { original, report } = await readText(
      `${HEAD}${multipart("mixed", ["\nSee below.", attached, attached.replace("Buy", "Sell")])}`,
    );
    expect(report).toBeNull();
    expect(Buffer.from(original?.bytes ?? []).toString()).toContain("Buy now");
    const { original: alone } = await readText(`${HEAD}${multipart("mixed", ["\nOther words.", attached])}`);
    expect(alone?.digests).toEqual(original?.digests);
  });

  it("may be a file in base64", async () => {
    const file = Buffer.from(crlf(`${HEAD}\nBuy now\n`)).toString("base64");
    const part = `Content-Type: application/octet-stream; name="mail.eml"\nContent-Transfer-Encoding: base64\n\n${file}`;
    const { original } = await readText(`${HEAD}${multipart("mixed", ["\nSee below.", part])}`);
    expect(original?.from).toMatchObject([{ address: { key: "ann@own.example" } }]);
  });

  it.each(["From", "Von", "De"])("may be passed on as text, with its author after %s", async (from) => {
    const { original } = await readText(
      `From: bob@other.example\nTo: complaints@gateway.test\nSubject: Fwd: Budget\n\nI never asked for this.\n\n---------- Forwarded message ---------\n${from}: Ann Smith <Ann@smith.example>\nDate: Mon, 1 Dec 2026\nSubject: Budget\nTo: <bob@other.example>\n\nBuy my report.\n`,
    );
    expect(original?.from.map(({ address }) => address.key)).toEqual(["ann@smith.example"]);
    expect(original?.messageId).toBeNull();
    expect(Buffer.from(original?.bytes ?? []).toString()).toContain("Buy my report");
  });

  it("is nothing where only words came", async () => {
    expect((await readText(`${HEAD}\nAnn writes to me every day.\n`)).original).toBeNull();
  });
});
