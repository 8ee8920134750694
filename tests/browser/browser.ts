/** Debian's Chromium, and a world of people behind it. */
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from "playwright-core";
import type { Scope } from "../../src/mail/words.ts";
import { ANN, BOB, CARL, DAY, HOUR, NOW, openWorld, press, type World } from "../support/people-world.ts";

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    timeout: 120_000,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/** A page that reports what the console and the browser's own checks complain of; `harmless` requests may fail. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  harmless: (request: Request) => boolean = () => false,
) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1000, height: 800 }, ...options });
  // For what hangs: a loaded machine needs seconds for what takes a moment here.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("requestfailed", (request) => {
    if (!harmless(request)) complaints.push(`${request.url()} failed`);
  });
  return { page, complaints, close: () => context.close() };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Resolves when all that came is drawn and has taken its effect: keys are listened to, the focus is where it goes. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");

/** What fades in or out has half its contrast half way: axe looks when nothing moves any more that comes to an end. */
const LOOK = `(async () => {
  const moving = () => document.getAnimations().filter(
    (one) => one.playState === "running" && Number.isFinite(one.effect?.getComputedTiming().endTime),
  );
  for (let some = moving(); some.length > 0; some = moving())
    await Promise.all(some.map((one) => one.finished.catch(() => undefined)));
  return axe.run(document, { resultTypes: ["violations"] });
})()`;

/** What axe finds wrong, as `rule: where`. Through the debugger, as no policy of a page lets a script of ours in. */
export async function violations(page: Page): Promise<string[]> {
  await drawn(page);
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Runtime.evaluate", { expression: axe.source });
    const { result } = await session.send("Runtime.evaluate", {
      expression: LOOK,
      awaitPromise: true,
      returnByValue: true,
    });
    const found = result.value as AxeResult;
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  } finally {
    await session.detach();
  }
}

export interface Links {
  readonly ask: string;
  readonly footer: string;
  readonly decided: string;
  readonly own: string;
  readonly request: string;
  readonly unconfirmed: string;
  readonly complaint: string;
  readonly held: string;
  readonly sent: string;
  readonly lost: string;
}

/** People with a history: each page has something to show. */
export async function populate(world: World): Promise<Links> {
  const mail = await world.send({ subject: "Spring letter: what is new in pensions" });
  const other = await world.send({ subject: "Our offer for members", purpose: "solicitation", at: NOW - HOUR });
  const past = (
    more: { grantee?: string; scope: Scope; basis: "imported" | "attested" | "card-exchange" | "replied" },
    days: number,
  ) => world.consent({ ...more, at: NOW - days * DAY });
  await past({ scope: "newsletter", basis: "imported" }, 200);
  await past({ scope: "contact", basis: "replied" }, 30);
  await past({ grantee: CARL.id, scope: "events", basis: "card-exchange" }, 90);
  await past({ grantee: CARL.id, scope: "offers", basis: "attested" }, 12);
  const own = await world.link("own", world.person());
  await press(own, "withdraw", { grantee: "*", scope: "offers" });
  const decided = await world.link("footer", other.envelope);
  await press(decided, "purpose");
  const held = await world.send({
    fate: "hold",
    subject: "Newsletter to new contacts",
    to: ["eve@jones.example", "dan@fox.example"],
  });
  const asked = await world.store.askConsent({
    ...{
      member: CARL.id,
      recipient: { text: BOB, local: "bob", domain: "jones.example", key: BOB },
      scope: "newsletter",
    },
    ...{ at: NOW, actor: "system", language: "", perDay: 20, pause: 90 * DAY },
  });
  const complain = async (against: string | null, confirmed: boolean) => {
    const outcome = await world.store.complain({
      ...{ person: { key: BOB, text: BOB }, source: "mail", envelope: null, against, original: null, language: "en" },
      ...{ words: "I asked twice not to get this.\nPlease make it stop.", at: NOW, confirmed, perDay: 5 },
    });
    if (!("complaint" in outcome)) throw new Error(outcome.kind);
    return world.link("complaint", outcome.complaint);
  };
  return {
    ask: `${world.base}/me`,
    footer: await world.link("footer", mail.envelope),
    decided,
    own,
    request: await world.link("request", asked.kind === "asked" ? asked.id : 0),
    unconfirmed: await complain(null, false),
    complaint: await complain(CARL.address, true),
    held: await world.link("sender", held.message),
    sent: await world.link("sender", mail.message),
    lost: `${world.base}/u/nothing`,
  };
}

export { ANN, BOB, CARL, openWorld, type World };
