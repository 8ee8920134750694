import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exit, until } from "../support/installation.ts";

// A month of mail is lived through, twice.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let output = "";

describe("npm run demo -- --once", () => {
  beforeAll(async () => {
    output = (await promisify(execFile)("npm", ["run", "--silent", "demo", "--", "--once"], { cwd: ROOT })).stdout;
  });

  it.each([
    ["1", "A letter to a member", "SENT", ""],
    ["2", "A question to many", "SENT", ""],
    ["3", "A newsletter to", "SENT", ""],
    ["4", "The newsletter", "HELD", "unsubscribe/missing"],
    ["6", "A sales pitch to a", "REFUSED", "consent/solicitation"],
    ["7", "The same pitch to", "SENT", ""],
    ["8", "A message with two", "REFUSED", "mail/duplicate-header"],
    ["9", "An encrypted message", "HELD", "mail/not-inspectable"],
    ["10", "A letter from a", "REFUSED", "suspended"],
    ["11", "An automatic reply,", "SENT", ""],
    ["12", "An assistant, on", "SENT", ""],
    ["13", "Somebody else's name", "REFUSED", "no address of yours"],
  ])("shows message %s, %s: %s %s", (number, title, outcome, why) => {
    const next = String(Number(number) + 1);
    const [, block = ""] = output.split(new RegExp(`^${number} +(?=${title})`, "m"));
    const [own = ""] = block.split(new RegExp(`^(?:${next} |\\n)`, "m"));
    expect(own).toContain(outcome);
    expect(own.replace(/\s+/g, " ")).toContain(why);
  });

  it("shows three fates of one message", () => {
    const [, block = ""] = output.split(/^5 +/m);
    const [own = ""] = block.split(/^6 +/m);
    expect(own.match(/SENT|HELD|REFUSED/g)).toEqual(["SENT", "HELD", "REFUSED"]);
  });

  it("shows a recipient who opts out by one click, and what the sender reads afterwards", () => {
    const [, part = ""] = output.split(/^STEP +WHAT HAPPENED$/m);
    const steps = part.split(/^(?=\S)/m).map((step) => step.replace(/\s+/g, " ").trim());
    expect(steps.filter(Boolean)).toEqual([
      expect.stringMatching(/^SENT message 4 once more.* http:\/\/127\.0\.0\.1:\d+\/u\/\S{8}\.\.\.$/),
      expect.stringMatching(/^GET 200 Bob looks at the page "Mail from Ann Smith/),
      expect.stringMatching(/^POST 200 List-Unsubscribe=One-Click: one click/),
      expect.stringMatching(
        /^REFUSED .*Ann reads: 550 5\.7\.1 bob@jones\.example opted out .*\[unsubscribe\/ignored\]/,
      ),
    ]);
  });

  it("fits 100 columns and leaves nothing out", () => {
    expect(output.split("\n").filter((line) => line.length > 100)).toEqual([]);
    expect(output).not.toMatch(/undefined|NaN|WAITING|FAILED/);
    expect(output).not.toContain("Try next");
  });
});

const swaks = spawnSync("swaks", ["--version"]).status === 0;
if (!swaks && process.env["CI"] === "true") throw new Error("CI must have swaks (apt: swaks libnet-ssleay-perl)");
if (!swaks) console.warn("SKIPPED: swaks is not installed, the demo's line is not tried");

describe("npm run demo", () => {
  let child: ChildProcess;
  let printed = "";
  let dir = "";

  /** Runs a printed command as it stands, as somebody would who pastes it into a shell. */
  const paste = async (command: string) => {
    const shell = spawn("sh", ["-c", command], { cwd: ROOT });
    let said = "";
    shell.stdout.on("data", (chunk) => {
      said += chunk;
    });
    return { code: await exit(shell), said };
  };
  const line = (start: string) => {
    const [, command = ""] = new RegExp(`^ +(${start}(?:[^\\n]*\\\\\\n)*[^\\n]*)$`, "m").exec(printed) ?? [];
    return command;
  };

  beforeAll(async () => {
    child = spawn("node", ["dist/cli/lintel.js", "demo"], { cwd: ROOT });
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
    });
    await until(() => printed.includes("Ctrl-C"), 800_000);
    dir = /^ +(\/.*lintel-demo-\w+)$/m.exec(printed)?.[1] ?? "";
  });
  afterAll(() => void child.kill("SIGKILL"));

  it.skipIf(!swaks)("prints a swaks line that shows a refusal", async () => {
    const { said } = await paste(line("swaks"));
    expect(said).toMatch(/^<~\* 550 5\.7\.1 dan@mills\.example has not asked for offers/m);
  });

  it.each([
    ["npx lintel held list", /consent\/newsletter/],
    ["npx lintel held show", /^purpose/m],
    ["npx lintel held release", /released$/m],
    ["npx lintel audit verify", /entries verified/],
  ])("prints %s so that it works as it stands", async (start, shown) => {
    const { code, said } = await paste(line(start));
    expect(said).toMatch(shown);
    expect(code).toBe(0);
  });

  it("prints where health and metrics are", async () => {
    for (const url of printed.match(/http:\/\/127\.0\.0\.1:\d+\/(readyz|metrics)/g) ?? ["http://127.0.0.1:1/"])
      expect((await fetch(url)).status).toBe(200);
  });

  it("prints the recipient's link so that it opens on what he chose", async () => {
    const page = await (await fetch(line("http://127\\.0\\.0\\.1:\\d+/u/(?!.*\\.\\.\\.$)"))).text();
    expect(page).toContain("Mail from Ann Smith");
    expect(page).toContain("May not send you newsletters");
  });

  it("ends with 0 on Ctrl-C and deletes what it made", async () => {
    expect(existsSync(dir)).toBe(true);
    child.kill("SIGINT");
    expect(await exit(child)).toBe(0);
    expect(existsSync(dir)).toBe(false);
  });
});
