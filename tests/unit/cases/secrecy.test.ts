import { describe, expect, it } from "vitest";
import { conflictOf, decisionConflict, type Involved, maySee, type Officer } from "../../../src/cases/conflict.ts";
import { CROWD, disclose, secretsIn } from "../../../src/cases/disclosure.ts";
import { afterEnd, strictest } from "../../../src/cases/standing.ts";
import { STANDINGS } from "../../../src/mail/words.ts";
import fc from "../../support/fc.ts";

const SENT = Date.UTC(2026, 2, 10, 9);
const SECRET = [["Zoë Ångström", "zoe.a@jones.example"]];

describe("what the respondent is told of the message", () => {
  const mail = { subject: "Spring letter", sentAt: SENT, recipients: CROWD };

  it("is nothing when few got it", () => {
    expect(disclose({ ...mail, recipients: CROWD - 1 }, false, SECRET)).toEqual({ kind: "withheld" });
    expect(disclose(null, true, SECRET)).toEqual({ kind: "withheld" });
  });

  it("is the subject and the month when many got it", () => {
    expect(disclose(mail, false, SECRET)).toEqual({
      kind: "mailing",
      subject: "Spring letter",
      month: Date.UTC(2026, 2, 1),
    });
  });

  it("is nothing when the subject itself bears the name", () => {
    expect(disclose({ ...mail, subject: "Zoe, a letter for you" }, false, SECRET)).toEqual({ kind: "withheld" });
  });

  it("is all of it when the complainant allows it", () => {
    expect(disclose({ ...mail, recipients: 1 }, true, SECRET)).toMatchObject({ kind: "message", day: SENT });
  });

  it("never bears day, number of recipients or a name without leave", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.string(),
        fc.integer({ min: 0, max: 2e12 }),
        (n, text, at) => {
          const told = disclose({ subject: `${text} zoe.a@jones.example`, sentAt: at, recipients: n }, false, SECRET);
          expect(told).toEqual({ kind: "withheld" });
          const other = disclose({ subject: text, sentAt: at, recipients: n }, false, []);
          expect(Object.keys(other).sort()).toEqual(n >= CROWD ? ["kind", "month", "subject"] : ["kind"]);
        },
      ),
    );
  });
});

describe("names in a text", () => {
  it.each([
    ["Mrs. Angstrom complained", ["Ångström"]],
    ["ZOE wrote to us", ["Zoë"]],
    ["<ZOE.A@JONES.EXAMPLE>", ["zoe.a@jones.example", "zoe.a", "Zoë"]],
    ["The zoetrope at Angstroms", []],
    ["A member complained", []],
  ])("%s", (text, found) => {
    expect(secretsIn(text, SECRET.flat()).sort()).toEqual([...found].sort());
  });
});

const PARTY = { keys: [], organisations: [] };
const involved = (more: Partial<Involved> = {}): Involved => ({
  respondent: { keys: ["ann@smith.example"], organisations: ["smith.example"], groups: ["chapter/boston"] },
  complainants: [{ keys: ["bob@jones.example"], organisations: ["jones.example", "Jones LLP"] }],
  reporters: ["staff:rita"],
  hq: false,
  ...more,
});
const officer = (more: Partial<Officer> = {}): Officer => ({
  ...{ actor: "staff:otto", key: "otto@assoc.example", organisations: ["assoc.example"], groups: [] },
  ...more,
});

describe("who has to do with a case", () => {
  it.each(["ann@smith.example", "bob@jones.example"])("hides it from its party %s", (key) => {
    expect(maySee(officer({ key }), involved())).toBe(false);
    expect(conflictOf(officer({ key }), involved())).toContain("party");
  });

  it("shows a group's case to the group's staff, and not to another's", () => {
    expect(maySee(officer({ groups: ["chapter/boston"] }), involved())).toBe(true);
    expect(maySee(officer({ groups: ["chapter/york"] }), involved())).toBe(false);
  });

  it("shows a leader's case to headquarters alone", () => {
    expect(maySee(officer({ groups: ["chapter/boston"] }), involved({ hq: true }))).toBe(false);
    expect(maySee(officer(), involved({ hq: true }))).toBe(true);
  });

  it.each(["smith.example", "JONES.example", "jones llp", "boston.smith.example"])(
    "lets nobody of %s act",
    (organisation) => {
      const own = officer({ organisations: ["assoc.example", organisation] });
      expect(maySee(own, involved())).toBe(true);
      expect(conflictOf(own, involved())).toContain("your organisation");
    },
  );

  it("lets who wrote it down prepare it and not decide it", () => {
    const rita = officer({ actor: "staff:rita" });
    expect(conflictOf(rita, involved())).toBeNull();
    expect(decisionConflict(rita, involved())).toContain("wrote this complaint down");
    expect(decisionConflict(officer(), involved())).toBeNull();
  });

  it("has no party in who has no mailbox or organisation on record", () => {
    const bare = officer({ key: "", organisations: ["", " "] });
    expect(conflictOf(bare, involved({ complainants: [{ ...PARTY, keys: [""], organisations: [""] }] }))).toBeNull();
  });
});

describe("standing", () => {
  const standing = fc.constantFrom(...STANDINGS);

  it("comes back to what it was when the only sanction ends", () => {
    fc.assert(
      fc.property(standing, standing, (before, sanction) => {
        expect(afterEnd(strictest(before, sanction), before, sanction, [])).toBe(before);
      }),
    );
  });

  it("stays where another sanction still holds it", () => {
    expect(afterEnd("suspended", "good", "suspended", ["warned"])).toBe("warned");
    expect(afterEnd("suspended", "good", "every-message-held", ["suspended"])).toBe("suspended");
  });

  it("leaves what somebody set by hand meanwhile", () => {
    expect(afterEnd("good", "warned", "suspended", [])).toBe("good");
    expect(afterEnd("cancelled", "good", "suspended", [])).toBe("cancelled");
  });
});
