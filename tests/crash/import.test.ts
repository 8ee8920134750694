/** An import through the console, and a gateway that is killed in the middle of it. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import { sqlite } from "../store/open.ts";
import { signIn } from "../support/console.ts";
import { until } from "../support/installation.ts";
import { makeSite, mustRun, type Site, serve } from "./gateway.ts";

const ROWS = 10_000;
const BATCH = 1000;
const FILE = `id,name,address\n${Array.from({ length: ROWS }, (_, i) => `n${i},Name ${i},n${i}@firm${i % 50}.example`).join("\n")}\n`;

let site: Site;
afterEach(() => site.close());

const membersIn = (dir: string): number => {
  const db = new Database(join(dir, "data", "lintel.db"), { readonly: true });
  const count = db.prepare("SELECT count(*) FROM member WHERE id LIKE 'n%'").pluck().get();
  db.close();
  return Number(count);
};

it("leaves whole batches and no import, and the same file again is the rest of it", async () => {
  site = await makeSite();
  const { store } = await sqlite({ dataDir: join(site.dir, "data") });
  const base = `http://127.0.0.1:${site.ports.web}`;
  const max = await signIn(store, base, Date.now(), ["manager"], { name: "max" });
  await store.close();
  const upload = async () => {
    const headers = { cookie: max.cookie, "x-lintel": "1", "content-type": "text/csv" };
    const answer = await fetch(`${base}/api/v1/imports?table=members&dry=false`, {
      method: "POST",
      headers,
      body: FILE,
    });
    expect(answer.status).toBe(202);
    return ((await answer.json()) as { id: string }).id;
  };
  const first = serve(site);
  await first.ready();
  const id = await upload();
  const seen = await until(async () => {
    const { body } = await max.get(`/imports/${id}`);
    return body.done > 0 ? body : null;
  }, 280_000);
  await first.kill();
  const left = membersIn(site.dir);
  expect(seen.state).toBe("running");
  expect([left % BATCH, left >= seen.done, left < ROWS]).toEqual([0, true, true]);

  const before = Date.now();
  const second = serve(site);
  await second.ready();
  expect(await max.get(`/imports/${id}`)).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining("started again") },
  });
  const { body: list } = await max.get("/imports");
  expect(list.jobs).toEqual([]);
  expect(list.since).toBeGreaterThanOrEqual(before);
  const again = await upload();
  const ended = await until(async () => {
    const { body } = await max.get(`/imports/${again}`);
    return body.state === "running" ? null : body;
  }, 280_000);
  expect(ended).toMatchObject({ state: "done", added: ROWS - left, unchanged: left, changed: 0, refused: 0 });
  expect(await second.stop()).toBe(0);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  expect(membersIn(site.dir)).toBe(ROWS);
  await mustRun(site, ["audit", "verify"]);
});
