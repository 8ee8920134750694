import { describe, expect, test } from "vitest";
import type { ListenerConfig } from "../../../src/config/schema.ts";
import type { Standing } from "../../../src/mail/words.ts";
import { senderOf } from "../../../src/submission/sender.ts";
import { aMember } from "../../support/fake-store.ts";
import { aSession, identity, mailFrom, refusalOf, testParts } from "./support.ts";

function association(standing: Standing = "good") {
  const parts = testParts();
  parts.fake.members = [
    { ...aMember("ann", "ann@own.example", { standing }), addresses: ["ann@own.example", "alias@own.example"] },
    aMember("carl", "carl@other.example"),
    aMember("dora", "dora@third.example"),
  ];
  parts.fake.delegations = [
    { holder: "ann", address: "carl@other.example", kind: "send-as" },
    { holder: "ann", address: "office@assoc.example", kind: "shared-mailbox" },
    { holder: "ann", address: "boss@assoc.example", kind: "on-behalf" },
  ];
  return parts;
}

const ann = identity("ann", "ann@own.example");
const loggedIn = aSession({ identity: ann });

describe("after a login", () => {
  test.each([
    ["the own address", "ann@own.example"],
    ["an alias", "alias@own.example"],
    ["the own address in capitals", "Ann@Own.EXAMPLE"],
    ["a null reverse-path", null],
    ["send-as", "carl@other.example"],
    ["a shared mailbox", "office@assoc.example"],
    ["on behalf", "boss@assoc.example"],
  ])("%s is taken, and Ann is charged", async (_, path) => {
    expect(await senderOf(mailFrom(path), loggedIn, association())).toEqual(ann);
  });

  test.each([
    ["another member's address", "dora@third.example"],
    ["a stranger's", "x@nowhere.example"],
    ["a look-alike domain", "ann@0wn.example"],
    ["another tag of the own address", "ann+x@own.example"],
  ])("%s is refused by name", async (_, path) => {
    expect(await refusalOf(senderOf(mailFrom(path), loggedIn, association()))).toBe(
      `550 5.7.1 <${path}> is no address of yours: send under your own or one delegated to you`,
    );
  });

  test.each(["suspended", "cancelled"] as const)("a %s member learns it at MAIL", async (standing) => {
    for (const path of ["ann@own.example", null]) {
      expect(await refusalOf(senderOf(mailFrom(path), loggedIn, association(standing)))).toBe(
        `550 5.7.1 Your membership is ${standing}, so this mail cannot be sent; ask desk@assoc.example`,
      );
    }
  });

  test.each(["good", "warned", "every-message-held"] as const)(
    "standing %s is taken: rules judge it",
    async (standing) => {
      expect(await senderOf(mailFrom("ann@own.example"), loggedIn, association(standing))).toEqual(ann);
    },
  );

  test("an address that has gone to somebody else since the login is nobody's", async () => {
    const session = aSession({ identity: identity("zed", "ann@own.example") });
    const reply = await refusalOf(senderOf(mailFrom("ann@own.example"), session, association()));
    expect(reply).toBe("550 5.7.1 This login belongs to no member any more");
  });
});

test.each(["starttls", "implicit"] as const)("nobody sends through %s without a login", async (listener) => {
  for (const path of ["ann@own.example", null]) {
    const reply = await refusalOf(senderOf(mailFrom(path), aSession({ listener }), association()));
    expect(reply).toBe("530 5.7.0 Log in first");
  }
});

describe("on a trusted listener", () => {
  const session = (unknown_sender: "refuse" | "forward" | undefined, xclientLogin: string | null = null) => {
    const base: ListenerConfig = { host: "127.0.0.1", port: 0, kind: "trusted", networks: ["127.0.0.0/8"] };
    const listenerConfig = unknown_sender ? { ...base, unknown_sender } : base;
    return aSession({ listener: "trusted", listenerConfig, xclientLogin });
  };
  const unknown = "550 5.7.1 The sender is no member, and this gateway takes mail of members only";

  test.each([
    ["the reverse-path", null, "alias@own.example", "ann", "alias@own.example"],
    ["XCLIENT LOGIN", "ann@own.example", "alias@own.example", "ann", "ann@own.example"],
    ["XCLIENT LOGIN, null reverse-path", "Ann@Own.example", null, "ann", "Ann@Own.example"],
    ["XCLIENT LOGIN with a delegation", "ann@own.example", "carl@other.example", "ann", "ann@own.example"],
  ])("the sender is %s", async (_, login, path, member, speaksAs) => {
    const sender = await senderOf(mailFrom(path), session("refuse", login), association());
    expect([sender?.memberId, sender?.address.text]).toEqual([member, speaksAs]);
  });

  test("XCLIENT LOGIN is bound like a login", async () => {
    const reply = await refusalOf(
      senderOf(mailFrom("dora@third.example"), session("forward", "ann@own.example"), association()),
    );
    expect(reply).toMatch(/^550 5\.7\.1 <dora@third\.example> is no address of yours/);
  });

  test.each([
    ["a stranger", null, "x@nowhere.example"],
    ["a null reverse-path", null, null],
    ["a LOGIN of nobody", "eve", "x@nowhere.example"],
  ])("%s is refused, or forwarded where the listener says so", async (_, login, path) => {
    expect(await refusalOf(senderOf(mailFrom(path), session(undefined, login), association()))).toBe(unknown);
    expect(await refusalOf(senderOf(mailFrom(path), session("refuse", login), association()))).toBe(unknown);
    expect(await senderOf(mailFrom(path), session("forward", login), association())).toBe(null);
  });

  test("whoever is unknown cannot borrow a member's reverse-path to go unjudged", async () => {
    expect(
      await refusalOf(senderOf(mailFrom("ann@own.example"), session("forward", "eve@x.example"), association())),
    ).toBe(unknown);
  });

  test("a suspended member is refused there too", async () => {
    const work = senderOf(mailFrom("ann@own.example"), session("forward"), association("suspended"));
    expect(await refusalOf(work)).toMatch(/^550 5\.7\.1 Your membership is suspended/);
  });
});
