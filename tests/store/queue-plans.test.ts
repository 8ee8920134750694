/** SQLite by itself: a page of the queue and its counts come from indexes, and nothing is sorted for a page. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { installedMigrations } from "../../src/config/paths.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { QueueFilter } from "../../src/store/port.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { readWaiting } from "../../src/store/sqlite/desk/waiting.ts";
import { clearancesFor } from "../../src/store/sqlite/held/decisions/clearances.ts";
import { readCounts } from "../../src/store/sqlite/held/queue/counts.ts";
import { readQueue } from "../../src/store/sqlite/held/queue/page.ts";
import type { Connection } from "../../src/store/sqlite/statement.ts";
import { reader } from "./held.ts";
import { plansOf } from "./open.ts";

let dir: string;
let sql: Connection;
let plans: string[];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-plans-"));
  await migrate(databaseFile(dir), installedMigrations);
  sql = connect(databaseFile(dir), "write");
  plans = plansOf(sql);
});
afterAll(() => {
  sql.db.close();
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(() => {
  plans.length = 0;
});

/** Indexes of what is open alone, and claims: a few at a time, however much mail there is. */
const SMALL =
  /USING (COVERING )?INDEX (held_|envelope_held|decision_open|decision_proposed)|VIRTUAL TABLE|\(subquery|CONSTANT|SCAN [ctv]( LEFT-JOIN)?$/;
const scanned = () => plans.filter((plan) => plan.startsWith("SCAN ") && !SMALL.test(plan));

it("reads a page in the order of its index", () => {
  readQueue(sql, reader(), {}, 0, 50);
  expect(plans).toContain("SCAN i USING COVERING INDEX held_item_queue");
  expect(plans.filter((plan) => plan.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
  expect(scanned()).toEqual([]);
});

it.each<[string, QueueFilter]>([
  ["a rule", { rule: "a/b" }],
  ["a sender", { sender: "m-ann" }],
  ["a recipient", { recipient: "bob@jones.example" }],
  ["an age", { receivedBy: 5 }],
  ["one's own", { mine: true }],
  ["a message's row", { message: "0123456789ab", rule: "a/b" }],
  ["a reference", { refs: ["0123456789ab"] }],
  ["a word like a reference", { words: ["0123456789ab"] }],
  ["words", { words: ["x"], from: ["y"], to: ["z"], states: ["waiting", "pending", "claimed"] }],
])("reads no table through for %s, nor to count what filters leave", (_what, filter) => {
  readQueue(sql, reader("eva", { groups: ["patents"] }), filter, 0, 50);
  readCounts(sql, reader(), filter, [1, 2]);
  expect(scanned()).toEqual([]);
});

it("asks an index alone, on the road, whether anything was cleared", () => {
  clearancesFor(sql, { author: "m-ann", now: 1, recipients: ["a@b.example"], grantees: ["m-ann"] });
  expect(plans.some((plan) => plan.includes("pair_clearance_author (author=?"))).toBe(true);
  expect(scanned()).toEqual([]);
});

it("counts for the menu who waits from indexes, of some groups too", () => {
  for (const groups of [[], ["patents"]])
    readWaiting(sql, { staff: "eva", groups, held: true, appeals: true, approvals: true, cases: null, now: 1 });
  expect(plans.some((plan) => plan.includes("USING COVERING INDEX appeal_at (state=?"))).toBe(true);
  expect(scanned().filter((plan) => !plan.includes("clearance_request_open"))).toEqual([]);
});
