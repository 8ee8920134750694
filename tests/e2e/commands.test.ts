import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, install } from "../support/installation.ts";

// Each command is a process of its own.

/** One installation for all: each part leaves what the next one needs, as an operator's first hour does. */
let site: Installation;
beforeAll(async () => {
  site = await install("association: { name: Test, domains: [assoc.example] }\n");
});
afterAll(() => site.close());

const json = async (...args: string[]) => {
  const { stdout, stderr } = await site.run([...args, "-f", "json"]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
};

const MEMBERS = `id,name,address,aliases,organisation,roles,standing
m1,"Smith, Ann",ann@smith-law.example,annie@old.example,,member,good
m2,Bob,bob@jones.example
`;

describe("migrate", () => {
  it("shows what waits, applies it, and finds nothing more to do", async () => {
    const before = await json("migrate", "status");
    expect(before.applied).toEqual([]);
    expect(before.pending.length).toBeGreaterThan(0);
    expect(await site.run(["migrate"])).toMatchObject({ code: 0, stdout: expect.stringContaining("applied") });
    expect(await site.run(["migrate", "up"])).toMatchObject({ code: 0, stdout: "nothing to do\n" });
    expect((await json("migrate", "status")).pending).toEqual([]);
  });
});

describe("import", () => {
  it("says what a dry run would do, does it, and does nothing the second time", async () => {
    const file = site.file("members.csv", MEMBERS);
    const dry = await site.run(["import", "members", file, "--dry-run"]);
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining("2 would be added") });
    expect(await json("member", "list")).toEqual([]);
    expect(await json("import", "members", file)).toMatchObject({ table: "members", added: 2, refused: [] });
    expect(await json("import", "members", file)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it("takes the good lines, reports the others by number, and exits 1", async () => {
    const file = site.file(
      "consents.csv",
      `recipient,grantee,scope,status,basis,at
bob@jones.example,m1,newsletter,granted,met-at-event,2026-01-10
bob,m1,newsletter,granted
bob@jones.example,m404,newsletter,granted
bob@jones.example,smith-law.example,contact,granted,staff,2026-01-10T09:00:00Z
`,
    );
    const ran = await site.run(["import", "consents", file]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(`${file}:3: refused: recipient: "bob" is no address`);
    expect(ran.stdout).toContain(`${file}:4: refused: grantee: no member has the id "m404"`);
    expect(ran.stdout).toContain("2 added");
    expect(await json("import", "consents", file)).toMatchObject({ added: 0, unchanged: 2 });
  });

  it("reads events from standard input, and participations in them", async () => {
    const events = await site.run(
      ["import", "events", "-"],
      "id,name,starts,ends,place\ne1,Summit,2026-02-22,2026-02-25,Orlando\n",
    );
    expect(events).toMatchObject({ code: 0, stdout: expect.stringContaining("1 added") });
    const file = site.file(
      "participations.csv",
      "event,member,as\ne1,ann@smith-law.example,speaking\ne9,m1,speaking\n",
    );
    const ran = await json("import", "participations", file);
    expect(ran).toMatchObject({ added: 1, refused: [{ line: 3, reason: expect.stringContaining('the id "e9"') }] });
  });

  it.each([
    ["a file that is not there", ["import", "members", "/nonexistent.csv"], /ENOENT/],
    ["an unknown table", ["import", "people", "x.csv"], /cannot be imported; choose among members/],
    ["no header", ["import", "members", "-"], /the first line must name the columns/],
  ])("exits 2 for %s", async (_name, args, reason) => {
    const ran = await site.run(args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(reason);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  it("exits 2 for a file that is not UTF-8", async () => {
    const file = site.file("latin1.csv", "");
    (await import("node:fs")).writeFileSync(
      file,
      Buffer.from("id,name,address\nm3,Jos\xe9,jose@x.example\n", "latin1"),
    );
    expect(await site.run(["import", "members", file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not UTF-8"),
    });
  });
});

describe("member", () => {
  it("adds one under an opaque id, and shows it by any address", async () => {
    const ran = await site.run([
      "member",
      "add",
      "Cara@Miller.Example",
      "--name",
      "Cara",
      "--role",
      "officer",
      "--group",
      "board",
    ]);
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^m-[0-9a-f]{10} {2}Cara@miller\.example {2}added\n$/),
    });
    const shown = await json("member", "show", "cara@miller.example");
    expect(shown).toMatchObject({
      name: "Cara",
      roles: ["officer"],
      groups: ["board"],
      standing: "good",
      passwords: [],
    });
  });

  it("refuses an address that another member has", async () => {
    const ran = await site.run(["member", "add", "annie@old.example"]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining("belongs to the member m1") });
  });

  it("generates a password once, takes one from standard input, and removes it", async () => {
    const made = await site.run(["member", "password", "ann@smith-law.example", "--name", "laptop", "--as", "ann"]);
    const password = made.stdout.split("\n")[1] ?? "";
    expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    const typed = await site.run(["member", "password", "m1", "--name", "phone", "--stdin"], "correct horse battery\n");
    expect(typed).toMatchObject({ code: 0, stdout: 'm1: password "phone" set\n' });
    const names = async () => (await json("member", "show", "m1")).passwords.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(["laptop", "phone"]);
    expect((await site.run(["member", "password", "m1", "--name", "laptop", "--remove"])).code).toBe(0);
    expect(await names()).toEqual(["phone"]);
    expect((await site.run(["member", "password", "m1", "--name", "laptop", "--remove"])).code).toBe(2);
  });

  it.each([
    ["a password that is too short", ["member", "password", "m1", "--stdin"], "short\n", /too short/],
    ["two ways at once", ["member", "password", "m1", "--stdin", "--generate"], "", /choose one/],
    ["an unknown member", ["member", "password", "nobody@x.example"], "", /no member has this address/],
    ["an unknown standing", ["member", "standing", "m1", "suspnded", "--reason", "x"], "", /did you mean "suspended"/],
    ["a delegation of no kind", ["member", "delegate", "m1", "a@b.example", "--kind", "send"], "", /--kind/],
    ["an actor that is an address", ["member", "add", "x@y.example", "--as", "ann@x.example"], "", /--as needs a name/],
  ])("refuses %s", async (_name, args, input, reason) => {
    const ran = await site.run(args, input);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(reason);
  });

  it("sets standings and delegations", async () => {
    expect(
      (await site.run(["member", "standing", "bob@jones.example", "suspended", "--reason", "complaints"])).code,
    ).toBe(0);
    const args = ["member", "delegate", "m1", "office@smith-law.example", "--kind", "send-as", "--until", "2030-01-01"];
    expect((await site.run(args)).code).toBe(0);
    expect(await json("member", "show", "m2")).toMatchObject({ standing: "suspended", standingReason: "complaints" });
    expect((await json("member", "show", "m1")).delegations).toEqual([
      { address: "office@smith-law.example", kind: "send-as", from: null, until: Date.UTC(2030, 0, 1) },
    ]);
    const shown = await site.run(["member", "list", "--match", "BOB"]);
    expect(shown.stdout).toMatch(/m2 +bob@jones\.example +Bob +jones\.example +suspended/);
  });
});

describe("mode", () => {
  it("shows, overrides for a time, and clears, also before the first start", async () => {
    expect(await json("mode")).toMatchObject({ mode: "enforce", override: null });
    const set = await json("mode", "observe", "--for", "4h", "--reason", "trouble");
    expect(set).toMatchObject({ mode: "observe", configured: "enforce" });
    expect(Date.parse(set.override.until) - Date.now()).toBeGreaterThan(3.9 * 3_600_000);
    expect((await site.run(["mode"])).stdout).toMatch(/^observe, overrides the configured enforce until /);
    expect(await json("mode", "clear")).toMatchObject({ mode: "enforce", override: null });
  });

  it.each([
    [["mode", "watch"], /is no mode/],
    [["mode", "observe", "--for", "soon"], /is no duration/],
    [["mode", "clear", "--for", "4h"], /--for needs a mode/],
  ])("refuses %j", async (args, reason) => {
    expect(await site.run(args)).toMatchObject({ code: 2, stderr: expect.stringMatching(reason) });
  });
});

describe("held, with nothing held", () => {
  it.each([
    [["held", "list"], 0, /nothing is held/],
    [["held", "show", "0123456789ab"], 2, /no held message has this reference/],
    [["held", "release", "0123456789ab"], 2, /^lintel: 0123456789ab: no held message has this reference\n$/],
    [["held", "refuse", "nonsense", "--reason", "x"], 2, /is no reference/],
    [["held", "refuse", "0123456789ab"], 2, /--reason/],
  ])("%j exits %i", async (args, code, words) => {
    const ran = await site.run(args);
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toMatch(words);
  });
});

describe("audit", () => {
  it("verifies, exports every entry once, records the export, and holds against an anchor", async () => {
    const { head } = await json("audit", "verify");
    const file = `${site.dir}/trail.jsonl`;
    expect((await site.run(["audit", "export", "-o", file, "--as", "auditor"])).code).toBe(0);
    const entries = readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: head.seq }, (_, index) => index + 1));
    const rest = await site.run(["audit", "export", "--after", String(head.seq)]);
    expect(JSON.parse(rest.stdout)).toMatchObject({
      kind: "trail.exported",
      actor: "staff:auditor",
      data: { after: 0 },
    });
    const anchored = await site.run(["audit", "verify", "--anchor", `${head.seq}:${head.hash}`]);
    expect(anchored).toMatchObject({ code: 0, stdout: expect.stringContaining("entries verified") });
    const other = await site.run(["audit", "verify", "--anchor", `${head.seq}:${"0".repeat(64)}`]);
    expect(other).toMatchObject({ code: 1, stdout: expect.stringContaining("BROKEN") });
  });

  it("names no person, no password and no reason in the trail", async () => {
    const { stdout } = await site.run(["audit", "export"]);
    expect(stdout).not.toMatch(/@|argon2|complaints|Cara|Smith/);
  });
});

describe("readyz, with nothing running", () => {
  it("says so and exits 1 within its timeout", async () => {
    const ran = await site.run(["readyz", "--wait", "--timeout", "500ms"]);
    expect(ran).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^unreachable\n.*(ECONNREFUSED|TimeoutError)/),
    });
  });
});
