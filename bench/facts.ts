/**
 * Facts of one message to many recipients, out of a store with a million consent records (aim: 1,000 recipients within 20 ms at
 * the median). `npm run bench -- --only facts [--quick] [--json FILE]`
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { installedMigrations } from "../src/config/paths.ts";
import { DEFAULT_AGES } from "../src/consent/will.ts";
import { gatherFacts } from "../src/facts/index.ts";
import { type Address, isAddressFault, parsePath } from "../src/mail/address.ts";
import type { ConsentInput, MemberInput, Store } from "../src/store/port.ts";
import { connect, databaseFile } from "../src/store/sqlite/connect.ts";
import { packSketch } from "../src/store/sqlite/facts/wordings.ts";
import { openSqliteStore } from "../src/store/sqlite/index.ts";
import { jsonFileOf, quick } from "./options.ts";

const jsonFile = jsonFileOf("facts");

const PEOPLE = 10_000;
const CONSENTS = quick ? 100_000 : 1_000_000;
const ROUNDS = quick ? 20 : 60;
const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const WINDOW = 14 * DAY;
const SKETCH = Array.from({ length: 128 }, (_, k) => k);

function addressOf(index: number): Address {
  const address = parsePath(`member${index}@firm${index % 4000}.example`);
  if (isAddressFault(address)) throw new Error(address.detail);
  return address;
}
const ADDRESSES = Array.from({ length: PEOPLE }, (_, index) => addressOf(index));

const memberOf = (address: Address, index: number): MemberInput => ({
  ...{ id: `M${index}`, name: `Member ${index}`, address, aliases: [], organisation: address.domain },
  ...{ roles: ["member"], standing: "good", phone: "", listed: true, groups: ["chapter"], language: "en" },
  until: null,
});

interface Took {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
}

const dir = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const store = await openSqliteStore({ dataDir: dir, migrationsDir: installedMigrations, minFree: 0 });
try {
  await fill(store);
  const shapes = [1, 10, 100, 1000].map((recipients) => ({ recipients, times: [] as Took[] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { recipients, times } of shapes) times.push(await measure(store, recipients, round));
  show(shapes.map(({ recipients, times }) => ({ recipients, ...figuresOf(times) })));
} finally {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
}

/** Members through the port; consents and counters straight into the tables, because a million imports would take minutes. */
async function fill(store: Store): Promise<void> {
  const context = { actor: "staff:bench", at: NOW - 400 * DAY, dryRun: false };
  await store.importMembers(ADDRESSES.map(memberOf), context);
  const first: ConsentInput[] = ADDRESSES.map((recipient) => ({
    ...{ recipient, grantee: "M0", scope: "contact", status: "granted", basis: "met-at-event", purpose: null },
    ...{ at: NOW - 300 * DAY, until: null, evidence: "" },
  }));
  await store.importConsents(first, context);
  const { db } = connect(databaseFile(dir), "write");
  db.transaction(() => {
    const consent = db.prepare(
      `INSERT OR IGNORE INTO consent (person, grantee, scope, status, basis, at, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, 'replied', ?, 'staff:bench', 0)`,
    );
    for (let n = PEOPLE; n < CONSENTS; n += 1) {
      const scope = ["contact", "newsletter", "events", "offers"][n % 4];
      const status = n % 17 === 0 ? "withdrawn" : "granted";
      // Two of a person's hundred are the sender's, so that there is something to fold.
      const grantee = n < 2 * PEOPLE ? "M0" : `M${(n * 7919 + Math.floor(n / PEOPLE)) % PEOPLE}`;
      consent.run((n % PEOPLE) + 1, grantee, scope, status, NOW - ((n * 31) % 700) * DAY - n);
    }
    const contact = db.prepare(
      "INSERT INTO contact (author, person, last_at, unanswered, stranger_at) VALUES ('M0', ?, ?, 1, ?)",
    );
    const alike = db.prepare("INSERT INTO look_alike (author, fingerprint, person, last_at) VALUES ('M0', ?, ?, ?)");
    for (let person = 1; person <= PEOPLE; person += 2) {
      const at = NOW - ((person * 13) % WINDOW);
      contact.run(person, at, person % 3 === 0 ? at : null);
      alike.run(`copy${person % 200}`, person, at);
    }
    const sketch = db.prepare("INSERT INTO sketch (author, last_at, fingerprint, minhash) VALUES ('M0', ?, ?, ?)");
    for (let copy = 0; copy < 200; copy += 1)
      sketch.run(
        NOW - copy,
        `copy${copy}`,
        packSketch(SKETCH.map((value) => (value < 80 ? value : value * 1000 + copy))),
      );
  })();
  db.close();
}

async function measure(store: Store, recipients: number, round: number): Promise<Took> {
  const [address] = ADDRESSES;
  if (!address) throw new Error("there is nobody");
  const to = Array.from({ length: recipients }, (_, n) => ADDRESSES[(round * 613 + n * 7 + 1) % PEOPLE] ?? address);
  const message = {
    ...{ fingerprint: "new", sketch: SKETCH, inReplyTo: ["<a@x.example>"], references: [] },
    ...{
      subject: "Hello",
      text: "Dear all, Bob Jones of Jones Partners is on +1 212 555 0147. ".repeat(60),
      attachments: [],
    },
  };
  const request = { now: NOW, author: { memberId: "M0", address }, recipients: to, message };
  const [started, before] = [performance.now(), process.cpuUsage()];
  const facts = await gatherFacts(store, request, { window: WINDOW, ages: DEFAULT_AGES });
  const { user, system } = process.cpuUsage(before);
  const took = { wall: performance.now() - started, cpu: (user + system) / 1000 };
  if (facts.history.lookAlikes < 4000 - recipients) throw new Error("the benchmark's campaign was not found");
  return took;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** CPU beside the clock: where others use the machine, only the former says what the facts cost. */
function figuresOf(times: readonly Took[]) {
  const [wall, cpu] = [times.map((took) => took.wall), times.map((took) => took.cpu)];
  return { best: quantile(wall, 0), p50: quantile(wall, 0.5), p95: quantile(wall, 0.95), cpu: quantile(cpu, 0.5) };
}

function show(results: readonly ({ recipients: number } & ReturnType<typeof figuresOf>)[]): void {
  const head = ["recipients", "best ms", "p50 ms", "p95 ms", "CPU ms p50"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const { recipients, best, p50, p95, cpu } of results)
    table.push([recipients, ...[best, p50, p95, cpu].map((figure) => figure.toFixed(2))]);
  console.log(table.toString());
  console.log(`${CONSENTS} consent records, ${PEOPLE} people, a campaign of 200 wordings; ${ROUNDS} rounds.`);
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify({ consents: CONSENTS, results }, null, 2)}\n`);
}
