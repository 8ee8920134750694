/** An association's weeks, so that every page of the console has something to show. */
import Database from "better-sqlite3";
import { loadPacks } from "../../src/config/index.ts";
import { hooksOf } from "../../src/delivery/housekeeping/watch.ts";
import type { Disposition, PurposeLabel } from "../../src/mail/words.ts";
import { catalogue } from "../../src/rules/index.ts";
import type { MemberInput } from "../../src/store/port.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import { address, commitOf, DAY, finding, HOUR, type Mail, member } from "../store/mail.ts";
import { type ConsoleWorld, NOW } from "./console.ts";
import { bodyOf } from "./held-mail.ts";

const STAFF = { actor: "staff:max", at: NOW - 60 * DAY, dryRun: false };
const ANN = { id: "m-1041", address: "ann@smithlegal.example" };
const CARL = { id: "m-1187", address: "carl@weber-tax.example" };
const DEE = { id: "m-1202", address: "dee@hillstaffing.example" };
const EVE = { id: "m-1350", address: "eve@northrecords.example" };
const [BOB, MIA, TOM] = ["bob@jones.example", "mia@larch.example", "tom@fox.example"];

/** What pages are opened with that stand for one thing. */
export interface Seeded {
  readonly held: string;
  readonly campaign: string;
  readonly member: string;
  readonly event: string;
  readonly case: string;
  readonly clearance: string;
}

export async function seedConsole(world: ConsoleWorld): Promise<Seeded> {
  const { store, config } = world;
  const packs = loadPacks(config.policies_dir, config.policies, catalogue);
  await store.activatePolicy(packs, { global: "enforce", exceptions: [] }, NOW - 60 * DAY);
  await addPeople(world);
  await addHook(world);
  await addMonth(world);
  const held = await addHeld(world);
  await tellHook(world);
  await addAnswers(world);
  return { ...held, member: ANN.id, event: "summit-26", case: await addCase(world), clearance: "1" };
}

async function addPeople(world: ConsoleWorld): Promise<void> {
  const { store } = world;
  const people: readonly [{ id: string; address: string }, Partial<MemberInput>][] = [
    [ANN, { name: "Ann Smith", groups: ["north"] }],
    [CARL, { name: "Carl Weber", groups: ["south"], roles: ["member", "officer"] }],
    [DEE, { name: "Dee Hill", groups: ["north"], roles: ["member", "sponsor"] }],
    [EVE, { name: "Eve North", standing: "warned" }],
    [
      { id: "m-1003", address: BOB },
      { name: "Bob Jones", groups: ["north"] },
    ],
    [
      { id: "m-1004", address: MIA },
      { name: "Mia Larch", groups: ["south"] },
    ],
    [{ id: "m-1005", address: TOM }, { name: "Tom Fox" }],
  ];
  await store.importMembers(
    people.map(([who, more]) => member(who, more)),
    STAFF,
  );
  const said = { purpose: null, until: null, status: "granted" as const, grantee: ANN.id };
  await store.importConsents(
    [
      {
        ...said,
        recipient: address(BOB),
        scope: "contact",
        basis: "card-exchange",
        at: NOW - 50 * DAY,
        evidence: "Cards at the spring lunch",
      },
      {
        ...said,
        recipient: address(MIA),
        scope: "newsletter",
        basis: "attested",
        at: NOW - 20 * DAY,
        evidence: "She asked by telephone",
      },
      {
        ...said,
        recipient: address(TOM),
        scope: "events",
        basis: "imported",
        at: NOW - 45 * DAY,
        evidence: "List of 2025",
      },
      {
        ...said,
        recipient: address(TOM),
        scope: "events",
        basis: null,
        status: "withdrawn",
        at: NOW - 3 * DAY,
        evidence: "Link in a mail",
      },
    ],
    { ...STAFF, at: NOW - 2 * DAY },
  );
  const summit = {
    id: "summit-26",
    name: "Summit 2026",
    starts: NOW + 30 * DAY,
    ends: NOW + 33 * DAY,
    place: "Lisbon",
  };
  const lunch = {
    id: "lunch-03",
    name: "March lunch",
    starts: NOW - 5 * DAY,
    ends: NOW - 5 * DAY + 3 * HOUR,
    place: "Leeds",
  };
  await store.importEvents(
    [
      { ...summit, approvedSideEvents: ["Dinner of the north group"] },
      { ...lunch, approvedSideEvents: [] },
    ],
    STAFF,
  );
  await store.importParticipations(
    [ANN, CARL, DEE].map(({ id }, at) => ({
      ...{ event: "summit-26", member: id, from: null, until: null },
      as: (["exhibiting", "speaking", "sponsoring"] as const)[at] ?? "speaking",
    })),
    STAFF,
  );
  for (const [name, fullName, role] of [
    ["otto", "Otto Brandt", "reviewer"],
    ["lena", "Lena Okafor", "reviewer"],
    ["vic", "Vic Marsh", "viewer"],
  ] as const)
    await world.staff([role], { name, fullName });
  await store.addShift(
    { staff: "otto", deputy: "lena", from: NOW - DAY, until: NOW + 4 * DAY, groups: [] },
    "staff:max",
    NOW - DAY,
  );
  await store.addShift(
    { staff: "lena", deputy: null, from: NOW + 6 * DAY, until: NOW + 13 * DAY, groups: ["north"] },
    "staff:max",
    NOW - DAY,
  );
}

async function addHook({ store }: ConsoleWorld): Promise<void> {
  const hook = { secret_file: "", groups: [], addresses: false };
  await store.declareHooks(
    hooksOf([
      {
        ...hook,
        name: "case-system",
        url: "https://hooks.assoc.example/lintel",
        events: ["complaint", "case", "decision"],
        audience: "staff",
      },
      { ...hook, name: "smith-crm", url: "https://crm.smithlegal.example/in", events: ["verdict"], audience: "sender" },
      { ...hook, name: "archive", url: "https://archive.assoc.example/in", events: ["delivery"], audience: "staff" },
    ]),
    NOW - 40 * DAY,
  );
}

/** What came in thirty days: more on working days, most of it sent. */
async function addMonth({ store }: ConsoleWorld): Promise<void> {
  const labels: readonly PurposeLabel[] = [
    "correspondence",
    "correspondence",
    "newsletter",
    "event-invitation",
    "solicitation",
  ];
  for (let day = 30; day >= 1; day -= 1) {
    const at = NOW - day * DAY;
    const count = [0, 6].includes(new Date(at).getUTCDay()) ? 1 : 3 + (day % 3);
    for (let index = 0; index < count; index += 1) {
      const purpose = labels[(day + index) % labels.length] ?? "correspondence";
      const fate: Disposition = purpose === "solicitation" && index % 2 ? "reject" : "forward";
      const from = [ANN, CARL, DEE, EVE][(day * 3 + index) % 4] ?? ANN;
      await store.commitSubmission(commitOf({ from, fate, purpose, at: at + index * HOUR, to: [BOB] }));
    }
  }
}

/** Most was taken; one was given up. */
async function tellHook({ store }: ConsoleWorld): Promise<void> {
  const all = await store.claimHookEvents("smith-crm", { now: NOW, leaseUntil: NOW + HOUR, limit: 500 });
  for (const [index, { id }] of all.entries()) {
    const failed = index === all.length - 3;
    const outcome = failed
      ? ({ result: "parked", reply: "HTTP 503" } as const)
      : ({ result: "sent", reply: "HTTP 204" } as const);
    await store.settleHookEvent(id, { at: NOW - HOUR, ...outcome });
  }
}

interface Held {
  readonly subject: string;
  readonly from: typeof ANN;
  readonly rule: string;
  readonly clause: string;
  readonly why: string;
  readonly flagged: string;
  readonly text: string;
  readonly purpose: PurposeLabel;
  readonly hours: number;
  readonly to?: readonly string[];
  readonly fingerprint?: string;
}

const HELD: readonly Held[] = [
  {
    ...{
      subject: "Our spring offer for firms of your size",
      from: ANN,
      rule: "purpose/solicitation",
      clause: "ala.ns.1",
    },
    ...{ why: "it offers a service to somebody who did not ask for one", flagged: "20 % off until Friday" },
    text: "Dear Bob,\n\nit was good to see you at the spring lunch. We keep records for three firms in your street, and for you I could do\nthe first month at 20 % off until Friday. Shall I call you on Tuesday?\n\nBest wishes\nAnn Smith",
    ...{ purpose: "solicitation" as const, hours: 26, to: [BOB, MIA] },
  },
  {
    ...{ subject: "Overtime rules: what changes in April", from: CARL, rule: "consent/newsletter", clause: "ala.ns.8" },
    ...{ why: "a newsletter needs a relationship, and none is on record", flagged: "our monthly letter" },
    text: "Dear Tom,\n\nthis is our monthly letter on employment law. In April the limit for overtime changes in three states.\n\nCarl Weber",
    ...{ purpose: "newsletter" as const, hours: 19, to: [TOM] },
  },
  {
    ...{ subject: "Re: your vacancy in accounts", from: DEE, rule: "conduct/referral", clause: "ala.ns.2b" },
    ...{
      why: "it offers candidates to a firm that posted a vacancy for members",
      flagged: "two people who could start",
    },
    text: "Hello Mia,\n\nI saw your vacancy in the forum. I know two people who could start in May.\n\nDee",
    ...{ purpose: "solicitation" as const, hours: 7, to: [MIA] },
  },
  {
    ...{ subject: "Dinner after the summit", from: CARL, rule: "events/side-event", clause: "iaop.dg.3" },
    ...{ why: "a side event of the summit needs the association's word", flagged: "dinner on the second evening" },
    text: "Dear all,\n\nwe give a dinner on the second evening of the summit, for 20 guests.\n\nCarl",
    ...{ purpose: "event-invitation" as const, hours: 3, to: [BOB, MIA, TOM] },
  },
];

async function hold({ store }: ConsoleWorld, held: Held): Promise<string> {
  const { from, subject, text, rule, clause, why, flagged, hours, to = [BOB], purpose, fingerprint } = held;
  const eml = `From: ${from.address}\nTo: ${to.join(", ")}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
  const found = finding({
    ...{ rule, message: why, clauses: [clause], remedy: "Ask them first, and write when they said yes" },
    evidence: [{ part: "text", offset: text.indexOf(flagged), text: flagged }],
  });
  const mail: Mail = { from, to, purpose, fate: "hold", at: NOW - hours * HOUR, findings: [found], body: bodyOf(eml) };
  const commit = commitOf(fingerprint === undefined ? mail : { ...mail, fingerprint });
  const verdicts = commit.judgement.verdicts.map((one) => ({ ...one, reasons: [`${why} (${rule}; ${clause})`] }));
  const message = { ...commit.message, subject };
  await store.commitSubmission({ ...commit, message, judgement: { ...commit.judgement, verdicts } });
  return commit.submission.ref;
}

const CAMPAIGN: Held = {
  ...{ subject: "New: records kept in your own office", from: EVE, rule: "bulk/unsolicited", clause: "ala.ns.8" },
  ...{ why: "the same words went to many who did not ask", flagged: "a free look at your shelves" },
  text: "Dear colleague,\n\nwe offer a free look at your shelves.\n\nEve North",
  ...{ purpose: "solicitation", hours: 5, fingerprint: "c".repeat(32) },
};

/** In the order in which it came. */
async function addHeld(world: ConsoleWorld) {
  const campaign = Array.from({ length: 12 }, (_, index) => ({
    ...CAMPAIGN,
    to: [`person${index}@firm${index}.example`],
  }));
  const others = SUBJECTS.map((subject, index) => ({
    ...(HELD[index % HELD.length] ?? CAMPAIGN),
    ...{ subject, hours: 4 + index * 9, to: [`guest${index}@inn${index}.example`] },
  }));
  const refs = new Map<string, string>();
  for (const held of [...HELD, ...campaign, ...others].sort((a, b) => b.hours - a.hours)) {
    const ref = await hold(world, held);
    if (!refs.has(held.subject)) refs.set(held.subject, ref);
  }
  return { held: refs.get(HELD[0]?.subject ?? "") ?? "", campaign: refs.get(CAMPAIGN.subject) ?? "" };
}

const SUBJECTS = [
  "A question about your copier lease",
  "White paper: seven mistakes in office moves",
  "Could you introduce me to your managing partner?",
  "Golf day of the north group",
  "Congratulations on the new office",
  "Benchmarking your legal spend",
  "Letter to our clients, March",
  "Fifteen minutes next week?",
  "Our booth at the summit",
  "Trial access until the end of the quarter",
  "Following up on my last note",
  "Survey on salaries, with results for all who answer",
  "Thank you, and one more idea",
  "Lunch for new members",
];

async function addAnswers(world: ConsoleWorld): Promise<void> {
  const { store } = world;
  const request = {
    ...{ member: ANN.id, login: ANN.id, to: ANN.address, findings: [], messageId: null, language: "en", perDay: 9 },
    ...{ purpose: "event-invitation" as const, recipients: [BOB, MIA, TOM], digest: "d".repeat(64) },
  };
  const text =
    "Dear members,\n\nplease come to our seminar on overtime on 2 April. It costs nothing, and nothing is sold there.\n\nAnn Smith";
  await store.recordClearance({
    ...request,
    ref: "seminar00001",
    subject: "Seminar on overtime",
    text,
    at: NOW - 9 * HOUR,
  });
  await store.recordClearance({ ...request, ref: "letter000001", subject: "Spring letter", text, at: NOW - 2 * HOUR });
  const rows = await store.deskQueue({ staff: "otto", groups: [], now: NOW }, {}, 0, 3);
  for (const [index, { ref }] of rows.rows.entries()) {
    if (index < 2)
      await store.appeal(
        messageOf(world, ref),
        "He asked me for it when we spoke on Monday.",
        NOW - (5 - index) * HOUR,
      );
  }
  await decide(world, rows.rows.at(-1)?.ref ?? "");
}

/** Appeals come by a link that names the message by its row. */
function messageOf({ dir }: ConsoleWorld, ref: string): number {
  const db = new Database(databaseFile(dir), { readonly: true });
  const id = Number(db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref));
  db.close();
  return id;
}

async function decide({ store }: ConsoleWorld, ref: string): Promise<void> {
  await store.decideMany(
    { staff: "otto", groups: [], now: NOW - HOUR },
    {
      ...{ refs: [ref], kind: "refuse", recipients: null, code: "solicitation", reason: "It offers a service." },
      ...{ at: NOW - HOUR, undo: 10_000, giveUpAfter: DAY, takeOver: false, batch: "seed-batch-1", clearance: null },
    },
  );
  await store.settleDecisions(NOW, 10);
}

async function addCase({ store }: ConsoleWorld): Promise<string> {
  const complaint = {
    ...{ source: "page" as const, envelope: null, original: null, language: "en", confirmed: true, perDay: 9 },
    ...{ person: { key: BOB, text: BOB }, against: EVE.id, words: "I asked her twice to stop, and she wrote again." },
  };
  const opened = await store.complain({ ...complaint, at: NOW - 9 * DAY });
  const id = "case" in opened ? opened.case : "";
  const officer = { actor: "staff:otto", key: "", organisation: "", groups: [] };
  const words = "You offered a service to a member who had asked you to stop";
  await store.actOnCase(id, { kind: "allegation", words, clauses: ["ala.ns.2b", "ala.ns.8"] }, officer, NOW - 8 * DAY);
  await store.actOnCase(id, { kind: "hearing", until: NOW + 6 * DAY }, officer, NOW - 8 * DAY);
  await store.actOnCase(id, { kind: "evidence-note", words: "Bob confirmed it by telephone" }, officer, NOW - 2 * DAY);
  await store.complain({
    ...complaint,
    against: DEE.id,
    person: { key: MIA, text: MIA },
    words: "Enough of these calls for candidates.",
    at: NOW - 2 * DAY,
  });
  return id;
}
