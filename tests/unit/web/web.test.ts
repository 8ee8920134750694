import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { reach, remember, runChecks } from "../../../src/web/checks.ts";
import { startWeb, type Web, type WebParts } from "../../../src/web/index.ts";
import { fakePeople, LANGUAGES } from "../../support/people-site.ts";

const RULE_PAGES = join(import.meta.dirname, "../../../docs/rules");
const open: Web[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.close()));
});

const holds = async () => {};
const breaks = async () => {
  throw new Error("disk full");
};

async function start(parts: Partial<WebParts> = {}, own = false) {
  const web = await startWeb(
    {
      host: "127.0.0.1",
      port: 0,
      public_url: "http://127.0.0.1",
      trusted_proxies: [],
      links_per_hour: 3,
      ...(own && { metrics: { host: "127.0.0.1", port: 0 } }),
    },
    {
      checks: [{ name: "store", required: true, run: holds }],
      state: () => "ready",
      metrics: async () => ({
        contentType: "text/plain; version=0.0.4; charset=utf-8",
        text: "lintel_queue_depth 0\n",
      }),
      rulePages: RULE_PAGES,
      languages: LANGUAGES,
      people: fakePeople().parts,
      patternPages: async () => new Map(),
      failed: () => {},
      ...parts,
    },
  );
  open.push(web);
  const get = (path: string, headers: Record<string, string> = {}, port = web.ports.web) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { web, get };
}

describe("/readyz", () => {
  it.each([
    ["all checks hold", "ready", holds, true, 200, "ready"],
    ["a required check fails", "ready", breaks, true, 503, "unready"],
    ["only a detail fails, as a smart host that is down", "ready", breaks, false, 200, "ready"],
    ["it drains", "draining", holds, true, 503, "draining"],
    ["it starts", "starting", holds, true, 503, "starting"],
  ] as const)("when %s", async (_name, state, run, required, code, status) => {
    const { get } = await start({ checks: [{ name: "x", required, run }], state: () => state });
    const answer = await get("/readyz");
    expect(answer.status).toBe(code);
    const body = (await answer.json()) as { status: string; checks: Record<string, { ok: boolean; reason?: string }> };
    expect(body.status).toBe(status);
    expect(body.checks["x"]?.ok).toBe(run === holds);
    if (run === breaks) expect(body.checks["x"]?.reason).toBe("disk full");
  });

  it("tells a caller behind a proxy the status and nothing else", async () => {
    const { get } = await start();
    for (const header of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
      const answer = await get("/readyz", { [header]: "203.0.113.9" });
      expect(await answer.json()).toEqual({ status: "ready" });
    }
  });

  it("asks the store once for a burst of callers, however long it takes", async () => {
    let asked = 0;
    let answer = () => {};
    const run = () => {
      asked += 1;
      return new Promise<void>((done) => {
        answer = done;
      });
    };
    const { get } = await start({ checks: [{ name: "store", required: true, run }] });
    const burst = Promise.all(Array.from({ length: 20 }, () => get("/readyz")));
    await expect.poll(() => asked).toBe(1);
    await get("/livez");
    answer();
    await burst;
    expect(asked).toBe(1);
  });
});

describe("/livez", () => {
  it("is live whatever the checks say, with headers that let nothing be framed or cached", async () => {
    const { get } = await start({ checks: [{ name: "store", required: true, run: breaks }], state: () => "draining" });
    const answer = await get("/livez");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("/metrics", () => {
  it("is served on web to this machine only when it has no listener of its own", async () => {
    const { web, get } = await start();
    expect(web.ports.metrics).toBe(web.ports.web);
    const answer = await get("/metrics");
    expect(answer.headers.get("content-type")).toContain("version=0.0.4");
    expect(await answer.text()).toContain("lintel_queue_depth 0");
    expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
  });

  it("moves to its own listener when configured", async () => {
    const { web, get } = await start({}, true);
    expect((await get("/metrics")).status).toBe(404);
    expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" }, web.ports.metrics)).status).toBe(200);
    expect((await get("/readyz", {}, web.ports.metrics)).status).toBe(404);
  });

  it("leads who types the bare name of the host to the page for people", async () => {
    const { get } = await start();
    const answer = await get("/");
    expect([new URL(answer.url).pathname, answer.status]).toEqual(["/me", 200]);
  });

  it("answers 500 without the reason, and tells us the reason", async () => {
    const seen: unknown[] = [];
    const { get } = await start({
      metrics: () => Promise.reject(new Error("secret path /data")),
      failed: (error) => void seen.push(error),
    });
    const answer = await get("/metrics");
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("internal error\n");
    expect(String(seen[0])).toContain("secret path");
  });
});

describe("the parts of a check", () => {
  it("calls a silent check failed after its deadline", async () => {
    const results = await runChecks([{ name: "slow", required: true, run: () => new Promise(() => {}) }], 30);
    expect(results["slow"]).toMatchObject({ ok: false, reason: "no answer within 30 ms" });
  });

  it("asks again once the kept answer is old", async () => {
    let count = 0;
    const ask = remember(async () => ++count, 0);
    expect([await ask(), await ask()]).toEqual([1, 2]);
  });

  it("reaches an open port and not a closed one", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((up) => server.once("listening", up));
    const { port } = server.address() as { port: number };
    await expect(reach("127.0.0.1", port, 60_000)).resolves.toBeUndefined();
    await new Promise((down) => server.close(down));
    await expect(reach("127.0.0.1", port, 60_000)).rejects.toThrow(/ECONNREFUSED/);
  });

  it("frees the first port when the second cannot be had", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((up) => taken.once("listening", up));
    const { port } = taken.address() as { port: number };
    await expect(
      startWeb(
        {
          host: "127.0.0.1",
          port: 0,
          public_url: "",
          trusted_proxies: [],
          links_per_hour: 3,
          metrics: { host: "127.0.0.1", port },
        },
        {
          checks: [],
          state: () => "ready",
          metrics: () => Promise.reject(),
          rulePages: RULE_PAGES,
          languages: new Map(),
          people: fakePeople().parts,
          patternPages: async () => new Map(),
          failed: () => {},
        },
      ),
    ).rejects.toThrow(/EADDRINUSE/);
    await new Promise((down) => taken.close(down));
  });
});

describe("/rules", () => {
  it("shows a rule's page, which asks nothing of other servers and runs nothing", async () => {
    const { get } = await start();
    const answer = await get("/rules/consent/newsletter");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const html = await answer.text();
    expect(html).toContain("<h1>consent/newsletter</h1>");
    expect(html).not.toMatch(/<script|src=|\.md"/);
  });

  it("says the rule and what to do first, and in every language that has it", async () => {
    const { get } = await start();
    const html = await (await get("/rules/consent/newsletter")).text();
    expect(html).toMatch(/<\/h1>\n<p class="lead">A newsletter goes only to .*Ask for consent first/);
    expect([...html.matchAll(/<p lang="(\w+)"><b>([^<]+)</g)].map(([, tag, name]) => [tag, name])).toEqual([
      ["de", "Deutsch"],
      ["es", "Español"],
      ["fr", "Français"],
      ["pt", "Português"],
    ]);
    // What is confidential is explained to nobody in particular, and in no other language.
    expect(await (await get("/rules/conduct/retaliation")).text()).not.toMatch(/<details>|class="lead"/);
  });

  it("lists all rules", async () => {
    const { get } = await start();
    const html = await (await get("/rules")).text();
    for (const id of ["consent/solicitation", "mail/not-inspectable", "sender/standing"])
      expect(html).toContain(`href="/rules/${id}"`);
    expect(html).toContain("A newsletter goes only to members with whom the sender has a direct relationship");
  });

  it("knows no other pages, and no way out of their folder", async () => {
    const { get } = await start();
    for (const path of ["/rules/no/such", "/rules/..%2f..%2fREADME", "/rules/consent/..%2fnewsletter"])
      expect((await get(path)).status).toBe(404);
  });
});

describe("an address that cannot be read", () => {
  it("is answered with one line, nothing of it comes back, and nothing keeps or frames it", async () => {
    const { get } = await start();
    const answer = await get("/u/%ff<b>");
    expect([answer.status, await answer.text()]).toEqual([400, "bad request\n"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

describe("the page of a pack's own pattern", () => {
  const patternPages = async () =>
    new Map([["pattern/coins", "# pattern/coins\n\n## What it checks\n\nNo &#60;b&#62; tips.\n"]]);

  it("stands among the rules, and is asked for each time, since packs change", async () => {
    let pages = new Map<string, string>();
    const { get } = await start({ patternPages: async () => pages });
    expect((await get("/rules/pattern/coins")).status).toBe(404);
    pages = await patternPages();
    const answer = await get("/rules/pattern/coins");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).toContain("No &lt;b&gt; tips.");
    expect(await (await get("/rules")).text()).toContain('href="/rules/pattern/coins"');
  });

  it("never stands in for a page of ours", async () => {
    const { get } = await start({ patternPages: async () => new Map([["consent/newsletter", "# mine"]]) });
    expect(await (await get("/rules/consent/newsletter")).text()).not.toContain("mine</h1>");
  });
});
