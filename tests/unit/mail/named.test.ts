import { expect, it } from "vitest";
import { namedIn } from "../../../src/mail/named.ts";

it.each([
  ["To and Cc, folded and with names", 'To: "Bob, B." <Bob@B.example>,\r\n ann@a.example\r\nCC : eve@e.example\r\n', 3],
  ["groups", "To: Team: a@a.example, b@b.example;\r\n", 2],
  ["not Bcc", "Bcc: a@a.example\r\nResent-To: b@b.example\r\n", 0],
  ["not other fields", "Subject: x\r\n To: a@a.example\r\nX-To: b@b.example\r\n", 0],
  ["what two parsers could read differently names nobody (std 77)", "To: a@own.example <b@b.example>\r\n", 0],
  ["nothing", "", 0],
])("a header names %s", (_, header, many) => expect(namedIn(Buffer.from(header)).size).toBe(many));

it("by canonical key, and across several fields", () => {
  const header = Buffer.from("To: Bob@B.example\r\nTo: ann@a.example\r\nCc: \r\n");
  expect([...namedIn(header)].sort()).toEqual(["ann@a.example", "bob@b.example"]);
});
