/**
 * The same queue as a person meets it: headless Chromium, the console as built, a real listener. Times are the browser's own,
 * from the start of the navigation (or the key) until the frame with the row is drawn; assets are in the browser's cache,
 * as for anybody who was there before. Part of `npm run bench -- --only queue`.
 */
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import Table from "cli-table3";
import type { Page } from "playwright-core";
import { openBrowser, sitDown } from "../tests/browser/console.ts";
import { openConsole } from "../tests/support/console.ts";
import { quick } from "./options.ts";
import { fillQueue } from "./queue-fill.ts";

const HELD = quick ? 10_000 : 100_000;
const ROUNDS = quick ? 3 : 5;
/** What the round before asked last is answered by then, and its browser at rest. */
const QUIET = 3_000;
const FAR = HELD * 0.9;
const NOW = Date.UTC(2026, 10, 20, 12);

/** Runs in the page, before its own scripts: notes when a frame with what is waited for was drawn. */
const WATCH = `(() => {
  let found;
  window.seen = (wanted, from = 0) => new Promise((resolve) => {
    const look = () => {
      if (!found && document.querySelector(wanted)) {
        found = true;
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      }
      if (!found) requestAnimationFrame(look);
    };
    found = false;
    look();
  });
  window.firstRow = window.seen(".queue-row");
})()`;

const world = await openConsole();
const browser = await openBrowser();
try {
  fillQueue(world.dir, HELD, NOW);
  world.setNow(NOW);
  const desk = await world.staff(["reviewer"], { name: "anna" });
  const { page, close } = await sitDown(browser, world, desk);
  await page.addInitScript(WATCH);
  const rounds: Record<string, number>[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    world.setNow(NOW + (round + 3) * 10_000);
    const seen = await once(page, world.base, round);
    if (round >= 0) rounds.push(seen);
  }
  await close();
  show(rounds);
} finally {
  await browser.close();
  await world.close();
}

async function once(page: Page, base: string, round: number): Promise<Record<string, number>> {
  await sleep(QUIET);
  await page.goto(`${base}/console/held`);
  const first = await inPage(page, "window.firstRow");
  while (!((await inPage(page, took("/api/v1/held/counts"))) > 0)) await sleep(50);
  const asked = await inPage(page, took("/api/v1/held?"));
  const counts = await inPage(page, took("/api/v1/held/counts"));
  const scrolled = await inPage(
    page,
    `(() => {
      const box = document.querySelector(".queue-scroll");
      const from = performance.now();
      box.scrollTop = ${FAR} * (box.scrollHeight / Number(document.querySelector(".queue-list li").getAttribute("aria-setsize")));
      return window.seen('li[data-index="${FAR}"] .queue-row', from);
    })()`,
  );
  const words = `number ${1 + round + 100}42`;
  const searched = await search(page, words);
  return {
    ...{ "first row, from navigation": first, "of that: the API's first page": asked, "counts, meanwhile": counts },
    ...{ [`scroll to row ${FAR}`]: scrolled, "search with two words": searched },
  };
}

async function search(page: Page, words: string): Promise<number> {
  await page.getByRole("searchbox", { name: "Search held mail" }).fill(words);
  await page.evaluate(`window.pressed = performance.now()`);
  await page.keyboard.press("Enter");
  await page.getByText(words).first().waitFor();
  return inPage(page, `window.seen('.queue-list li[aria-setsize]:not([aria-setsize="0"]) .queue-row', window.pressed)`);
}

function took(path: string): string {
  return `performance.getEntriesByType("resource").find(({ name }) => name.includes(${JSON.stringify(path)}))?.duration ?? NaN`;
}

async function inPage(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression));
}

function show(rounds: readonly Record<string, number>[]): void {
  const head = [`${HELD} held, in Chromium`, "best ms", "median ms", "worst ms"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const name of Object.keys(rounds[0] ?? {})) {
    const sorted = rounds.map((seen) => seen[name] ?? Number.NaN).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
    table.push([name, at(0), at(0.5), at(1)]);
  }
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `${table.toString()}\n${ROUNDS} runs after two to warm up; load average of the machine: ${load}\n`,
  );
}
