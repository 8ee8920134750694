/** The roster's queries go by an index however many members there are. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installedMigrations } from "../../src/config/paths.ts";
import { migrate } from "../../src/store/migrate.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { consentDesk } from "../../src/store/sqlite/desk/records/consents.ts";
import { historyReads } from "../../src/store/sqlite/desk/records/history.ts";
import { memberReads } from "../../src/store/sqlite/desk/records/members.ts";
import type { Connection } from "../../src/store/sqlite/statement.ts";
import { plansOf } from "./open.ts";

let dir: string;
let sql: Connection;
let plans: string[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-roster-"));
  await migrate(databaseFile(dir), installedMigrations);
  sql = connect(databaseFile(dir), "write");
  sql.db.exec(`INSERT INTO member (id, name, organisation, standing, recorded_at) VALUES ('m1', 'Ann', 'a.example', 'good', 0);
    INSERT INTO member_address (key, member, text, position) VALUES ('ann@a.example', 'm1', 'ann@a.example', 0)`);
  plans = plansOf(sql);
});
afterEach(() => {
  sql.db.close();
  rmSync(dir, { recursive: true, force: true });
});

const scanned = () => plans.filter((plan) => plan.startsWith("SCAN ") && !plan.includes("VIRTUAL TABLE"));
const EVERYTHING = { organisation: "a.example", group: "g", standing: "good", role: "officer", sight: ["g"] } as const;

it("walks the members once, in the order of the page, and looks everything else up", () => {
  const asked = { ...EVERYTHING, words: ["ann"], now: 0, limit: 50 };
  memberReads.deskMembers(sql, { ...asked, after: "m0" });
  expect(scanned()).toEqual([]);
  expect(plans.filter((plan) => plan.includes("TEMP B-TREE"))).toEqual([]);
  expect(plans.some((plan) => /SEARCH m USING INDEX .* \(id>\?\)/.test(plan))).toBe(true);
});

it("reads one member's history, figures and ledger by indexes alone", () => {
  memberReads.deskMember(sql, "m1", 0);
  memberReads.deskMemberFigures(sql, "m1", 0, null);
  historyReads.deskHistory(sql, "member:m1", 10, 50);
  consentDesk.deskRecipient(sql, "ann@a.example", false);
  consentDesk.deskSender(sql, "m1", 0, 50, false);
  expect(plans).not.toEqual([]);
  expect(scanned().filter((plan) => !/^SCAN d\b/.test(plan))).toEqual([]); // the page of people itself
});
