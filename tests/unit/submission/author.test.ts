import { describe, expect, test } from "vitest";
import type { HeaderField } from "../../../src/mail/message.ts";
import type { Standing } from "../../../src/mail/words.ts";
import { bindAuthor } from "../../../src/submission/author.ts";
import { aMember } from "../../support/fake-store.ts";
import { aMessage } from "../../support/message.ts";
import { aSession, aTransaction, header, refusalOf, testParts } from "./support.ts";

function association(carl: Standing = "good") {
  const parts = testParts();
  parts.fake.members = [
    { ...aMember("ann", "ann@own.example"), addresses: ["ann@own.example", "ann@xn--bcher-kva.example"] },
    aMember("carl", "carl@other.example", { standing: carl }),
    aMember("dora", "dora@third.example"),
    aMember("boss", "boss@assoc.example"),
  ];
  parts.fake.delegations = [
    { holder: "ann", address: "carl@other.example", kind: "send-as" },
    { holder: "ann", address: "office@assoc.example", kind: "shared-mailbox" },
    { holder: "ann", address: "boss@assoc.example", kind: "on-behalf" },
  ];
  return parts;
}

const fields = (from: readonly string[], sender: readonly string[] = []): HeaderField[] => [
  ...from.map((value) => header("From", value)),
  ...sender.map((value) => header("Sender", value)),
];

const bind = (from: string | readonly string[], sender?: string | readonly string[], parts = association()) => {
  const list = (value: string | readonly string[] | undefined) => (value === undefined ? [] : [value].flat());
  return bindAuthor(aTransaction(), aMessage({ headers: fields(list(from), list(sender)) }), parts);
};

describe("From that the login may use (std 77)", () => {
  test.each([
    ["own", "Ann <ann@own.example>", undefined, "ann"],
    ["own, bare", "ann@own.example", undefined, "ann"],
    ["own, in capitals", "ANN@OWN.EXAMPLE", undefined, "ann"],
    ["own, other domain as A-label", "ann@XN--bcher-kva.example", undefined, "ann"],
    ["own, with the address as name", '"ann@own.example" <ann@own.example>', undefined, "ann"],
    ["own, with a comment", "Ann (at work) <ann@own.example>", undefined, "ann"],
    ["own, with a handle in the name", '"Ann @ Own LLP (@ann)" <ann@own.example>', undefined, "ann"],
    ["own, with own Sender", "ann@own.example", "ann@own.example", "ann"],
    ["send-as", "Carl <carl@other.example>", undefined, "carl"],
    ["send-as, own Sender", "carl@other.example", "Ann <ann@own.example>", "carl"],
    ["shared mailbox, which is no member: the holder is charged", "office@assoc.example", undefined, "ann"],
    ["on behalf, own Sender", "boss@assoc.example", "ann@own.example", "boss"],
    ["on behalf, both named in words", '"Boss (boss@assoc.example)" <boss@assoc.example>', "ann@own.example", "boss"],
    ["two own mailboxes with Sender", "ann@own.example, ann@xn--bcher-kva.example", "ann@own.example", "ann"],
  ])("%s", async (_, from, sender, author) => {
    const bound = await bind(from, sender);
    expect([bound.author?.memberId, bound.login?.id, bound.certain]).toEqual([author, "ann", true]);
  });

  test("the author speaks under the address in From", async () => {
    expect((await bind("Carl <Carl@other.example>")).author?.address.text).toBe("Carl@other.example");
  });
});

const FOREIGN = "From names <dora@third.example>, which is no address of yours";

describe("From that the login may not use (std 46, 77)", () => {
  test.each([
    ["another member", "dora@third.example", undefined, `550 5.7.1 ${FOREIGN}`],
    ["another member, own Sender", "dora@third.example", "ann@own.example", `550 5.7.1 ${FOREIGN}`],
    ["own name, foreign address", '"ann@own.example" <dora@third.example>', undefined, `550 5.7.1 ${FOREIGN}`],
    ["foreign Sender", "ann@own.example", "dora@third.example", "550 5.7.1 Sender names <dora@third.example>"],
    [
      "on-behalf address as Sender",
      "ann@own.example",
      "boss@assoc.example",
      "550 5.7.1 Sender names <boss@assoc.example>",
    ],
    [
      "on behalf, no Sender",
      "boss@assoc.example",
      undefined,
      "550 5.7.1 You may write for <boss@assoc.example> on behalf only",
    ],
    [
      "on behalf, Sender delegated too",
      "boss@assoc.example",
      "carl@other.example",
      "550 5.7.1 You may write for <boss@assoc.example>",
    ],
    [
      "foreign address as name",
      '"ceo@bank.example" <ann@own.example>',
      undefined,
      "550 5.7.1 The name beside the sender's address shows another address, ceo@bank.example",
    ],
    ["the same without a dot", '"ceo@bank" <ann@own.example>', undefined, "550 5.7.1 The name beside"],
    [
      "as an encoded word",
      "=?utf-8?B?Y2VvQGJhbmsuZXhhbXBsZQ==?= <ann@own.example>",
      undefined,
      "550 5.7.1 The name beside",
    ],
    [
      "as an encoded word in quotes",
      '"=?utf-8?q?ceo=40bank.example?=" <ann@own.example>',
      undefined,
      "550 5.7.1 The name beside",
    ],
    ["in full-width letters", '"ceo\uff20bank\uff0eexample" <ann@own.example>', undefined, "550 5.7.1 The name beside"],
    [
      "with an invisible character",
      '"ceo\u200b@\u2060bank.example" <ann@own.example>',
      undefined,
      "550 5.7.1 The name beside",
    ],
    ["with blanks", '"ceo @ bank.example" <ann@own.example>', undefined, "550 5.7.1 The name beside"],
    ["with a backslash", '"ceo\\@bank.example" <ann@own.example>', undefined, "550 5.7.1 The name beside"],
    ["in a comment", "ann@own.example (ceo@bank.example)", undefined, "550 5.7.1 The name beside"],
    [
      "in a comment between name and address",
      "Ann (ceo@bank.example) <ann@own.example>",
      undefined,
      "550 5.7.1 The name beside",
    ],
    ["beside the Sender", "ann@own.example", '"ceo@bank.example" <ann@own.example>', "550 5.7.1 The name beside"],
    [
      "own address as name outside quotes",
      "ann@own.example <dora@third.example>",
      undefined,
      "554 5.6.0 From cannot be read",
    ],
    ["a group", "Friends: ann@own.example;", undefined, "554 5.6.0 From holds a group"],
    ["an empty group", "Undisclosed:;", undefined, "554 5.6.0 From holds a group"],
    [
      "several senders, no Sender",
      "ann@own.example, carl@other.example",
      undefined,
      "554 5.6.0 From names several senders",
    ],
    [
      "several members",
      "ann@own.example, carl@other.example",
      "ann@own.example",
      "550 5.7.1 From names several members",
    ],
    ["one own, one foreign", "ann@own.example, dora@third.example", "ann@own.example", `550 5.7.1 ${FOREIGN}`],
    [
      "two Sender mailboxes",
      "ann@own.example",
      "ann@own.example, ann@own.example",
      "554 5.6.0 The Sender field must hold exactly one",
    ],
    [
      "a U-label that maps to the own domain",
      "ann@b\u00fccher.example",
      undefined,
      "554 5.6.0 From holds an address with letters outside ASCII",
    ],
    [
      "full-width letters of the own domain",
      "ann@\uff4f\uff57\uff4e.example",
      undefined,
      "554 5.6.0 From holds an address",
    ],
    ["a Cyrillic look-alike", "ann@\u043ewn.example", undefined, "554 5.6.0 From holds an address"],
    ["its A-label", "ann@xn--wn-emc.example", undefined, "550 5.7.1 From names <ann@xn--wn-emc.example>"],
    ["no address", "Ann", undefined, "554 5.6.0 From cannot be read as an address"],
    ["nothing", "", undefined, "554 5.6.0 The From field names nobody"],
    ["a null Sender", "ann@own.example", "<>", "554 5.6.0 Sender cannot be read as an address"],
  ] as const)("%s", async (_, from, sender, words) => {
    expect(await refusalOf(bind(from, sender))).toContain(words);
  });

  test("a suspended owner is not spoken for", async () => {
    const reply = await refusalOf(bind("carl@other.example", undefined, association("suspended")));
    expect(reply).toBe(
      "550 5.7.1 The membership of <carl@other.example> is suspended, so this mail cannot be sent; ask desk@assoc.example",
    );
  });
});

describe("a sender that nobody can name is not picked", () => {
  test.each([
    ["two From fields", fields(["ann@own.example", "ceo@bank.example"])],
    ["no From field", []],
    ["two Sender fields", fields(["ann@own.example"], ["ann@own.example", "dora@third.example"])],
  ])("%s", async (_, headers) => {
    const bound = await bindAuthor(aTransaction(), aMessage({ headers }), association());
    expect([bound.author?.memberId, bound.certain]).toEqual(["ann", false]);
  });

  test("a header that could not be read", async () => {
    const faults = [{ kind: "parser", code: "timeout", detail: "", part: "message" }] as const;
    const bound = await bindAuthor(aTransaction(), aMessage({ faults }), association());
    expect([bound.author?.memberId, bound.certain]).toEqual(["ann", false]);
  });
});

describe("through a trusted listener", () => {
  const listenerConfig = { host: "127.0.0.1", port: 0, kind: "trusted" } as const;
  const session = (xclientLogin: string | null) => aSession({ listener: "trusted", listenerConfig, xclientLogin });
  const trusted = (from: string, xclientLogin: string | null) =>
    bindAuthor(aTransaction({ session: session(xclientLogin) }), aMessage({ headers: fields([from]) }), association());

  test("a reverse-path binds to the same member, without delegations", async () => {
    expect((await trusted("ann@own.example", null)).author?.memberId).toBe("ann");
    expect(await refusalOf(trusted("carl@other.example", null))).toMatch(/^550 5\.7\.1 From names <carl/);
  });

  test("XCLIENT LOGIN is a login, with its delegations", async () => {
    expect((await trusted("carl@other.example", "ann@own.example")).author?.memberId).toBe("carl");
  });

  const stranger = (from: readonly string[], sender: readonly string[] = []) => {
    const transaction = { ...aTransaction({ session: session(null) }), login: null };
    return bindAuthor(transaction, aMessage({ headers: fields(from, sender) }), association());
  };

  test("a sender who is no member stays unjudged under a name of its own", async () => {
    expect(await stranger(["x@nowhere.example"])).toEqual({ author: null, login: null, certain: true });
  });

  test.each([
    ["a member in From", ["dora@third.example"], [], "550 5.7.1 <dora@third.example> is a member's address"],
    [
      "a member in Sender",
      ["x@nowhere.example"],
      ["ann@own.example"],
      "550 5.7.1 <ann@own.example> is a member's address",
    ],
    ["a member among several", ["x@nowhere.example, ann@own.example"], ["x@nowhere.example"], "550 5.7.1 <ann@own"],
    [
      "two From fields",
      ["x@nowhere.example", "x@nowhere.example"],
      [],
      "554 5.6.0 The sender of this message cannot be read",
    ],
  ])("but not with %s", async (_, from, sender, words) => {
    expect(await refusalOf(stranger(from, sender))).toContain(words);
  });
});
