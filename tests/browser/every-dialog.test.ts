/** Every dialog that a button opens: the focus is in its first field, axe has nothing against it, Escape leaves and the focus is back. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { type Seeded, seedConsole } from "../support/console-seed.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

/** Set to a folder to keep pictures of what is seen. */
const PICTURES = process.env["LINTEL_PICTURES"];

let browser: Browser;
let world: ConsoleWorld;
let seat: Seat;
let seeded: Seeded;
beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), openConsole()]);
  seeded = await seedConsole(world);
  seat = await sitDown(browser, world, await world.staff(["manager"], { name: "wanda" }));
}, 300_000);
afterAll(async () => {
  await seat?.close();
  await browser?.close();
  await world?.close();
});

const member = () => `/members/${seeded.member}`;
const access = () => `${member()}?tab=access`;
const event = () => `/events/${seeded.event}`;
const one = () => `/cases/${seeded.case}`;

const DIALOGS: readonly (readonly [button: string | RegExp, path: () => string])[] = [
  ["Keys", () => "/duty"],
  ["Release r", () => `/held/${seeded.held}`],
  ["Refuse d", () => `/held/${seeded.held}`],
  ["Grant", () => "/appeals"],
  ["Deny", () => "/appeals"],
  ["Clear a campaign", () => "/approvals"],
  ["Write down a complaint", () => "/cases"],
  ["Give more time", one],
  ["Statement on paper", one],
  ["Note", one],
  ["Assign", one],
  ["Link a case", one],
  ["To headquarters", one],
  ["Export", one],
  ["Add a file", one],
  ["Add a message", one],
  ["Add a note as evidence", one],
  ["Put somebody on duty", () => "/duty"],
  [/^Edit the shift/, () => "/duty"],
  [/^Remove the shift/, () => "/duty"],
  ["Edit", member],
  ["Change standing", member],
  ["New password", access],
  ["Add or change", access],
  ["Record for a recipient", () => "/consents"],
  ["Suppress this address", () => "/consents?recipient=bob@jones.example"],
  ["Add an event", () => "/events"],
  ["Edit", event],
  ["Add a participation", event],
  ["Switch the mode", () => "/policy"],
  ["Add an account", () => "/staff"],
  [/^Change /, () => "/staff"],
  [/^Access of /, () => "/staff"],
];

describe("every dialog", () => {
  it.each(DIALOGS)("%s", async (button, path) => {
    const { page } = seat;
    const shown: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await seat.open(path());
      const opens = page
        .getByRole("main")
        .or(page.getByRole("banner"))
        .getByRole("button", { name: button, exact: true });
      await opens.first().click();
      const dialog = page.getByRole("dialog");
      await dialog.locator(":focus").waitFor();
      const hasFields = (await dialog.locator("form").count()) > 0;
      if (hasFields) await dialog.locator("form :focus").waitFor();
      shown.push(...(await seat.violations()));
      const name = `${button}-${path()}-${colorScheme}`.replaceAll(/[^a-zA-Z0-9-]+/g, "_");
      if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `dialog-${name}.png`) });
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await expect.poll(() => opens.first().evaluate((one) => one.matches(":focus"))).toBe(true);
    }
    expect(shown).toEqual([]);
    expect(seat.complaints).toEqual([]);
  });
});
