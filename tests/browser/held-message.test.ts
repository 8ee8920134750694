import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, openConsole } from "../support/console.ts";
import { ANN, addPeople, address, BOB, DAY, finding, hold, NOW } from "../support/held-mail.ts";
import { drawn, openBrowser, type Seat, sitDown } from "./console.ts";

let world: ConsoleWorld;
let browser: Browser;
let anna: Desk;
let ref: string;

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  const consent = {
    recipient: address(BOB.address),
    grantee: ANN.id,
    purpose: null,
    until: null,
    evidence: "Cards at the summit",
  };
  await world.store.importConsents(
    [{ ...consent, scope: "contact", status: "granted", basis: "card-exchange", at: NOW - 40 * DAY }],
    { actor: "staff:test", at: NOW - 20 * DAY, dryRun: false },
  );
  anna = await world.staff(["reviewer"], { name: "anna" });
  ref = await hold(world, {
    to: [BOB.address, ...Array.from({ length: 60 }, (_, at) => `p${at}@many.example`)],
    findings: [
      finding({
        message: "a newsletter needs a relationship",
        evidence: [{ part: "text", offset: 0, text: "our newsletter" }],
      }),
      finding({
        ...{ rule: "conduct/retaliation", confidential: true, clauses: ["ala.sm.7"] },
        ...{
          message: "it goes to somebody who complained",
          evidence: [{ part: "text", offset: 0, text: "costs nothing" }],
        },
      }),
    ],
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const views = async () =>
  (await world.store.auditEntries(0, 10_000))
    .filter(({ kind, subject }) => kind === "held.viewed" && subject === ref)
    .map(({ data }) => String(data["view"]));

async function open(path = "", options = {}): Promise<Seat> {
  const seat = await sitDown(browser, world, anna, options);
  await seat.open(`/held/${ref}${path}`);
  await seat.page.getByRole("heading", { name: "Flagged passages" }).waitFor();
  return seat;
}

describe("a held message on one screen", () => {
  it("says from whom to whom it goes, and once what is the same for several", async () => {
    const to = ["p1@many.example", "p2@many.example", "p3@many.example"];
    const stranger = (recipient: string) => finding({ recipient, message: `${recipient} is a stranger to you` });
    const seat = await sitDown(browser, world, anna);
    await seat.open(`/held/${await hold(world, { to, findings: to.map(stranger) })}`);
    const message = seat.page.getByRole("article");
    await message.getByText(`<${ANN.address}> → to p1@many.example and 2 more`).waitFor();
    await message.getByText("“You” is the sender here").waitFor();
    await message.getByText("The same for p2@many.example, p3@many.example").waitFor();
    await expect.poll(() => message.locator(".findings > li").count()).toBe(1);
    await seat.close();
  });

  it("shows why, the flagged words, the clause in words, and marks what is confidential", async () => {
    const seat = await open();
    const message = seat.page.getByRole("article", { name: `Message ${ref}` });
    await message.getByText("it goes to somebody who complained (conduct/retaliation; ala.sm.7)").waitFor();
    const marked = (what: string) => expect.poll(() => message.locator(`.passage mark${what}`).allInnerTexts());
    await marked("").toEqual(["our newsletter", "costs nothing"]);
    await marked(".confidential").toEqual(["costs nothing"]);
    await message.getByText("No retaliation against anybody who reported something").waitFor();
    await message.getByText("confidential: never tell the sender").waitFor();
    expect(seat.complaints).toEqual([]);
    expect(await views()).toEqual(["passages"]);
    await seat.close();
  });

  it("says at the marks and in the list which words belong to which finding, and leads from one to the other", async () => {
    const seat = await open();
    const message = seat.page.getByRole("article", { name: `Message ${ref}` });
    await expect.poll(() => message.locator(".passage").textContent()).toContain("our newsletter (finding 2)");
    await expect.poll(() => message.locator(".passage").textContent()).toContain("costs nothing (finding 1)");
    const second = message.getByRole("listitem").filter({ hasText: "a newsletter needs a relationship" });
    await expect.poll(() => second.textContent()).toMatch(/^Finding\s+2/);
    const quote = second.getByRole("button", { name: "“our newsletter” in the text" });
    await drawn(seat.page);
    await quote.focus();
    await seat.page.keyboard.press("Enter");
    await expect.poll(() => message.locator(".passage mark:focus").allTextContents()).toEqual(["our newsletter"]);
    await seat.close();
  });

  it("quotes three of a finding's words, cut at a word, and names the part of each", async () => {
    const long = `Dear ${"friend ".repeat(20)}`.trim();
    const evidence = [
      { part: "subject", offset: 4, text: "spring offer" },
      { part: "text", offset: 0, text: long },
      { part: "text", offset: 0, text: "pensions" },
      { part: "text", offset: 0, text: "PENSIONS" },
      { part: "text", offset: 0, text: "Friday" },
      { part: "recipient", offset: 0, text: BOB.address },
    ];
    const seat = await sitDown(browser, world, anna);
    await seat.open(
      `/held/${await hold(world, { to: ["q@many.example"], findings: [finding({ message: "too much", evidence })] })}`,
    );
    const quotes = seat.page.getByRole("article").locator(".quotes");
    await quotes.waitFor();
    await expect
      .poll(() => quotes.getByRole("button").allTextContents())
      .toEqual([
        "“spring offer” in the subject",
        expect.stringMatching(/^“Dear (friend )+…” in the text$/),
        "“pensions” in the text",
      ]);
    await quotes.getByText("and 1 more").waitFor();
    await seat.close();
  });

  it("opens the whole of it by a key, puts the view into the address, and the trail knows", async () => {
    const seat = await open();
    await seat.page.getByText("It is recorded in the trail that you read it.").waitFor();
    await drawn(seat.page);
    await seat.page.keyboard.press("b");
    await seat.page.getByRole("region", { name: "Text of the message" }).getByText("our newsletter").waitFor();
    await expect.poll(() => new URL(seat.page.url()).search).toContain("view=text");
    await seat.page.keyboard.press("3");
    await seat.page.getByRole("tabpanel").getByText("X-Serial").waitFor();
    await expect.poll(() => new URL(seat.page.url()).search).toContain("view=headers");
    expect(await views()).toEqual(["passages", "text", "headers"]);
    await seat.page.keyboard.press("b");
    await seat.page.getByText("It is recorded in the trail that you read it.").waitFor();
    await seat.close();
  });

  it("finds one of many recipients, and opens what is on record", async () => {
    const seat = await open();
    const { page } = seat;
    await page.getByText("1 to 50 of 61").waitFor();
    const search = page.getByRole("searchbox", { name: "Find a recipient" });
    await search.fill("jones");
    await search.press("Enter");
    await page.getByRole("button", { name: "p0@many.example", exact: true }).waitFor({ state: "detached" });
    const bob = page.getByRole("button", { name: BOB.address, exact: true });
    await bob.focus();
    await page.keyboard.press("Enter");
    await page.getByText("the verdict rested on it").waitFor();
    await page.getByText("Nothing passed through here before.").waitFor();
    await expect.poll(() => bob.getAttribute("aria-expanded")).toBe("true");
    await seat.close();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    const seat = await open("?view=text", { colorScheme, bypassCSP: true });
    await seat.page.getByRole("region", { name: "Text of the message" }).waitFor();
    expect(await seat.violations()).toEqual([]);
    await seat.close();
  });

  it("offers a viewer no content", async () => {
    const vera = await world.staff(["viewer"], { name: "vera" });
    const seat = await sitDown(browser, world, vera);
    await seat.open(`/held/${ref}?view=raw`);
    await seat.page.getByText("Your roles show flagged passages only, not whole messages.").waitFor();
    expect(await seat.page.getByRole("tab").count()).toBe(0);
    expect(seat.requests.filter((url) => url.endsWith("/raw"))).toEqual([]);
    await seat.close();
  });
});
