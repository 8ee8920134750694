/** What time does to held mail: the warning, the routing, the digests, by the office's calendar and the configuration. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Config } from "../../../src/config/schema.ts";
import { survey, warn } from "../../../src/delivery/housekeeping/hold-contract.ts";
import { Calendar } from "../../../src/review/calendar.ts";
import type { Store, Survey } from "../../../src/store/port.ts";
import { ANN, commitOf, DAY, HOUR, member } from "../../store/mail.ts";
import { type Opened, sqlite } from "../../store/open.ts";

const REVIEW: Config["review"] = {
  calendar: {
    timezone: "UTC",
    days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    hours: "09:00-17:00",
    holidays: [],
  },
  reminders: [{ to: "on-duty", hours: 4 }],
  ...{ undo: 10_000, urgent_per_week: 2, last_resort: "chief" },
};
const calendar = new Calendar(REVIEW.calendar);
const at = (text: string) => Date.parse(`2026-03-${text}Z`);

let opened: Opened;
let store: Store;
let now: number;
let kept: [string, number][];
const parts = (over: Partial<Store> = {}) => ({
  store: { ...store, ...over },
  telemetry: { contractKept: (...what: [string, number]) => void kept.push(what), failed: () => {} },
  clock: () => now,
});

beforeEach(async () => {
  opened = await sqlite();
  store = opened.store;
  kept = [];
  await store.importMembers([member(ANN)], { actor: "system", at: 0, dryRun: false });
});
afterEach(() => opened.end());

const staff = (name: string, organisation = "") =>
  store.addStaff(
    {
      ...{ name, fullName: name, address: `${name}@assoc.example`, organisation, groups: [] },
      ...{ roles: ["reviewer"], password: null },
    },
    "staff:test",
    0,
  );
const hold = async (receivedAt: number, heldUntil: number) => {
  const commit = commitOf({ to: ["a@y.example"], fate: "hold", at: receivedAt, heldUntil });
  await store.commitSubmission(commit);
  return commit.submission.ref;
};
const letters = async () => {
  const due = await store.claimNotices({ now: now + 60 * DAY, leaseUntil: now + 61 * DAY, limit: 99 });
  return due.map(({ order }) => ({ kind: order.kind, to: order.to }));
};

describe("the warning", () => {
  it("comes one business day before, over a weekend on Friday, and once", async () => {
    await hold(at("10T09:00"), at("16T11:00"));
    now = at("13T10:59");
    await warn(calendar, parts());
    expect(kept).toEqual([]);
    now = at("13T11:00");
    await warn(calendar, parts());
    await warn(calendar, parts());
    expect(kept).toEqual([["warned", 1]]);
    expect(await letters()).toEqual([{ kind: "expiring", to: ANN.address }]);
  });
});

describe("the survey", () => {
  it("gives what nobody may decide to whom the configuration names, at night too", async () => {
    for (const name of ["yves", "chief"]) await staff(name, "y.example");
    const ref = await hold(at("10T09:00"), at("20T09:00"));
    now = at("10T23:00");
    await survey({ review: REVIEW }, calendar, parts());
    await survey({ review: REVIEW }, calendar, parts());
    expect(kept).toEqual([["routed", 1]]);
    const routed = (await store.auditEntries(0, 100)).filter(({ kind }) => kind === "held.routed");
    expect(routed).toMatchObject([{ subject: ref, data: { to: "staff:chief" } }]);
    expect(await letters()).toEqual([{ kind: "alert", to: "chief@assoc.example" }]);
  });

  it("reminds within working hours of what waited so many of them, once in a half day", async () => {
    await staff("anna");
    await hold(at("10T16:00"), at("30T09:00"));
    const turn = async (time: string) => {
      now = at(time);
      await survey({ review: REVIEW }, calendar, parts());
      return kept.splice(0);
    };
    // One working hour of Tuesday and three of Wednesday.
    expect(await turn("11T08:59")).toEqual([]);
    expect(await turn("11T11:59")).toEqual([]);
    expect(await turn("11T12:01")).toEqual([["reminded", 1]]);
    expect(await turn("11T16:59")).toEqual([]);
    expect(await turn("11T17:30")).toEqual([]);
    expect(await turn("12T09:30")).toEqual([["reminded", 1]]);
  });

  it("puts together what the pieces of a long queue say of one person, and asks for each piece once", async () => {
    now = at("11T10:00");
    const item = (ref: string, hours: number, urgent: boolean) => ({
      ...{ ref, sender: "Ann", receivedAt: now - hours * HOUR, urgent },
    });
    const old = item("old", 30, false);
    const hot = item("hot", 5, true);
    const waits = ({ urgent, receivedAt, ...one }: typeof old) => ({
      staff: "anna",
      waiting: {
        count: 1,
        urgent: Number(urgent),
        oldestAt: receivedAt,
        first: [{ ...one, urgent, receivedAt }],
      },
    });
    const pieces = new Map<number, Survey>([
      [0, { stuck: [], waiting: [waits(old)], last: 7 }],
      [7, { stuck: [], waiting: [waits(hot)], last: null }],
    ]);
    const asked: number[] = [];
    const reminded: unknown[] = [];
    await survey(
      { review: REVIEW },
      calendar,
      parts({
        surveyHeld: async (after) => {
          asked.push(after);
          return pieces.get(after) ?? { stuck: [], waiting: [], last: null };
        },
        remind: async (reminder) => reminded.push(reminder) > 0,
      }),
    );
    expect(asked).toEqual([0, 7]);
    expect(reminded).toEqual([
      {
        ...{ staff: "anna", slot: "2026-03-11 am" },
        waiting: { count: 2, urgent: 1, oldestAt: old.receivedAt, first: [hot, old] },
      },
    ]);
  });

  it("stops between two pieces, and reminds nobody of half a queue", async () => {
    await staff("anna");
    await hold(at("02T09:00"), at("30T09:00"));
    now = at("11T12:01");
    await survey({ review: REVIEW }, calendar, parts(), () => true);
    expect(kept).toEqual([]);
  });
});
