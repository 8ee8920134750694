import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paths } from "../../src/config/index.ts";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { openBrowser, sitDown } from "./console.ts";

let world: ConsoleWorld;
let browser: Browser;
beforeAll(async () => {
  world = await openConsole();
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
