/** The console in Debian's Chromium, over a real listener and a real store. */
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import type { ConsoleWorld, Desk } from "../support/console.ts";
import { drawn, openBrowser, openPage, violations } from "./browser.ts";

export interface Seat {
  readonly page: Page;
  /** What the browser itself complained of: errors, warnings, what the policy stopped, requests that failed. */
  readonly complaints: string[];
  /** Addresses that were asked for, data: and blob: left out. */
  readonly requests: string[];
  /** Goes to a page of the console, `/held?rule=...`, and waits until it stands. */
  open(path: string): Promise<void>;
  /** What axe finds wrong, in the scheme that is on. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export { drawn, openBrowser };

/** Leaving a page cuts its live updates and what it still asked or loaded: the browser's doing, no fault. */
const cutByLeaving = (request: Request) =>
  /^\/(?:api\/v1|console)\//.test(new URL(request.url()).pathname) &&
  request.failure()?.errorText === "net::ERR_ABORTED";

/** Somebody who is signed in, at a browser of their own. */
export async function sitDown(
  browser: Browser,
  world: Pick<ConsoleWorld, "base">,
  desk: Pick<Desk, "cookie">,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const opened = await openPage(browser, { viewport: { width: 1280, height: 800 }, ...options }, cutByLeaving);
  const { page, complaints, close } = opened;
  const [name = "", value = ""] = desk.cookie.split("=");
  await page.context().addCookies([{ name, value, url: world.base }]);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  page.on("pageerror", (error) => void complaints.push(String(error)));
  return {
    ...{ page, complaints, requests, close },
    open: async (path) => {
      await page.goto(`${world.base}/console${path}`);
      await page.getByRole("main").waitFor();
    },
    violations: async () => {
      // A skeleton has no faults, and is not what was meant.
      await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
      return violations(page);
    },
  };
}
