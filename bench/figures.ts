/**
 * The dashboard over a year of 10,000 messages a day: each of its routes over real HTTP, and how long it takes to count a day's
 * mail. The year before lies there as well, because every figure is compared with it. `npm run bench -- --only figures [--quick]
 * [--json FILE]`
 */
import { statSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import Table from "cli-table3";
import { catchUp } from "../src/review/figures/keep.ts";
import { connect, databaseFile } from "../src/store/sqlite/connect.ts";
import { type Desk, openConsole } from "../tests/support/console.ts";
import { fillFigures, PER_DAY, SENDERS } from "./figures-fill.ts";
import { jsonFileOf, quick } from "./options.ts";

const jsonFile = jsonFileOf("figures");

const DAYS = quick ? 60 : 730;
const WHOLE = quick ? 5 : 30;
const ROUNDS = quick ? 5 : 20;
const NOW = Date.UTC(2026, 10, 20, 12);
const PERIODS = quick ? ["30d"] : ["30d", "365d"];
const SERIES = [
  ...["alerts", "volumes", "purposes", "waiting", "holds", "rules", "complaints", "delivery", "failures"],
  ...["latency", "senders", "campaigns", "cases", "reviewers"],
];

const world = await openConsole();
try {
  const began = performance.now();
  fillFigures(world.dir, { days: DAYS, whole: WHOLE, now: NOW });
  world.setNow(NOW);
  say(
    `seeded in ${seconds(began)}: ${PER_DAY} messages a day of ${SENDERS} senders; daily figures, held mail and decisions of ${DAYS} days, ` +
      `the mail itself of the last ${WHOLE}; ${Math.round(statSync(databaseFile(world.dir)).size / 2 ** 20)} MB. No trail.`,
  );
  await countAll();
  const desk = await world.staff(["manager"]);
  const results = [];
  for (const period of PERIODS)
    for (const series of SERIES) results.push(await measure(desk, `/figures/${series}?period=${period}`));
  results.push(await measure(desk, `/figures/rules?period=${PERIODS.at(-1)}&group=group1`));
  results.push(await measure(desk, "/figures/report?month=2026-10"));
  show(results);
} finally {
  await world.close();
}

/** All that is not counted yet, as after the gateway stood still for days; then one more day by itself, as each day would. */
async function countAll(): Promise<void> {
  await count(`${WHOLE * PER_DAY} messages`);
  const { db } = connect(databaseFile(world.dir), "write");
  db.exec(`UPDATE figure_upto SET id = (SELECT max(id) - ${PER_DAY} FROM message) WHERE source = 'message';
    UPDATE figure_upto SET id = (SELECT max(id) - ${PER_DAY * 1.5} FROM attempt) WHERE source = 'attempt'`);
  db.close();
  await count(`a day's ${PER_DAY} messages`);
}

/** In parts of 500, between which mail goes on. */
async function count(what: string): Promise<void> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await catchUp(world.store);
  const { user, system } = process.cpuUsage(used);
  say(`counted ${what} in ${seconds(began)}, ${((user + system) / 1e6).toFixed(1)} s of CPU`);
}

async function measure(desk: Desk, path: string) {
  const times: number[] = [];
  const used = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { status } = await desk.get(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(used);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { name: path.replace("/figures/", ""), p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / ROUNDS };
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

/** CPU is of all threads, the asking client's too: it says more than the clock where other work runs. */
function show(results: readonly { name: string; p50: number; p95: number; cpu: number }[]): void {
  const head = [`figures, load ${loadavg()[0]?.toFixed(1)}`, "p50 ms", "p95 ms", "CPU ms"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const { name, p50, p95, cpu } of results) table.push([name, ...[p50, p95, cpu].map((ms) => ms.toFixed(1))]);
  say(table.toString());
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
}
