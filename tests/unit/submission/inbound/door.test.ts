import { describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../../../src/store/port.ts";
import { crlf } from "../../parse/eml.ts";
import { type DoorTest, doorTest, ENVELOPE, FOREIGN, report, seal } from "./support.ts";

const letter = (fields = "", text = "Ann sends me offers that I never asked for.") =>
  `From: Bob Jones <bob@jones.example>\nTo: complaints@gateway.test\nSubject: unwanted\n${fields}\n${text}\n`;

const MINE = {
  LINK: `https://gateway.test/u/${seal("footer")}`,
  FOOTER: `https://gateway.test/u/${seal("footer")}`,
  BOUNCE: `bounces+${seal("bounce")}@gateway.test`,
  MAIL: `unsubscribe+${seal("footer")}@gateway.test`,
};

const only = (door: DoorTest, verb: string): unknown => {
  expect(door.told.map(([name]) => name)).toEqual([verb]);
  return door.told[0]?.[1];
};

describe("RCPT", () => {
  it.each([
    "complaints@gateway.test",
    "Complaints@GATEWAY.test",
    "abuse@gateway.test",
    "postmaster@gateway.test",
    '"postmaster"@gateway.test',
    `unsubscribe+${seal("footer")}@gateway.test`,
    `Unsubscribe+${seal("footer").toUpperCase()}@gateway.test`,
    `bounces+${seal("bounce")}@gateway.test`,
    `bounces+${FOREIGN}@gateway.test`,
  ])("takes %s", async (text) => {
    expect(await doorTest().rcpt(text)).toBe("ok");
  });

  it("refuses everything else in the same words, so that nothing is learnt from them (std 38)", async () => {
    const door = doorTest();
    const others = [
      ..."ann check consent unsubscribe bounces postmaster+x complaints+x"
        .split(" ")
        .map((one) => `${one}@gateway.test`),
      "bounces+abc@gateway.test",
      `bounces+${seal("bounce")}0@gateway.test`,
      `own+${seal("own")}@gateway.test`,
      "complaints@elsewhere.example",
      "complaints@sub.gateway.test",
    ];
    const replies = new Set<string>();
    for (const text of others) replies.add(await door.rcpt(text));
    expect([...replies]).toEqual(["550 5.1.1 No such mailbox here"]);
  });

  it("knows the configured domain alone", async () => {
    const door = doorTest({ domain: "Lists.assoc.example" });
    expect(await door.rcpt("complaints@lists.assoc.example")).toBe("ok");
    expect(await door.rcpt("complaints@gateway.test")).toMatch(/^550/);
  });

  it("counts the refusals of strangers for the trail, and lists none", async () => {
    const door = doorTest();
    for (let n = 0; n < 50; n += 1) await door.rcpt(`guess${n}@gateway.test`);
    const entries = await door.close();
    expect(entries).toMatchObject([
      { kind: "submission.refused", actor: "system", data: { reason: "no-mailbox", count: 50 } },
    ]);
    expect(JSON.stringify(entries)).not.toContain("guess");
  });
});

describe("the answer to the data", () => {
  it("is the same whether the token opens, is of another kind, or of nobody (std 56)", async () => {
    const replies: string[] = [];
    for (const token of [seal("footer"), seal("bounce"), seal("own"), seal("footer", 8), FOREIGN])
      replies.push(await doorTest().receive({ to: [`unsubscribe+${token}`], source: letter() }));
    expect(new Set(replies.map((reply) => reply.replace(/[0-9a-z]{12}/, "REF")))).toEqual(
      new Set(["250 2.0.0 REF taken"]),
    );
  });

  it("is 451 when the store is away, so that nothing is lost", async () => {
    const door = doorTest();
    door.broken = new StoreUnavailable("away");
    expect(await door.receive({ to: [`unsubscribe+${seal("footer")}`], source: letter() })).toMatch(/^451 4\.3\.0/);
  });

  it("is 554 5.4.6 for mail that goes in circles (std 43)", async () => {
    const door = doorTest();
    const ours = "Received: from a by gateway.test; Mon, 1 Dec 2026 10:00:00 +0000\n";
    expect(await door.receive({ to: ["postmaster"], source: `${ours.repeat(6)}${letter()}` })).toMatch(/^554 5\.4\.6/);
    expect(door.told).toEqual([]);
  });

  it("comes once for each address, however it is spelt", async () => {
    const door = doorTest();
    await door.receive({ to: ["complaints", "abuse", "Complaints"], source: letter() });
    only(door, "complain");
  });
});

describe("unsubscribe+token", () => {
  it("withdraws newsletters, offers and events towards that sender, whoever writes (std 60)", async () => {
    for (const from of ["someone@else.example", null]) {
      const door = doorTest();
      await door.receive({
        to: [`unsubscribe+${seal("footer")}`],
        from,
        source: letter("Auto-Submitted: auto-generated\n"),
      });
      const [verb, statements] = door.told[0] ?? [];
      expect(verb).toBe("state");
      expect(statements).toMatchObject([
        { grantee: "m-ann", scope: "newsletter", status: "withdrawn", basis: null },
        { grantee: "m-ann", scope: "offers", status: "withdrawn" },
        { grantee: "m-ann", scope: "events", status: "withdrawn" },
      ]);
    }
  });

  it("does nothing by a bounce's token, or for mail without a sender of ours", async () => {
    const door = doorTest();
    await door.receive({ to: [`unsubscribe+${seal("bounce")}`], source: letter() });
    door.envelope = { ...ENVELOPE, sender: null };
    await door.receive({ to: [`unsubscribe+${seal("footer")}`], source: letter() });
    expect(door.told).toEqual([]);
    expect(door.ignored).toEqual(["unsubscribe: unknown-token", "unsubscribe: no-sender"]);
  });
});

describe("bounces+token", () => {
  const to = [`bounces+${seal("bounce")}`];

  it.each([
    ["postfix-unknown.eml", { action: "failed", status: "5.1.1", remoteMta: "mail.jones.example" }],
    ["exchange.eml", { action: "failed", status: "5.1.10" }],
    ["gmail.eml", { action: "failed", status: "5.1.1" }],
    ["exim-report.eml", { action: "failed", status: "5.1.1" }],
  ])("records what %s says of its envelope", async (file, expected) => {
    const door = doorTest();
    await door.receive({ to, from: null, source: report(file) });
    expect(only(door, "recordBounce")).toMatchObject({ envelope: 7, softLimit: 5, ...expected });
    expect(door.events).toMatchObject([{ to: "bounces", outcome: "done" }]);
  });

  it.each([
    ["postfix-delayed.eml", "4.4.1"],
    ["two-recipients.eml", "4.2.1"],
  ])("records the delay in %s, and hands it on to the sender", async (file, status) => {
    const door = doorTest();
    await door.receive({ to, from: null, source: report(file) });
    expect(door.told.map(([verb]) => verb)).toEqual(["recordBounce", "returnInbound"]);
    expect(door.told[0]?.[1]).toMatchObject({ action: "delayed", status });
  });

  const others: readonly (readonly [string, string])[] = [
    ...["exim-old.eml", "qmail.eml", "vacation.eml"].map((file) => [file, report(file)] as const),
    ["success", report("postfix-unknown.eml").replace("Action: failed", "Action: delivered")],
    ["somebody else", report("two-recipients.eml").replaceAll(/bob@jones/gi, "dan@jones")],
  ];
  it.each(others)("hands on to the sender what it cannot act on: %s (std 68)", async (_what, source) => {
    const door = doorTest();
    await door.receive({ to, from: null, source });
    const returned = only(door, "returnInbound") as { envelope: number; bytes: Uint8Array };
    expect(returned.envelope).toBe(7);
    expect(Buffer.from(returned.bytes).toString()).toBe(crlf(source).toString());
    expect(door.events).toMatchObject([{ to: "bounces", outcome: "done" }]);
  });

  it("never hands on what tells of a complaint", async () => {
    const door = doorTest();
    await door.receive({ to, from: null, source: report("arf-abuse.eml", MINE) });
    expect(door.told.map(([verb]) => verb)).toEqual(["complain"]);
  });

  it("hands on three of one envelope in an hour, no letters of ours, and the same delay once", async () => {
    const door = doorTest();
    for (let n = 0; n < 4; n += 1) await door.receive({ to, from: null, source: report("vacation.eml") });
    expect(door.told).toHaveLength(3);
    const ours = "From: postmaster@gateway.test\nSubject: x\n\nx\n";
    await door.receive({ to, from: null, source: ours });
    door.recorded = false;
    for (const file of ["gmail.eml", "postfix-delayed.eml"])
      await door.receive({ to, from: null, source: report(file) });
    expect(door.told.filter(([verb]) => verb === "returnInbound")).toHaveLength(3);
    const why = ["too-often", "own-letter", "known", "known"];
    expect(door.ignored).toEqual(why.map((each) => `bounces: ${each}`));
  });

  it("says so where there is nobody to hand it to", async () => {
    const door = doorTest();
    door.returned = false;
    await door.receive({ to, from: null, source: report("vacation.eml") });
    expect(door.ignored).toEqual(["bounces: no-sender"]);
  });
});

describe("complaints by a feedback loop", () => {
  const from = "fbl@provider.example";

  it.each([
    ["arf-abuse.eml", { BOUNCE: MINE.BOUNCE }],
    ["arf-abuse.eml", { LINK: MINE.LINK }],
    ["arf-abuse.eml", { MAIL: MINE.MAIL }],
    ["arf-abuse.eml", { FOOTER: MINE.FOOTER }],
    ["arf-yahoo.eml", { FOOTER: MINE.FOOTER }],
    ["arf-comcast-headers.eml", { LINK: MINE.LINK }],
  ])("count at once when the original bears our token: %s", async (file, fill) => {
    const door = doorTest();
    await door.receive({ to: ["complaints"], from, source: report(file, fill) });
    expect(only(door, "complain")).toMatchObject({
      ...{ source: "feedback-loop", envelope: 7, confirmed: true, words: "" },
      person: { key: "bob@jones.example", text: "Bob@jones.example" },
    });
  });

  it("count as well by the reverse-path that the report names", async () => {
    const door = doorTest();
    const source = report("arf-abuse.eml").replace(
      "<ann@smith.example>\nOriginal-Rcpt",
      `<${MINE.BOUNCE}>\nOriginal-Rcpt`,
    );
    await door.receive({ to: ["complaints"], from: null, source });
    expect(only(door, "complain")).toMatchObject({ envelope: 7, confirmed: true });
  });

  it("made up without a token suppress nobody: whom they name is asked (std 74)", async () => {
    const door = doorTest();
    await door.receive({ to: ["complaints"], from, source: report("arf-forged.eml") });
    expect(only(door, "complain")).toMatchObject({
      ...{ confirmed: false, envelope: null, against: "m-ann", source: "feedback-loop" },
      person: { key: "bob@jones.example" },
    });
  });

  it("with a token in quoted mail of somebody else are not taken for that mail", async () => {
    const door = doorTest();
    const source = report("arf-yahoo.eml", { FOOTER: MINE.FOOTER })
      .replace("From: Ann Smith <ann@smith.example>", "From: Bob Jones <bob@jones.example>")
      .replace("Original-Rcpt-To: redacted@provider.example", "Original-Rcpt-To: redacted");
    await door.receive({ to: ["complaints"], from, source });
    expect(door.told).toEqual([]);
    expect(door.ignored).toEqual(["complaints: no-token"]);
  });

  it("about letters of ours ask nobody again", async () => {
    const door = doorTest();
    const source = report("arf-forged.eml").replace("invented@smith.example", "notice-1.abc@gateway.test");
    await door.receive({ to: ["complaints"], from, source });
    expect(door.ignored).toEqual(["complaints: own-letter"]);
  });

  it.each([
    ["not-spam", "not-spam"],
    ["auth-failure", "auth-failure"],
    ["virus", "feedback-type"],
    ["constructor", "feedback-type"],
  ])("of type %s are put aside", async (type, why) => {
    const door = doorTest();
    await door.receive({
      to: ["complaints"],
      from,
      source: report("arf-not-spam.eml", MINE).replace("Feedback-Type: not-spam", `Feedback-Type: ${type}`),
    });
    expect(door.told).toEqual([]);
    expect(door.ignored).toEqual([`complaints: ${why}`]);
  });

  it("of one copy are taken up three times in an hour", async () => {
    const door = doorTest();
    for (let n = 0; n < 5; n += 1)
      await door.receive({ to: ["complaints"], from, source: report("arf-abuse.eml", MINE) });
    expect(door.told).toHaveLength(3);
    door.now += 3_600_000;
    await door.receive({ to: ["complaints"], from, source: report("arf-abuse.eml", MINE) });
    expect(door.told).toHaveLength(4);
  });
});

describe("complaints by a person", () => {
  const attached = (original: string) =>
    `From: bob@jones.example\nTo: complaints@gateway.test\nSubject: unwanted\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nI never asked for this.\n--b\nContent-Type: message/rfc822\n\n${original}\n--b--\n`;
  const ORIGINAL = "From: Ann <ann@smith.example>\nMessage-ID: <autumn@smith.example>\nSubject: Autumn\n\nNews.";

  it("wait for their click, with their own words, the original and whom it names", async () => {
    const door = doorTest();
    door.sent = { envelope: 7, genuine: true };
    await door.receive({ to: ["complaints"], source: attached(ORIGINAL) });
    const complaint = only(door, "complain") as { original: { bytes: Uint8Array } };
    expect(complaint).toMatchObject({
      ...{ source: "mail", envelope: 7, against: "m-ann", confirmed: false, perDay: 5 },
      ...{ person: { key: "bob@jones.example", text: "bob@jones.example" }, words: "I never asked for this." },
    });
    expect(Buffer.from(complaint.original.bytes).toString()).toMatch(/^From: Ann[\s\S]*News\./);
  });

  it("count at once with their own copy, and not with somebody else's", async () => {
    const copy = `List-Unsubscribe: <${MINE.LINK}>\n${ORIGINAL}`;
    const own = doorTest();
    await own.receive({ to: ["complaints"], source: attached(copy) });
    expect(only(own, "complain")).toMatchObject({ confirmed: true, envelope: 7 });
    const other = doorTest();
    other.envelope = { ...ENVELOPE, recipient: { ...ENVELOPE.recipient, key: "carol@jones.example" } };
    await other.receive({ to: ["complaints"], source: attached(copy) });
    expect(only(other, "complain")).toMatchObject({ confirmed: false, envelope: null });
  });

  it("may be words alone, at most 4,000 characters of them", async () => {
    const door = doorTest();
    await door.receive({ to: ["abuse"], source: letter("", "Stop it now, please. ".repeat(1000)) });
    const complaint = only(door, "complain") as { words: string };
    expect(complaint).toMatchObject({ original: null, against: null, envelope: null });
    expect(complaint.words.length).toBe(4000);
  });

  it("through us under the reverse-path that we gave them are theirs as well", async () => {
    const door = doorTest();
    door.envelope = {
      ...ENVELOPE,
      sender: { ...ENVELOPE.recipient, id: "m-bob", name: "Bob", organisation: "", address: "bob@jones.example" },
    };
    await door.receive({ to: ["complaints"], from: MINE.BOUNCE, source: letter() });
    expect(only(door, "complain")).toMatchObject({ person: { key: "bob@jones.example" }, confirmed: false });
  });

  it.each([
    ["a null reverse-path", null, "", "automatic"],
    ["another reverse-path", "eve@brown.example", "", "not-the-author"],
    ["Auto-Submitted", "bob@jones.example", "Auto-Submitted: auto-replied\n", "automatic"],
    ["a list", "bob@jones.example", "List-Id: <talk.jones.example>\n", "automatic"],
    ["Precedence", "bob@jones.example", "Precedence: bulk\n", "automatic"],
    ["our own name", "x@gateway.test", "Sender: x@gateway.test\n", "own-letter"],
  ])("with %s are put aside, and no letter goes out", async (_, from, fields, why) => {
    const door = doorTest();
    const source =
      why === "own-letter" ? letter(fields).replace("bob@jones.example", "x@gateway.test") : letter(fields);
    await door.receive({ to: ["complaints"], from, source });
    expect(door.told).toEqual([]);
    expect(door.ignored).toEqual([`complaints: ${why}`]);
  });

  it("set off a hundred letters an hour at most; whoever comes then is asked to come back", async () => {
    const door = doorTest();
    const replies: string[] = [];
    for (let n = 0; n < 105; n += 1) replies.push(await door.receive({ to: ["complaints"], source: letter() }));
    expect(replies.filter((reply) => reply.startsWith("250"))).toHaveLength(100);
    expect(replies.at(-1)).toMatch(/^451 4\.7\.1/);
    expect(door.told).toHaveLength(100);
  }, 300_000);

  it("that the store takes up no more, or that are about nobody, are put aside", async () => {
    const door = doorTest();
    door.outcome = { kind: "over" };
    await door.receive({ to: ["complaints"], source: letter() });
    door.outcome = { kind: "nobody" };
    await door.receive({ to: ["complaints"], source: letter() });
    expect(door.ignored).toEqual(["complaints: too-often", "complaints: about-nobody"]);
  });
});

describe("postmaster", () => {
  it("goes on whole to whoever runs the gateway (std 14)", async () => {
    const door = doorTest();
    await door.receive({ to: ["postmaster"], source: letter() });
    const relayed = only(door, "relayInbound") as { bytes: Uint8Array };
    expect(relayed).toMatchObject({ to: "desk@assoc.example", from: "bob@jones.example", subject: "unwanted" });
    expect(Buffer.from(relayed.bytes).toString()).toBe(letter().replaceAll("\n", "\r\n"));
  });

  it("is not passed on when a machine wrote it: two gateways may be each other's postmaster (std 71)", async () => {
    const door = doorTest();
    await door.receive({ to: ["postmaster"], from: null, source: letter() });
    await door.receive({ to: ["postmaster"], source: letter("Auto-Submitted: auto-generated\n") });
    expect(door.told).toEqual([]);
    expect(door.ignored).toEqual(["postmaster: automatic", "postmaster: automatic"]);
  });
});

describe("mail from the postmaster's own mailbox", () => {
  it("is not sent back to it, so that its vacation note goes round once at most (std 71)", async () => {
    const door = doorTest();
    await door.receive({ to: ["postmaster"], from: "Desk@assoc.example", source: letter() });
    await door.receive({ to: ["postmaster"], source: letter().replace("bob@jones.example", "desk@assoc.example") });
    expect(door.ignored).toEqual(["postmaster: own-letter", "postmaster: own-letter"]);
    expect(door.told).toEqual([]);
  });
});

describe("what did nothing", () => {
  it("is in the trail two hundred times an hour, and in the log each time", async () => {
    const door = doorTest();
    for (let n = 0; n < 220; n += 1) await door.receive({ to: ["postmaster"], from: null, source: letter() });
    expect(door.ignored).toHaveLength(200);
    expect(door.events).toHaveLength(220);
    expect(JSON.stringify(door.events)).not.toContain("@");
  }, 300_000);
});
