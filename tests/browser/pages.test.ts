/** People's pages as people meet them: in a browser, with scripts allowed and without, in light and dark, wide and narrow. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Links, openBrowser, openPage, openWorld, populate, violations, type World } from "./browser.ts";

let browser: Browser;
let world: World;
let links: Links;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  world = await openWorld();
  links = await populate(world);
});
afterEach(() => world.end());

const NAMES = [
  "ask",
  "footer",
  "decided",
  "own",
  "request",
  "unconfirmed",
  "complaint",
  "held",
  "sent",
  "lost",
] as const;

/** Every page in turn, on one context. */
async function each(
  options: Parameters<typeof openPage>[1],
  look: (page: Page, name: string) => Promise<void>,
): Promise<string[]> {
  const { page, complaints, close } = await openPage(browser, options);
  for (const name of NAMES) {
    await page.goto(links[name]);
    for (const details of await page.locator("details").all())
      if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
    await look(page, name);
  }
  await close();
  return complaints;
}

describe.each([true, false])("with JavaScript %s, a person", (javaScriptEnabled) => {
  const open = async (url: string) => {
    const opened = await openPage(browser, { javaScriptEnabled });
    await opened.page.goto(url);
    return opened;
  };

  it("opts out of all mail, reads what holds, and takes it back", async () => {
    const { page, complaints, close } = await open(links.footer);
    await page.getByRole("button", { name: "No mail at all from Ann Smith" }).click();
    await page.getByRole("status").getByText("may no longer send you any mail").waitFor();
    expect(page.url()).toBe(links.footer);
    await page.getByRole("button", { name: "Undo: May not write to you at all" }).click();
    await page.getByText("Taken back").waitFor();
    await page.getByRole("button", { name: "No mail at all from Ann Smith" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("complains with words of their own", async () => {
    const { page, close } = await open(links.footer);
    await page.getByText("I did not want this message").click();
    await page.getByLabel("What should we know? (optional)").fill("Never asked for it");
    await page.getByRole("button", { name: "Complain" }).click();
    await page.getByText("Your complaint was taken up").waitFor();
    expect((await world.store.complaintsOf(world.person())).some(({ words }) => words === "Never asked for it")).toBe(
      true,
    );
    await close();
  });

  it("asks for a link, and is told to look into the mailbox", async () => {
    const { page, close } = await open(links.lost);
    await page.getByRole("link", { name: "Ask for a new link" }).click();
    await page.getByLabel("Your e-mail address").fill("bob@jones.example");
    await page.getByRole("button", { name: "Send me the link" }).click();
    await page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
    await close();
  });

  it("strikes, withdraws and refuses on the page of their own", async () => {
    const { page, complaints, close } = await open(links.own);
    await page.getByRole("button", { name: "That is not so: strike it: Ann Smith, May send you newsletters" }).click();
    await page.getByText("Struck. It counts no more.").waitFor();
    await page.getByRole("button", { name: "End this: Ann Smith, May write to you" }).click();
    await page.getByText("Done. It takes effect at once.").waitFor();
    await page.getByRole("button", { name: "Refuse newsletters from anyone" }).click();
    await page.getByText("No newsletters from anyone, since").waitFor();
    await page.getByText("History").click();
    await page.locator("s", { hasText: "May send you newsletters" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("answers a consent request, in another language, and thinks better of it", async () => {
    const { page, close } = await open(links.request);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.getByRole("button", { name: "Ja, gern" }).click();
    await page.getByText("Sie haben ja gesagt.").waitFor();
    await page.getByRole("button", { name: "Nein, danke" }).click();
    await page.getByText("Sie haben nein gesagt.").waitFor();
    await close();
  });

  it("confirms a complaint, and follows it from the page of their own", async () => {
    const { page, close } = await open(links.unconfirmed);
    await page.getByLabel("E-mail address of the sender").fill("ann@smith.example");
    await page.getByRole("button", { name: "Yes, I complain" }).click();
    await page.getByText("It is being looked into.").waitFor();
    await page.goto(links.own);
    await page.getByRole("link", { name: "About Ann Smith" }).first().click();
    await page.getByRole("button", { name: "Yes, you may name me" }).click();
    await page.getByText("You said that we may name you.").waitFor();
    await close();
  });

  it("withdraws what is held of their own, and appeals", async () => {
    const { page, close } = await open(links.held);
    await page.getByLabel("Why should it have been sent?").fill("They asked me for it");
    await page.getByRole("button", { name: "Appeal" }).click();
    await page.getByText("Your appeal was taken up.").waitFor();
    await page.getByText("Withdraw what is held").click();
    await page.getByRole("button", { name: "Withdraw it now" }).click();
    await page.getByText("What was held is withdrawn.").waitFor();
    await close();
  });
});

describe("every page", () => {
  it.each(["light", "dark"] as const)("has nothing that axe finds wrong, in %s", async (colorScheme) => {
    const found: string[] = [];
    await each({ colorScheme, bypassCSP: true }, async (page, name) => {
      for (const violation of await violations(page)) found.push(`${name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });

  it("keeps to its policy: no violation, nothing that failed to load", async () => {
    const complaints = await each({}, async () => {});
    // Chromium notes the status of the one page that is a 404.
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });

  it.each(["en", "de", "fr"])("fits a screen of 320 points without scrolling sideways, in %s", async (lang) => {
    const wide: string[] = [];
    await each({ viewport: { width: 320, height: 640 } }, async (page, name) => {
      await page.goto(`${page.url().split("?")[0]}?lang=${lang}`);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(width) > 320) wide.push(`${name}: ${width}`);
    });
    expect(wide).toEqual([]);
  });

  it("is reached by keyboard alone: the first button takes the focus visibly", async () => {
    const { page, close } = await openPage(browser);
    await page.goto(links.request);
    await page.keyboard.press("Tab");
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    await page.getByText("You said yes.").waitFor();
    await close();
  });
});
