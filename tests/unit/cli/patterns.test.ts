import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPacks } from "../../../src/config/packs.ts";
import { patternPages } from "../../../src/lint/pattern/page.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { folder, lintel } from "./support.ts";

/** The example of docs/operations.md, as it stands there. */
const OPERATIONS = readFileSync(join(import.meta.dirname, "../../../docs/operations.md"), "utf8");
const EXAMPLE = /```yaml\n(patterns:\n[\s\S]*?)```/.exec(OPERATIONS)?.[1] ?? "";
const PACK = `name: mine\ntitle: "Mine <b>"\napplies_to: members\nrules: {}\n${EXAMPLE}`;
const CONFIG = "hostname: gw.example\npolicies: [mine]\npolicies_dir: packs\nsmart_host: { host: 127.0.0.1 }\n";

const mail = (to: string, words: string) =>
  `    message: |\n      From: Ann Smith <ann@smith-law.example>\n      To: ${to}\n      Subject: An idea\n\n      Dear Bob,\n      ${words}\n`;
const CASES = `cases:
  - case: a tip on coins
    policies: [mine]
${mail("bob@jones.example", "this fund has guaranteed\n      returns, and you need do nothing.")}
    expect: { bob@jones.example: hold, findings: [pattern/no-investment-tips] }
  - case: a warning about such tips
    policies: [mine]
${mail("bob@jones.example", "do not fall for guaranteed returns: the regulator warns of it.")}
    expect: { bob@jones.example: forward }
`;
const files = { "packs/mine.yaml": PACK, "lintel.yaml": CONFIG, "cases/a.yaml": CASES };

describe("the pattern that the operations page shows", () => {
  it("is tested by policy cases like any other rule", async () => {
    const dir = folder(files);
    const { code, stdout, stderr } = await lintel([
      ...["policy", "test", "--policies-dir", join(dir, "packs"), join(dir, "cases")],
    ]);
    expect([stderr, stdout, code]).toEqual(["", "2 cases passed, 0 failed\n", 0]);
  });

  it("stands among the rules, with what it looks for", async () => {
    const dir = folder(files);
    const config = ["-c", join(dir, "lintel.yaml")];
    expect((await lintel(["rules", ...config])).stdout).toMatch(/^pattern\/no-investment-tips\s+message/m);
    const { stdout } = await lintel(["rules", "pattern/no-investment-tips", ...config]);
    expect(stdout).toContain("LOOKS FOR\n    in subject, own-text, attachments\n    match   ");
    expect(stdout).toContain("a pack's own pattern");
    const json = await lintel(["rules", "pattern/no-investment-tips", "-f", "json", ...config]);
    expect(JSON.parse(json.stdout)).toMatchObject({ clauses: ["handbook.7"], pattern: { where: expect.any(Array) } });
  });

  it("has a page that shows words and examples, and lets no markup through", () => {
    const packs = loadPacks(join(folder(files), "packs"), ["mine"], catalogue);
    const page = patternPages(packs).get("pattern/no-investment-tips") ?? "";
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      ...["What it checks", "Why", "What to do", "Incorrect", "Correct"],
    ]);
    expect(page).toContain("`handbook.7`");
    expect(page).toContain("Mine &#60;b&#62;");
    expect(page).not.toContain("\\b");
  });

  it("may be named by an exception of the mode, and no other may", async () => {
    const withMode = (rule: string) => `${CONFIG}modes: [{ mode: observe, rule: ${rule} }]\n`;
    const check = async (rule: string) => {
      const dir = folder({ ...files, "lintel.yaml": withMode(rule) });
      const ran = await lintel(["validate", "-c", join(dir, "lintel.yaml")]);
      return [ran.code, ran.stderr.replaceAll(`${dir}/`, "")];
    };
    expect(await check("pattern/no-investment-tips")).toEqual([0, ""]);
    expect(await check("pattern/no-investment-tip")).toEqual([
      1,
      expect.stringMatching(
        /^lintel\.yaml:5:\d+ modes\[0\]\.rule: there is no rule .* did you mean "pattern\/no-investment-tips"/,
      ),
    ]);
  });
});
