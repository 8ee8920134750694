/** Pictures of every page of the console, over a seeded world whose clock stands still. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../support/console.ts";
import { type Seeded, seedConsole } from "../support/console-seed.ts";
import { openPage } from "./browser.ts";
import { sitDown } from "./console.ts";

interface Shown {
  readonly path: string;
  readonly title: string;
}
const DESK = { viewport: { width: 1280, height: 820 }, timezoneId: "Europe/London" };
const PHONE = { viewport: { width: 400, height: 820 }, timezoneId: "Europe/London" };
const DARK = { ...DESK, colorScheme: "dark" as const };

/** Pages in other light, on a phone, with something opened. */
const MORE = (seeded: Seeded) =>
  [
    ["held-queue", "/held", DESK],
    ["held-queue-dark", "/held", DARK],
    ["held-phone", `/held/${seeded.held}`, PHONE],
    ["held-campaign", `/held/${seeded.campaign}`, DESK],
    ["held-text", `/held/${seeded.held}?view=text`, DESK],
    ["held-mail-dark", `/held/${seeded.held}`, DARK],
    ["dashboard-dark", "/dashboard", DARK],
    ["case-dark", `/cases/${seeded.case}`, DARK],
    ["audit-verify", "/audit?tab=verify", DESK],
  ] as const;

const ONE = (seeded: Seeded): Readonly<Record<string, string>> => ({
  "/held/{-$ref}": `/held/${seeded.held}`,
  "/members/$id": `/members/${seeded.member}`,
  "/events/$id": `/events/${seeded.event}`,
  "/approvals/$id": `/approvals/${seeded.clearance}`,
  "/cases/$id": `/cases/${seeded.case}`,
});

/** `LINTEL_SHOTS=duty,members`: only those whose name begins so. */
const wanted = (name: string) => (process.env["LINTEL_SHOTS"] ?? "").split(",").some((start) => name.startsWith(start));

export async function consoleShots(browser: Browser, folder: string): Promise<void> {
  // By its address: the console is compiled for browsers, and the tests are not.
  const { href } = pathToFileURL(join(import.meta.dirname, "../../src/console/pages.ts"));
  const { PAGES }: { readonly PAGES: readonly Shown[] } = await import(href);
  const world = await openConsole();
  try {
    const seeded = await seedConsole(world);
    const desk = await world.staff(["manager", "auditor"], { name: "max", fullName: "Max Meier" });
    const one = ONE(seeded);
    const all = PAGES.map(({ path, title }) => [nameOf(title), one[path] ?? path, DESK] as const);
    for (const [name, path, options] of [...all, ...MORE(seeded)])
      if (wanted(name)) await shoot(browser, world, desk, { file: join(folder, `console-${name}.png`), path, options });
    if (wanted("sign-in")) await shootSignIn(browser, world, join(folder, "console-sign-in.png"));
  } finally {
    await world.close();
  }
}

const nameOf = (title: string) => title.toLowerCase().replaceAll(/[^a-z]+/g, "-");

/** The door, as who has no session meets it. */
async function shootSignIn(browser: Browser, { base }: ConsoleWorld, file: string): Promise<void> {
  const { page, close } = await openPage(browser, { ...DESK, reducedMotion: "reduce" });
  await page.goto(`${base}/console/held`);
  await page.getByRole("button", { name: "Sign in", exact: true }).waitFor();
  await page.evaluate("document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(done)))");
  await page.evaluate("document.activeElement?.blur()");
  await page.screenshot({ path: file, animations: "disabled" });
  await close();
}

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly options: BrowserContextOptions;
}

async function shoot(browser: Browser, world: ConsoleWorld, desk: Desk, { file, path, options }: Shot): Promise<void> {
  const { page, open, close } = await sitDown(browser, world, desk, { ...options, reducedMotion: "reduce" });
  await page.clock.setFixedTime(NOW);
  await open(path);
  await page.getByRole("heading").first().waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
  // Charts come with code of their own.
  await page.locator(".mantine-Skeleton-root").first().waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(done)))");
  // The focus that a page takes as it opens is for those who hear it.
  await page.evaluate("document.activeElement?.blur()");
  await page.screenshot({ path: file, animations: "disabled" });
  await close();
}
