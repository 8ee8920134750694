import { describe, expect, it } from "vitest";
import { foldWill } from "../../../src/consent/will.ts";
import type { ConsentInForce } from "../../../src/lint/facts.ts";
import { refusalOf } from "../../../src/lint/refusal.ts";
import { BASES, CONSENT_STATUSES, PURPOSES, SCOPES } from "../../../src/mail/words.ts";
import type { ConsentRow } from "../../../src/store/port.ts";
import { AGES, aRecord, aWill, DAY, NOW } from "../../support/facts.ts";
import fc from "../../support/fc.ts";

const WEAK = ["attested", "imported"] as const;
const ago = (days: number) => NOW - days * DAY;
const fold = (records: readonly ConsentRow[], now = NOW) => foldWill(records, { now, ages: AGES });

describe("somebody else's word (decision 17)", () => {
  describe.each(WEAK)("%s", (basis) => {
    it.each<[string, Partial<ConsentRow>[], Partial<ConsentInForce> | null]>([
      ["counts where the recipient said nothing", [{ basis, at: ago(10) }], { basis, weak: true }],
      [
        "does not lift a withdrawal",
        [
          { status: "withdrawn", at: ago(20) },
          { basis, at: ago(10) },
        ],
        null,
      ],
      [
        "does not lift a decline",
        [
          { status: "declined", at: ago(20) },
          { basis, at: ago(10) },
        ],
        null,
      ],
      [
        "does not downgrade what the recipient confirmed",
        [
          { basis: "confirmed-by-recipient", at: ago(900) },
          { basis, at: ago(10) },
        ],
        { basis: "confirmed-by-recipient", until: null },
      ],
      [
        "does not replace what is implied by the recipient's doing",
        [
          { basis: "met-at-event", at: ago(50) },
          { basis, at: ago(10) },
        ],
        { basis: "met-at-event" },
      ],
      [
        "counts once the recipient's own older grant has ended",
        [
          { basis: "inquiry", at: ago(300) },
          { basis, at: ago(10) },
        ],
        { basis },
      ],
      [
        "is superseded by the recipient's own newer grant, even one that has ended",
        [
          { basis, at: ago(350) },
          { basis: "inquiry", at: ago(300) },
        ],
        null,
      ],
      [
        "counts after a withdrawal that the recipient took back",
        [
          { status: "withdrawn", at: ago(400) },
          { basis: "inquiry", at: ago(300) },
          { basis, at: ago(10) },
        ],
        { basis },
      ],
    ])("%s", (_, records, expected) => {
      const contact = aWill(...records).granted.contact;
      if (expected === null) expect(contact).toBeUndefined();
      else expect(contact).toMatchObject(expected);
    });

    it("does not lift a decline of one purpose", () => {
      const decline = { status: "declined", scope: "offers", purpose: "solicitation", at: ago(20) } as const;
      expect(refusalOf(aWill(decline, { scope: "offers", basis, at: ago(1) }), "solicitation")).not.toBeNull();
      const own = { scope: "offers", basis: "expressed-interest", at: ago(1) } as const;
      expect(refusalOf(aWill(decline, own), "solicitation")).toBeNull();
    });

    it("brings no scope back after all contact was refused, though contact was granted again", () => {
      const records: Partial<ConsentRow>[] = [
        { status: "withdrawn", at: ago(30) },
        { basis: "replied", at: ago(20) },
        { scope: "newsletter", basis, at: ago(10) },
      ];
      expect(Object.keys(aWill(...records).granted)).toEqual(["contact"]);
    });
  });
});

describe("what is only implied", () => {
  it("does not shorten what the recipient confirmed (std 94)", () => {
    const records: Partial<ConsentRow>[] = [
      { basis: "confirmed-by-recipient", at: ago(2000) },
      { basis: "requested-follow-up", at: ago(400) },
    ];
    expect(aWill(...records).granted.contact).toMatchObject({ basis: "confirmed-by-recipient", until: null });
  });

  it("lasts on where the confirmed one has an end", () => {
    const records: Partial<ConsentRow>[] = [
      { basis: "confirmed-by-recipient", at: ago(90), until: ago(1) },
      { basis: "replied", at: ago(20) },
    ];
    expect(aWill(...records).granted.contact).toMatchObject({ basis: "replied" });
  });
});

/** Few instants, so that records meet at the same one. */
const record: fc.Arbitrary<ConsentRow> = fc.record({
  recipient: fc.constant("bob@jones.example"),
  grantee: fc.constantFrom("m-ann", "smith-law.example"),
  scope: fc.constantFrom(...SCOPES),
  status: fc.constantFrom(...CONSENT_STATUSES),
  basis: fc.option(fc.constantFrom(...BASES)),
  purpose: fc.option(fc.constantFrom(...PURPOSES)),
  at: fc.integer({ min: -6, max: 1 }).map((step) => NOW + step * 80 * DAY),
  until: fc.option(fc.integer({ min: -3, max: 3 }).map((step) => NOW + step * 100 * DAY)),
});
const records = fc.array(record, { maxLength: 12 });
const past = (given: readonly ConsentRow[]) => given.filter(({ at }) => at <= NOW);
const said = { basis: null, purpose: null, until: null } as const;

describe("any ledger", () => {
  it("comes to the same will in any order of grants and withdrawals", () => {
    const shuffled = records.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(fold(other)).toEqual(fold(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("grants nothing that is older than a withdrawal without purpose", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: -6, max: 0 }), (given, step) => {
        const at = NOW + step * 80 * DAY;
        const withdrawal = aRecord({ ...said, status: "withdrawn", at });
        for (const grant of Object.values(fold([...given, withdrawal]).granted)) expect(grant.at).toBeGreaterThan(at);
      }),
    );
  });

  it("never revives by somebody else's word after the recipient's own refusal", () => {
    const weak = record.map((each) => ({ ...each, status: "granted" as const, basis: "attested" as const, at: NOW }));
    fc.assert(
      fc.property(records, fc.constantFrom(...SCOPES), fc.array(weak, { maxLength: 6 }), (given, scope, attested) => {
        const refusal = aRecord({ ...said, scope, status: "declined", at: NOW - 1 });
        const before = fold([...past(given).filter(({ at }) => at < NOW), refusal]);
        const after = fold([...past(given).filter(({ at }) => at < NOW), refusal, ...attested]);
        expect(after.refused).toEqual(before.refused);
        expect(after.granted[scope]).toBeUndefined();
        if (scope === "contact") expect(after.granted).toEqual({});
      }),
    );
  });

  it("loses no grant and no refusal of the recipient's own to somebody else's word", () => {
    const weak = record.map((each) => ({ ...each, status: "granted" as const, basis: "imported" as const }));
    fc.assert(
      fc.property(records, fc.array(weak, { maxLength: 6 }), (given, imported) => {
        const own = given.filter(({ basis }) => basis !== "attested" && basis !== "imported");
        const before = fold(own);
        const after = fold([...own, ...imported]);
        expect(after.refused).toEqual(before.refused);
        expect(after.granted).toMatchObject(before.granted);
      }),
    );
  });

  it("only ever loses grants as time goes by without a word", () => {
    const later = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(records, later, later, (given, a, b) => {
        const earlier = fold(past(given), NOW + Math.min(a, b) * DAY);
        const after = fold(past(given), NOW + Math.max(a, b) * DAY);
        expect(Object.keys(earlier.granted)).toEqual(expect.arrayContaining(Object.keys(after.granted)));
        expect(after.refused).toEqual(earlier.refused);
      }),
    );
  });

  it("leaves grants alone when one purpose is declined, and refuses that purpose", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...PURPOSES), (given, purpose) => {
        const known = past(given);
        const will = fold([...known, aRecord({ ...said, status: "declined", purpose, at: NOW })]);
        expect(will.granted).toEqual(fold(known).granted);
        expect(refusalOf(will, purpose)).not.toBeNull();
      }),
    );
  });
});
