/** The dashboard, the report and the trail in the browser, the chain checked in its sight. */
import Database from "better-sqlite3";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import { ANN, commitOf, finding, member } from "../store/mail.ts";
import { type ConsoleWorld, NOW, openConsole } from "../support/console.ts";
import { openBrowser, sitDown } from "./console.ts";

let browser: Browser;
let world: ConsoleWorld;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  world = await openConsole();
  await world.store.importMembers([member(ANN, { name: "Ann Smith" })], { actor: "system", at: NOW, dryRun: false });
  for (let n = 0; n < 9; n += 1)
    await world.store.commitSubmission(
      commitOf({ at: NOW - n * 86_400_000, fate: n % 3 ? "forward" : "hold", findings: [finding()] }),
    );
});
afterEach(() => world.close());

it.each(["light", "dark"] as const)("figures and the trail are readable by everybody, in %s", async (colorScheme) => {
  const seat = await sitDown(browser, world, await world.staff(["manager"]), { colorScheme, bypassCSP: true });
  await seat.open("/dashboard?period=30d");
  await seat.page.getByText("9 messages").first().waitFor();
  await seat.page.locator("canvas").first().waitFor();
  if (process.env["FIGURES_SHOTS"])
    await seat.page.screenshot({
      path: `${process.env["FIGURES_SHOTS"]}/dashboard-${colorScheme}.png`,
      fullPage: true,
    });
  expect(await seat.violations()).toEqual([]);
  await seat.page.getByRole("button", { name: "Mail: as a table", exact: true }).click();
  await seat.page.getByRole("cell", { name: "2026-03-10" }).waitFor();
  await seat.open("/report?month=2026-03");
  await seat.page.getByText("Cases and sanctions").first().waitFor();
  expect(await seat.violations()).toEqual([]);
  await seat.open("/audit?kind=submission");
  await seat.page.getByText("Ann Smith").first().waitFor();
  if (process.env["FIGURES_SHOTS"])
    await seat.page.screenshot({ path: `${process.env["FIGURES_SHOTS"]}/audit-${colorScheme}.png` });
  expect(await seat.violations()).toEqual([]);
  expect(seat.complaints).toEqual([]);
  await seat.close();
});

it("the browser finds the first entry that somebody changed", async () => {
  const seat = await sitDown(browser, world, await world.staff(["auditor"]));
  const { page } = seat;
  await seat.open("/audit?tab=verify");
  await page.getByRole("button", { name: "Verify the trail" }).click();
  await page.getByText("The trail is whole").waitFor();
  const db = new Database(databaseFile(world.dir));
  db.exec("DROP TRIGGER audit_no_update; UPDATE audit SET actor = 'staff:nobody' WHERE seq = 3");
  db.close();
  await page.getByRole("button", { name: "Verify the trail" }).click();
  await page.getByText("Broken at entry 3").waitFor();
  await page.getByText("entry 3 was changed after it was written").waitFor();
  await seat.close();
});

it("a trail that was written anew shows against a head that was noted", async () => {
  const seat = await sitDown(browser, world, await world.staff(["auditor"]));
  const { page } = seat;
  await seat.open("/audit?tab=verify");
  await page.getByLabel("Heads noted elsewhere").fill(`head 2:${"a".repeat(64)}`);
  await page.getByRole("button", { name: "Verify the trail" }).click();
  await page.getByText("entry 2 is not the one that was noted").waitFor();
  await page.getByLabel("Heads noted elsewhere").fill(`head 9999:${"a".repeat(64)}`);
  await page.getByRole("button", { name: "Verify the trail" }).click();
  await page.getByText("but 9999 was noted").waitFor();
  await seat.close();
});
