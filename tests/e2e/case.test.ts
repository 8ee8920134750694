/** `lintel case ...` on a store of its own: what staff read of complaints, and what they decide. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { ANN, BOB, commitOf, finding } from "../store/mail.ts";
import { MIGRATIONS } from "../store/open.ts";
import { type Installation, install } from "../support/installation.ts";

// Commands are processes of their own.

const MEMBERS = `id,name,address
m-ann,Ann Smith,${ANN.address}
m-bob,Bob Jones,${BOB.address}
`;

let site: Installation;
let heldRef: string;
let heldBytes: string;
let caseId: string;

const json = async (...args: string[]) => JSON.parse((await site.run([...args, "-f", "json"])).stdout);

beforeAll(async () => {
  site = await install();
  expect((await site.run(["import", "members", site.file("members.csv", MEMBERS)])).code).toBe(0);
  const store = await openSqliteStore({ dataDir: join(site.dir, "data"), migrationsDir: MIGRATIONS, minFree: 0 });
  try {
    caseId = await complaintOfHeldMail(store);
  } finally {
    await store.close();
  }
});
afterAll(() => site.close());

/** Ann's letter to Bob is held, she appeals, and he complains of it all the same. */
async function complaintOfHeldMail(store: Store): Promise<string> {
  const at = Date.now();
  const commit = commitOf({ at, fate: "hold", findings: [finding()] });
  const { ref, body } = commit.submission;
  [heldRef, heldBytes] = [ref, body.kind === "memory" ? body.bytes.toString() : ""];
  await store.commitSubmission(commit);
  expect(await store.appeal(1, "Bob asked me to write\u001b[31m", at)).toBe(true);
  const outcome = await store.complain({
    ...{ person: { key: BOB.address, text: BOB.address }, source: "page", envelope: 1, against: null },
    ...{ words: "Again!\u001b[2J\nStop it", original: null, language: "", at, confirmed: true, perDay: 5 },
  });
  return "case" in outcome ? outcome.case : outcome.kind;
}

describe("case", () => {
  it("lists the open ones, and says when there are none", async () => {
    const { stdout } = await site.run(["case", "list", "--state", "open"]);
    expect(stdout).toContain(caseId);
    expect(stdout).toMatch(/CASE +AGE +AGAINST +COMPLAINANT +COMPLAINTS +STATE/);
    expect(stdout).toMatch(/ann@smith\.example +bob@jones\.example +1 +open/);
    expect(await site.run(["case", "list", "--state", "closed"])).toMatchObject({
      code: 0,
      stdout: "no closed cases\n",
    });
    expect(await json("case", "list")).toMatchObject([{ id: caseId, complaints: 1, against: { id: "m-ann" } }]);
  });

  it("shows one with all that it rests on, safe for a terminal", async () => {
    const { stdout, code } = await site.run(["case", "show", caseId.toUpperCase()]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toMatch(/^against +Ann Smith <ann@smith\.example> \(m-ann\)$/m);
    expect(stdout).toMatch(/^may be named +did not say: do not name them$/m);
    expect(stdout).toMatch(/by page\n {2}Again!.*\n {2}Stop it\n/);
    expect(stdout).toMatch(new RegExp(`1 +envelope +${heldRef}: hold, then held`));
    expect(stdout).toMatch(/2 +message +\d+ octets, SHA-256 [0-9a-f]{16}/);
    expect(stdout).toMatch(/3 +findings +1 finding\b/);
    expect(stdout).toMatch(/4 +consents +0 records\n.*5 +history +0 earlier messages, 0 earlier cases/);
    expect((await json("case", "show", caseId)).evidence).toHaveLength(5);
  });

  it("writes a frozen message byte for byte, and the trail says who looked", async () => {
    expect(await site.run(["case", "evidence", caseId, "2", "--as", "Eva"])).toMatchObject({
      code: 0,
      stdout: heldBytes,
    });
    const read = await site.run(["case", "evidence", caseId, "3"]);
    expect(read).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(read.stdout)).toMatchObject([{ rule: "consent/newsletter" }]);
    const trail = await site.run(["audit", "export"]);
    expect(trail.stdout).toMatch(/staff:Eva.*"evidence":2|"evidence":2.*staff:Eva/);
  });

  it("refuses what it cannot find, with words", async () => {
    for (const [args, words] of [
      [["show", "000000000000"], "there is no such case"],
      [["show", "1"], '"1" is no case'],
      [["evidence", caseId, "9"], "has no evidence 9"],
      [["evidence", caseId, "x"], '"x" is no number'],
      [["close", caseId, "--outcome", "upheld", "--words", " "], "say something"],
      [["open", "nobody", "m-ann", "--words", "x"], "is no address"],
      [["open", "x@y.example", "m-zoe", "--words", "x"], "no member has this address or id"],
      [["open", ANN.address, "m-ann", "--words", "x"], "nobody complains about themselves"],
    ] as const) {
      const { code, stderr } = await site.run(["case", ...args]);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(stderr).toContain(words);
    }
  });

  it("writes down a complaint heard elsewhere, and counts it", async () => {
    const opened = await site.run(["case", "open", "dan@brown.example", ANN.address, "--words", "She rang me up"]);
    expect(opened).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[0-9a-z]{12} {2}opened\n$/) });
    const rates = await site.run(["case", "rates", "--days", "7"]);
    expect(rates.stdout).toMatch(/m-ann +2 of 0 delivered/);
    expect(await json("case", "rates")).toEqual([{ member: "m-ann", complaints: 2, delivered: 0 }]);
    expect((await site.run(["member", "show", "m-ann"])).stdout).toMatch(/^complaints +2 of 0 delivered in 30 days$/m);
    expect((await json("member", "show", "m-bob")).lately).toEqual({ delivered: 0, complaints: 0 });
  });

  it("closes one, once", async () => {
    const close = () => site.run(["case", "close", caseId, "--outcome", "dismissed", "--words", "She had your card."]);
    expect(await close()).toMatchObject({ code: 0, stdout: `${caseId}  dismissed\n` });
    expect(await close()).toMatchObject({ code: 1, stdout: `${caseId}  was closed already\n` });
    expect((await site.run(["case", "show", caseId])).stdout).toMatch(/outcome +dismissed\n {2}She had your card\./);
  });
});

describe("held", () => {
  it("marks what its sender appealed against, and shows their words", async () => {
    expect((await site.run(["held", "list"])).stdout).toContain("consent/newsletter (appeal)");
    const { stdout } = await site.run(["held", "show", heldRef]);
    expect(stdout).toMatch(/\nits sender appealed \d{4}-\S+\n {2}Bob asked me to write \[31m\n/);
    expect((await json("held", "show", heldRef)).appeal).toMatchObject({ state: "open" });
  });
});
