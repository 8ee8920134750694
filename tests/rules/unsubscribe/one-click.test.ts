import { describe, expect, it } from "vitest";
import type { HeaderField } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/unsubscribe/one-click.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const field = (name: string, value: string): HeaderField => ({ name, key: name.toLowerCase(), value });
const list = (value = "<https://news.example/u/7f3a>") => field("List-Unsubscribe", value);
const post = (value = "List-Unsubscribe=One-Click") => field("List-Unsubscribe-Post", value);
const many = { purpose: "newsletter", history: { lookAlikes: 400 } } as const;
const sending = (...headers: readonly HeaderField[]) => ({ ...many, message: { headers } });

ruleTester(rule, {
  valid: [
    { ...sending(list(), post()), name: "both fields" },
    { ...sending(list("<mailto:off@news.example>, <https://news.example/u/1>"), post()), name: "mailto beside it" },
    { ...sending(list("<https://news.example/u?a=1,2>"), post(" list-unsubscribe=one-click ")), name: "in any case" },
    { name: "a newsletter to 24", purpose: "newsletter", history: { lookAlikes: 23 } },
    { name: "a letter to many", history: { lookAlikes: 400 } },
    { name: "an invitation to many", purpose: "event-invitation", history: { lookAlikes: 400 } },
  ],
  invalid: [
    {
      ...sending(),
      name: "no field at all is a doubt to hundreds",
      findings: [{ messageId: "absent", doubtful: true }],
    },
    {
      name: "no field at all is certain to thousands",
      purpose: "newsletter",
      history: { lookAlikes: 4999 },
      findings: [{ messageId: "absent", doubtful: false, recipient: null }],
    },
    {
      name: "what might be an offer, to thousands",
      suspected: ["solicitation"],
      history: { lookAlikes: 9000 },
      findings: [{ messageId: "absent", doubtful: true }],
    },
    ...[
      ["http only", [list("<http://news.example/u/1>"), post()]],
      ["mailto only", [list("<mailto:off@news.example>"), post()]],
      ["two https addresses", [list("<https://a.example/1>, <https://b.example/2>"), post()]],
      ["https and http", [list("<https://a.example/1>, <http://a.example/1>"), post()]],
      ["two fields", [list(), list(), post()]],
      ["no angle brackets", [list("https://news.example/u/1"), post()]],
      ["no host", [list("<https://localhost/u>"), post()]],
    ].map(([name, headers]) => ({
      ...sending(...(headers as HeaderField[])),
      name: name as string,
      findings: [{ messageId: "address", evidence: [{ part: "header:list-unsubscribe" }] as never }],
    })),
    ...[
      ["the second field missing", [list()]],
      ["another value", [list(), post("One-Click")]],
      ["a comment inside", [list(), post("List-Unsubscribe=One-Click (rfc8058)")]],
      ["the second field twice", [list(), post(), post()]],
    ].map(([name, headers]) => ({
      ...sending(...(headers as HeaderField[])),
      name: name as string,
      findings: [{ messageId: "post" }],
    })),
  ],
});

describe("what the gateway could put right", () => {
  const fixes = (message: object) =>
    lintOne(rule, { name: "", ...many, message }).map(({ messageId, fix }) => [messageId, fix]);

  it("is the absence of any field", () => {
    expect(fixes({ headers: [] })).toEqual([["absent", "unsubscribe"]]);
    expect(fixes({ headers: [field("List-Id", "<news.example>")] })).toEqual([["absent", "unsubscribe"]]);
  });

  it.each([
    ["a bad address", [list("<http://news.example/u/1>"), post()], "address"],
    ["a field without the other", [list()], "post"],
    ["the other field alone, which ours would stand beside", [post()], "absent"],
  ])("is not %s: what stands there is the sender's", (_, headers, messageId) => {
    expect(fixes({ headers })).toEqual([[messageId, undefined]]);
  });

  it("is nothing in a message that cannot be altered", () => {
    expect(fixes({ headers: [], alterable: false })).toEqual([["absent", undefined]]);
  });
});
