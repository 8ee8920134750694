import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyChain } from "../../src/audit/chain.ts";
import type { ChainedEntry } from "../../src/audit/entry.ts";
import { installedMigrations } from "../../src/config/paths.ts";
import { parseAddrSpec } from "../../src/mail/addr-spec.ts";
import type { Address } from "../../src/mail/address.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { ConsentInput, ImportOutcome, MemberInput } from "../../src/store/port.ts";
import { connect, databaseFile } from "../../src/store/sqlite/connect.ts";
import { recordVerbs } from "../../src/store/sqlite/records/index.ts";
import { runBatch } from "../../src/store/sqlite/threads/batch.ts";
import { Tx } from "../../src/store/sqlite/tx.ts";
import { WRITER } from "./open.ts";

const AT = Date.UTC(2026, 2, 10);
const STAFF = "staff:ann";
let dir: string;
let tx: Tx;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-records-"));
  await migrate(databaseFile(dir), installedMigrations);
  tx = new Tx(connect(databaseFile(dir), "write"), {
    ...WRITER,
    dataDir: dir,
  });
});
afterEach(() => {
  tx.sql.db.close();
  rmSync(dir, { recursive: true });
});

/** Runs a verb as the writer does: in a transaction, in a savepoint. */
function call<Name extends keyof typeof recordVerbs>(
  verb: Name,
  ...args: Parameters<(typeof recordVerbs)[Name]> extends [Tx, ...infer Rest] ? Rest : never
): ReturnType<(typeof recordVerbs)[Name]> {
  const answer = runBatch(tx, recordVerbs, [{ id: 1, verb, args }]).answers[0];
  if (!answer || "error" in answer) throw new Error(JSON.stringify(answer));
  return answer.value as ReturnType<(typeof recordVerbs)[Name]>;
}

function address(text: string): Address {
  const parsed = parseAddrSpec(text, "people");
  if ("fault" in parsed) throw new Error(parsed.detail);
  return parsed;
}

const member = (id: string, over: Partial<MemberInput> = {}): MemberInput => ({
  id,
  name: `Name of ${id}`,
  address: address(`${id}@smith-law.example`),
  aliases: [],
  organisation: "smith-law.example",
  roles: ["member"],
  standing: "good",
  phone: "",
  listed: true,
  groups: [],
  language: "",
  ...over,
});

const consent = (over: Partial<ConsentInput> = {}): ConsentInput => ({
  recipient: address("bob@jones.example"),
  grantee: "m1",
  scope: "newsletter",
  status: "granted",
  basis: "met-at-event",
  purpose: null,
  at: AT - 1000,
  until: null,
  evidence: "",
  ...over,
});

const context = (dryRun = false) => ({ actor: STAFF, at: AT, dryRun });
const members = (...rows: MemberInput[]) => call("importMembers", rows, context());
const consents = (...rows: ConsentInput[]) => call("importConsents", rows, context());
const counts = ({ added, changed, unchanged, refused }: ImportOutcome) => [added, changed, unchanged, refused.length];
const rows = (table: string) => tx.sql.db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
const trail = (): ChainedEntry[] =>
  (rows("audit") as unknown as (Omit<ChainedEntry, "data"> & { data: string })[]).map((row) => ({
    ...row,
    data: JSON.parse(row.data),
  }));
const kinds = () => trail().map((entry) => entry.kind);

/** Everything that the tables hold, to show that nothing changed. */
const everything = () =>
  JSON.stringify(
    ["member", "member_address", "member_role", "person", "consent", "event", "participation", "audit"].map(rows),
  );

describe("importing members", () => {
  it("adds them with their addresses, roles and groups", () => {
    const rich = member("m1", {
      aliases: [address("ann@old.example"), address("m1@smith-law.example"), address("Ann@OLD.example")],
      roles: ["officer", "member"],
      groups: ["board", "board"],
      listed: false,
    });
    expect(counts(members(rich, member("m2")))).toEqual([2, 0, 0, 0]);
    const own = rows("member_address").filter((row) => row["member"] === "m1");
    expect(own.map((row) => [row["position"], row["key"]]).sort()).toEqual([
      [0, "m1@smith-law.example"],
      [1, "ann@old.example"],
    ]);
    expect(rows("member_role").filter((row) => row["member"] === "m1")).toHaveLength(2);
    expect(rows("member_group")).toHaveLength(1);
    expect(rows("member")[0]).toMatchObject({ listed: 0, standing: "good" });
  });

  it("changes what differs, says which fields, and writes nothing for what does not", () => {
    members(member("m1"), member("m2"));
    const outcome = members(member("m1", { name: "New", groups: ["board"] }), member("m2"));
    expect(counts(outcome)).toEqual([0, 1, 1, 0]);
    expect(trail()).toHaveLength(3);
    expect(trail()[2]).toMatchObject({
      kind: "member.recorded",
      actor: STAFF,
      subject: "member:m1",
      data: { change: "changed", fields: ["name", "groups"] },
    });
  });

  it("leaves members alone that are absent from the file", () => {
    members(member("m1"), member("m2"));
    members(member("m2"));
    expect(rows("member")).toHaveLength(2);
  });

  it("lifts no suspension when the file says nothing of standings", () => {
    members(member("m1", { aliases: [address("a@b.example")], groups: ["g"] }));
    call("setStanding", "m1", "suspended", "complaints", STAFF, AT);
    const absent = ["standing", "aliases", "groups"] as const;
    expect(counts(members(member("m1", { absent })))).toEqual([0, 0, 1, 0]);
    expect(rows("member")[0]?.["standing"]).toBe("suspended");
    expect(rows("member_address")).toHaveLength(2);
    expect(counts(members(member("m1")))).toEqual([0, 1, 0, 0]);
    expect(rows("member")[0]?.["standing"]).toBe("good");
  });

  it("refuses an address that belongs to another member, and records the rest", () => {
    members(member("m1"));
    const outcome = members(member("m2", { aliases: [address("M1@Smith-Law.example")] }), member("m3"));
    expect(counts(outcome)).toEqual([1, 0, 0, 1]);
    expect(outcome.refused).toEqual([{ row: 1, reason: expect.stringContaining("belongs to the member m1") }]);
    expect(rows("member").map((row) => row["id"])).toEqual(["m1", "m3"]);
  });

  it("moves an address that its owner gave up", () => {
    members(member("m1", { aliases: [address("sales@smith-law.example")] }));
    members(member("m1"));
    expect(counts(members(member("m2", { aliases: [address("sales@smith-law.example")] })))).toEqual([1, 0, 0, 0]);
  });

  it("takes 10,000 members at once, an entry each", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => member(`m${index}`));
    expect(counts(members(...many))).toEqual([10_000, 0, 0, 0]);
    expect(trail()).toHaveLength(10_000);
    expect(verifyChain(trail()).broken).toBeNull();
  });
});

describe("a dry run", () => {
  it("says what the import would do, and does nothing", () => {
    members(member("m1"));
    const before = everything();
    const rehearsed = [
      member("m1", { name: "New" }),
      member("m2"),
      member("m3", { address: address("m2@smith-law.example") }),
    ];
    const outcome = call("importMembers", rehearsed, context(true));
    expect(counts(outcome)).toEqual([1, 1, 0, 1]);
    const wills = call("importConsents", [consent({ recipient: address("new@x.example") })], context(true));
    expect(counts(wills)).toEqual([1, 0, 0, 0]);
    expect(everything()).toBe(before);
    expect(call("importMembers", rehearsed, context())).toEqual(outcome);
  });

  it("leaves the trail whole when it shares a transaction with a real write", () => {
    const answers = runBatch(tx, recordVerbs, [
      { id: 1, verb: "importMembers", args: [[member("m1")], context()] },
      { id: 2, verb: "importMembers", args: [[member("m2")], context(true)] },
      { id: 3, verb: "importMembers", args: [[member("m3")], context()] },
    ]).answers;
    expect(answers.every((answer) => "value" in answer)).toBe(true);
    expect(trail().map((entry) => entry.subject)).toEqual(["member:m1", "member:m3"]);
    expect(verifyChain(trail()).broken).toBeNull();
  });
});

describe("importing consents", () => {
  it("appends records, with evidence apart and a trail without addresses", () => {
    members(member("m1"));
    expect(counts(consents(consent({ evidence: "card from bob@jones.example" })))).toEqual([1, 0, 0, 0]);
    expect(rows("consent")[0]).toMatchObject({ grantee: "m1", scope: "newsletter", recorded_by: STAFF });
    expect(rows("consent_evidence")).toHaveLength(1);
    const entry = trail().at(-1);
    expect(entry).toMatchObject({ kind: "consent.recorded", data: { grantee: "member:m1", status: "granted" } });
    expect(entry?.subject).toMatch(/^person:/);
    expect(JSON.stringify(trail())).not.toContain("@");
  });

  it("appends nothing for the same file again", () => {
    members(member("m1"));
    consents(consent(), consent({ scope: "contact" }));
    const before = everything();
    expect(counts(consents(consent(), consent({ scope: "contact" }), consent({ evidence: "again" })))).toEqual([
      0, 0, 3, 0,
    ]);
    expect(everything()).toBe(before);
  });

  it.each([
    ["scope", { scope: "contact" }],
    ["status", { status: "withdrawn" }],
    ["basis", { basis: "replied" }],
    ["time", { at: AT - 2000 }],
    ["end", { until: AT + 1000 }],
    ["recipient", { recipient: address("cara@jones.example") }],
  ] as const)("appends a record that differs in its %s", (_name, over) => {
    members(member("m1"));
    consents(consent());
    expect(counts(consents(consent(over)))).toEqual([1, 0, 0, 0]);
    expect(rows("consent")).toHaveLength(2);
  });

  it("knows a record by any name of the same member, even from before it was one", () => {
    const early = consent({ grantee: "m1@smith-law.example" });
    consents(early);
    members(member("m1", { aliases: [address("ann@old.example")] }));
    expect(counts(consents(early, consent({ grantee: "m1" }), consent({ at: AT - 5 })))).toEqual([1, 0, 2, 0]);
    expect(rows("consent").map((row) => row["grantee"])).toEqual(["m1@smith-law.example", "m1"]);
  });

  it.each([
    ["m1", "m1"],
    ["m1@smith-law.example", "m1"],
    ["Smith-Law.example", "smith-law.example"],
    ["stranger@else.example", "stranger@else.example"],
  ])("records the grantee %j as %j", (given, stored) => {
    members(member("m1"));
    consents(consent({ grantee: given }));
    expect(rows("consent")[0]?.["grantee"]).toBe(stored);
  });

  it("refuses a grantee that is neither member nor domain", () => {
    const outcome = consents(consent({ grantee: "m404" }));
    expect(outcome.refused[0]).toEqual({ row: 1, reason: expect.stringContaining('no member has the id "m404"') });
    expect(rows("consent")).toEqual([]);
    expect(trail()).toEqual([]);
  });

  it("takes undated consent once, and never over a refusal that may be younger", () => {
    members(member("m1"));
    const undated = { undated: true, at: AT };
    expect(counts(consents(consent(undated)))).toEqual([1, 0, 0, 0]);
    expect(counts(consents(consent({ ...undated, at: AT + 10 })))).toEqual([0, 0, 1, 0]);
    consents(consent({ status: "withdrawn", basis: null, at: AT + 20 }));
    const again = consents(consent({ ...undated, at: AT + 30 }));
    expect(counts(again)).toEqual([0, 0, 0, 1]);
    expect(again.refused).toEqual([{ row: 1, reason: expect.stringContaining("this person has refused since") }]);
    expect(counts(consents(consent({ at: AT + 30 })))).toEqual([1, 0, 0, 0]);
    expect(counts(consents(consent({ ...undated, basis: "card-exchange", at: AT + 40 })))).toEqual([1, 0, 0, 0]);
  });

  it("lets an undated refusal end consent", () => {
    members(member("m1"));
    consents(consent({ at: AT }));
    expect(counts(consents(consent({ status: "withdrawn", basis: null, undated: true, at: AT + 9 })))).toEqual([
      1, 0, 0, 0,
    ]);
  });
});

describe("importing events and participations", () => {
  const event = { id: "e1", name: "Summit", starts: AT, ends: AT + 1, place: "Orlando", approvedSideEvents: ["Golf"] };
  const taking = { event: "e1", member: "m1@smith-law.example", as: "speaking" as const, from: null, until: null };

  it("upserts events by id with their side events in order", () => {
    expect(counts(call("importEvents", [event], context()))).toEqual([1, 0, 0, 0]);
    expect(counts(call("importEvents", [event], context()))).toEqual([0, 0, 1, 0]);
    const moved = { ...event, approvedSideEvents: ["Dinner", "Golf"], place: "Miami" };
    expect(counts(call("importEvents", [moved], context()))).toEqual([0, 1, 0, 0]);
    expect(rows("side_event").map((row) => row["name"])).toEqual(["Dinner", "Golf"]);
    expect(trail().at(-1)?.data).toMatchObject({ change: "changed", fields: ["place", "approved_side_events"] });
  });

  it("upserts participations and refuses unknown events and members", () => {
    members(member("m1"));
    call("importEvents", [event], context());
    const outcome = call(
      "importParticipations",
      [taking, { ...taking, event: "e2" }, { ...taking, member: "m404" }],
      context(),
    );
    expect(counts(outcome)).toEqual([1, 0, 0, 2]);
    expect(outcome.refused.map(({ row }) => row)).toEqual([2, 3]);
    expect(counts(call("importParticipations", [taking], context()))).toEqual([0, 0, 1, 0]);
    expect(counts(call("importParticipations", [{ ...taking, until: AT }], context()))).toEqual([0, 1, 0, 0]);
  });
});

describe("one member at a time", () => {
  beforeEach(() => void members(member("m1")));

  it("sets, replaces and removes named passwords, and never puts a hash into the trail", () => {
    expect(call("setPassword", "m1@smith-law.example", "laptop", "$argon2id$one", STAFF, AT)).toBe(true);
    expect(call("setPassword", "m1", "laptop", "$argon2id$two", STAFF, AT)).toBe(true);
    expect(rows("member_password")).toEqual([expect.objectContaining({ member: "m1", hash: "$argon2id$two" })]);
    expect(call("setPassword", "m1", "laptop", null, STAFF, AT)).toBe(true);
    expect(call("setPassword", "m1", "laptop", null, STAFF, AT)).toBe(false);
    expect(call("setPassword", "nobody@x.example", "laptop", "$h", STAFF, AT)).toBe(false);
    expect(kinds()).toEqual(["member.recorded", "member.password", "member.password", "member.password"]);
    expect(JSON.stringify(trail())).not.toContain("argon2");
  });

  it("sets a standing once, keeping the reason out of the trail", () => {
    expect(call("setStanding", "m1", "suspended", "Bob complained", STAFF, AT)).toBe(true);
    expect(call("setStanding", "m1", "suspended", "Bob complained", STAFF, AT)).toBe(true);
    expect(call("setStanding", "m404", "good", "", STAFF, AT)).toBe(false);
    expect(kinds()).toEqual(["member.recorded", "member.standing"]);
    expect(trail()[1]?.data).toEqual({ from: "good", to: "suspended", reason: expect.any(String) });
    expect(JSON.stringify(trail())).not.toContain("complained");
    expect(rows("member")[0]).toMatchObject({ standing: "suspended", standing_reason: "Bob complained" });
  });

  it("records a delegation with its dates, and ends it by the same again", () => {
    const delegation = {
      address: address("office@smith-law.example"),
      kind: "send-as" as const,
      from: null,
      until: null,
    };
    expect(call("setDelegation", "m1", delegation, STAFF, AT)).toBe(true);
    expect(call("setDelegation", "m1", delegation, STAFF, AT)).toBe(true);
    expect(call("setDelegation", "m1", { ...delegation, until: AT }, STAFF, AT)).toBe(true);
    expect(call("setDelegation", "m404", delegation, STAFF, AT)).toBe(false);
    expect(rows("delegation")).toEqual([expect.objectContaining({ holder: "m1", until_at: AT })]);
    expect(kinds()).toEqual(["member.recorded", "member.delegation", "member.delegation"]);
    expect(JSON.stringify(trail())).not.toContain("@");
  });

  it("suppresses an address once, keeping only a keyed hash of it", () => {
    call("suppress", address("Bob@Jones.example"), "asked by phone", STAFF, AT);
    call("suppress", address("bob@jones.example"), "again", STAFF, AT + 1);
    expect(rows("suppression")).toEqual([expect.objectContaining({ reason: "asked by phone", at: AT })]);
    expect(JSON.stringify(rows("suppression"))).not.toContain("@");
    expect(kinds()).toEqual(["member.recorded", "suppression.recorded"]);
  });
});
