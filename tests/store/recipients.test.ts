import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMPLAINT } from "../../src/mail/words.ts";
import type { ConsentInput, Statement, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import {
  CARA,
  context,
  entries,
  everybody,
  factRows,
  inShort,
  personOf,
  refOf,
  SYSTEM,
  says,
  willOf,
} from "./people.ts";

const ALIAS = "b@jones.example";

/** Bob says, in his own name, what he wants of Ann and of all. */
describe.each(ENGINES)("a recipient's own word on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  let bob: number;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const people = [member(ANN), member(BOB, { aliases: [address(ALIAS)], language: "de" }), member(CARA)];
    await store.importMembers(people, SYSTEM);
    await store.importConsents([granted({ scope: "newsletter", at: NOW - DAY })], SYSTEM);
    bob = personOf(opened);
  });
  afterEach(() => opened.end());

  const granted = (more: Partial<ConsentInput> = {}): ConsentInput => ({
    ...{ recipient: address(BOB.address), grantee: ANN.id, scope: "contact", status: "granted", basis: "met-at-event" },
    ...{ purpose: null, at: NOW - DAY, until: null, evidence: "" },
    ...more,
  });
  const state = (at: number, ...statements: Statement[]) => store.state(statements, context(bob, at));
  const history = async () => (await store.showConsents(BOB.address, null)).records;

  describe("stating", () => {
    it("ends a consent at once, with what was shown and where on record", async () => {
      expect(inShort(await willOf(store))).toEqual(["newsletter"]);
      const [id] = await store.state([says()], context(bob, NOW, { message: "abcdefghjkmn" }));
      expect(inShort(await willOf(store))).toEqual(["-contact"]);
      const record = (await history()).find((each) => each.id === id);
      expect(record).toMatchObject({ status: "withdrawn", grantee: ANN.id, recordedBy: refOf(opened), annulled: null });
      expect(record).toMatchObject({ wording: "Stop all mail from Ann", source: "page 192.0.2.7" });
      expect(record).toMatchObject({ message: "abcdefghjkmn", evidence: "" });
    });

    it("is one entry per record, which names nobody's address", async () => {
      await state(NOW, says({ scope: "newsletter" }), says({ scope: "offers" }));
      const made = (await entries(store, "consent.recorded")).filter(({ actor }) => actor === refOf(opened));
      expect(made.map(({ data: { scope } }) => scope)).toEqual(["newsletter", "offers"]);
      expect(made[0]).toMatchObject({ subject: refOf(opened), data: { grantee: `member:${ANN.id}`, at: NOW } });
      expect(JSON.stringify(made)).not.toContain("@");
    });

    it("stops what waits already", async () => {
      await store.commitSubmission(commitOf({ purpose: "newsletter" }));
      await state(NOW + 1, says({ scope: "newsletter" }));
      expect(await store.claimDue({ now: NOW + 2, leaseUntil: NOW + 9, limit: 9 })).toEqual([]);
    });

    it("says the same refusal once, from whichever of the addresses", async () => {
      await store.importConsents([granted({ recipient: address(ALIAS), grantee: CARA.id })], SYSTEM);
      const first = await state(NOW, says());
      expect(await store.state([says()], context(personOf(opened, ALIAS), NOW + 5))).toEqual(first);
      expect((await history()).filter(({ status }) => status === "withdrawn")).toHaveLength(1);
      expect(await state(NOW + 6, says({ status: "declined" }))).not.toEqual(first);
    });

    it("says it anew where a grant came between, to whomever", async () => {
      const first = await state(NOW, says());
      await state(NOW + 1, says({ grantee: "smith.example", status: "granted", basis: "expressed-interest" }));
      expect(inShort(await willOf(store))).toEqual(["contact"]);
      expect(await state(NOW + 2, says())).not.toEqual(first);
      expect(inShort(await willOf(store))).toEqual(["-contact"]);
    });

    it("says it anew after it was taken back, in the same millisecond too", async () => {
      const first = await state(NOW, says());
      expect(await store.annul(first, "undone", { person: bob, at: NOW })).toBe(1);
      const second = await state(NOW, says());
      expect(second).not.toEqual(first);
      expect(inShort(await willOf(store))).toEqual(["-contact"]);
    });

    it("holds towards everybody, until somebody is granted it again", async () => {
      await state(NOW, everybody({ scope: "offers", status: "declined" }));
      expect(inShort(await willOf(store))).toEqual(["newsletter", "-offers"]);
      expect(inShort(await willOf(store, { author: CARA.id }))).toEqual(["-offers"]);
      await state(NOW + 1, says({ grantee: CARA.id, scope: "offers", status: "granted", basis: "expressed-interest" }));
      expect(inShort(await willOf(store, { author: CARA.id }))).toEqual(["offers"]);
      expect(inShort(await willOf(store))).toEqual(["newsletter", "-offers"]);
    });

    it("stops mail of anybody that waits, when it is said to everybody", async () => {
      await store.commitSubmission(commitOf({ purpose: "solicitation", from: CARA }));
      await state(NOW + 1, everybody({ scope: "offers" }));
      expect(await store.claimDue({ now: NOW + 2, leaseUntil: NOW + 9, limit: 9 })).toEqual([]);
    });

    it("grants nothing to everybody, and writes nothing then", async () => {
      const both = [says(), everybody({ status: "granted" })];
      await expect(state(NOW, ...both)).rejects.toThrow("names whom");
      expect(await history()).toHaveLength(1);
    });

    it("says nothing for a person who is not there", async () => {
      expect(await store.state([says()], context(999_999, NOW))).toEqual([]);
    });
  });

  describe("a complaint", () => {
    const complaint = says({ basis: COMPLAINT });

    it("ends every grant and is no refusal that anybody could read of", async () => {
      await state(NOW, complaint);
      expect(inShort(await willOf(store))).toEqual([]);
    });

    it("stops what waits in the words of any other refusal", async () => {
      const reply = async (said: Statement) => {
        const { submission } = commitOf();
        await store.commitSubmission(commitOf({ ref: submission.ref, purpose: "newsletter" }));
        await state(NOW + 1, said);
        await store.claimDue({ now: NOW + 2, leaseUntil: NOW + 9, limit: 9 });
        return opened.foreign((db) => db.prepare("SELECT last_reply FROM envelope ORDER BY id DESC").pluck().get());
      };
      const words = await reply(says({ scope: "newsletter" }));
      await state(NOW + 3, says({ scope: "newsletter", status: "granted", basis: "expressed-interest" }));
      expect(await reply(complaint)).toBe(words);
    });

    it("is over with a new grant of the person's own, and with nobody else's word", async () => {
      await state(NOW, complaint);
      await store.importConsents([granted({ basis: "attested", at: NOW + 1 })], { ...SYSTEM, at: NOW + 1 });
      expect(inShort(await willOf(store))).toEqual([]);
      await state(NOW + 2, says({ scope: "newsletter", status: "granted", basis: "confirmed-by-recipient" }));
      expect(inShort(await willOf(store))).toEqual(["newsletter"]);
    });

    it("gives the grants back when it is taken back", async () => {
      const ids = await state(NOW, complaint);
      expect(await store.annul(ids, "undone", { person: bob, at: NOW + 1 })).toBe(1);
      expect(inShort(await willOf(store))).toEqual(["newsletter"]);
    });

    it("is not taken back by an ordinary answer to the sender", async () => {
      await state(NOW, complaint);
      await store.commitSubmission(commitOf({ messageId: "<asked@smith.example>" }));
      const teaches = { answers: ["<asked@smith.example>"], own: { answers: true, refuses: [] }, events: [] };
      await store.commitSubmission(commitOf({ from: BOB, to: [ANN.address], at: NOW + 1, teaches }));
      expect(inShort(await willOf(store))).toEqual([]);
    });
  });

  describe("undoing", () => {
    it("brings back what the record had ended, and not before its time", async () => {
      const ids = await state(NOW, says());
      expect(await store.annul(ids, "undone", { person: bob, at: NOW + 5 })).toBe(1);
      expect(inShort(await willOf(store, { now: NOW + 4 }))).toEqual(["-contact"]);
      expect(inShort(await willOf(store, { now: NOW + 5 }))).toEqual(["newsletter"]);
      expect((await history()).at(-1)?.annulled).toEqual({ kind: "undone", at: NOW + 5 });
    });

    it("lets go what waits again", async () => {
      await store.commitSubmission(commitOf({ purpose: "newsletter" }));
      const ids = await state(NOW + 1, says({ scope: "newsletter" }));
      await store.annul(ids, "undone", { person: bob, at: NOW + 2 });
      expect(await store.claimDue({ now: NOW + 3, leaseUntil: NOW + 9, limit: 9 })).toHaveLength(1);
    });

    it("happens once, with one entry", async () => {
      const ids = await state(NOW, says());
      expect(await store.annul([...ids, ...ids], "undone", { person: bob, at: NOW + 1 })).toBe(1);
      expect(await store.annul(ids, "undone", { person: bob, at: NOW + 2 })).toBe(0);
      const made = await entries(store, "consent.annulled");
      expect(made).toMatchObject([{ actor: refOf(opened), subject: refOf(opened), data: { annulled: "undone" } }]);
    });

    it("is of one's own records only: nobody else's person, nobody else's word", async () => {
      const ids = await state(NOW, says());
      await store.importConsents([granted({ recipient: address(CARA.address) })], SYSTEM);
      expect(await store.annul(ids, "undone", { person: personOf(opened, CARA.address), at: NOW })).toBe(0);
      const imported = (await history()).filter(({ recordedBy }) => recordedBy === "system").map(({ id }) => id);
      expect(await store.annul(imported, "undone", { person: bob, at: NOW })).toBe(0);
      expect(await store.annul([999], "undone", { person: bob, at: NOW })).toBe(0);
    });

    it("is possible from any of a member's addresses", async () => {
      await store.importConsents([granted({ recipient: address(ALIAS), grantee: CARA.id })], SYSTEM);
      const ids = await state(NOW, says());
      expect(await store.annul(ids, "undone", { person: personOf(opened, ALIAS), at: NOW + 1 })).toBe(1);
    });
  });

  describe("striking", () => {
    const attest = (at: number, more: Partial<ConsentInput> = {}) =>
      store.importConsents([granted({ basis: "attested", scope: "events", at, ...more })], { ...SYSTEM, at });
    const strike = async (at: number) => {
      const weak = (await history()).filter(({ basis }) => basis === "attested" || basis === "imported");
      return store.annul([weak[0]?.id ?? 0], "struck", { person: bob, at });
    };

    it("ends what somebody else says, and all that is said so later", async () => {
      await attest(NOW);
      expect(inShort(await willOf(store))).toEqual(["events", "newsletter"]);
      expect(await strike(NOW + 1)).toBe(1);
      await attest(NOW + 2);
      await attest(NOW + 3, { basis: "imported" });
      expect(inShort(await willOf(store))).toEqual(["newsletter"]);
    });

    it("leaves other scopes, other senders, and the person's own word", async () => {
      await attest(NOW);
      await strike(NOW + 1);
      await attest(NOW + 2, { scope: "offers" });
      await attest(NOW + 2, { grantee: CARA.id });
      expect(inShort(await willOf(store))).toEqual(["newsletter", "offers"]);
      expect(inShort(await willOf(store, { author: CARA.id }))).toEqual(["events"]);
      await state(NOW + 3, says({ scope: "events", status: "granted", basis: "confirmed-by-recipient" }));
      expect(inShort(await willOf(store))).toEqual(["events", "newsletter", "offers"]);
    });

    it("is not of what the person did or said", async () => {
      const [id] = (await history()).map((each) => each.id);
      expect(await store.annul([id ?? 0, ...(await state(NOW, says()))], "struck", { person: bob, at: NOW })).toBe(0);
    });

    it("ends the count of those whose consent rests on the sender's word", async () => {
      const attested = async () => (await factRows(store)).sender.attested;
      await store.importConsents([granted({ recipient: address(CARA.address), basis: "attested" })], SYSTEM);
      expect(await attested()).toBe(1);
      const [record] = (await store.showConsents(CARA.address, null)).records;
      await store.annul([record?.id ?? 0], "struck", { person: personOf(opened, CARA.address), at: NOW });
      expect(await attested()).toBe(0);
      const again = granted({ recipient: address(CARA.address), basis: "attested", at: NOW + 1 });
      await store.importConsents([again], { ...SYSTEM, at: NOW + 1 });
      expect(await attested()).toBe(0);
    });

    it("does not keep an undated import from saying what was undone", async () => {
      const ids = await state(NOW - 5, says({ scope: "offers", status: "granted", basis: "expressed-interest" }));
      await store.annul(ids, "undone", { person: bob, at: NOW - 4 });
      const same = granted({ scope: "offers", basis: "expressed-interest", at: NOW, undated: true });
      expect(await store.importConsents([same], SYSTEM)).toMatchObject({ added: 1 });
      expect(await store.importConsents([{ ...same, at: NOW + 1 }], SYSTEM)).toMatchObject({ unchanged: 1 });
    });
  });

  it("counts attested consents whatever is refused to everybody", async () => {
    const attested = granted({ recipient: address(CARA.address), basis: "attested" });
    await store.importConsents([attested], SYSTEM);
    const person = personOf(opened, CARA.address);
    await store.state([everybody({ scope: "offers" })], context(person, NOW));
    expect((await factRows(store)).sender.attested).toBe(1);
  });

  describe("what a link is about", () => {
    it("is a person, with the language of the member that it is", async () => {
      expect(await store.findPerson(bob)).toEqual({
        ...{ id: bob, ref: refOf(opened).slice(7), address: BOB.address, key: BOB.address },
        ...{ language: "de", suppressed: false },
      });
      await store.suppress(address(BOB.address), "asked", "staff:eve", NOW);
      expect(await store.findPerson(bob)).toMatchObject({ suppressed: true });
      expect(await store.findPerson(999)).toBeNull();
    });

    it("is what was sent, and by whom", async () => {
      const commit = commitOf({ purpose: "newsletter", language: "fr" });
      await store.commitSubmission(commit);
      expect(await store.sentEnvelope(1)).toMatchObject({
        ...{ id: 1, ref: commit.submission.ref, recipient: { id: bob }, subject: "Lunch", purpose: "newsletter" },
        ...{ language: "fr", receivedAt: NOW, state: "queued", reversePath: ANN.address },
        sender: { id: ANN.id, name: ANN.id, address: ANN.address, organisation: "smith.example" },
      });
      expect(await store.sentEnvelope(2)).toBeNull();
    });

    it("is mail of nobody where it was forwarded unjudged", async () => {
      await store.commitSubmission(commitOf({ from: null, reversePath: null }));
      expect(await store.sentEnvelope(1)).toMatchObject({ sender: null, reversePath: null });
    });

    it("is nothing any more where the person was erased", async () => {
      await store.commitSubmission(commitOf());
      opened.foreign((db) => db.prepare("UPDATE person SET key = NULL, address = NULL WHERE id = ?").run(bob));
      expect(await store.sentEnvelope(1)).toBeNull();
      expect(await store.findPerson(bob)).toBeNull();
    });
  });
});
