import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, openConsole } from "../support/console.ts";
import { addPeople, hold } from "../support/held-mail.ts";
import { openBrowser, type Seat, sitDown } from "./console.ts";

/** Each file is a mail that tries to run something, to load something, or to pose as the console. */
const FOLDER = join(import.meta.dirname, "hostile-html");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".eml"));
/** Of the console itself; `data:` is not among them. */
const OWN = /^\/(?:console\/|api\/v1\/)/;
const VIEWS = ["HTML", "Text", "Headers", "Raw", "Parts"] as const;

let world: ConsoleWorld;
let browser: Browser;
let anna: Desk;
let seat: Seat;
const dialogs: string[] = [];
const opened: string[] = [];

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  anna = await world.staff(["reviewer"], { name: "anna" });
  browser = await openBrowser();
  seat = await sitDown(browser, world, anna);
  seat.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  seat.page.context().on("page", (page) => void opened.push(page.url()));
  seat.page.on("download", (download) => void opened.push(download.url()));
});
afterAll(async () => {
  await seat?.close();
  await browser?.close();
  await world?.close();
});

const foreign = () =>
  seat.requests.filter((url) => {
    const { origin, pathname } = new URL(url);
    return origin !== world.base || !OWN.test(pathname);
  });

it("has at least forty tries", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(40);
});

describe("in the real console", () => {
  it.each(FILES)("%s runs nothing and loads nothing", async (file) => {
    const ref = await hold(world, { eml: readFileSync(join(FOLDER, file)) });
    const { page } = seat;
    await seat.open(`/held/${ref}?view=html`);
    for (const view of VIEWS) {
      await page.getByRole("tab", { name: view, exact: true }).click();
      const panel = page.getByRole("tabpanel");
      await panel.locator("iframe, section, dl, ul, p").first().waitFor();
      if ((await panel.locator("iframe").count()) > 0) await page.frameLocator("iframe.html").locator("body").waitFor();
    }
    expect(dialogs).toEqual([]);
    expect(opened).toEqual([]);
    expect(foreign()).toEqual([]);
    expect(seat.complaints).toEqual([]);
    const state = await page.evaluate(`({
      pwned: globalThis.pwned,
      here: location.pathname,
      frames: [...document.querySelectorAll("iframe")].map((frame) => frame.getAttribute("sandbox")),
    })`);
    expect(state).toEqual({ pwned: undefined, here: `/console/held/${ref}`, frames: [] });
    await expect(page.getByRole("heading", { name: "Findings" }).isVisible()).resolves.toBe(true);
  });
});

const ALLOWED =
  /^<\/?(?:abbr|address|article|aside|b|bdi|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)(?: (?:alt|class|colspan|rowspan|align|valign|width|height|start|reversed|value|dir|src)(?:="[^"<>]*")?)*(?: \/)?>$/;

describe("what the frame gets", () => {
  it.each(FILES)("%s keeps its text and nothing that acts", async (file) => {
    const ref = await hold(world, { eml: readFileSync(join(FOLDER, file)) });
    const { body, headers } = await anna.get(`/held/${ref}/html/page`);
    const inner = String(body).split("</head><body>")[1]?.replace("</body></html>", "") ?? "";
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'; .*sandbox$/);
    for (const tag of inner.match(/<[^>]*>/g) ?? []) expect(tag).toMatch(ALLOWED);
    for (const [, src] of inner.matchAll(/ src="([^"]*)"/g))
      expect(src).toMatch(/^data:image\/(?:png|jpeg|gif);base64,/);
    expect(inner).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
    const { shown } = (await anna.get(`/held/${ref}/html`)).body;
    if (shown) expect([basename(file), /Before\./.test(inner)]).toEqual([basename(file), true]);
  });

  it("shows a picture that came along, and none that only says it is one", async () => {
    const ref = await hold(world, { eml: readFileSync(join(FOLDER, "cid.eml")) });
    const { pictures } = (await anna.get(`/held/${ref}/html`)).body;
    expect(pictures).toEqual({ remote: 0, shown: 1, left: 3 });
  });

  it("says where links lead", async () => {
    const ref = await hold(world, { eml: readFileSync(join(FOLDER, "javascript-link.eml")) });
    const { body } = await anna.get(`/held/${ref}/html/page`);
    expect(body).toContain('<span class="link">click</span> <span class="target">javascript:');
  });

  it("lies in a sandbox of the console's page, which no other site may frame", async () => {
    const ref = await hold(world, { eml: readFileSync(join(FOLDER, "script.eml")) });
    await seat.open(`/held/${ref}?view=html`);
    const frame = seat.page.locator("iframe.html");
    await frame.waitFor();
    expect(await frame.getAttribute("sandbox")).toBe("");
    await expect(seat.page.frameLocator("iframe.html").getByText("After.").textContent()).resolves.toBe("After.");
    const { headers } = await anna.get(`/held/${ref}/html/page`);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  });
});
