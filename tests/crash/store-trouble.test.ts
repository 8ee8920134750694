/** The disk is full, somebody holds the database, the file is broken, the process is told to stop: nothing is lost. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { exit, until } from "../support/installation.ts";
import { RawClient } from "../support/raw-client.ts";
import { type Load, type LoadOptions, startLoad, submit } from "./clients.ts";
import { addMembers, drained, makeSite, metric, mustRun, type Running, type Site, serve } from "./gateway.ts";
import { Ledger } from "./ledger.ts";
import { anyMail, type Mail, makeMail } from "./mail.ts";
import { chance } from "./random.ts";
import { CrashSink } from "./sink.ts";
import { snapshotOf } from "./snapshot.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const MIB = 1024 * 1024;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const NO_EVENTS = { dot: () => undefined, reply: () => undefined };

interface Here {
  readonly site: Site;
  readonly sink: CrashSink;
  readonly ledger: Ledger;
  readonly dataDir: string;
  readonly running: Running;
  fresh(octets?: number): Mail;
  /** One message on a connection of its own; out: the reply. */
  send(octets?: number): Promise<string>;
  load(options?: Partial<LoadOptions>): Load;
}

async function begin(extra = "", dataDir = ""): Promise<Here> {
  const site = await makeSite(`${extra}${dataDir ? `data_dir: ${dataDir}\n` : ""}`);
  ends.push(() => site.close());
  const sink = new CrashSink();
  await sink.listen(site.ports.smartHost);
  ends.push(() => sink.close());
  await addMembers(site);
  const running = serve(site);
  await running.ready();
  const ledger = new Ledger();
  const random = chance(7);
  let made = 0;
  const name = () => `trouble-${++made}@clients.test`;
  const fresh = (octets = 2_000) => makeMail(random, name(), { octets });
  const send = async (octets?: number) => {
    const mail = fresh(octets);
    const client = await RawClient.hello({ port: site.trusted, timeout: 60_000 });
    const result = await submit(client, mail, {}, NO_EVENTS);
    client.kill();
    ledger.begin(mail).tries.push({ round: 1, ...result });
    return result.reply;
  };
  const load = (options: Partial<LoadOptions> = {}) =>
    startLoad(
      site,
      ledger,
      1,
      () => anyMail(random, name()),
      { connections: 6, logins: 0, drip: 0, deaf: 0, ...options },
      NO_EVENTS,
    );
  return { site, sink, ledger, dataDir: dataDir || join(site.dir, "data"), running, fresh, send, load };
}

/** Everything taken is out, once; the process ends by itself; the trail is whole. */
async function wholeAtTheEnd({ site, sink, ledger, running }: Here): Promise<void> {
  await drained(site);
  expect(await running.stop()).toBe(0);
  expect(ledger.faults(sink)).toEqual([]);
  expect(ledger.duplicates(sink)).toEqual([]);
  await mustRun(site, ["audit", "verify"]);
}

/** A file system of its own, so that it can be filled up. Null where we may not mount. */
function smallDisk(mebibytes: number): string | null {
  const dir = join("/tmp", `lintel-disk-${process.pid}-${mebibytes}`);
  mkdirSync(dir, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "lintel", dir], { stdio: "pipe" });
  } catch {
    rmSync(dir, { recursive: true });
    return null;
  }
  ends.push(() => {
    execFileSync("umount", ["-l", dir]);
    rmSync(dir, { recursive: true });
  });
  return dir;
}

/** Leaves so many octets free; others may be faster. */
function fill(dir: string, leave: number): void {
  const { bavail, bsize } = statfsSync(dir);
  try {
    writeFileSync(join(dir, "ballast"), Buffer.alloc(Math.max(bavail * bsize - leave, 0), 1));
  } catch (error) {
    if (leave > 0 || !(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

describe("a full disk", () => {
  it("refuses new mail with 452 below min_free, lets accepted mail out, and takes mail again by itself", async (context) => {
    const disk = smallDisk(64);
    if (!disk) return context.skip("needs the right to mount a file system");
    const here = await begin("store: { min_free: 20000000, spool_above: 65536 }\n", join(disk, "data"));
    here.sink.isBusy = true;
    const first = here.load();
    await until(() => here.ledger.with("taken").length >= 60);
    first.stop();
    await first.ended;
    expect(await metric(here.site, "lintel_queue_depth")).toBeGreaterThan(0);
    fill(disk, 10 * MIB);
    await sleep(1_100);
    expect(await here.send()).toMatch(/^452 4\.3\.1 /);
    expect(await here.send(100_000)).toMatch(/^452 4\.3\.1 /);
    here.sink.isBusy = false;
    await drained(here.site);
    expect(snapshotOf(here.dataDir).orphans).toEqual([]);
    rmSync(join(disk, "ballast"));
    await until(async () => (await here.send()).startsWith("250"));
    expect(await here.send(100_000)).toMatch(/^250 /);
    await wholeAtTheEnd(here);
  });

  it("answers 452 when not an octet more fits, and goes on when there is room", async (context) => {
    const disk = smallDisk(48);
    if (!disk) return context.skip("needs the right to mount a file system");
    const here = await begin("store: { min_free: 0, spool_above: 65536 }\n", join(disk, "data"));
    here.sink.pace = { reply: 100, read: 0 };
    const load = here.load();
    await until(() => here.ledger.with("taken").length >= 40);
    fill(disk, 0);
    await until(() => here.ledger.with("failed").length >= 5, 60_000);
    load.stop();
    await load.ended;
    const refusals = here.ledger.with("failed").flatMap(({ tries }) => tries.map(({ reply }) => reply));
    expect(refusals.filter((reply) => !/^45[12] 4\.3\.[01] /.test(reply))).toEqual([]);
    expect(refusals.some((reply) => reply.startsWith("452 4.3.1"))).toBe(true);
    expect(await here.send(10_000_000)).toMatch(/^452 4\.3\.1 /);
    rmSync(join(disk, "ballast"));
    here.sink.pace = { reply: 0, read: 0 };
    await until(async () => (await here.send()).startsWith("250"));
    await wholeAtTheEnd(here);
    expect(snapshotOf(here.dataDir)).toMatchObject({ orphans: [], missing: [], integrity: "ok" });
  });
});

describe("a database that somebody else holds", () => {
  it.each([
    ["a moment: mail waits and is taken", /^250 /, () => sleep(2_000)],
    [
      "longer than we wait: 451, and mail is taken again afterwards",
      /^451 4\.3\.0 /,
      (answered: Promise<unknown>) => answered,
    ],
  ])("%s", async (_what, reply, held) => {
    const here = await begin();
    expect(await here.send()).toMatch(/^250 /);
    const db = new Database(join(here.dataDir, "lintel.db"));
    db.exec("BEGIN IMMEDIATE");
    const answered = Promise.all([here.send(), here.send(), here.send(100_000)]);
    await held(answered);
    db.exec("ROLLBACK");
    db.close();
    for (const one of await answered) expect(one).toMatch(reply);
    await until(async () => (await here.send()).startsWith("250"));
    await wholeAtTheEnd(here);
    expect(snapshotOf(here.dataDir).orphans).toEqual([]);
  });

  it("lets members be imported and changed while mail flows, and the chain stays whole", async () => {
    const here = await begin();
    const load = here.load({ connections: 4, drip: 20 });
    const csv = Array.from({ length: 3_000 }, (_, i) => `n${i},Name ${i},n${i}@firm${i % 50}.example`).join("\n");
    const file = here.site.file("more.csv", `id,name,address\n${csv}\n`);
    const commands = [
      ["import", "members", file],
      ["member", "add", "new@firm1.example", "--id", "new"],
      ["member", "standing", "n1@firm1.example", "warned", "--reason", "test"],
      ["import", "members", file],
    ];
    for (const command of commands) await mustRun(here.site, command);
    const held = await until(() => here.ledger.with("taken").find(({ mail }) => mail.fate === "hold") ?? null);
    const [, ref = ""] = /^250 2\.0\.0 (\S+)/.exec(held.tries[0]?.reply ?? "") ?? [];
    await mustRun(here.site, ["held", "release", ref, "--reason", "fine"]);
    await until(() => here.sink.of(held.mail.id, held.mail.to[0] ?? "").length > 0);
    load.stop();
    await load.ended;
    expect(here.ledger.with("failed")).toEqual([]);
    here.ledger.entries.delete(held.mail.id);
    expect(here.sink.of(held.mail.id, held.mail.to[0] ?? "")).toHaveLength(1);
    await wholeAtTheEnd(here);
  });
});

describe("a database that cannot be read", () => {
  it.each([
    [
      "is no database",
      (file: string) => writeFileSync(file, "this is not a database, it is a shopping list\n".repeat(200)),
    ],
    ["is a directory", (file: string) => mkdirSync(file)],
  ])("ends the start with 1 and one sentence that names the file when it %s", async (_what, spoil) => {
    const site = await makeSite();
    ends.push(() => site.close());
    mkdirSync(join(site.dir, "data"));
    const file = join(site.dir, "data", "lintel.db");
    spoil(file);
    const { code, stderr } = await site.run(["serve"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^lintel: not started: [^\n]+\n$/);
    expect(stderr).toContain(file);
  });

  it("says so, too, when its pages are damaged behind a good header", async () => {
    const site = await makeSite();
    ends.push(() => site.close());
    await addMembers(site);
    const file = join(site.dir, "data", "lintel.db");
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 100, 4096);
    writeFileSync(file, bytes);
    const { code, stderr } = await site.run(["serve"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^lintel: not started: [^\n]+\n$/);
    expect(stderr).toContain(file);
  });
});

describe("SIGTERM under load", () => {
  it("drains within shutdown_timeout, ends with 0, and the next start has the rest: nothing lost, nothing doubled", async () => {
    const here = await begin("shutdown_timeout: 20s\n");
    here.sink.pace = { reply: 60, read: 0 };
    const load = here.load({ connections: 10, drip: 4 });
    await until(() => here.ledger.with("taken").length >= 80, 60_000);
    const start = performance.now();
    const code = await here.running.stop();
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(code).toBe(0);
    await load.ended;
    expect(here.ledger.with("silent")).toEqual([]);
    const left = [...snapshotOf(here.dataDir).envelopes.values()].filter(({ state }) => state === "queued");
    expect(left.filter(({ id, recipient }) => here.sink.of(id, recipient).length > 0)).toEqual([]);
    here.sink.pace = { reply: 0, read: 0 };
    const again = serve(here.site);
    await again.ready();
    await wholeAtTheEnd({ ...here, running: again });
  });

  it("is forced by a second signal with 2, and what was answered 250 still arrives", async () => {
    const here = await begin();
    here.sink.pace = { reply: 3_000, read: 0 };
    const load = here.load({ connections: 10, drip: 30 });
    await until(() => here.ledger.with("taken").length >= 15, 60_000);
    here.running.child.kill("SIGTERM");
    await here.running.stopping();
    here.running.child.kill("SIGTERM");
    expect(await exit(here.running.child)).toBe(2);
    await load.ended;
    await here.sink.quiet();
    here.ledger.noteSeam(snapshotOf(here.dataDir), here.sink);
    here.sink.pace = { reply: 0, read: 0 };
    const again = serve(here.site);
    await again.ready();
    await drained(here.site);
    expect(await again.stop()).toBe(0);
    expect(here.ledger.faults(here.sink)).toEqual([]);
    await mustRun(here.site, ["audit", "verify"]);
  });
});
