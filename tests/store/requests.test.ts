import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMPLAINT, type Scope } from "../../src/mail/words.ts";
import type { ConsentAsk, ConsentInput, Statement, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, DAY, HOUR, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { CARA, context, entries, everybody, inShort, owed, personOf, refOf, SYSTEM, says, willOf } from "./people.ts";

const DAN = { id: "m-dan", address: "dan@grey.example" };
const EVE = { id: "m-eve", address: "eve@black.example" };
const ALIAS = "b@jones.example";
const STRANGER = "zoe@white.example";

/** Members ask Bob, by one letter that he may answer. */
describe.each(ENGINES)("letters to recipients on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const bob = member(BOB, { aliases: [address(ALIAS)], language: "de" });
    const others = [CARA, DAN, EVE].map((each) => member(each));
    await store.importMembers([member(ANN, { name: "Ann Smith", language: "fr" }), bob, ...others], SYSTEM);
  });
  afterEach(() => opened.end());

  const ask = (more: Partial<ConsentAsk> & { to?: string } = {}) => {
    const { to = BOB.address, ...rest } = more;
    const common = { actor: `member:${ANN.id}`, language: "es", perDay: 20, pause: 90 * DAY };
    return store.askConsent({
      ...{ member: ANN.id, recipient: address(to), scope: "newsletter", at: NOW, ...common },
      ...rest,
    });
  };
  const bob = async () => {
    await store.requestLink({ address: address(BOB.address), at: NOW - DAY, language: "", perHour: 9, overall: 9 });
    return personOf(opened);
  };
  const say = async (...statements: Statement[]) => store.state(statements, context(await bob(), NOW - 1));
  const grant = (more: Partial<ConsentInput>) =>
    store.importConsents(
      [
        {
          ...{ recipient: address(BOB.address), grantee: ANN.id, scope: "newsletter", status: "granted" },
          ...{ basis: "met-at-event", purpose: null, at: NOW - DAY, until: null, evidence: "" },
          ...more,
        },
      ],
      SYSTEM,
    );
  const rows = () => opened.foreign((db) => db.prepare("SELECT count(*) FROM consent_request").pluck().get());

  describe("asking for consent", () => {
    it("knows a mailbox under every name: who was asked, or said no, is not asked again", async () => {
      expect((await ask({ to: "zoe+club@white.example" })).kind).toBe("asked");
      expect((await ask({ to: STRANGER })).kind).toBe("waiting");
      await say(says({ scope: "contact", status: "withdrawn" }));
      expect((await ask({ to: "bob+club@jones.example" })).kind).toBe("unwanted");
      expect(owed(opened, "request")).toHaveLength(1);
    });

    it("owes one neutral letter in the recipient's language, with a link to answer", async () => {
      expect(await ask()).toEqual({ kind: "asked", id: 1 });
      expect(owed(opened, "request")).toEqual([
        {
          ...{ kind: "request", to: BOB.address, language: "de", recipients: [], link: { kind: "request", id: 1 } },
          values: {
            ...{ sender: "Ann Smith", sender_address: ANN.address, organisation: "smith.example" },
            scope: "newsletter",
          },
        },
      ]);
      expect(await store.consentRequest(1)).toMatchObject({
        ...{ id: 1, person: { address: BOB.address }, member: { id: ANN.id, name: "Ann Smith" }, scope: "newsletter" },
        ...{ state: "asked", askedAt: NOW, answeredAt: null, language: "de" },
      });
      expect(await entries(store, "consent.requested")).toMatchObject([
        { actor: `member:${ANN.id}`, subject: refOf(opened), data: { member: `member:${ANN.id}`, request: 1 } },
      ]);
    });

    it("tells the member by one letter whom of several it asked, whom not and why", async () => {
      await say(says({ scope: "newsletter", status: "declined" }));
      const about = { ref: "s1", subject: "Please", messageId: "<a@smith.example>", receivedAt: NOW };
      const asking = {
        member: ANN.id,
        scope: "newsletter",
        at: NOW,
        actor: `member:${ANN.id}`,
        language: "es",
      } as const;
      const letter = { to: ANN.address, language: "fr", about };
      const askAll = (...people: string[]) =>
        store.askConsents({ ...asking, perDay: 20, pause: 90 * DAY, letter, recipients: people.map(address) });
      expect(await askAll(STRANGER, BOB.address, DAN.address)).toMatchObject(
        ["asked", "unwanted", "asked"].map((kind) => ({ kind })),
      );
      expect(owed(opened, "request").map(({ to }) => to)).toEqual([STRANGER, DAN.address]);
      const line = (recipient: string, disposition: string, ...reasons: string[]) => ({
        recipient,
        disposition,
        reasons,
      });
      expect(owed(opened, "asked")).toEqual([
        {
          ...{ kind: "asked", to: ANN.address, language: "fr", values: { scope: "newsletter" } },
          recipients: [
            line(STRANGER, "forward"),
            line(BOB.address, "reject", "they do not want it"),
            line(DAN.address, "forward"),
          ],
        },
      ]);
      const stored = opened.foreign((db) => db.prepare("SELECT about FROM notice WHERE kind = 'asked'").pluck().get());
      expect(JSON.parse(String(stored))).toEqual(about);
      // Whoever asks nobody reads that in the refusal, and whom everybody was asked for reads it in the answer.
      await askAll(STRANGER, BOB.address);
      await askAll(EVE.address);
      expect(owed(opened, "asked")).toHaveLength(1);
    });

    it("speaks the language that was given to whoever is no member", async () => {
      await ask({ to: STRANGER });
      expect(owed(opened, "request")).toMatchObject([{ to: STRANGER, language: "es" }]);
      expect(await store.consentRequest(1)).toMatchObject({ language: "fr" });
    });

    it("is refused to who is no member, and of oneself", async () => {
      expect(await ask({ member: "m-nobody" })).toEqual({ kind: "no-member" });
      expect(await ask({ member: BOB.address, to: ALIAS })).toEqual({ kind: "oneself" });
      expect(await ask({ member: ANN.address })).toMatchObject({ kind: "asked" });
    });

    it.each<[string, Statement]>([
      ["all contact is withdrawn", says()],
      ["all contact is declined", says({ status: "declined" })],
      ["that scope is refused", says({ scope: "newsletter" })],
      ["that kind of mail is declined", says({ scope: "newsletter", status: "declined", purpose: "newsletter" })],
      ["its organisation is refused", says({ grantee: "smith.example" })],
      ["that scope is refused to everybody", everybody({ scope: "newsletter" })],
      ["all contact is refused to everybody", everybody()],
    ])("is unwanted where %s, in the same word, and nothing is owed", async (_, said) => {
      await say(said);
      expect(await ask()).toEqual({ kind: "unwanted" });
      expect(owed(opened, "request")).toEqual([]);
      expect(rows()).toBe(0);
    });

    it.each([BOB.address, ALIAS])("is unwanted where %s is suppressed", async (suppressed) => {
      await store.suppress(address(suppressed), "asked", "staff:eve", NOW);
      expect(await ask()).toEqual({ kind: "unwanted" });
    });

    it("is possible where another scope is refused, or somebody else", async () => {
      await say(says({ scope: "offers" }), says({ grantee: CARA.id }), everybody({ scope: "events" }));
      expect(await ask()).toMatchObject({ kind: "asked" });
    });

    it("is needless where it is in force, but on somebody else's word it may be confirmed", async () => {
      await grant({ basis: "met-at-event" });
      expect(await ask()).toEqual({ kind: "granted" });
      await grant({ basis: "attested", scope: "events" });
      expect(await ask({ scope: "events" })).toMatchObject({ kind: "asked" });
    });

    it("is possible again when what is implied has ended, by the ages that are configured", async () => {
      await grant({ basis: "met-at-event", at: NOW - 40 * DAY });
      expect((await ask()).kind).toBe("granted");
      const other = await engine({ ages: { inquiryMonths: 1, impliedMonths: 1 } });
      await other.store.importMembers([member(ANN), member(BOB)], SYSTEM);
      await opened.end();
      [opened, store] = [other, other.store];
      await grant({ basis: "met-at-event", at: NOW - 40 * DAY });
      expect((await ask()).kind).toBe("asked");
    });

    it("to whoever complained of the member answers as to a stranger, and bothers nobody", async () => {
      await grant({});
      await say(says({ basis: COMPLAINT }));
      const before = await ask({ to: STRANGER });
      const asked = await ask();
      expect(asked).toEqual({ ...before, id: 2 });
      expect(owed(opened, "request").map(({ to }) => to)).toEqual([STRANGER]);
      expect(await ask({ at: NOW + DAY })).toEqual(await ask({ at: NOW + DAY, to: STRANGER }));
      expect(await ask({ member: CARA.id })).toMatchObject({ kind: "asked" });
      expect(owed(opened, "request").map(({ to }) => to)).toEqual([STRANGER, BOB.address]);
    });

    it("is not repeated within the pause, at whichever address and for whatever", async () => {
      await ask();
      expect(await ask({ at: NOW + 90 * DAY - 1, to: ALIAS, scope: "events" })).toEqual({ kind: "waiting" });
      expect(await ask({ at: NOW + 90 * DAY })).toMatchObject({ kind: "asked" });
    });

    it("has a limit per member and day", async () => {
      expect(await ask({ perDay: 1 })).toMatchObject({ kind: "asked" });
      expect(await ask({ perDay: 1, to: STRANGER, at: NOW + DAY - 1 })).toEqual({ kind: "over" });
      expect(await ask({ perDay: 1, to: STRANGER, member: CARA.id })).toMatchObject({ kind: "asked" });
      expect(await ask({ perDay: 1, to: STRANGER, at: NOW + DAY })).toMatchObject({ kind: "asked" });
    });

    it("has a limit per recipient and week, over all members", async () => {
      for (const { id } of [ANN, CARA, DAN]) expect(await ask({ member: id })).toMatchObject({ kind: "asked" });
      expect(await ask({ member: EVE.id, at: NOW + 7 * DAY - 1 })).toEqual({ kind: "busy" });
      expect(await ask({ member: EVE.id, at: NOW + 7 * DAY })).toMatchObject({ kind: "asked" });
    });
  });

  describe("answering", () => {
    const answer = (what: "granted" | "refused", at = NOW + HOUR, id = 1) =>
      store.answerConsent(id, what, { at, source: "page 192.0.2.7", wording: "Ann may send you a newsletter" });
    const history = async () => (await store.showConsents(BOB.address, null)).records;

    it("yes is a consent without end, with the wording shown, and the member hears of it", async () => {
      await ask();
      expect(await answer("granted")).toMatchObject({ state: "granted", answeredAt: NOW + HOUR });
      const later = { now: NOW + 9999 * DAY };
      expect((await willOf(store, later)).granted.newsletter).toMatchObject({ basis: "confirmed-by-recipient" });
      expect(await history()).toMatchObject([{ wording: "Ann may send you a newsletter", until: null }]);
      expect(owed(opened, "answered")).toMatchObject([
        { to: ANN.address, language: "fr", values: { person: BOB.address, scope: "newsletter", answer: "granted" } },
      ]);
      expect(await entries(store, "consent.answered")).toMatchObject([
        { actor: refOf(opened), data: { request: 1, answer: "granted", member: `member:${ANN.id}` } },
      ]);
    });

    it.each<[Scope, string[]]>([
      ["newsletter", ["-newsletter"]],
      ["contact", ["-contact"]],
    ])("no to %s declines it", async (scope, will) => {
      await ask({ scope });
      expect(await answer("refused")).toMatchObject({ state: "refused" });
      expect(inShort(await willOf(store, { now: NOW + DAY }))).toEqual(will);
      expect(owed(opened, "answered")).toMatchObject([{ values: { answer: "refused", scope } }]);
      expect(await ask({ at: NOW + 365 * DAY, scope })).toEqual({ kind: "unwanted" });
    });

    it("the same again changes nothing, the other is a newer record", async () => {
      await ask();
      await answer("granted");
      expect(await answer("granted", NOW + 2 * HOUR)).toMatchObject({ answeredAt: NOW + HOUR });
      expect(await history()).toHaveLength(1);
      await answer("refused", NOW + 3 * HOUR);
      expect(inShort(await willOf(store, { now: NOW + DAY }))).toEqual(["-newsletter"]);
      await answer("granted", NOW + 4 * HOUR);
      expect(inShort(await willOf(store, { now: NOW + DAY }))).toEqual(["newsletter"]);
      expect(owed(opened, "answered")).toHaveLength(3);
    });

    it("is stronger than an earlier no to everybody", async () => {
      await ask();
      await say(everybody({ scope: "newsletter" }));
      await answer("granted");
      expect(inShort(await willOf(store, { now: NOW + DAY }))).toEqual(["newsletter"]);
    });

    it("is of no request that is not there, and of nobody who was erased", async () => {
      expect(await answer("granted", NOW, 7)).toBeNull();
      await ask();
      opened.foreign((db) => db.prepare("UPDATE person SET key = NULL, address = NULL").run());
      expect(await store.consentRequest(1)).toBeNull();
      expect(await answer("granted")).toBeNull();
    });
  });

  describe("a link to one's own page", () => {
    const request = (to: string, at = NOW, limits: { perHour?: number; overall?: number } = {}) =>
      store.requestLink({ address: address(to), at, language: "pt", perHour: 3, overall: 100, ...limits });
    const letters = () => owed(opened, "link").map(({ to }) => to);

    it("is mailed to the address, member or not, known or not", async () => {
      expect(await request(BOB.address)).toBeUndefined();
      expect(await request(STRANGER)).toBeUndefined();
      expect(owed(opened, "link")).toEqual([
        {
          ...{ kind: "link", to: BOB.address, language: "de", recipients: [] },
          link: { kind: "own", id: personOf(opened) },
        },
        {
          ...{ kind: "link", to: STRANGER, language: "pt", recipients: [] },
          link: { kind: "own", id: personOf(opened, STRANGER) },
        },
      ]);
      const made = await entries(store, "link.requested");
      expect(made.map(({ subject }) => subject)).toEqual([refOf(opened), refOf(opened, STRANGER)]);
    });

    it("floods nobody's mailbox, and says nothing of it", async () => {
      for (let n = 0; n < 5; n += 1) expect(await request(BOB.address, NOW + n)).toBeUndefined();
      await request(STRANGER, NOW + 5);
      expect(letters()).toEqual([BOB.address, BOB.address, BOB.address, STRANGER]);
      await request(BOB.address, NOW + HOUR);
      expect(letters()).toHaveLength(5);
    });

    it("floods no mailbox by the names that its owner could give it", async () => {
      const names = [
        "zoe+1@white.example",
        "zoe+2@white.example",
        STRANGER,
        "ZOE+3@White.example",
        "zoe+@white.example",
      ];
      for (const [n, to] of names.entries()) await request(to, NOW + n);
      expect(letters()).toEqual(names.slice(0, 3));
      // Others: of another domain, with a longer name, or a name in which a plus means nothing.
      const others = ["zoe+1@black.example", "zoey+1@white.example", "zoe-1@white.example", "+zoe@white.example"];
      for (const to of others) await request(to, NOW + 9);
      expect(letters().slice(3)).toEqual(others);
    });

    it("has a limit for all together", async () => {
      for (const to of [BOB.address, STRANGER, CARA.address]) await request(to, NOW, { overall: 2 });
      expect(letters()).toEqual([BOB.address, STRANGER]);
      await request(CARA.address, NOW + HOUR, { overall: 2 });
      expect(letters()).toHaveLength(3);
    });

    it("is forgotten after a day, asked for or not", async () => {
      await request(BOB.address);
      await request(STRANGER, NOW + DAY);
      const left = opened.foreign((db) => db.prepare("SELECT at FROM link_request").pluck().all());
      expect(left).toEqual([NOW + DAY]);
    });

    it("is no person's beginning where it is not mailed", async () => {
      await request(STRANGER, NOW, { overall: 0 });
      expect(opened.foreign((db) => db.prepare("SELECT count(*) FROM person").pluck().get())).toBe(0);
    });
  });
});
