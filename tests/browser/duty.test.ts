/** Who is on duty, and what other systems were told, as a manager and a viewer see it. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { seedConsole } from "../support/console-seed.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

let browser: Browser;
let world: ConsoleWorld;
let seat: Seat;
beforeAll(async () => {
  world = await openConsole();
  await seedConsole(world);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
  expect(world.failures).toEqual([]);
});
const sit = async (role: "manager" | "viewer", name: string) => {
  seat = await sitDown(browser, world, await world.staff([role], { name }));
  return seat;
};
afterEach(() => seat?.close());

describe("duty", () => {
  it("shows the roster, its gaps and what waits; a viewer changes nothing", async () => {
    const { page, open, complaints } = await sit("viewer", "vera");
    await open("/duty");
    await page.getByRole("row", { name: /^otto now lena/ }).waitFor();
    await page.getByText("Nobody is on duty on 2026-03-16").waitFor();
    await page.getByRole("region", { name: "Backlog" }).getByText("Held messages").waitFor();
    expect(await page.getByRole("button", { name: /on duty|the shift/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is put in order: somebody new, another deputy, one less", async () => {
    const { page, open, complaints, violations } = await sit("manager", "mona");
    await open("/duty");
    await page.getByRole("button", { name: "Put somebody on duty" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "On duty" }).click();
    await page.getByRole("option", { name: "otto" }).click();
    await dialog.getByLabel("From").fill("2026-03-23 08:00");
    await dialog.getByLabel("Until").fill("2026-03-28");
    await dialog.getByLabel("Groups").fill("south, south");
    expect(await violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "hidden" });
    const row = page.getByRole("row", { name: /^otto nobody .*south/ });
    await row.waitFor();

    await row.getByRole("button", { name: "Edit the shift of otto" }).click();
    expect(await dialog.getByLabel("From").inputValue()).toBe("2026-03-23 08:00");
    await dialog.getByRole("combobox", { name: "Deputy" }).click();
    await page.getByRole("option", { name: "lena" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    const changed = page.getByRole("row", { name: /^otto lena .*south/ });
    await changed.getByRole("button", { name: "Remove the shift of otto" }).click();
    await page.getByRole("button", { name: "Remove it" }).click();
    await changed.waitFor({ state: "detached" });
    expect((await world.store.listShifts(0, Number.MAX_SAFE_INTEGER)).map(({ staff }) => staff)).toEqual([
      "otto",
      "lena",
    ]);
    expect(complaints).toEqual([]);
  });

  it("says in the API's words why a shift cannot be", async () => {
    const { page, open } = await sit("manager", "mike");
    await open("/duty");
    await page.getByRole("button", { name: "Put somebody on duty" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "On duty" }).click();
    await page.getByRole("option", { name: "lena" }).click();
    await dialog.getByLabel("From").fill("2026-03-28");
    await dialog.getByLabel("Until").fill("2026-03-23");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").waitFor();
  });
});

describe("webhooks", () => {
  it("shows what a system was told; a manager pauses it and has parked ones tried again", async () => {
    const { page, open, complaints } = await sit("manager", "wim");
    await open("/webhooks");
    const crm = page.getByRole("region", { name: "smith-crm" });
    await crm.getByText("1 parked").waitFor();
    await crm.getByText("HTTP 503").waitFor();
    await page.getByRole("region", { name: "archive" }).getByText("Nothing was told yet.").waitFor();
    await crm.getByRole("button", { name: /^Try parked/ }).click();
    await crm.getByText("1 parked").waitFor({ state: "detached" });
    await crm.getByRole("button", { name: /^Pause/ }).click();
    await crm.getByText("paused", { exact: true }).waitFor();
    await crm.getByRole("button", { name: /^Resume/ }).click();
    await crm.getByText("paused", { exact: true }).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});
