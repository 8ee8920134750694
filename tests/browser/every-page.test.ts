/** Every page of the console, as `pages.ts` names them: a new one is watched from its first day. */
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Permission, permissionsOf } from "../../src/staff/permissions.ts";
import { type ConsoleWorld, NOW, openConsole } from "../support/console.ts";
import { type Seeded, seedConsole } from "../support/console-seed.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

interface Shown {
  readonly path: string;
  readonly title: string;
  readonly permission: Permission | "signed-in";
  readonly menu?: string;
  readonly key?: string;
}
// By its address: the console is compiled for browsers, and the tests are not.
const { href } = pathToFileURL(`${import.meta.dirname}/../../src/console/pages.ts`);
const { PAGES }: { readonly PAGES: readonly Shown[] } = await import(href);

const MENU = PAGES.filter(({ menu }) => menu !== undefined);
const ROLES = ["manager", "auditor"] as const;

/** Where a page stands that shows one thing; a page that is not here has no such part in its path, or fails. */
const ONE = {
  "/held/{-$ref}": ({ held }) => `/held/${held}`,
  "/members/$id": ({ member }) => `/members/${member}`,
  "/events/$id": ({ event }) => `/events/${event}`,
  "/approvals/$id": ({ clearance }) => `/approvals/${clearance}`,
  "/cases/$id": ({ case: id }) => `/cases/${id}`,
} as const satisfies Readonly<Record<string, (seeded: Seeded) => string>>;
const isOne = (path: string): path is keyof typeof ONE => path in ONE;

let world: ConsoleWorld;
let browser: Browser;
let seeded: Seeded;
const seats = new Map<string, Seat>();
beforeAll(async () => {
  world = await openConsole();
  seeded = await seedConsole(world);
  browser = await openBrowser();
  for (const role of ROLES) {
    const seat = await sitDown(browser, world, await world.staff([role]));
    await seat.page.clock.setFixedTime(NOW);
    seats.set(role, seat);
  }
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** Both schemes at once: colours are all that differs. */
async function faults({ page, violations }: Seat): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    found.push(...(await violations()).map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

describe.each(ROLES)("to a %s", (role) => {
  const may = permissionsOf([role]);
  const theirs = PAGES.filter(({ permission }) => permission === "signed-in" || may.has(permission));

  it.each(theirs)("$path opens without faults, light and dark", async ({ path }) => {
    const seat = seats.get(role);
    if (!seat) throw new Error("nobody sits there");
    const { page, complaints } = seat;
    complaints.length = 0;
    const where = isOne(path) ? ONE[path](seeded) : path;
    expect(where, "say in ONE what it is opened with").not.toContain("$");
    await seat.open(where);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
    expect(await page.getByText("This could not be shown").count()).toBe(0);
    expect(await faults(seat)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(world.failures).toEqual([]);
  });

  it("the menu names what they may see and nothing else", async () => {
    const seat = seats.get(role);
    await seat?.open("/held");
    const names = await seat?.page.getByRole("navigation").getByRole("link").allTextContents();
    const expected = MENU.filter(({ permission }) => permission === "signed-in" || may.has(permission));
    for (const { title } of MENU)
      expect([title, names?.some((name) => name.startsWith(title))]).toEqual([
        title,
        expected.some((page) => page.title === title),
      ]);
  });
});

describe("the list of pages", () => {
  const doubled = (words: readonly (string | undefined)[]) =>
    words.filter((word, at) => word !== undefined && words.indexOf(word) !== at);

  it("gives no two pages one path, one name or one key", () => {
    expect(doubled(PAGES.map(({ path }) => path))).toEqual([]);
    expect(doubled(PAGES.map(({ title }) => title))).toEqual([]);
    expect(doubled(PAGES.map(({ key }) => key))).toEqual([]);
  });

  it("has keys of one letter, for pages of the menu alone, which need nothing to be opened with", () => {
    for (const { path, key, menu } of PAGES) {
      if (key !== undefined)
        expect([path, key, menu]).toEqual([path, expect.stringMatching(/^[a-z]$/), expect.any(String)]);
      if (menu !== undefined) expect(path).not.toMatch(/\/\$/);
    }
  });
});
