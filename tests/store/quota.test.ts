import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Level } from "../../src/mail/words.ts";
import type { Pack } from "../../src/policy/pack.ts";
import type { Store } from "../../src/store/port.ts";
import fc from "../support/fc.ts";
import { ANN, address, BOB, commitOf, DAY, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const WINDOW = 14 * DAY;
const MINUTE = 60_000;

interface Quota {
  readonly hour?: number;
  readonly day?: number;
  readonly window?: number;
}
const pack = (options: Quota, level: Level = "hold", groups: readonly string[] = []): Pack => ({
  name: `ala${groups.join("")}`,
  title: "",
  appliesTo: "members",
  groups,
  digest: JSON.stringify([options, level, groups]),
  rules: [
    {
      rule: "bulk/quota",
      levels: { certain: level, doubtful: level },
      clauses: [],
      options: { hour: 0, day: 0, window: 0, ...options },
    },
  ],
});

describe.each(ENGINES)("mail that waits for a quota on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  const context = { actor: "staff:x", at: NOW, dryRun: false };
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    await store.importMembers([member(ANN, { groups: ["chapter"] }), member(BOB)], context);
  });
  afterEach(() => opened.end());

  const activate = (...packs: Pack[]) => store.activatePolicy(packs, { global: "enforce", exceptions: [] }, NOW);
  const send = async (mail: Mail) => {
    const commit = commitOf(mail);
    expect((await store.commitSubmission(commit)).kind).toBe("committed");
    return commit.submission.ref;
  };
  const people = (count: number, from = 1) => Array.from({ length: count }, (_, n) => `p${from + n}@x.example`);
  const wait = (mail: Mail) => send({ fate: "hold", quota: true, ...mail });
  const release = (at: number) => store.releaseQuota(at, WINDOW);
  const states = async (ref: string) => (await store.showMessage(ref))?.envelopes.map(({ state }) => state) ?? [];
  const queuedOf = async (ref: string) =>
    (await store.showMessage(ref))?.envelopes
      .filter(({ state }) => state === "queued")
      .map(({ recipient }) => recipient);

  it("goes out as far as the quota allows, the oldest first, and on when it returns", async () => {
    await activate(pack({ hour: 3 }));
    await send({ to: people(1, 100) });
    const first = await wait({ to: people(3), at: NOW + 1 });
    const second = await wait({ to: people(2, 4), at: NOW + 2 });
    expect(await release(NOW + MINUTE)).toBe(2);
    expect(await queuedOf(first)).toEqual(people(2));
    expect(await release(NOW + 2 * MINUTE)).toBe(0);
    // The one that was forwarded at once leaves the hour first.
    expect(await release(NOW + HOUR)).toBe(0);
    expect(await release(NOW + HOUR + 1)).toBe(1);
    expect(await states(first)).toEqual(["queued", "queued", "queued"]);
    expect(await states(second)).toEqual(["held", "held"]);
    expect(await release(NOW + HOUR + MINUTE + 1)).toBe(2);
    expect(await states(second)).toEqual(["queued", "queued"]);
  });

  it("counts a person once, however many messages wait for them", async () => {
    await activate(pack({ hour: 1 }));
    const refs = [await wait({ to: people(1) }), await wait({ to: people(1), at: NOW + 1 })];
    expect(await release(NOW + 2)).toBe(2);
    for (const ref of refs) expect(await states(ref)).toEqual(["queued"]);
  });

  it("keeps every limit at once", async () => {
    await activate(pack({ hour: 2, day: 3, window: 4 }));
    await wait({ to: people(6) });
    const released: number[] = [];
    for (const at of [0, HOUR, HOUR + 1, 2 * HOUR + 2, DAY, DAY + 1, 2 * DAY, WINDOW, WINDOW + 1])
      released.push(await release(NOW + at));
    expect(released).toEqual([2, 0, 1, 0, 0, 1, 0, 0, 2]);
  });

  it.each<[string, Pack[], number]>([
    ["the strictest pack counts", [pack({ hour: 5 }), pack({ hour: 2 }, "hold", ["chapter"])], 2],
    ["a pack for others does not", [pack({ hour: 5 }), pack({ hour: 2 }, "hold", ["elsewhere"])], 5],
    ["a note is no limit", [pack({ hour: 2 }, "note")], 6],
    ["zero is no limit", [pack({ hour: 0 })], 6],
    ["no pack speaks of it any more", [], 6],
  ])("%s", async (_, packs, count) => {
    await activate(...packs);
    await wait({ to: people(6) });
    expect(await release(NOW)).toBe(count);
  });

  it("goes out at once where the gateway only observes by now", async () => {
    await activate(pack({ hour: 2 }));
    await wait({ to: people(6) });
    await store.overrideMode("observe", null, "staff:x", "trouble", NOW);
    expect(await release(NOW)).toBe(6);
  });

  it("stays where anything else held it, and where nobody knows the policy", async () => {
    await wait({ to: people(1) });
    expect(await release(NOW)).toBe(0);
    await activate(pack({ hour: 9 }));
    const held = await send({ to: people(2, 5), fate: "hold" });
    expect(await release(NOW)).toBe(1);
    expect(await states(held)).toEqual(["held", "held"]);
  });

  it.each(["refuse", "withdraw", "release"] as const)("is left to the person who decided to %s it", async (kind) => {
    await activate(pack({ hour: 9 }));
    const ref = await wait({ to: people(2) });
    await store.decideHeld(kind, { ref, recipients: [people(1)[0] ?? ""], actor: "staff:x", reason: "", at: NOW + 1 });
    const [decided] = await states(ref);
    expect(await release(NOW + 2)).toBe(1);
    expect(await states(ref)).toEqual([decided, "queued"]);
    const { envelopes } = (await store.showMessage(ref)) ?? { envelopes: [] };
    expect(envelopes.map(({ decidedBy }) => decidedBy)).toEqual(["staff:x", "system"]);
  });

  it("counts what a person released meanwhile", async () => {
    await activate(pack({ hour: 2 }));
    const ref = await wait({ to: people(3) });
    await store.decideHeld("release", { ref, recipients: people(2), actor: "staff:x", reason: "", at: NOW + 1 });
    expect(await release(NOW + 2)).toBe(0);
    expect(await release(NOW + 2 + HOUR)).toBe(1);
  });

  it.each(["suspended", "cancelled", "every-message-held"] as const)(
    "stays for people when its sender is %s",
    async (standing) => {
      await activate(pack({ hour: 9 }));
      await wait({ to: people(1) });
      await wait({ to: people(1, 2), from: BOB });
      await store.setStanding(ANN.address, standing, "", "staff:x", NOW + 1);
      expect(await release(NOW + 2)).toBe(1);
    },
  );

  it("is checked afresh before it is sent: a refusal and a sanction stop it", async () => {
    await activate(pack({ hour: 9 }));
    const ref = await wait({ to: people(2) });
    await store.suppress(address(people(1)[0] ?? ""), "asked", "staff:x", NOW + 1);
    await release(NOW + 2);
    const due = await store.claimDue({ now: NOW + 3, leaseUntil: NOW + HOUR, limit: 9 });
    expect(due.flatMap(({ envelopes }) => envelopes.map(({ recipient }) => recipient.text))).toEqual(people(1, 2));
    await store.setStanding(ANN.address, "suspended", "", "staff:x", NOW + 1);
    // Suspended after it was held, though before it went out: no person overrode that.
    await store.claimDue({ now: NOW + 2 * HOUR, leaseUntil: NOW + 3 * HOUR, limit: 9 });
    expect(await states(ref)).toEqual(["failed", "failed"]);
  });

  it("is told to the sender and written to the trail, once per message and only when something went out", async () => {
    await activate(pack({ hour: 1 }));
    const ref = await wait({ to: people(2) });
    const before = (await store.auditEntries(0, 999)).length;
    await release(NOW + 1);
    await release(NOW + 2);
    const entries = (await store.auditEntries(0, 999)).slice(before);
    expect(entries).toMatchObject([{ kind: "held.released", actor: "system", subject: ref, data: { cause: "quota" } }]);
    expect(JSON.stringify(entries)).not.toContain("@");
    const notices = await store.claimNotices({ now: NOW + 3, leaseUntil: NOW + HOUR, limit: 9 });
    expect(notices.map(({ order }) => order)).toMatchObject([
      { kind: "released", to: ANN.address, byItself: true, recipients: [{ recipient: people(1)[0] }] },
    ]);
  });

  it("has the age for delivery that it would have had", async () => {
    await activate(pack({ hour: 9 }));
    await wait({ to: people(1) });
    await release(NOW + DAY);
    const [due] = await store.claimDue({ now: NOW + DAY, leaseUntil: NOW + DAY + 1, limit: 9 });
    expect(due?.envelopes[0]).toMatchObject({ giveUpAt: NOW + 6 * DAY, released: false });
  });

  it("never brings a sender beyond the limit in any hour, whatever is forwarded and released at once", async () => {
    const step = fc.record({
      pause: fc.integer({ min: 1, max: 50 * MINUTE }),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
    });
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (limit, steps) => {
        const from = { id: `m${Math.random()}`, address: `${Math.random()}@y.example` };
        await store.importMembers([member(from)], context);
        await activate(pack({ hour: limit }));
        const sent: [number, string][] = [];
        const mine: string[] = [];
        let at = NOW;
        let person = 0;
        for (const { pause, sizes } of steps) {
          at += pause;
          const commits = sizes.map((size) => {
            const to = Array.from({ length: size }, () => `r${++person}@y.example`);
            return { to, claim: { counter: "recipients:x", below: limit + 1 - size, since: at - HOUR } };
          });
          // What the road does: forwarded under a claim; where that is stale, held for the quota.
          const turns = commits.map(async ({ to, claim }) => {
            const forward = commitOf({ to, from, at, claims: [claim] });
            const outcome = claim.below > 0 ? await store.commitSubmission(forward) : { kind: "stale" };
            if (outcome.kind === "committed") for (const one of to) sent.push([at, one]);
            else mine.push(await wait({ to, from, at }));
          });
          await Promise.all([...turns, release(at)]);
          await release(at);
          for (const ref of mine)
            for (const one of (await queuedOf(ref)) ?? [])
              if (!sent.some(([, known]) => known === one)) sent.push([at, one]);
          const hour = new Set(sent.filter(([time]) => time >= at - HOUR).map(([, one]) => one));
          expect(hour.size).toBeLessThanOrEqual(limit);
        }
        // In time all of it goes out.
        for (let turn = 0; turn < person; turn += 1) await release(at + (turn + 1) * (HOUR + 1));
        for (const ref of mine) expect(new Set(await states(ref))).toEqual(new Set(["queued"]));
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});
