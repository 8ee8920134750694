import Database from "better-sqlite3";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClearanceInput } from "../../src/store/port.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import { ANN, BOB, commitOf, member } from "../store/mail.ts";
import { type ConsoleWorld, NOW, openConsole } from "../support/console.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

const HOUR = 3_600_000;
const REQUEST: ClearanceInput = {
  ...{ ref: "abcdefghij12", member: ANN.id, login: ANN.id, to: ANN.address, subject: "Spring seminar on overtime" },
  ...{ text: "Dear members,\n\nplease come to our seminar.\n<script>alert(1)</script>", recipients: ["x@a.example"] },
  ...{
    findings: [],
    purpose: "event-invitation",
    messageId: null,
    language: "en",
    digest: "d".repeat(64),
    at: NOW,
    perDay: 5,
  },
};

let world: ConsoleWorld;
let browser: Browser;
beforeAll(async () => {
  world = await openConsole();
  browser = await openBrowser();
  const { store } = world;
  await store.importMembers([member(ANN), member(BOB)], { actor: "staff:test", at: NOW - HOUR, dryRun: false });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A message that is held, whose sender appealed. */
async function appealed(statement: string): Promise<string> {
  const commit = commitOf({ fate: "hold" });
  await world.store.commitSubmission(commit);
  const { ref } = commit.submission;
  const db = new Database(databaseFile(world.dir), { readonly: true });
  const id = db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref) as number;
  db.close();
  await world.store.appeal(id, statement, NOW);
  return ref;
}

describe("a reviewer", () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await sitDown(browser, world, await world.staff(["reviewer"], { name: "anna", fullName: "Anna Bergman" }));
  });
  afterAll(() => seat.close());

  it("reads what a sender says against a hold, and grants it", async () => {
    const ref = await appealed("He asked me to write to him.");
    const { page } = seat;
    await seat.open("/appeals");
    await page.getByText("He asked me to write to him.").waitFor();
    await page.getByRole("button", { name: "Grant" }).click();
    await page.getByLabel("What its sender is told").fill("You were right, and it goes out.");
    await page.getByRole("dialog").getByRole("button", { name: "Grant" }).click();
    await page.getByText("No appeal waits.").waitFor();
    await world.store.settleDecisions(NOW, 10);
    expect((await world.store.showMessage(ref))?.envelopes.map(({ state }) => state)).toEqual(["queued"]);
    await page.getByText("Granted", { exact: true }).click();
    await page.getByText("You were right, and it goes out.").waitFor();
  });

  it("clears a campaign within limits, and reads its draft as text", async () => {
    await world.store.recordClearance(REQUEST);
    const { page } = seat;
    await seat.open("/approvals");
    await page.getByRole("link", { name: "Spring seminar on overtime" }).click();
    await page.getByText("<script>alert(1)</script>").waitFor();
    await page.getByLabel("People at most").fill("40");
    await page.getByRole("button", { name: "Clear it" }).click();
    await page.getByText(/^Cleared by anna/).waitFor();
    const [approval] = await world.store.listApprovals({ member: ANN.id, now: NOW });
    expect(approval).toMatchObject({ subject: "Spring seminar on overtime", recipients: 40, approvedBy: "staff:anna" });
    await seat.open("/approvals?tab=cleared");
    await page.getByRole("button", { name: /End the clearance/ }).click();
    await page.getByRole("button", { name: "End it" }).click();
    await page.getByText("Nothing is cleared.").waitFor();
  });

  it("finds pages that axe has nothing against, in light and dark", async () => {
    await appealed("Look again, please.");
    await world.store.recordClearance({ ...REQUEST, ref: "abcdefghij13" });
    for (const colorScheme of ["light", "dark"] as const) {
      await seat.page.emulateMedia({ colorScheme });
      for (const path of ["/appeals", "/approvals", "/approvals/2"]) {
        await seat.open(path);
        await seat.page.getByRole("heading", { level: 1 }).waitFor();
        expect(await seat.violations(), `${path} in ${colorScheme}`).toEqual([]);
      }
    }
    expect(seat.complaints).toEqual([]);
  });
});
