import { describe, expect, it } from "vitest";
import { SmtpFailure } from "../../../src/mail/status.ts";
import { type PathContext, parseMail, parseRcpt } from "../../../src/submission/wire/path-command.ts";
import { busy } from "../../support/busy.ts";

const CONTEXT: PathContext = {
  maxSize: 1000,
  extended: true,
  auth: true,
  dsn: true,
  postmasterDomain: "assoc.example",
};

function codeOf(parse: () => unknown): string {
  try {
    return JSON.stringify(parse());
  } catch (error) {
    if (!(error instanceof SmtpFailure)) throw error;
    return `${error.reply.code} ${error.reply.enhanced}`;
  }
}

describe("MAIL", () => {
  it.each([
    ["MAIL FROM:<>", null],
    ["MAIL FROM:<a@x.example>", "a@x.example"],
    ["mail from:<A.b@X.Example>", "A.b@X.Example"],
    ["MAIL FROM: <a@x.example>", "a@x.example"],
    ["MAIL FROM:<a@x.example>  ", "a@x.example"],
    ["MAIL FROM:<@relay.example,@two.example:a@x.example>", "a@x.example"],
    ['MAIL FROM:<"a b"@x.example>', '"a b"@x.example'],
    ['MAIL FROM:<"a@b"@x.example>', '"a@b"@x.example'],
    ["MAIL FROM:<a+tag@xn--bcher-kva.example>", "a+tag@xn--bcher-kva.example"],
  ])("%s", (line, text) => {
    expect(parseMail(line, CONTEXT).reversePath?.text ?? null).toBe(text);
  });

  it.each([
    ["MAIL", "501 5.1.7"],
    ["MAIL FROM", "501 5.1.7"],
    ["MAIL FROM:", "501 5.1.7"],
    ["MAIL TO:<a@x.example>", "501 5.1.7"],
    ["MAIL FROM:a@x.example", "501 5.1.7"],
    ["MAIL FROM:<a@x.example", "501 5.1.7"],
    ["MAIL FROM:<a@x.example>SIZE=1", "501 5.1.7"],
    ["MAIL FROM:<a@x.example> <b@x.example>", "501 5.5.4"],
    ["MAIL FROM:<a b@x.example>", "501 5.1.7"],
    ["MAIL FROM:<a:b@x.example>", "501 5.1.7"],
    ["MAIL FROM:<a,b@x.example>", "501 5.1.7"],
    ["MAIL FROM:<(x)a@x.example>", "501 5.1.7"],
    ['MAIL FROM:<"a"b@x.example>', "501 5.1.7"],
    ["MAIL FROM:<root>", "554 5.1.8"],
    ["MAIL FROM:<a@localhost>", "554 5.1.8"],
    ["MAIL FROM:<a@[127.0.0.1]>", "554 5.1.8"],
    ["MAIL FROM:<\u00e4@x.example>", "550 5.6.7"],
    ["MAIL FROM:<a@\u00e4.example>", "550 5.6.7"],
    [`MAIL FROM:<${"a".repeat(65)}@x.example>`, "501 5.1.7"],
  ])("%s: %s", (line, code) => {
    expect(codeOf(() => parseMail(line, CONTEXT))).toBe(code);
  });

  it.each([
    ["SIZE=1000", "ok"],
    ["SIZE=1001", "552 5.3.4"],
    ["SIZE=99999999999999999999", "552 5.3.4"],
    ["SIZE=", "501 5.5.4"],
    ["SIZE", "501 5.5.4"],
    ["SIZE=1e9", "501 5.5.4"],
    ["SIZE=1 SIZE=1", "501 5.5.4"],
    ["size=1 Size=2", "501 5.5.4"],
    ["BODY=7BIT", "ok"],
    ["body=8bitMime", "ok"],
    ["BODY=BINARYMIME", "555 5.5.4"],
    ["BODY=9BIT", "501 5.5.4"],
    ["BODY", "501 5.5.4"],
    ["AUTH=<>", "ok"],
    ["AUTH=a+40x.example", "ok"],
    ["AUTH=a+4", "501 5.5.4"],
    ["RET=FULL", "ok"],
    ["RET=ALL", "501 5.5.4"],
    ["RET", "501 5.5.4"],
    ["ENVID=abc+2B", "ok"],
    ["ENVID=a+0D+0Ab", "501 5.5.4"],
    ["ENVID=a+2b", "501 5.5.4"],
    [`ENVID=${"x".repeat(101)}`, "501 5.5.4"],
    ["SMTPUTF8", "555 5.5.4"],
    ["REQUIRETLS", "555 5.5.4"],
    ["HOLDFOR=100", "555 5.5.4"],
    ["NOTIFY=NEVER", "555 5.5.4"],
    ["X-NO-SUCH=1", "555 5.5.4"],
    ["X=\u00e4", "501 5.5.4"],
    ["=", "501 5.5.4"],
  ])("parameter %s: %s", (parameter, code) => {
    const outcome = codeOf(() => parseMail(`MAIL FROM:<a@x.example> ${parameter}`, CONTEXT));
    expect(outcome.startsWith("{") ? "ok" : outcome).toBe(code);
  });

  it("keeps RET and ENVID, the latter as received", () => {
    expect(parseMail("MAIL FROM:<> RET=hdrs ENVID=a+2Bb", CONTEXT)).toEqual({
      reversePath: null,
      ret: "HDRS",
      envid: "a+2Bb",
    });
  });

  it("knows no parameters after HELO, and AUTH= only where AUTH is offered", () => {
    expect(codeOf(() => parseMail("MAIL FROM:<> SIZE=1", { ...CONTEXT, extended: false }))).toBe("555 5.5.4");
    expect(codeOf(() => parseMail("MAIL FROM:<> AUTH=<>", { ...CONTEXT, auth: false }))).toBe("555 5.5.4");
  });
});

describe("RCPT", () => {
  it.each([
    ["RCPT TO:<Postmaster>", "Postmaster@assoc.example"],
    ["RCPT TO:<POSTMASTER>", "POSTMASTER@assoc.example"],
    ["RCPT TO:<@relay.example:b@x.example>", "b@x.example"],
    ['RCPT TO:<"b c"@x.example>', '"b c"@x.example'],
  ])("%s", (line, text) => {
    expect(parseRcpt(line, CONTEXT).address.text).toBe(text);
  });

  it.each([
    ["RCPT TO:<>", "501 5.1.3"],
    ["RCPT TO:<b>", "554 5.1.2"],
    ["RCPT TO:<b@localhost>", "554 5.1.2"],
    ["RCPT TO:<x:b@x.example>", "501 5.1.3"],
    ["RCPT TO:<\u00e4@x.example>", "553 5.6.7"],
    ["RCPT FROM:<b@x.example>", "501 5.1.3"],
  ])("%s: %s", (line, code) => {
    expect(codeOf(() => parseRcpt(line, CONTEXT))).toBe(code);
  });

  it("says what is wrong with an address in a sentence", () => {
    expect(() => parseRcpt("RCPT TO:<b@localhost>", CONTEXT)).toThrow("The domain is not fully qualified");
  });

  it.each<[string, string | object]>([
    ["NOTIFY=NEVER", { notify: ["NEVER"] }],
    ["NOTIFY=delay,Success", { notify: ["DELAY", "SUCCESS"] }],
    ["NOTIFY=NEVER,DELAY", "501 5.5.4"],
    ["NOTIFY=DELAY,DELAY", "501 5.5.4"],
    ["NOTIFY=", "501 5.5.4"],
    ["NOTIFY=NOW", "501 5.5.4"],
    ["ORCPT=rfc822;Bob+40x.example", { orcpt: "rfc822;Bob+40x.example" }],
    ["ORCPT=rfc822;", "501 5.5.4"],
    ["ORCPT=bob@x.example", "501 5.5.4"],
    ["ORCPT=rfc822;a+0Ab", "501 5.5.4"],
    [`ORCPT=rfc822;${"x".repeat(500)}`, "501 5.5.4"],
    ["ORCPT=rfc822;a ORCPT=rfc822;a", "501 5.5.4"],
    ["SIZE=1", "555 5.5.4"],
    ["RRVS=2020-01-01", "555 5.5.4"],
  ])("parameter %s", (parameter, wanted) => {
    const parse = () => parseRcpt(`RCPT TO:<b@x.example> ${parameter}`, CONTEXT).dsn;
    expect(codeOf(parse)).toBe(typeof wanted === "string" ? wanted : JSON.stringify(wanted));
  });
});

it("a hostile line takes no time", () => {
  const started = busy();
  for (const filler of [" ", "<", '"', "\\", "a@", "@a,", "+", "="]) {
    const line = `RCPT TO:<${filler.repeat(2000)}`.slice(0, 2046);
    codeOf(() => parseRcpt(line, CONTEXT));
    codeOf(() => parseRcpt(`${line}>`, CONTEXT));
    codeOf(() => parseMail(`MAIL FROM:<> ${filler.repeat(1000)}`, CONTEXT));
  }
  expect(busy() - started).toBeLessThan(10_000);
});
