import rule from "../../../src/rules/conduct/retaliation.ts";
import { aRecipient, DAY, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const open = {
  against: "ann@smith-law.example",
  complainant: "bob@jones.example",
  witnesses: ["wil@jones.example"],
  state: "open",
  closedAt: null,
} as const;
const closed = (days: number) => ({ ...open, state: "upheld", closedAt: NOW - days * DAY });

ruleTester(rule, {
  valid: [
    { name: "nobody complained" },
    {
      name: "to somebody who has no part in the case",
      facts: { cases: [open] },
      recipients: [aRecipient("cy@other.example")],
    },
    { name: "a case against somebody else", facts: { cases: [{ ...open, against: "eve@other.example" }] } },
    { name: "a case that ended long ago", facts: { cases: [closed(366)] } },
    { name: "no longer protected, as the pack says", facts: { cases: [closed(31)] }, options: { recentDays: 30 } },
    { name: "a complainant who was erased", facts: { cases: [{ ...open, complainant: "" }] } },
  ],
  invalid: [
    {
      name: "to the complainant",
      facts: { cases: [open] },
      findings: [{ messageId: "complainant", confidential: true, doubtful: false }],
    },
    {
      name: "to a witness, in any spelling",
      facts: { cases: [{ ...open, against: "Ann@SMITH-law.example", witnesses: ["WIL@Jones.example"] }] },
      recipients: [aRecipient("wil@jones.example")],
      findings: [{ messageId: "witness" }],
    },
    {
      name: "to members known by their ids",
      facts: { cases: [{ ...open, against: "m-ann", complainant: "m-bob" }] },
      findings: [{ messageId: "complainant" }],
    },
    {
      name: "in a reply",
      facts: { cases: [open] },
      recipient: { repliedTo: true },
      findings: [{ messageId: "complainant" }],
    },
    {
      name: "to a complainant who is no member",
      facts: { cases: [open] },
      recipient: { member: false, memberId: null },
      findings: [{ messageId: "complainant" }],
    },
    {
      name: "to a colleague",
      facts: { cases: [open] },
      recipient: { organisation: "smith-law.example" },
      findings: [{ messageId: "complainant" }],
    },
    {
      name: "of a case that ended lately, however it ended",
      facts: { cases: [closed(365)] },
      findings: [{ messageId: "complainant" }],
    },
    {
      name: "of a case that ended nobody knows when",
      facts: { cases: [{ ...open, state: "dismissed" }] },
      findings: [{ messageId: "complainant" }],
    },
  ],
});
