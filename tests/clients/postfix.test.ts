/** Postfix behind the gateway as its smart host, and Postfix in front of it as the members' mail server. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  crlf,
  fieldsOf,
  type GatewayProcess,
  halves,
  logIn,
  PASSWORD,
  receivedAbove,
  say,
  startGatewayProcess,
  submit,
} from "../support/gateway.ts";
import { until } from "../support/installation.ts";
import { hasPostfix, type Postfix, startPostfix } from "../support/postfix.ts";
import { authPlain, RawClient } from "../support/raw-client.ts";
import { readMail } from "../support/read-mail.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";
import { letter, MEMBERS } from "./people.ts";

const there = hasPostfix("python3", "saslpasswd2");
const ANN = "ann@smith.example";
const MINUTE = 60_000;

const PITCH = `From: Ann Smith <${ANN}>
To: dan@mills.example
Subject: Special offer for administrators: document scanning
Message-ID: <pitch@smith.example>

Hello,

our scanning service now starts at only $99 per month. Book a free demo this
week and get 20 % off for the first year. Order here: https://smith.example/buy
`;

describe.skipIf(!there)("Postfix as the smart host", () => {
  let postfix: Postfix;
  let gateway: GatewayProcess;
  beforeAll(async () => {
    postfix = await startPostfix({
      mailboxDomains: ["smith.example", "mills.example", "jones.example"],
      main: {
        smtpd_recipient_restrictions: "check_recipient_access inline:{ {gone@jones.example=REJECT no such person} }",
      },
    });
    gateway = await startGatewayProcess({ members: [MEMBERS], smartHost: postfix.port });
  });
  afterAll(async () => {
    await gateway?.close();
    await postfix?.close();
  });

  /** Mail in the mailbox for one address; Postfix writes X-Original-To on top. */
  const mailTo = (address: string, words: string) =>
    postfix.mailbox().filter((mail) => mail.includes(`\nX-Original-To: ${address}\n`) && mail.includes(words));
  const arrived = (address: string, words: string) => until(() => mailTo(address, words)[0] ?? null, MINUTE);

  it("delivers a letter to each recipient, byte for byte below what servers added", async () => {
    const source = letter("postfix");
    const reply = await submit(gateway.ports.smtp, {
      login: ANN,
      recipients: ["dan@mills.example", "bob@jones.example"],
      source,
    });
    expect(reply).toMatch(/^250 2\.0\.0 [0-9a-z]{12} 2 sent$/);
    for (const address of ["dan@mills.example", "bob@jones.example"]) {
      const mail = crlf(await arrived(address, "<postfix@smith.example>"));
      const ours = mail.indexOf("Received: from client.example");
      receivedAbove(Buffer.from(mail.slice(ours), "latin1"), source);
      expect(mail.slice(0, ours)).toContain("Received: from gateway.test");
      expect(mail).toContain(`Return-Path: <${ANN}>`);
      expect(mail).not.toMatch(/^Bcc:|forged@/m);
    }
  });

  it("gets 8-bit text as 8-bit text", async () => {
    const source = `From: ${ANN}\r\nTo: dan@mills.example\r\nSubject: eight\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${Buffer.from("Grüße, 你好", "utf8").toString("latin1")}\r\n`;
    await submit(gateway.ports.smtp, {
      login: ANN,
      parameters: "BODY=8BITMIME",
      recipients: ["dan@mills.example"],
      source,
    });
    const mail = await arrived("dan@mills.example", "Subject: eight");
    expect(Buffer.from(mail, "latin1").toString("utf8")).toContain("\n\nGrüße, 你好\n");
  });

  it("refuses one of two: the other gets it, and a report names the one", async () => {
    const reply = await submit(gateway.ports.smtp, {
      login: ANN,
      recipients: ["dan@mills.example", "gone@jones.example ORCPT=rfc822;Gone+2Bx@jones.example"],
      source: letter("one refused"),
    });
    expect(reply).toMatch(/^250 2\.0\.0 [0-9a-z]{12} 2 sent$/);
    await arrived("dan@mills.example", "<one-refused@smith.example>");
    const report = readMail(crlf(await arrived(ANN, "multipart/report")));
    expect(report).toMatchObject({
      type: "multipart/report",
      defects: [],
      headers: { "return-path": "<>", "auto-submitted": expect.stringContaining("auto-") },
      returned: { "message-id": "<one-refused@smith.example>" },
    });
    const [message, ...recipients] = report.status;
    expect(message).toMatchObject({ "reporting-mta": "dns; gateway.test" });
    expect(recipients).toEqual([
      expect.objectContaining({
        "final-recipient": "rfc822; gone@jones.example",
        "original-recipient": "rfc822; Gone+x@jones.example",
        action: "failed",
        status: expect.stringMatching(/^5\.\d+\.\d+$/),
        "diagnostic-code": expect.stringContaining("no such person"),
      }),
    ]);
    expect(report.text).toContain("gone@jones.example");
    expect(report.text).not.toContain("dan@mills.example");
  });

  it("reports success itself when the sender asked for it, and the gateway adds nothing", async () => {
    await submit(gateway.ports.smtp, {
      login: ANN,
      parameters: "RET=HDRS ENVID=QQ314159",
      recipients: ["dan@mills.example NOTIFY=SUCCESS"],
      source: letter("success"),
    });
    const report = readMail(crlf(await arrived(ANN, "<success@smith.example>")));
    expect(report.status[0]).toMatchObject({
      "reporting-mta": "dns; postfix.test",
      "original-envelope-id": "QQ314159",
    });
    expect(report.status[1]).toMatchObject({ action: "delivered" });
    expect(mailTo(ANN, "<success@smith.example>")).toHaveLength(1);
  });
});

describe.skipIf(!there)("Postfix in front, its logins bound to the reverse-path, into the trusted listener", () => {
  let sink: Sink;
  let gateway: GatewayProcess;
  let postfix: Postfix;
  beforeAll(async () => {
    sink = await startSink();
    gateway = await startGatewayProcess({
      members: [MEMBERS],
      smartHost: sink.port,
      listeners: ["kind: trusted, networks: [127.0.0.0/8]", "kind: starttls"],
    });
    postfix = await startPostfix({
      mailboxDomains: ["smith.example"],
      relayPort: gateway.ports.smtp,
      logins: { [ANN]: PASSWORD, "bob@jones.example": PASSWORD },
    });
  });
  afterAll(async () => {
    await postfix?.close();
    await gateway?.close();
    await sink?.close();
  });

  const front = async (user = ANN, password = PASSWORD) => {
    const client = await RawClient.hello({ port: postfix.port, timeout: 30_000 });
    return { client, welcome: await client.command(authPlain(user, password)) };
  };
  const bounce = (words: string) => until(() => postfix.mailbox().find((mail) => mail.includes(words)) ?? null, MINUTE);

  it("judges and forwards a member's letter, with both servers in its trace", async () => {
    const { client, welcome } = await front();
    expect(welcome).toMatch(/^235 /);
    const source = letter("front");
    expect(await say(client, { login: ANN, recipients: ["dan@mills.example"], source })).toBeNull();
    expect(await client.reply()).toMatch(/^250 /);
    const mail = await until(
      () => sink.messages.find(({ data }) => data.includes("<front@smith.example>")) ?? null,
      MINUTE,
    );
    expect(mail).toMatchObject({ from: ANN, recipients: ["dan@mills.example"] });
    const [ours = "", theirs = "", ...rest] = fieldsOf(halves(mail.data).header);
    expect(ours).toMatch(
      /^Received: from postfix\.test \(\[127\.0\.0\.1\]\)\r\n\tby gateway\.test with ESMTP id [0-9a-z]{12};\r\n\t/,
    );
    expect(theirs).toMatch(/^Received: from client\.example .*\r\n\tby postfix\.test/);
    expect(rest[0]).toMatch(/^From: Ann/);
    expect(halves(mail.data).body).toBe(halves(source).body);
  });

  it("returns what the gateway refuses to the member, with the gateway's words", async () => {
    const { client } = await front();
    expect(await say(client, { login: ANN, recipients: ["dan@mills.example"], source: crlf(PITCH) })).toBeNull();
    expect(await client.reply()).toMatch(/^250 /);
    const mail = await bounce("<pitch@smith.example>");
    const report = readMail(crlf(mail));
    const [, recipient] = report.status;
    expect(recipient).toMatchObject({ action: "failed", status: "5.7.1" });
    expect(recipient?.["diagnostic-code"]?.replace(/\s+/g, " ")).toMatch(
      /has not asked for offers from you .* \[consent\/solicitation\] http\S+ id=[0-9a-z]{12}$/,
    );
    expect(sink.messages.filter(({ data }) => data.includes("<pitch@smith.example>"))).toEqual([]);
  });

  it("has Postfix refuse a login that is wrong, none at all, and another member's reverse-path", async () => {
    expect((await front(ANN, "wrong")).welcome).toMatch(/^535 /);
    const { client } = await front();
    await client.command("MAIL FROM:<bob@jones.example>");
    expect(await client.command("RCPT TO:<dan@mills.example>")).toMatch(/^553 5\.7\.1 /);
    const stranger = await RawClient.hello({ port: postfix.port });
    await stranger.command(`MAIL FROM:<${ANN}>`);
    expect(await stranger.command("RCPT TO:<dan@mills.example>")).toMatch(/^55\d 5\.7\.1 /);
    for (const one of [client, stranger]) one.kill();
  });

  it("refuses another member's From below an honest reverse-path, and whoever is no member", async () => {
    const { client } = await front();
    const forged = letter("forged").replace(
      "From: Ann Smith <ann@smith.example>",
      "From: Bob Jones <bob@jones.example>",
    );
    await say(client, { login: ANN, recipients: ["dan@mills.example"], source: forged });
    await client.reply();
    expect(await bounce("<forged@smith.example>")).toContain("which is no address of yours");
    const stranger = await RawClient.hello({ port: gateway.ports.smtp });
    expect(await stranger.command("MAIL FROM:<mallory@smith.example>")).toMatch(/^550 5\.7\.1 .*no member/);
    stranger.kill();
    expect(sink.messages.filter(({ data }) => data.includes("forged@smith"))).toEqual([]);
  });

  it("keeps the login's listener apart: there an address is not enough", async () => {
    const client = await logIn(gateway.ports.listeners[1] ?? 0, ANN);
    expect(await client.command("MAIL FROM:<bob@jones.example>")).toMatch(/^550 5\.7\.1 /);
    client.kill();
  });
});
