/** Members, groups, consents, events, imports and the mode, over a real store and a real socket. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAddress } from "../../../../src/consent/import/cells.ts";
import { readTable } from "../../../../src/consent/import/read.ts";
import { TABLES } from "../../../../src/consent/import/tables.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const DAY = 86_400_000;
const MEMBERS = `id,name,address,aliases,organisation,roles,groups,phone
m1,Ann Smith,ann@smith.example,annie@smith.example,smith.example,member;officer,north,+49 30 1234567
m2,Bob Jones,bob@jones.example,,jones.example,member,south,
m3,=cmd|' /C calc'!A0,carl@fox.example,,fox.example,member,north;south,`;

let world: ConsoleWorld;
let manager: Desk;

beforeEach(async () => {
  world = await openConsole();
  const rows = readTable(MEMBERS, TABLES.members, NOW).rows.map(({ row }) => row);
  await world.store.importMembers(rows, { actor: "staff:test", at: NOW - 10 * DAY, dryRun: false });
  manager = await world.staff(["manager"], { name: "max" });
});
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const kinds = async () => (await world.store.auditEntries(0, 1000)).map(({ kind }) => kind);
const seen = async (id: string, desk = manager) => (await desk.get(`/members/${id}`)).body;

describe("members", () => {
  it("are found by what anybody remembers of them", async () => {
    const found = async (search: string) => {
      const { body } = await manager.get(`/members?${search}`);
      expect(body.total).toBe(body.rows.length);
      return body.rows.map(({ id }: { id: string }) => id);
    };
    expect(await found("q=ann")).toEqual(["m1"]);
    expect(await found("q=annie%40smith")).toEqual(["m1"]);
    expect(await found("q=jones.example")).toEqual(["m2"]);
    expect(await found("q=ann+bob")).toEqual([]);
    expect(await found("group=north")).toEqual(["m1", "m3"]);
    expect(await found("role=officer")).toEqual(["m1"]);
    expect(await found("standing=suspended")).toEqual([]);
    expect(await found("organisation=fox.example")).toEqual(["m3"]);
    expect(await found("q=100%25")).toEqual([]);
  });

  it("come page by page", async () => {
    const first = (await manager.get("/members?limit=2")).body;
    const second = (await manager.get(`/members?limit=2&after=${first.next}`)).body;
    expect([first.next, first.total, second.next]).toEqual(["m2", 3, null]);
    expect(second.rows.map(({ id }: { id: string }) => id)).toEqual(["m3"]);
  });

  it("are edited with a reason, which stands in the history and not in the trail", async () => {
    const { version } = await seen("m1");
    const change = { version, name: "Ann Miller", groups: ["north", "board"], reason: "She married." };
    expect((await manager.send("PATCH", "/members/m1", change)).status).toBe(204);
    expect(await seen("m1")).toMatchObject({ name: "Ann Miller", groups: ["board", "north"] });
    const { body } = await manager.get("/members/m1/history");
    expect(body.entries.find(({ reason }: { reason: string }) => reason !== "")).toMatchObject({
      ...{ kind: "member.recorded", actor: "staff:max", reason: "She married." },
      data: { fields: ["name", "groups"] },
    });
    expect(JSON.stringify(await world.store.auditEntries(0, 1000))).not.toContain("married");
  });

  it("are not overwritten by who saw them before somebody else's edit", async () => {
    const { version } = await seen("m1");
    await world.store.setRole("m1", "educator", { from: null, until: null }, "staff:cli", NOW);
    const { status, body } = await manager.send("PATCH", "/members/m1", { version, name: "X", reason: "typo there" });
    expect([status, body.code]).toEqual([409, "stale"]);
    expect((await seen("m1")).name).toBe("Ann Smith");
  });

  it("are suspended at once, and every standing before stays in the history with its reason", async () => {
    for (const [standing, reason] of [
      ["warned", "Wrote to strangers"],
      ["suspended", "Did it again"],
    ]) {
      const { version } = await seen("m2");
      expect((await manager.send("PATCH", "/members/m2", { version, standing, reason })).status).toBe(204);
    }
    expect(await seen("m2")).toMatchObject({ standing: "suspended", standingReason: "Did it again" });
    const { entries } = (await manager.get("/members/m2/history")).body;
    expect(entries.filter(({ kind }: { kind: string }) => kind === "member.standing")).toMatchObject([
      { data: { from: "warned", to: "suspended" }, reason: "Did it again" },
      { data: { from: "good", to: "warned" }, reason: "Wrote to strangers" },
    ]);
  });

  it("keep an address that is another's, and say whose", async () => {
    const { version } = await seen("m1");
    const change = { version, addresses: ["bob@jones.example"], reason: "wrong hands" };
    const { status, body } = await manager.send("PATCH", "/members/m1", change);
    expect([status, body.detail]).toEqual([409, "the address bob@jones.example belongs to the member m2"]);
  });

  it("are not given what an import would refuse, and the field is named", async () => {
    const { version } = await seen("m1");
    const tries: readonly (readonly [object, string])[] = [
      [{ addresses: ["no address"] }, "addresses"],
      [{ language: "not a language" }, "language"],
      [{ groups: ["two words"] }, "groups"],
      [{ phone: "1\n2" }, "phone"],
      [{ roles: [{ role: "officer", from: 5, until: 5 }] }, "roles"],
    ];
    for (const [change, field] of tries) {
      const answer = await manager.send("PATCH", "/members/m1", { version, ...change, reason: "try it out" });
      expect([answer.status, answer.body.detail.split(":")[0]]).toEqual([422, field]);
    }
  });

  it("need a reason of more than blanks", async () => {
    const { version } = await seen("m1");
    for (const reason of [undefined, "", "   ", "a  "])
      expect((await manager.send("PATCH", "/members/m1", { version, name: "X", reason })).status).toBe(400);
  });

  it("are not edited by themselves where it decides about them", async () => {
    const own = await world.staff(["manager"], { name: "annie", address: "Annie@smith.example" });
    const { version, own: isOwn } = await seen("m1", own);
    expect(isOwn).toBe(true);
    const standing = await own.send("PATCH", "/members/m1", { version, standing: "warned", reason: "my own" });
    const roles = await own.send("PATCH", "/members/m1", { version, roles: [], reason: "my own" });
    const name = await own.send("PATCH", "/members/m1", { version, name: "Ann B", reason: "my own" });
    expect([standing.status, roles.status, name.status]).toEqual([403, 403, 204]);
  });

  it("are seen and changed only within the caller's groups", async () => {
    const north = await world.staff(["manager"], { name: "nora", groups: ["north"] });
    expect((await north.get("/members")).body.rows.map(({ id }: { id: string }) => id)).toEqual(["m1", "m3"]);
    const { version } = await seen("m3", north);
    const answers = await Promise.all([
      north.get("/members/m2"),
      north.get("/members/m2/history"),
      north.send("PATCH", "/members/m2", { version, name: "X", reason: "not mine" }),
      north.send("PUT", "/members/m2/passwords/phone", { reason: "not mine" }),
      north.send("PUT", "/members/m1/delegations", {
        ...{ address: "bob@jones.example", kind: "send-as", from: null, until: null, reason: "not mine" },
      }),
      north.get("/consents/senders/m2"),
      north.send("PATCH", "/members/m3", { version, groups: ["north"], reason: "not mine" }),
      north.send("POST", "/mode", { mode: "observe", until: NOW + DAY, reason: "not mine" }),
      north.send("POST", "/suppressions", { address: "x@y.example", reason: "not mine" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 403, 403, 403]);
  });

  it("get a password that is shown once and never again", async () => {
    const { status, body } = await manager.send("PUT", "/members/m1/passwords/phone", { reason: "New phone" });
    expect([status, body.password]).toEqual([200, expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)]);
    const member = await seen("m1");
    expect(member.passwords).toEqual([{ name: "phone", setAt: NOW }]);
    expect(JSON.stringify(member)).not.toContain(body.password);
    const removed = await manager.send("DELETE", "/members/m1/passwords/phone", { reason: "Lost it" });
    expect([removed.status, (await seen("m1")).passwords]).toEqual([204, []]);
  });

  it("are looked at once per person and ten minutes in the trail", async () => {
    await seen("m1");
    await seen("m1");
    world.setNow(NOW + 11 * 60_000);
    await seen("m1");
    expect((await kinds()).filter((kind) => kind === "records.viewed")).toHaveLength(2);
  });

  it("go out as CSV in which no cell is a formula, with an entry", async () => {
    const { body, headers } = await manager.get("/members.csv");
    expect(headers.get("content-type")).toContain("text/csv");
    expect(body.split("\r\n")[3]).toBe(`m3,'=cmd|' /C calc'!A0,carl@fox.example,fox.example,member,good,north;south,`);
    expect(await kinds()).toContain("report.exported");
  });

  it("stand in groups with their leaders", async () => {
    const { groups } = (await manager.get("/groups")).body;
    expect(groups).toMatchObject([
      { name: "north", members: 2, leaders: [{ id: "m1" }] },
      { name: "south", members: 2, leaders: [] },
    ]);
  });
});

describe("consents", () => {
  const record = (more: object) =>
    manager.send("POST", "/consents", {
      ...{ recipient: "eve@jones.example", grantee: "m1", scope: "newsletter", status: "granted" },
      ...{ at: NOW - DAY, evidence: "Letter of 9 March", ...more },
    });

  it("are recorded for a recipient with evidence, and shown from both sides", async () => {
    expect((await record({})).status).toBe(204);
    const ledger = (await manager.get("/consents/recipients/eve@jones.example")).body;
    expect(ledger.senders).toMatchObject([
      {
        sender: { id: "m1", name: "Ann Smith" },
        will: { granted: [{ scope: "newsletter", basis: "staff", weak: false }] },
        records: [{ evidence: "Letter of 9 March", recordedBy: "staff:max" }],
      },
    ]);
    const sender = (await manager.get("/consents/senders/m1")).body;
    expect(sender.people).toMatchObject([{ address: "eve@jones.example", records: [{ status: "granted" }] }]);
    expect((await kinds()).filter((kind) => kind === "consent.recorded")).toHaveLength(1);
  });

  it("are never recorded over a later word of the recipient's own", async () => {
    await record({ scope: "contact", status: "withdrawn", at: NOW - DAY });
    const over = await record({ at: NOW - 2 * DAY });
    expect([over.status, over.body.code]).toEqual([409, "newer"]);
    expect(over.body.detail).toContain("(2026-03-09)");
    expect((await record({ at: NOW - DAY / 2 })).status).toBe(204);
  });

  it("need evidence, a sender that is there, and a time that has been", async () => {
    const answers = [await record({ evidence: " " }), await record({ grantee: "m9" }), await record({ at: NOW + DAY })];
    expect(answers.map(({ status }) => status)).toEqual([400, 422, 422]);
    expect((await record({ grantee: "*" })).status).toBe(422);
    expect((await record({ grantee: "*", status: "declined" })).status).toBe(204);
  });

  it("are stopped by a suppression, which is made and lifted with reasons", async () => {
    const body = { address: "eve@jones.example", reason: "She asked by phone" };
    expect((await manager.send("POST", "/suppressions", body)).status).toBe(204);
    expect((await manager.send("POST", "/suppressions", body)).status).toBe(409);
    expect((await record({})).body.code).toBe("suppressed");
    const { suppression } = (await manager.get("/consents/recipients/eve@jones.example")).body;
    expect(suppression).toEqual({ reason: "She asked by phone", recordedBy: "staff:max", at: NOW });
    expect((await manager.get("/consents/recipients?suppressed=true")).body.rows).toMatchObject([{ suppressed: true }]);
    expect((await manager.send("POST", "/suppressions/lift", body)).status).toBe(204);
    expect((await record({})).status).toBe(204);
  });

  it("do not tell who complained to those who may not read cases", async () => {
    await record({});
    const person = readAddress("eve@jones.example");
    await world.store.complain({
      ...{ person, source: "mail", envelope: null, against: "m1", words: "stop", original: null, language: "" },
      ...{ at: NOW, confirmed: true, perDay: 5 },
    });
    const viewer = await world.staff(["viewer"]);
    const paths = ["/consents/recipients/eve@jones.example", "/consents/senders/m1", "/consents.csv?member=m1"];
    const hidden = await Promise.all(paths.map((path) => viewer.get(path)));
    const open = await Promise.all(paths.map((path) => manager.get(path)));
    expect(hidden.map(({ body }) => JSON.stringify(body).includes("complaint"))).toEqual([false, false, false]);
    expect(open.map(({ body }) => JSON.stringify(body).includes("complaint"))).toEqual([true, true, true]);
    expect((await seen("m1", viewer)).cases).toBeNull();
  });

  it("are counted without what a complaint hides, so that no difference tells of it", async () => {
    const complain = () =>
      world.store.complain({
        ...{ person: readAddress("eve@jones.example"), source: "mail", envelope: null, against: "m1", words: "stop" },
        ...{ original: null, language: "", at: NOW, confirmed: true, perDay: 5 },
      });
    const viewer = await world.staff(["viewer"]);
    const shown = async (desk: Desk) => ({
      rows: (await desk.get("/consents/recipients")).body.rows,
      sender: (await desk.get("/consents/senders/m1")).body.people,
      senders: (await desk.get("/consents/recipients/eve@jones.example")).body.senders,
      received: (await seen("m1", desk)).consents.received,
    });
    const before = await shown(viewer);
    await record({});
    await record({ grantee: "ann@smith.example", scope: "contact" });
    await record({ grantee: "smith.example", scope: "contact" });
    expect(await shown(viewer)).toMatchObject({ rows: [{ records: 3 }], received: 2 });
    await complain();
    expect(await shown(viewer)).toEqual(before);
    expect(await shown(manager)).toMatchObject({ rows: [{ records: 4 }], received: 3 });
    expect((await record({ scope: "contact", at: NOW + 1 })).status).toBe(204);
    world.setNow(NOW + 1);
    expect(await shown(viewer)).toMatchObject({ rows: [{ records: 1, lastAt: NOW + 1 }], received: 1 });
  });

  it("show whoever is limited to groups no suppressed addresses but those of people who dealt with these", async () => {
    await record({});
    for (const address of ["eve@jones.example", "far@off.example"])
      await manager.send("POST", "/suppressions", { address, reason: "She asked by phone" });
    const north = await world.staff(["viewer"], { name: "nora", groups: ["north"] });
    const south = await world.staff(["viewer"], { name: "sue", groups: ["south"] });
    const listed = async (desk: Desk) =>
      (await desk.get("/consents/recipients?suppressed=true")).body.rows.map((row: { address: string }) => row.address);
    const suppression = async (desk: Desk, address: string) =>
      (await desk.get(`/consents/recipients/${address}`)).body.suppression;
    expect([await listed(manager), await listed(north), await listed(south)]).toEqual([
      ["eve@jones.example", "far@off.example"],
      ["eve@jones.example"],
      [],
    ]);
    expect(await suppression(north, "eve@jones.example")).toMatchObject({ recordedBy: "staff:max" });
    expect([await suppression(north, "far@off.example"), await suppression(south, "eve@jones.example")]).toEqual([
      null,
      null,
    ]);
  });
});

describe("events", () => {
  const EVENT = { name: "Spring day", starts: NOW, ends: NOW + DAY, place: "Bonn", approvedSideEvents: ["Dinner"] };

  it("are added, changed with their version, and get participations with dates", async () => {
    const put = (body: object) => manager.send("PUT", "/events/e1", { ...EVENT, reason: "Planned", ...body });
    expect([(await put({ version: null })).status, (await put({ version: null })).status]).toEqual([204, 409]);
    const part = { member: "bob@jones.example", as: "speaking", from: NOW, until: NOW + DAY, reason: "Booked" };
    expect((await manager.send("PUT", "/events/e1/participations", part)).status).toBe(204);
    const event = (await manager.get("/events/e1")).body;
    expect(event.participations).toMatchObject([{ id: "m2", as: "speaking", from: NOW, until: NOW + DAY }]);
    expect((await put({ version: event.version, name: "Spring days" })).status).toBe(204);
    expect((await put({ version: event.version, name: "Later" })).body.code).toBe("stale");
    const off = { member: "m2", as: "speaking", reason: "Cannot come" };
    expect((await manager.send("DELETE", "/events/e1/participations", off)).status).toBe(204);
    expect((await manager.send("DELETE", "/events/e1/participations", off)).status).toBe(404);
    expect((await manager.get("/events?q=days")).body.events).toMatchObject([{ id: "e1", participants: 0 }]);
  });
});

describe("imports", () => {
  const upload = async (table: string, dry: boolean, text: string, desk = manager) => {
    const answer = await fetch(`${world.base}/api/v1/imports?table=${table}&dry=${dry}`, {
      ...{ method: "POST", body: text },
      headers: { cookie: desk.cookie, "x-lintel": "1", "content-type": "text/csv" },
    });
    return { status: answer.status, body: (await answer.json()) as { id: string; detail: string } };
  };
  const ended = async (id: string) => {
    for (;;) {
      const { body } = await manager.get(`/imports/${id}`);
      if (body.state !== "running") return body;
      await new Promise((next) => setTimeout(next, 100));
    }
  };
  const FILE =
    "id,name,address,standing\nm1,Ann Brown,ann@smith.example,good\nm4,Dan,dan@hill.example,odd\nm5,Eve,eve@hill.example,";

  it("say first what would change, line by line, and change nothing", async () => {
    const { status, body } = await upload("members", true, FILE);
    expect(status).toBe(202);
    expect(await ended(body.id)).toMatchObject({
      ...{ state: "done", dry: true, added: 1, changed: 1, unchanged: 0, refused: 1 },
      refusals: [{ line: 3, column: "standing", reason: expect.stringContaining("choose among: good") }],
    });
    expect((await manager.get("/members?q=m5")).body.rows).toEqual([]);
    const { body: file } = await manager.get(`/imports/${body.id}/result.csv`);
    expect(file).toContain("3,standing,");
  });

  it("then do just that", async () => {
    const { body } = await upload("members", false, FILE);
    expect(await ended(body.id)).toMatchObject({ state: "done", added: 1, changed: 1, refused: 1 });
    expect((await seen("m1")).name).toBe("Ann Brown");
  });

  it("refuse what is no such table, no UTF-8, too large, or not for this account", async () => {
    const { body } = await upload("members", true, "what,ever\n1,2");
    expect(await ended(body.id)).toMatchObject({ state: "failed", failure: expect.stringContaining("line 1") });
    expect((await upload("secrets", true, FILE)).status).toBe(400);
    const latin = await fetch(`${world.base}/api/v1/imports?table=members&dry=true`, {
      ...{ method: "POST", body: new Uint8Array([105, 100, 0xff]) },
      headers: { cookie: manager.cookie, "x-lintel": "1", "content-type": "text/csv" },
    });
    expect(latin.status).toBe(422);
    const reviewer = await world.staff(["reviewer"]);
    expect((await upload("members", true, FILE, reviewer)).status).toBe(403);
  });
});

describe("the mode", () => {
  it("is switched with a reason and an end, and every switch stays on record", async () => {
    await world.store.activatePolicy([], { global: "enforce", exceptions: [] }, NOW);
    const until = NOW + 4 * 3_600_000;
    const send = (body: object) => manager.send("POST", "/mode", { reason: "The rule misfires", ...body });
    expect((await send({ mode: "observe", until: null })).status).toBe(422);
    expect((await send({ mode: "observe", until: NOW + 90 * DAY })).status).toBe(422);
    expect((await send({ mode: "observe", until })).status).toBe(204);
    expect((await manager.get("/mode")).body).toMatchObject({
      ...{ mode: "observe", configured: "enforce", override: { mode: "observe", until } },
      switches: [{ mode: "observe", until, actor: "staff:max", reason: "The rule misfires" }],
    });
    expect((await send({ mode: null, until: null })).status).toBe(204);
    expect((await manager.get("/mode")).body).toMatchObject({ mode: "enforce", override: null });
  });

  it("comes with the versions of the policy and what each changed", async () => {
    const rule = { rule: "consent/newsletter", clauses: ["ala.ns.8"], options: { months: 6 } };
    const pack = (certain: "hold" | "reject") => ({
      ...{ name: "ala", title: "ALA", appliesTo: "anybody" as const, groups: [], digest: certain },
      rules: [{ ...rule, levels: { certain, doubtful: "hold" as const } }],
    });
    const modes = { global: "enforce" as const, exceptions: [] };
    await world.store.activatePolicy([pack("hold")], modes, NOW - DAY);
    await world.store.activatePolicy([pack("reject")], modes, NOW);
    expect(
      (await manager.get("/policy/versions")).body.versions.map((one: { version: number }) => one.version),
    ).toEqual([2, 1]);
    expect((await manager.get("/policy/versions/2")).body).toMatchObject({
      packs: [{ name: "ala", rules: [{ rule: "consent/newsletter", options: { months: 6 } }] }],
      changes: [
        {
          what: "changed",
          pack: "ala",
          rule: "consent/newsletter",
          fields: [{ name: "certain", before: "hold", after: "reject" }],
        },
      ],
    });
  });
});
