import { describe, expect, it } from "vitest";
import { oneLine, readRecipientReply, readReply } from "../../../src/delivery/smart-host/reply.ts";

describe("readReply", () => {
  it.each([
    ["250 2.0.0 ok", "delivered", "2.0.0"],
    ["250 ok", "delivered", "2.0.0"],
    ["451 4.7.1 later", "temporary", "4.7.1"],
    ["550 5.1.1", "permanent", "5.1.1"],
    ["550 5.7.1000 odd", "permanent", "5.0.0"],
    ["550 4.1.1 of another class", "permanent", "5.0.0"],
    ["354 go ahead", "temporary", "4.0.0"],
    ["", "temporary", "4.0.0"],
    ["nonsense", "temporary", "4.0.0"],
    ["55", "temporary", "4.0.0"],
  ])("%j is %s, %s", (text, result, status) => {
    expect(readReply(text)).toMatchObject({ result, status });
  });
});

describe("readRecipientReply", () => {
  it.each([
    ["552 too many recipients", "temporary", "4.5.3"],
    ["552 5.5.3 too many recipients", "temporary", "4.5.3"],
    ["552 5.2.2 mailbox full", "permanent", "5.2.2"],
    ["553 5.1.3 no", "permanent", "5.1.3"],
  ])("%j is %s, %s", (text, result, status) => {
    expect(readRecipientReply(text)).toMatchObject({ result, status });
  });
});

describe("oneLine", () => {
  it.each([
    ["550-5.7.1 first\r\n550 5.7.1 second", "550 5.7.1 first second"],
    ["250-a\n250-\n250 b", "250 a b"],
    ["550 5.1.1 no\r\nBcc: x", "550 5.1.1 no Bcc: x"],
    ["550 caf\u00e9\u0000\u202e!", "550 caf?!"],
    ["x".repeat(2000), "x".repeat(500)],
  ])("%j", (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
