import { describe, expect, it } from "vitest";
import rule from "../../../src/rules/confidential/personal-data.ts";
import { aRecipient } from "../../support/facts.ts";
import { lintOne, ruleTester } from "../../support/rule-tester.ts";

const says = (text: string) => ({ name: text.slice(0, 70), message: { subject: "Hello", text } });
const ssn = "Her SSN is 532-14-9971.";

ruleTester(rule, {
  valid: [
    ...[
      "Ann Smith, Smith Law LLP, 12 High Street, +1 212 555 0147, ann@smith-law.example",
      "Invoice 2024-1187, due 12/05/2026, purchase order 4500018832, total $12,450.00.",
      "Tracking number 1Z9999W99999999999, case no. 1:19-cv-04532, matter 100234-0017.",
      "Please pay to IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFF.",
      "The sample card 4111 1111 1111 1111 works in the test shop; a sample SSN is 123-45-6789.",
      "Meeting ID: 845 7701 2293, passcode 331190.",
      "Office Administrator $85,000\nBilling Manager $78,500\nHuman Resources Director $112,000\nThe salary survey has them all.",
      "The date of birth field is missing in the form; who fixes it?",
      "Gold Sponsor $10,000\nSilver Sponsor $5,000\nBronze Sponsor $2,500\nCompensation of speakers is separate.",
    ].map(says),
    { name: "to a colleague", message: { text: ssn }, recipient: { organisation: "smith-law.example" } },
  ],
  invalid: [
    {
      name: "a social security number, masked in the finding",
      message: { text: ssn },
      findings: [
        {
          messageId: "disclosed",
          doubtful: false,
          recipient: null,
          evidence: [{ part: "text", offset: 11, text: "***-**-9971" }],
        },
      ],
    },
    {
      name: "to somebody who is no member",
      message: { text: ssn },
      recipients: [aRecipient("x@vendor.example", { member: false })],
      findings: [{ messageId: "disclosed" }],
    },
    {
      name: "a number without a label",
      message: { text: "As you asked: 532-14-9971" },
      findings: [{ messageId: "maybe", doubtful: true }],
    },
    {
      name: "in a reply, where it may have been asked for",
      message: { text: ssn },
      recipient: { repliedTo: true },
      findings: [{ messageId: "answer", doubtful: true }],
    },
    {
      name: "who earns what, in a spreadsheet",
      message: {
        text: "For your eyes.",
        attachments: [
          {
            ...{ filename: "pay.csv", contentType: "text/csv", size: 99, inline: false },
            text: "Name,Position,Salary\nMaria Lopez,Paralegal,64000\nJohn Ferris,Clerk,51000\nDana O'Neill,IT,83500\n",
          },
        ],
      },
      findings: [{ messageId: "disclosed", message: expect.stringContaining("list of what people earn (3 found)") }],
    },
  ],
});

describe("data of people, however written", () => {
  it.each([
    ["payment card number", "Charge my Visa 4539 1488 0343 6467, exp 09/28."],
    ["social security number", "Name SSN\nAnn 532-14-9971\nBob 219-44-1033"],
    ["national insurance number", "National Insurance: JG 10 34 59 A"],
    ["social insurance number", "SIN number 130 692 544"],
    ["Spanish identity number", "Su DNI es 48291073C"],
    ["Spanish identity number", "NIE X2482300W"],
    ["French social security number", "Sécurité sociale : 1 85 05 78 006 084 91"],
    ["German tax number", "Steuer-ID 36574261809"],
    ["Brazilian tax number", "CPF: 529.982.247-25"],
    ["Portuguese tax number", "NIF 245 312 897"],
    ["Aadhaar number", "Aadhaar 2341 2341 2346"],
    ["bank account", "Payroll: IBAN DE89 3704 0044 0532 0130 00 is her account."],
    ["passport or licence number", "Passport number: X1234567, issued in Leeds"],
    ["social security number", "Her SSN is 123-45-6789, born in Leeds."],
    ["payment card number", "Use the firm card 4111 1111 1111 1111, exp 09/27, cvv 123."],
    ["social security number", "His social is 532149971"],
    ["what somebody earns", "Bob Miller's salary is $145,000 and Jane Roe's salary is $98,000."],
    ["date of birth", "Date of birth: 4 May 1971"],
    ["health record", "Patient name: J. Ferris\nDiagnosis: type 2 diabetes"],
  ])("%s", (kind, text) => {
    const findings = lintOne(rule, { name: kind, message: { text } });
    expect(findings.map(({ data }) => data["kind"])).toEqual([kind]);
    expect(findings[0]?.evidence[0]?.text).not.toMatch(/\d{5}/);
  });
});
