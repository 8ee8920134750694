import rule from "../../../src/rules/mail/duplicate-header.ts";
import { ruleTester } from "../../support/rule-tester.ts";

const fault = (code: string, detail: string, kind: "hostile" | "limit" | "opaque" = "hostile") => ({
  ...{ kind, code, detail, part: "header:from" },
});

ruleTester(rule, {
  valid: [
    { name: "a plain message" },
    { name: "other hostile bytes are another rule's business", message: { faults: [fault("nul", "holds a NUL")] } },
    {
      name: "a double parameter is no double field",
      message: { faults: [fault("duplicate-boundary", "two boundaries")] },
    },
    {
      name: "nor is what an attached mail holds twice",
      message: { faults: [{ ...fault("duplicate-from", "two From fields"), part: "attachment:0" }] },
    },
    { name: "so are limits", message: { faults: [fault("mime-depth", "nested too deeply", "limit")] } },
  ],
  invalid: [
    {
      name: "two From fields",
      message: { faults: [fault("duplicate-from", "there are 2 From fields.")] },
      findings: [
        {
          messageId: "duplicate",
          message: "The message cannot be read without doubt: there are 2 From fields",
          evidence: [{ part: "header:from", offset: 0, text: "" }],
          doubtful: false,
          floor: { certain: "reject", doubtful: "hold" },
        },
      ],
    },
    {
      name: "no From, to a non-member, without a pack",
      message: { faults: [fault("missing-from", "there is no From field")] },
      recipient: { member: false },
      unpacked: true,
      findings: [{ messageId: "missing", recipient: null, bearsOn: [0] }],
    },
    {
      name: "certain even where the purpose is in doubt",
      confidence: 0.3,
      message: { faults: [fault("duplicate-subject", "there are 2 Subject fields")] },
      findings: [{ messageId: "duplicate", doubtful: false }],
    },
  ],
});
