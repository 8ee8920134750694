/** What surrounds the pages: proxies, a path in front, a store that is away, forms in another encoding. */
import { afterEach, describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../../../src/store/port.ts";
import { fakePeople, startPeople, tokenFor } from "../../../support/people-site.ts";
import { press, read } from "../../../support/people-world.ts";

const running: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(running.splice(0).map((site) => site.close()))));

async function start(fake = fakePeople(), options: Parameters<typeof startPeople>[1] = {}) {
  const site = await startPeople(fake.parts, options);
  running.push(site);
  return { ...fake, ...site, url: `${site.base}/u/${tokenFor("footer", 7)}` };
}

describe("behind a proxy", () => {
  const forwarded = { "x-forwarded-for": "203.0.113.7" };

  it.each([
    [["127.0.0.0/8", "::1/128"], "page 203.0.113.7"],
    [[], "page 127.0.0.1"],
    [["10.0.0.0/8"], "page 127.0.0.1"],
  ])("that is trusted as %o, the ledger notes %s", async (proxies, source) => {
    const site = await start(fakePeople(), { proxies });
    await press(site.url, "everything", {}, forwarded);
    expect(site.given["state"]?.[1]).toMatchObject({ source });
  });

  it("limits each visitor apart where the proxy is trusted, and nobody escapes by inventing addresses elsewhere", async () => {
    const trusting = await start(fakePeople(), { proxies: ["127.0.0.0/8"] });
    const suspicious = await start();
    const status = async (base: string, peer: number) =>
      (await press(`${base}/me`, "ask", { address: "a@b.example" }, { "x-forwarded-for": `203.0.113.${peer}` })).status;
    for (let peer = 0; peer < 20; peer++) {
      expect(await status(trusting.base, peer)).toBe(200);
      expect(await status(suspicious.base, peer)).toBe(200);
    }
    expect(await status(trusting.base, 99)).toBe(200);
    expect(await status(suspicious.base, 99)).toBe(429);
  });

  it("takes all addresses of one network for one visitor", async () => {
    const { base } = await start(fakePeople(), { proxies: ["127.0.0.0/8"] });
    const statuses: number[] = [];
    for (let host = 1; host <= 21; host++) {
      const from = { "x-forwarded-for": `2001:db8:0:7::${host.toString(16)}` };
      statuses.push((await press(`${base}/me`, "ask", { address: "a@b.example" }, from)).status);
    }
    expect(statuses.slice(19)).toEqual([200, 429]);
  });

  it("links within the pages are relative, so that they work under a path that the proxy takes away", async () => {
    const { url, base } = await start();
    for (const page of [url, `${base}/me`, `${base}/u/x`]) {
      const links = [...(await (await fetch(page)).text()).matchAll(/(?:href|action)="([^"]*)"/g)].map(
        ([, link = ""]) => link,
      );
      expect(links.filter((link) => link.startsWith("/") || link.includes("127.0.0.1"))).toEqual([]);
      const prefixed = page.replace(base, `${base}/mail`);
      for (const link of links) expect(new URL(link, prefixed).pathname).toMatch(/^\/mail\//);
    }
  });
});

describe("when the store is away", () => {
  it("a page says so, in words and with 503, and tells us", async () => {
    const fake = fakePeople();
    const seen: unknown[] = [];
    const showConsents = async (): Promise<never> => {
      throw new StoreUnavailable("secret path /data");
    };
    const site = await start(
      { ...fake, parts: { ...fake.parts, store: { ...fake.parts.store, showConsents } } },
      { failed: (error) => void seen.push(error) },
    );
    const reply = await fetch(site.url, { headers: { "accept-language": "de" } });
    expect(reply.status).toBe(503);
    const page = await reply.text();
    expect(read(page)).toContain("Es wurde nichts geändert");
    expect(page).not.toContain("secret");
    expect(String(seen[0])).toContain("secret path");
  });

  it("keys that could not be had are asked for again, not remembered as missing", async () => {
    const fake = fakePeople();
    let away = true;
    const tokenKeys = async () => {
      if (away) throw new StoreUnavailable("away");
      return fake.state.keys;
    };
    const site = await start({ ...fake, parts: { ...fake.parts, store: { ...fake.parts.store, tokenKeys } } });
    expect((await fetch(site.url)).status).toBe(503);
    away = false;
    expect((await fetch(site.url)).status).toBe(200);
  });
});

describe("forms", () => {
  it("come as multipart as well, with letters of every script up to the limit", async () => {
    const site = await start();
    const form = new FormData();
    form.set("action", "complain");
    form.set("words", "文".repeat(4_000));
    const reply = await fetch(site.url, { method: "POST", body: form });
    expect(reply.status).toBe(200);
    expect(site.given["complain"]?.[0]).toMatchObject({ words: "文".repeat(4_000) });
    expect((await press(site.url, "complain", { words: "文".repeat(4_000) })).status).toBe(200);
  });

  it("lose what no person typed: control characters, marks that turn the writing direction", async () => {
    const site = await start();
    await press(site.url, "complain", { words: "a\u0000b\u202ec\r\nd\u001b[31m" });
    expect(site.given["complain"]?.[0]).toMatchObject({ words: "a b c\nd [31m" });
  });

  it("are named by what the page has, not by what JavaScript has", async () => {
    const site = await start();
    for (const action of ["__proto__", "toString", "hasOwnProperty"])
      expect((await press(site.url, action)).status).toBe(400);
  });
});
