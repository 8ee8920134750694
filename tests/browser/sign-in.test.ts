import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../../src/staff/password.ts";
import { type ConsoleWorld, openConsole } from "../support/console.ts";
import { openBrowser, openPage, violations } from "./browser.ts";

const PASSWORD = "tall grass at noon";
let browser: Browser;
let world: ConsoleWorld;

beforeAll(async () => {
  [browser, world] = await Promise.all([openBrowser(), openConsole()]);
  const account = { name: "anna", fullName: "Anna", address: "", organisation: "", groups: [] };
  const password = await hashPassword(PASSWORD);
  await world.store.addStaff({ ...account, roles: ["manager"], password }, "staff:test", world.now());
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const code = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.now() });

async function password(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

describe("signing in at the console", () => {
  it("says what was wrong, keeps the form and the step, also when the window is left and found again", async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${world.base}/console/`);
    await page.getByLabel("Name").fill("anna");
    await page.getByRole("textbox", { name: "Password" }).fill("short grass");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").getByText("Name or password is wrong").waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("anna");
    await password(page);
    const secret = await page.getByLabel("Key").textContent();
    await page.getByLabel("Code").fill("000000");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("alert").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
    const tried = page.waitForRequest((request) => request.url().endsWith("/session/enrolment/confirm"));
    await page.getByRole("button", { name: "Go on" }).click();
    await tried;
    expect(asked).not.toContain("GET /api/v1/session");
    expect(await page.getByLabel("Key").textContent()).toBe(secret);
    await close();
  });

  it("sets up the authenticator, and goes on in place when the session ended", async () => {
    const { page, close } = await openPage(browser, { bypassCSP: true });
    await page.goto(`${world.base}/console/account`);
    await page.getByLabel("Name").fill("anna");
    expect(await violations(page)).toEqual([]);
    await password(page);
    const secret = ((await page.getByLabel("Key").textContent()) ?? "").replace(/\s/g, "");
    await page.getByAltText("QR code for your authenticator").waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/enrol.png` });
    await page.getByLabel("Code").fill(code(secret));
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "My account" }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/account.png`, fullPage: true });

    await page.getByLabel("What the token is for").fill("half a sentence");
    await world.store.endSessions("anna", null, "staff:test", world.now());
    world.setNow(world.now() + 60_000);
    // The page is told, without anything being pressed.
    await page.getByText("Your session ended").waitFor();
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/again.png` });
    await page.getByRole("dialog").getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await page.getByRole("dialog").getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByLabel("Code").fill(code(secret));
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByLabel("What the token is for").inputValue()).toBe("half a sentence");

    await page.goto(`${world.base}/console/staff`);
    await page.getByRole("table", { name: "Accounts" }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/staff.png` });
    await close();
  });
});
