import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyExcerpt } from "../../src/audit/excerpt.ts";
import { excerptIn } from "../../src/cases/bundle/index.ts";
import { ANN, BOB, commitOf, member } from "../store/mail.ts";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

/** Set to a folder to keep pictures of what is seen. */
const PICTURES = process.env["LINTEL_PICTURES"];

describe("a case in the console", () => {
  let browser: Browser;
  let world: ConsoleWorld;
  let seat: Seat | undefined;
  let id = "";
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    world = await openConsole();
    // The dialogs offer deadlines from the browser's own clock.
    world.setNow(Date.now());
    const people = [member(ANN, { name: "Ann Smith" }), member(BOB, { name: "Bob Jones" })];
    await world.store.importMembers(people, { actor: "system", at: world.now(), dryRun: false });
    const opened = await world.store.complain({
      ...{
        person: { key: BOB.address, text: BOB.address },
        source: "page",
        envelope: null,
        against: ANN.id,
        language: "",
      },
      ...{ words: "Enough of these offers", original: null, at: world.now(), confirmed: true, perDay: 9 },
    });
    id = "case" in opened ? opened.case : "";
  });
  afterEach(async () => {
    await seat?.close();
    await world.close();
  });

  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const picture = async (name: string) => {
    if (PICTURES !== undefined)
      await seat?.page.screenshot({ path: join(PICTURES, `cases-${name}.png`), fullPage: true });
  };

  it("goes from complaint to sanction and export as a person does it", async () => {
    seat = await sitDown(browser, world, await world.staff(["manager"], { name: "anna" }));
    const { page } = seat;
    await seat.open("/cases");
    await page.getByRole("link", { name: id }).waitFor();
    await page.getByRole("button", { name: "ready 0" }).click();
    await page.getByText("No such cases.").waitFor();
    expect(new URL(page.url()).searchParams.get("stage")).toBe("ready");
    await page.getByRole("button", { name: "ready 0", pressed: true }).click();
    await page.getByRole("button", { name: "opened 1" }).click();
    await page.getByRole("link", { name: id }).waitFor();
    await picture("list");
    await page.getByRole("link", { name: id }).click();
    await page.getByText("Next: write down what is alleged").waitFor();

    await press(page, "Write the allegation");
    await page.getByRole("textbox", { name: "In neutral words" }).fill("Bob Jones got an offer");
    await press(page, "Write it down");
    await page.getByRole("alert").getByText("name who complained").waitFor();
    await page.getByRole("textbox", { name: "In neutral words" }).fill("You offered a service to a stranger");
    await page.getByRole("textbox", { name: "Clauses" }).fill("ala.ns.2b");
    await press(page, "Write it down");
    await page.getByText("Next: ask the respondent").waitFor();

    await press(page, "Ask the respondent");
    await press(page, "Send the letter");
    await page.getByText("The respondent was asked.").waitFor();
    const link = (await world.store.claimNotices({ now: world.now() + 1, leaseUntil: world.now() + 9, limit: 9 }))
      .map(({ order }) => order)
      .find(({ kind }) => kind === "respondent")?.link;
    await world.store.answerHearing(link?.id ?? 0, "statement", "She asked me to", world.now());
    await page.reload();

    await press(page, "Decide");
    await picture("decide-empty");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("It was a breach of the rules").check();
    await dialog.getByLabel("Why").fill("It was an offer, and nobody had asked for it");
    await dialog.getByRole("combobox", { name: "Sanction" }).click();
    await page.getByRole("option", { name: "Suspended" }).click();
    await dialog.getByLabel("Until", { exact: true }).fill("+2m");
    await dialog.getByLabel("What the member reads about it").fill("You cannot send for two months");
    await picture("decide");
    expect(await seat.violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Decide" }).click();
    await page.getByText("It is decided. The respondent may appeal").waitFor();
    expect((await world.store.showMember(ANN.id, world.now()))?.standing).toBe("suspended");
    await picture("decided");

    await press(page, "Export");
    await page.getByLabel("For the respondent").check();
    expect(await page.getByRole("dialog").getByRole("button", { name: "Export" }).isDisabled()).toBe(true);
    await press(page, "Show what is replaced");
    await page.getByText("Left out").waitFor();
    await picture("export");
    const folder = mkdtempSync(join(tmpdir(), "lintel-case-"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "Export" }).click(),
    ]);
    const file = join(folder, "case.zip");
    await download.saveAs(file);
    expect(verifyExcerpt(excerptIn(readFileSync(file))).why).toBe("");
    rmSync(folder, { recursive: true, force: true });
    // The refused allegation was an answer of 409; nothing else went wrong.
    expect(seat.complaints.filter((one) => !one.includes("409"))).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds, in %s", async (colorScheme) => {
    const anna = await world.staff(["manager"], { name: "anna" });
    await world.store.actOnCase(
      id,
      { kind: "evidence-note", words: "By telephone" },
      { actor: "staff:anna", key: "", organisation: "", groups: [] },
      world.now(),
    );
    seat = await sitDown(browser, world, anna, { colorScheme });
    await seat.open("/cases");
    await seat.page.getByRole("link", { name: id }).waitFor();
    expect(await seat.violations()).toEqual([]);
    await seat.open("/cases?tab=sanctions");
    await seat.page.getByText("No sanction is in force.").waitFor();
    expect(await seat.violations()).toEqual([]);
    await seat.open(`/cases/${id}`);
    await seat.page.getByRole("heading", { name: "Timeline" }).waitFor();
    await picture(`case-${colorScheme}`);
    expect(await seat.violations()).toEqual([]);
    await seat.page.getByRole("button", { name: "Look at note" }).click();
    await seat.page.getByRole("dialog").waitFor();
    expect(await seat.violations()).toEqual([]);
    await seat.page.keyboard.press("Escape");
    await seat.page.getByRole("region", { name: "Evidence" }).first().getByText("anna").last().waitFor();
  });

  const anna = { actor: "staff:anna", key: "", organisation: "", groups: [] };
  /** Heard, and suspended for a month. */
  const suspend = async () => {
    const at = world.now();
    const soon = at + 20 * 86_400_000;
    await world.store.actOnCase(id, { kind: "allegation", words: "An offer", clauses: [] }, anna, at);
    await world.store.actOnCase(id, { kind: "hearing", until: soon }, anna, at);
    await world.store.actOnCase(id, { kind: "statement", words: "She asked me" }, anna, at);
    const sanction = { standing: "suspended" as const, words: "No mail for a month", from: 0, until: soon };
    const decision = { kind: "decision" as const, ruling: "upheld" as const, words: "Nobody had asked", sanction };
    await world.store.actOnCase(id, { ...decision, appealUntil: soon }, anna, at);
    expect((await world.store.showMember(ANN.id, at))?.standing).toBe("suspended");
  };

  it.each(["light", "dark"] as const)(
    "lifts a sanction by keys alone, with words that stay, in %s",
    async (colorScheme) => {
      await suspend();
      seat = await sitDown(browser, world, await world.staff(["manager"], { name: "mona" }), { colorScheme });
      const { page } = seat;
      await seat.open(`/cases/${id}`);
      const lift = page.getByRole("button", { name: "Lift suspended" });
      await lift.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Lift a sanction" });
      await dialog.locator("textarea:focus").waitFor();
      await expect.poll(() => dialog.getByRole("definition").allTextContents()).toContain("anna");
      expect(await seat.violations()).toEqual([]);
      await picture(`lift-${colorScheme}`);
      await page.keyboard.type("Bob Jones agrees");
      await page.keyboard.press("Control+Enter");
      await dialog.getByRole("alert").getByText("name who complained").waitFor();
      expect(await seat.violations()).toEqual([]);
      await picture(`lift-refused-${colorScheme}`);
      await page.keyboard.press("Escape");
      await page.locator("button:focus", { hasText: "Lift" }).waitFor();
      await page.keyboard.press("Enter");
      await dialog.locator("textarea:focus").waitFor();
      expect(await dialog.getByRole("alert").count()).toBe(0);
      await page.keyboard.type("It was shorter than we thought");
      await page.keyboard.press("Control+Enter");
      const row = page.getByRole("table", { name: "Sanctions of this case" }).getByRole("row", { name: /suspended/ });
      await row.getByText("It was shorter than we thought").waitFor();
      await row.getByText("by mona").waitFor();
      await lift.waitFor({ state: "detached" });
      expect((await world.store.showMember(ANN.id, world.now()))?.standing).toBe("good");
      expect(await seat.violations()).toEqual([]);
      await picture(`lifted-${colorScheme}`);
    },
  );

  it("lets nobody lift or add who may not", async () => {
    await suspend();
    seat = await sitDown(browser, world, await world.staff(["auditor"], { name: "otto" }));
    await seat.open(`/cases/${id}`);
    await seat.page.getByRole("table", { name: "Sanctions of this case" }).waitFor();
    expect(await seat.page.getByRole("button", { name: /^(Lift|Add)/ }).count()).toBe(0);
  });

  it.each(["light", "dark"] as const)("adds a file and a message as evidence, in %s", async (colorScheme) => {
    const mail = commitOf();
    await world.store.commitSubmission(mail);
    seat = await sitDown(browser, world, await world.staff(["manager"], { name: "mona" }), { colorScheme });
    const { page } = seat;
    await seat.open(`/cases/${id}`);
    await press(page, "Add a file");
    const dialog = page.getByRole("dialog", { name: "Add a file" });
    const send = dialog.getByRole("button", { name: "Add a file" });
    await dialog.locator("button:focus", { hasText: "Choose a file" }).waitFor();
    expect(await send.isDisabled()).toBe(true);
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      dialog.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
    await choose("film.mp4", "video/mp4", Buffer.alloc(5 * 1_048_576 + 1));
    await dialog.getByText("This file has 5.0 MiB: at most 5 are kept.").waitFor();
    expect(await send.isDisabled()).toBe(true);
    expect(await seat.violations()).toEqual([]);
    await picture(`file-refused-${colorScheme}`);
    const letter = Buffer.from(Array.from({ length: 3_000 }, (_, at) => at % 256));
    await choose("letter <b>.pdf", "application/pdf", letter);
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route("**/files", async (route) => {
      await held;
      await route.continue();
    });
    await send.click();
    await dialog.locator("button[data-loading]").waitFor();
    await picture(`file-busy-${colorScheme}`);
    go();
    const evidence = page.getByRole("table", { name: "Evidence" });
    await evidence.getByText("file letter <b>.pdf").waitFor();
    await dialog.waitFor({ state: "detached" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      evidence.getByRole("link", { name: /^Download file/ }).click(),
    ]);
    expect(readFileSync(await download.path())).toEqual(letter);

    await press(page, "Add a message");
    await page.getByRole("dialog", { name: "Add a message" }).locator("input:focus").waitFor();
    await page.keyboard.type("abcdefghij12");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("this member sent no such message").waitFor();
    expect(await seat.violations()).toEqual([]);
    await picture(`message-refused-${colorScheme}`);
    await page.getByLabel("Its reference").fill(mail.submission.ref);
    await page.keyboard.press("Enter");
    await evidence.getByText(`message ${mail.submission.ref}`).waitFor();
    await picture(`evidence-${colorScheme}`);
  });

  it("opens from what somebody heard, with filters that stand in the address", async () => {
    seat = await sitDown(browser, world, await world.staff(["manager"], { name: "anna" }), {
      viewport: { width: 400, height: 800 },
    });
    const { page } = seat;
    await seat.open("/cases?respondent=nobody");
    await page.getByText("No such cases.").waitFor();
    await press(page, "Write down a complaint");
    await page.getByLabel("Who complains").fill("dee@else.example");
    await page.getByLabel("About whom").fill(ANN.address);
    await page.getByLabel("What they say").fill("By telephone");
    await press(page, "Open the case");
    await page.getByText("Next: write down what is alleged").waitFor();
    await expect.poll(() => page.url()).toMatch(/\/cases\/[0-9a-z]{12}$/);
    await picture("narrow");
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  });

  it("is not there for a party", async () => {
    const bob = await world.staff(["manager"], { name: "bob", address: BOB.address });
    seat = await sitDown(browser, world, bob);
    await seat.open(`/cases/${id}`);
    await seat.page.getByText("there is no such case").waitFor();
  });
});
