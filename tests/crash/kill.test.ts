/**
 * The promise of the road: `kill -9` at any moment, under load, and nothing that was answered 250 is lost, nothing that was
 * answered 4xx or 5xx is delivered, and only what SMTP cannot avoid is delivered twice (DESIGN.md 4).
 *
 *   CRASH_SEED=7 CRASH_MESSAGES=10000 npx vitest run tests/crash/kill.test.ts
 */
import { readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { until } from "../support/installation.ts";
import { type LoadEvents, startLoad } from "./clients.ts";
import { addMembers, drained, makeSite, mustRun, type Running, type Site, serve } from "./gateway.ts";
import { Ledger } from "./ledger.ts";
import { anyMail, type Mail, makeMail } from "./mail.ts";
import { type Chance, chance } from "./random.ts";
import { Moment, SEAMS, type Seam } from "./seams.ts";
import { CrashSink } from "./sink.ts";
import { snapshotOf } from "./snapshot.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? 20260310);
const MESSAGES = Number(process.env["CRASH_MESSAGES"] ?? 2000);
/** Rounds at each seam, at least. */
const VISITS = 3;
/** Where chance passed by a case, so many visits in all try for it. */
const MOST_VISITS = 3 * VISITS;
vi.setConfig({ testTimeout: 2_400_000 });

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const dataOf = (site: Site) => join(site.dir, "data");

/** What a run has, and what it counted. */
class Campaign {
  readonly ledger = new Ledger();
  readonly sink = new CrashSink();
  readonly random: Chance;
  readonly site: Site;
  /** To be sent again, the same bytes to the same recipients. */
  queue: Mail[] = [];
  round = 0;
  readonly counts = {
    kills: 0,
    unended: 0,
    silent: 0,
    committedUnheard: 0,
    resubmitted: 0,
    mostAtOnce: 0,
    mostBehindLock: 0,
    doubtful: 0,
    orphans: 0,
  };
  readonly faults: string[] = [];
  readonly #names = new Set<string>();

  constructor(site: Site, random: Chance) {
    this.site = site;
    this.random = random;
  }

  /** The next message for a client that may send as `login`, or as anybody. */
  next(login: string | null, large: number): Mail {
    const again = this.queue.findIndex(({ from }) => login === null || from === login);
    if (again >= 0) {
      this.counts.resubmitted++;
      return this.queue.splice(again, 1)[0] as Mail;
    }
    const id = `crash-${this.#names.size + 1}@clients.test`;
    this.#names.add(id);
    if (login === null) return anyMail(this.random, id, large);
    return makeMail(this.random, id, { from: login, octets: this.random.between(500, 6_000) });
  }

  /** Load until the moment, then the kill, then what can be seen of it. */
  async strike(seam: Seam): Promise<void> {
    this.round++;
    const { random, sink, site } = this;
    const running = serve(site);
    await running.ready();
    const moment = new Moment(seam.signal, random.between(...seam.count));
    sink.pace = { reply: 0, read: 0, ...seam.pace };
    sink.onTaken = () => moment.saw("taken");
    sink.onData = () => moment.saw("data");
    const events: LoadEvents = { dot: () => moment.saw("dot"), reply: () => moment.saw("reply") };
    const options = { connections: 10, logins: 2, drip: 0, deaf: 1, ...seam.load };
    const load = startLoad(site, this.ledger, this.round, (login) => this.next(login, seam.large), options, events);
    await Promise.race([moment.come, sleep(20_000)]);
    if (seam.lock) await holdDatabase(site, seam.lock);
    await pauseFor(random.next() * (seam.delay[1] - seam.delay[0]) + seam.delay[0]);
    await running.kill();
    await load.ended;
    await this.lookAfter(running, seam.lock ? "mostBehindLock" : "mostAtOnce");
  }

  /** A kill somewhere in a start, with mail waiting. */
  async strikeStart(startMs: number): Promise<void> {
    this.round++;
    const running = serve(this.site);
    await sleep(this.random.next() * startMs * 1.3);
    await running.kill();
    await this.lookAfter(running);
  }

  /** `most` names the count that bounds what this kill may double. */
  async lookAfter({ complaints }: Running, most: "mostAtOnce" | "mostBehindLock" = "mostAtOnce"): Promise<void> {
    const { counts, ledger, round, sink } = this;
    counts.kills++;
    await sink.quiet();
    const seen = snapshotOf(dataOf(this.site));
    if (seen.integrity !== "ok") this.faults.push(`round ${round}: the database is broken: ${seen.integrity}`);
    if (seen.missing.length > 0) this.faults.push(`round ${round}: the spool lacks ${seen.missing.join(", ")}`);
    this.faults.push(...complaints.map((line) => `round ${round}: ${line}`));
    const onRecord = new Set(seen.messages);
    if (onRecord.size < seen.messages.length) this.faults.push(`round ${round}: a message is on record twice`);
    for (const { mail, tries } of ledger.entries.values()) {
      const last = tries.at(-1);
      if (last?.round !== round) continue;
      const recorded = onRecord.has(mail.id);
      if (last.outcome === "taken" && !recorded) this.faults.push(`${mail.id} was answered 250 and is not on record`);
      if (last.outcome === "silent" && recorded) counts.committedUnheard++;
      if (last.outcome === "silent" || last.outcome === "unended") {
        counts[last.outcome]++;
        if (this.random.next() < (last.outcome === "silent" ? 0.85 : 0.5)) this.queue.push(mail);
      }
    }
    const doubtful = ledger.noteSeam(seen, sink).length;
    counts[most] = Math.max(counts[most], doubtful);
    counts.doubtful += doubtful;
    counts.orphans = Math.max(counts.orphans, seen.orphans.length);
    ledger.noticeSeam += Math.min(seen.noticesDue, 10);
  }

  /** The test would show nothing if the kills missed. */
  hasMetAll(): boolean {
    const { unended, silent, committedUnheard, orphans, doubtful } = this.counts;
    return Math.min(unended, silent, committedUnheard, orphans, doubtful) > 0;
  }

  /** Everything that is owed is sent again and delivered; then a clean end. */
  async settle(): Promise<void> {
    this.round++;
    const spool = join(dataOf(this.site), "spool");
    const longAgo = Date.now() / 1000 - 7200;
    for (const name of readdirSync(spool)) utimesSync(join(spool, name), longAgo, longAgo);
    const { sink, site } = this;
    sink.pace = { reply: 0, read: 0 };
    const running = serve(site);
    await running.ready();
    const options = { connections: 6, logins: 0, drip: 0, deaf: 0 };
    const rest = () => (this.queue.length > 0 ? this.next(null, 0) : null);
    await startLoad(site, this.ledger, this.round, rest, options, { dot: () => {}, reply: () => {} }).ended;
    await drained(site);
    expect(await running.stop()).toBe(0);
    this.faults.push(...running.complaints);
  }
}

/** What a second process does that writes for some time. */
async function holdDatabase(site: Site, milliseconds: number): Promise<void> {
  const db = new Database(join(dataOf(site), "lintel.db"), { timeout: 5_000 });
  db.exec("BEGIN IMMEDIATE");
  await sleep(milliseconds);
  db.exec("ROLLBACK");
  db.close();
}

/** Timers count whole milliseconds; what is shorter is spun. */
async function pauseFor(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  if (milliseconds > 3) await sleep(milliseconds - 2);
  while (performance.now() < end);
}

describe("kill -9 under load", () => {
  it(`loses nothing, delivers nothing that was refused, doubles only the unavoidable (seed ${SEED})`, async () => {
    const site = await makeSite();
    sites.push(site);
    await addMembers(site);
    const run = new Campaign(site, chance(SEED));
    await run.sink.listen(site.ports.smartHost);
    const bySeam = new Map<string, number>();
    const startMs = await timeStart(site);
    const isEnough = (visit: number) => visit >= VISITS && run.ledger.submitted >= MESSAGES && run.hasMetAll();
    for (let visit = 0; visit < MOST_VISITS && !isEnough(visit); visit++) {
      for (const seam of SEAMS) {
        const before = run.ledger.submitted;
        await run.strike(seam);
        bySeam.set(seam.name, (bySeam.get(seam.name) ?? 0) + run.ledger.submitted - before);
      }
      await run.strikeStart(startMs);
    }
    await run.settle();
    const { counts, faults, ledger, sink } = run;
    const duplicates = ledger.duplicates(sink);
    const taken = ledger.with("taken");
    console.log({
      seed: SEED,
      submitted: ledger.submitted,
      answered250: taken.length,
      ...counts,
      duplicates: duplicates.length,
      bySeam,
    });

    expect(faults).toEqual([]);
    expect(ledger.faults(sink)).toEqual([]);
    expect(ledger.submitted).toBeGreaterThanOrEqual(MESSAGES);
    // What one claim takes, and what is under way or waits for its record.
    expect(counts.mostAtOnce).toBeLessThanOrEqual(120);
    expect([run.hasMetAll(), duplicates.length > 0]).toEqual([true, true]);
    const left = snapshotOf(dataOf(site));
    expect([...left.envelopes.values()].filter(({ state }) => state === "queued")).toEqual([]);
    expect([left.orphans, left.missing, left.noticesDue]).toEqual([[], [], 0]);
    tellReports(ledger, sink);
    await mustRun(site, ["audit", "verify"]);
    await sink.close();
  });

  it("brings an installation up whose first start was killed", async () => {
    const site = await makeSite();
    sites.push(site);
    const random = chance(SEED + 1);
    const startMs = await timeStart(site);
    for (let turn = 0; turn < 6; turn++) {
      rmSync(dataOf(site), { recursive: true, force: true });
      const first = serve(site);
      await sleep((0.3 + random.next()) * startMs);
      await first.kill();
      const second = serve(site);
      await second.ready();
      await mustRun(site, ["readyz"]);
      expect(await second.stop()).toBe(0);
      expect(snapshotOf(dataOf(site)).integrity).toBe("ok");
    }
    await mustRun(site, ["audit", "verify"]);
  });
});

/** Each failure and each hold was told, and told again only where a kill fell between the telling and its record. */
function tellReports(ledger: Ledger, sink: CrashSink): void {
  const owed = ledger.with("taken").filter(({ mail }) => mail.fate === "bounce" || mail.fate === "hold");
  const told = owed.map(({ mail }) =>
    sink.reports.filter(({ to, text }) => to === mail.from && text.includes(mail.id)),
  );
  expect(owed.filter((_, index) => told[index]?.length === 0).map(({ mail }) => `${mail.id} ${mail.fate}`)).toEqual([]);
  const twice = told.reduce((sum, { length }) => sum + length - 1, 0);
  expect(twice).toBeLessThanOrEqual(ledger.noticeSeam);
}

/** How long a start takes here and now, milliseconds. */
async function timeStart(site: Site): Promise<number> {
  const start = performance.now();
  const running = serve(site);
  await running.ready();
  const taken = performance.now() - start;
  await until(async () => (await running.stop()) === 0);
  return taken;
}
