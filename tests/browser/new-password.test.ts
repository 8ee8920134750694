/** A new password says how many programs go on with tokens of the account, and ends them in the same act. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashPassword } from "../../src/staff/password.ts";
import { type ConsoleWorld, type Desk, openConsole } from "../support/console.ts";
import { openBrowser, sitDown } from "./console.ts";

let browser: Browser;
let world: ConsoleWorld;
let mona: Desk;
beforeAll(async () => {
  browser = await openBrowser();
  world = await openConsole();
  // The page reads its own clock for which tokens last.
  world.setNow(Date.now());
  mona = await world.staff(["manager"], { name: "mona" });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const live = async (name: string) =>
  (await world.store.listTokens(name)).filter(({ revokedAt }) => revokedAt === null).length;

it("ends another's tokens unless the manager says no, and says so", async () => {
  const otto = await world.staff(["viewer"], { name: "otto" });
  for (const label of ["the wiki", "a script"])
    await otto.send("POST", "/tokens", { label, scopes: ["held:read"], days: 9 });
  const { page, open, violations, close } = await sitDown(browser, world, mona);
  await open("/staff");
  const renew = async (keep: boolean) => {
    await page.getByRole("button", { name: "Access of otto" }).click();
    await page.getByRole("button", { name: "New password" }).click();
    const asked = page.getByRole("dialog", { name: "A new password for otto?" });
    const tick = asked.getByRole("checkbox", { name: "End its API tokens as well: 2 still count" });
    await tick.waitFor();
    expect(await tick.isChecked()).toBe(true);
    if (keep) await tick.uncheck();
    expect(await violations()).toEqual([]);
    await asked.getByRole("button", { name: "Make it" }).click();
  };
  await renew(true);
  await page.getByText("API tokens that still count: 2.").waitFor();
  expect(await live("otto")).toBe(2);
  await renew(false);
  await page.getByText("API tokens that ended: 2.").waitFor();
  expect(await live("otto")).toBe(0);
  await close();
});

it("offers one's own for a tick that is not set", async () => {
  const password = await hashPassword("a boat without oars");
  const vera = await world.staff(["viewer"], { name: "vera", password });
  await vera.send("POST", "/tokens", { label: "the wiki", scopes: ["held:read"], days: 9 });
  const { page, open, close } = await sitDown(browser, world, vera);
  await open("/account");
  const tick = page.getByRole("checkbox", { name: "End its API token as well: one still counts" });
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(false);
  await close();
});
