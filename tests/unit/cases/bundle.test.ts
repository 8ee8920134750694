import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Excerpt, verifyExcerpt } from "../../../src/audit/excerpt.ts";
import { checkTrail } from "../../../src/audit/trail.ts";
import { type Bundle, excerptIn, makeBundle, previewBundle } from "../../../src/cases/bundle/index.ts";
import { Redactor } from "../../../src/cases/bundle/redact.ts";
import { paths } from "../../../src/config/index.ts";
import { createDirectParser } from "../../../src/parse/direct.ts";
import type { CaseAct, CaseOfficer } from "../../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, finding, member, NOW } from "../../store/mail.ts";
import { type Opened, sqlite } from "../../store/open.ts";
import { LIMITS } from "../parse/eml.ts";
import { FORGERIES, type Forged } from "./forge.ts";

const ANNA: CaseOfficer = { actor: "staff:anna", key: "anna@assoc.example", organisation: "assoc.example", groups: [] };
const REF = "abcdefghjkmn";

const script = (name: string) => readFileSync(join(paths.installedBundle, name), "utf8");
const VERIFIERS = { "verify.mjs": script("verify.mjs"), "verify.py": script("verify.py") };

describe("a case's bundle", () => {
  let opened: Opened;
  let id = "";
  let whole: Bundle;
  let copy: Bundle;
  const folders: string[] = [];

  const parts = () => ({
    store: opened.store,
    parser: createDirectParser({ ...LIMITS, workers: 1, deadline: 60_000, queue: 1 }),
    association: "The Association",
    clause: (clause: string) => (clause === "ala.ns.2b" ? "no unsolicited promotional e-mail" : null),
    verifiers: VERIFIERS,
  });
  const order = (redacted: boolean, also: string[] = []) => ({ id, officer: ANNA, redacted, also, at: NOW + 3 * DAY });

  beforeAll(async () => {
    opened = await sqlite();
    const { store } = opened;
    const bob = member(BOB, { name: "Bob Jones", aliases: [address("b@jones.example")] });
    await store.importMembers([member(ANN, { name: "Ann Smith" }), bob], { actor: "system", at: NOW, dryRun: false });
    await store.commitSubmission(
      commitOf({ ref: REF, fate: "hold", findings: [finding({ level: "hold", message: "an offer" })] }),
    );
    const envelope = opened.foreign((db) => db.prepare("SELECT id FROM envelope").pluck().get()) as number;
    const outcome = await store.complain({
      ...{ person: { key: BOB.address, text: BOB.address }, source: "page", envelope, against: ANN.id, language: "" },
      ...{ words: "<script>alert(1)</script> we met on Tuesday", original: null, at: NOW, confirmed: true, perDay: 9 },
    });
    id = "case" in outcome ? outcome.case : "";
    const act = async (what: CaseAct) => expect((await store.actOnCase(id, what, ANNA, NOW)).kind).toBe("done");
    await act({ kind: "allegation", words: "You offered a service", clauses: ["ala.ns.2b"] });
    await act({ kind: "note", words: "Bob Jones rang" });
    await act({ kind: "hearing", until: NOW + 14 * DAY });
    const link = opened.foreign((db) => db.prepare("SELECT id FROM case_procedure").pluck().get()) as number;
    await store.answerHearing(
      link,
      "statement",
      "It was BOB Jones <b@jones.example>, and Dave Young of x@third.example",
      NOW + DAY,
    );
    // Others' affairs, which no excerpt may tell.
    for (const n of Array.from({ length: 30 }, (_, index) => index))
      await store.setStanding(BOB.id, n % 2 ? "good" : "warned", `secret ${n}`, "staff:x", NOW);
    const made = [await makeBundle(parts(), order(false)), await makeBundle(parts(), order(true, ["Dave Young"]))];
    const [first, second] = made;
    if (!first || !second) throw new Error("no bundle");
    [whole, copy] = [first, second];
  }, 300_000);
  afterAll(async () => {
    await opened.end();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const unpack = (bundle: Bundle): string => {
    const folder = mkdtempSync(join(tmpdir(), "lintel-bundle-"));
    folders.push(folder);
    for (const [name, bytes] of Object.entries(unzipSync(bundle.zip))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return folder;
  };
  const textOf = (bundle: Bundle, name: string) => strFromU8(unzipSync(bundle.zip)[name] ?? new Uint8Array());

  describe.each([
    [
      "Node",
      (folder: string, ...args: string[]) =>
        spawnSync(process.execPath, [join(folder, "verify.mjs"), ...args], { cwd: "/", encoding: "utf8" }),
    ],
    [
      "Python",
      (folder: string, ...args: string[]) =>
        spawnSync("python3", ["-I", join(folder, "verify.py"), ...args], { cwd: "/", encoding: "utf8" }),
    ],
  ] as const)("checked by %s alone", (_, verify) => {
    it("verifies, whole and redacted, against the head that was noted", () => {
      for (const bundle of [whole, copy]) {
        const { status, stdout } = verify(unpack(bundle), bundle.head);
        expect(stdout).toContain("entries verified");
        expect(status).toBe(0);
        expect(verify(unpack(bundle), `${bundle.head.slice(0, -1)}x`).status).toBe(1);
      }
    });

    it("finds a changed byte in any file", () => {
      for (const name of ["case.html", "excerpt.json"]) {
        const folder = unpack(whole);
        const bytes = readFileSync(join(folder, name));
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(join(folder, name), bytes);
        expect(verify(folder).stdout).toContain(`BROKEN: ${name} was changed`);
      }
    });

    it.each(FORGERIES)("finds an entry that was %s, with a manifest made to fit", (_, why, forge) => {
      const folder = unpack(whole);
      tamper(folder, why, forge);
      const { status, stdout } = verify(folder);
      expect(stdout).toMatch(new RegExp(`BROKEN: .*${why}$`, "m"));
      expect(status).toBe(1);
    });
  });

  /** As somebody would who cannot change the head that others noted; our own check says the same of it. */
  function tamper(folder: string, why: string, forge: (excerpt: Forged) => unknown): void {
    const file = join(folder, "excerpt.json");
    const excerpt: Forged = JSON.parse(readFileSync(file, "utf8"));
    forge(excerpt);
    const bytes = Buffer.from(JSON.stringify(excerpt));
    writeFileSync(file, bytes);
    const list = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(list, "utf8")) as { files: { name: string; sha256: string }[] };
    for (const each of manifest.files)
      if (each.name === "excerpt.json") each.sha256 = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(list, JSON.stringify(manifest));
    expect(verifyExcerpt(bytes.toString())).toEqual({ head: null, why: expect.stringContaining(why) });
  }

  it("verifies here, and its head is one of the trail's", async () => {
    const { head } = verifyExcerpt(excerptIn(whole.zip));
    expect(`${head?.seq}:${head?.hash}`).toBe(whole.head);
    expect((await checkTrail(opened.store, head)).broken).toBeNull();
    expect(verifyExcerpt("{}").head).toBeNull();
    expect(verifyExcerpt("no JSON").why).toBe("it is no excerpt of a trail");
  });

  it("tells nothing of entries that are not the case's", () => {
    const excerpt = JSON.parse(textOf(whole, "excerpt.json")) as Excerpt;
    expect(excerpt.tree.size).toBeGreaterThan(excerpt.entries.length + 25);
    expect(excerpt.entries.length).toBeGreaterThan(5);
    const subjects = new Set(excerpt.entries.map(({ text }) => JSON.parse(text).subject.split(":")[0]));
    expect([...subjects].every((one) => ["case", "complaint", "person", "member", REF].includes(one))).toBe(true);
    expect(JSON.stringify(excerpt)).not.toContain("m-bob");
  });

  it("is a document in lay words that runs nothing and loads nothing", () => {
    const html = textOf(whole, "case.html");
    expect(html).toContain("no unsolicited promotional e-mail");
    expect(html).toContain("You offered a service");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("Bob Jones");
    expect(html).toContain("counter(page)");
    expect(html).toContain(whole.head);
    expect(html).not.toMatch(/<script|<link|<img|url\(|http/i);
  });

  it("prints the message as its readers saw it, and says in words what the gateway calls otherwise", () => {
    const html = textOf(whole, "case.html");
    expect(html).toContain("<dt>From</dt>");
    expect(html).toMatch(/class="text">[^<]*Dear Bob/);
    expect(html).toContain("<dt>What became of it</dt><dd>is held for the staff</dd>");
    expect(html).toContain("by anna of the staff");
    expect(html).toContain("through the link in the message");
    const raw = /policyVersion|sentBody|sentHeader|receivedAt|enforced|(?:staff|member|person):\w|feedback-loop/;
    expect(raw.exec(html)?.[0]).toBeUndefined();
    expect(textOf(copy, "case.html")).not.toContain('class="letter"');
  });

  it("has the message as it came, under its digest", () => {
    const files = unzipSync(whole.zip);
    const eml = Object.keys(files).find((name) => name.endsWith("-message.eml")) ?? "";
    expect(strFromU8(files[eml] ?? new Uint8Array())).toContain("Dear Bob");
    const manifest = JSON.parse(textOf(whole, "manifest.json")) as { files: { name: string; sha256: string }[] };
    const listed = manifest.files.find((file) => file.name === eml);
    expect(listed?.sha256).toBe(
      createHash("sha256")
        .update(files[eml] ?? "")
        .digest("hex"),
    );
  });

  it("names nobody in the respondent's copy, in no file of it", () => {
    for (const [name, bytes] of Object.entries(unzipSync(copy.zip))) {
      const text = strFromU8(bytes);
      expect([name, /jones|bob\b|dave|young|third\.example|Tuesday|rang/i.exec(text)?.[0]]).toEqual([name, undefined]);
      expect([name, text.includes(REF)]).toEqual([name, false]);
      expect([name, text.includes("person:")]).toEqual([name, false]);
    }
    const html = textOf(copy, "case.html");
    expect(html).toContain("It was [Person B] &lt;[Person B]&gt;, and [Third party 1] of [Other 1]");
    expect(html).toContain("What this copy holds back");
    expect(html).toContain("Ann Smith");
  });

  it("shows before what will be replaced, and writes no entry for that", async () => {
    const before = (await opened.store.auditEntries(0, 1000)).length;
    const preview = await previewBundle(parts(), order(true, ["Dave Young"]));
    expect(preview?.replaced.map(({ label, texts }) => [label, [...texts].sort()])).toEqual([
      ["Person B", ["BOB Jones", "b@jones.example"]],
      ["Third party 1", ["Dave Young"]],
      ["Other 1", ["x@third.example"]],
    ]);
    expect(preview?.passages).toEqual([{ where: "statement", text: expect.stringContaining("[Person B]") }]);
    expect((await opened.store.auditEntries(0, 1000)).length).toBe(before);
  });

  it("is not there for who must not see the case", async () => {
    expect(await makeBundle(parts(), { ...order(false), officer: { ...ANNA, key: BOB.address } })).toBeNull();
  });

  it("can be opened by any unzip", () => {
    const folder = mkdtempSync(join(tmpdir(), "lintel-bundle-"));
    folders.push(folder);
    writeFileSync(join(folder, "b.zip"), whole.zip);
    const listed = execFileSync("python3", ["-m", "zipfile", "-l", join(folder, "b.zip")], { encoding: "utf8" });
    expect(listed).toContain("case.html");
    expect(listed).toContain("verify.py");
  });
});

describe("labels", () => {
  it.each([
    ["Zoë Ångström", "ZOE ANGSTROM and Angström's", "[P] and [P]'s"],
    ["bob.jones@x.example", "write bob.jones@x.example or Bob.Jones", "write [P] or [P]"],
    ["Jo", "Jo and Joanna", "[P] and Joanna"],
    ["A. (B) [C] \\d+", "A. (B) [C] \\d+ 7", "[P] 7"],
  ])("stand for %s in %s", (secret, text, expected) => {
    expect(new Redactor([{ label: "P", secrets: [secret] }], []).text(text)).toBe(expected);
  });

  it("are found however many blanks stand in a name and in a text, without trying each in every way", () => {
    const redactor = new Redactor([{ label: "Person B", secrets: [`Ann${" ".repeat(150)}Smith`] }], []);
    const blanks = " ".repeat(4_000);
    expect(redactor.text(`Ann${blanks}Smith, Ann${blanks}`)).toMatch(/^\[Person B\], \[Person B\] +$/);
  });

  it("leave the reader's own address and count every other", () => {
    const redactor = new Redactor([], ["ann@smith.example"]);
    expect(redactor.text("Ann@smith.example, c@d.example, C@D.example, e@f.example")).toBe(
      "Ann@smith.example, [Other 1], [Other 1], [Other 2]",
    );
  });
});
