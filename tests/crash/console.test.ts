/**
 * What the console promises survives `kill -9`: a decision that was answered is carried out once, one that was taken back never,
 * one that takes two not before the second; other systems are told everything at least once, senders' systems no more than a
 * sender may know; who is owed a warning or a reminder gets it.
 *
 *   CRASH_SEED=7 npx vitest run tests/crash/console.test.ts
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it, vi } from "vitest";
import { sqlite } from "../store/open.ts";
import { type Desk, signIn } from "../support/console.ts";
import { until } from "../support/installation.ts";
import { RawClient } from "../support/raw-client.ts";
import { type Manner, Receiver, secretOf } from "../support/receiver.ts";
import { submit } from "./clients.ts";
import { DECISIONS, type DecisionRow, decisionFaults, hookFaults, leaks, type Seen, toldTwice } from "./desk-faults.ts";
import { DeskWork, type Sort } from "./desk-work.ts";
import { addMembers, drained, makeSite, mustRun, type Running, type Site, serve } from "./gateway.ts";
import { ALIKE_SENDER, body, HELD_SENDER, makeMail } from "./mail.ts";
import { type Chance, chance } from "./random.ts";
import { CrashSink } from "./sink.ts";
import { snapshotOf } from "./snapshot.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? 20260311);
/** New held mail in each round. */
const MAILS = 24;
const HOUR = 3_600_000;
vi.setConfig({ testTimeout: 2_400_000 });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Signal = "answer" | "told" | "taken" | "report" | "ready";
interface Round {
  /** The kill comes after so many of these. */
  readonly signal: Signal;
  readonly count: readonly [number, number];
  /** What the receiver does. */
  readonly manners: readonly [Manner, ...Manner[]];
}
const ROUNDS: readonly Round[] = [
  { signal: "answer", count: [3, 8], manners: ["take"] },
  { signal: "told", count: [40, 80], manners: ["take", 30, "fail"] },
  { signal: "taken", count: [2, 8], manners: [150] },
  { signal: "report", count: [3, 20], manners: ["take"] },
  { signal: "answer", count: [3, 12], manners: ["hang"] },
  { signal: "ready", count: [1, 1], manners: ["take"] },
  { signal: "taken", count: [1, 10], manners: ["hang", "take"] },
];
/** Where chance passed by a case that the kills are to meet, so many rounds more try for it. */
const MORE = 2 * ROUNDS.length;

/** In this order, again and again. */
const SORTS: readonly Sort[] = ["alike", "two", "single", "single"];
const PACK = `name: office
title: What the office asks
applies_to: anybody
rules: {}
patterns:
  - id: two-people
    summary: Money is looked at by two
    where: [own-text]
    match: ['\\bthe fund for hardship\\b']
    message: "It speaks of {words}"
    remedy: Leave it out
    level: hold
    clauses: [office.1]
    four_eyes: true
`;
/** Each hook's own, and what it is told of. */
const STAFF_KINDS = [
  ...["submission.committed", "held.released", "held.refused", "held.reopened", "held.routed"],
  ...["envelope.delivered", "envelope.failed"],
];
const SENDER_KINDS = STAFF_KINDS.filter((kind) => !["held.reopened", "held.routed"].includes(kind));

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function office(): Promise<Morning> {
  const receiver = new Receiver();
  await receiver.listen();
  ends.push(() => receiver.close());
  const hook = (name: string, audience: string, events: string) =>
    `{ name: ${name}, url: "${receiver.url(`/${name}`)}", events: [${events}], secret_file: ${name}.secret, audience: ${audience} }`;
  const site = await makeSite(`held: { max_age: 20h }
console: { requests_per_minute: 100000 }
review:
  undo: 1s
  calendar: { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], hours: "00:00-24:00" }
  reminders: [{ to: on-duty, hours: 1 }]
policies: [office]
policies_dir: .
webhooks:
  - ${hook("cases", "staff", "verdict, decision, delivery, urgent")}
  - ${hook("theirs", "sender", "verdict, decision, delivery")}
`);
  ends.push(() => site.close());
  site.file("office.yaml", PACK);
  site.file("cases.secret", secretOf(7));
  site.file("theirs.secret", secretOf(8));
  await addMembers(site);
  const { store } = await sqlite({ dataDir: join(site.dir, "data") });
  const base = `http://127.0.0.1:${site.ports.web}`;
  const desks = [
    await signIn(store, base, Date.now(), ["reviewer"], { name: "anna" }),
    await signIn(store, base, Date.now(), ["manager"], { name: "ben" }),
  ];
  await store.close();
  const sink = new CrashSink();
  await sink.listen(site.ports.smartHost);
  ends.push(() => sink.close());
  return new Morning(site, desks, sink, receiver, chance(SEED));
}

class Morning implements Seen {
  readonly work: DeskWork;
  readonly most = new Map<string, number>();
  readonly retold = new Map<string, number>();
  readonly complaints: string[] = [];
  readonly counts = { kills: 0, pending: 0, proposed: 0, leased: 0 };
  #mails = 0;
  /** The staff come to them when there are three. */
  readonly #alike: string[] = [];
  #over = false;
  readonly site: Site;
  readonly desks: readonly Desk[];
  readonly sink: CrashSink;
  readonly receiver: Receiver;
  readonly random: Chance;

  constructor(site: Site, desks: readonly Desk[], sink: CrashSink, receiver: Receiver, random: Chance) {
    this.site = site;
    this.desks = desks;
    this.sink = sink;
    this.receiver = receiver;
    this.random = random;
    this.work = new DeskWork(random);
  }

  query<Row>(sql: string): Row[] {
    const db = new Database(join(this.site.dir, "data", "lintel.db"));
    try {
      return db.prepare(sql).all() as Row[];
    } finally {
      db.close();
    }
  }

  change(sql: string): void {
    const db = new Database(join(this.site.dir, "data", "lintel.db"));
    db.exec(sql);
    db.close();
  }

  /** Work, the kill at its moment, and what can be seen of it. */
  async strike({ signal, count, manners }: Round): Promise<void> {
    this.#over = false;
    const moment = this.#moment(signal, this.random.between(...count));
    this.receiver.manner = () => {
      moment.saw("told");
      return this.random.pick(manners);
    };
    let reports = this.sink.reports.length;
    this.sink.onTaken = () => {
      moment.saw(this.sink.reports.length > reports ? "report" : "taken");
      reports = this.sink.reports.length;
    };
    this.work.onAnswer = () => moment.saw("answer");
    const running = serve(this.site);
    await running.ready();
    moment.saw("ready");
    let written = false;
    const isDone = () => this.#over || (written && this.work.isDone());
    const writing = this.#write().then(() => {
      written = true;
    });
    const people = [writing, ...this.desks.map((desk) => this.work.sit(desk, isDone))];
    // A moment that does not come on a slow machine is no reason to wait for ever: any moment will do.
    const idle = Promise.all(people).then(() => (signal === "answer" ? undefined : sleep(15_000)));
    await Promise.race([moment.come, idle]);
    await running.kill();
    this.#over = true;
    await Promise.all(people);
    await this.#look(running);
  }

  #moment(signal: Signal, count: number) {
    let left = count;
    let fire: () => void = () => undefined;
    const come = new Promise<void>((resolve) => {
      fire = resolve;
    });
    return { come, saw: (seen: Signal) => void (seen === signal && --left === 0 && fire()) };
  }

  /** Members whose every message is held write, until the round is over. */
  async #write(): Promise<void> {
    try {
      const client = await RawClient.hello({ port: this.site.trusted, timeout: 30_000 });
      for (let sent = 0; sent < MAILS && !client.closed; sent++) await this.#send(client);
      client.kill();
    } catch {
      // The gateway died under it.
    }
  }

  async #send(client: RawClient): Promise<void> {
    const number = ++this.#mails;
    const sort = SORTS[number % SORTS.length] ?? "single";
    const from = sort === "alike" ? ALIKE_SENDER : HELD_SENDER;
    const to = [`r${number}@customer.example`];
    const text = { fields: [], body: this.#words(sort) };
    const mail = makeMail(this.random, `desk-${number}@clients.test`, { octets: 0, fate: "hold", from, to, text });
    const events = { dot: () => undefined, reply: () => undefined };
    const { outcome, reply } = await submit(client, mail, {}, events);
    const [, ref] = /^250 2\.0\.0 (\S+)/.exec(reply) ?? [];
    if (outcome !== "taken" || !ref) return;
    if (sort !== "alike") return this.work.add(ref, sort);
    this.#alike.push(ref);
    if (this.#alike.length === 3) for (const one of this.#alike.splice(0)) this.work.add(one, sort);
  }

  #words(sort: Sort): string {
    if (sort === "alike")
      return `${"our circle meets on the first Tuesday of the month, in the small room\r\n".repeat(9)}`;
    return `${sort === "two" ? "I ask for help from the fund for hardship\r\n" : ""}${body(this.random, 800)}`;
  }

  async #look({ complaints }: Running): Promise<void> {
    this.counts.kills++;
    this.complaints.push(...complaints);
    await this.sink.quiet();
    const { envelopes, integrity } = snapshotOf(join(this.site.dir, "data"));
    if (integrity !== "ok") this.complaints.push(integrity);
    for (const [key, { id, recipient, state }] of envelopes) {
      const came = this.sink.of(id, recipient).length;
      if (state === "queued" && came >= (this.most.get(key) ?? 1)) this.most.set(key, came + 1);
    }
    const taken = new Set(this.receiver.told.flatMap(({ id, taken }) => (taken ? id : [])));
    for (const { ref } of this.query<{ ref: string }>("SELECT ref FROM webhook_event WHERE state = 'due'"))
      if (taken.has(ref)) this.retold.set(ref, (this.retold.get(ref) ?? 0) + 1);
    const count = (sql: string) => this.query<{ n: number }>(sql)[0]?.n ?? 0;
    this.counts.pending += count("SELECT count(*) AS n FROM decision WHERE state = 'pending'");
    this.counts.proposed += count("SELECT count(*) AS n FROM decision WHERE state = 'proposed'");
    this.counts.leased += count("SELECT count(*) AS n FROM webhook_event WHERE leased = 1");
    // An hour passes, and with it the pauses between attempts; leases are the next gateway's own affair.
    this.change(`UPDATE held_item SET received_at = received_at - ${2 * HOUR};
      UPDATE webhook_event SET due_at = 0 WHERE state = 'due' AND leased = 0;`);
  }

  /** What no kill has met yet, or nobody has done, without which the test would show little. */
  unseen(): string[] {
    const { decided, together } = this.work;
    const undone = [...decided.values()].filter(({ undo }) => undo === "undone").length;
    const rows = this.query<DecisionRow>(DECISIONS);
    const seconded = rows.filter(({ state, people }) => state === "done" && people === 2).length;
    const seen = { ...this.counts, together, undone, seconded };
    return Object.entries(seen).flatMap(([name, count]) => (count > 0 ? [] : [name]));
  }

  /** The last gateway has nothing in its way, and all the time that it needs. */
  async settle(): Promise<void> {
    this.receiver.manner = () => "take";
    this.sink.onTaken = () => undefined;
    const running = serve(this.site);
    await running.ready();
    for (const desk of this.desks) await this.work.confirmAll(desk);
    const [, ben] = this.desks;
    const hooks = async () => (await ben?.get("/webhooks"))?.body.hooks as readonly { readonly due: number }[];
    const due = async () => (await hooks()).reduce((sum, hook) => sum + hook.due, 0);
    const pending = async () => (await ben?.get("/held/decisions?state=pending"))?.body.decisions.length as number;
    await until(async () => (await pending()) === 0);
    await drained(this.site);
    await until(async () => (await due()) === 0);
    expect(await running.stop()).toBe(0);
    this.complaints.push(...running.complaints);
  }
}

it(`carries decisions out once, tells all, warns and reminds, whenever it is killed (seed ${SEED})`, async () => {
  const morning = await office();
  for (const round of ROUNDS) await morning.strike(round);
  for (let n = 0; n < MORE && morning.unseen().length > 0; n++)
    await morning.strike(ROUNDS[n % ROUNDS.length] as Round);
  await morning.settle();
  const { complaints, counts, receiver, sink, work } = morning;
  const rows = morning.query<DecisionRow>(DECISIONS);
  const attempts = new Map(
    morning
      .query<{ ref: string; attempts: number }>("SELECT ref, attempts FROM webhook_event")
      .map((row) => [row.ref, row.attempts]),
  );
  const done = rows.filter(({ state }) => state === "done").length;
  console.log({ seed: SEED, ...counts, decided: work.decided.size, done, told: receiver.told.length });

  expect(complaints).toEqual([]);
  expect(decisionFaults(morning, rows)).toEqual([]);
  expect(hookFaults(morning, "/cases", secretOf(7), STAFF_KINDS)).toEqual([]);
  expect(hookFaults(morning, "/theirs", secretOf(8), SENDER_KINDS)).toEqual([]);
  expect(leaks(morning)).toEqual([]);
  expect(toldTwice(morning, attempts)).toEqual([]);
  // Every message was to be warned of, and both staff to be reminded, once in a half day (midnight may fall in the test).
  const warned = morning.query<{ n: number }>(
    "SELECT count(n.id) AS n FROM held_told AS t LEFT JOIN notice AS n ON n.message = t.message AND n.kind = 'expiring' GROUP BY t.message",
  );
  expect(warned.filter(({ n }) => n !== 1)).toEqual([]);
  const reminders = morning.query<{ staff: string; n: number }>(
    "SELECT staff, count(*) AS n FROM reminder GROUP BY staff, slot",
  );
  expect([...new Set(reminders.map(({ staff }) => staff))].sort()).toEqual(["anna", "ben"]);
  expect(sink.reports.filter(({ to }) => to === "anna@assoc.example").length).toBeGreaterThan(0);
  await mustRun(morning.site, ["audit", "verify"]);
  expect(morning.unseen()).toEqual([]);
  expect(Math.min(done, warned.length)).toBeGreaterThan(0);
});
