/**
 * The queue with 100,000 held messages: its first and last page, filters, search and counts (aim: the first page within 100 ms,
 * so that a browser shows a row within 300 ms). And the largest decision, of 500 messages: all the while nothing else is written. `npm run bench -- --only queue [--quick] [--json FILE]`
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { installedMigrations } from "../src/config/paths.ts";
import type { DecisionOrder, QueueFilter, Store } from "../src/store/port.ts";
import { openSqliteStore } from "../src/store/sqlite/index.ts";
import { jsonFileOf, quick } from "./options.ts";
import { fillQueue } from "./queue-fill.ts";

const jsonFile = jsonFileOf("queue");

const HELD = quick ? 10_000 : 100_000;
const ROUNDS = quick ? 5 : 15;
const BATCH = 500;
const BATCHES = ["release", "refuse", "release", "refuse", "release"] as const;
const UNDO = 10_000;
/** As many as one transaction of the gateway's carries out. */
const SETTLED = 25;
const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;

const dir = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const store = await openSqliteStore({ dataDir: dir, migrationsDir: installedMigrations, minFree: 0 });
try {
  fillQueue(dir, HELD, NOW);
  const results = [];
  for (const [name, ask] of Object.entries(questions(store))) results.push({ name, ...(await measure(ask)) });
  results.push(...(await measureDecisions(store)));
  show(results);
} finally {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
}

function questions({ deskQueue, deskCounts, deskWaiting }: Store): Record<string, () => Promise<unknown>> {
  const reader = { staff: "eva", groups: [], now: NOW };
  const page =
    (filter: QueueFilter, offset = 0, who = reader) =>
    () =>
      deskQueue(who, filter, offset, 50);
  // Too late for the counts that the reader keeps.
  let moment = NOW;
  const later = () => {
    moment += 10_000;
    return { ...reader, now: moment };
  };
  const ages = [HOUR, 8 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR];
  const officer = { actor: "staff:eva", key: "eva@assoc.example", organisation: "assoc.example", groups: [] };
  const menu = (groups: readonly string[]) => () =>
    deskWaiting({ staff: "anna", groups, held: true, appeals: true, approvals: true, cases: officer, now: NOW });
  return {
    "first page": page({}),
    "last page": page({}, HELD / 2),
    "first page, 200 rows": () => deskQueue(reader, {}, 0, 200),
    "of two groups": page({}, 0, { ...reader, groups: ["group1", "group2"] as never[] }),
    "of a rule": page({ rule: "rule/3" }),
    "of a sender": page({ sender: "M7" }),
    "to a recipient": page({ recipient: "p8@org8.example" }),
    "older than a day": page({ receivedBy: NOW - 24 * HOUR }),
    "with a word": page({ words: ["number 4242"] }),
    "from: and to:": page({ from: ["firm42."], to: ["p99"] }),
    "the menu's numbers": menu([]),
    "the menu's numbers, of two groups": menu(["group1", "group2"]),
    counts: () => deskCounts(later(), {}, ages),
    "counts, nothing written since": () => deskCounts(reader, {}, ages),
    "counts, of a rule": () => deskCounts(later(), { rule: "rule/3" }, ages),
    "counts, of a word": () => deskCounts(later(), { words: ["42"] }, ages),
  };
}

/** Each batch its own 500, newest first, taken back once and then decided for good. */
async function measureDecisions({ deskQueue, decideMany, undoDecisions, settleDecisions, claimNotices }: Store) {
  const reader = { staff: "eva", groups: [], now: NOW };
  const times: Record<string, number[]> = {};
  const timed = async (name: string, ask: () => Promise<unknown>) => {
    const started = performance.now();
    await ask();
    times[name] = [...(times[name] ?? []), performance.now() - started];
  };
  for (const [round, kind] of BATCHES.entries()) {
    const { rows } = await deskQueue(reader, {}, 1000 * round, BATCH);
    const refs = rows.map(({ ref }) => ref);
    const order = {
      ...{ kind, refs, recipients: null, code: "other", reason: "as agreed", at: NOW, undo: UNDO, clearance: null },
      ...{ giveUpAfter: 24 * HOUR, takeOver: false },
    } as const satisfies Omit<DecisionOrder, "batch">;
    await timed(`${BATCH} decided`, () => decideMany(reader, { ...order, batch: `batch-${round}-undone` }));
    await timed(`${BATCH} taken back`, () => undoDecisions(reader, `batch-${round}-undone`));
    await decideMany(reader, { ...order, batch: `batch-${round}` });
    await timed(`${SETTLED} of ${BATCH} carried out`, () => settleDecisions(NOW + UNDO, SETTLED));
    while ((await settleDecisions(NOW + UNDO, SETTLED)) > 0);
    await timed("letters of a batch claimed", () =>
      claimNotices({ now: NOW + UNDO, leaseUntil: NOW + HOUR, limit: 100 }),
    );
  }
  return Object.entries(times).map(([name, list]) => ({ name, ...spread(list) }));
}

async function measure(ask: () => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return spread(times);
}

function spread(times: number[]) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { best: at(0), p50: at(0.5), p95: at(0.95) };
}

function show(results: readonly { name: string; best: number; p50: number; p95: number }[]): void {
  const head = [`of ${HELD} held`, "best ms", "p50 ms", "p95 ms"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const { name, best, p50, p95 } of results) table.push([name, best.toFixed(1), p50.toFixed(1), p95.toFixed(1)]);
  process.stdout.write(`${table.toString()}\n`);
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
}
