import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { inOrder } from "../../../src/cli/lint/in-order.ts";
import { wireForm } from "../../../src/cli/lint/judging.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { folder, lintel } from "./support.ts";

describe("lintel", () => {
  it("--help names every command and loads none", async () => {
    const { code, stdout } = await lintel(["--help"]);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b.*${summary.slice(0, 12)}`, "m"));
  });

  it("--version prints the version of the manifest", async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
    expect((await lintel(["--version"])).stdout).toBe(`${manifest.version}\n`);
  });

  it("help lint is the same as lint --help", async () => {
    const [help, option] = await Promise.all([lintel(["help", "lint"]), lintel(["lint", "--help"])]);
    expect(help.stdout).toBe(option.stdout);
    expect(help.stdout).toContain("--facts");
  });

  it("an unknown command is told what was meant", async () => {
    const { code, stderr } = await lintel(["lnit"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean lint?");
  });

  it.each(COMMANDS.map(({ name }) => name))("%s has help of its own", async (name) => {
    const { code, stdout } = await lintel([name, "--help"]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, expect.stringContaining(`Usage: lintel ${name}`)]);
  });
});

describe("lintel rules", () => {
  it("lists every rule", async () => {
    const { code, stdout } = await lintel(["rules"]);
    expect(code).toBe(0);
    for (const id of catalogue.keys()) expect(stdout).toContain(id);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("explains one rule as a man page", async () => {
    const { stdout } = await lintel(["rules", "consent/newsletter"]);
    const rule = catalogue.get("consent/newsletter");
    expect(stdout.replace(/\s+/g, " ")).toContain(`consent/newsletter - ${rule?.summary}`);
    for (const words of [...(rule?.clauses ?? []), ...Object.values(rule?.messages ?? {}), rule?.remedy]) {
      expect(stdout.replace(/\s+/g, " ")).toContain(words);
    }
    expect(stdout).toMatch(/ala\.ns\.8: ALA, non-solicitation, point 8: newsletters/);
    expect(stdout).toMatch(/^LEVELS\n {4}ala: \w+/m);
    expect(stdout).toContain("iaop (not configured): ");
    expect(stdout).toMatch(/^INCORRECT\n[\s\S]*^CORRECT\n/m);
    expect(stdout).toContain("http://127.0.0.1:8025/rules/consent/newsletter");
  });

  it("-f json prints the same as data", async () => {
    const all = JSON.parse((await lintel(["rules", "-f", "json"])).stdout);
    expect(all.map(({ id }: { id: string }) => id)).toEqual([...catalogue.keys()].sort());
    const one = JSON.parse((await lintel(["rules", "sender/standing", "-f", "json"])).stdout);
    expect(one).toEqual(all.find(({ id }: { id: string }) => id === "sender/standing"));
  });

  it("of an unknown rule says what was meant", async () => {
    const { code, stderr } = await lintel(["rules", "consent/newsleter"]);
    expect([code, stderr]).toEqual([
      2,
      'lintel: there is no rule consent/newsleter; did you mean "consent/newsletter"?\n',
    ]);
  });
});

describe("lintel validate", () => {
  const SMART_HOST = "smart_host: { host: smtp.example.org }\n";

  it("says ok and what serve would do", async () => {
    const file = join(folder({ "l.yaml": SMART_HOST }), "l.yaml");
    const { code, stdout } = await lintel(["validate", "-c", file], { env: { LINTEL_held__max_age: "1d" } });
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe(`${file}: ok`);
    for (const words of [
      "starttls 127.0.0.1:2587",
      "smtp.example.org:25 (tls required)",
      "ala (",
      "LINTEL_held__max_age",
    ]) {
      expect(stdout).toContain(words);
    }
  });

  it("reports faults of the configuration and exits 1, as the gateway would", async () => {
    const file = join(folder({ "l.yaml": `${SMART_HOST}mode: enforced\nheld: { max_age: 3 }\n` }), "l.yaml");
    const { code, stdout, stderr } = await lintel(["validate", "-c", file]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${file}:2:7 mode: "enforced" is not possible, did you mean "enforce"? (choose among: observe, advise, enforce)`,
      `${file}:3:18 held.max_age: 3 has no unit, write 3s, 3m, 3h or 3d`,
    ]);
  });

  it("-f json gives the faults as data, and none when all is well", async () => {
    const dir = folder({ "good.yaml": "smart_host: { host: a.example }\n", "bad.yaml": "mode: enforced\n" });
    const good = await lintel(["validate", "-f", "json", "-c", join(dir, "good.yaml")]);
    expect([good.code, JSON.parse(good.stdout)]).toEqual([0, { ok: true, faults: [] }]);
    const bad = await lintel(["validate", "-f", "json", "-c", join(dir, "bad.yaml")]);
    const { ok, faults } = JSON.parse(bad.stdout) as { ok: boolean; faults: { path: string; line: number }[] };
    expect([bad.code, bad.stderr, ok]).toEqual([1, "", false]);
    expect(faults.map(({ path, line }) => [path, line])).toEqual([
      ["smart_host", 1],
      ["mode", 1],
    ]);
  });

  it("reports faults of packs and of exceptions together", async () => {
    const dir = folder({
      "l.yaml": `${SMART_HOST}policies_dir: ./packs\npolicies: [mine]\nmodes: [{ mode: observe, rule: consent/newsleter }]\n`,
      "packs/mine.yaml":
        "name: mine\ntitle: Mine\napplies_to: members\nrules: { consent/newsletter: { level: warn, clauses: [ala.ns.8] } }\n",
    });
    const { code, stderr } = await lintel(["validate", "-c", join(dir, "l.yaml")]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'l.yaml:4:32 modes[0].rule: there is no rule consent/newsleter, did you mean "consent/newsletter"?',
    );
    expect(stderr).toContain('packs/mine.yaml:4:39 rules.consent/newsletter.level: "warn" is not possible');
  });

  it("wants https where a pack lets the gateway add links to mail", async () => {
    const dir = folder({
      "l.yaml": `${SMART_HOST}policies_dir: ./packs\npolicies: [mine]\nweb:\n  public_url: http://mail.example.org\n`,
      "packs/mine.yaml":
        "name: mine\ntitle: Mine\napplies_to: members\nrules: { unsubscribe/one-click: { level: hold, fix: true, clauses: [law.bulk] } }\n",
    });
    for (const verb of ["validate", "serve"]) {
      const { code, stderr } = await lintel([verb, "-c", join(dir, "l.yaml")]);
      expect([verb, code]).toEqual([verb, 1]);
      expect(stderr).toContain("l.yaml:5:15 web.public_url: is not https, and links to it would be added to mail");
    }
  });

  it("reports faults of the notices' wording", async () => {
    const dir = folder({
      "l.yaml": `${SMART_HOST}notices: { dir: ./wording }\n`,
      "wording/verdict.de.txt": "Subject: x\n\n{nobody}\n",
    });
    const { code, stderr } = await lintel(["validate", "-c", join(dir, "l.yaml")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/wording\/verdict\.de\.txt:3: there is no nobody here/);
    expect(stderr).toMatch(/wording\/verdict\.en\.txt: is missing/);
    expect(stderr).toMatch(/wording\/footers\.yaml:1:1: cannot be read/);
  });

  it("without any configuration says what is missing", async () => {
    const { code, stderr } = await lintel(["validate"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("smart_host: is missing")]);
  });
});

describe("lintel config", () => {
  it("print shows what is in force, schema what may be", async () => {
    const file = join(folder({ "l.yaml": "smart_host: { host: a.example }\n" }), "l.yaml");
    const printed = await lintel(["config", "print", "-c", file, "-f", "json"]);
    expect(JSON.parse(printed.stdout)).toMatchObject({
      smart_host: { host: "a.example", tls: "required" },
      held: { max_age: "14d" },
    });
    const schema = await lintel(["config", "schema"]);
    expect(JSON.parse(schema.stdout).properties.smart_host).toBeDefined();
  });
});

describe("a file's bytes in the form of the wire", () => {
  it.each([
    ["a: b\n\nc\n", "a: b\r\n\r\nc\r\n"],
    ["a: b\r\n\r\nc\n", "a: b\r\n\r\nc\r\n"],
    ["a: b\r\n\r\nc\r\n", "a: b\r\n\r\nc\r\n"],
    ["From x@y Tue\na: b\n", "a: b\r\n"],
    ["From: x@y\n", "From: x@y\r\n"],
    ["a\rb\n", "a\rb\r\n"],
    ["", ""],
    ["no line end", "no line end"],
  ])("%j becomes %j", (given, wanted) => {
    expect(wireForm(Buffer.from(given, "latin1")).toString("latin1")).toBe(wanted);
  });

  it("keeps every octet above 127", () => {
    const bytes = Buffer.from([...Array(256).keys()].filter((octet) => octet !== 10));
    expect(wireForm(bytes)).toEqual(bytes);
  });
});

describe("work in order", () => {
  it("runs at most so many at once and keeps the order", async () => {
    let running = 0;
    let most = 0;
    const results = await inOrder([30, 5, 20, 1, 10], 2, async (delay) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, delay));
      running--;
      return delay * 2;
    });
    expect([results, most]).toEqual([[60, 10, 40, 2, 20], 2]);
  });

  it("ends with the first exception", async () => {
    const failing = inOrder([1, 2, 3], 1, async (each) => {
      if (each === 2) throw new Error("two");
      return each;
    });
    await expect(failing).rejects.toThrow("two");
  });
});
