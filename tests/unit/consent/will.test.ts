import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/consent/months.ts";
import { asSenderSees, complainedAt, foldWill } from "../../../src/consent/will.ts";
import { refusalOf } from "../../../src/lint/refusal.ts";
import {
  BASES,
  COMPLAINT,
  CONSENT_STATUSES,
  PURPOSES,
  type PurposeLabel,
  SCOPES,
  type Scope,
} from "../../../src/mail/words.ts";
import { type ConsentRow, EVERYBODY } from "../../../src/store/port.ts";
import { AGES, aRecord } from "../../support/facts.ts";
import fc from "../../support/fc.ts";

const at = (text: string) => Date.parse(text);
const NOW = at("2026-03-10T09:00:00Z");
const will = (records: readonly Partial<ConsentRow>[], now = NOW) =>
  foldWill(records.map(aRecord), { now, ages: AGES });
const scopesOf = (records: readonly Partial<ConsentRow>[], now = NOW) => Object.keys(will(records, now).granted).sort();

const JAN = at("2026-01-01");
const FEB = at("2026-02-01");
const MAR = at("2026-03-01");

describe("within a scope the newest record wins", () => {
  it.each<[string, Partial<ConsentRow>[], string[], string[]]>([
    ["nothing said", [], [], []],
    ["granted", [{ at: JAN }], ["contact"], []],
    ["granted, then withdrawn", [{ at: JAN }, { at: FEB, status: "withdrawn" }], [], ["withdrawn contact"]],
    ["withdrawn, then granted", [{ at: JAN, status: "withdrawn" }, { at: FEB }], ["contact"], []],
    ["at the same instant the refusal wins", [{ at: FEB }, { at: FEB, status: "declined" }], [], ["declined contact"]],
    ["what is still to come does not count", [{ at: NOW + 1 }, { at: NOW + 1, status: "withdrawn" }], [], []],
    ["what is said right now counts", [{ at: NOW }], ["contact"], []],
    [
      "a newer grant that has ended still supersedes the refusal",
      [
        { at: JAN, status: "withdrawn" },
        { at: FEB, until: MAR },
      ],
      [],
      [],
    ],
    ["a newer grant that has ended supersedes an older one", [{ at: JAN }, { at: FEB, until: MAR }], [], []],
    [
      "a refusal of one scope leaves the others",
      [
        { at: JAN, scope: "newsletter" },
        { at: JAN, scope: "offers" },
        { at: FEB, scope: "newsletter", status: "withdrawn" },
      ],
      ["offers"],
      ["withdrawn newsletter"],
    ],
  ])("%s", (_, records, granted, refused) => {
    expect(scopesOf(records)).toEqual(granted);
    expect(will(records).refused.map(({ status, scope }) => `${status} ${scope}`)).toEqual(refused);
    expect(will(records).direct).toBe(granted.length > 0);
  });
});

describe("a refusal of all contact", () => {
  it.each(["withdrawn", "declined"] as const)("ends every older grant of any scope: %s", (status) => {
    const grants = SCOPES.map((scope) => ({ scope, at: JAN }));
    expect(scopesOf([...grants, { status, at: FEB }])).toEqual([]);
  });

  it("does not touch what is granted afterwards", () => {
    const records = [
      { scope: "newsletter" as const, at: MAR },
      { status: "withdrawn" as const, at: FEB },
    ];
    expect(scopesOf(records)).toEqual(["newsletter"]);
    expect(refusalOf(will(records), "newsletter")).toBeNull();
    expect(refusalOf(will(records), "solicitation")).toMatchObject({ status: "withdrawn", scope: "contact" });
  });

  it("is lifted by a newer grant of contact, which brings no other scope back", () => {
    const records = [{ scope: "offers" as const, at: JAN }, { status: "withdrawn" as const, at: FEB }, { at: MAR }];
    expect(scopesOf(records)).toEqual(["contact"]);
    expect(will(records).refused).toEqual([]);
  });
});

describe("a decline with a purpose", () => {
  const decline = { status: "declined", scope: "contact", purpose: "event-invitation", at: FEB } as const;

  it("ends mail of that purpose only", () => {
    const state = will([{ at: JAN }, { scope: "events", at: JAN }, decline]);
    expect(Object.keys(state.granted).sort()).toEqual(["contact", "events"]);
    const refused = PURPOSES.filter((purpose) => refusalOf(state, purpose) !== null);
    expect(refused).toEqual(["event-invitation"]);
  });

  it.each<[PurposeLabel, string, Partial<ConsentRow>, boolean]>([
    ["event-invitation", "stays after a newer contact, as traffic teaches it", { at: MAR, basis: "replied" }, true],
    ["event-invitation", "is lifted by a newer grant of what such mail needs", { at: MAR, scope: "events" }, false],
    ["event-invitation", "stays after an older grant of it", { at: JAN, scope: "events" }, true],
    ["event-invitation", "wins at the same instant", { at: FEB, scope: "events" }, true],
  ])("%s: %s", (purpose, _, grant, stays) => {
    expect(refusalOf(will([decline, grant]), purpose) !== null).toBe(stays);
  });
});

describe("a complaint", () => {
  const complaint = { status: "withdrawn", basis: COMPLAINT, at: FEB } as const;

  it("is to its sender as if nothing had been granted until it was made, and as if it were not there itself", () => {
    const seen = (records: readonly Partial<ConsentRow>[]) =>
      asSenderSees(
        records.map((each, index) => aRecord({ id: index + 1, ...each })),
        NOW,
      ).map(({ id }) => id);
    const grant = { scope: "newsletter", status: "granted", basis: "attested", at: JAN } as const;
    const refusal = { scope: "events", status: "withdrawn", basis: null, at: JAN } as const;
    const struck = { ...grant, annulled: { kind: "struck", at: JAN } } as const;
    expect(seen([grant, refusal, struck, complaint, grant])).toEqual([2, 3, 5]);
    expect(seen([grant, complaint, grant, complaint])).toEqual([]);
    expect(seen([grant, { ...complaint, annulled: { kind: "undone", at: MAR } }])).toEqual([1, 2]);
    expect(seen([grant, refusal])).toEqual([1, 2]);
  });
  const short = (records: readonly Partial<ConsentRow>[]) => {
    const { granted, refused } = will(records);
    return [...Object.keys(granted), ...refused.map(({ scope }) => `-${scope}`)];
  };
  const complained = (records: readonly Partial<ConsentRow>[]) => complainedAt(records.map(aRecord), NOW);

  it("ends grants of every scope, and looks as if there had never been any", () => {
    const grants = SCOPES.map((scope) => ({ scope, at: JAN }));
    expect(will([...grants, complaint])).toEqual(will([]));
    expect(PURPOSES.map((purpose) => refusalOf(will([...grants, complaint]), purpose))).toEqual(
      PURPOSES.map(() => null),
    );
  });

  it("changes nothing of what was refused before, or is refused later", () => {
    expect(short([{ scope: "offers", status: "declined", at: JAN }, complaint])).toEqual(["-offers"]);
    expect(short([complaint, { scope: "offers", status: "declined", at: MAR }])).toEqual(["-offers"]);
  });

  it("revives no refusal that a grant had lifted", () => {
    const lifted: Partial<ConsentRow>[] = [
      { scope: "offers", status: "declined", at: 0 },
      { scope: "offers", at: JAN },
    ];
    expect(short([...lifted, complaint])).toEqual([]);
  });

  it.each<[string, Partial<ConsentRow>, string[]]>([
    ["the recipient's own newer grant counts", { at: MAR, scope: "offers" }, ["offers"]],
    ["somebody else's newer word does not", { at: MAR, basis: "attested" }, []],
    ["a grant of the same instant does not", { at: FEB }, []],
  ])("%s", (_, grant, expected) => {
    expect(short([complaint, grant])).toEqual(expected);
    expect(complained([complaint, grant])).toBe(expected.length > 0 ? null : FEB);
  });

  it("is over when it is taken back", () => {
    const undone = { ...complaint, annulled: { kind: "undone", at: MAR } } as const;
    expect(short([{ at: JAN }, undone])).toEqual(["contact"]);
    expect([complained([undone]), complained([{ ...complaint, at: NOW + 1 }]), complained([{}])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("a record that was annulled", () => {
  const undone = { kind: "undone", at: MAR } as const;
  const struck = { kind: "struck", at: MAR } as const;
  const attested = { basis: "attested", at: JAN, grantee: "m-ann" } as const;

  it("counts until then, and no more from then on", () => {
    const records = [{ at: JAN }, { at: FEB, status: "withdrawn", annulled: undone } as const];
    expect(scopesOf(records, MAR - 1)).toEqual([]);
    expect(scopesOf(records, MAR)).toEqual(["contact"]);
    expect(scopesOf([{ at: JAN, annulled: undone }], MAR)).toEqual([]);
  });

  it.each<[string, Partial<ConsentRow>, boolean]>([
    ["the sender's word of before", { ...attested, at: JAN - 1 }, false],
    ["the sender's word from later on", { ...attested, at: MAR + 1 }, false],
    ["a list's", { ...attested, basis: "imported", at: MAR + 1 }, false],
    ["the same sender's under an address", { ...attested, grantee: "ann@smith-law.example", at: MAR + 1 }, false],
    ["its organisation's", { ...attested, grantee: "smith-law.example", at: MAR + 1 }, true],
    ["of another scope", { ...attested, scope: "offers", at: MAR + 1 }, true],
    ["the recipient's own", { ...attested, basis: "confirmed-by-recipient", at: MAR + 1 }, true],
    ["the recipient's own of before", { ...attested, basis: "met-at-event", at: JAN - 1 }, true],
  ])("after a strike, this counts: %s: %o", (_, record, counts) => {
    expect(scopesOf([{ ...attested, annulled: struck }, record])).toHaveLength(counts ? 1 : 0);
  });

  it("denies nobody else's word when it was only undone", () => {
    expect(
      scopesOf([
        { ...attested, annulled: undone },
        { ...attested, at: FEB },
      ]),
    ).toEqual(["contact"]);
  });
});

it("what is said to everybody is said to each, and the newest wins", () => {
  const nobody = { grantee: EVERYBODY, scope: "offers", status: "declined", at: FEB } as const;
  expect(scopesOf([{ scope: "offers", at: JAN }, nobody])).toEqual([]);
  expect(will([nobody]).refused).toMatchObject([{ scope: "offers", status: "declined" }]);
  expect(scopesOf([nobody, { scope: "offers", at: MAR }])).toEqual(["offers"]);
});

describe("how long a grant lasts", () => {
  it.each<[ConsentRow["basis"], string, string]>([
    ["inquiry", "2025-09-10", "2026-03-10"],
    ["requested-follow-up", "2025-08-31", "2026-02-28"],
    ["requested-follow-up", "2023-08-31", "2024-02-29"],
    ["card-exchange", "2024-03-10", "2026-03-10"],
    ["met-at-event", "2024-02-29", "2026-02-28"],
    ["attested", "2022-02-28", "2024-02-28"],
    ["imported", "2023-12-31T23:59:59.999Z", "2025-12-31T23:59:59.999Z"],
    [null, "2024-05-01", "2026-05-01"],
  ])("%s of %s ends on %s, exclusive", (basis, from, until) => {
    const records = [{ basis, at: at(from) }];
    expect(scopesOf(records, at(until) - 1)).toEqual(["contact"]);
    expect(scopesOf(records, at(until))).toEqual([]);
  });

  it("has no end when the recipient confirmed it", () => {
    expect(scopesOf([{ basis: "confirmed-by-recipient", at: 0 }])).toEqual(["contact"]);
  });

  it("ends earlier or later where the record says so", () => {
    expect(scopesOf([{ basis: "confirmed-by-recipient", at: JAN, until: NOW }])).toEqual([]);
    expect(scopesOf([{ basis: "inquiry", at: 0, until: NOW + 1 }])).toEqual(["contact"]);
  });

  it("is weak where it rests on somebody else's word", () => {
    const weak = BASES.filter((basis) => will([{ basis, at: MAR }]).granted.contact?.weak);
    expect(weak).toEqual(["attested", "imported"]);
  });
});

describe("calendar months", () => {
  const days = fc.integer({ min: 0, max: 60_000 });

  it("keep the day and the time, or take the last day of a shorter month", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 86_399_999 }),
        fc.integer({ min: 0, max: 120 }),
        (day, time, months) => {
          const before = new Date(day * 86_400_000 + time);
          const after = new Date(addMonths(before.getTime(), months));
          const distance =
            (after.getUTCFullYear() - before.getUTCFullYear()) * 12 + after.getUTCMonth() - before.getUTCMonth();
          expect(distance).toBe(months);
          expect(after.getTime() % 86_400_000).toBe(before.getTime() % 86_400_000);
          if (after.getUTCDate() !== before.getUTCDate()) {
            expect(new Date(after.getTime() + 86_400_000).getUTCDate()).toBe(1);
            expect(after.getUTCDate()).toBeLessThan(before.getUTCDate());
          }
        },
      ),
    );
  });
});

/** Few instants, so that records meet at the same one. */
const step = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((count) => NOW + count * 86_400_000 * 100);
const spoken = fc.record<Required<Omit<ConsentRow, "id">>>({
  recipient: fc.constant("bob@jones.example"),
  grantee: fc.constantFrom("m-ann", "smith-law.example", EVERYBODY),
  scope: fc.constantFrom(...SCOPES),
  status: fc.constantFrom(...CONSENT_STATUSES),
  basis: fc.option(fc.constantFrom(...BASES)),
  purpose: fc.option(fc.constantFrom(...PURPOSES)),
  at: step(-4, 1),
  until: fc.option(step(-3, 3)),
  annulled: fc.option(fc.record({ kind: fc.constantFrom("undone", "struck"), at: step(-4, 1) }), { freq: 3 }),
});
const complaint = step(-4, 1).map((at) => aRecord({ status: "withdrawn", basis: COMPLAINT, at }));
const record = fc.oneof({ weight: 9, arbitrary: spoken }, { weight: 1, arbitrary: complaint });

describe("any records", () => {
  it("come to the same will in any order", () => {
    const shuffled = fc
      .array(record, { maxLength: 12 })
      .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })));
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(foldWill(other, { now: NOW, ages: AGES })).toEqual(foldWill(records, { now: NOW, ages: AGES }));
      }),
      { numRuns: 500 },
    );
  });

  it("said twice come to the same will", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const once = foldWill(records, { now: NOW, ages: AGES });
        expect(foldWill([...records, ...records], { now: NOW, ages: AGES })).toEqual(once);
      }),
    );
  });

  it("grant nothing any more once all contact is refused last", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const refusal = aRecord({ status: "withdrawn", purpose: null, at: NOW });
        const { granted, direct } = foldWill([...records.filter((each) => each.at <= NOW), refusal], {
          now: NOW,
          ages: AGES,
        });
        expect(granted).toEqual({});
        expect(direct).toBe(false);
      }),
    );
  });

  it("with a complaint last, say to the sender just what they say without a single grant in force", () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 10 }), (records) => {
        const before = foldWill(records, { now: NOW, ages: AGES });
        const complaint = aRecord({ status: "withdrawn", basis: COMPLAINT, at: NOW });
        const after = foldWill([...records, complaint], { now: NOW, ages: AGES });
        expect(after).toEqual({ granted: {}, refused: before.refused, direct: false });
      }),
      { numRuns: 500 },
    );
  });

  it("come to the same as if what was undone had never been said", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), (records) => {
        const marked = records.map((each, index): ConsentRow => {
          return { ...each, annulled: index % 3 === 0 ? { kind: "undone", at: NOW } : null };
        });
        const left = marked.filter(({ annulled }) => !annulled);
        expect(foldWill(marked, { now: NOW, ages: AGES })).toEqual(foldWill(left, { now: NOW, ages: AGES }));
      }),
    );
  });

  it("have no weak grant in force of a scope and sender that were struck", () => {
    const weak = spoken.map(
      (each): ConsentRow => ({ ...each, status: "granted", basis: "attested", grantee: "m-ann" }),
    );
    const struck = fc.constantFrom<Scope>(...SCOPES).map((scope) => {
      return aRecord({ scope, basis: "attested", grantee: "m-ann", annulled: { kind: "struck", at: NOW } });
    });
    fc.assert(
      fc.property(fc.array(weak, { maxLength: 8 }), struck, (records, strike) => {
        const { granted } = foldWill([...records, strike], { now: NOW, ages: AGES });
        expect(granted[strike.scope]).toBeUndefined();
      }),
    );
  });

  it("grant only what has begun and not ended, and refuse only what was said", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const { granted, refused } = foldWill(records, { now: NOW, ages: AGES });
        for (const grant of Object.values(granted)) {
          expect(grant.at).toBeLessThanOrEqual(NOW);
          expect(grant.until ?? Number.POSITIVE_INFINITY).toBeGreaterThan(NOW);
        }
        for (const refusal of refused) {
          const said = records.some(
            (each) => each.status === refusal.status && each.at === refusal.at && each.at <= NOW,
          );
          expect(said).toBe(true);
        }
      }),
    );
  });
});
