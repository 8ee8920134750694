/** What is decided is what is on the screen: the open message, and of a campaign what the filters show. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, openConsole } from "../support/console.ts";
import { drawn, openBrowser, type Seat, sitDown } from "./console.ts";
import { addSenders, holdLetters, holdMail, SENDERS } from "./queue-mail.ts";

let browser: Browser;
let world: ConsoleWorld;
let anna: Desk;
const seats: Seat[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  world = await openConsole("review: { undo: 50s }");
  await addSenders(world);
  anna = await world.staff(["reviewer"], { name: "anna", fullName: "Anna Reed" });
});
afterEach(async () => {
  await Promise.all(seats.splice(0).map((seat) => seat.close()));
  await world.close();
  expect(world.failures).toEqual([]);
});

async function open(path: string): Promise<Page> {
  const seat = await sitDown(browser, world, anna);
  seats.push(seat);
  await seat.open(path);
  return seat.page;
}

const queue = (page: Page) => page.getByRole("region", { name: "Queue" });
const row = (page: Page, name: string) => queue(page).getByRole("listitem").filter({ hasText: name });
const pane = (page: Page) => page.getByRole("region", { name: "Open message" });
const tool = (page: Page, name: string) => pane(page).getByRole("button", { name });
const message = (page: Page, subject: string) => page.getByRole("article").getByRole("heading", { name: subject });
const press = async (page: Page, ...keys: string[]) => {
  await drawn(page);
  for (const key of keys) await page.keyboard.press(key);
};
const dialog = async (page: Page, name: string) => {
  await page.getByRole("dialog", { name }).waitFor();
  await page.locator("[role=dialog]:focus-within").waitFor();
};
const stateOf = async (ref: string) => (await anna.get(`/held/decisions?ref=${ref}`)).body.decisions[0]?.state;
/** One word per message: how its decision stands, or that there is none. */
const stand = (refs: readonly string[], ...states: (string | undefined)[]) =>
  expect.poll(() => Promise.all(refs.map(stateOf))).toEqual(states);
const settle = async () => {
  world.setNow(world.now() + 60_000);
  await world.store.settleDecisions(world.now(), 100);
};
const release = (refs: readonly string[]) =>
  anna.send("POST", "/held/decisions", { refs, kind: "release", code: "exception" });

/** A campaign, one message to each. */
async function holdAlike(...to: string[]): Promise<string[]> {
  const refs: string[] = [];
  for (const one of to)
    refs.push(await holdMail(world, { subject: "Spring letter", fingerprint: "f".repeat(32), to: [one] }));
  return refs;
}

describe("the open message is what keys are about", () => {
  it("where a link leads to one that the filters leave out", async () => {
    const [first = ""] = await holdLetters(world, 2);
    const offer = await holdMail(world, { subject: "An offer", from: SENDERS.CARL });
    const page = await open(`/held/${offer}?sender=ann@smith.example`);
    await message(page, "An offer").waitFor();
    await row(page, "Letter 1").waitFor();
    await tool(page, "Release").waitFor();
    await press(page, "r");
    await dialog(page, "Release: An offer");
    await press(page, "Enter");
    await stand([offer, first], "pending", undefined);
  });

  it("where a link leads beyond the rows that were asked for", async () => {
    const refs = await holdLetters(world, 230);
    const last = refs.at(-1) ?? "";
    const page = await open(`/held/${last}`);
    await message(page, "Letter 230").waitFor();
    await row(page, "Letter 1").first().waitFor();
    await tool(page, "Refuse").waitFor();
    await press(page, "a");
    await tool(page, "Give back").waitFor();
    expect((await anna.get(`/held?message=${last}`)).body.rows).toMatchObject([{ claim: { mine: true } }]);
    expect((await anna.get("/held?mine=true")).body.messages).toBe(1);
    await press(page, "d");
    await dialog(page, "Refuse: Letter 230");
  });

  it("where it is a copy whose campaign's first message has ended", async () => {
    const refs = await holdAlike("bob@jones.example", "eve@jones.example", "dan@fox.example");
    const [founder = "", , copy = ""] = refs;
    await holdLetters(world, 1);
    await release([founder]);
    await settle();
    const page = await open(`/held/${copy}`);
    await tool(page, "Release all 2").waitFor();
    await queue(page).locator("[aria-current=true]").filter({ hasText: "Spring letter" }).waitFor();
    await press(page, "r");
    await dialog(page, "Release: 2 messages");
    await page.getByLabel("Only the message that is open").click();
    await dialog(page, "Release: Spring letter");
    await page.getByRole("dialog").getByRole("button", { name: "Release" }).click();
    await stand(refs, "done", undefined, "pending");
  });

  it("and none is decided when a colleague was quicker; the next one is a key away", async () => {
    const refs = await holdLetters(world, 3);
    const page = await open(`/held/${refs[0]}`);
    await tool(page, "Release").waitFor();
    const bea = await world.staff(["reviewer"], { name: "bea" });
    await bea.send("POST", "/held/decisions", { refs: [refs[0]], kind: "release", code: "exception" });
    await settle();
    await pane(page).getByText("Not held any more").waitFor();
    await row(page, "Letter 1").waitFor({ state: "detached" });
    await press(page, "r");
    await page.getByText("This message is not held any more.").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await press(page, "j");
    await message(page, "Letter 2").waitFor();
    await stand(refs, "done", undefined, undefined);
  });
});

describe("under a filter, a campaign is what the filter shows of it", () => {
  const EVE = "eve@jones.example";

  it("and the row, the buttons and the dialog say so before", async () => {
    const refs = await holdAlike("bob@jones.example", EVE, EVE);
    const page = await open(`/held?recipient=${EVE}`);
    await row(page, "2 of 3 alike").waitFor();
    await press(page, "Enter");
    await tool(page, "Release 2 of 3").waitFor();
    await pane(page).getByText("2 of 3 messages alike").waitFor();
    await press(page, "r");
    await dialog(page, "Release: 2 of 3 messages");
    await page.getByText("1 more that the filters do not show go on waiting.").waitFor();
    await press(page, "Enter");
    await stand(refs, undefined, "pending", "pending");
  });

  it("also when it was selected, and the filter is another one by then", async () => {
    const refs = await holdAlike("bob@jones.example", EVE, EVE);
    const page = await open(`/held?recipient=${EVE}`);
    await row(page, "2 of 3 alike").getByRole("checkbox").click();
    await queue(page).getByRole("button", { name: "Show all" }).click();
    await row(page, "3 alike").waitFor();
    await queue(page).getByRole("button", { name: "Release" }).click();
    await dialog(page, "Release: 2 of 3 messages");
    await press(page, "Enter");
    await stand(refs, undefined, "pending", "pending");
    await queue(page).getByText("1 row").waitFor();
  });
});

it("more than one decision takes are said before, and the rest waits", async () => {
  await holdAlike("bob@jones.example", "eve@jones.example");
  const many = async (page: Page) =>
    page.route(/\/api\/v1\/held\?/, async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      const rows = body.rows.map((one: object) => ({ ...one, messages: 812, of: 812 }));
      await route.fulfill({ response: answer, json: { ...body, rows } });
    });
  const seat = await sitDown(browser, world, anna);
  seats.push(seat);
  await many(seat.page);
  await seat.open("/held");
  await row(seat.page, "812 alike").waitFor();
  await press(seat.page, "Enter");
  await tool(seat.page, "Release 500 of 812").waitFor();
  await press(seat.page, "r");
  await dialog(seat.page, "Release: 500 of 812 messages");
  await seat.page.getByText("At most 500 are decided at once: 312 more are for a further step.").waitFor();
  // What is still asked when the page goes is no fault.
  await seat.page.unrouteAll({ behavior: "ignoreErrors" });
});

describe("the search", () => {
  it("finds a message by the reference that its sender was told, held or not", async () => {
    const [first = "", second = ""] = await holdLetters(world, 2);
    const page = await open(`/held?q=${second}`);
    await row(page, "Letter 2").waitFor();
    expect(await row(page, "Letter 1").count()).toBe(0);
    await release([first]);
    await settle();
    await page.getByLabel("Search held mail").fill(`ref:${first}`);
    await press(page, "Enter");
    await queue(page)
      .getByRole("link", { name: `message ${first}` })
      .click();
    await message(page, "Letter 1").waitFor();
    await pane(page).getByText("Not held any more").waitFor();
  });
});
