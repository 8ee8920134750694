/**
 * The queue with 100,000 held messages: its first and last page, filters, search and counts (aim: the first page within 100 ms,
 * so that a browser shows a row within 300 ms). `npm run bench -- --only queue [--quick] [--json FILE]`
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { installedMigrations } from "../src/config/paths.ts";
import type { QueueFilter, Store } from "../src/store/port.ts";
import { connect, databaseFile } from "../src/store/sqlite/connect.ts";
import { openSqliteStore } from "../src/store/sqlite/index.ts";

const quick = process.argv.includes("--quick");
const jsonFile =
  process.argv.includes("--json") && process.argv.includes("queue")
    ? process.argv[process.argv.indexOf("--json") + 1]
    : undefined;

const HELD = quick ? 10_000 : 100_000;
const SENDERS = 500;
const ROUNDS = quick ? 5 : 15;
const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;

const dir = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const store = await openSqliteStore({ dataDir: dir, migrationsDir: installedMigrations, minFree: 0 });
try {
  fill();
  const results = [];
  for (const [name, ask] of Object.entries(questions(store))) results.push({ name, ...(await measure(ask)) });
  show(results);
} finally {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
}

/** Straight into the tables: a hundred thousand commits would take minutes. Every third message is of a campaign of ten. */
function fill(): void {
  const { db } = connect(databaseFile(dir), "write");
  db.transaction(() => {
    const all = (from: number, until: number) =>
      `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${until})`;
    db.exec(`
      ${all(0, SENDERS - 1)} INSERT INTO member (id, name, organisation, standing, recorded_at)
        SELECT 'M' || i, 'Member ' || i, 'firm' || i || '.example', 'good', 0 FROM n;
      ${all(0, SENDERS - 1)} INSERT INTO member_address (key, member, text, position)
        SELECT 'm@firm' || i || '.example', 'M' || i, 'm@firm' || i || '.example', 0 FROM n;
      ${all(0, SENDERS - 1)} INSERT INTO member_group (member, name) SELECT 'M' || i, 'group' || (i % 20) FROM n;
      ${all(1, 20_000)} INSERT INTO person (id, ref, key, address, hash)
        SELECT i, 'p' || i, 'p' || i || '@org' || (i % 3000) || '.example', 'p' || i || '@org.example', 'h' || i FROM n;
      ${all(1, HELD)} INSERT INTO message (id, ref, received_at, login, author, author_address, session, subject, automatic,
          fingerprint, purpose, confidence, evidence, policy_version, digest, size, eight_bit, body_kind, held_until, give_up_at,
          reply_code, reply_enhanced, reply_text, submission_key)
        SELECT i, printf('%012d', i), ${NOW} - (${HELD} - i) * 6000, 'M' || (i % ${SENDERS}), 'M' || (i % ${SENDERS}),
          'm@firm' || (i % ${SENDERS}) || '.example', '{}', 'Subject number ' || i, 0, 'f' || i, 'newsletter', 0.9, '[]', 1, 'd' || i,
          1000, 0, 'gone', ${NOW} + 86400000, ${NOW}, 250, '2.0.0', '', 'k' || i FROM n;
      ${all(1, HELD)} INSERT INTO envelope (message, person, recipient, domain, state, disposition, enforced, mode, reasons,
          findings, claims, dsn, give_up_at)
        SELECT i, 1 + (i * 7) % 20000, 'p' || (1 + (i * 7) % 20000) || '@org.example', 'org.example', 'held', 'hold', 'hold',
          'enforce', '[]', '[0]', '[]', '{}', 0 FROM n;
      ${all(1, HELD)} INSERT INTO finding (message, position, rule, pack, level, mode, doubtful, confidential, data)
        SELECT i, 0, 'rule/' || (i % 12), 'ala', 'hold', 'enforce', 0, 0, '{"clauses":[]}' FROM n;
      ${all(1, HELD)} INSERT INTO held_item (message, campaign, author, received_at, held, fingerprint)
        SELECT i, CASE WHEN i % 3 = 0 THEN max(1, i - i % 30) ELSE i END, 'M' || (i % ${SENDERS}),
          ${NOW} - (${HELD} - i) * 6000, 1, 'f' || i FROM n;
      ${all(1, HELD)} INSERT INTO held_mark (kind, value, message) SELECT 'rule', 'rule/' || (i % 12), i FROM n;
      ${all(1, HELD)} INSERT INTO held_mark (kind, value, message) SELECT 'clause', 'ala.' || (i % 15), i FROM n;
      INSERT INTO staff (name, full_name, address, address_key, organisation, roles, made_at, changed_at)
        VALUES ('eva', 'Eva', '', '', 'assoc.example', '["reviewer"]', 0, 0);`);
  })();
  db.close();
}

function questions({ deskQueue, deskCounts }: Store): Record<string, () => Promise<unknown>> {
  const reader = { staff: "eva", groups: [], now: NOW };
  const page =
    (filter: QueueFilter, offset = 0, who = reader) =>
    () =>
      deskQueue(who, filter, offset, 50);
  const ages = [HOUR, 8 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR];
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
    counts: () => deskCounts(reader, {}, ages),
    "counts, of a rule": () => deskCounts(reader, { rule: "rule/3" }, ages),
    "counts, of a word": () => deskCounts(reader, { words: ["42"] }, ages),
  };
}

async function measure(ask: () => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
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
