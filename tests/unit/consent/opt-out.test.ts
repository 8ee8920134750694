import { describe, expect, it } from "vitest";
import { optOut } from "../../../src/consent/opt-out.ts";
import { DEFAULT_AGES, foldWill } from "../../../src/consent/will.ts";
import type { ConsentRow } from "../../../src/store/port.ts";

const NOW = Date.UTC(2026, 10, 22);
const ALL = ["contact", "newsletter", "events", "offers"] as const;

/** Everything was granted, then this was said. */
function willAfter(choice: Parameters<typeof optOut>[1]) {
  const granted = ALL.map((scope) => ({
    ...{ grantee: "m1", scope, status: "granted" as const, basis: "confirmed-by-recipient" as const },
    ...{ purpose: null, until: null, at: NOW - 1000 },
  }));
  const said = optOut("m1", choice).map((statement) => ({ ...statement, at: NOW - 500 }));
  return foldWill([...granted, ...said] as ConsentRow[], { now: NOW, ages: DEFAULT_AGES });
}

describe("what a recipient chooses towards one sender", () => {
  it("ends newsletters, offers and events by one click, and leaves letters (16 CFR 316.5)", () => {
    const will = willAfter({ kind: "newsletters" });
    expect(Object.keys(will.granted)).toEqual(["contact"]);
    expect(will.refused.map(({ scope }) => scope).sort()).toEqual(["events", "newsletter", "offers"]);
  });

  it("ends every grant when it is everything", () => {
    const will = willAfter({ kind: "everything" });
    expect(will.granted).toEqual({});
    expect(will.refused).toMatchObject([{ scope: "contact", status: "withdrawn", purpose: null }]);
  });

  it("declines one kind of mail and leaves the rest in force", () => {
    const will = willAfter({ kind: "purpose", purpose: "event-invitation" });
    expect(will.refused).toMatchObject([{ scope: "events", status: "declined", purpose: "event-invitation" }]);
    expect(Object.keys(will.granted)).toContain("newsletter");
  });

  it("names the sender that it is about and nobody else, and rests on no basis", () => {
    for (const choice of [{ kind: "newsletters" }, { kind: "everything" }] as const) {
      for (const said of optOut("m7", choice)) expect(said).toMatchObject({ grantee: "m7", basis: null, until: null });
    }
  });
});
