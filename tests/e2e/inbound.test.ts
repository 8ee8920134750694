/** Mail from outside through the real door of the built gateway: what each address is for, and that nothing goes round. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { sealToken } from "../../src/consent/tokens.ts";
import { crlf, type GatewayProcess, startGatewayProcess, submit } from "../support/gateway.ts";
import { freePorts, until } from "../support/installation.ts";
import { hasPostfix, type Postfix, startPostfix } from "../support/postfix.ts";
import { RawClient } from "../support/raw-client.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";

const MEMBERS = `id,name,address,organisation,roles,standing
m-ann,Ann Smith,ann@smith.example,smith.example,member,good
m-bob,Bob Jones,bob@jones.example,jones.example,member,good
m-cy,Cy Other,cy@other.example,other.example,member,good
m-dan,Dan Mills,dan@mills.example,mills.example,member,good
`;
const ANN = "ann@smith.example";
const MOMENT = 400;

const settings = (port: number, more = "") =>
  `inbound: { listeners: [{ host: 127.0.0.1, port: ${port} }], verp: true, postmaster: desk@assoc.example${more} }
delivery: { schedule: [1s], jitter: 0 }`;

/** One mail from outside; out: the reply that decided. */
async function knock(port: number, mail: { from?: string; to: readonly string[]; source: string }): Promise<string> {
  const client = await RawClient.hello({ port, timeout: 60_000 }, "mx.outside.example");
  let reply = await client.command(`MAIL FROM:<${mail.from ?? ""}>`);
  for (const to of mail.to) if (reply.startsWith("250")) reply = await client.command(`RCPT TO:<${to}>`);
  if (reply.startsWith("250")) {
    await client.command("DATA");
    reply = await client.command(`${crlf(mail.source).replace(/^\./gm, "..")}.`);
  }
  client.send("QUIT\r\n");
  await client.untilClosed();
  return reply;
}

const report = (name: string, fill: Readonly<Record<string, string>> = {}): string =>
  readFileSync(join(import.meta.dirname, "../unit/parse/fixtures/reports", name), "utf8").replace(
    /@([A-Z]+)@/g,
    (_, key: string) => fill[key] ?? "",
  );

/** What stands in the store, as another process reads it. */
function rows<Row>(gateway: GatewayProcess, sql: string, ...values: unknown[]): Row[] {
  const db = new Database(join(gateway.dir, "data", "lintel.db"), { readonly: true });
  try {
    return db.prepare(sql).all(...values) as Row[];
  } finally {
    db.close();
  }
}

const letter = (to: string, subject: string) =>
  crlf(
    `From: Ann Smith <${ANN}>\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${subject.replace(/\W/g, "")}@smith.example>\nDate: ${new Date().toUTCString()}\n\nDear colleague,\n\nthe minutes of Tuesday are ready. Shall we meet on Friday to go through them?\n\nAnn\n`,
  );

describe("the inbound door", () => {
  let sink: Sink;
  let gateway: GatewayProcess;
  let door = 0;
  beforeAll(async () => {
    sink = await startSink();
    [door = 0] = await freePorts(1);
    gateway = await startGatewayProcess({ members: [MEMBERS], smartHost: sink.port, extra: settings(door) });
  });
  afterAll(async () => {
    await gateway?.close();
    await sink?.close();
  });

  /** Sends one of Ann's letters; out: its reverse-path as it left, and the footer's token of its envelope. */
  async function sent(to: string, subject: string) {
    const reply = await submit(gateway.ports.smtp, { login: ANN, recipients: [to], source: letter(to, subject) });
    expect(reply).toMatch(/^250 2\.0\.0 [0-9a-z]{12} 1 sent$/);
    const mail = await until(() => sink.messages.find(({ data }) => data.includes(`Subject: ${subject}\r\n`)) ?? null);
    const [key] = rows<{ id: number; secret: Buffer; madeAt: number }>(
      gateway,
      "SELECT id, secret, made_at AS madeAt FROM token_key ORDER BY id DESC LIMIT 1",
    );
    const [envelope] = rows<{ id: number }>(gateway, "SELECT max(id) AS id FROM envelope");
    if (!key || !envelope) throw new Error("nothing was sent");
    const footer = sealToken([key], { kind: "footer", id: envelope.id, madeAt: Date.now() });
    return { bounces: mail.from, footer, envelope: envelope.id, data: mail.data.toString("latin1") };
  }

  const lines = (to: string) => gateway.log.filter(({ msg, to: address }) => msg === "inbound" && address === to);
  const suppressed = (key: string) =>
    rows(gateway, "SELECT 1 FROM suppression JOIN person ON person.hash = suppression.hash WHERE person.key = ?", key);

  it("refuses every other address in the same words, members' and other domains included", async () => {
    const replies = new Set<string>();
    for (const to of [
      ANN,
      "ann@gateway.test",
      "check@gateway.test",
      "consent@gateway.test",
      "x@else.example",
      "bounces+1@gateway.test",
    ])
      replies.add(await knock(door, { from: "eve@out.example", to: [to], source: "Subject: x\n\nx\n" }));
    expect([...replies]).toEqual(["550 5.1.1 No such mailbox here"]);
  });

  it("takes an opt-out by mail at its word, and the second one changes nothing", async () => {
    const { footer } = await sent("bob@jones.example", "Minutes one");
    const to = [`unsubscribe+${footer}@gateway.test`];
    for (const from of ["bob@jones.example", ""])
      expect(await knock(door, { from, to, source: "Subject: unsubscribe\n\n\n" })).toMatch(
        /^250 2\.0\.0 [0-9a-z]{12} taken$/,
      );
    const said = rows<{ scope: string }>(
      gateway,
      "SELECT scope, status, basis FROM consent WHERE grantee = 'm-ann' ORDER BY scope",
    );
    expect(said).toEqual(
      ["events", "newsletter", "offers"].map((scope) => ({ scope, status: "withdrawn", basis: null })),
    );
  });

  it("turns a bounce into the end of its envelope and a report to the sender", async () => {
    const { bounces, envelope } = await sent("bob@jones.example", "Minutes two");
    expect(bounces).toMatch(/^bounces\+k[0-9a-z]{45}@gateway\.test$/);
    expect(await knock(door, { to: [bounces], source: report("postfix-unknown.eml") })).toMatch(/^250/);
    const state = () => rows<{ state: string }>(gateway, "SELECT state FROM envelope WHERE id = ?", envelope)[0]?.state;
    await until(() => state() === "failed");
    const dsn = await until(
      () =>
        sink.messages.find(
          ({ from, recipients, data }) =>
            from === "" && recipients.includes(ANN) && data.includes("message/delivery-status"),
        ) ?? null,
    );
    expect(dsn.data.toString()).toContain("5.1.1");
    expect(suppressed("bob@jones.example")).toHaveLength(1);
    expect(await knock(door, { to: [bounces], source: report("vacation.eml") })).toMatch(/^250/);
    // Its reverse-path was Ann's before it was ours, so what comes back that way is hers to read.
    const returned = await until(() => sink.messages.find(({ data }) => data.includes("Subject: Came back: ")) ?? null);
    expect(returned).toMatchObject({ from: "", recipients: [ANN] });
    expect(returned.data.toString()).toMatch(/^In-Reply-To: <Minutestwo@smith\.example>\r$/m);
    expect(returned.data.toString()).toMatch(/^Content-Type: message\/rfc822/m);
    // What left is seen before the gateway's log is read: the log comes through a pipe of its own.
    await until(() => lines("bounces").length === 2);
    expect(lines("bounces").map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });

  it("opens a case by a feedback report that bears our token, and by a forged one suppresses nobody", async () => {
    const { footer } = await sent("cy@other.example", "Minutes three");
    const forged = report("arf-forged.eml").replaceAll("bob@jones.example", "dan@mills.example");
    expect(await knock(door, { from: "x@rival.example", to: ["complaints@gateway.test"], source: forged })).toMatch(
      /^250/,
    );
    await until(
      () =>
        sink.messages.find(({ from, recipients }) => from === "" && recipients.includes("dan@mills.example")) ?? null,
    );
    expect(rows(gateway, "SELECT id FROM complaint_case")).toEqual([]);
    expect(suppressed("dan@mills.example")).toEqual([]);
    expect(rows(gateway, "SELECT 1 FROM complaint WHERE confirmed_at IS NOT NULL")).toEqual([]);

    const source = report("arf-yahoo.eml", { LINK: `https://gateway.test/u/${footer}` });
    expect(await knock(door, { from: "fbl@provider.example", to: ["complaints@gateway.test"], source })).toMatch(
      /^250/,
    );
    expect(rows(gateway, "SELECT against, state FROM complaint_case")).toEqual([{ against: "m-ann", state: "open" }]);
  });

  it("asks a person who complains whether it was they, and keeps their original", async () => {
    const { data } = await sent("dan@mills.example", "Minutes four");
    const source = `From: dan@mills.example\nTo: complaints@gateway.test\nSubject: unwanted\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nI do not want this.\n--b\nContent-Type: message/rfc822\n\n${data.replaceAll("\r\n", "\n")}\n--b--\n`;
    expect(await knock(door, { from: "dan@mills.example", to: ["abuse@gateway.test"], source })).toMatch(/^250/);
    const complaints = rows(
      gateway,
      "SELECT words, against, envelope IS NOT NULL AS known, original IS NOT NULL AS kept, confirmed_at FROM complaint WHERE source = 'mail'",
    );
    expect(complaints).toEqual([
      { words: "I do not want this.", against: "m-ann", known: 1, kept: 1, confirmed_at: null },
    ]);
  });

  it("passes mail for postmaster on to a person", async () => {
    const source = "From: admin@out.example\nSubject: your MX\n\nYour server greets oddly.\n";
    expect(await knock(door, { from: "admin@out.example", to: ["Postmaster"], source })).toMatch(/^250/);
    const relayed = await until(
      () => sink.messages.find(({ recipients }) => recipients.includes("desk@assoc.example")) ?? null,
    );
    expect(relayed.from).toBe("");
    expect(relayed.data.toString()).toContain("Your server greets oddly.");
  });

  it("tells of nobody in the log", () => {
    const told = JSON.stringify(gateway.log.filter(({ msg }) => msg === "inbound"));
    expect(told).not.toContain("@");
  });
});

describe("mail that would go round", () => {
  const open: { close(): Promise<unknown> }[] = [];
  const opened = <T extends { close(): Promise<unknown> }>(part: T): T => {
    open.push(part);
    return part;
  };
  afterEach(async () => {
    for (const part of open.splice(0).reverse()) await part.close();
  });
  const seen = (gateway: GatewayProcess) => gateway.log.filter(({ msg }) => msg === "inbound");

  it("between two gateways that are each other's postmaster stops after one letter (std 71)", async () => {
    const [first = 0, second = 0] = await freePorts(2);
    const gatewayOf = async (own: number, other: number, name: string, peer: string) =>
      opened(
        await startGatewayProcess({
          members: [MEMBERS],
          smartHost: other,
          extra: `inbound: { listeners: [{ host: 127.0.0.1, port: ${own} }], domain: ${name}, postmaster: postmaster@${peer} }\ndelivery: { schedule: [1s], jitter: 0 }`,
        }),
      );
    const one = await gatewayOf(first, second, "one.test", "two.test");
    const two = await gatewayOf(second, first, "two.test", "one.test");
    const source = "From: eve@out.example\nSubject: hello\n\nHello?\n";
    await knock(first, { from: "eve@out.example", to: ["postmaster@one.test"], source });
    await until(() => seen(one).length > 0 && seen(two).length > 0);
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    expect(seen(one).map(({ outcome }) => outcome)).toEqual(["done"]);
    expect(seen(two).map(({ outcome }) => outcome)).toEqual(["automatic"]);
  });

  it("to an auto-responder without manners stops after one letter", async () => {
    const [door = 0] = await freePorts(1);
    const answers: Promise<string>[] = [];
    // It answers every mail, to whoever stands in From and to complaints, and does not say that it is a machine.
    const rude = (to: string, answered: string) => {
      const author = /^From:.*?([^\s<>]+@[^\s<>]+)/im.exec(answered)?.[1] ?? "";
      const source = `From: ${to}\nTo: ${author}\nSubject: I am away\n\nI am away until Monday, dear friends of mine.\n`;
      answers.push(knock(door, { from: to, to: [author], source }));
    };
    const sink = opened(await startSink());
    const gateway = opened(
      await startGatewayProcess({ members: [MEMBERS], smartHost: sink.port, extra: settings(door) }),
    );
    let answered = 0;
    const answerAll = () => {
      for (const { recipients, data } of sink.messages.slice(answered))
        for (const to of recipients) rude(to, data.toString());
      answered = sink.messages.length;
    };
    const complaint =
      "From: dan@mills.example\nSubject: unwanted\n\nAnn writes to me every day and I do not want it.\n";
    await knock(door, { from: "dan@mills.example", to: ["complaints@gateway.test"], source: complaint });
    // The letter to Dan, what Dan's machine says to postmaster, and what the postmaster's machine says to that.
    await until(() => {
      answerAll();
      return seen(gateway).length >= 3;
    });
    await Promise.all(answers);
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    answerAll();
    await Promise.all(answers);
    const letters = sink.messages.flatMap(({ recipients }) => recipients);
    expect(letters.sort()).toEqual(["dan@mills.example", "desk@assoc.example"]);
    expect(seen(gateway).map(({ to, outcome }) => `${to} ${outcome}`)).toEqual([
      "complaints done",
      "postmaster done",
      "postmaster own-letter",
    ]);
  });

  const there = hasPostfix();
  it.skipIf(!there)("from a real Postfix that cannot deliver ends as a report to the member", async () => {
    const [door = 0] = await freePorts(1);
    const postfix: Postfix = opened(
      await startPostfix({
        mailboxDomains: ["smith.example", "jones.example"],
        main: {
          smtpd_reject_unlisted_recipient: "no",
          virtual_mailbox_maps: "inline:{ ann@smith.example=inbox/ }",
          transport_maps: `inline:{ gateway.test=smtp:[127.0.0.1]:${door} }`,
          smtp_tls_security_level: "may",
        },
      }),
    );
    const gateway = opened(
      await startGatewayProcess({ members: [MEMBERS], smartHost: postfix.port, extra: settings(door) }),
    );
    const source = letter("bob@jones.example", "Minutes for Postfix");
    expect(await submit(gateway.ports.smtp, { login: ANN, recipients: ["bob@jones.example"], source })).toMatch(
      /^250 2\.0\.0 [0-9a-z]{12} 1 sent$/,
    );
    const dsn = await until(
      () => postfix.mailbox().find((mail) => mail.includes("message/delivery-status")) ?? null,
      60_000,
    );
    expect(dsn).toMatch(/^Final-Recipient: rfc822; ?bob@jones\.example$/m);
    expect(dsn).toMatch(/^Status: 5\.1\.1$/m);
    expect(rows(gateway, "SELECT state FROM envelope")).toEqual([{ state: "failed" }]);
    // The log comes through a pipe of its own.
    await until(() => seen(gateway).length > 0);
    expect(seen(gateway).map(({ to, outcome }) => `${to} ${outcome}`)).toEqual(["bounces done"]);
  });
});
