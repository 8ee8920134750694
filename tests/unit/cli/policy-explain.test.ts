import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lintel, pitch, question } from "./support.ts";

const FACTS = `now: 2026-03-10T09:00:00Z
sender: { address: ann@smith-law.example, groups: [chapter-harbor] }
recipients:
  - bob@jones.example
  - cy@smith-law.example
  - { address: dan@law.example, consents: [ { scope: offers, status: granted, basis: expressed-interest, at: 2026-01-10 } ] }
  - { address: eve@out.example, member: false }
`;
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const one = (name: string, message: string) =>
  `  - case: ${name}\n    policies: [iaop]\n    message: |\n${indented(message, "      ")}    facts:\n${indented(FACTS, "      ")}    expect: { "*": [forward, hold, reject] }\n`;
const FILES = { "p.eml": pitch(), "q.eml": question(), "facts.yaml": FACTS };

async function explain(files: Readonly<Record<string, string>>, ...args: string[]) {
  const dir = folder(files);
  const ran = await lintel([
    "policy",
    "explain",
    ...args.map((arg) => (/\.(?:eml|yaml)$/.test(arg) ? join(dir, arg) : arg)),
  ]);
  return { ...ran, stderr: ran.stderr.replaceAll(`${dir}/`, "") };
}

// A machine that is shared takes its time to start programs.
describe("lintel policy explain", () => {
  it("walks a message through facts, purpose, rules and levels to its fate, on one screen", async () => {
    const { code, stdout } = await explain(FILES, "p.eml", "--facts", "facts.yaml", "--policy", "ala");
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeLessThan(50);
    expect(lines.flatMap((line) => /^([a-z]+) /.exec(line)?.[1] ?? [])).toEqual([
      ...["message", "facts", "purpose", "rules", "outcome"],
    ]);
    for (const words of [
      ...["sender smith-law.example, member, standing good, in chapter-harbor", "eve@out.example: no member"],
      ...["offers granted (expressed-interest, until", "solicitation, "],
      /reject ala: consent\/solicitation \(ala\.ns\.2b,[\s\S]*?\), certain\n/,
      /clear {2}ala: consent\/newsletter/,
      /refused {3}bob@jones\.example\n +by ala: consent\/solicitation\n/,
      /forwarded cy@smith-law\.example\n +left alone by ala: same organisation\n/,
      /forwarded dan@law\.example\n/,
      /forwarded eve@out\.example\n +left alone by ala: no member/,
    ])
      expect(stdout).toMatch(words);
  });

  it("says where the words stand that decided", async () => {
    const { stdout } = await explain(FILES, "p.eml", "--policy", "ala", "-f", "json");
    const report = JSON.parse(stdout);
    const finding = report.rules.find(({ rule }: { rule: string }) => rule === "consent/solicitation").findings[0];
    expect(finding).toMatchObject({ level: "reject", doubtful: false, recipient: "bob@jones.example" });
    const subject = "Special offer: 20% off our document review service";
    for (const { part, offset, text } of report.purpose.evidence)
      if (part === "subject") expect(subject.slice(offset, offset + text.length)).toBe(text);
    expect(report.purpose.evidence.length).toBeGreaterThan(0);
    expect(report.envelopes).toMatchObject([{ disposition: "reject", by: ["ala: consent/solicitation"] }]);
  });

  it("tells rules that ran from those that concern nobody, speak for others, or are off", async () => {
    const rules = (level: string) => `rules:\n  consent/newsletter: { level: ${level}, clauses: [ala.ns.8] }\n`;
    const pack = (name: string, more: string) => `name: ${name}\ntitle: T\napplies_to: members\n${more}`;
    const dir = folder({
      ...FILES,
      "packs/a.yaml": pack("a", rules("hold")),
      "packs/b.yaml": pack("b", `groups: [chapter-lake]\n${rules("hold")}`),
      "packs/c.yaml": pack("c", rules("off")),
      "alone.yaml": "sender: { address: ann@smith-law.example }\nrecipients: [cy@smith-law.example]\n",
    });
    const fates = async (facts: string) => {
      const args = ["--policies-dir", join(dir, "packs"), "--policy", "a,b", "--policy", "c", "-f", "json"];
      const ran = await lintel(["policy", "explain", join(dir, "q.eml"), "--facts", join(dir, facts), ...args]);
      const report = JSON.parse(ran.stdout) as { rules: { pack: string; fate: string; why: string }[] };
      return report.rules.map(({ pack: name, fate, why }) => [name, fate, why]);
    };
    expect(await fates("facts.yaml")).toEqual([
      ["a", "clear", ""],
      ["b", "idle", "only for members of chapter-lake"],
      ["c", "off", "turned off in the pack"],
    ]);
    expect((await fates("alone.yaml"))[0]).toEqual(["a", "idle", "concerns none of the recipients"]);
  });

  it("takes message, facts and packs from a case, by its sentence", async () => {
    const files = { "cases.yaml": `cases:\n${one("first", question())}${one("second", pitch())}`, "q.eml": question() };
    const second = await explain(files, "cases.yaml", "--case", "second");
    expect(second.stdout).toMatch(/reject iaop: consent\/solicitation/);
    const other = await explain(files, "q.eml", "--facts", "cases.yaml", "--case", "second");
    expect(other.stdout).toContain('"How do you handle conflicts checks?"');
    expect(other.stdout).toContain("left alone by iaop: same organisation");
  });

  it.each([
    ["a case that is not named", ["cases.yaml"], "lintel: cases.yaml: holds 2 cases; name one with --case\n"],
    [
      "a case that is not there",
      ["cases.yaml", "--case", "secnd"],
      'lintel: cases.yaml: there is no case "secnd"; did you mean "second"?\n',
    ],
    [
      "a case of no file",
      ["q.eml", "--case", "x"],
      "lintel: --case names a case of a file; name the file, or give it with --facts\n",
    ],
    ["a message that is not there", ["none.eml"], "lintel: none.eml: no such file or folder\n"],
    ["a pack that is not there", ["q.eml", "--policy", "alaa"], /there is no policy pack alaa, did you mean "ala"\?/],
  ])("%s is said in a sentence, with exit code 2", async (_, args, fault) => {
    const files = { "cases.yaml": `cases:\n${one("first", question())}${one("second", pitch())}`, "q.eml": question() };
    const { code, stderr, stdout } = await explain(files, ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(fault);
  });

  it("says what the gateway would put right, where a pack lets it", async () => {
    const files = {
      "l.yaml": "smart_host: { host: a.example }\npolicies_dir: ./packs\npolicies: [mine]\n",
      "packs/mine.yaml":
        "name: mine\ntitle: Mine\napplies_to: anybody\nrules:\n  unsubscribe/missing: { level: hold, fix: true, clauses: [law.bulk] }\n",
      "news.eml":
        "From: Smith Law <news@smith-law.example>\nTo: bob@jones.example\nSubject: Smith Law Newsletter, March 2026\n\nIn this issue: new overtime rules, and our reading list. Read more: https://smith-law.example/news\n",
    };
    const told = await explain(files, "news.eml", "-c", "l.yaml");
    expect(told.stdout).toMatch(/outcome +forwarded +bob@jones\.example\n/);
    expect(told.stdout).toContain("put right on the way out: unsubscribe fields and a footer are added");
    const data = await explain(files, "news.eml", "-c", "l.yaml", "-f", "json");
    expect(JSON.parse(data.stdout).envelopes).toMatchObject([{ disposition: "forward", fixes: ["unsubscribe"] }]);
  });

  it("lets no mail draw on the terminal", async () => {
    const evil = question().replace("conflicts checks?", "\u001b[31mchecks?");
    const { stdout } = await explain({ "q.eml": evil }, "q.eml");
    expect(stdout).not.toContain("\u001b");
  });
});
