/** Records at the console, as a person keeps them. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readTable } from "../../src/consent/import/read.ts";
import { TABLES } from "../../src/consent/import/tables.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../support/console.ts";
import { openBrowser, sitDown } from "./console.ts";

const MEMBERS = `id,name,address,groups,roles
m1,Ann Smith,ann@smith.example,north,member;officer
m2,Bob Jones,bob@jones.example,south,member`;

let browser: Browser;
let world: ConsoleWorld;
let manager: Desk;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), openConsole()]);
  const rows = readTable(MEMBERS, TABLES.members, NOW).rows.map(({ row }) => row);
  await world.store.importMembers(rows, { actor: "staff:test", at: NOW, dryRun: false });
  await world.store.activatePolicy([], { global: "enforce", exceptions: [] }, NOW);
  manager = await world.staff(["manager"], { name: "max" });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

it.each(["light", "dark"] as const)("shows every page of records without faults, %s", async (colorScheme) => {
  const seat = await sitDown(browser, world, manager, { colorScheme });
  const found: string[] = [];
  for (const path of ["/members", "/members/m1", "/groups", "/consents", "/events", "/import", "/policy"]) {
    await seat.open(path);
    await seat.page.getByRole("heading", { level: 1 }).waitFor();
    found.push(...(await seat.violations()).map((one) => `${path}: ${one}`));
  }
  expect([found, seat.complaints]).toEqual([[], []]);
  await seat.close();
});

it("finds a member, suspends it with a reason, and shows that in its history", async () => {
  const { page, open, close } = await sitDown(browser, world, manager);
  await open("/members");
  await page.getByLabel("Search members").fill("bob");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Bob Jones" }).click();
  await page.getByRole("button", { name: "Change standing" }).click();
  await page.getByLabel("Suspended: nothing is accepted from them").check();
  await page.getByLabel("Why").fill("Wrote to strangers");
  await page.getByRole("dialog").getByRole("button", { name: "Change standing" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByText("good → suspended").waitFor();
  expect(await page.getByText("Wrote to strangers").count()).toBe(1);
  await close();
});

it("imports a pasted list after a dry run", async () => {
  const { page, open, close } = await sitDown(browser, world, manager);
  await open("/import");
  await page.getByLabel("Or paste it").fill("id,name,address\nm7,Eve,eve@hill.example\nm8,Dan,nowhere");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByText("1 would be added, 0 would be changed, 0 unchanged, 1 would be refused").waitFor();
  await page.getByRole("button", { name: "Import 1 rows" }).click();
  await page.getByText("1 added, 0 changed, 0 unchanged, 1 refused").waitFor();
  expect((await manager.get("/members?q=m7")).body.total).toBe(1);
  await close();
});

it("says that the gateway was started again in the middle of an import, and what to do", async () => {
  const { page, open, close } = await sitDown(browser, world, manager);
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0, refusals: [], failure: "" };
  const job = {
    id: "gone",
    table: "members",
    dry: false,
    by: "staff:max",
    at: NOW,
    state: "running",
    done: 3000,
    total: 9000,
  };
  const { body: list } = await manager.get("/imports");
  // What a page was told before; the gateway that knew it is no more.
  await page.route("**/api/v1/imports", (route) => route.fulfill({ json: { ...list, jobs: [{ ...job, ...counts }] } }));
  await open("/import");
  await page.getByText("At least 3,000 of 9,000 rows were through").waitFor();
  await page.unroute("**/api/v1/imports");
  await page.route("**/api/v1/imports", (route) => route.fulfill({ json: { ...list, jobs: [] } }));
  await open("/import");
  await page.getByText("No import since the gateway started").waitFor();
  await close();
});
