import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OwnWords } from "../../src/consent/own-words.ts";
import { foldWill } from "../../src/consent/will.ts";
import type { PurposeLabel } from "../../src/mail/words.ts";
import type { Store, Teaching } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const CARA = { id: "m-cara", address: "cara@green.example" };
const ASKED = "<asked@smith.example>";

const WELCOME: OwnWords = { answers: true, refuses: [] };
const SILENT: OwnWords = { answers: false, refuses: [] };
const refuses = (what: OwnWords["refuses"][number]["what"], words = "No."): OwnWords => ({
  answers: false,
  refuses: [{ what, words }],
});

/** Ann wrote to Bob; Bob's answer teaches something about him towards her. */
describe.each(ENGINES)("what an answer teaches on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const bob = member(BOB, { aliases: [address("b@jones.example")] });
    await store.importMembers([member(ANN), bob, member(CARA)], SYSTEM);
  });
  afterEach(() => opened.end());

  const ask = (mail: Mail = {}) => store.commitSubmission(commitOf({ messageId: ASKED, ...mail }));
  const answer = (own: OwnWords, mail: Mail = {}, teaching: Partial<Teaching> = {}) => {
    const teaches = { answers: [ASKED], own, events: [], ...teaching };
    return store.commitSubmission(commitOf({ from: BOB, to: [ANN.address], at: NOW + 1, teaches, ...mail }));
  };
  const ledger = async (key = BOB.address) =>
    (await store.showConsents(key, null)).records.map(
      ({ grantee, scope, status, basis, purpose }) =>
        `${grantee} ${scope} ${status}${basis ? ` ${basis}` : ""}${purpose ? ` ${purpose}` : ""}`,
    );

  it("contact is granted, for the reason that they replied", async () => {
    await ask();
    await answer(WELCOME);
    expect(await ledger()).toEqual(["m-ann contact granted replied"]);
  });

  it.each<[string, Mail, Mail]>([
    ["the answer is held", {}, { fate: "hold" }],
    ["the answer is refused", {}, { fate: "reject" }],
    ["the answer goes to somebody else", {}, { to: [CARA.address] }],
    ["the message went to somebody else", { to: [CARA.address] }, {}],
    ["the message was held", { fate: "hold" }, {}],
    ["the message was refused", { fate: "reject" }, {}],
    ["the message is another one", { messageId: "<other@smith.example>" }, {}],
    ["it is the author's own message", { from: BOB, to: [ANN.address] }, {}],
  ])("no contact where %s", async (_, asked, answered) => {
    await ask(asked);
    await answer(WELCOME, answered);
    expect(await ledger()).toEqual([]);
  });

  it("nothing where nobody's own words answer", async () => {
    await ask();
    await answer(SILENT);
    await store.commitSubmission(commitOf({ from: BOB, to: [ANN.address] }));
    expect(await ledger()).toEqual([]);
  });

  it("the member who is answered is learnt about, not the whole thread", async () => {
    await ask();
    await ask({ from: CARA, to: [BOB.address], messageId: "<cara@green.example>" });
    await answer(WELCOME, { to: [ANN.address, CARA.address] }, { answers: ["<cara@green.example>", ASKED] });
    expect(await ledger()).toEqual(["m-cara contact granted replied"]);
  });

  it("a message that we do not know ends the search; one's own does not", async () => {
    await ask();
    await answer(WELCOME, {}, { answers: ["<elsewhere@x.example>", ASKED] });
    expect(await ledger()).toEqual([]);
    await answer(SILENT, { messageId: "<own@jones.example>" });
    await answer(WELCOME, {}, { answers: ["<own@jones.example>", ASKED] });
    expect(await ledger()).toEqual(["m-ann contact granted replied"]);
  });

  it("a Message-ID that somebody else borrows teaches nothing about them", async () => {
    await ask({ from: CARA, to: [BOB.address] });
    await ask();
    await answer(WELCOME);
    expect(await ledger()).toEqual(["m-ann contact granted replied"]);
  });

  it.each<[PurposeLabel, OwnWords, string[]]>([
    ["solicitation", refuses("purpose"), ["m-ann offers declined solicitation"]],
    ["event-invitation", refuses("purpose"), ["m-ann events declined event-invitation"]],
    ["participation-announcement", refuses("purpose"), ["m-ann events declined participation-announcement"]],
    ["newsletter", refuses("purpose"), ["m-ann newsletter declined newsletter"]],
    ["correspondence", refuses("purpose"), []],
    ["transactional", refuses("purpose"), []],
    ["correspondence", refuses("offer"), ["m-ann offers declined solicitation"]],
    ["event-invitation", refuses("pass"), []],
    ["solicitation", refuses("pass"), ["m-ann offers declined solicitation"]],
    ["newsletter", refuses("list"), ["m-ann newsletter declined newsletter"]],
    [
      "event-invitation",
      refuses("list"),
      ["m-ann newsletter declined newsletter", "m-ann events declined event-invitation"],
    ],
    ["correspondence", refuses("list"), ["m-ann newsletter declined newsletter", "m-ann offers declined solicitation"]],
    ["correspondence", refuses("contact"), ["m-ann contact declined"]],
    [
      "newsletter",
      { answers: false, refuses: [...refuses("purpose").refuses, ...refuses("contact").refuses] },
      ["m-ann contact declined"],
    ],
  ])("to %s: %o", async (purpose, own, records) => {
    await ask({ purpose });
    await answer(own);
    expect(await ledger()).toEqual(records);
  });

  it("a refusal counts where the answer is held, or goes to whoever reads for the member", async () => {
    await ask({ purpose: "solicitation" });
    await answer(refuses("purpose"), { to: ["sales@smith.example"], fate: "hold" });
    expect(await ledger()).toEqual(["m-ann offers declined solicitation"]);
  });

  it("a refusal that only others read counts for nothing", async () => {
    await ask({ purpose: "solicitation" });
    await answer(refuses("contact"), { to: [CARA.address] });
    await answer(refuses("contact"), { fate: "reject" });
    expect(await ledger()).toEqual([]);
  });

  it("the evidence is the message and its words, the trail names neither", async () => {
    await ask({ purpose: "solicitation", ref: "askedaskedas" });
    await answer(refuses("purpose", "Not interested, thanks."), { ref: "answeransweR".toLowerCase() });
    const [record] = (await store.showConsents(BOB.address, ANN.id)).records;
    expect(record).toMatchObject({
      ...{ recordedBy: "member:m-bob", recordedAt: NOW + 1, at: NOW + 1, until: null },
      ...{ evidence: "Not interested, thanks.", message: "answeranswer", source: BOB.address },
    });
    const entries = (await store.auditEntries(0, 1000)).filter(({ kind }) => kind === "consent.learnt");
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actor: "member:m-bob",
      data: {
        ...{ grantee: "member:m-ann", scope: "offers", status: "declined", purpose: "solicitation" },
        ...{ answers: "askedaskedas", message: "answeranswer" },
      },
    });
    expect(JSON.stringify(entries)).not.toMatch(/interested|@/);
    opened.foreign((db) => db.exec("DELETE FROM consent_evidence"));
    expect(await ledger()).toHaveLength(1);
  });

  it("the same again within a day is no new record; after a day, and after a grant, it is", async () => {
    await ask({ purpose: "solicitation" });
    await answer(WELCOME);
    await answer(WELCOME, { at: NOW + 2 });
    expect(await ledger()).toHaveLength(1);
    await answer(WELCOME, { at: NOW + 2 + DAY });
    expect(await ledger()).toHaveLength(2);
    const before = (await ledger()).length;
    await answer(refuses("contact"), { at: NOW + 3 + DAY });
    await answer(refuses("contact"), { at: NOW + 4 + DAY });
    expect(await ledger()).toHaveLength(before + 1);
  });

  it("an ordinary answer takes back no refusal of all contact, but one of a purpose leaves contact open", async () => {
    await ask({ purpose: "solicitation" });
    await answer(refuses("purpose"));
    await answer(WELCOME, { at: NOW + 2 });
    expect(await ledger()).toEqual(["m-ann offers declined solicitation", "m-ann contact granted replied"]);
    await answer(refuses("contact"), { at: NOW + 3 });
    await answer(WELCOME, { at: NOW + 3 * DAY });
    expect((await ledger()).at(-1)).toBe("m-ann contact declined");
  });

  it("it is judged by at once, at every address of the person, and stops what is queued", async () => {
    await ask({ purpose: "solicitation" });
    await store.claimDue({ now: NOW + 1, leaseUntil: NOW + 2, limit: 10 });
    await store.commitSubmission(commitOf({ to: ["b@jones.example"], at: NOW + 3, mode: "enforce" }));
    await answer(refuses("contact"), { at: NOW + 4 });
    const due = await store.claimDue({ now: NOW + 10, leaseUntil: NOW + 20, limit: 10 });
    const recipients = due.flatMap(({ envelopes }) => envelopes.map((each) => JSON.stringify(each)));
    expect(recipients.filter((each) => each.includes("jones.example"))).toEqual([]);
    const rows = await store.factRows({
      ...{ now: NOW + 20, author: ANN.id, recipients: ["b@jones.example"], fingerprint: "f", sketch: [] },
      ...{ mentions: { addresses: [], phones: [], names: [] }, answers: [], window: DAY, attestedSince: 0 },
    });
    const ages = { inquiryMonths: 6, impliedMonths: 24 };
    expect(foldWill(rows.recipients[0]?.consents ?? [], { now: NOW + 20, ages })).toMatchObject({
      direct: false,
      refused: [{ status: "declined", scope: "contact", purpose: null }],
    });
  });

  it("a declined meeting is a decline for that event, until it is accepted", async () => {
    const reply = (declined: boolean, at: number) =>
      answer(SILENT, { automatic: true, at }, { answers: [], events: [{ name: "spring lunch", declined }] });
    const known = async (recipient = BOB.address) =>
      (
        await store.factRows({
          ...{ now: NOW + 20, author: ANN.id, recipients: [recipient], fingerprint: "f", sketch: [] },
          ...{ mentions: { addresses: [], phones: [], names: [] }, answers: [], window: DAY, attestedSince: 0 },
        })
      ).recipients[0]?.declinedEvents;
    await reply(true, NOW + 1);
    await reply(true, NOW + 2);
    expect(await known()).toEqual(["spring lunch"]);
    expect(await known("b@jones.example")).toEqual(["spring lunch"]);
    expect(await known(CARA.address)).toEqual([]);
    expect(await ledger()).toEqual([]);
    await reply(false, NOW + 3);
    expect(await known()).toEqual([]);
    const entries = (await store.auditEntries(0, 1000)).filter(({ kind }) => kind === "event.answered");
    expect(entries.map(({ data }) => data["declined"])).toEqual([true, false]);
    expect(JSON.stringify(entries)).not.toContain("lunch");
  });
});
