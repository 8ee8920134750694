/**
 * What the console promises survives `kill -9`: a decision that was answered is carried out once, one that was taken back never;
 * other systems are told everything at least once; who is owed a warning or a reminder gets it.
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
import { isGenuine, type Manner, Receiver, secretOf } from "../support/receiver.ts";
import { submit } from "./clients.ts";
import { DeskWork } from "./desk-work.ts";
import { addMembers, drained, makeSite, mustRun, type Running, type Site, serve } from "./gateway.ts";
import { HELD_SENDER, makeMail } from "./mail.ts";
import { type Chance, chance } from "./random.ts";
import { CrashSink } from "./sink.ts";
import { snapshotOf } from "./snapshot.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? 20260311);
/** New held mail in each round. */
const MAILS = 24;
const HOUR = 3_600_000;
vi.setConfig({ testTimeout: 600_000 });

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
  { signal: "told", count: [20, 40], manners: ["take", 30, "fail"] },
  { signal: "taken", count: [2, 8], manners: [150] },
  { signal: "report", count: [3, 20], manners: ["take"] },
  { signal: "answer", count: [3, 12], manners: ["hang"] },
  { signal: "ready", count: [1, 1], manners: ["take"] },
  { signal: "taken", count: [1, 10], manners: ["hang", "take"] },
];

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function office(): Promise<Morning> {
  const receiver = new Receiver();
  await receiver.listen();
  ends.push(() => receiver.close());
  const events = "[verdict, decision, delivery, urgent]";
  const site = await makeSite(`held: { max_age: 20h }
console: { requests_per_minute: 100000 }
review:
  undo: 1s
  calendar: { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], hours: "00:00-24:00" }
  reminders: [{ to: on-duty, hours: 1 }]
webhooks:
  - { name: cases, url: "${receiver.url("/cases")}", events: ${events}, secret_file: cases.secret, audience: staff }
`);
  ends.push(() => site.close());
  site.file("cases.secret", secretOf(7));
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

class Morning {
  readonly work: DeskWork;
  /** How often an envelope may have come, where it is more than once: a kill fell between the smart host's 250 and our record. */
  readonly most = new Map<string, number>();
  /** By webhook-id, how often it may have come once more: a kill fell between the receiver's answer and our record. */
  readonly retold = new Map<string, number>();
  readonly complaints: string[] = [];
  readonly counts = { kills: 0, pending: 0, leased: 0 };
  #mails = 0;
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
    const isDone = () => this.#over || (written && this.work.open.length === 0);
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

  /** A member whose every message is held writes, until the round is over. */
  async #write(): Promise<void> {
    try {
      const client = await RawClient.hello({ port: this.site.trusted, timeout: 30_000 });
      for (let sent = 0; sent < MAILS && !client.closed; sent++) {
        const id = `desk-${++this.#mails}@clients.test`;
        const to = [`r${this.#mails}@customer.example`];
        const mail = makeMail(this.random, id, { octets: 800, fate: "hold", from: HELD_SENDER, to });
        const events = { dot: () => undefined, reply: () => undefined };
        const { outcome, reply } = await submit(client, mail, {}, events);
        const [, ref] = /^250 2\.0\.0 (\S+)/.exec(reply) ?? [];
        if (outcome === "taken" && ref) this.work.open.push(ref);
      }
      client.kill();
    } catch {
      // The gateway died under it.
    }
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
    this.counts.leased += count("SELECT count(*) AS n FROM webhook_event WHERE leased = 1");
    // An hour passes, and with it the pauses between attempts; leases are the next gateway's own affair.
    this.change(`UPDATE held_item SET received_at = received_at - ${2 * HOUR};
      UPDATE webhook_event SET due_at = 0 WHERE state = 'due' AND leased = 0;`);
  }

  /** The last gateway has nothing in its way, and all the time that it needs. */
  async settle(): Promise<void> {
    this.receiver.manner = () => "take";
    this.sink.onTaken = () => undefined;
    const running = serve(this.site);
    await running.ready();
    const [, ben] = this.desks;
    const due = async () => (await ben?.get("/webhooks"))?.body.hooks[0].due as number;
    const pending = async () => (await ben?.get("/held/decisions?state=pending"))?.body.decisions.length as number;
    await until(async () => (await pending()) === 0);
    await drained(this.site);
    await until(async () => (await due()) === 0, 30_000);
    expect(await running.stop()).toBe(0);
    this.complaints.push(...running.complaints);
  }
}

interface DecisionRow {
  readonly id: number;
  readonly ref: string;
  readonly mail: string;
  readonly recipient: string;
  readonly kind: string;
  readonly state: string;
  readonly envelope: string;
  readonly entries: number;
}
/** With the trail's entries that end a hold of its message. */
const DECISIONS = `SELECT d.id, m.ref, trim(m.message_id, '<>') AS mail, e.recipient, d.kind, d.state, e.state AS envelope,
  (SELECT count(*) FROM audit AS a WHERE a.subject = m.ref AND a.kind IN ('held.released', 'held.refused')) AS entries
  FROM decision AS d JOIN message AS m ON m.id = d.message JOIN envelope AS e ON e.message = m.id ORDER BY d.id`;

/** What is wrong with what became of each decision, in sentences. */
function decisionFaults(morning: Morning, rows: readonly DecisionRow[]): string[] {
  const { decided } = morning.work;
  const lost = [...decided.keys()].filter((id) => !rows.some((row) => row.id === id));
  const wrong = rows.filter(({ id, state }) => !STATES[decided.get(id)?.undo ?? "asked"].includes(state));
  const byMessage = new Map<string, DecisionRow[]>();
  for (const row of rows) byMessage.set(row.ref, [...(byMessage.get(row.ref) ?? []), row]);
  return [
    ...lost.map((id) => `decision ${id} was answered and is not on record`),
    ...wrong.map(({ id, state }) => `decision ${id} is ${state}, its undo was ${decided.get(id)?.undo}`),
    ...[...byMessage.values()].flatMap((all) => messageFaults(morning, all)),
  ];
}

/** By what the undo was answered. */
const STATES = { none: ["done"], late: ["done"], undone: ["undone"], asked: ["done", "undone"] };

/** Of its decisions one at most was carried out, and its mail fared accordingly. */
function messageFaults({ sink, most }: Morning, rows: readonly DecisionRow[]): string[] {
  const [row] = rows;
  if (!row) return [];
  const { ref, mail, recipient, envelope, entries } = row;
  const [done, ...more] = rows.filter(({ state }) => state === "done");
  const released = done?.kind === "release";
  const end = released ? "delivered" : done ? "refused" : "held";
  const came = sink.of(mail, recipient).length;
  const isRight = more.length === 0 && envelope === end && entries === (done ? 1 : 0);
  const least = released ? 1 : 0;
  const ceiling = released ? (most.get(`${mail} ${recipient}`) ?? 1) : 0;
  if (isRight && came >= least && came <= ceiling) return [];
  return [`${ref} is ${envelope}, not ${end}; ${entries} entries; came ${came} times, not ${least} to ${ceiling}`];
}

const toldOf = (type: string, timestamp: string, subject: string) => `${type} ${timestamp} ${subject}`;

/** Everything in the trail that the hook is for came, and nothing else. */
function hookFaults(
  { receiver }: Morning,
  entries: readonly { kind: string; at: number; subject: string }[],
): string[] {
  const byId = new Map<string, Set<string>>();
  for (const { id, body } of receiver.told) byId.set(id, (byId.get(id) ?? new Set()).add(body));
  const changed = [...byId].filter(([, bodies]) => bodies.size > 1).map(([id]) => `${id} came with two bodies`);
  const came = [...byId.values()]
    .flatMap((bodies) => [...bodies].slice(0, 1))
    .map((body) => {
      const { type, timestamp, data } = JSON.parse(body);
      return toldOf(type, timestamp, data.subject);
    });
  const owed = entries.map(({ kind, at, subject }) => toldOf(kind, new Date(at).toISOString(), subject));
  expect(came.sort()).toEqual(owed.sort());
  const forged = receiver.told.filter((told) => !isGenuine(told, secretOf(7))).map(({ id }) => `${id} is not signed`);
  return [...changed, ...forged];
}

/** Told again although it was taken: only where a kill fell between the answer and its record, or where the answer came too late. */
function toldTwice({ receiver, retold }: Morning, attempts: ReadonlyMap<string, number>): string[] {
  const again = new Map<string, number>();
  const taken = new Set<string>();
  for (const one of receiver.told) {
    if (taken.has(one.id)) again.set(one.id, (again.get(one.id) ?? 0) + 1);
    if (one.taken) taken.add(one.id);
  }
  return [...again].flatMap(([id, times]) => {
    const most = (retold.get(id) ?? 0) + (attempts.get(id) ?? 1) - 1;
    return times <= most ? [] : [`${id} was told ${times} times more, not ${most}`];
  });
}

it(`carries decisions out once, tells all, warns and reminds, whenever it is killed (seed ${SEED})`, async () => {
  const morning = await office();
  for (const round of ROUNDS) await morning.strike(round);
  await morning.settle();
  const { complaints, counts, receiver, sink, work } = morning;
  const rows = morning.query<DecisionRow>(DECISIONS);
  const undone = [...work.decided.values()].filter(({ undo }) => undo === "undone").length;
  const attempts = new Map(
    morning
      .query<{ ref: string; attempts: number }>("SELECT ref, attempts FROM webhook_event")
      .map((row) => [row.ref, row.attempts]),
  );
  const done = rows.filter(({ state }) => state === "done").length;
  console.log({ seed: SEED, ...counts, decided: work.decided.size, undone, done, told: receiver.told.length });

  expect(complaints).toEqual([]);
  expect(decisionFaults(morning, rows)).toEqual([]);
  const kinds =
    "'submission.committed', 'held.released', 'held.refused', 'held.reopened', 'held.routed', 'envelope.delivered', 'envelope.failed'";
  expect(hookFaults(morning, morning.query(`SELECT kind, at, subject FROM audit WHERE kind IN (${kinds})`))).toEqual(
    [],
  );
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
  // The test would show nothing if the kills missed.
  expect(Math.min(done, undone, counts.pending, counts.leased, warned.length)).toBeGreaterThan(0);
});
