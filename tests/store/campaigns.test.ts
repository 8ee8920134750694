import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../src/mail/envelope.ts";
import type { FactQuery, Store } from "../../src/store/port.ts";
import fc from "../support/fc.ts";
import { ANN, BOB, commitOf, DAY, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SIZE = 128;
const WINDOW = 14 * DAY;
/** A sketch that shares so many places with every other one of the same family. */
const sketch = (family: number, shared: number, own: number): number[] =>
  Array.from({ length: SIZE }, (_, k) => (k < shared ? family * 1000 + k : 1_000_000 + own * SIZE + k));
const ALIKE = 0.5 * SIZE;

let serial = 0;
/** A personalised copy: a wording of its own. */
const copyOf = (family: number, mail: Mail = {}): Mail => {
  serial += 1;
  return { fingerprint: `f${serial}-`, sketch: sketch(family, ALIKE, serial), ...mail };
};

describe.each(ENGINES)("campaigns on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN), member(BOB)], { actor: "system", at: NOW, dryRun: false });
  });
  afterEach(() => opened.end());

  const send = (mail: Mail) => store.commitSubmission(commitOf(mail));
  const facts = (mail: Mail, more: Partial<FactQuery> = {}) =>
    store.factRows({
      now: NOW,
      author: ANN.id,
      recipients: mail.to ?? ["nobody@x.example"],
      fingerprint: mail.fingerprint ?? "0",
      sketch: mail.sketch ?? [],
      mentions: { addresses: [], phones: [], names: [] },
      answers: [],
      window: WINDOW,
      attestedSince: 0,
      ...more,
    });
  const lookAlikes = async (mail: Mail, more?: Partial<FactQuery>) => (await facts(mail, more)).lookAlikes;
  const rows = (table: string) =>
    opened.foreign((db) => (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n);

  describe("look-alikes", () => {
    it("are counted over all wordings of one campaign, each person once", async () => {
      await send(copyOf(1, { to: ["a@x.example", "b@x.example"] }));
      await send(copyOf(1, { to: ["b@x.example", "c@x.example"], fate: "hold" }));
      await send(copyOf(1, { to: ["d@x.example"], fate: "reject" }));
      await send(copyOf(2, { to: ["e@x.example"] }));
      await send(copyOf(1, { to: ["f@x.example"], from: BOB }));
      expect(await lookAlikes(copyOf(1))).toBe(3);
      expect(await lookAlikes(copyOf(1, { to: ["A@x.example".toLowerCase()] }))).toBe(2);
      expect(await lookAlikes(copyOf(2))).toBe(1);
      expect(await lookAlikes(copyOf(3))).toBe(0);
    });

    it.each([
      ["two thirds", 0.67, 1],
      ["a little over the bar", 0.31, 1],
      ["a little under the bar", 0.29, 0],
      ["nothing", 0, 0],
    ])("need enough in common: %s", async (_, share, count) => {
      const shared = Math.round(share * SIZE);
      await send({ to: ["a@x.example"], fingerprint: "1", sketch: sketch(1, shared, 1) });
      expect(await lookAlikes({ fingerprint: "2", sketch: sketch(1, shared, 2) })).toBe(count);
    });

    it("without a sketch are exact copies only", async () => {
      await send({ to: ["a@x.example"], fingerprint: "short" });
      await send(copyOf(1, { to: ["b@x.example"] }));
      expect(await lookAlikes({ fingerprint: "short" })).toBe(1);
      expect(await lookAlikes({ fingerprint: "other" })).toBe(0);
    });

    it("are found however slowly they drip, until the window has passed over them", async () => {
      for (let day = 0; day < 20; day += 1) await send(copyOf(1, { to: [`p${day}@x.example`], at: NOW + day * DAY }));
      const at = (now: number) => lookAlikes(copyOf(1), { now });
      expect(await at(NOW + 13 * DAY)).toBe(14 + 6);
      expect(await at(NOW + 19 * DAY)).toBe(15);
      expect(await at(NOW + 19 * DAY + 1)).toBe(14);
      expect(await at(NOW + 33 * DAY)).toBe(1);
      expect(await at(NOW + 33 * DAY + 1)).toBe(0);
    });

    it("compare the newest two thousand of a sender of thousands of wordings, and no more", async () => {
      for (let batch = 0; batch < 25; batch += 1)
        await Promise.all(
          Array.from({ length: 100 }, (_, n) => send(copyOf(1, { to: [`p${batch * 100 + n}@x.example`] }))),
        );
      expect(await lookAlikes(copyOf(1))).toBe(2000);
    });
  });

  describe("counters", () => {
    it("count strangers when they were written to, in the window", async () => {
      await send({ to: ["a@x.example", "b@x.example"], stranger: true });
      await send({ to: ["c@x.example"], stranger: false });
      await send({ to: ["a@x.example"], stranger: false, at: NOW + 1 });
      await send({ to: ["old@x.example"], stranger: true, at: NOW - WINDOW - 1 });
      await send({ to: ["no@x.example"], stranger: true, fate: "reject" });
      expect((await facts({})).strangers).toBe(2);
      expect((await facts({ to: ["a@x.example"] })).strangers).toBe(1);
      expect((await facts({}, { now: NOW + WINDOW + 1 })).strangers).toBe(0);
    });

    it.each([
      ["lastHour", HOUR],
      ["lastDay", DAY],
      ["recentRecipients", WINDOW],
      ["strangers", WINDOW],
      ["lookAlikes", WINDOW],
    ] as const)("%s has a window with edges", async (counter, span) => {
      await send({ to: ["a@x.example"], stranger: true, fingerprint: "same" });
      const at = async (now: number) => (await facts({ fingerprint: "same" }, { now }))[counter];
      expect([await at(NOW), await at(NOW + span), await at(NOW + span + 1)]).toEqual([1, 1, 0]);
    });

    it("beyond their window are forgotten, but not who still owes an answer", async () => {
      await send(copyOf(1, { to: ["waits@x.example"], at: NOW - 20 * DAY }));
      await send(copyOf(1, { to: ["held@x.example"], at: NOW - 20 * DAY, fate: "hold" }));
      await send(copyOf(1, { to: ["new@x.example"], at: NOW, fate: "hold" }));
      expect(await store.pruneCounters(NOW - WINDOW, 1)).toBe(2);
      expect(await store.pruneCounters(NOW - WINDOW, 1)).toBe(1);
      expect(await store.pruneCounters(NOW - WINDOW, 1)).toBe(0);
      expect([rows("sketch"), rows("look_alike"), rows("contact")]).toEqual([1, 1, 2]);
      const { recipients } = await facts({ to: ["waits@x.example"] });
      expect(recipients[0]?.unanswered).toBe(1);
      expect(await lookAlikes(copyOf(1))).toBe(1);
    });
  });

  describe("under concurrency", () => {
    const claimed = (counter: string, below: number, since = NOW - WINDOW): Claim => ({
      counter: `${counter}:x`,
      below,
      since,
    });

    it("no number of personalised copies passes a threshold together, and none is passed by too early", async () => {
      const property = fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        // Whom each copy goes to: people may get several.
        fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 18 }), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 25,
        }),
        fc.constantFrom("look-alikes", "recipients", "strangers"),
        fc.integer({ min: 1, max: 30 }),
        async (limit, copies, counter, group) => {
          const from = { id: `m-${Math.random()}`, address: ANN.address };
          const commits = copies.map((people) => {
            const to = people.map((person) => `r${person}@y.example`);
            const bound = limit + 1 - to.length;
            return commitOf(copyOf(1, { to, from, stranger: true, claims: [claimed(counter, bound)] }));
          });
          const outcomes: string[] = [];
          // Interleavings: so many at once, each share a transaction or follow one another.
          for (let start = 0; start < commits.length; start += group) {
            const some = commits.slice(start, start + group).map((commit) => store.commitSubmission(commit));
            outcomes.push(...(await Promise.all(some)).map(({ kind }) => kind));
          }
          const reached = new Set<number>();
          for (const [index, people] of copies.entries()) {
            const next = new Set([...reached, ...people]);
            const fits = next.size <= limit;
            expect(outcomes[index]).toBe(fits ? "committed" : "stale");
            if (fits) for (const person of people) reached.add(person);
          }
          expect(reached.size).toBeLessThanOrEqual(limit);
        },
      );
      await fc.assert(property, { numRuns: 30 });
    });

    it("two limits of one counter are both kept", async () => {
      const both = (to: string, at: number) =>
        send({ to: [to], at, claims: [claimed("recipients", 2, at - HOUR), claimed("recipients", 3, at - DAY)] });
      expect((await both("a@x.example", NOW)).kind).toBe("committed");
      expect((await both("b@x.example", NOW)).kind).toBe("committed");
      expect((await both("c@x.example", NOW)).kind).toBe("stale");
      expect((await both("c@x.example", NOW + HOUR + 1)).kind).toBe("committed");
      expect((await both("d@x.example", NOW + 2 * HOUR + 2)).kind).toBe("stale");
      expect((await both("d@x.example", NOW + DAY + 1)).kind).toBe("committed");
    });
  });
});
