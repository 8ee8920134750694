import { describe, expect, it } from "vitest";
import { parseMailboxList } from "../../../src/mail/address.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";

const read = (value: string) => {
  const { mailboxes, faults } = parseMailboxList(value);
  return { read: mailboxes.map(({ name, address }) => [name, address.key]), faults: faults.map(({ fault }) => fault) };
};

describe("an address list is read", () => {
  it.each<[string, [string, string][]]>([
    ["a@x.com", [["", "a@x.com"]]],
    [
      "a@x.com, B <b@y.com>",
      [
        ["", "a@x.com"],
        ["B", "b@y.com"],
      ],
    ],
    ['"Smith, John" <j@x.com>', [["Smith, John", "j@x.com"]]],
    ['"a \\"b\\"" <j@x.com>', [['a "b"', "j@x.com"]]],
    ["John Q. Public <j@x.com>", [["John Q. Public", "j@x.com"]]],
    ["<j@x.com>", [["", "j@x.com"]]],
    ["j@x.com (John (J) S)", [["John (J) S", "j@x.com"]]],
    ["(c)victim@x.com", [["", "victim@x.com"]]],
    ["John (the first) <j@x.com> (home)", [["John", "j@x.com"]]],
    ['"a b"@x.com', [["", '"a b"@x.com']]],
    ['"ab" <"AB"@x.com>', [["ab", "ab@x.com"]]],
    [
      "Team: a@x.com, B <b@x.com>;",
      [
        ["", "a@x.com"],
        ["B", "b@x.com"],
      ],
    ],
    ["undisclosed-recipients:;", []],
    [
      "Team: a@x.com;, c@x.com",
      [
        ["", "a@x.com"],
        ["", "c@x.com"],
      ],
    ],
    ["", []],
    ["a@x.com,", [["", "a@x.com"]]],
    ["José <j@x.com>", [["José", "j@x.com"]]],
    ["=?utf-8?q?Jos=C3=A9?= <j@x.com>", [["José", "j@x.com"]]],
    ["=?utf-8?b?Sm9z?= =?utf-8?b?w6k=?= Diaz <j@x.com>", [["José Diaz", "j@x.com"]]],
    ["=?utf-8?b?w4==?= =?utf-8?b?qQ==?= <j@x.com>", [["é", "j@x.com"]]],
    ["=?utf-8?q?a=0D=0ABcc=3A_e=00=E2=80=AE?= <j@x.com>", [["aBcc: e", "j@x.com"]]],
    ["=?x-unknown?q?a?= <j@x.com>", [["=?x-unknown?q?a?=", "j@x.com"]]],
    ["=?utf-7?q?+ADw-script+AD4-?= <j@x.com>", [["=?utf-7?q?+ADw-script+AD4-?=", "j@x.com"]]],
    ["=?utf-8?q?ceo=40bank.example?= <j@x.com>", [["ceo@bank.example", "j@x.com"]]],
    ["A <a@bücher.de>", [["A", "a@xn--bcher-kva.de"]]],
    ["A <victim@ｄ.com>", [["A", "victim@d.com"]]],
  ])("%j", (value, expected) => expect(read(value)).toEqual({ read: expected, faults: [] }));
});

describe("a doubtful element is a fault and yields no mailbox (std 77)", () => {
  it.each([
    ["a@own.example <b@other.example>", "syntax"],
    ["a@own.example b@other.example", "syntax"],
    ["<a@own.example> <b@other.example>", "syntax"],
    ["<a@own.example> b@other.example", "syntax"],
    ["<a@own.example>b", "syntax"],
    ["a@own.example@other.example", "syntax"],
    ["A <@hop.example:b@x.com>", "syntax"],
    ["A <@hop.example,@hop2.example:b@x.com>", "syntax"],
    ["A <a@x.com", "syntax"],
    ["A a@x.com>", "syntax"],
    ["A <<a@x.com>>", "syntax"],
    ["A <>", "syntax"],
    ["A; <a@x.com>", "syntax"],
    ["A [b] <a@x.com>", "syntax"],
    ["a @x.com", "syntax"],
    ["a@ x.com", "syntax"],
    ["a(b)@x.com", "syntax"],
    ["a@(b)x.com", "syntax"],
    ["a . b@x.com", "syntax"],
    ['"a"b@x.com', "syntax"],
    ['"unended <a@x.com>', "syntax"],
    ["(unended <a@x.com>", "syntax"],
    [`${"(".repeat(40)}${")".repeat(40)}a@x.com`, "syntax"],
    [") <a@x.com>", "syntax"],
    ["a\\b <a@x.com>", "syntax"],
    ["a\rb <a@x.com>", "syntax"],
    ["A: b: c@x.com;", "syntax"],
    ["a@own.example: c@x.com;", "syntax"],
    [": c@x.com;", "syntax"],
    ["c@x.com;", "syntax"],
    ["A: c@x.com", "syntax"],
    ["A: c@x.com; d@x.com", "syntax"],
    ["=?utf-8?q?Smith,_John?= <j@x.com>", "not-fqdn"],
    ["root", "not-fqdn"],
    ["A <root@localhost>", "not-fqdn"],
    ["A <a@[127.0.0.1]>", "address-literal"],
    ["A <é@x.com>", "non-ascii"],
    ["A <a@x.com.>", "syntax"],
    [`A <${"a".repeat(300)}@x.com>`, "too-long"],
  ])("%j is %s", (value, fault) => expect(read(value).faults).toContain(fault));

  it("and the elements beside it are still read", () => {
    expect(read("Smith, John <j@x.com>, a@own <b@x.com>, c@x.com")).toEqual({
      read: [
        ["John", "j@x.com"],
        ["", "c@x.com"],
      ],
      faults: ["not-fqdn", "syntax"],
    });
  });
});

describe("for any text", () => {
  const soup = fc.stringMatching(/^[ab@.,:;<>()"\\ [\]\t=?éｘ]{0,60}$/);

  it("reading never throws and mailboxes are well formed", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary" })), (value) => {
        for (const { address } of parseMailboxList(value).mailboxes) expect(address.key).toMatch(/@[a-z0-9.-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["(", "<", "a:", "a <:", '"', "\\", "=?", "a,", "<@a,", "()", "a ", "@", ";", "=?utf-8?q?a?= "])(
    "%j repeated takes linear time",
    (piece) => {
      const started = busy();
      parseMailboxList(piece.repeat(Math.floor(262_000 / piece.length)));
      parseMailboxList(`${"a ".repeat(65_000)}${piece.repeat(Math.floor(130_000 / piece.length))}`);
      expect(busy() - started).toBeLessThan(10_000);
    },
  );

  it("a longer list is not read at all", () => {
    expect(read("a".repeat(262_145))).toEqual({ read: [], faults: ["too-long"] });
  });
});
