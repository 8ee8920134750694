import type { Fault } from "../../../src/mail/message.ts";
import rule from "../../../src/rules/mail/not-inspectable.ts";
import { aRecipient, granted, manyRecipients } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const fault = (kind: Fault["kind"], code: string): Fault => ({ kind, code, detail: `${code}.`, part: "attachment:0" });
const encrypted = { message: { faults: [fault("opaque", "encrypted")] } };
const signed = {
  message: { headers: [{ name: "Content-Type", key: "content-type", value: "multipart/signed; boundary=b" }] },
};
const telling = "Dear colleague, please find the statement of work for your review in the archive.";

ruleTester(rule, {
  valid: [
    { name: "a plain message" },
    {
      name: "double fields are another rule's business",
      message: { faults: [{ ...fault("hostile", "duplicate-from"), part: "header:from" }] },
    },
    { ...signed, name: "signed mail where the pack does not mind", options: { signed: false } },
    { ...signed, name: "signed mail to a client", recipient: { member: false } },
    { ...signed, name: "signed mail without a pack", unpacked: true },
    {
      name: "a signature that is talked about",
      message: { text: "It starts with -----BEGIN PGP SIGNED MESSAGE-----, they say." },
    },
    { ...encrypted, name: "encrypted mail to a client", recipient: { member: false } },
    { ...encrypted, name: "encrypted mail to a colleague", recipient: { organisation: "smith-law.example" } },
    { ...encrypted, name: "an encrypted answer", recipient: { repliedTo: true } },
    { ...encrypted, name: "encrypted mail binds nobody without a pack", unpacked: true },
  ],
  invalid: [
    {
      name: "hostile bytes, said once for all recipients",
      message: { faults: [fault("hostile", "nul")] },
      recipients: manyRecipients(3),
      findings: [
        {
          messageId: "unreadable",
          message: "The message could not be checked: nul",
          recipient: null,
          doubtful: false,
          bearsOn: [0, 1, 2],
          floor: { certain: "hold", doubtful: "hold" },
        },
      ],
    },
    {
      name: "a parser that gave up, to a client and without a pack",
      message: { faults: [fault("parser", "timeout")] },
      recipient: { member: false },
      unpacked: true,
      findings: [{ messageId: "unreadable", pack: "gateway" }],
    },
    {
      name: "a limit, for those whom the pack concerns and for the rest",
      message: { faults: [fault("limit", "mime-depth")] },
      recipients: [aRecipient("bob@jones.example"), aRecipient("client@buyer.example", { member: false })],
      findings: [
        { messageId: "unreadable", pack: "test", bearsOn: [0] },
        { messageId: "unreadable", pack: "gateway", bearsOn: [1] },
      ],
    },
    {
      ...encrypted,
      name: "encrypted mail to a stranger",
      findings: [{ messageId: "stranger", recipient: "bob@jones.example", doubtful: false, floor: null }],
    },
    {
      ...encrypted,
      name: "encrypted mail to a known correspondent is a doubt",
      recipient: { will: granted("contact", "replied") },
      findings: [{ messageId: "known", doubtful: true }],
    },
    {
      ...signed,
      name: "signed mail to a stranger",
      findings: [{ messageId: "signed", doubtful: false, recipient: "bob@jones.example", floor: null }],
    },
    {
      name: "text signed with OpenPGP to a known correspondent",
      message: { text: "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDear Bob" },
      recipient: { will: granted("contact", "replied") },
      findings: [{ messageId: "signedKnown", doubtful: true }],
    },
    {
      ...signed,
      name: "signed mail to many",
      recipients: manyRecipients(25, { will: granted("contact") }),
      findings: [{ messageId: "signedMany", doubtful: false, recipient: null }],
    },
    {
      name: "encrypted and signed is said once",
      message: { ...signed.message, faults: [fault("opaque", "encrypted")] },
      findings: [{ messageId: "stranger" }],
    },
    {
      ...encrypted,
      name: "each recipient by itself",
      recipients: [aRecipient("bob@jones.example", { will: granted("contact") }), aRecipient("cy@other.example")],
      findings: [
        { messageId: "known", recipient: "bob@jones.example", bearsOn: [0] },
        { messageId: "stranger", recipient: "cy@other.example", bearsOn: [1] },
      ],
    },
    {
      ...encrypted,
      name: "encrypted mail to many, however well known, said once",
      recipients: manyRecipients(25, { will: granted("contact") }),
      findings: [{ messageId: "many", recipient: null, doubtful: false }],
    },
    {
      name: "an archive with a telling letter, drip-fed to many",
      message: { text: telling, ownText: telling, faults: [fault("opaque", "archive")] },
      recipient: { will: granted("contact") },
      history: { lookAlikes: 24 },
      findings: [{ messageId: "many", doubtful: false }],
    },
    {
      name: "closed mail without words of its own is no campaign",
      message: { text: "", ownText: "", faults: [fault("opaque", "encrypted")] },
      recipient: { will: granted("contact") },
      history: { lookAlikes: 100 },
      findings: [{ messageId: "known", doubtful: true }],
    },
  ],
});
