/** What a mail program does with the header's address, over real sockets: every line of std 54-58 that is ours to answer. */
import { execFile } from "node:child_process";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { DAY, fakePeople, KEYS, NOW, startPeople, tokenFor } from "../../../support/people-site.ts";

const curl = promisify(execFile);
const FORM = "application/x-www-form-urlencoded";
const GOOD = "List-Unsubscribe=One-Click";
const ANSWER = "You are unsubscribed.\n";
const running: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(running.splice(0).map((site) => site.close()))));

async function start(fake = fakePeople()) {
  const site = await startPeople(fake.parts);
  running.push(site);
  return { ...fake, ...site, url: `${site.base}/u/${tokenFor("footer", 7)}` };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** `chunks` are written one by one, without a length unless one is given. */
function send(
  url: string,
  method: string,
  headers: Record<string, string | number>,
  chunks: readonly (string | Buffer)[],
) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(url, { method, headers }, (reply) => {
      text(reply).then((body) => resolve({ status: reply.statusCode, headers: reply.headers, body }), reject);
    });
    sent.on("error", reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

const post = (url: string, body: string, type = FORM): Promise<Answer> =>
  send(url, "POST", { "content-type": type, "content-length": Buffer.byteLength(body) }, [body]);

const multipart = (fields: Record<string, string>, boundary = "----x"): string =>
  `${Object.entries(fields)
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("")}--${boundary}--\r\n`;

const refusedScopes = (site: Awaited<ReturnType<typeof start>>): string[] =>
  site.state.records.filter(({ status }) => status === "withdrawn").map(({ scope }) => scope);

describe("a POST of List-Unsubscribe=One-Click", () => {
  it.each([
    ["urlencoded", GOOD, FORM],
    ["urlencoded with a charset", GOOD, `${FORM}; charset=UTF-8`],
    ["multipart", multipart({ "List-Unsubscribe": "One-Click" }), "multipart/form-data; boundary=----x"],
    [
      "multipart with a quoted boundary",
      multipart({ "List-Unsubscribe": "One-Click" }, "a b"),
      'multipart/form-data; boundary="a b"',
    ],
  ])("ends all commercial mail of the sender, %s", async (_, body, type) => {
    const site = await start();
    const answer = await post(site.url, body, type);
    expect([answer.status, answer.body]).toEqual([200, ANSWER]);
    expect(refusedScopes(site).sort()).toEqual(["events", "newsletter", "offers"]);
    expect(site.given["state"]?.[1]).toMatchObject({ person: 21, source: "one-click", message: "abcdefghjkmn" });
  });

  it("answers in plain text, without cookie, redirect or cache, and asks for no login", async () => {
    const { url } = await start();
    const { status, headers } = await post(url, GOOD);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-store");
    for (const name of ["set-cookie", "location", "www-authenticate", "refresh"])
      expect(headers).not.toHaveProperty(name);
  });

  it("takes it in chunks, one octet at a time", async () => {
    const site = await start();
    const answer = await send(site.url, "POST", { "content-type": FORM, "transfer-encoding": "chunked" }, [...GOOD]);
    expect([answer.status, answer.body]).toEqual([200, ANSWER]);
    expect(refusedScopes(site)).toHaveLength(3);
  });

  it("takes a line end after it, which some programs send", async () => {
    const site = await start();
    expect((await post(site.url, `${GOOD}\r\n`)).status).toBe(200);
    expect(refusedScopes(site)).toHaveLength(3);
  });

  it("answers the same when it comes again", async () => {
    const { url } = await start();
    const [first, second] = [await post(url, GOOD), await post(url, GOOD)];
    expect([second.status, second.body]).toEqual([first.status, first.body]);
  });

  it("is no button of another website that we would refuse: mail programs send what they like", async () => {
    const site = await start();
    const headers = { "content-type": FORM, "sec-fetch-site": "cross-site", origin: "https://mail.example" };
    expect((await send(site.url, "POST", { ...headers, "content-length": GOOD.length }, [GOOD])).status).toBe(200);
    expect(refusedScopes(site)).toHaveLength(3);
  });

  it.each(["curl -d", "curl -F"])("works as %s sends it", async (tool) => {
    const site = await start();
    const how = tool === "curl -F" ? ["-F", GOOD] : ["-d", GOOD];
    const { stdout } = await curl("curl", ["-sS", "-i", ...how, site.url]);
    expect(stdout).toMatch(/^HTTP\/1\.1 200 /);
    expect(stdout.endsWith(ANSWER)).toBe(true);
    expect(refusedScopes(site)).toHaveLength(3);
  });

  it("works 59 days later, after five years, and after the keys were rotated (std 64)", async () => {
    for (const later of [59 * DAY, 5 * 365 * DAY]) {
      const fake = fakePeople();
      const site = await start(fake);
      fake.setNow(NOW + later);
      fake.state.keys = [{ id: 2, secret: new Uint8Array(64).fill(9), madeAt: NOW }, ...KEYS];
      expect((await post(site.url, GOOD)).body).toBe(ANSWER);
      expect(refusedScopes(site)).toHaveLength(3);
    }
  });

  it("is answered alike for a token that is none, and nothing is asked of the store (std 56)", async () => {
    const site = await start();
    const good = await post(site.url, GOOD);
    site.calls.length = 0;
    const flipped = site.url.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    const others = [
      flipped,
      `${site.base}/u/x`,
      `${site.base}/u/${tokenFor("own", 21)}`,
      `${site.base}/u/${"k".repeat(5000)}`,
    ];
    for (const url of others.slice(0, 3)) {
      const answer = await post(url, GOOD);
      expect([answer.status, answer.body, Object.keys(answer.headers)]).toEqual([
        200,
        ANSWER,
        Object.keys(good.headers),
      ]);
    }
    expect(site.calls.filter((verb) => verb !== "tokenKeys")).toEqual([]);
  });

  it("says so when it could not be written, so that the mail program tries again", async () => {
    const fake = fakePeople();
    const site = await start({
      ...fake,
      parts: { ...fake.parts, store: { ...fake.parts.store, sentEnvelope: fails, tokenKeys: async () => KEYS } },
    });
    const answer = await post(site.url, GOOD);
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBe("60");
  });
});

const fails = async (): Promise<never> => {
  const { StoreUnavailable } = await import("../../../../src/store/port.ts");
  throw new StoreUnavailable("the writer ended");
};

describe("what is no one-click", () => {
  const big = `${GOOD}&x=${"x".repeat(1024 * 1024)}`;
  it.each([
    ["an empty body", "", FORM, 400],
    ["another value", "List-Unsubscribe=Yes", FORM, 400],
    ["the value in other letters", "List-Unsubscribe=one-click", FORM, 400],
    ["another field", "Unsubscribe=One-Click", FORM, 400],
    ["JSON", '{"List-Unsubscribe":"One-Click"}', "application/json", 415],
    ["plain text", GOOD, "text/plain", 415],
    ["an empty multipart", multipart({}), "multipart/form-data; boundary=----x", 400],
    ["multipart without its boundary", multipart({ "List-Unsubscribe": "One-Click" }), "multipart/form-data", 400],
    ["multipart that is cut off", multipart({ a: "b" }).slice(0, 40), "multipart/form-data; boundary=----x", 400],
    ["1 MB", big, FORM, 413],
    [
      "1 MB of multipart",
      multipart({ "List-Unsubscribe": "One-Click", x: big }),
      "multipart/form-data; boundary=----x",
      413,
    ],
    [
      "a thousand fields",
      multipart(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, "1"]))),
      "multipart/form-data; boundary=----x",
      413,
    ],
  ])("is refused and changes nothing: %s", async (_, body, type, status) => {
    const site = await start();
    for (const url of [site.url, `${site.base}/u/${"x".repeat(46)}`]) {
      const answer = await post(url, body, type).catch((error: NodeJS.ErrnoException) => ({
        status: error.code,
        body: "",
      }));
      // A listener that stops reading may close while we still write.
      expect([status, ...(status === 413 ? ["EPIPE", "ECONNRESET"] : [])]).toContain(answer.status);
    }
    expect(refusedScopes(site)).toEqual([]);
    expect(site.calls).toEqual([]);
  });

  it.each([FORM, "multipart/form-data; boundary=----x"])("1 MB in chunks of %s", async (type) => {
    const site = await start();
    const body = type === FORM ? big : multipart({ "List-Unsubscribe": "One-Click", x: big });
    const answer = await send(site.url, "POST", { "content-type": type, "transfer-encoding": "chunked" }, [body]).catch(
      (error: NodeJS.ErrnoException) => ({ status: error.code }),
    );
    expect([413, "EPIPE", "ECONNRESET"]).toContain(answer.status);
    expect(refusedScopes(site)).toEqual([]);
  });

  it("no body and no type at all", async () => {
    const site = await start();
    expect((await send(site.url, "POST", {}, [])).status).toBe(400);
    expect(site.calls).toEqual([]);
  });
});

describe("GET, HEAD, OPTIONS and others", () => {
  it("a scanner opens the link a hundred times, and nothing is changed (std 58)", async () => {
    const site = await start();
    const visits = Array.from({ length: 100 }, (_, index) => send(site.url, index % 2 ? "HEAD" : "GET", {}, []));
    for (const { status, body, headers } of await Promise.all(visits)) {
      expect(status).toBe(200);
      expect(body === "" || body.includes("<h1>")).toBe(true);
      expect(headers).not.toHaveProperty("set-cookie");
    }
    expect(new Set(site.calls)).toEqual(new Set(["tokenKeys", "sentEnvelope", "showConsents"]));
    expect(site.state.records).toEqual([]);
  });

  it("GET with the one-click in the address changes nothing", async () => {
    const site = await start();
    expect((await send(`${site.url}?${GOOD}`, "GET", {}, [])).status).toBe(200);
    expect(site.calls).not.toContain("state");
  });

  it.each([
    ["OPTIONS", 204],
    ["PUT", 404],
    ["DELETE", 404],
    ["PATCH", 404],
  ])("%s does nothing", async (method, status) => {
    const site = await start();
    const answer = await send(site.url, method, {}, []);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(site.calls).toEqual([]);
  });

  it("a body that stops half-way changes nothing", async () => {
    const site = await start();
    const socket = connect(site.port, "127.0.0.1");
    const path = new URL(site.url).pathname;
    const head = `Host: x\r\nContent-Type: ${FORM}\r\nContent-Length: ${GOOD.length}`;
    await new Promise((sent) => {
      socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n${GOOD.slice(0, 20)}`, sent);
    });
    socket.destroy();
    expect((await send(site.url, "GET", {}, [])).status).toBe(200);
    expect(site.calls).not.toContain("state");
  });
});
