/** What all dialogs have in common: focus, Escape, Ctrl+Enter, where a refusal stands. And what staff end, one by one. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { drawn, openBrowser, type Seat, sitDown } from "./console.ts";
import { addSenders, holdMail, SENDERS } from "./queue-mail.ts";

let browser: Browser;
let world: ConsoleWorld;
let seat: Seat;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  world = await openConsole();
  await addSenders(world);
});
afterEach(async () => {
  await seat?.close();
  await world.close();
});
const sit = async (path: string) => {
  seat = await sitDown(browser, world, await world.staff(["manager"], { name: "mona" }));
  await seat.open(path);
  return seat.page;
};

describe("dialogs", () => {
  it("take digits as digits where a date is written, and as a choice elsewhere", async () => {
    const page = await sit("/policy");
    await page.getByRole("button", { name: "Switch the mode" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("input[type=radio]:focus").waitFor();
    await page.keyboard.press("2");
    expect(await dialog.getByRole("radio", { name: /^Advise/ }).isChecked()).toBe(true);
    const until = dialog.getByLabel("Until");
    await until.fill("");
    await until.pressSequentially("+13h");
    expect(await until.inputValue()).toBe("+13h");
    expect(await dialog.getByRole("radio", { name: /^Advise/ }).isChecked()).toBe(true);
    await until.fill("+99d");
    await dialog.getByLabel("Why").fill("A long time");
    await page.keyboard.press("Control+Enter");
    await dialog.getByRole("alert").getByText("31 days").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("button:focus", { hasText: "Switch the mode" }).waitFor();
  });

  it("close one at a time, and leave what lies below where it was", async () => {
    // The page reads its own clock for which tokens last.
    world.setNow(Date.now());
    const otto = await world.staff(["viewer"], { name: "otto" });
    await otto.send("POST", "/tokens", { label: "the wiki", scopes: ["held:read"], days: 9 });
    const page = await sit("/staff");
    const access = page.getByRole("button", { name: "Access of otto" });
    await access.click();
    const below = page.getByRole("dialog", { name: "Access of otto" });
    await below.getByRole("button", { name: "End all sessions" }).click();
    const above = page.getByRole("dialog", { name: "Sign otto out everywhere?" });
    await above.locator("button:focus", { hasText: "End them" }).waitFor();
    expect(await seat.violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await above.waitFor({ state: "detached" });
    await below.locator("button:focus", { hasText: "End all sessions" }).waitFor();

    await below.getByRole("button", { name: "Revoke the wiki" }).click();
    await below.getByText("revoked").waitFor();
    expect((await world.store.listTokens("otto"))[0]?.revokedAt).not.toBe(null);
    await below.getByRole("button", { name: /^End the session/ }).click();
    await below.getByText("Nowhere.").waitFor();
    expect((await otto.get("/session")).status).toBe(401);
    await page.keyboard.press("Escape");
    await below.waitFor({ state: "detached" });
    await page.locator("[aria-label='Access of otto']:focus").waitFor();
  });

  it("keep what was typed when the session ends, whatever Escape is pressed for", async () => {
    const ref = await holdMail(world, { subject: "A letter" });
    const page = await sit(`/held/${ref}`);
    await page.getByRole("article").getByRole("heading", { name: "A letter" }).waitFor();
    await drawn(page);
    await page.keyboard.press("c");
    const note = page.getByRole("dialog", { name: "Notes of the staff" });
    await note.locator("textarea:focus").waitFor();
    await page.keyboard.type("half a thought");
    // Its sending finds out, and not what the page asks by itself when it is told.
    const sent = page.waitForResponse((response) => response.request().method() === "POST");
    await page.route("**/api/v1/**", async (route) => {
      if (route.request().method() === "GET") await sent;
      await route.continue();
    });
    await world.store.endSessions("mona", null, "staff:test", world.now());
    await page.keyboard.press("Control+Enter");
    const again = page.getByRole("dialog", { name: "Your session ended" });
    await again.locator("input:focus").waitFor();
    expect(await seat.violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await again.getByRole("button", { name: "Sign in", exact: true }).waitFor();
    expect(await note.getByRole("textbox").inputValue()).toBe("half a thought");
    await note.getByRole("alert").waitFor();
  });
});

it("ends what lets one sender write to one recipient, from the list of pairs", async () => {
  const ref = await holdMail(world, { subject: "A letter" });
  const anna = await world.staff(["reviewer"], { name: "anna" });
  const clearance = { purpose: "newsletter", days: 30 };
  await anna.send("POST", "/held/decisions", { refs: [ref], kind: "release", code: "relationship-shown", clearance });
  world.setNow(world.now() + 60_000);
  await world.store.settleDecisions(world.now(), 10);
  const page = await sit("/approvals?tab=pairs");
  const pairs = page.getByRole("table", { name: "Cleared pairs" });
  await pairs.getByRole("link", { name: "Ann Smith" }).waitFor();
  await pairs.getByRole("link", { name: ref }).waitFor();
  expect(await seat.violations()).toEqual([]);
  await page.getByRole("searchbox", { name: /^Sender/ }).fill(SENDERS.CARL.address);
  await page.keyboard.press("Enter");
  await page.getByText("No pair is cleared.").waitFor();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await page.getByRole("button", { name: /^End what lets Ann Smith/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await page.getByText("No pair is cleared.").waitFor();
  expect((await anna.get("/held/clearances")).body).toEqual({ clearances: [] });
  expect(seat.complaints).toEqual([]);
});

it("pages through all that a system was told, and tries one of the parked again", async () => {
  const hook = { name: "desk", url: "https://hooks.assoc.example/x", events: ["verdict" as const], groups: [] };
  await world.store.declareHooks([{ ...hook, audience: "staff", addresses: false }], world.now());
  for (let count = 0; count < 24; count += 1) await holdMail(world, { subject: `Letter ${count}` });
  const told = await world.store.hookDeliveries("desk", { state: null, before: null, limit: 99 });
  const oldest = told.at(-1);
  await world.store.settleHookEvent(oldest?.id ?? 0, { at: world.now(), result: "parked", reply: "HTTP 500" });
  const page = await sit("/webhooks");
  const desk = page.getByRole("region", { name: "desk" });
  const rows = desk.getByRole("table").getByRole("row");
  const shows = (count: number) => expect.poll(() => rows.count()).toBe(count + 1);
  await shows(20);
  await desk.getByRole("button", { name: "Older" }).click();
  await shows(told.length - 20);
  await desk.getByText("HTTP 500").waitFor();
  await desk.getByRole("button", { name: "Newer" }).click();
  await shows(20);
  await desk.getByText("Parked", { exact: true }).click();
  await shows(1);
  expect(await seat.violations()).toEqual([]);
  await desk.getByRole("button", { name: /^Try again/ }).click();
  await desk.getByText("There is none.").waitFor();
  expect((await world.store.hookDeliveries("desk", { state: "due", before: null, limit: 99 })).length).toBe(
    told.length,
  );
});
