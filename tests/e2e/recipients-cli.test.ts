import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMPLAINT } from "../../src/mail/words.ts";
import type { Store } from "../../src/store/port.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { address } from "../store/mail.ts";
import { MIGRATIONS } from "../store/open.ts";
import { type Installation, install } from "../support/installation.ts";

// Each command is a process of its own.

let site: Installation;
beforeAll(async () => {
  site = await install(
    "association: { name: Test, domains: [assoc.example] }\nconsent: { requests_per_day: 3, request_pause: 30d }\n",
  );
  await site.run(["member", "add", "ann@smith.example", "--id", "m1", "--name", "Ann Smith"]);
});
afterAll(() => site.close());

const BOB = "bob@jones.example";
const json = async (...args: string[]) => {
  const { stdout, stderr } = await site.run([...args, "-f", "json"]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
};
/** What no command does: recipients say it on pages and by mail. */
const inStore = async <Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> => {
  const store = await openSqliteStore({ dataDir: join(site.dir, "data"), migrationsDir: MIGRATIONS, minFree: 0 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
const context = (at: number) => ({ person: 1, at, source: "page", wording: "", message: "" });
const said = { grantee: "m1", scope: "contact", status: "withdrawn", basis: null, purpose: null, until: null } as const;

describe("consent request", () => {
  const request = (...args: string[]) => site.run(["consent", "request", "m1", ...args]);

  it("asks once, and says why not where it does not ask", async () => {
    expect(await request(BOB, "--scope", "newsletter")).toMatchObject({
      code: 0,
      stdout: `${BOB} towards m1: asked for newsletter; the answer goes to the member\n`,
    });
    const again = await request(BOB);
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining("within the last 30 days") });
    const own = await request("ann@smith.example");
    expect(own).toMatchObject({ code: 1, stdout: expect.stringContaining("the member's own address") });
    expect(await json("consent", "request", "m1", "zoe@white.example")).toMatchObject({ outcome: "asked", request: 2 });
    await request("yan@white.example");
    expect(await request("xi@white.example")).toMatchObject({ code: 1, stdout: expect.stringContaining("limit of 3") });
  });

  it("says of every refusal the same", async () => {
    await inStore((store) => store.suppress(address("wim@white.example"), "asked", "staff:eve", Date.now()));
    await site.run(["consent", "withdraw", "vic@white.example", "m1"]);
    const [wim, vic] = [await request("wim@white.example"), await request("vic@white.example")];
    expect(wim).toMatchObject({ code: 1, stdout: expect.stringContaining("they do not want mail from this member") });
    expect(wim.stdout.replace("wim", "vic")).toBe(vic.stdout);
  });

  it("is refused with a reason where it cannot be asked", async () => {
    expect(await request("bob")).toMatchObject({ code: 2, stderr: expect.stringContaining('"bob" is no address') });
    expect(await request(BOB, "--scope", "offer")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"offers"'),
    });
    const nobody = await site.run(["consent", "request", "m9", BOB]);
    expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("m9: no member") });
  });
});

describe("consent show", () => {
  it("shows staff what was struck, said to everybody, and complained of", async () => {
    await site.run(["consent", "record", BOB, "m1", "--scope", "events", "--basis", "attested"]);
    const [attested] = (await json("consent", "show", BOB, "--history")).history;
    const at = Date.now();
    await inStore(async (store) => {
      await store.annul([attested.id], "struck", { person: 1, at });
      await store.state([{ ...said, grantee: "*", scope: "offers" }], context(at));
      await store.state([{ ...said, basis: COMPLAINT }], context(at + 1));
    });
    const { stdout } = await site.run(["consent", "show", BOB, "--history"]);
    expect(stdout).toMatch(/ann@smith\.example +contact +complained +-/);
    expect(stdout).toMatch(/everybody +offers +withdrawn/);
    expect(stdout).toContain("struck");
    const shown = await json("consent", "show", BOB, "--history");
    expect(shown.senders).toMatchObject([
      { sender: "ann@smith.example", complained: new Date(at + 1).toISOString(), granted: [] },
      { sender: "everybody", complained: null },
    ]);
    expect(shown.history.map((each: { annulled: unknown }) => each.annulled)).toEqual([
      { kind: "struck", at: new Date(at).toISOString() },
      null,
      null,
    ]);
  });
});

describe("consent lift", () => {
  it("ends a suppression, once, and for a reason", async () => {
    const lift = ["consent", "lift", "wim@white.example"];
    expect(await site.run(lift)).toMatchObject({ code: 2, stderr: expect.stringContaining("--reason") });
    expect(await site.run([...lift, "--reason", " "])).toMatchObject({ code: 2 });
    expect(await site.run([...lift, "--reason", "wrote to us"])).toMatchObject({ code: 0 });
    expect(await site.run([...lift, "--reason", "wrote to us"])).toMatchObject({
      code: 1,
      stdout: "wim@white.example: is not suppressed\n",
    });
    expect((await json("consent", "show", "wim@white.example")).suppressed).toBe(false);
  });
});

describe("token", () => {
  it("lists the keys, and rotates: the newest seals, the others still open", async () => {
    expect((await site.run(["token", "list"])).stdout).toMatch(/1 +with the store +seals and opens/);
    expect(await json("token", "rotate")).toEqual({ key: 2 });
    expect(await json("token", "list")).toMatchObject([
      { id: 2, seals: true, made: expect.stringMatching(/^20/) },
      { id: 1, seals: false, made: null },
    ]);
    expect((await site.run(["token", "rotate"])).stdout).toContain("key 3 seals links from now on");
  });
});
