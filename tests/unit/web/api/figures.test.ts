/** Figures and the trail over the API: who may see them, in which form, and what is written down about looking. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyChain } from "../../../../src/audit/chain.ts";
import { ENTRY_KINDS } from "../../../../src/audit/entry.ts";
import { permissionsOf } from "../../../../src/staff/permissions.ts";
import { idsOf, mayName, partsOf } from "../../../../src/web/api/audit/parts.ts";
import { SENTENCES } from "../../../../src/web/api/audit/sentences.ts";
import { ANN, BOB, commitOf, finding, member } from "../../../store/mail.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

let world: ConsoleWorld;
let viewer: Desk;
beforeEach(async () => {
  world = await openConsole();
  await world.store.importMembers(
    [member(ANN, { name: '=HYPERLINK("evil")', groups: ["north"] }), member(BOB, { groups: ["south"] })],
    { actor: "system", at: NOW, dryRun: false },
  );
  for (let n = 0; n < 6; n += 1)
    await world.store.commitSubmission(
      commitOf({ at: NOW - n, to: [`p${n}@x.example`], fate: "hold", findings: [finding()] }),
    );
  viewer = await world.staff(["viewer"]);
});
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SERIES = [
  "volumes",
  "purposes",
  "waiting",
  "holds",
  "rules",
  "complaints",
  "delivery",
  "failures",
  "latency",
  "senders",
  "campaigns",
  "cases",
];

describe("figures", () => {
  it("come as JSON and as CSV, and once while they stay the same", async () => {
    for (const series of SERIES) {
      const json = await viewer.get(`/figures/${series}?period=7d`);
      expect([series, json.status]).toEqual([series, 200]);
      const etag = json.headers.get("etag") ?? "";
      expect((await viewer.get(`/figures/${series}?period=7d`, { "if-none-match": etag })).status).toBe(304);
      const csv = await viewer.get(`/figures/${series}?format=csv`);
      expect(csv.headers.get("content-type")).toContain("text/csv");
      expect(csv.headers.get("content-disposition")).toBe(`attachment; filename="lintel-${series}.csv"`);
      expect(csv.body.split("\r\n").length).toBeGreaterThan(1);
    }
    const { body } = await viewer.get("/figures/volumes");
    expect(body.total).toMatchObject({ messages: 6, hold: 6, forward: 0 });
    expect(body.days).toHaveLength(30);
    expect((await viewer.get("/figures/rules")).body.rules[0]).toMatchObject({ rule: "consent/newsletter", held: 6 });
  });

  it("carry no formula into a spreadsheet, whatever a member is called", async () => {
    // What stands in the daily figures is what the writer counted.
    await world.store.countFigures(100);
    const { body } = await viewer.get("/figures/senders?format=csv");
    expect(body).toContain(`"'=HYPERLINK(""evil"")"`);
    expect(body).not.toMatch(/(?:^|,|\n)"?=/);
  });

  it("tell who was complained of to those who read cases, and to no party", async () => {
    const complain = (at: number, key: string) =>
      world.store.complain({
        ...{ person: { key, text: key }, source: "page", envelope: null, against: ANN.id, original: null },
        ...{ language: "en", words: "", at, confirmed: true, perDay: 50 },
      });
    for (const n of [1, 2, 3]) expect((await complain(NOW, `r${n}@x.example`)).kind).toBe("opened");
    await world.store.countFigures(100);
    const reviewer = await world.staff(["reviewer"]);
    const own = await world.staff(["reviewer"], { name: "ann", address: ANN.address });
    const of = async (desk: Desk) => (await desk.get("/figures/senders")).body.senders[0];
    expect(await of(reviewer)).toMatchObject({ member: ANN.id, stopped: 6, complaints: { hits: 0, of: 0 } });
    for (const desk of [viewer, own])
      expect(await of(desk)).toMatchObject({ member: ANN.id, stopped: 6, complaints: null, standing: null });
    const head = async (desk: Desk) => (await desk.get("/figures/senders?format=csv")).body.split("\r\n")[0];
    expect(await head(reviewer)).toBe("member,name,messages,copies,stopped,complaints,delivered,why");
    expect(await head(viewer)).toBe("member,name,messages,copies,stopped,delivered,why");
    const lately = async (desk: Desk) => (await desk.get(`/members/${ANN.id}`)).body.lately.complaints;
    expect(await lately(reviewer)).toBe(3);
    expect(await lately(viewer)).toBeNull();
    expect(await lately(own)).toBeNull();
  });

  it("tell of complaints of a group, which may be one member, to those who read cases", async () => {
    const reviewer = await world.staff(["reviewer"]);
    const north = await world.staff(["viewer"], { name: "north", groups: ["north"] });
    for (const series of ["complaints", "cases"]) {
      expect((await viewer.get(`/figures/${series}`)).status).toBe(200);
      expect((await viewer.get(`/figures/${series}?group=north`)).status).toBe(403);
      expect((await north.get(`/figures/${series}`)).status).toBe(403);
      expect((await reviewer.get(`/figures/${series}?group=north`)).status).toBe(200);
    }
    expect((await north.get("/figures/alerts")).status).toBe(200);
  });

  it("of a group are those of its members; an account that is limited to groups sees theirs alone", async () => {
    const of = async (desk: Desk, search = "") => (await desk.get(`/figures/volumes${search}`)).body.total?.messages;
    expect(await of(viewer, "?group=north")).toBe(6);
    expect(await of(viewer, "?group=south")).toBe(0);
    const south = await world.staff(["viewer"], { name: "south", groups: ["south"] });
    expect(await of(south)).toBe(0);
    expect((await south.get("/figures/volumes?group=north")).status).toBe(403);
  });

  it("tell the time to decision in office hours too, by the calendar as it is now", async () => {
    const days = ["monday", "tuesday"] as const;
    world.config.review.calendar = { timezone: "UTC", days: [...days], hours: "08:00-17:00", holidays: [] };
    await world.store.commitSubmission(commitOf({ ref: "old", at: NOW - DAY, fate: "hold" }));
    const decided = { ref: "old", recipients: null, actor: "staff:viewer", reason: "", at: NOW };
    await world.store.decideHeld("refuse", decided);
    // From Monday 09:00 to Tuesday 09:00: until 17:00, and an hour of the next morning.
    const { total } = (await viewer.get("/figures/holds")).body;
    expect(total).toMatchObject({ decided: 1, median: DAY, workMedian: 9 * HOUR });
  });

  it("name what is wrong with a period", async () => {
    expect((await viewer.get("/figures/volumes?until=2026-02-30")).status).toBe(400);
    expect((await viewer.get("/figures/volumes?until=2099-01-01")).status).toBe(400);
    expect((await viewer.get("/figures/volumes?period=5d")).status).toBe(400);
    expect((await viewer.get("/figures/volumes?until=2026-03-09&period=7d")).body.days.at(-1).date).toBe("2026-03-09");
  });

  it("by reviewer are for managers", async () => {
    const manager = await world.staff(["manager"]);
    expect((await viewer.get("/figures/reviewers")).status).toBe(403);
    expect((await manager.get("/figures/reviewers")).body).toEqual({ reviewers: [] });
  });

  it("say that there is nothing yet", async () => {
    expect((await viewer.get("/figures/alerts")).body).toMatchObject({ empty: false, behind: 0 });
    expect((await viewer.get("/figures/alerts?until=2025-01-01")).body.empty).toBe(true);
  });
});

describe("the monthly report", () => {
  it("names nobody, and is entered when it leaves", async () => {
    const json = await viewer.get("/figures/report?month=2026-03");
    const csv = await viewer.get("/figures/report?month=2026-03&format=csv");
    const html = await viewer.get("/figures/report?month=2026-03&format=html");
    for (const { status, body } of [json, csv, html]) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/HYPERLINK|x\.example|smith|m-ann|Lunch/);
    }
    expect(html.headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'nonce-");
    const entries = (await world.store.auditEntries(0, 1000)).filter(({ kind }) => kind === "report.exported");
    expect(entries.map(({ subject, actor }) => [subject, actor])).toEqual([
      ["report:month-2026-03", "staff:viewer"],
      ["report:month-2026-03", "staff:viewer"],
    ]);
  });

  it("is of a month that has begun", async () => {
    expect((await viewer.get("/figures/report?month=2026-04")).status).toBe(400);
    expect((await viewer.get("/figures/report?month=2026-13")).status).toBe(400);
  });

  it.each(["json", "csv", "html"])(
    "does not tell a group's complaints to who may not know, nor that there are none, as %s",
    async (format) => {
      const path = `/figures/report?month=2026-03&group=north&format=${format}`;
      const said = async (desk: Desk) => JSON.stringify((await desk.get(path)).body).replace(/nonce=\S+/, "");
      const manager = await world.staff(["manager"]);
      const before = await said(viewer);
      expect(before).toMatch(/Complaints, cases and sanctions.*not shown/);
      for (const words of ["Complained of", "Cases opened", "Members warned"]) {
        expect(before).not.toContain(words);
        expect(await said(manager)).toContain(words);
      }
      await world.store.complain({
        ...{ person: { key: "r1@x.example", text: "r1@x.example" }, source: "page", envelope: null, against: ANN.id },
        ...{ original: null, language: "en", words: "", at: NOW, confirmed: true, perDay: 50 },
      });
      expect(await said(viewer)).toBe(before);
      expect(await said(manager)).toContain("fewer than 5");
      expect(JSON.stringify((await viewer.get("/figures/report?month=2026-03")).body)).toContain("Complained of");
    },
  );
});

describe("the trail", () => {
  let auditor: Desk;
  beforeEach(async () => {
    auditor = await world.staff(["auditor"]);
  });

  it("stands in sentences with the names that the reader may see, the newest first", async () => {
    const { body } = await auditor.get("/audit?kind=submission");
    expect(body.entries).toHaveLength(6);
    const [first] = body.entries;
    expect(first.seq).toBeGreaterThan(body.entries[1].seq);
    expect(first.sentence).toEqual([
      { id: "member:m-ann", name: '=HYPERLINK("evil")' },
      { text: " handed in " },
      { id: `message:${first.subject}`, name: "Lunch" },
      { text: ": 1 held" },
    ]);
  });

  it("goes on from page to page, and narrows by who, what and when", async () => {
    const first = (await auditor.get("/audit?limit=4")).body;
    expect(first).toMatchObject({ more: true });
    const next = (await auditor.get(`/audit?limit=4&before=${first.entries.at(-1).seq}`)).body;
    expect(next.entries[0].seq).toBe(first.entries.at(-1).seq - 1);
    const one = next.entries.find(({ kind }: { kind: string }) => kind === "submission.committed");
    const kinds = async (search: string) =>
      (await auditor.get(`/audit?${search}`)).body.entries.map(({ kind }: { kind: string }) => kind);
    expect(await kinds(`subject=${one.subject}`)).toEqual(["submission.committed"]);
    expect(new Set(await kinds("actor=member:m-ann"))).toEqual(new Set(["submission.committed"]));
    expect(await kinds(`actor=member:m-ann&kind=held`)).toEqual([]);
    expect(await kinds(`kind=submission&from=${NOW}`)).toHaveLength(1);
    expect(await kinds(`kind=submission&until=${NOW - 3}`)).toHaveLength(2);
    expect((await auditor.get("/audit?kind=nothing")).status).toBe(400);
  });

  it("has an entry of who looked at it, and not one for each look", async () => {
    for (let n = 0; n < 3; n += 1) await auditor.get("/audit");
    world.setNow(NOW + 11 * 60_000);
    await auditor.get("/audit/chain?after=0");
    const looks = (await world.store.auditEntries(0, 1000)).filter(({ subject }) => subject === "trail");
    expect(looks.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual(Array(2).fill("records.viewed staff:auditor"));
  });

  it("comes in order with its hashes, to be checked elsewhere", async () => {
    const { body } = await auditor.get("/audit/chain?after=0");
    expect(verifyChain(body.entries).broken).toBeNull();
    expect(body.entries[0].seq).toBe(1);
    expect(body.entries.at(-1).seq).toBe(body.head);
  });

  it("is exported as lines of a range, and that is an entry before it", async () => {
    const url = `${world.base}/api/v1/audit/export?after=1&upTo=4`;
    const { status, headers, ...answer } = await taken(url, auditor);
    expect(status).toBe(200);
    const lines = answer.text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(headers.get("x-lintel-entries")).toBe("3");
    expect((await world.store.auditEntries(0, 1000)).at(-1)).toMatchObject({
      ...{ kind: "trail.exported", actor: "staff:auditor", data: { after: 1, upTo: 4 } },
    });
    expect((await auditor.get("/audit/export?after=999")).status).toBe(400);
  });

  it("is for those who may, and whole or not at all", async () => {
    expect((await viewer.get("/audit")).status).toBe(403);
    const manager = await world.staff(["manager"]);
    expect((await manager.get("/audit")).status).toBe(200);
    expect((await manager.get("/audit/export")).status).toBe(403);
    const south = await world.staff(["auditor"], { name: "southern", groups: ["south"] });
    for (const path of ["/audit", "/audit/chain?after=0", "/audit/export"])
      expect((await south.get(path)).status).toBe(403);
  });
});

/** A file, as the browser saves it. */
async function taken(url: string, { cookie }: Desk) {
  const answer = await fetch(url, { headers: { cookie } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe("sentences", () => {
  it("exist for every kind, each of its own, and stand without data too", () => {
    expect(Object.keys(SENTENCES).sort()).toEqual([...ENTRY_KINDS].sort());
    expect(new Set(Object.values(SENTENCES)).size).toBe(ENTRY_KINDS.length);
    for (const kind of ENTRY_KINDS) {
      const parts = partsOf({ kind, actor: "staff:anna", subject: "ref", data: {} });
      expect(JSON.stringify(parts)).not.toMatch(/[{]\w+[}]/);
    }
  });

  it("list few recipients, count many, and never show more than was written", () => {
    const of = (recipients: string[]) =>
      partsOf({ kind: "held.released", actor: "system", subject: "r", data: { recipients } });
    expect(of(["person:a", "person:b"])).toEqual([
      { text: "the gateway released " },
      { id: "message:r", name: null },
      { text: " to " },
      { id: "person:a", name: null },
      { text: ", " },
      { id: "person:b", name: null },
    ]);
    expect(idsOf(of(Array(9).fill("person:a")))).toEqual(["message:r"]);
  });

  it("name only what the reader may see", () => {
    const auditor = permissionsOf(["auditor"]);
    expect(mayName("staff:anna", auditor)).toBe(true);
    expect(mayName("staff:anna", permissionsOf(["reviewer"]))).toBe(false);
    expect(mayName("case:1", auditor)).toBe(false);
  });
});
