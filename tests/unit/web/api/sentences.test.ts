import { describe, expect, it } from "vitest";
import type { EntryKind } from "../../../../src/audit/entry.ts";
import { partsOf } from "../../../../src/web/api/audit/parts.ts";

const said = (kind: EntryKind, actor: string, subject: string, data = {}) =>
  partsOf({ kind, actor, subject, data })
    .map((part) => ("id" in part ? `<${part.id}>` : part.text))
    .join("");

describe("an entry of the trail as a sentence", () => {
  it.each([
    ["staff:mara", "staff:mara", "<staff:mara>: a session of their own was opened"],
    ["staff:mara", "staff:anna", "<staff:mara>: a session of <staff:anna> was opened"],
  ])("says of a session of %s and %s whose it is", (actor, subject, sentence) => {
    expect(said("staff.session", actor, subject, { what: "opened" })).toBe(sentence);
  });

  it("says that somebody spoke for themselves", () => {
    const data = { grantee: "member:m-vic", scope: "contact", status: "withdrawn" };
    expect(said("consent.recorded", "person:p1", "person:p1", data)).toBe(
      "<person:p1> recorded their own will towards <member:m-vic>: contact withdrawn",
    );
  });

  it("reads ids as words", () => {
    expect(said("records.viewed", "staff:mara", "trail")).toBe("<staff:mara> looked at the trail");
    expect(said("case.opened", "system", "case:x7", { against: "member:m-vic" })).toBe(
      "case x7 was opened against <member:m-vic>",
    );
  });
});
