/** Other systems over real HTTP, out of a real outbox: signed, tried again, parked; and what a sender's system never learns. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Hooks, hooksOf, PAUSES, startHooks } from "../../../../src/delivery/webhooks/index.ts";
import type { HookEvent } from "../../../../src/mail/words.ts";
import type { Store } from "../../../../src/store/port.ts";
import { ANN, BOB, commitOf, finding, member, NOW } from "../../../store/mail.ts";
import { type Opened, sqlite } from "../../../store/open.ts";

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const SECRET = Buffer.alloc(32, 7);

let opened: Opened;
let store: Store;
let server: Server;
let dir: string;
let got: Got[];
let status: number;
let hooks: Hooks | null;
let now: number;

beforeEach(async () => {
  [got, status, hooks, now] = [[], 204, null, NOW];
  dir = mkdtempSync(join(tmpdir(), "lintel-hook-"));
  writeFileSync(join(dir, "secret"), `whsec_${SECRET.toString("base64")}\n`);
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += String(piece)));
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, { location: "/elsewhere" }).end("words of the receiver");
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  opened = await sqlite();
  store = opened.store;
  await store.importMembers([member(ANN), member(BOB)], { actor: "system", at: NOW, dryRun: false });
});
afterEach(async () => {
  await hooks?.close(1000);
  await opened.end();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true, force: true });
});

const hook = (
  events: readonly HookEvent[],
  more: { audience?: "staff" | "sender"; addresses?: boolean; groups?: string[]; name?: string } = {},
) => ({
  ...{ name: "cases", url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, events: [...events] },
  ...{ secret_file: join(dir, "secret"), audience: "staff" as const, groups: [], addresses: false, ...more },
});
const start = (all: ReturnType<typeof hook>[]) => {
  const telemetry = {
    hookSettled: () => {},
    failed: (_: string, __: string, error: unknown) => {
      throw error;
    },
  };
  hooks = startHooks(all, { store, telemetry, clock: () => now, random: () => 0 });
};
const until = async (check: () => Promise<boolean> | boolean) => {
  for (let tries = 0; tries < 1200; tries++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not come to pass");
};
const state = async () => (await store.listHooks(10))[0];

it("tells what happened, signed so that openssl verifies it by hand", async () => {
  const all = [hook(["verdict"])];
  await store.declareHooks(hooksOf(all), NOW);
  const commit = commitOf();
  await store.commitSubmission(commit);
  start(all);
  await until(async () => (await state())?.last[0]?.state === "sent");
  const [{ headers, body } = { headers: {}, body: "" }] = got;
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const mac = execFileSync(
    "openssl",
    ["dgst", "-sha256", "-mac", "HMAC", "-macopt", `hexkey:${SECRET.toString("hex")}`, "-binary"],
    { input: signed },
  );
  expect(headers["webhook-signature"]).toBe(`v1,${mac.toString("base64")}`);
  expect(headers["webhook-timestamp"]).toBe(String(NOW / 1000));
  expect(JSON.parse(body)).toMatchObject({
    ...{ type: "submission.committed", timestamp: new Date(NOW).toISOString() },
    data: { subject: commit.submission.ref, actor: `member:${ANN.id}` },
  });
  expect(body).not.toContain("@");
});

it("writes what it owes with what it tells: nothing without the commit, and nothing is lost by a stop", async () => {
  const all = [hook(["verdict"])];
  await store.declareHooks(hooksOf(all), NOW);
  status = 500;
  await store.commitSubmission(commitOf());
  start(all);
  await until(() => got.length === 1);
  await hooks?.close(1000);
  hooks = null;
  const { dataDir } = opened;
  await store.close();
  opened = await sqlite({ dataDir });
  store = opened.store;
  status = 200;
  now += PAUSES[0] ?? 0;
  start(all);
  await until(async () => (await state())?.last[0]?.state === "sent");
  expect(got).toHaveLength(2);
  expect(new Set(got.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect((await state())?.last[0]).toMatchObject({ attempts: 2, reply: "HTTP 200" });
});

it("follows no redirect, and says nothing of what the receiver wrote", async () => {
  const all = [hook(["verdict"])];
  await store.declareHooks(hooksOf(all), NOW);
  status = 302;
  await store.commitSubmission(commitOf());
  start(all);
  await until(async () => (await state())?.last[0]?.attempts === 1);
  expect((await state())?.last[0]?.reply).toBe("HTTP 302: redirects are not followed");
  expect(got).toHaveLength(1);
});

it("parks after the last pause, and tries again when somebody asks", async () => {
  const all = [hook(["verdict"])];
  await store.declareHooks(hooksOf(all), NOW);
  await store.commitSubmission(commitOf());
  const [event] = await store.claimHookEvents("cases", { now, leaseUntil: now + 1000, limit: 5 });
  await store.settleHookEvent(event?.id ?? 0, { at: now, result: "parked", reply: "HTTP 500" });
  expect(await state()).toMatchObject({ parked: 1, due: 0 });
  expect((await store.auditEntries(0, 100)).at(-1)).toMatchObject({ kind: "webhook.failed", subject: "webhook:cases" });
  expect(await store.retryHookEvents("cases", null, "staff:eva", now)).toBe(1);
  start(all);
  await until(async () => (await state())?.last[0]?.state === "sent");
});

it("keeps what comes while it is paused", async () => {
  await store.declareHooks(hooksOf([hook(["verdict"])]), NOW);
  expect(await store.pauseHook("cases", true, "staff:eva", NOW)).toBe(true);
  await store.commitSubmission(commitOf());
  const claim = { now: NOW, leaseUntil: NOW + 1, limit: 5 };
  expect(await store.claimHookEvents("cases", claim)).toEqual([]);
  expect(await store.pauseHook("cases", false, "staff:eva", NOW)).toBe(true);
  expect(await store.claimHookEvents("cases", claim)).toHaveLength(1);
});

describe("a sender's system", () => {
  const bodies = async (name: string) =>
    (await store.claimHookEvents(name, { now: NOW + 1e9, leaseUntil: NOW + 2e9, limit: 99 })).map(({ body }) => body);

  it("is told as much of a hold for a confidential finding as of any other", async () => {
    await store.declareHooks(hooksOf([hook(["verdict", "decision"], { audience: "sender" })]), NOW);
    const plain = commitOf({ fate: "hold", findings: [finding()] });
    const secret = commitOf({ fate: "hold", findings: [finding({ rule: "conduct/retaliation", confidential: true })] });
    for (const commit of [plain, secret]) {
      await store.commitSubmission(commit);
      const { ref } = commit.submission;
      await store.decideHeld("refuse", {
        ref,
        recipients: null,
        actor: "staff:eva",
        reason: "she complained",
        at: NOW,
      });
    }
    const told = (await bodies("cases")).map((body) => JSON.parse(body));
    const [a, b, c, d] = told.map(({ type, data: { ref: _, ...data } }) => ({ type, data }));
    expect([a, b]).toEqual([c, d]);
    expect([a, b]).toEqual([
      { type: "submission.committed", data: { sent: 0, held: 1, refused: 0 } },
      { type: "held.refused", data: { recipients: 1 } },
    ]);
  });

  it("is told nothing of complaints, cases, appeals and urgent mail, whatever its configuration says", async () => {
    const events: HookEvent[] = ["complaint", "case", "appeal", "urgent"];
    await store.declareHooks(hooksOf([hook(events, { audience: "sender" }), hook(events, { name: "own" })]), NOW);
    const refused = commitOf({ fate: "hold" });
    await store.commitSubmission(refused);
    const id = opened.foreign((db) => Number(db.prepare("SELECT max(id) FROM message").pluck().get()));
    await store.appeal(id, "please", NOW);
    await store.markUrgent(id, `member:${ANN.id}`, 2, NOW);
    expect(await bodies("cases")).toEqual([]);
    expect((await bodies("own")).map((body) => JSON.parse(body).type)).toEqual(["appeal.recorded", "held.urgent"]);
  });

  it("learns that a release came back, as its sender does by a notice, and each hook hears it once", async () => {
    const both: HookEvent[] = ["decision", "urgent"];
    const all = [hook(["decision"], { audience: "sender" }), hook(both, { name: "own", addresses: true })];
    await store.declareHooks(hooksOf(all), NOW);
    const commit = commitOf({ fate: "hold", to: ["a@y.example", "b@y.example"] });
    await store.commitSubmission(commit);
    const { ref } = commit.submission;
    await store.decideHeld("release", { ref, recipients: null, actor: "staff:eva", reason: "", at: NOW });
    const due = await store.claimDue({ now: NOW + 1, leaseUntil: NOW + 2, limit: 9 });
    const made = { at: NOW + 2, result: "permanent", status: "5.1.1", reply: "550 nobody", remoteMta: "host" } as const;
    const outcomes = due.flatMap(({ envelopes }) =>
      envelopes.map(({ id }) => ({ envelopeId: id, ...made, reopenUntil: NOW + 1e9 })),
    );
    await store.recordAttempts(outcomes, []);
    const reopened = async (name: string) =>
      (await bodies(name)).map((body) => JSON.parse(body)).filter(({ type }) => type === "held.reopened");
    expect((await reopened("cases")).map(({ data }) => data)).toEqual([{ ref, recipients: 2 }]);
    expect((await reopened("own")).map(({ data }) => data)).toMatchObject([
      { subject: ref, actor: "system", recipient_addresses: ["a@y.example", "b@y.example"] },
    ]);
  });

  it("is told addresses where it asks for them, and nothing else besides", async () => {
    const asked = { audience: "sender" as const, addresses: true };
    await store.declareHooks(hooksOf([hook(["verdict", "decision"], asked)]), NOW);
    const secret = finding({ rule: "conduct/retaliation", confidential: true });
    const commit = commitOf({ fate: "hold", findings: [secret], to: ["a@y.example", "b@y.example"] });
    await store.commitSubmission(commit);
    const { ref } = commit.submission;
    const order = { ref, recipients: ["b@y.example"], actor: "staff:eva", reason: "she complained", at: NOW };
    await store.decideHeld("refuse", order);
    expect((await bodies("cases")).map((body) => JSON.parse(body).data)).toEqual([
      {
        ...{ ref, sent: 0, held: 2, refused: 0, sender_address: ANN.address },
        recipient_addresses: ["a@y.example", "b@y.example"],
      },
      { ref, recipients: 1, sender_address: ANN.address, recipient_addresses: ["b@y.example"] },
    ]);
  });

  it("finds in no id how much others were told in between", async () => {
    const sender = hook(["verdict"], { audience: "sender" });
    await store.declareHooks(hooksOf([sender, hook(["verdict"], { name: "own" })]), NOW);
    await store.commitSubmission(commitOf());
    await store.commitSubmission(commitOf());
    const refs = (await store.claimHookEvents("cases", { now: NOW, leaseUntil: NOW + 1, limit: 9 })).map(
      ({ ref }) => ref,
    );
    expect(refs).toHaveLength(2);
    for (const ref of refs) expect(ref).toMatch(/^msg_[\w-]{24}$/);
  });

  it("is told of members of its groups alone", async () => {
    await store.declareHooks(hooksOf([hook(["verdict"], { audience: "sender", groups: ["north"] })]), NOW);
    await store.commitSubmission(commitOf());
    expect(await bodies("cases")).toEqual([]);
  });
});
