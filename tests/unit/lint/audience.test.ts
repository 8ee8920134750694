import { describe, expect, it } from "vitest";
import { audience } from "../../../src/lint/audience.ts";
import type { RecipientFacts, SenderFacts } from "../../../src/lint/facts.ts";
import { aRecipient, aSender, someFacts } from "../../support/facts.ts";

const officer: Partial<SenderFacts> = { roles: ["officer"], groups: ["chapter-x"] };

const table: [string, Partial<SenderFacts>, Partial<RecipientFacts>, boolean, boolean][] = [
  ["first contact between members", {}, {}, true, true],
  ["a non-member", {}, { member: false }, false, true],
  ["from a non-member", { member: false }, {}, false, true],
  ["a true reply", {}, { repliedTo: true }, false, false],
  ["a colleague", {}, { organisation: " SMITH-LAW.example " }, false, false],
  ["a colleague who is no member", {}, { member: false, organisation: "smith-law.example" }, false, false],
  ["two without a known organisation", { organisation: "" }, { organisation: "" }, true, true],
  ["two at a mailbox provider", { organisation: "gmail.com" }, { organisation: "gmail.com" }, true, true],
  ["staff to the own group", { ...officer, roles: ["staff"] }, { groups: ["chapter-x"] }, false, false],
  ["a branch with a domain below", {}, { organisation: "london.smith-law.example" }, false, false],
  [
    "the head office",
    { organisation: "london.smith-law.example" },
    { organisation: "smith-law.example" },
    false,
    false,
  ],
  ["a domain that only ends alike", {}, { organisation: "blacksmith-law.example" }, true, true],
  ["two below one top-level name", { organisation: "example" }, {}, true, true],
  ["a host below a mailbox provider", { organisation: "gmail.com" }, { organisation: "x.gmail.com" }, true, true],
  ["staff of the association to any member", { roles: ["staff"] }, {}, false, false],
  ["staff of the association to a prospect", { roles: ["staff"] }, { member: false }, false, true],
  ["staff of a chapter to another one", { ...officer, roles: ["staff"] }, { groups: ["chapter-y"] }, true, true],
  ["an officer without a group", { roles: ["officer"] }, {}, true, true],
  ["an officer to the own group", officer, { groups: ["chapter-x"] }, false, false],
  ["an officer to another group", officer, { groups: ["chapter-y"] }, true, true],
  ["an educator to the own group", { ...officer, roles: ["educator"] }, { groups: ["chapter-x"] }, true, true],
];

describe("whose mail packs are about", () => {
  it.each(table)("%s", (_, sender, recipient, members, anybody) => {
    const facts = someFacts({ sender: aSender(sender), recipients: [aRecipient("bob@jones.example", recipient)] });
    expect(audience("members", facts)).toEqual(members ? [0] : []);
    expect(audience("anybody", facts)).toEqual(anybody ? [0] : []);
  });
});
