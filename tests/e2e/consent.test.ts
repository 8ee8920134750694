import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, install } from "../support/installation.ts";

// Each command is a process of its own.

/** One installation for all: each part leaves what the next one needs. */
let site: Installation;
beforeAll(async () => {
  site = await install("association: { name: Test, domains: [assoc.example] }\n");
  await site.run(["member", "add", "ann@smith.example", "--id", "m1", "--name", "Ann Smith"]);
});
afterAll(() => site.close());

const BOB = "bob@jones.example";
const json = async (...args: string[]) => {
  const { stdout, stderr } = await site.run([...args, "-f", "json"]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
};
const refusal = async (...args: string[]) => {
  const { code, stderr } = await site.run(args);
  expect(code).toBe(2);
  return stderr;
};

describe("consent", () => {
  it("is recorded with what proves it, shown per sender, and said once", async () => {
    const grant = ["consent", "record", BOB, "m1", "--scope", "newsletter", "--basis", "met-at-event"];
    const proof = ["--at", "2026-11-01", "--evidence", "card", "--wording", "Monthly, please", "--source", "booth 7"];
    expect((await site.run([...grant, ...proof, "--dry-run"])).stdout).toContain("would be recorded");
    expect(await json("consent", "show", BOB)).toMatchObject({ senders: [] });
    expect(await json(...grant, ...proof)).toMatchObject({ recorded: true, scope: "newsletter", status: "granted" });
    expect(await json(...grant, ...proof)).toMatchObject({ recorded: false });
    const shown = await json("consent", "show", BOB, "--history");
    expect(shown.senders).toMatchObject([{ sender: "ann@smith.example", direct: true, granted: [{ weak: false }] }]);
    expect(shown.senders[0].granted[0]).toMatchObject({ until: "2028-11-01T00:00:00.000Z" });
    expect(shown.history).toMatchObject([{ evidence: "card", wording: "Monthly, please", source: "booth 7" }]);
  });

  it("of an organisation holds for its members, and somebody else's word is shown as weaker", async () => {
    await site.run(["consent", "record", BOB, "smith.example", "--scope", "events", "--basis", "attested"]);
    const { stdout } = await site.run(["consent", "show", BOB, "--member", "ann@smith.example"]);
    expect(stdout).toMatch(/ann@smith\.example +events +granted +attested \(weaker: /);
  });

  it("ends for one kind of mail by a decline with a purpose, and as a whole by a withdrawal", async () => {
    expect(await json("consent", "decline", BOB, "m1", "--purpose", "solicitation")).toMatchObject({
      ...{ scope: "offers", status: "declined", purpose: "solicitation" },
    });
    expect((await json("consent", "show", BOB)).senders[0].granted).toHaveLength(2);
    await site.run(["consent", "withdraw", BOB, "ann@smith.example"]);
    const [ann, firm] = (await json("consent", "show", BOB)).senders;
    expect(ann).toMatchObject({ sender: "ann@smith.example", direct: false, granted: [] });
    expect(ann.refused.map(({ status }: { status: string }) => status).sort()).toEqual(["declined", "withdrawn"]);
    expect(firm).toMatchObject({ sender: "smith.example", direct: true });
  });

  it("is refused with a reason where it cannot be recorded", async () => {
    expect(await refusal("consent", "record", "bob", "m1", "--scope", "offers")).toContain('"bob" is no address');
    expect(await refusal("consent", "record", BOB, "m9", "--scope", "offers")).toContain('no member has the id "m9"');
    expect(await refusal("consent", "record", BOB, "m1", "--scope", "offer")).toContain('did you mean "offers"');
    expect(await refusal("consent", "record", BOB, "m1")).toContain("--scope");
    expect(await refusal("consent", "decline", BOB, "m1", "--purpose", "pitch")).toContain("pitch");
    expect(await refusal("consent", "show", BOB, "--member", "m9")).toContain("m9");
    expect(await refusal("consent", "withdraw", BOB, "m1", "--at", "2126-01-01")).toContain("future");
  });
});

describe("approve", () => {
  it("clears a campaign, lists it, and ends it", async () => {
    const add = ["approve", "add", "m1", "--subject", "Spring seminar", "--until", "2126-04-01"];
    expect(await json(...add, "--recipients", "500")).toEqual({ approval: 1 });
    expect((await site.run(["approve", "list"])).stdout).toMatch(
      /1 +ann@smith\.example +Spring seminar +2126-04-01 +500/,
    );
    expect(await json("approve", "revoke", "1")).toEqual({ approval: 1, revoked: true });
    expect((await site.run(["approve", "list"])).stdout).toBe("no approvals\n");
    expect(await json("approve", "list", "--all", "--member", "m1")).toHaveLength(1);
  });

  it("refuses what would be no approval", async () => {
    const add = ["approve", "add", "m1", "--until", "2126-04-01", "--subject"];
    expect(await refusal(...add, "...")).toContain("names no word");
    expect(await refusal(...add, "Spring", "--recipients", "0")).toContain("no number from 1 up");
    expect(await refusal("approve", "add", "m1", "--subject", "Spring")).toContain("--until");
    expect(await refusal("approve", "add", "m1", "--subject", "Spring", "--until", "2020-01-01")).toContain("past");
    expect(await refusal("approve", "add", "m9", "--subject", "Spring", "--until", "none")).toContain("m9");
    expect(await refusal("approve", "revoke", "1")).toContain("no approval 1 is in force");
  });
});

describe("member", () => {
  it("has an end of membership, and roles for a time", async () => {
    const change = ["member", "add", "ann@smith.example", "--id", "m1"];
    await site.run([...change, "--until", "2027-01-01"]);
    expect((await json("member", "show", "m1")).until).toBe(Date.UTC(2027, 0, 1));
    await site.run([...change, "--name", "Ann S. Smith"]);
    expect((await json("member", "show", "m1")).until).toBe(Date.UTC(2027, 0, 1));
    await site.run([...change, "--until", "none"]);
    expect((await json("member", "show", "m1")).until).toBeNull();

    await site.run(["member", "role", "m1", "educator", "--until", "2126-01-01"]);
    expect((await json("member", "show", "m1")).roles).toEqual(["educator", "member"]);
    expect((await site.run(["member", "show", "m1"])).stdout).toContain("educator from - until 2126-01-01");
    await site.run(["member", "role", "m1", "educator", "--remove"]);
    expect((await json("member", "show", "m1")).roles).toEqual(["member"]);
    expect(await refusal("member", "role", "m1", "educator", "--remove")).toContain("has no role");
    expect(await refusal("member", "role", "m1", "teacher")).toContain("no role");
  });
});
