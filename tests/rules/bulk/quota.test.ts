import quota from "../../../src/rules/bulk/quota.ts";
import { aRecipient } from "../../support/facts.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const people = (count: number) => Array.from({ length: count }, (_, n) => aRecipient(`p${n}@firm${n}.example`));
const small = { hour: 10, day: 20, window: 30 };

ruleTester(quota, {
  valid: [
    { name: "a letter to one person", recipients: people(1) },
    { name: "a card to a thousand members", recipients: people(1000) },
    {
      name: "a card to everybody in the directory, sent over days",
      history: { recentRecipients: 9800, lookAlikes: 9800 },
    },
    { name: "the last one that the hour allows", options: small, history: { lastHour: 9 } },
    { name: "the last one that the day allows", options: small, history: { lastDay: 19 } },
    { name: "the last one that the window allows", options: small, history: { recentRecipients: 29 } },
    {
      name: "any number where the quota is off",
      options: { hour: 0, day: 0, window: 0 },
      history: { lastHour: 99_999 },
    },
    {
      name: "colleagues, however many",
      options: small,
      recipient: { organisation: "smith-law.example" },
      history: { lastHour: 10 },
    },
    { name: "a reply", options: small, recipient: { repliedTo: true }, history: { lastHour: 10 } },
    { name: "a client who is no member", options: small, recipient: { member: false }, history: { lastHour: 10 } },
    {
      name: "an officer's mail to the own chapter",
      options: small,
      sender: { roles: ["member", "officer"], groups: ["chapter-x"] },
      recipients: people(50).map((each) => ({ ...each, groups: ["chapter-x"] })),
    },
    {
      name: "one person named twice, where one is left",
      options: small,
      recipients: [aRecipient("bob@jones.example"), aRecipient("Bob@jones.example")],
      history: { lastHour: 9 },
    },
  ],
  invalid: [
    {
      name: "the first over the hour",
      options: small,
      history: { lastHour: 10 },
      findings: [{ messageId: "hour", doubtful: false, recipient: null, data: { limit: 10 } }],
    },
    { name: "the first over the day", options: small, history: { lastDay: 20 }, findings: [{ messageId: "day" }] },
    {
      name: "the first over the window",
      options: small,
      history: { recentRecipients: 30 },
      findings: [{ messageId: "window" }],
    },
    {
      name: "a message to more than the hour allows",
      options: small,
      recipients: people(11),
      findings: [{ messageId: "hour" }],
    },
    {
      name: "over all, and told of the longest",
      options: small,
      history: { lastHour: 10, lastDay: 20, recentRecipients: 30 },
      findings: [{ messageId: "window" }],
    },
    {
      name: "over the shipped hour",
      recipients: people(1001),
      findings: [{ messageId: "hour", data: { limit: 1000 } }],
    },
    {
      name: "friends too, for it is a matter of pace",
      options: small,
      recipient: { will: { granted: {}, refused: [], direct: true } },
      history: { lastHour: 10 },
      findings: [{ messageId: "hour" }],
    },
    {
      name: "whatever it is about",
      options: small,
      purpose: "newsletter",
      history: { lastDay: 20 },
      findings: [{ messageId: "day" }],
    },
  ],
});
