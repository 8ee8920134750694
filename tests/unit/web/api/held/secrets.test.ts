/** What holds mail in confidence, before staff who must not know of it: who may not read cases, and who sent it themselves. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Permission } from "../../../../../src/staff/permissions.ts";
import { digestOf, newApiToken } from "../../../../../src/staff/token.ts";
import { type Answer, type ConsoleWorld, type Desk, NOW, openConsole } from "../../../../support/console.ts";
import { ANN, addPeople, address, BOB, DAY, finding, hold } from "../../../../support/held-mail.ts";

const SECRET = finding({
  ...{ rule: "conduct/retaliation", clauses: ["ala.sm.7"], confidential: true, recipient: BOB.address },
  message: "bob@jones.example is the complainant in a case against ann@smith.example",
});
const NAMES = /complainant|retaliation|ala\.sm\.7/;

let world: ConsoleWorld;
let ref: string;
/** A reviewer, the sender as a reviewer, and an account that may not read cases. */
let rita: Desk;
let ann: Desk;
let vera: Desk;

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  const consent = { recipient: address(BOB.address), grantee: ANN.id, purpose: null, until: null, scope: "contact" };
  await world.store.importConsents(
    [{ ...consent, scope: "contact", status: "granted", basis: "card-exchange", at: NOW - 40 * DAY, evidence: "" }],
    { actor: "staff:test", at: NOW - 40 * DAY, dryRun: false },
  );
  rita = await world.staff(["reviewer"], { name: "rita" });
  ann = await world.staff(["manager"], { name: "ann", address: ANN.address, organisation: "" });
  vera = await world.staff(["viewer"], { name: "vera" });
  ref = await hold(world, { findings: [SECRET], fingerprint: "a" });
  await world.store.complain({
    ...{ person: address(BOB.address), source: "mail", envelope: null, against: ANN.id, words: "stop" },
    ...{ original: null, language: "", at: NOW - 60_000, confirmed: true, perDay: 5 },
  });
  await rita.send("POST", `/held/${ref}/notes`, { text: "Bob is the complainant: look twice." });
});
afterAll(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const READS = [
  ...["/held", "/held/counts", "/held?q=rule:conduct", "/held?rule=conduct%2Fretaliation", "/held?clause=ala.sm.7"],
  ...["/held/REF", "/held/REF/recipients", "/held/REF/text", "/held/campaigns/REF"],
];
const read = (desk: Desk, path: string): Promise<Answer> => desk.get(path.replace("REF", ref));

describe("who may know", () => {
  it("reads who complained, and finds it by its rule", async () => {
    expect((await read(rita, "/held/REF")).body.why).toContain("is the complainant");
    expect((await read(rita, "/held?rule=conduct%2Fretaliation")).body.total).toBe(1);
    const { rules } = (await read(rita, "/held/counts")).body;
    expect(rules).toContainEqual({ value: "conduct/retaliation", label: "conduct/retaliation", count: 1 });
    expect((await read(rita, "/held")).body.rows[0]).toMatchObject({ confidential: true, notes: 1 });
  });
});

describe.each([
  ["who may not read cases", () => vera],
  ["who sent it, whatever their roles", () => ann],
])("%s", (_who, desk) => {
  it.each(READS)("reads no word of it at %s", async (path) => {
    const { status, body } = await read(desk(), path);
    // The text itself takes a permission of its own.
    expect([200, path.endsWith("/text") ? 403 : 200]).toContain(status);
    // The address of the question comes back in the console, not from here.
    expect(JSON.stringify(body)).not.toMatch(NAMES);
  });

  it("reads that it waits for a routine review", async () => {
    const { body } = await read(desk(), "/held/REF");
    expect(body).toMatchObject({ why: "routine review", findings: [], sender: { lately: { complaints: null } } });
    expect(body.release.stops).toEqual([]);
    expect((await read(desk(), "/held")).body.rows[0]).toMatchObject({ confidential: false, rules: [] });
  });

  it("finds nothing by what they may not know", async () => {
    for (const query of ["rule=conduct%2Fretaliation", "clause=ala.sm.7", "q=rule:conduct"])
      expect((await read(desk(), `/held?${query}`)).body.total).toBe(0);
  });

  it("reads of its recipient neither the finding nor a stop that only a complaint explains", async () => {
    const [bob] = (await read(desk(), "/held/REF/recipients")).body.recipients;
    expect(bob).toMatchObject({ findings: [], stop: null, reasons: ["routine review"] });
    expect(JSON.stringify(bob)).not.toContain("complaint");
    expect((await read(desk(), `/held/REF/recipients/${bob.id}`)).body.complaints).toBeNull();
  });
});

describe("who sent it", () => {
  it("reads no notes of colleagues about it", async () => {
    expect((await read(ann, "/held/REF/notes")).body).toEqual({ notes: [] });
    expect((await read(ann, "/held")).body.rows[0].notes).toBe(0);
    expect((await read(rita, "/held/REF/notes")).body.notes).toHaveLength(1);
  });

  it("reads of no complaint in their own record, nor in the ledger", async () => {
    const own = (await ann.get(`/members/${ANN.id}`)).body;
    expect([own.own, own.cases]).toEqual([true, null]);
    const pages = [
      `/consents/senders/${ANN.id}`,
      `/consents/recipients/${BOB.address}`,
      `/consents.csv?member=${ANN.id}`,
    ];
    for (const page of pages) {
      expect(JSON.stringify((await ann.get(page)).body)).not.toContain("complaint");
      expect(JSON.stringify((await rita.get(page)).body)).toContain("complaint");
    }
    const records = async (desk: Desk) => (await desk.get("/consents/recipients?q=bob")).body.rows[0]?.records ?? 0;
    expect([await records(ann), await records(rita)]).toEqual([0, 2]);
  });

  it("records for themselves no consent to hear from them, nor imports it", async () => {
    const consent = { recipient: BOB.address, grantee: ANN.id, scope: "contact", status: "granted", at: NOW - 2 * DAY };
    const { status, body } = await ann.send("POST", "/consents", { ...consent, evidence: "He said so" });
    expect([status, body.code]).toEqual([403, "own"]);
    const row = { ...consent, recipient: address(BOB.address), purpose: null, until: null, basis: null, evidence: "" };
    const input = { ...row, scope: "contact", status: "granted" } as const;
    const { refused, added } = await world.store.importConsents([input], {
      actor: "staff:ann",
      at: NOW,
      dryRun: false,
    });
    expect([added, refused[0]?.reason]).toEqual([0, expect.stringContaining("somebody else")]);
  });
});

describe("a reviewer of some groups", () => {
  it("reads in a recipient's story no mail of members of others", async () => {
    await hold(world, { from: BOB, to: [ANN.address], at: NOW - 2 * DAY, fingerprint: "b" });
    const nora = await world.staff(["reviewer"], { name: "nora", groups: ["north"] });
    const mailSeen = async (desk: Desk) => {
      const [bob] = (await read(desk, "/held/REF/recipients")).body.recipients;
      return (await read(desk, `/held/REF/recipients/${bob.id}`)).body.mail.length;
    };
    expect([await mailSeen(rita), await mailSeen(nora)]).toEqual([1, 0]);
  });
});

describe("a token", () => {
  it("of somebody who may know, but made without cases:read, is told as little", async () => {
    const token = newApiToken();
    const scopes: readonly Permission[] = ["held:read", "held:content"];
    const given = { staff: "rita", digest: digestOf(token), id: "t", label: "t", scopes, at: NOW, endsAt: NOW + DAY };
    await world.store.addToken(given);
    for (const path of READS) {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${world.base}/api/v1${path.replace("REF", ref)}`, { headers });
      expect([answer.status, NAMES.test(await answer.text())]).toEqual([200, false]);
    }
  });
});
