import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lintel, pitch, question } from "./support.ts";

const json = async (args: readonly string[], input?: string | Buffer) => {
  const ran = await lintel(["lint", "-f", "json", ...args], input === undefined ? {} : { input });
  return { ...ran, reports: JSON.parse(ran.stdout || "null") };
};
const dispositions = (report: { envelopes: { recipient: string; disposition: string }[] }) =>
  Object.fromEntries(report.envelopes.map(({ recipient, disposition }) => [recipient, disposition]));

describe("lintel lint -f json", () => {
  it("prints purpose, findings and envelopes in the promised shape", async () => {
    const file = join(folder({ "pitch.eml": pitch() }), "pitch.eml");
    const { code, reports, stderr } = await json([file]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(reports).toEqual([
      {
        file,
        purpose: { label: "solicitation", confidence: expect.any(Number), evidence: expect.any(Array) },
        findings: expect.any(Array),
        envelopes: [{ recipient: "bob@jones.example", disposition: "reject", reasons: [expect.any(String)] }],
        duration_ms: expect.any(Number),
      },
    ]);
    const finding = reports[0].findings[0];
    expect(finding).toEqual({
      rule: "consent/solicitation",
      level: "reject",
      recipient: "bob@jones.example",
      message: expect.stringContaining("bob@jones.example"),
      clauses: expect.arrayContaining(["ala.ns.2b"]),
      evidence: expect.any(Array),
      remedy: expect.any(String),
    });
    const subject = finding.evidence.find(({ part }: { part: string }) => part === "subject");
    expect("Special offer: 20% off our document review service".substring(subject.offset)).toMatch(
      new RegExp(`^${subject.text}`),
    );
  });

  it("lets mail pass that asks a colleague for advice, and exits 0", async () => {
    const file = join(folder({ "q.eml": question() }), "q.eml");
    const { code, reports } = await json([file]);
    expect([code, dispositions(reports[0])]).toEqual([0, { "bob@jones.example": "forward" }]);
  });

  it("reads many files, folders in order, and standard input, in one call", async () => {
    const dir = folder({ "b.eml": question(), "a/z.EML": question(), "a/b/c.eml": pitch(), "a/notes.txt": "no mail" });
    const { reports } = await json([join(dir, "a"), "-", join(dir, "b.eml")], pitch());
    expect(reports.map(({ file }: { file: string }) => file)).toEqual([
      ...[join(dir, "a/b/c.eml"), join(dir, "a/z.EML"), "-", join(dir, "b.eml")],
    ]);
    expect(reports.map((report: never) => Object.values(dispositions(report))[0])).toEqual([
      ...["reject", "forward", "reject", "forward"],
    ]);
  });

  it("names files that cannot be read, still prints the others, and exits 2", async () => {
    const dir = folder({ "q.eml": question() });
    mkdirSync(join(dir, "empty"));
    const paths = [join(dir, "none.eml"), join(dir, "q.eml"), join(dir, "empty")];
    const { code, reports } = await json(paths);
    expect(code).toBe(2);
    expect(reports[0]).toEqual({ file: paths[0], error: "no such file or folder" });
    expect(dispositions(reports[1])).toEqual({ "bob@jones.example": "forward" });
    expect(reports[2]).toEqual({ file: paths[2], error: "folder holds no *.eml files" });
  });

  it("does not run round in links between folders", async () => {
    const dir = folder({ "in/q.eml": question() });
    symlinkSync(dir, join(dir, "in/loop"));
    expect((await json([dir])).reports).toHaveLength(1);
  });

  it("takes people who share a domain for members of different organisations", async () => {
    const { reports } = await json(["-"], pitch("cara@smith-law.example"));
    expect(dispositions(reports[0])).toEqual({ "cara@smith-law.example": "reject" });
  });

  it("takes recipients from --to, else the facts, else the header", async () => {
    const mail = `${question("bob@jones.example").replace("Subject:", "Cc: cy@c.example\nBcc: di@d.example\nSubject:")}`;
    const dir = folder({ "f.yaml": "recipients: [eve@e.example]\n", "m.eml": mail });
    const [file, facts] = [join(dir, "m.eml"), join(dir, "f.yaml")];
    const named = async (args: string[]) => Object.keys(dispositions((await json([file, ...args])).reports[0]));
    expect(await named([])).toEqual(["bob@jones.example", "cy@c.example", "di@d.example"]);
    expect(await named(["--facts", facts])).toEqual(["eve@e.example"]);
    expect(await named(["--facts", facts, "--to", "x@x.example", "--to", "y@y.example"])).toEqual([
      "x@x.example",
      "y@y.example",
    ]);
  });

  it("judges by facts: consent lets the same offer pass", async () => {
    const facts = {
      now: "2026-03-10T09:00:00Z",
      recipients: [
        {
          address: "bob@jones.example",
          consents: [{ scope: "offers", status: "granted", basis: "expressed-interest", at: "2026-02-01" }],
        },
        "cy@c.example",
      ],
    };
    const dir = folder({ "f.json": JSON.stringify(facts), "g.json": JSON.stringify({ facts }) });
    for (const name of ["f.json", "g.json"]) {
      const { reports } = await json(["-", "--facts", join(dir, name)], pitch());
      expect(dispositions(reports[0])).toEqual({ "bob@jones.example": "forward", "cy@c.example": "reject" });
    }
  });

  it("judges by the packs that are named", async () => {
    const { reports } = await json(["-", "--policy", "bulk-mail-law"], pitch());
    expect(reports[0].findings.map(({ rule }: { rule: string }) => rule)).not.toContain("consent/solicitation");
  });

  it("judges by the packs of the configuration that is named, always as enforced", async () => {
    const config = "smart_host: { host: a.example }\npolicies: [bulk-mail-law]\nmode: observe\n";
    const dir = folder({ "law.yaml": config, "ala.yaml": config.replace("bulk-mail-law", "ala") });
    const law = await lintel(["lint", "-f", "json", "-"], {
      input: pitch(),
      env: { LINTEL_CONFIG: join(dir, "law.yaml") },
    });
    expect(law.code).toBe(0);
    expect((await json(["-", "-c", join(dir, "ala.yaml")], pitch())).code).toBe(1);
  });

  it("reads a mailbox file's separator and the line ends of its system as what they are", async () => {
    const mixed = `From ann@smith-law.example Tue Mar 10 09:00:00 2026\r\n${question().replace(/\n(?=[A-Z][\w-]+:)/g, "\r\n")}`;
    const { reports } = await json(["-"], mixed);
    expect(reports[0].findings).toEqual([]);
  });

  it("judges a message that names nobody as if somebody unknown wrote to somebody unknown", async () => {
    const { code, reports } = await json(["-"], "Subject: hello\n\nHello\n");
    expect(code).toBe(1);
    expect(reports[0].envelopes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      "undisclosed-recipients:;",
    ]);
  });

  it("--quiet leaves out what costs nothing, --fail-on reject lets held mail pass", async () => {
    const held = `From: Ann <ann@a.example>\nTo: bob@jones.example\nSubject: x\n\nhi \u0001\u0000 there\n`;
    const { code, reports } = await json(["-"], held);
    expect([code, Object.values(dispositions(reports[0]))]).toEqual([1, ["hold"]]);
    expect((await json(["-", "--fail-on", "reject"], held)).code).toBe(0);
    expect(
      (await json(["-", "--quiet"], held)).reports[0].findings.every(
        ({ level }: { level: string }) => level !== "note",
      ),
    ).toBe(true);
  });
});

describe("lintel lint refuses to start", () => {
  const cases: readonly [name: string, args: string[], words: RegExp][] = [
    ["without a path", [], /missing required argument/],
    ["with an unknown option", ["--polic", "ala", "-"], /Did you mean --policy/],
    ["with an unknown format", ["-f", "xml", "-"], /Allowed choices are stylish, json, sarif/],
    ["with an unknown pack", ["--policy", "alaa", "-"], /no policy pack alaa, did you mean "ala"\?/],
    ["with an address that is none", ["--to", "bob", "-"], /--to "bob": /],
    [
      "with a configuration that is not there",
      ["-c", "/nonexistent.yaml", "-"],
      /nonexistent\.yaml:1:1: cannot be read/,
    ],
    ["with facts that are not there", ["--facts", "/nonexistent.yaml", "-"], /cannot be read \(ENOENT\)/],
  ];
  it.each(cases)("%s: exit 2, and nothing on standard output", async (_, args, words) => {
    const { code, stdout, stderr } = await lintel(["lint", ...args], { input: question() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("with unknown facts: the place and what was meant", async () => {
    const file = join(folder({ "f.yaml": "sender: { adress: a@b.example }\n" }), "f.yaml");
    const { code, stderr } = await lintel(["lint", "--facts", file, "-"], { input: question() });
    expect([code, stderr]).toEqual([2, `${file}:1:11 sender.adress: unknown key, did you mean "address"?\n`]);
  });
});

describe("lintel lint for people and for tools", () => {
  it("stylish groups by file, says what and why, and counts", async () => {
    const dir = folder({ "pitch.eml": pitch(), "q.eml": question() });
    const { stdout } = await lintel(["lint", dir]);
    expect(stdout).toContain(join(dir, "pitch.eml"));
    expect(stdout).not.toContain(join(dir, "q.eml"));
    expect(stdout).toMatch(/^ {2}reject {2}bob@jones\.example has .* consent\/solicitation {2}ala\./m);
    expect(stdout).toMatch(/✖ 2 messages, 1 sent, 0 held, 1 rejected\n$/);
  });

  it("colours only when asked, and never lets a message steer the terminal", async () => {
    const input = pitch().replace("Special offer", "\u001b[31mSpecial offer\u001b]0;owned\u0007");
    const plain = await lintel(["lint", "-"], { input });
    expect(plain.stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    const forced = await lintel(["lint", "-"], { input, env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[31mreject\u001b[39m");
    const off = await lintel(["lint", "--no-color", "-"], { input, env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(off.stdout).toBe(plain.stdout);
  });

  it("sarif has rules, results with level and place, and failures as notifications", async () => {
    const dir = folder({ "pitch.eml": pitch() });
    const out = join(dir, "out.sarif");
    const ran = await lintel(["lint", "-f", "sarif", "-o", out, dir, join(dir, "none.eml")]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    const log = JSON.parse(readFileSync(out, "utf8"));
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "consent/solicitation",
      helpUri: expect.stringContaining("consent/solicitation"),
    });
    expect(run.results[0]).toMatchObject({
      ruleId: "consent/solicitation",
      ruleIndex: 0,
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: `file://${join(dir, "pitch.eml")}` } } }],
    });
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", message: { text: "no such file or folder" } }],
    });
  });

  it("a thousand files in one call keep their order", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `${String(index).padStart(4, "0")}.eml`,
        index % 10 === 0 ? pitch() : question(),
      ]),
    );
    const { reports } = await json([folder(files)]);
    expect(reports).toHaveLength(1000);
    const stopped = reports.flatMap((report: never, index: number) =>
      Object.values(dispositions(report)).includes("reject") ? [index] : [],
    );
    expect(stopped).toEqual(Array.from({ length: 100 }, (_, index) => index * 10));
  });
});
