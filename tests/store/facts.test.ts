import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { phoneKey } from "../../src/mail/contact-keys.ts";
import type { ConsentInput, FactQuery, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const FINGERPRINT = "f".repeat(32);

const query = (more: Partial<FactQuery> = {}): FactQuery => ({
  now: NOW + 1000,
  author: ANN.id,
  recipients: [BOB.address],
  fingerprint: FINGERPRINT,
  sketch: [],
  mentions: { addresses: [], phones: [], names: [] },
  answers: [],
  window: 14 * DAY,
  attestedSince: NOW - 730 * DAY,
  ...more,
});

describe.each(ENGINES)("facts on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const rows = [member(ANN, { groups: ["chapter"] }), member(BOB, { aliases: [address("b@jones.example")] })];
    await store.importMembers(rows, SYSTEM);
  });
  afterEach(() => opened.end());

  const send = (mail: Mail) => store.commitSubmission(commitOf(mail));
  const bob = async (more: Partial<FactQuery> = {}) => (await store.factRows(query(more))).recipients[0];
  const consent = (more: Partial<ConsentInput> = {}): ConsentInput => ({
    recipient: address(BOB.address),
    grantee: ANN.id,
    scope: "contact",
    status: "granted",
    basis: "met-at-event",
    purpose: null,
    at: NOW - DAY,
    until: null,
    evidence: "",
    ...more,
  });

  it("know sender and recipients in the order asked, by any address of theirs", async () => {
    const recipients = ["nobody@x.example", "b@jones.example", BOB.address, "nobody@x.example"];
    const rows = await store.factRows(query({ recipients }));
    expect(rows.recipients.map(({ key, member: found }) => [key, found?.id ?? null])).toEqual([
      ["nobody@x.example", null],
      ["b@jones.example", "m-bob"],
      [BOB.address, "m-bob"],
      ["nobody@x.example", null],
    ]);
    expect(rows.recipients[1]?.member).toMatchObject({ address: BOB.address, roles: ["member"], standing: "good" });
    expect(rows.sender.member).toMatchObject({ id: "m-ann", groups: ["chapter"] });
    expect(rows.directorySize).toBe(2);
  });

  it("take an author by address, and one that is no member", async () => {
    expect((await store.factRows(query({ author: ANN.address }))).sender.member?.id).toBe("m-ann");
    expect((await store.factRows(query({ author: "stranger@x.example" }))).sender.member).toBeNull();
  });

  it("hold the consents that name the sender, its addresses or its organisation, and no others", async () => {
    const rows = [
      consent(),
      consent({ grantee: ANN.address, scope: "newsletter" }),
      consent({ grantee: "smith.example", scope: "events", until: NOW + DAY }),
      consent({ grantee: BOB.id, scope: "offers" }),
      consent({ recipient: address("other@x.example"), scope: "offers" }),
    ];
    expect((await store.importConsents(rows, SYSTEM)).refused).toEqual([]);
    const found = (await bob())?.consents ?? [];
    expect(found.map(({ scope }) => scope).sort()).toEqual(["contact", "events", "newsletter"]);
    expect(found.find(({ scope }) => scope === "events")).toEqual({
      id: expect.any(Number),
      recipient: BOB.address,
      grantee: "smith.example",
      scope: "events",
      status: "granted",
      basis: "met-at-event",
      purpose: null,
      at: NOW - DAY,
      until: NOW + DAY,
      annulled: null,
    });
  });

  it("know a suppression, also of a person whose address was erased (std 100)", async () => {
    expect((await bob())?.suppressed).toBe(false);
    await store.suppress(address("Bob@JONES.example"), "asked", "system", NOW);
    expect((await bob())?.suppressed).toBe(true);
    opened.foreign((db) => db.prepare("UPDATE person SET key = NULL, address = NULL").run());
    expect((await bob())?.suppressed).toBe(true);
    expect((await bob({ recipients: ["cara@x.example"] }))?.suppressed).toBe(false);
  });

  it("count messages that wait for an answer, and forget them when one comes", async () => {
    await send({ to: [BOB.address] });
    await send({ to: [BOB.address] });
    await send({ to: [BOB.address], fate: "hold" });
    await send({ to: [BOB.address], fate: "reject" });
    expect((await bob())?.unanswered).toBe(2);
    await send({ from: BOB, to: [ANN.address], automatic: true });
    await send({ from: BOB, to: [ANN.address], fate: "hold" });
    await send({ from: BOB, to: ["cara@x.example"] });
    expect((await bob())?.unanswered).toBe(2);
    await send({ from: BOB, to: [ANN.address] });
    expect((await bob())?.unanswered).toBe(0);
    await send({ to: [BOB.address] });
    expect((await bob())?.unanswered).toBe(1);
  });

  it("count a held message as waiting once it is released", async () => {
    const commit = commitOf({ to: [BOB.address], fate: "hold" });
    await store.commitSubmission(commit);
    expect((await bob())?.unanswered).toBe(0);
    const decision = { ref: commit.submission.ref, recipients: null, actor: "staff:x", reason: "", at: NOW };
    await store.decideHeld("release", decision);
    expect((await bob())?.unanswered).toBe(1);
  });

  it("know whose own message is answered", async () => {
    await send({ from: BOB, to: [ANN.address], messageId: "<1@jones.example>" });
    await send({ from: BOB, to: ["cara@x.example"], messageId: "<2@jones.example>" });
    await send({ from: BOB, to: [ANN.address], messageId: "<3@jones.example>", fate: "reject" });
    const replied = async (...answers: string[]) => (await bob({ answers }))?.repliedTo;
    expect(await replied("<1@jones.example>")).toBe(true);
    expect(await replied("<2@jones.example>")).toBe(false);
    expect(await replied("<3@jones.example>")).toBe(false);
    expect(await replied("<4@jones.example>", "<1@jones.example>")).toBe(true);
    expect(await replied()).toBe(false);
    const others = await bob({ answers: ["<1@jones.example>"], recipients: ["cara@x.example"] });
    expect(others?.repliedTo).toBe(false);
  });

  it("count distinct other recipients of look-alikes and of any mail, within the window", async () => {
    const fingerprint = FINGERPRINT;
    await send({ to: ["a@x.example", "b@x.example"], fingerprint });
    await send({ to: ["b@x.example", "c@x.example"], fingerprint, fate: "hold" });
    await send({ to: ["d@x.example"] });
    await send({ to: ["e@x.example"], fingerprint, fate: "reject" });
    await send({ to: ["f@x.example"], fingerprint, from: BOB });
    await send({ to: ["g@x.example"], fingerprint, at: NOW - 15 * DAY });
    const rows = await store.factRows(query());
    expect([rows.lookAlikes, rows.recentRecipients]).toEqual([3, 4]);
    const own = await store.factRows(query({ recipients: ["a@x.example", "d@x.example"] }));
    expect([own.lookAlikes, own.recentRecipients]).toEqual([2, 2]);
    const short = await store.factRows(query({ window: 500 }));
    expect([short.lookAlikes, short.recentRecipients]).toEqual([0, 0]);
  });

  it("know events, participations and privileges", async () => {
    const event = { id: "summit", name: "The Summit", starts: NOW, ends: NOW + DAY, place: "Orlando" };
    const gone = { ...event, id: "old", ends: NOW - 400 * DAY, starts: NOW - 401 * DAY, approvedSideEvents: [] };
    await store.importEvents([{ ...event, approvedSideEvents: ["Breakfast", "Dinner"] }, gone], SYSTEM);
    const takesPart = { event: "summit", member: ANN.id, from: null, until: null };
    await store.importParticipations(
      [
        { ...takesPart, as: "speaking" },
        { ...takesPart, as: "sponsoring", from: NOW, until: NOW + DAY },
      ],
      SYSTEM,
    );
    opened.foreign((db) =>
      db.exec(`INSERT INTO approval (member, subject, until_at, recipients, approved_by, at) VALUES
        ('m-ann', 'Spring', NULL, 500, 'staff:x', 1), ('m-ann', 'Past', ${NOW}, 5, 'staff:x', 1)`),
    );
    const rows = await store.factRows(query());
    expect(rows.events).toEqual([{ ...event, approvedSideEvents: ["Breakfast", "Dinner"] }]);
    expect(rows.sender.participations.map(({ as }) => as).sort()).toEqual(["speaking", "sponsoring"]);
    expect(rows.sender.sponsorships).toEqual([{ event: "summit", from: NOW, until: NOW + DAY }]);
    expect(rows.sender.approvals).toEqual([{ subject: "Spring", until: null, recipients: 500 }]);
  });

  it("fold what a member said at one address into all of them, and nobody else's", async () => {
    await store.importConsents(
      [consent({ recipient: address("b@jones.example"), status: "withdrawn", basis: null })],
      SYSTEM,
    );
    const recipients = [BOB.address, "b@jones.example", "c@jones.example"];
    const rows = await store.factRows(query({ recipients }));
    expect(rows.recipients.map(({ consents }) => consents.map(({ status }) => status))).toEqual([
      ["withdrawn"],
      ["withdrawn"],
      [],
    ]);
    expect(rows.recipients[0]?.consents[0]?.recipient).toBe(BOB.address);
  });

  it("find the domain's consents for a member whose organisation goes by a name", async () => {
    await store.importMembers([member(ANN, { organisation: "Smith & Co" })], SYSTEM);
    await store.importConsents([consent({ grantee: "smith.example", scope: "events" })], SYSTEM);
    expect((await bob())?.consents.map(({ scope }) => scope)).toEqual(["events"]);
  });

  it("count the people whose consent rests on the sender's word alone, in force", async () => {
    const of = (name: string, more: Partial<ConsentInput> = {}) =>
      consent({ recipient: address(`${name}@x.example`), basis: "attested", ...more });
    const rows = [
      of("one"),
      of("one", { scope: "newsletter" }),
      of("two", { grantee: ANN.address }),
      of("organisation", { grantee: "smith.example" }),
      of("other", { grantee: BOB.id }),
      of("imported", { basis: "imported" }),
      of("ended", { until: NOW - 1 }),
      of("old", { at: NOW - 740 * DAY }),
      of("old-but-longer", { at: NOW - 740 * DAY, until: NOW + DAY }),
      of("refused"),
      of("refused", { basis: null, scope: "contact", status: "withdrawn", at: NOW - 2 }),
      of("refused-something", { scope: "contact" }),
      of("refused-something", { basis: null, scope: "newsletter", status: "withdrawn", at: NOW - 2 }),
      of("own"),
      of("own", { basis: "met-at-event", at: NOW - 2 }),
      of("to-come", { at: NOW + DAY }),
    ];
    expect((await store.importConsents(rows, SYSTEM)).refused).toEqual([]);
    expect((await store.factRows(query())).sender.attested).toBe(4); // one, two, old-but-longer, refused-something
  });

  it("hold the entries of the directory that are named, by address, phone or name, and no others", async () => {
    const who = (id: string, more: Parameters<typeof member>[1]) =>
      member({ id: `m-${id}`, address: `${id}@firm.example` }, more);
    const rows = [
      who("cara", { name: "Dr. Cara M. Jones", phone: "+1 (212) 555-0147", aliases: [address("cj@firm.example")] }),
      who("dan", { name: "Dan Ortiz", phone: "020 7946 0958" }),
      who("eve", { name: "Eve Hidden", listed: false, phone: "+1 212 555 0199" }),
      who("fay", { name: "Fay" }),
    ];
    expect((await store.importMembers(rows, SYSTEM)).refused).toEqual([]);
    const named = async (mentions: Partial<FactQuery["mentions"]>) => {
      const all = { addresses: [], phones: [], names: [], ...mentions };
      return (await store.factRows(query({ mentions: all }))).directory.map(({ address: text }) => text);
    };
    expect(await named({})).toEqual([]);
    expect(await named({ addresses: ["cj@firm.example", "eve@firm.example"] })).toEqual(["cara@firm.example"]);
    expect(await named({ phones: [phoneKey("212.555.0147"), phoneKey("+44 20 7946 0958")] })).toEqual([
      "cara@firm.example",
      "dan@firm.example",
    ]);
    expect(await named({ names: ["cara jones", "fay", "eve hidden", ""] })).toEqual(["cara@firm.example"]);
    expect(await named({ addresses: [ANN.address, BOB.address] })).toEqual([]);
    const [cara] = (
      await store.factRows(query({ mentions: { addresses: ["cara@firm.example"], phones: [], names: [] } }))
    ).directory;
    expect(cara).toEqual({ name: "Dr. Cara M. Jones", address: "cara@firm.example", phone: "+1 (212) 555-0147" });
  });

  it("tell when a membership ends, of sender and recipients", async () => {
    await store.importMembers([member(ANN, { until: NOW - DAY }), member(BOB, { until: NOW + DAY })], SYSTEM);
    const rows = await store.factRows(query());
    expect([rows.sender.member?.until, rows.recipients[0]?.member?.until]).toEqual([NOW - DAY, NOW + DAY]);
  });

  it("hold the roles of a season only while it lasts, and a list that names them keeps their dates", async () => {
    const season = { from: NOW - DAY, until: NOW + DAY };
    expect(await store.setRole(ANN.id, "educator", season, "staff:x", NOW)).toBe(true);
    await store.importMembers([member(ANN, { name: "Ann", roles: ["member", "educator"] })], SYSTEM);
    const roles = async (now: number) => (await store.factRows(query({ now }))).sender.member?.roles;
    expect(await roles(NOW - 2 * DAY)).toEqual(["member"]);
    expect(await roles(NOW)).toEqual(["educator", "member"]);
    expect(await roles(NOW + DAY)).toEqual(["member"]);
    expect(await store.setRole(ANN.id, "educator", "removed", "staff:x", NOW)).toBe(true);
    expect(await store.setRole(ANN.id, "educator", "removed", "staff:x", NOW)).toBe(false);
    expect(await roles(NOW)).toEqual(["member"]);
  });

  it("hold approvals in force until they end or are revoked", async () => {
    const spring = { member: ANN.address, subject: "Spring seminar", until: NOW + 2 * DAY, recipients: 500 };
    const id = await store.approve(spring, "staff:x", NOW);
    expect(await store.approve({ ...spring, member: "nobody" }, "staff:x", NOW)).toBeNull();
    const inForce = async (now: number) => (await store.factRows(query({ now }))).sender.approvals;
    expect(await inForce(NOW)).toEqual([{ subject: "Spring seminar", until: NOW + 2 * DAY, recipients: 500 }]);
    expect(await inForce(NOW + 2 * DAY)).toEqual([]);
    expect(await store.listApprovals({ member: ANN.id, now: NOW })).toMatchObject([{ id, address: ANN.address }]);
    expect(await store.listApprovals({ member: BOB.id, now: NOW })).toEqual([]);
    expect(await store.revokeApproval(id ?? 0, "staff:x", NOW + 1)).toBe(true);
    expect(await store.revokeApproval(id ?? 0, "staff:x", NOW + 1)).toBe(false);
    expect(await inForce(NOW + 1)).toEqual([]);
    expect(await store.listApprovals({ member: null, now: null })).toHaveLength(1);
    const kinds = (await store.auditEntries(0, 100)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith("approval."))).toEqual(["approval.recorded", "approval.revoked"]);
  });

  it("know cases against the sender by the addresses of those in them", async () => {
    await send({ to: [BOB.address, "cara@x.example"] });
    opened.foreign((db) =>
      db.exec(`INSERT INTO complaint_case (id, against, complainant, state, opened_at, changed_at, closed_at) VALUES
        ('c1', 'm-ann', (SELECT id FROM person WHERE key = '${BOB.address}'), 'open', 1, 1, NULL);
        INSERT INTO case_witness VALUES ('c1', (SELECT id FROM person WHERE key = 'cara@x.example'))`),
    );
    expect((await store.factRows(query())).cases).toEqual([
      // Bob's other address stands among the witnesses: it is no way round.
      {
        ...{ against: ANN.address, complainant: BOB.address, state: "open", closedAt: null },
        witnesses: ["cara@x.example", "b@jones.example"],
      },
    ]);
    opened.foreign((db) => db.exec("UPDATE complaint_case SET state = 'closed', closed_at = 7"));
    expect((await store.factRows(query())).cases).toMatchObject([{ state: "closed", closedAt: 7 }]);
    expect((await store.factRows(query({ author: BOB.id }))).cases).toEqual([]);
  });
});

describe.each(ENGINES)("facts on %s with a long ledger", (_, engine) => {
  let opened: Opened | null = null;
  afterAll(() => opened?.end());

  it("of a thousand recipients cost a bounded number of look-ups", async () => {
    opened = await engine();
    const { store, foreign } = opened;
    await store.importMembers([member(ANN)], SYSTEM);
    foreign((db) =>
      db.exec(`
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO person (id, ref, key, address, hash) SELECT i, i, 'r' || i || '@x.example', '', i FROM n;
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199999)
        INSERT INTO consent (person, grantee, scope, status, at, recorded_by, recorded_at)
        SELECT 1 + i % 20000, CASE i / 20000 WHEN 3 THEN 'm-ann' ELSE 'm-' || i END, 'contact', 'granted', 1, 's', 1 FROM n;`),
    );
    const recipients = Array.from({ length: 1000 }, (_, i) => `r${i * 20 + 1}@x.example`);
    const ask = () => store.factRows(query({ recipients }));
    const rows = await ask();
    expect(rows.recipients.every(({ consents }) => consents.length === 1)).toBe(true);
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { user, system } = process.cpuUsage();
      await ask();
      const after = process.cpuUsage();
      times.push((after.user + after.system - user - system) / 1000);
    }
    // Generous for a busy machine; a scan of the ledger for each of a thousand takes minutes.
    expect(Math.min(...times)).toBeLessThan(2_000);
  });
});
