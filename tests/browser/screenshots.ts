/** Pictures for the documentation: `npm run screenshots` writes docs/screenshots, people's pages and the console's. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, openPage, openWorld, populate } from "./browser.ts";
import { consoleShots } from "./console-shots.ts";

const FOLDER = join(import.meta.dirname, "../../docs/screenshots");
const WIDE = { width: 680, height: 760 };
/** What is longer is cut: a picture of a page, not its archive. */
const MOST_HIGH = 1500;
const PHONE = { width: 390, height: 844 };

mkdirSync(FOLDER, { recursive: true });
const world = await openWorld();
const browser = await openBrowser();
try {
  const links = await populate(world);
  const shots = [
    ["opt-out", links.footer, WIDE, "light", ""],
    ["opt-out-phone-dark", links.decided, PHONE, "dark", ""],
    ["who-may-write", links.own, WIDE, "light", ""],
    ["who-may-write-dark", links.own, PHONE, "dark", "?lang=fr"],
    ["consent-request", links.request, WIDE, "light", "?lang=de"],
    ["complaint", links.complaint, WIDE, "light", ""],
    ["complaint-confirm-phone", links.unconfirmed, PHONE, "light", "?lang=es"],
    ["sent-message", links.held, WIDE, "light", ""],
    ["ask-for-link-phone", links.ask, PHONE, "dark", "?lang=pt"],
    ["dead-link", links.lost, WIDE, "light", ""],
  ] as const;
  for (const [name, url, viewport, colorScheme, lang] of shots) {
    const { page, close } = await openPage(browser, { viewport, colorScheme });
    await page.goto(url + lang);
    const height = Math.min(MOST_HIGH, Number(await page.evaluate("document.documentElement.scrollHeight")));
    await page.screenshot({
      path: join(FOLDER, `${name}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: viewport.width, height },
    });
    await close();
  }
  await consoleShots(browser, FOLDER);
} finally {
  await browser.close();
  await world.end();
}
