/** Commands, their order and their replies, on real sockets. */
import { afterEach, describe, expect, it } from "vitest";
import { IMPLICIT, PASSWORD, STARTTLS, startWire, TRUSTED, USER, type Wire } from "../../support/fake-intake.ts";
import { authPlain, RawClient } from "../../support/raw-client.ts";

let wire: Wire;
afterEach(() => wire.close());

/** Runs commands on a trusted connection after EHLO. */
async function run(commands: readonly string[], settings = {}): Promise<string[]> {
  wire = await startWire([TRUSTED], settings);
  const client = await RawClient.hello({ port: wire.port });
  const replies: string[] = [];
  for (const line of commands) replies.push(await client.command(line));
  return replies;
}

const FROM = "MAIL FROM:<a@assoc.example>";

describe("what EHLO offers", () => {
  const COMMON = ["PIPELINING", "8BITMIME", "SIZE 26214400", "DSN", "ENHANCEDSTATUSCODES"];
  const ehlo = async (client: RawClient) =>
    (await client.command("EHLO x"))
      .split("\n")
      .map((line) => line.slice(4))
      .slice(1);

  it("in clear: STARTTLS and no AUTH; under TLS: AUTH and no STARTTLS; after the login neither", async () => {
    wire = await startWire([STARTTLS]);
    const client = await RawClient.hello({ port: wire.port });
    expect(await ehlo(client)).toEqual([...COMMON, "STARTTLS"]);
    await client.command("STARTTLS");
    await client.startTls();
    expect(await ehlo(client)).toEqual([...COMMON, "AUTH PLAIN LOGIN"]);
    await client.command(authPlain(USER, PASSWORD));
    expect(await ehlo(client)).toEqual(COMMON);
  });

  it("to a relay: no AUTH", async () => {
    wire = await startWire([TRUSTED]);
    expect(await ehlo(await RawClient.hello({ port: wire.port }))).toEqual(COMMON);
  });
});

describe("commands on their own", () => {
  it.each([
    ["NOOP", "250 2.0.0"],
    ["noop anything", "250 2.0.0"],
    ["RSET", "250 2.0.0"],
    ["RSET x", "501 5.5.4"],
    ["QUIT x", "501 5.5.4"],
    ["DATA x", "501 5.5.4"],
    ["STARTTLS x", "501 5.5.4"],
    ["HELP", "214 2.0.0"],
    ["VRFY", "501 5.5.4"],
    ["VRFY root", "252 2.0.0"],
    ["EXPN list", "502 5.5.1"],
    ["ETRN x", "502 5.5.1"],
    ["TURN", "502 5.5.1"],
    ["WIZ", "500 5.5.1"],
    ["WIZ secret", "500 5.5.1"],
    ["SHELL", "500 5.5.1"],
    ["KILL", "500 5.5.1"],
    ["DEBUG", "500 5.5.1"],
    ["constructor", "500 5.5.1"],
    ["", "500 5.5.1"],
    ["NO\x01OP", "500 5.5.2"],
    ["NOOP\tx", "500 5.5.2"],
    [`NOOP ${"x".repeat(20_000)}`, "500 5.5.2"],
    [`NOOP ${"x".repeat(600)}`, "250 2.0.0"],
    [`AUTH PLAIN ${"x".repeat(13_000)}`, "500 5.5.6"],
    ["AUTH PLAIN AA==", "502 5.5.1"],
    ["RCPT TO:<b@example.org>", "503 5.5.1"],
    ["DATA", "503 5.5.1"],
    ["XCLIENT LOGIN=a@assoc.example", "550 5.7.0"],
    ["EHLO", "501 Say EHLO"],
    ["HELO a b", "501 Say HELO"],
  ])("%j", async (command, reply) => {
    expect((await run([command]))[0]?.slice(0, reply.length)).toBe(reply);
  });

  it("every reply but those to greeting, EHLO, HELO and 354 bears an enhanced code of its own class (std 35)", async () => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.hello({ port: wire.port });
    const commands = [
      "NOOP",
      "VRFY a",
      FROM,
      FROM,
      "RCPT TO:<b@example.org>",
      "RCPT TO:<b>",
      "HELP",
      "RSET x",
      "RSET",
      "QUIT",
    ];
    const hello = client.transcript.length;
    for (const command of commands) await client.command(command);
    const replies = client.transcript.slice(hello).trimEnd().split("\r\n");
    expect(replies.length).toBeGreaterThanOrEqual(commands.length);
    for (const line of replies) expect(line).toMatch(/^([245])\d\d[ -]\1\.\d{1,3}\.\d{1,3} [ -~]+$/);
  });
});

describe("order", () => {
  it.each<[string, string[], string[]]>([
    ["MAIL twice", [FROM, FROM], ["250 2.1.0", "503 5.5.1"]],
    ["RSET forgets the sender", [FROM, "RSET", "RCPT TO:<b@example.org>"], ["250", "250", "503 5.5.1"]],
    ["EHLO forgets the sender", [FROM, "EHLO x", "RCPT TO:<b@example.org>"], ["250", "250", "503 5.5.1"]],
    ["DATA without RCPT", [FROM, "DATA"], ["250", "503 5.5.1"]],
    ["DATA after refused RCPT only", [FROM, "RCPT TO:<b>", "DATA"], ["250", "554 5.1.2", "554 5.5.1"]],
    ["RCPT beyond the limit", [FROM, ...recipients(101)], ["250", ...Array<string>(100).fill("250"), "452 4.5.3"]],
  ])("%s", async (_, commands, codes) => {
    const replies = await run(commands, { max_recipients: 100 });
    for (const [i, code] of codes.entries()) expect(replies[i]?.slice(0, code.length), commands[i]).toBe(code);
  });

  it("recipients up to the limit stay when one more is refused (std 7)", async () => {
    await run([FROM, ...recipients(101), "DATA"], { max_recipients: 100 });
    expect(wire.intake.recipients).toHaveLength(100);
    expect(wire.intake.refusals).toMatchObject([{ stage: "rcpt", reply: { code: 452, enhanced: "4.5.3" } }]);
  });

  it("EHLO comes first, RSET may come before it (std 11)", async () => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.connect({ port: wire.port });
    await client.reply();
    expect(await client.command("RSET")).toMatch(/^250 /);
    expect(await client.command(FROM)).toMatch(/^503 5\.5\.1/);
    expect(await client.command("HELO x")).toBe("250 gateway.test");
    expect(await client.command(`${FROM} SIZE=1`)).toMatch(/^555 5\.5\.4/);
    expect(await client.command(FROM)).toMatch(/^250 /);
  });

  it("what the road refuses goes out with the road's code", async () => {
    wire = await startWire([TRUSTED]);
    wire.intake.onMail = async () => {
      throw new (await import("../../../src/mail/status.ts")).SmtpFailure(
        550,
        "5.7.1",
        "Not\r\n250 yours \u2013 \u00e9",
      );
    };
    const client = await RawClient.hello({ port: wire.port });
    expect(await client.command(FROM)).toBe("550 5.7.1 Not 250 yours - e");
    wire.intake.onMail = async () => {
      throw new Error("broken inside");
    };
    expect(await client.command(FROM)).toMatch(/^451 4\.3\.0 (?!.*inside)/);
    expect(wire.logged.filter(({ level }) => level === "error")).toHaveLength(1);
  });
});

function recipients(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `RCPT TO:<r${i}@example.org>`);
}

describe("what breaks a conversation", () => {
  const CLOSED = /\r\n421 4\.7\.0 [^\r]*\r\n$/;

  it.each([
    ["a bare LF", "NOOP\nNOOP\r\n", /\r\n500 5\.5\.2/],
    ["EHLO by a bare LF", "EHLO x\nMAIL FROM:<evil@evil.example>\n", /\r\n500 5\.5\.2/],
    ["a bare CR", "MAIL FROM:<a@assoc.example>\rRCPT TO:<b@example.org>\r\n", /\r\n500 5\.5\.2/],
    ["a NUL", "NOOP\0\r\nMAIL FROM:<evil@evil.example>\r\n", /\r\n500 5\.5\.2/],
    ["BDAT with its chunk", "BDAT 60 LAST\r\nMAIL FROM:<evil@evil.example>\r\nNOOP\r\n", /\r\n502 5\.5\.1/],
    ["HTTP", "POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<evil@evil.example>\r\n", /220/],
    ["data pushed behind a DATA that is refused", "DATA\r\nMAIL FROM:<evil@evil.example>\r\n", /\r\n503 5\.5\.1/],
    ["ten errors", "WIZ\r\n".repeat(11), /(?:\r\n500 5\.5\.1[^\r]*){10}/],
    ["ten lines that are too long", `NOOP ${"x".repeat(3000)}\r\n`.repeat(11), /(?:\r\n500 5\.5\.2[^\r]*){10}/],
  ])("%s", async (_, octets, said) => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.hello({ port: wire.port });
    client.send(octets);
    const transcript = await client.untilClosed();
    expect(transcript).toMatch(said);
    expect(transcript).toMatch(CLOSED);
    expect(transcript.match(/^421/gm)).toHaveLength(1);
    expect(wire.intake.mails).toEqual([]);
  });

  it("a line that TCP cut off is no command", async () => {
    wire = await startWire([TRUSTED]);
    const client = await RawClient.hello({ port: wire.port });
    client.socket.end(FROM);
    await client.untilClosed();
    expect(wire.intake.mails).toEqual([]);
  });

  it("speaking before the greeting", async () => {
    wire = await startWire([TRUSTED]);
    const net = await import("node:net");
    const socket = net.connect({ port: wire.port, host: "127.0.0.1" });
    socket.write("EHLO spammer\r\nMAIL FROM:<evil@evil.example>\r\n");
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk.toString();
    });
    await new Promise((resolve) => socket.once("close", resolve));
    expect(heard).toMatch(/^421 4\.7\.0/);
  });
});

describe("login", () => {
  const secure = async (): Promise<RawClient> => {
    wire = await startWire([IMPLICIT]);
    return RawClient.hello({ port: wire.port, tls: true });
  };
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  it("in clear is refused without a look at the password (std 23)", async () => {
    wire = await startWire([STARTTLS]);
    const client = await RawClient.hello({ port: wire.port });
    for (const line of [authPlain(USER, PASSWORD), "AUTH LOGIN", "AUTH PLAIN", "AUTH NONSENSE"]) {
      expect(await client.command(line), line).toMatch(/^538 5\.7\.11/);
    }
    expect(wire.intake.logins).toEqual([]);
    expect(await client.command(FROM)).toMatch(/^530 5\.7\.0 Say STARTTLS first/);
  });

  it("is needed for mail (std 22)", async () => {
    const client = await secure();
    for (const line of [FROM, "RCPT TO:<b@example.org>", "DATA"]) {
      expect(await client.command(line), line).toMatch(/^530 5\.7\.0 Log in first/);
    }
  });

  it.each([
    ["no mechanism", "AUTH", "501 5.5.4"],
    ["XOAUTH2", "AUTH XOAUTH2 abc", "504 5.5.4"],
    ["CRAM-MD5", "AUTH CRAM-MD5", "504 5.5.4"],
    ["no base64", "AUTH PLAIN !!!!", "501 5.5.2"],
    ["base64 without its end", "AUTH PLAIN AGEAY", "501 5.5.2"],
    ["two fields", `AUTH PLAIN ${base64("a\0b")}`, "501 5.5.2"],
    ["no user", `AUTH PLAIN ${base64("\0\0x")}`, "501 5.5.2"],
    ["a user with CR LF", `AUTH PLAIN ${base64("\0a\r\nb\0x")}`, "501 5.5.2"],
    ["empty initial response", "AUTH PLAIN =", "501 5.5.2"],
    ["one user as another", `AUTH PLAIN ${base64(`ceo@assoc.example\0${USER}\0${PASSWORD}`)}`, "535 5.7.8"],
    ["too many words", "AUTH LOGIN a b", "501 5.5.4"],
    ["wrong password", authPlain(USER, "wrong"), "535 5.7.8"],
    ["the user in the first field", `AUTH PLAIN ${base64(`${USER}\0\0${PASSWORD}`)}`, "235 2.7.0"],
    ["user in both fields", `AUTH PLAIN ${base64(`${USER}\0${USER}\0${PASSWORD}`)}`, "235 2.7.0"],
    ["a password with NUL-free UTF-8", authPlain(USER, "pä55"), "535 5.7.8"],
    ["LOGIN with the user at once", `AUTH LOGIN ${base64(USER)}`, "334 UGFzc3dvcmQ6"],
  ])("%s", async (_, command, reply) => {
    const client = await secure();
    expect((await client.command(command)).slice(0, reply.length)).toBe(reply);
  });

  it("can be cancelled, and tried again", async () => {
    const client = await secure();
    expect(await client.command("AUTH PLAIN")).toBe("334");
    expect(await client.command("*")).toMatch(/^501 5\.7\.0/);
    await client.command("AUTH LOGIN");
    await client.command(base64(USER));
    expect(await client.command("*")).toMatch(/^501 5\.7\.0/);
    expect(wire.intake.logins).toEqual([]);
    await client.command("AUTH PLAIN");
    expect(await client.command(base64(`\0${USER}\0${PASSWORD}`))).toMatch(/^235/);
  });

  it("a line that is too long ends it", async () => {
    const client = await secure();
    await client.command("AUTH LOGIN");
    expect(await client.command("A".repeat(13_000))).toMatch(/^500 5\.5\.6/);
    expect(await client.command("NOOP")).toMatch(/^250/);
  });

  it("happens once, and not within a transaction (std 24)", async () => {
    const client = await secure();
    await client.command(authPlain(USER, PASSWORD));
    expect(await client.command(authPlain(USER, PASSWORD))).toMatch(/^503 5\.5\.1/);
    await client.command(FROM);
    expect(await client.command("AUTH LOGIN")).toMatch(/^503 5\.5\.1/);
    expect(wire.intake.logins).toHaveLength(1);
  });

  it("may fail twice; after the third time we hang up (std 25)", async () => {
    const client = await secure();
    for (const _ of [1, 2, 3]) expect(await client.command(authPlain(USER, "x"))).toMatch(/^535 5\.7\.8/);
    expect(await client.reply()).toMatch(/^421 4\.7\.0/);
    await client.untilClosed();
    expect(wire.intake.refusals).toMatchObject([{ stage: "auth", reply: { code: 421 } }]);
  });
});
