import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCases } from "../../../src/cli/policy/case-file.ts";
import { faultsOf } from "../config/support.ts";
import { folder, lintel, pitch, question } from "./support.ts";

const indented = (text: string) => text.replace(/^(?=.)/gm, "      ");
const inline = (name: string, message: string, rest: string, clause = "ala.ns.2b") =>
  `  - case: ${name}\n    clause: ${clause}\n    policies: [ala]\n    message: |\n${indented(message)}${rest}`;
const FACTS =
  "    facts: { now: 2026-03-10T09:00:00Z, sender: { address: ann@smith-law.example }, recipients: [bob@jones.example] }\n";

async function run(files: Readonly<Record<string, string>>, ...args: string[]) {
  const dir = folder(files);
  const ran = await lintel(["policy", "test", ...args, dir]);
  return { ...ran, dir, stderr: ran.stderr.replaceAll(`${dir}/`, ""), stdout: ran.stdout.replaceAll(`${dir}/`, "") };
}

describe("lintel policy test", () => {
  it("exits 0 when every case holds", async () => {
    const cases = [
      inline(
        "a pitch to a stranger",
        pitch(),
        `${FACTS}    expect: { bob@jones.example: reject, findings: [consent/solicitation] }\n`,
      ),
      inline("a question", question(), `${FACTS}    expect: { bob@jones.example: forward }\n`),
      inline("either will do", pitch(), `${FACTS}    expect: { bob@jones.example: [hold, reject] }\n`),
      inline("all of them", pitch(), `${FACTS}    expect: { "*": reject }\n`),
      inline(
        "one by name, the others by star",
        pitch(),
        `${FACTS.replace("[bob@jones.example]", "[bob@jones.example, cy@smith-law.example]")}    expect: { "*": reject, CY@smith-law.example: forward }\n`,
      ),
    ];
    const { code, stdout, stderr } = await run({ "a.yaml": `cases:\n${cases.join("")}` });
    expect([code, stdout, stderr]).toEqual([0, "5 cases passed, 0 failed\n", ""]);
  });

  it("reads messages from files beside the case", async () => {
    const text = `cases:\n  - { case: a file, policies: [ala], message: mail/p.eml, expect: { "*": reject } }\n`;
    const { code } = await run({ "a.yml": text, "mail/p.eml": pitch() });
    expect(code).toBe(0);
  });

  it("without policies, judges by the packs that lint judges by", async () => {
    const text = `cases:\n  - { case: a file, message: p.eml, expect: { "*": reject } }\n`;
    expect((await run({ "a.yml": text, "p.eml": pitch() })).code).toBe(0);
  });

  it("says where a text is no address, and still runs the cases of the other files", async () => {
    const facts =
      "{ sender: { address: nonsense }, recipients: [foo, { address: b@b.example, consents: [ { scope: contact, status: granted, grantee: a@b } ] } ], history: { replied_to: [bar], unanswered: { baz: 1 }, declined: [ { by: qux, purpose: newsletter } ] }, directory: [ { address: quux } ] }";
    const bad = `cases:\n  - case: bad\n    message: |\n${indented(question())}    facts: ${facts}\n    expect: { "*": forward }\n`;
    const good = `cases:\n${inline("good", question(), `${FACTS}    expect: { "*": forward }\n`)}`;
    const { code, stdout, stderr } = await run({ "a.yaml": bad, "b.yaml": good });
    expect([code, stdout]).toEqual([2, "1 case passed, 0 failed\n"]);
    const faults = stderr.trim().split("\n");
    expect(faults[0]).toMatch(
      /^a\.yaml:\d+:33 cases\[0\]\.facts\.sender\.address: "nonsense" is no e-mail address, write it as name@example\.org$/,
    );
    expect(faults.map((fault) => /facts\.(\S+):/.exec(fault)?.[1])).toEqual([
      ...["sender.address", "recipients[0]", "recipients[1].consents[0].grantee", "history.replied_to[0]"],
      ...["history.unanswered.baz", "history.declined[0].by", "directory[0].address"],
    ]);
  });

  it("prints a failed case as a difference with the reason in words, then the counts, and exits 1", async () => {
    const rest = `${FACTS}    expect: { bob@jones.example: forward, dan@d.example: hold, findings: [consent/newsletter] }\n`;
    const { code, stdout } = await run({ "a.yaml": `cases:\n${inline("wrong", pitch(), rest)}` });
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      "✖ a.yaml: wrong (ala.ns.2b)",
      "  bob@jones.example",
      "    - expected  forward",
      "    + got       reject",
      expect.stringMatching(/^ {6}bob@jones\.example has .*consent\/solicitation/),
      ...["  dan@d.example", "    - expected  hold", "    + got       is no recipient"],
      ...["  findings", "    - expected  consent/newsletter", "    + got       consent/solicitation"],
      ...["", "0 cases passed, 1 failed", ""],
    ]);
  });

  it("tells once what went wrong for many recipients alike", async () => {
    const facts = FACTS.replace("[bob@jones.example]", "[bob@jones.example, cy@cole.example, dan@d.example]");
    const text = `cases:\n${inline("many", pitch(), `${facts}    expect: { "*": forward, dan@d.example: [hold, reject] }\n`)}`;
    const { stdout } = await run({ "a.yaml": text });
    expect(stdout.match(/\+ got/g)).toHaveLength(1);
    expect(stdout).toContain("  bob@jones.example and 1 more\n");
  });

  it("note means forwarded with a note, and a disposition is never note", async () => {
    const rest = (wanted: string) => `${FACTS}    expect: { bob@jones.example: ${wanted} }\n`;
    const text = `cases:\n${inline("plain mail bears no note", question(), rest("note"))}`;
    const { code, stdout } = await run({ "a.yaml": text }, "-f", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout).cases[0].got).toEqual({ "bob@jones.example": "forward" });
  });

  it("-f json prints counts and, per case, what was expected and what came out", async () => {
    const rest = `${FACTS}    expect: { bob@jones.example: reject }\n`;
    const { stdout } = await run({ "a.yaml": `cases:\n${inline("a pitch", pitch(), rest)}` }, "-f", "json");
    expect(JSON.parse(stdout)).toEqual({
      passed: 1,
      failed: 0,
      cases: [
        {
          file: "a.yaml",
          case: "a pitch",
          clause: "ala.ns.2b",
          ok: true,
          expected: { "bob@jones.example": "reject" },
          got: { "bob@jones.example": "reject" },
          findings: [{ rule: "consent/solicitation", level: "reject", recipient: "bob@jones.example" }],
        },
      ],
    });
  });

  const line = (text: string) => `cases:\n  - { ${text} }\n`;
  const faults: readonly [name: string, text: string, fault: string][] = [
    [
      "an unknown key",
      line('case: x, mesage: "a\\n", expect: { "*": hold }'),
      'a.yaml:2:16 cases[0].mesage: unknown key, did you mean "message"?',
    ],
    [
      "an unknown key of the facts",
      line('case: x, message: "a\\n", facts: { recipents: [] }, expect: { "*": hold }'),
      'a.yaml:2:41 cases[0].facts.recipents: unknown key, did you mean "recipients"?',
    ],
    [
      "an unknown key of a consent",
      line(
        'case: x, message: "a\\n", facts: { recipients: [{ address: a@b.example, consents: [{ scope: news, status: granted }] }] }, expect: { "*": hold }',
      ),
      'a.yaml:2:98 cases[0].facts.recipients[0].consents[0].scope: "news" is not possible, choose among: contact, newsletter, events, offers',
    ],
    [
      "an outcome that does not exist",
      line('case: x, message: "a\\n", expect: { "*": held }'),
      "a.yaml:2:47 cases[0].expect.*: ",
    ],
    [
      "an expectation of nobody",
      line('case: x, message: "a\\n", expect: { finding: [x] }'),
      'a.yaml:2:42 cases[0].expect.finding: unknown key, did you mean "findings"?',
    ],
    [
      "no expectation",
      line('case: x, message: "a\\n", expect: {}'),
      "a.yaml:2:40 cases[0].expect: expects nothing, name a recipient, or *",
    ],
    [
      "an unknown pack",
      line('case: x, policies: [alaa], message: "a\\n", expect: { "*": hold }'),
      'a.yaml:2:27 cases[0].policies[0]: there is no pack alaa, did you mean "ala"?',
    ],
    [
      "a message that is not there",
      line('case: x, message: none.eml, expect: { "*": hold }'),
      "a.yaml:2:25 cases[0].message: none.eml cannot be read (ENOENT), name a file beside this one, or write the message here",
    ],
    [
      "the same words twice",
      `${line('case: x, message: "a\\n", expect: { "*": hold }')}  - { case: x, message: "a\\n", expect: { "*": hold } }\n`,
      "a.yaml:3:13 cases[1].case: another case of this file bears the same words, tell them apart",
    ],
    ["no cases at all", "case: x\n", 'a.yaml:1:1 case: unknown key, did you mean "cases"?'],
  ];
  it.each(faults)("%s is a fault at its place", (_, text, fault) => {
    const dir = folder({ "a.yaml": text });
    expect(faultsOf(dir, () => readCases(join(dir, "a.yaml"), ["ala", "iaop"])).join("\n")).toContain(fault);
  });

  it("runs the other files when one cannot be read", async () => {
    const good = `cases:\n${inline("a pitch", pitch(), `${FACTS}    expect: { "*": reject }\n`)}`;
    const { code, stdout, stderr } = await run({ "a.yaml": "cases: [", "b.yaml": good });
    expect([code, stdout]).toEqual([2, "1 case passed, 0 failed\n"]);
    expect(stderr).toMatch(/^a\.yaml:1:\d+: /);
  });

  it("says of a folder without cases that it holds none, and exits 2", async () => {
    const dir = folder({ "empty/notes.txt": "nothing here\n" });
    const alone = await lintel(["policy", "test", join(dir, "empty")]);
    expect([alone.code, alone.stderr.replaceAll(`${dir}/`, "")]).toEqual([
      2,
      "empty: holds no policy cases, name a folder with *.yaml files in it, or a file\n",
    ]);
  });

  it("keeps the order of paths, names and cases, however long each takes", async () => {
    const list = (names: readonly string[]) =>
      `cases:\n${names.map((name) => inline(name, question(), `${FACTS}    expect: { "*": forward }\n`)).join("")}`;
    const dir = folder({ "b/2.yaml": list(["e", "d"]), "b/1.yaml": list(["c"]), "a.yaml": list(["b", "a"]) });
    const { stdout } = await lintel(["policy", "test", "-f", "json", join(dir, "b"), join(dir, "a.yaml")]);
    const named = (JSON.parse(stdout) as { cases: { case: string }[] }).cases.map((each) => each.case);
    expect(named).toEqual(["c", "e", "d", "b", "a"]);
  });

  it("a thousand cases are no trouble", async () => {
    const cases = Array.from({ length: 1000 }, (_, index) =>
      inline(`case ${index}`, pitch(), `${FACTS}    expect: { "*": reject }\n`),
    );
    const { stdout } = await run({ "a.yaml": `cases:\n${cases.join("")}` });
    expect(stdout).toBe("1000 cases passed, 0 failed\n");
  });
});
