import rule from "../../../src/rules/sender/standing.ts";
import { aRecipient } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

ruleTester(rule, {
  valid: [
    { name: "good standing" },
    { name: "a warning changes nothing", sender: { standing: "warned" } },
    { name: "good standing without a pack", unpacked: true },
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
      findings: [{ messageId: "watched", doubtful: true, floor: { certain: "reject", doubtful: "hold" } }],
    },
  ],
});
