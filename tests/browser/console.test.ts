import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paths } from "../../src/config/index.ts";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { addPeople, BOB, hold } from "../support/held-mail.ts";
import { openBrowser, sitDown } from "./console.ts";

let world: ConsoleWorld;
let browser: Browser;
beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe("what the console loads first", () => {
  it("is at most 260 KB of JavaScript, compressed", async () => {
    const desk = await world.staff(["manager"], { name: "size" });
    const seat = await sitDown(browser, world, desk);
    await seat.open("/held");
    const scripts = [...new Set(seat.requests.filter((url) => url.endsWith(".js")))];
    const sizes = scripts.map((url) => {
      const file = join(paths.installedConsole, new URL(url).pathname.replace("/console/", ""));
      return gzipSync(readFileSync(file)).length;
    });
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260 * 1024);
    await seat.close();
  });

  it("comes from this gateway alone, and breaks no rule of its own policy", async () => {
    const desk = await world.staff(["viewer"], { name: "origin" });
    const seat = await sitDown(browser, world, desk);
    await seat.open("/held");
    expect(new Set(seat.requests.map((url) => new URL(url).origin))).toEqual(new Set([world.base]));
    expect(seat.complaints).toEqual([]);
    await seat.close();
  });
});

describe("the menu", () => {
  it("says how many wait, as soon as it changes, and moves nothing for it", async () => {
    await hold(world);
    const desk = await world.staff(["reviewer"], { name: "menu" });
    const seat = await sitDown(browser, world, desk);
    const menu = seat.page.getByRole("navigation", { name: "Pages" });
    const link = (name: string) => menu.getByRole("link", { name, exact: true });
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await seat.page.route("**/api/v1/waiting", async (route) => {
      await asked;
      await route.continue();
    });
    await seat.open("/account");
    const places = async () => {
      const links = await menu.getByRole("link").all();
      return Promise.all(links.map((one) => one.boundingBox()));
    };
    await link("Held mail").waitFor();
    const before = await places();
    answer();
    await link("Held mail, 1 waiting").waitFor();
    expect(await places()).toEqual(before);
    expect(await link("Appeals").count()).toBe(1);
    await hold(world, { from: BOB });
    await world.store.markUrgent(2, `member:${BOB.id}`, 9, world.now());
    await link("Held mail, 2 waiting, 1 urgent").waitFor();
    expect(await seat.violations()).toEqual([]);
    await seat.close();
  });
});

describe("live updates", () => {
  it("that a proxy refused come back by themselves, with what was missed", async () => {
    const desk = await world.staff(["reviewer"], { name: "live" });
    const seat = await sitDown(browser, world, desk);
    let isUp = false;
    await seat.page.route("**/api/v1/live", (route) => (isUp ? route.continue() : route.fulfill({ status: 502 })));
    await seat.open("/account");
    await seat.page.getByText("Not connected").waitFor();
    await hold(world);
    const { messages: waiting } = (await desk.get("/waiting")).body.held;
    isUp = true;
    await seat.page.getByRole("link", { name: new RegExp(`^Held mail, ${waiting} waiting`) }).waitFor();
    await seat.page.getByText("Not connected").waitFor({ state: "detached" });
    await seat.close();
  });
});
