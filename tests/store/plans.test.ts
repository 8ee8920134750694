/** SQLite by itself: what is asked often, or inside the writer's transaction, goes by an index however much there is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installedMigrations } from "../../src/config/paths.ts";
import { complaintRate, complaintRates } from "../../src/store/sqlite/cases/complaints/rates.ts";
import { complaintsOf } from "../../src/store/sqlite/cases/complaints/reads.ts";
import { findSent } from "../../src/store/sqlite/cases/complaints/sent.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { claimNotices, settleNotice } from "../../src/store/sqlite/delivery/due-notices.ts";
import { RecipientRows } from "../../src/store/sqlite/facts/recipients.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { sentEnvelope } from "../../src/store/sqlite/recipients/people.ts";
import { showConsents } from "../../src/store/sqlite/records/consents/reads.ts";
import type { Connection } from "../../src/store/sqlite/statement.ts";
import type { Tx } from "../../src/store/sqlite/tx.ts";
import { plansOf } from "./open.ts";

const NOW = Date.UTC(2026, 10, 20, 12);
let dir: string;
let sql: Connection;
let plans: string[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-plans-"));
  await (await openSqliteStore({ dataDir: dir, migrationsDir: installedMigrations, minFree: 0 })).close();
  sql = connect(databaseFile(dir), "write");
  plans = plansOf(sql);
});
afterEach(() => {
  sql.db.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Tables that are read from end to end; the lists that a query brings along are no tables. */
const scanned = () => plans.filter((plan) => plan.startsWith("SCAN ") && !plan.includes("VIRTUAL TABLE"));

it("finds what pages, mail and the staff ask for without reading a table through", () => {
  sentEnvelope(sql, 1);
  showConsents(sql, "bob@blue.example", null);
  complaintsOf(sql, 1);
  findSent(sql, "<1@x.example>", "bob@blue.example", { body: "", header: "" });
  complaintRate(sql, "M1", NOW);
  expect(plans).not.toEqual([]);
  expect(scanned()).toEqual([]);
});

it("counts all complaints from an index alone", () => {
  complaintRates(sql, NOW);
  expect(scanned()).toEqual(["SCAN c USING COVERING INDEX complaint_against"]);
});

it("reads consent for the road from the index alone", () => {
  const query = { author: "M1", recipients: ["bob@blue.example"], grantees: ["M1", "*"], hashOf: (key: string) => key };
  new RecipientRows(sql, query).of("bob@blue.example");
  expect(plans).toContain("SEARCH c USING COVERING INDEX consent_same (person=? AND grantee=?)");
  const seen = scanned().filter((plan) => !/^SCAN (?:suppression|event_decline)\b/.test(plan)); // one row of each
  expect(seen).toEqual([]);
});

it("claims and settles a digest by its address, not by walking through all that is due", () => {
  sql.db.exec(`INSERT INTO notice (kind, order_json, about, created_at, state, due_at, to_key, digest)
    VALUES ('verdict', '{}', '{"ref":"r"}', ${NOW - 1}, 'due', ${NOW}, 'somebody', 1)`);
  const tx = { sql, audit: () => {} } as unknown as Tx;
  const [claimed] = claimNotices(tx, { now: NOW, leaseUntil: NOW + 1, limit: 10 });
  settleNotice(tx, claimed?.rows[0].id ?? 0, { at: NOW, result: "sent", reply: "" });
  expect(plans.filter((plan) => plan.includes("INDEX notice_to "))).toHaveLength(3);
  expect(plans.filter((plan) => plan.includes("INDEX notice_due "))).toHaveLength(1);
  expect(scanned()).toEqual([]);
});
