import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";

let world: ConsoleWorld;
beforeAll(async () => {
  world = await openConsole();
});
afterAll(() => world.close());

describe("the API's door", () => {
  it("lets nobody in without a session, and says so as a problem", async () => {
    const answer = await fetch(`${world.base}/api/v1/session`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 401, title: "Not signed in" });
  });

  it("says who is signed in and what they may do", async () => {
    const anna = await world.staff(["reviewer"], { name: "anna" });
    const { status, body } = await anna.get("/session");
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: "anna", roles: ["reviewer"], groups: [] });
    expect(body.permissions).toContain("held:decide");
    expect(body.permissions).not.toContain("staff:manage");
  });

  it("ends a session that was not used for an hour", async () => {
    const vera = await world.staff(["viewer"], { name: "vera" });
    world.setNow(NOW + 59 * 60_000);
    expect((await vera.get("/session")).status).toBe(200);
    world.setNow(NOW + 59 * 60_000 + 61 * 60_000);
    expect((await vera.get("/session")).status).toBe(401);
    world.setNow(NOW);
  });

  it("describes itself", async () => {
    const answer = await fetch(`${world.base}/api/v1/openapi.json`);
    expect(await answer.json()).toMatchObject({ openapi: "3.1.0", paths: { "/api/v1/session": {} } });
  });

  it("answers what is not there with a problem too", async () => {
    const nina = await world.staff(["viewer"], { name: "nina" });
    expect(await nina.get("/nothing")).toMatchObject({ status: 404, body: { status: 404 } });
    expect((await fetch(`${world.base}/api/v1/nothing`)).status).toBe(401);
  });
});

describe("live updates", () => {
  it("say of what kind something changed, and not what", async () => {
    const lea = await world.staff(["viewer"], { name: "lea" });
    const stop = new AbortController();
    const answer = await fetch(`${world.base}/api/v1/live`, { headers: { cookie: lea.cookie }, signal: stop.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    const until = async (word: string) => {
      while (!said.includes(word)) said += (await reader?.read())?.value ?? "";
    };
    await until("hello");
    // The first look finds the head, the next what came after.
    const more = setInterval(() => void world.staff(["viewer"], { name: `n${said.length}${Math.random()}` }), 300);
    await until("changed");
    clearInterval(more);
    stop.abort();
    expect(said).toMatch(/data: \[.*"staff.recorded".*\]/);
    expect(said).not.toContain("staff:n");
  });

  it("are looked for once, however many begin to listen together", async () => {
    const office = await openConsole();
    const { cookie } = await office.staff(["viewer"], { name: "lou" });
    const { deskHead } = office.store;
    let looks = 0;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const counted = async () => {
      looks += 1;
      await gate;
      return deskHead();
    };
    Object.assign(office.store, { deskHead: counted });
    const stop = new AbortController();
    const listen = () => fetch(`${office.base}/api/v1/live`, { headers: { cookie }, signal: stop.signal });
    await Promise.all(Array.from({ length: 5 }, listen));
    expect(looks).toBe(1);
    open();
    stop.abort();
    await office.close();
  });

  it("say at once what happened while the page was loading, and nothing older", async () => {
    const kim = await world.staff(["viewer"], { name: "kim" });
    const heard = async (word: string) => {
      const stop = new AbortController();
      const answer = await fetch(`${world.base}/api/v1/live`, { headers: { cookie: kim.cookie }, signal: stop.signal });
      let said = "";
      for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        said += text;
        if (said.includes(word)) break;
      }
      stop.abort();
      return said;
    };
    expect(await heard("changed")).toContain("staff.recorded");
    const later = world.now() + 60_000;
    world.setNow(later);
    await world.store.recordSeen("member:m-ann", "staff:kim", later);
    const said = await heard("changed");
    expect(said).toContain("records.viewed");
    expect(said).not.toContain("staff.recorded");
  });
});

describe("the console's files", () => {
  it("are there or not: what belongs to another build is no page", async () => {
    const answer = await fetch(`${world.base}/console/assets/index-old.js`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("text/plain");
  });

  it("come compressed, and are kept for as long as they have their names", async () => {
    const page = await (await fetch(`${world.base}/console/held`)).text();
    const [first = ""] = /\/console\/assets\/[^"]+\.js/.exec(page) ?? [];
    for (const coding of ["br", "gzip", "identity"]) {
      const { headers } = await fetch(`${world.base}${first}`, { headers: { "accept-encoding": coding } });
      expect(headers.get("content-encoding") ?? "identity").toBe(coding);
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(headers.get("content-type")).toContain("javascript");
    }
  });

  it("come with a policy and a nonce of their own each time", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => fetch(`${world.base}/console/held`)));
    const nonce = /'nonce-([^']+)'/.exec(one?.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
    expect(await one?.text()).toContain(`nonce="${nonce}"`);
    expect(two?.headers.get("content-security-policy")).not.toContain(nonce);
    expect(one?.headers.get("content-security-policy")).not.toContain("unsafe");
  });
});
