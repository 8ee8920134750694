import { describe, expect, it } from "vitest";
import type { RecipientFacts } from "../../../src/lint/facts.ts";
import type { LintFinding } from "../../../src/lint/result.ts";
import { decide } from "../../../src/policy/index.ts";
import type { ActivePolicy } from "../../../src/policy/pack.ts";
import { aRecipient, aWill, someFacts } from "../../support/facts.ts";

const hold = { certain: "hold", doubtful: "hold" } as const;
const policy: ActivePolicy = {
  version: 1,
  packs: [
    {
      ...{ name: "ala", title: "", appliesTo: "members", groups: [], digest: "" },
      rules: ["consent/x", "bulk/x", "consent/two"].map((rule) => ({
        ...{ rule, levels: hold, clauses: [], options: {} },
        ...(rule === "consent/two" && { fourEyes: true }),
      })),
    },
  ],
  modes: { global: "enforce", exceptions: [], override: null },
};
const BOB = "bob@jones.example";
const CY = "cy@other.example";

const finding = (more: Partial<LintFinding> = {}): LintFinding => ({
  ...{ rule: "consent/x", pack: "ala", recipient: BOB, messageId: "m", data: {}, message: "no", clauses: ["ala.1"] },
  ...{ remedy: "", evidence: [], doubtful: false, confidential: false, bearsOn: [0], floor: null },
  ...more,
});
/** Dispositions of mail to Bob, of whom `cleared` is known, and to Cy, of whom nothing is. */
function fates(
  findings: readonly LintFinding[],
  cleared: RecipientFacts["cleared"],
  more: Partial<RecipientFacts> = {},
) {
  const bob = aRecipient(BOB, { ...(cleared && { cleared }), ...more });
  const facts = someFacts({ recipients: [bob, aRecipient(CY)] });
  const judged = decide(policy, { findings, claims: new Map(), failures: [] }, facts, { purpose: "newsletter" });
  return {
    verdicts: judged.verdicts.map(({ disposition }) => disposition),
    levels: judged.findings.map((one) => one.level),
  };
}
const RULE = [{ rule: "consent/x", purpose: null }];
const PURPOSE = [{ rule: null, purpose: "newsletter" as const }];
const whole = finding({ rule: "bulk/x", recipient: null, bearsOn: [0, 1] });

describe("a pair clearance", () => {
  it("lets pass what its rule finds of this recipient, which stays on record as a note", () => {
    expect(fates([finding()], undefined)).toEqual({ verdicts: ["hold", "forward"], levels: ["hold"] });
    expect(fates([finding()], RULE)).toEqual({ verdicts: ["forward", "forward"], levels: ["note"] });
  });

  it("lets nothing pass that another rule finds, nor of another recipient", () => {
    expect(fates([finding({ rule: "bulk/x" })], RULE).verdicts).toEqual(["hold", "forward"]);
    expect(fates([finding({ recipient: CY, bearsOn: [1] })], RULE).verdicts).toEqual(["forward", "hold"]);
  });

  it("of a rule covers its own recipient where the rule speaks of the whole message", () => {
    const named = [{ rule: "bulk/x", purpose: null }];
    expect(fates([whole], named)).toEqual({ verdicts: ["forward", "hold"], levels: ["hold"] });
  });

  it("of a purpose covers what is found of the recipient in mail of that purpose, and nothing of the whole message", () => {
    expect(fates([finding()], PURPOSE).verdicts).toEqual(["forward", "forward"]);
    expect(fates([finding()], [{ rule: null, purpose: "solicitation" }]).verdicts).toEqual(["hold", "forward"]);
    expect(fates([whole], PURPOSE).verdicts).toEqual(["hold", "hold"]);
  });

  it("never speaks against the recipient's will, what binds, or what is confidential", () => {
    const refused = aWill({ scope: "newsletter", status: "declined", basis: null });
    expect(fates([finding()], RULE, { will: refused }).verdicts).toEqual(["hold", "forward"]);
    expect(fates([finding()], RULE, { suppressed: true }).verdicts).toEqual(["hold", "forward"]);
    expect(fates([finding({ floor: hold })], RULE).verdicts).toEqual(["hold", "forward"]);
    expect(fates([finding({ confidential: true })], RULE).verdicts).toEqual(["hold", "hold"]);
  });

  it("never covers what takes two people, neither by its rule nor by its purpose", () => {
    const two = finding({ rule: "consent/two" });
    expect(fates([two], [{ rule: "consent/two", purpose: null }])).toEqual({
      ...{ verdicts: ["hold", "forward"], levels: ["hold"] },
    });
    expect(fates([two, finding()], PURPOSE)).toEqual({ verdicts: ["hold", "forward"], levels: ["hold", "note"] });
  });
});
