import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../support/console.ts";
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

async function sit(desk: Desk, path: string, options = {}): Promise<Page & { readonly seat: Seat }> {
  const seat = await sitDown(browser, world, desk, options);
  seats.push(seat);
  await seat.open(path);
  await queue(seat.page).getByRole("listitem").first().waitFor();
  return Object.assign(seat.page, { seat });
}

const queue = (page: Page) => page.getByRole("region", { name: "Queue" });
const row = (page: Page, name: string) => queue(page).getByRole("listitem").filter({ hasText: name });
const message = (page: Page, subject: string) => page.getByRole("article").getByRole("heading", { name: subject });
const press = async (page: Page, ...keys: string[]) => {
  await drawn(page);
  for (const key of keys) await page.keyboard.press(key);
};
/** A dialog is there, and has the focus. */
const dialog = async (page: Page, name?: string) => {
  await page.getByRole("dialog", name === undefined ? {} : { name }).waitFor();
  await page.locator("[role=dialog]:focus-within").waitFor();
};
/** Escape, and nothing stands over the page any more. */
const leave = async (page: Page) => {
  await press(page, "Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
};
const subjects = (page: Page) => queue(page).getByRole("listitem").getByRole("link").allTextContents();
const shows = (page: Page, ...names: string[]) => expect.poll(() => subjects(page)).toEqual(names);
const stateOf = async (ref: string) => (await anna.get(`/held/decisions?ref=${ref}`)).body.decisions;
/** The undo time passes, and the gateway carries out what was decided. */
const settle = async () => {
  world.setNow(world.now() + 60_000);
  await world.store.settleDecisions(world.now(), 100);
};
/** The page may show a decision that is still on its way. */
const comesTo = (ref: string, ...decisions: object[]) =>
  expect
    .poll(async () => {
      await settle();
      return stateOf(ref);
    })
    .toMatchObject(decisions);
/** One word per message: how its decision stands, or that there is none. */
const stand = (refs: readonly string[], ...states: (string | undefined)[]) =>
  expect.poll(async () => (await Promise.all(refs.map(stateOf))).map(([one]) => one?.state)).toEqual(states);

describe("a morning's work, by keyboard alone", () => {
  it("releases with two keys, refuses with a code and words, notes, claims, and goes from one to the next", async () => {
    const [first = "", second = "", third = ""] = await holdLetters(world, 4);
    const page = await sit(anna, "/held");
    await press(page, "Enter");
    await message(page, "Letter 1").waitFor();
    await press(page, "r");
    await dialog(page);
    await press(page, "Enter");
    await message(page, "Letter 2").waitFor();
    await press(page, "d");
    await dialog(page);
    await press(page, "2");
    await page.keyboard.type("They never agreed");
    await press(page, "Control+Enter");
    await message(page, "Letter 3").waitFor();
    await press(page, "a");
    await row(page, "Letter 3").getByText("mine").waitFor();
    await press(page, "c");
    await dialog(page);
    await page.keyboard.type("Asked Ann about it");
    await press(page, "Control+Enter");
    await row(page, "Letter 3").getByText("1 note").waitFor();
    await comesTo(first, { kind: "release", code: "relationship-shown", state: "done" });
    await comesTo(second, { kind: "refuse", code: "no-consent", reason: "They never agreed", state: "done" });
    await shows(page, "Letter 3", "Letter 4");
    expect((await anna.get(`/held/${third}/notes`)).body.notes).toMatchObject([{ text: "Asked Ann about it" }]);
    expect(page.seat.complaints).toEqual([]);
  });

  it("refuses with two keys: reason and words follow what was found, until somebody writes their own", async () => {
    const [only = ""] = await holdLetters(world, 1);
    const page = await sit(anna, "/held");
    await press(page, "Enter");
    await message(page, "Letter 1").waitFor();
    await press(page, "d");
    await dialog(page);
    await expect
      .poll(() => page.getByLabel("Words for the sender").inputValue())
      .toBe("The recipient has not agreed to it.");
    await press(page, "Enter");
    await page.getByText("Refusing: Letter 1").waitFor();
    const reason = "The recipient has not agreed to it.";
    await comesTo(only, { kind: "refuse", code: "no-consent", reason, state: "done" });
  });

  it("moves, goes back, searches, goes elsewhere, and says which keys there are", async () => {
    await holdLetters(world, 3);
    const page = await sit(anna, "/held");
    await press(page, "j", "j", "k", "o");
    await message(page, "Letter 2").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("A");
    await press(page, "?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("Take the last decision back").waitFor();
    await leave(page);
    await message(page, "Letter 2").waitFor();
    await press(page, "u");
    await page.getByText("No message is open").waitFor();
    await press(page, "/");
    await page.locator("input:focus").waitFor();
    await page.keyboard.type("Letter 3");
    await press(page, "Enter");
    await shows(page, "Letter 3");
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("Letter 3");
  });

  it("leaves who scrolls far from the cursor where they scrolled to, and j goes on from the cursor", async () => {
    await holdLetters(world, 330);
    const page = await sit(anna, "/held");
    await row(page, "Letter 1").first().waitFor();
    // What comes in while one scrolls makes the list longer: the end is where it is when nothing comes any more.
    const toTheEnd = () =>
      queue(page)
        .locator(".queue-scroll")
        .evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect.poll(() => toTheEnd().then(() => row(page, "Letter 330").count())).toBe(1);
    // The rows there have come, and with them every reason to go elsewhere: what they set off is drawn two frames later.
    await drawn(page);
    expect(await row(page, "Letter 330").isVisible()).toBe(true);
    await press(page, "j");
    await row(page, "Letter 2").first().waitFor();
  });

  it("leaves letters alone while keys of one letter are turned off", async () => {
    await holdLetters(world, 2);
    const page = await sit(anna, "/held");
    await page.getByRole("button", { name: "Anna Reed" }).click();
    await page.getByLabel("Keys of one letter").click({ force: true });
    await expect.poll(async () => (await anna.get("/session")).body.settings).toMatchObject({ keys: false });
    await press(page, "Escape");
    await page.getByLabel("Keys of one letter").waitFor({ state: "detached" });
    // The page knows it once it has asked who is signed in again.
    await page.getByRole("button", { name: "Keys", exact: true }).click();
    await page.getByText("Keys of one letter are turned off").waitFor();
    await leave(page);
    await press(page, "r");
    await press(page, "ArrowDown");
    await page.locator("li[data-index]:focus-within").waitFor();
    await press(page, "Enter");
    await message(page, "Letter 2").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});

describe("a decision", () => {
  it("is taken back with z, and the message is there again", async () => {
    const [ref = ""] = await holdLetters(world, 2);
    const page = await sit(anna, "/held");
    await press(page, "r");
    await dialog(page);
    await press(page, "Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await shows(page, "Letter 2");
    await press(page, "z");
    await shows(page, "Letter 1", "Letter 2");
    await comesTo(ref, { state: "undone" });
  });

  it("that fails brings the row back, and says why", async () => {
    await holdLetters(world, 2);
    const page = await sit(anna, "/held");
    await page.route("**/held/decisions", (route) => route.abort());
    await press(page, "r");
    await dialog(page);
    await press(page, "Enter");
    await page.getByText("The gateway did not answer: what you asked may be done or not").waitFor();
    await shows(page, "Letter 1", "Letter 2");
  });

  it("for many has a result for each, and one key takes all back", async () => {
    const refs = await holdLetters(world, 5);
    const page = await sit(anna, "/held");
    await press(page, "x", "j", "j", "X", "r");
    await dialog(page, "Release: 3 messages");
    await press(page, "Enter");
    await page.getByText("Releasing: 3 messages").waitFor();
    await shows(page, "Letter 4", "Letter 5");
    await stand(refs, "pending", "pending", "pending", undefined, undefined);
    await press(page, "z");
    await expect.poll(async () => (await subjects(page)).length).toBe(5);
  });

  it("on a campaign is one for all its messages, without those that were left out", async () => {
    const sketch = Array.from({ length: 64 }, (_, index) => index + 1);
    const alike = { subject: "Spring newsletter", fingerprint: "f".repeat(32), sketch };
    const refs: string[] = [];
    for (const to of ["bob@jones.example", "eve@jones.example", "dan@fox.example"])
      refs.push(await holdMail(world, { ...alike, to: [to] }));
    const page = await sit(anna, "/held");
    await row(page, "3 alike").waitFor();
    await press(page, "Enter");
    await page.getByRole("region", { name: "Campaign" }).getByLabel("Decide with the others: dan@fox.example").click();
    await press(page, "r");
    await page.getByText("One message that you left out goes on waiting.").waitFor();
    await dialog(page);
    await press(page, "Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await stand(refs, "pending", "pending", undefined);
  });
});

describe("filters", () => {
  it("stand in the address with their counts, and take each other into account", async () => {
    await holdLetters(world, 2);
    await holdMail(world, { subject: "An offer", rule: "marketing/solicitation", from: SENDERS.CARL });
    const page = await sit(anna, "/held?rule=marketing/solicitation");
    await shows(page, "An offer");
    await queue(page).getByRole("button", { name: "Sender" }).click();
    await page.getByRole("menuitem", { name: "Carl Weber" }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("rule=marketing/solicitation&sender=");
    await queue(page).getByRole("button", { name: "Show all" }).click();
    await expect.poll(async () => (await subjects(page)).length).toBe(3);
    await queue(page).getByRole("button", { name: "Mine 0" }).click();
    await page.getByText("Nothing held fits these filters.").waitFor();
    await page.goBack();
    await expect.poll(async () => (await subjects(page)).length).toBe(3);
  });

  it("that find nothing leave words; an empty queue has others", async () => {
    const seat = await sitDown(browser, world, anna);
    seats.push(seat);
    await seat.open("/held");
    await seat.page.getByText("Nothing is held.").waitFor();
    await expect.poll(() => seat.page.title()).toBe("Held mail · lintel");
  });
});

describe("two reviewers at once", () => {
  it("see what the other has claimed, and take it over knowingly", async () => {
    const [ref = ""] = await holdLetters(world, 2);
    const bea = await world.staff(["reviewer"], { name: "bea", fullName: "Bea Long" });
    const page = await sit(anna, "/held");
    const other = await sit(bea, "/held");
    await press(other, "a");
    await row(page, "Letter 1").getByText("Bea Long").waitFor();
    await press(page, "r");
    await dialog(page);
    await press(page, "Enter");
    await dialog(page, "Somebody else has it");
    await expect.poll(() => subjects(page)).toContain("Letter 1");
    await page.getByRole("button", { name: "Take over" }).click();
    await expect.poll(() => stateOf(ref)).toMatchObject([{ by: "anna", state: "pending" }]);
  });

  it("see the row that they are at stay where it is while the other decides what is above it", async () => {
    await holdLetters(world, 6);
    const bea = await world.staff(["reviewer"], { name: "bea", fullName: "Bea Long" });
    const page = await sit(anna, "/held");
    await press(page, "j", "j", "j");
    await drawn(page);
    const before = await row(page, "Letter 4").boundingBox();
    const refs = (await bea.get("/held")).body.rows.slice(0, 2).map((one: { ref: string }) => one.ref);
    await bea.send("POST", "/held/decisions", { refs, kind: "release", code: "exception" });
    await settle();
    await shows(page, "Letter 3", "Letter 4", "Letter 5", "Letter 6");
    await expect.poll(async () => (await row(page, "Letter 4").boundingBox())?.y).toBe(before?.y);
  });
});

describe("the page", () => {
  it.each(["light", "dark"] as const)("has nothing that axe finds wrong, in %s", async (colorScheme) => {
    await holdLetters(world, 3);
    const page = await sit(anna, "/held", { colorScheme, bypassCSP: true });
    const found = [...(await page.seat.violations())];
    await press(page, "Enter");
    await message(page, "Letter 1").waitFor();
    found.push(...(await page.seat.violations()));
    await press(page, "r");
    await dialog(page);
    found.push(...(await page.seat.violations()));
    await leave(page);
    await press(page, "?");
    await dialog(page, "Keys");
    found.push(...(await page.seat.violations()));
    expect(found).toEqual([]);
  });

  it("shows a phone one thing at a time, and never scrolls sideways", async () => {
    await holdLetters(world, 2);
    const page = await sit(anna, "/held", { viewport: { width: 400, height: 800 } });
    await queue(page).getByRole("link", { name: "Letter 2" }).click();
    await message(page, "Letter 2").waitFor();
    await queue(page).waitFor({ state: "hidden" });
    await drawn(page);
    expect(Number(await page.evaluate("document.documentElement.scrollWidth"))).toBeLessThanOrEqual(400);
    await page.getByRole("button", { name: "Back" }).click();
    await row(page, "Letter 1").waitFor();
  });

  it("lets those look who may not decide, without the buttons", async () => {
    await holdLetters(world, 1);
    const page = await sit(await world.staff(["viewer"], { name: "vera" }), "/held");
    await press(page, "Enter", "r");
    await message(page, "Letter 1").waitFor();
    expect(await page.getByRole("button", { name: "Release" }).count()).toBe(0);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(NOW).toBe(world.now());
  });
});
