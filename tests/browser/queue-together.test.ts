import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../support/console.ts";
import { drawn, openBrowser, type Seat, sitDown } from "./console.ts";
import { addSenders, holdMail } from "./queue-mail.ts";

const MINUTE = 60_000;
let browser: Browser;
let world: ConsoleWorld;
let anna: Desk;
const seats: Seat[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // Longer than the usual ten seconds: a slow browser must not lose what it may still take back.
  world = await openConsole("review: { undo: 50s }");
  await addSenders(world);
  anna = await world.staff(["reviewer"], { name: "anna", fullName: "Anna Reed" });
});
afterEach(async () => {
  await Promise.all(seats.splice(0).map((seat) => seat.close()));
  await world.close();
  expect(world.failures).toEqual([]);
});

async function sit(desk: Desk, before = async (_page: Page) => {}): Promise<Page> {
  const seat = await sitDown(browser, world, desk);
  seats.push(seat);
  await before(seat.page);
  await seat.open("/held");
  await row(seat.page).waitFor();
  return seat.page;
}
/** The first of the queue. */
const row = (page: Page) => page.getByRole("region", { name: "Queue" }).getByRole("listitem").first();
const press = async (page: Page, ...keys: string[]) => {
  await drawn(page);
  for (const key of keys) await page.keyboard.press(key);
};
const dialog = async (page: Page, name: string) => {
  await page.getByRole("dialog", { name }).waitFor();
  await page.locator("[role=dialog]:focus-within").waitFor();
};
const decisions = async (ref: string) => (await anna.get(`/held/decisions?ref=${ref}`)).body.decisions;
const states = (refs: readonly string[]) =>
  Promise.all(refs.map(async (ref) => (await decisions(ref))[0]?.state as string | undefined));
/** The undo time passes, and the gateway carries out what was decided. */
const settle = async () => {
  world.setNow(world.now() + MINUTE);
  await world.store.settleDecisions(world.now(), 100);
};

it("a campaign that takes two is proposed by one; the other confirms all of it by keys, and may take it back", async () => {
  const levels = { certain: "hold", doubtful: "hold" } as const;
  const rule = { rule: "consent/newsletter", levels, clauses: [], options: {}, fourEyes: true };
  const pack = { name: "ala", title: "ALA", appliesTo: "members", groups: [], digest: "d", rules: [rule] } as const;
  await world.store.activatePolicy([pack], { global: "enforce", exceptions: [] }, NOW);
  const refs: string[] = [];
  for (const to of ["bob@jones.example", "eve@jones.example", "dan@fox.example"])
    refs.push(await holdMail(world, { subject: "Spring newsletter", fingerprint: "f".repeat(32), to: [to] }));
  const propose = () => anna.send("POST", "/held/decisions", { campaign: refs[0], kind: "release", code: "exception" });
  const page = await sit(await world.staff(["reviewer"], { name: "bea", fullName: "Bea Long" }));
  const confirm = async () => {
    await propose();
    await row(page).getByText("Anna Reed: release? second person").waitFor();
    await press(page, "r");
    await dialog(page, "Confirm: release 3 messages");
    await press(page, "Control+Enter");
    await page.getByText("Releasing: 3 messages").waitFor();
    await expect.poll(() => states(refs)).toEqual(["pending", "pending", "pending"]);
  };
  await confirm();
  await press(page, "z");
  await expect.poll(() => states(refs)).toEqual(["undone", "undone", "undone"]);
  await row(page).waitFor();
  await confirm();
  await expect
    .poll(async () => {
      await settle();
      return states(refs);
    })
    .toEqual(["done", "done", "done"]);
  expect((await decisions(refs[2] ?? ""))[0]).toMatchObject({ by: "anna", second: "bea" });
});

it("one recipient is refused, and the rest released at once, in the message that stays open", async () => {
  const to = ["bob@jones.example", "eve@fox.example", "dan@fox.example"];
  const ref = await holdMail(world, { subject: "To three", to });
  await holdMail(world, { subject: "Another" });
  const page = await sit(anna);
  await press(page, "Enter");
  const message = page.getByRole("article");
  await message.getByRole("button", { name: "bob@jones.example", exact: true }).click();
  await message.getByRole("button", { name: "Refuse bob@jones.example" }).click();
  await dialog(page, "Refuse: To three (1 of 3 recipients)");
  await press(page, "Control+Enter");
  await page.getByText("You decided to refuse part of it a moment ago.").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await press(page, "r");
  await page.getByText("For the 2 of 3 recipients that nobody decided yet.").waitFor();
  await dialog(page, "Release: To three");
  await press(page, "Control+Enter");
  await expect
    .poll(() => decisions(ref))
    .toMatchObject([
      { kind: "release", state: "pending", envelopes: [{ recipient: to[1] }, { recipient: to[2] }] },
      { kind: "refuse", state: "pending", envelopes: [{ recipient: to[0] }] },
    ]);
});

it("a claim goes on while its message is open and somebody is there, and says nothing about it", async () => {
  const ref = await holdMail(world, { subject: "A long one" });
  const page = await sit(anna, (fresh) => fresh.clock.install());
  await press(page, "Enter");
  await page.getByRole("article").getByRole("heading", { name: "A long one" }).waitFor();
  await press(page, "a");
  await row(page).getByText("mine").waitFor();
  world.setNow(NOW + 10 * MINUTE);
  await page.clock.fastForward(4 * MINUTE);
  await press(page, "Shift");
  await page.clock.fastForward(2 * MINUTE);
  const claim = async () => (await anna.get(`/held?campaign=${ref}`)).body.rows[0]?.claim;
  await expect.poll(claim).toMatchObject({ by: "anna", at: NOW, until: NOW + 25 * MINUTE });
  const trail = (await world.store.auditEntries(0, 1000)).filter(({ kind }) => kind === "held.claimed");
  expect(trail).toHaveLength(1);
});
