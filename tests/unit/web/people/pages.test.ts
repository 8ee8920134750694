/** What people decide on their pages, on a real store: each choice, its undoing, and what the ledger says afterwards. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_AGES, foldWill } from "../../../../src/consent/will.ts";
import type { Will } from "../../../../src/lint/facts.ts";
import { EVERYBODY } from "../../../../src/store/port.ts";
import {
  ANN,
  BOB,
  CARL,
  DAY,
  HOUR,
  NOW,
  openWorld,
  press,
  read,
  visit,
  type World,
} from "../../../support/people-world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.end());

async function willTowards(id: string, now = NOW): Promise<Will> {
  const { records, members } = await world.store.showConsents(BOB, null);
  const names = [...(members.find((each) => each.id === id)?.names ?? [id]), EVERYBODY];
  const rows = records.filter(({ grantee }) => names.includes(grantee)).map((each) => ({ ...each, recipient: BOB }));
  return foldWill(rows, { now, ages: DEFAULT_AGES });
}
const refused = async (id: string): Promise<string[]> =>
  (await willTowards(id)).refused.map(({ scope, purpose }) => purpose ?? scope).sort();

describe("a footer's page", () => {
  let url: string;
  beforeEach(async () => {
    const { envelope } = await world.send();
    url = await world.link("footer", envelope);
  });

  it("says who sent what, when and to whom, without the whole address", async () => {
    const page = read(await visit(url));
    for (const words of [
      "Mail from Ann Smith",
      "ann@smith.example",
      "Spring letter",
      "10 March 2026",
      "b…@jones.example",
    ])
      expect(page).toContain(words);
    expect(page).not.toContain(BOB);
  });

  it.each([
    ["newsletters", ["events", "newsletter", "offers"]],
    ["everything", ["contact"]],
    ["purpose", ["newsletter"]],
  ])("%s is refused of this sender only, and undone again", async (action, expected) => {
    const { status, text } = await press(url, action);
    expect(status).toBe(200);
    expect(read(text)).toContain("Ann Smith may no longer send you");
    expect(await refused(ANN.id)).toEqual(expected);
    expect(await refused(CARL.id)).toEqual([]);

    for (let page = text, left = expected.length; left > 0; left--) {
      const [, fields = ""] = /value="undo">(.*?)<button/s.exec(page) ?? [];
      const [scope = "", purpose = ""] = [...fields.matchAll(/value="([^"]*)"/g)].map(([, value]) => value ?? "");
      ({ text: page } = await press(url, "undo", { scope, purpose }));
      expect(read(page)).toContain("Taken back");
    }
    expect(await refused(ANN.id)).toEqual([]);
  });

  it("promises of a letter only what every pack keeps, and says it before the choice", async () => {
    const page = read(await visit(url));
    expect(page).toContain("A personal letter then reaches you only where our rules allow it");
    expect(page).not.toContain("Nothing that Ann Smith sends");
  });

  it("keeps the words of the button, where it was pressed, and for which message (std 98)", async () => {
    await press(url, "everything");
    const { records } = await world.store.showConsents(BOB, null);
    expect(records.at(-1)).toMatchObject({
      wording: "No mail at all from Ann Smith",
      source: "page 127.0.0.1",
      message: expect.stringMatching(/^[0-9a-z]{12}$/),
      recordedBy: expect.stringMatching(/^person:/),
    });
  });

  it("does not offer to refuse what is refused already", async () => {
    expect(await visit(url)).toContain('value="purpose"');
    const { text } = await press(url, "newsletters");
    expect(text).not.toContain('value="purpose"');
    expect(text).toContain('value="everything"');
  });

  it("undoes what stands below the refusal that shows as well", async () => {
    const again = {
      grantee: ANN.id,
      scope: "newsletter",
      status: "declined",
      basis: null,
      purpose: null,
      until: null,
    } as const;
    const context = { person: world.person(), source: "test", wording: "", message: "" };
    await world.store.state([again], { ...context, at: NOW - HOUR });
    await press(url, "newsletters");
    await press(url, "undo", { scope: "newsletter" });
    expect(await refused(ANN.id)).toEqual(["events", "offers"]);
  });

  it("leaves alone what staff recorded, and offers no button for it", async () => {
    await world.consent({ status: "withdrawn", basis: null, at: NOW - HOUR });
    expect(await visit(url)).not.toContain('value="undo"');
    expect(read(await visit(await world.link("own", world.person())))).toContain("The office recorded it");
  });

  it("never takes a complaint back", async () => {
    await world.consent({ basis: "card-exchange" });
    await press(url, "complain");
    await press(url, "everything");
    await press(url, "undo", { scope: "contact" });
    expect(await willTowards(ANN.id)).toMatchObject({ granted: {}, refused: [] });
  });

  it("undoes nothing that was said long ago: an answer may have quoted the link", async () => {
    await press(url, "everything");
    world.setNow(NOW + 2 * DAY);
    expect(await visit(url)).not.toContain('value="undo"');
    const { text } = await press(url, "undo", { scope: "contact" });
    expect(read(text)).toContain("said a while ago");
    expect(await refused(ANN.id)).toEqual(["contact"]);
  });

  it("undoes nothing that was said about everybody", async () => {
    const offers = { grantee: EVERYBODY, scope: "offers", status: "withdrawn" } as const;
    await world.store.state([{ ...offers, basis: null, purpose: null, until: null }], {
      ...{ person: world.person(), at: NOW, source: "test", wording: "", message: "" },
    });
    expect(read(await visit(url))).toContain("You said so about everybody");
    await press(url, "undo", { scope: "offers" });
    expect(await refused(CARL.id)).toEqual(["offers"]);
  });

  it("takes a complaint, and shows it to nobody who opens the link later (secrecy)", async () => {
    const before = await visit(url);
    const { text } = await press(url, "complain", { words: "I never asked\r\nfor <this>" });
    expect(read(text)).toContain("Your complaint was taken up");
    const [complaint] = await world.store.complaintsOf(world.person());
    expect(complaint).toMatchObject({ words: "I never asked\nfor <this>", against: { id: ANN.id }, source: "page" });
    expect(complaint?.case).not.toBeNull();
    expect(await visit(url)).toBe(before);
    // The same again reads the same: who quotes the link learns nothing by trying.
    expect((await press(url, "complain", { words: "x" })).text).toBe(text);
  });

  it("shows consents to nobody: that they ended would tell of a complaint", async () => {
    const plain = await visit(url);
    await world.consent({ basis: "card-exchange" });
    expect(await visit(url)).toBe(plain);
  });

  it("refuses a button of another website, and changes nothing", async () => {
    const { status, text } = await press(url, "everything", {}, { "sec-fetch-site": "cross-site" });
    expect(status).toBe(403);
    expect(read(text)).toContain("nothing was changed");
    expect(await refused(ANN.id)).toEqual([]);
  });

  it("escapes what others wrote", async () => {
    const { envelope } = await world.send({ subject: '<script>alert(1)</script>"\u202e' });
    const page = await visit(await world.link("footer", envelope));
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
    expect(page).not.toContain("\u202e");
  });
});

describe("the page of one's own", () => {
  let url: string;
  beforeEach(async () => {
    await world.send();
    await world.consent({ basis: "imported" });
    await world.consent({ grantee: CARL.id, scope: "contact", basis: "attested" });
    await world.consent({ grantee: CARL.id, scope: "events", basis: "card-exchange" });
    url = await world.link("own", world.person());
  });

  it("says who may send what, on what ground, since when and until when", async () => {
    const page = read(await visit(url));
    for (const words of [
      "Ann Smith",
      "May send you newsletters",
      "It stood on a list that was imported",
      "Carl Weber says so",
    ])
      expect(page).toContain(words);
    expect(page).toContain("You exchanged business cards");
    expect(page).toMatch(/May invite you to events , since 9 January 2026, until 9 January 2028/);
    expect(page.match(/Not your own word/g)).toHaveLength(2);
  });

  it("withdraws one scope, and undoes it", async () => {
    await press(url, "withdraw", { grantee: CARL.id, scope: "events" });
    expect(await refused(CARL.id)).toEqual(["events"]);
    await press(url, "undo", { grantee: CARL.id, scope: "events" });
    expect((await willTowards(CARL.id)).granted.events).toBeDefined();
  });

  it("ends all mail of one sender", async () => {
    await press(url, "everything", { grantee: CARL.id });
    const { records } = await world.store.showConsents(BOB, null);
    // As it was read: what our ids are means nothing to anybody (std 98).
    expect(records.at(-1)?.wording).toBe("No mail at all from Carl Weber");
    expect(await willTowards(CARL.id)).toMatchObject({ granted: {}, direct: false });
    expect((await willTowards(ANN.id)).direct).toBe(true);
  });

  it("strikes what others said, for good: a new word of theirs counts no more", async () => {
    const { text } = await press(url, "strike", { grantee: ANN.id, scope: "newsletter" });
    expect(read(text)).toContain("Struck");
    await world.consent({ basis: "attested", at: NOW - DAY });
    expect((await willTowards(ANN.id)).granted).toEqual({});
    expect(await visit(url)).toMatch(/<s>Ann Smith: May send you newsletters<\/s>/);
  });

  it("strikes nothing that is the person's own word", async () => {
    await press(url, "strike", { grantee: CARL.id, scope: "events" });
    expect((await willTowards(CARL.id)).granted.events).toBeDefined();
  });

  it.each(["newsletter", "events", "offers"] as const)("refuses %s from anyone, and undoes it", async (scope) => {
    await press(url, "withdraw", { grantee: EVERYBODY, scope });
    expect(await refused(ANN.id)).toEqual([scope]);
    expect(await refused(CARL.id)).toEqual([scope]);
    await press(url, "undo", { grantee: EVERYBODY, scope });
    expect(await refused(ANN.id)).toEqual([]);
  });

  it("lists complaints with a link to each, which opens", async () => {
    const { envelope } = await world.send();
    await press(await world.link("footer", envelope), "complain", { words: "no" });
    const [, href = ""] = /href="(\.\.\/complaint\/[0-9a-z]+)"/.exec(await visit(url)) ?? [];
    expect(read(await visit(new URL(href, url).href))).toContain("It is being looked into");
  });

  it("closes after an hour", async () => {
    world.setNow(NOW + HOUR - 1);
    expect((await fetch(url)).status).toBe(200);
    world.setNow(NOW + HOUR);
    expect((await fetch(url)).status).toBe(404);
    expect((await press(url, "everything", { grantee: CARL.id })).status).toBe(404);
    expect((await willTowards(CARL.id)).direct).toBe(true);
  });

  it.each([
    ["everything", { grantee: "m-nobody" }],
    ["everything", { grantee: EVERYBODY }],
    ["withdraw", { grantee: EVERYBODY, scope: "contact" }],
    ["withdraw", { grantee: ANN.id, scope: "all" }],
    ["undo", { grantee: ANN.id }],
    ["constructor", {}],
    ["nothing", {}],
  ])("takes no form that is not on it: %s %o", async (action, fields) => {
    expect((await press(url, action, fields)).status).toBe(400);
  });
});

describe("asking for a link", () => {
  it("answers alike whoever asks, and owes a letter at the address", async () => {
    await world.send();
    const ask = (text: string) => press(`${world.base}/me`, "ask", { address: text });
    const [known, unknown] = [await ask(BOB), await ask("nobody@nowhere.example")];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    for (let index = 0; index < 4; index++) expect((await ask(BOB)).text).toBe(known.text);
    const letters = await world.store.claimNotices({ now: NOW + 1, leaseUntil: NOW + HOUR, limit: 50 });
    expect(letters.filter(({ order }) => order.kind === "link" && order.to === BOB)).toHaveLength(3);
  });

  it("says when it is no address", async () => {
    const { status, text } = await press(`${world.base}/me`, "ask", { address: "bob at jones" });
    expect(status).toBe(400);
    expect(text).toContain('aria-invalid="true"');
  });

  it("has enough after twenty in ten minutes, and says so in words", async () => {
    const ask = () => press(`${world.base}/me`, "ask", { address: BOB });
    for (let index = 0; index < 20; index++) expect((await ask()).status).toBe(200);
    const { status, text } = await ask();
    expect(status).toBe(429);
    expect(read(text)).toContain("Too many links");
    expect((await fetch(`${world.base}/me`)).status).toBe(200);
  });
});

describe("a consent request", () => {
  let id: number;
  let url: string;
  beforeEach(async () => {
    const recipient = { text: BOB, local: "bob", domain: "jones.example", key: BOB };
    const asked = await world.store.askConsent({
      ...{ member: ANN.id, recipient, scope: "newsletter", at: NOW, actor: "system", language: "" },
      ...{ perDay: 20, pause: 90 * DAY },
    });
    id = asked.kind === "asked" ? asked.id : 0;
    url = await world.link("request", id);
  });

  it("is answered with the sentence that was shown on record", async () => {
    expect(read(await visit(url))).toContain(
      "Ann Smith (ann@smith.example, smith.example) asks whether they may send you newsletters.",
    );
    const { text } = await press(url, "granted");
    expect(read(text)).toContain("You said yes");
    const { records } = await world.store.showConsents(BOB, null);
    expect(records.at(-1)).toMatchObject({
      basis: "confirmed-by-recipient",
      wording: "Ann Smith (ann@smith.example, smith.example) asks whether they may send you newsletters. Yes, they may",
    });
    await press(url, "refused");
    expect((await willTowards(ANN.id)).granted).toEqual({});
  });

  it("opens for thirty days", async () => {
    world.setNow(NOW + 30 * DAY - 1);
    expect((await fetch(url)).status).toBe(200);
    world.setNow(NOW + 30 * DAY);
    expect((await fetch(url)).status).toBe(404);
  });
});

describe("a complainant's page", () => {
  const complain = async (against: string | null) => {
    const outcome = await world.store.complain({
      ...{
        person: { key: BOB, text: BOB },
        source: "mail",
        envelope: null,
        against,
        words: "Stop this",
        original: null,
      },
      ...{ language: "de", at: NOW, confirmed: false, perDay: 5 },
    });
    if (!("complaint" in outcome)) throw new Error(outcome.kind);
    return world.link("complaint", outcome.complaint);
  };

  it("asks, names the sender where nobody was known, confirms, and takes back", async () => {
    const url = await complain(null);
    const english = { "accept-language": "en" };
    expect(read(await visit(url, english))).toContain("Did you complain?");
    const wrong = await press(url, "confirm", { against: "nobody@nowhere.example" }, english);
    expect(read(wrong.text)).toContain("No member sends from this address");
    const { text } = await press(url, "confirm", { against: "Ann@Smith.example" }, english);
    expect(read(text)).toContain("It is being looked into");
    expect(read((await press(url, "may-not", {}, english)).text)).toContain("You said that we may not name you");
    expect(read((await press(url, "may", {}, english)).text)).toContain("You said that we may name you");
    expect(read((await press(url, "take-back", {}, english)).text)).toContain("You took it back");
  });

  it("lets somebody say that they did not complain", async () => {
    const url = await complain(ANN.address);
    expect(read((await press(url, "deny", {}, { "accept-language": "en" })).text)).toContain("Then nothing happens");
    const [complaint] = await world.store.complaintsOf(world.person());
    expect(complaint?.case ?? null).toBeNull();
  });

  it("is in the language of the message where nothing else is known", async () => {
    expect(await visit(await complain(ANN.address))).toContain('<html lang="de">');
  });

  it("waits for fourteen days, and stays once it is confirmed", async () => {
    const [late, kept] = [await complain(ANN.address), await complain(CARL.address)];
    await press(kept, "confirm");
    world.setNow(NOW + 14 * DAY);
    expect((await fetch(late)).status).toBe(404);
    world.setNow(NOW + 700 * DAY);
    expect((await fetch(kept)).status).toBe(200);
  });
});

describe("a sender's page", () => {
  it("tells what became of each recipient, and withdraws what is held", async () => {
    const { message, ref } = await world.send({ fate: "hold", to: [BOB, "eve@jones.example"] });
    const url = await world.link("sender", message);
    const page = read(await visit(url));
    for (const words of ["Held for review", BOB, "eve@jones.example", ref, "no relationship"])
      expect(page.toLowerCase()).toContain(words.toLowerCase());
    const { text } = await press(url, "withdraw");
    expect(read(text)).toContain("What was held is withdrawn.");
    expect((await world.store.showMessage(ref))?.envelopes.map(({ state }) => state)).toEqual([
      "withdrawn",
      "withdrawn",
    ]);
    expect(read((await press(url, "withdraw")).text)).toContain("Nothing is held any more.");
  });

  it("calls whoever is on duty to what is urgent, some times a week, and says the same whatever holds it", async () => {
    const urgent = async (url: string) => read((await press(url, "urgent")).text);
    const links: string[] = [];
    for (const subject of ["One", "Two", "Three"])
      links.push(await world.link("sender", (await world.send({ fate: "hold", subject })).message));
    const [one = "", two = "", three = ""] = links;
    expect(read(await visit(one))).toContain("You can do this for 2 messages in seven days.");
    expect(await urgent(one)).toContain("Whoever is on duty was told.");
    expect(read(await visit(one))).toContain("You marked it urgent on 10 March 2026");
    expect(await urgent(one)).toContain("Whoever is on duty was told.");
    expect(await urgent(two)).toContain("Whoever is on duty was told.");
    expect(await urgent(three)).toContain("as many messages urgent as is possible");
    const marked = (await world.store.auditEntries(0, 1000)).filter(({ kind }) => kind === "held.urgent");
    expect(marked.map(({ actor }) => actor)).toEqual([`member:${ANN.id}`, `member:${ANN.id}`]);
    await press(one, "withdraw");
    expect(await urgent(one)).toContain("Nothing is held any more.");
    const sent = await world.link("sender", (await world.send({ fate: "forward" })).message);
    expect(read(await visit(sent))).not.toContain("urgent");
    expect(await urgent(sent)).toContain("Nothing is held any more.");
  });

  it("takes one appeal, with what was written", async () => {
    const { message } = await world.send({ fate: "hold" });
    const url = await world.link("sender", message);
    expect(read((await press(url, "appeal", { statement: "  " })).text)).toContain("Please say in a few words");
    const { text } = await press(url, "appeal", { statement: `She asked me. ${"x".repeat(5000)}` });
    expect(read(text)).toContain("Your appeal was taken up");
    expect(read(text)).toContain("She asked me.");
    expect((await world.store.sentMessage(message))?.appeal?.statement).toHaveLength(4000);
    expect(read((await press(url, "appeal", { statement: "again" })).text)).toContain("cannot be appealed");
  });

  it("closes after ninety days", async () => {
    const { message } = await world.send();
    const url = await world.link("sender", message);
    world.setNow(NOW + 90 * DAY);
    expect((await fetch(url)).status).toBe(404);
  });
});

describe("languages", () => {
  it("are the reader's: chosen, else the browser's, else the message's, else ours", async () => {
    const url = await world.link("footer", (await world.send()).envelope);
    const lang = async (suffix: string, accept: string) =>
      /<html lang="([^"]+)"/.exec(await visit(url + suffix, accept ? { "accept-language": accept } : {}))?.[1];
    expect(await lang("?lang=fr", "de")).toBe("fr");
    expect(await lang("?lang=xx", "de")).toBe("de");
    expect(await lang("", "ja, pt-BR;q=0.8, de;q=0.9")).toBe("de");
    expect(await lang("", "")).toBe("en");
    expect(await lang("", "*;q=0.5, %%%")).toBe("en");
  });
});

describe("every page", () => {
  it("has the strict headers, one stylesheet, no script and no cookie", async () => {
    const { message, envelope } = await world.send();
    const urls = [
      `${world.base}/me`,
      await world.link("footer", envelope),
      await world.link("own", world.person()),
      await world.link("sender", message),
      `${world.base}/u/x`,
    ];
    for (const url of urls) {
      const { headers } = await fetch(url);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-robots-tag")).toContain("noindex");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("set-cookie")).toBeNull();
      const page = await visit(url);
      expect(page).not.toMatch(/<script|<style|style=|onclick|javascript:/i);
      const [, sheet = ""] = /rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
      const css = await fetch(new URL(sheet, url));
      expect(css.headers.get("content-type")).toBe("text/css; charset=utf-8");
      expect(css.headers.get("cache-control")).toContain("immutable");
    }
  });
});
