import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/conduct/sensitive-topic.ts";
import { manyRecipients } from "../../support/facts.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string) => ({
  name: text.slice(0, 70),
  message: { subject: "Hello", text },
  history: { lookAlikes: 99 },
});
const politics = { text: "Vote against the Republicans in November, they are ruining our country." };

ruleTester(rule, {
  valid: [
    "Merry Christmas and a happy New Year to you and yours!",
    "Eid Mubarak from all of us in the Leeds office.",
    "After that audit we had a come to Jesus meeting about expenses.",
    "God bless, and see you in Denver.",
    "Our immigration law group is hiring a paralegal.",
    "Who runs your election law practice group since the merger?",
    "The Supreme Court's ruling on abortion is on the agenda of our CLE.",
    "Please vote for the new board by Friday; the candidates are below.",
    "My prayers are with you and your family.",
    "Christian Jews, our managing partner, will be in Israel until the 9th.",
    "We took part in the charity march for climate research.",
    "Republic Street 9, Jesus College, Cambridge.",
  ].map(says),
  invalid: [
    { name: "to one", message: politics, findings: [{ messageId: "few", doubtful: true }] },
    {
      name: "to the 25th",
      message: politics,
      history: { lookAlikes: 24 },
      findings: [{ messageId: "many", doubtful: false }],
    },
    {
      name: "to as many as a pack finds too many",
      message: politics,
      recipients: manyRecipients(5),
      options: { many: 5 },
      findings: [{ messageId: "many", recipient: null }],
    },
  ],
});

describe("heated subjects, however worded", () => {
  it.each([
    "The election was stolen and everybody knows it.",
    "Please vote for Senator Doyle, the other side will ruin the state.",
    "Come to Jesus before it is too late.",
    "We must stop the liberals.",
    "Defund the police, I say.",
    "Jesus saves. Have you accepted Christ as your personal saviour?",
    "The Bible says that this is a sin.",
    "Islam is a religion of hate, wake up.",
    "Abortion is murder and must end.",
    "What happens in Gaza is a genocide.",
    "Our president is a traitor.",
    "Sign my petition to stop gun control before they take it all.",
    "The vaccines are poison.",
    "Vota por el partido de la gente.",
    "Votez contre Macron dimanche.",
    "Wählt AfD!",
  ])("%s", (text) => {
    expect(lintOne(rule, { name: text, message: { text } })).toHaveLength(1);
  });
});
