/** What accounts, tokens and strangers try beyond what is theirs, over a real store and a real socket. */
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTable } from "../../../../src/consent/import/read.ts";
import { TABLES } from "../../../../src/consent/import/tables.ts";
import { hashPassword } from "../../../../src/staff/password.ts";
import type { Permission } from "../../../../src/staff/permissions.ts";
import { accountOf } from "../../../../src/staff/provided.ts";
import { digestOf, newApiToken } from "../../../../src/staff/token.ts";
import type { HookInput } from "../../../../src/store/port.ts";
import { providedBy } from "../../../../src/web/api/session/provider.ts";
import { commitOf } from "../../../store/mail.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../support/console.ts";

const DAY = 86_400_000;
const PASSWORD = "tall grass at noon";
const MEMBERS = `id,name,address,aliases,organisation,standing,groups
m1,Ann Smith,ann@smith.example,annie@smith.example,smith.example,every-message-held,north
m2,Bob Jones,bob@jones.example,,jones.example,good,south`;

let world: ConsoleWorld;

beforeEach(async () => {
  world = await openConsole();
  const rows = readTable(MEMBERS, TABLES.members, NOW).rows.map(({ row }) => row);
  await world.store.importMembers(rows, { actor: "staff:test", at: NOW - 10 * DAY, dryRun: false });
});
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

const post = async (path: string, body: unknown) => {
  const headers = { "content-type": "application/json", "x-lintel": "1" };
  const answer = await fetch(`${world.base}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
  return { status: answer.status, body: (await answer.json()) as any };
};
/** Bob complains of Ann. */
const complain = () =>
  world.store.complain({
    person: { key: "bob@jones.example", text: "bob@jones.example" },
    ...{ source: "staff", envelope: null, against: "m1", words: "", original: null, language: "" },
    ...{ at: NOW - DAY, confirmed: true, perDay: 10, actor: "staff:test" },
  });
/** With a token of these scopes; its owner has all roles. */
async function program(scopes: readonly Permission[]) {
  await world.staff(["manager", "auditor"], { name: "owner" });
  const token = newApiToken();
  const dates = { at: NOW, endsAt: NOW + DAY };
  await world.store.addToken({ staff: "owner", digest: digestOf(token), id: "t", label: "t", scopes, ...dates });
  return async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) };
    const more = body && { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${world.base}/api/v1${path}`, { headers, ...more });
    return { status: answer.status, text: await answer.text() };
  };
}

describe("a stranger", () => {
  it("uploads no more to the public routes than a login needs", async () => {
    const headers = { "content-type": "text/csv", "x-lintel": "1" };
    const body = "x".repeat(100_000);
    const answer = await fetch(`${world.base}/api/v1/session/login`, { method: "POST", headers, body });
    expect(answer.status).toBe(413);
  });

  it("who knows the password does not put another authenticator in the place of one that was set up meanwhile", async () => {
    await world.staff(["manager"], { name: "anna", password: await hashPassword(PASSWORD) });
    const begin = async () => {
      const { ticket } = (await post("/session/login", { name: "anna", password: PASSWORD })).body;
      const { secret } = (await post("/session/enrolment", { ticket })).body;
      return { ticket, secret, code: new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: NOW }) };
    };
    const thief = await begin();
    const { ticket, code } = await begin();
    expect((await post("/session/enrolment/confirm", { ticket, code })).status).toBe(200);
    const late = await post("/session/enrolment/confirm", { ticket: thief.ticket, code: thief.code });
    expect([late.status, late.body.code]).toEqual([401, "stale"]);
    expect((await post("/session/login", { name: "anna", password: PASSWORD })).body.state).toBe("code");
  });
});

describe("who comes through the association's login", () => {
  const verified = { email: "rita@assoc.example", email_verified: true };
  const rita = { sub: "u1", name: "Rita", preferred_username: "rita", roles: ["mail"], ...verified };
  const settings = {
    ...{ issuer: "https://login.example", client_id: "lintel", button: "Sign in", roles_claim: "roles" },
    ...{ roles: [{ value: "mail", role: "reviewer" as const }], groups_claim: "chapters" },
  };

  it("and has none of the groups there that limit accounts gets none that sees everybody's mail", async () => {
    const come = (more: object) => accountOf(providedBy({ ...rita, ...more }, settings), world.store, NOW);
    // Left out where somebody has too many of them, as some providers do.
    for (const more of [{}, { chapters: [] }, { chapters: [7] }])
      expect(await come(more)).toEqual({ failed: "unknown" });
    expect(await come({ chapters: ["north"], email_verified: false })).toEqual({ failed: "unknown" });
    expect(await come({ chapters: ["north"] })).toMatchObject({ account: { name: "rita", groups: ["north"] } });
  });

  it("is nobody else whose subject begins alike", () => {
    const subject = (last: string) => providedBy({ ...rita, sub: `${"x".repeat(254)}${last}` }, settings).subject;
    expect(subject("1")).not.toBe(subject("2"));
  });
});

describe("who is a party", () => {
  let ann: Desk;
  beforeEach(async () => {
    ann = await world.staff(["manager"], { name: "ann", address: "ann@smith.example", organisation: "" });
  });

  it("does not stop being it by another address in their own account", async () => {
    const changed = await ann.send("PATCH", "/staff/ann", { address: "else@assoc.example" });
    expect([changed.status, changed.body.code]).toEqual([409, "own"]);
    expect((await ann.send("PATCH", "/staff/ann", { fullName: "Ann" })).status).toBe(204);
  });

  it("does not stop being it by other addresses, or another employer, in their own record, nor moves to other groups", async () => {
    const { version } = (await ann.get("/members/m1")).body;
    for (const edit of [{ addresses: ["new@smith.example"] }, { organisation: "else.example" }, { groups: ["else"] }]) {
      const { status, body } = await ann.send("PATCH", "/members/m1", { version, reason: "my own", ...edit });
      expect([status, body.code]).toEqual([403, "own"]);
    }
  });

  it("gives themselves no address of somebody else's to send under", async () => {
    const wish = { address: "x@else.example", kind: "send-as", from: null, until: null, reason: "my own" };
    const { status, body } = await ann.send("PUT", "/members/m1/delegations", wish);
    expect([status, body.code]).toEqual([403, "own"]);
    const max = await world.staff(["manager"], { name: "max" });
    expect((await max.send("PUT", "/members/m1/delegations", wish)).status).toBe(204);
  });

  it.each([
    ["groups", "id,address,groups\nm1,ann@smith.example,else\n"],
    ["standing", "id,address,standing\nm1,ann@smith.example,good\n"],
    ["addresses", "id,address,aliases\nm1,new@smith.example,\n"],
    ["roles", "id,address,roles\nm1,ann@smith.example,officer\n"],
    ["organisation", "id,address,organisation\nm1,ann@smith.example,else.example\n"],
  ])("does not import %s of their own", async (_what, csv) => {
    const before = await world.store.deskMember("m1", NOW);
    const headers = { "content-type": "text/csv", "x-lintel": "1", cookie: ann.cookie };
    const body = csv.replace("id,", "id,name,").replace("m1,", "m1,Ann Smith,");
    const url = `${world.base}/api/v1/imports?table=members&dry=false`;
    const { id } = (await (await fetch(url, { method: "POST", headers, body })).json()) as { id: string };
    await expect.poll(async () => (await ann.get(`/imports/${id}`)).body.state).toBe("done");
    const done = (await ann.get(`/imports/${id}`)).body;
    expect([done.changed, done.refusals[0]?.reason]).toEqual([0, expect.stringContaining("your own record")]);
    expect(await world.store.deskMember("m1", NOW)).toEqual(before);
  });

  it("clears no campaign of their own, nor of their own organisation's", async () => {
    const rita = await world.staff(["reviewer"], { name: "rita", organisation: "smith.example" });
    const campaign = { member: "m1", subject: "Spring offer", until: null, recipients: null };
    for (const desk of [ann, rita]) {
      const { status, body } = await desk.send("POST", "/approvals", campaign);
      expect([status, body.code]).toEqual([403, "barred"]);
    }
    expect(await world.store.listApprovals({ member: null, now: null })).toEqual([]);
    const otto = await world.staff(["reviewer"], { name: "otto" });
    expect((await otto.send("POST", "/approvals", campaign)).status).toBe(201);
  });
});

describe("an account that is disabled", () => {
  it("has no token left when it is enabled again", async () => {
    const use = await program(["held:read"]);
    expect((await use("/held")).status).toBe(200);
    const max = await world.staff(["manager"], { name: "max" });
    for (const state of ["disabled", "active"]) await max.send("PATCH", "/staff/owner", { state });
    expect((await use("/held")).status).toBe(401);
    expect((await max.get("/staff/owner/tokens")).body[0].revokedAt).toBe(NOW);
  });

  it("decides nothing by a request that was let in before", async () => {
    await world.staff(["reviewer"], { name: "rita" });
    const commit = commitOf({ fate: "hold", at: NOW - DAY });
    await world.store.commitSubmission(commit);
    await world.store.changeStaff("rita", { state: "disabled" }, "staff:test", NOW);
    const order = { kind: "release", recipients: null, reason: "", code: "hold-mistaken", clearance: null } as const;
    const { results } = await world.store.decideMany(
      { staff: "rita", groups: [], now: NOW },
      { ...order, refs: [commit.submission.ref], takeOver: false, batch: "b", at: NOW, undo: 0, giveUpAfter: DAY },
    );
    expect(results).toEqual([expect.objectContaining({ outcome: "unknown", decision: null })]);
  });
});

describe("webhooks", () => {
  const events: HookInput["events"] = ["verdict", "complaint"];
  const hook = { url: "https://desk.example", events, audience: "staff", addresses: false } as const;
  beforeEach(async () => {
    const hooks = [
      { ...hook, name: "all", groups: [] },
      { ...hook, name: "north", groups: ["north"] },
    ];
    await world.store.declareHooks(hooks, NOW);
    await world.store.commitSubmission(commitOf({ from: { id: "m1", address: "ann@smith.example" } }));
    await complain();
  });

  it("are shown to accounts that are limited to groups where they are for these alone", async () => {
    const nora = await world.staff(["manager"], { name: "nora", groups: ["north"] });
    const names = (await nora.get("/webhooks")).body.hooks.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["north"]);
    expect((await nora.get("/webhooks/north/deliveries")).status).toBe(200);
    expect((await nora.get("/webhooks/all/deliveries")).status).toBe(404);
  });

  it("tell of complaints only who may read cases", async () => {
    const types = (text: string): string[] =>
      JSON.parse(text).hooks.flatMap(({ last }: { last: { type: string }[] }) => last.map(({ type }) => type));
    const max = await world.staff(["manager"], { name: "max" });
    expect(types(JSON.stringify((await max.get("/webhooks")).body))).toContain("complaint.received");
    const use = await program(["webhooks:read"]);
    expect(new Set(types((await use("/webhooks")).text))).toEqual(new Set(["submission.committed"]));
    expect((await use("/webhooks/all/deliveries")).text).not.toContain("complaint.");
    expect((await max.get("/webhooks/all/deliveries")).body.deliveries).toHaveLength(2);
  });
});

describe("a token that may not read cases", () => {
  it("does not read the trail, which names who complained", async () => {
    const use = await program(["audit:read", "audit:export", "consents:read", "members:read"]);
    for (const path of ["/audit", "/audit/chain?after=0", "/audit/export"]) expect((await use(path)).status).toBe(403);
  });

  it("records no grant in somebody's stead, so that no refusal tells what it may not know", async () => {
    const use = await program(["consents:read", "consents:edit"]);
    const consent = { recipient: "bob@jones.example", grantee: "m1", scope: "newsletter", evidence: "On paper" };
    const at = NOW - 2 * DAY;
    const answers = [await use("/consents", { ...consent, status: "granted", at })];
    await complain();
    answers.push(await use("/consents", { ...consent, status: "granted", at }));
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect((await use("/consents", { ...consent, status: "withdrawn", at })).status).toBe(204);
  });
});
