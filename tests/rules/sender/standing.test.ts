import rule from "../../../src/rules/sender/standing.ts";
import { aRecipient, DAY, NOW } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

ruleTester(rule, {
  valid: [
    { name: "good standing" },
    { name: "a warning changes nothing", sender: { standing: "warned" } },
    { name: "good standing without a pack", unpacked: true },
    { name: "what lapsed binds nobody without a pack", sender: { lapsedAt: NOW - 90 * DAY }, unpacked: true },
  ],
  invalid: [
    {
      name: "suspended, for every recipient",
      sender: { standing: "suspended" },
      recipients: [aRecipient("bob@jones.example"), aRecipient("client@buyer.example", { member: false })],
      findings: [{ messageId: "suspended", recipient: null, doubtful: false, bearsOn: [0, 1] }],
    },
    {
      name: "cancelled, without any pack, to a colleague",
      sender: { standing: "cancelled" },
      recipient: { organisation: "smith-law.example" },
      unpacked: true,
      findings: [{ messageId: "cancelled", pack: "gateway", floor: { certain: "reject", doubtful: "hold" } }],
    },
    {
      name: "every message held is the doubtful level",
      sender: { standing: "every-message-held" },
      recipient: { repliedTo: true },
      findings: [
        { messageId: "watched", doubtful: true, confidential: true, floor: { certain: "reject", doubtful: "hold" } },
      ],
    },
    {
      name: "the last day of grace is advice",
      sender: { lapsedAt: NOW - 30 * DAY + 1 },
      findings: [
        {
          messageId: "grace",
          message: "Your membership lapsed on 2026-02-08; your mail passes until 2026-03-10",
          advisory: true,
          floor: null,
        },
      ],
    },
    {
      name: "the end of grace",
      sender: { lapsedAt: NOW - 30 * DAY },
      findings: [{ messageId: "lapsed", doubtful: false, floor: null }],
    },
    {
      name: "no grace where the pack gives none",
      sender: { lapsedAt: NOW },
      options: { graceDays: 0 },
      findings: [{ messageId: "lapsed" }],
    },
    {
      name: "a longer grace where the pack gives it",
      sender: { lapsedAt: NOW - 80 * DAY },
      options: { graceDays: 90 },
      findings: [{ messageId: "grace" }],
    },
    {
      name: "a cancelled membership that has lapsed as well, once",
      sender: { standing: "cancelled", lapsedAt: NOW - 90 * DAY },
      findings: [{ messageId: "cancelled" }],
    },
  ],
});
