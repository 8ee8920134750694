import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let output = "";

describe("npm run demo -- --once", () => {
  beforeAll(async () => {
    output = (await promisify(execFile)("npm", ["run", "--silent", "demo", "--", "--once"], { cwd: ROOT })).stdout;
  }, 180_000);

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

  it("fits 100 columns and leaves nothing out", () => {
    expect(output.split("\n").filter((line) => line.length > 100)).toEqual([]);
    expect(output).not.toMatch(/undefined|NaN|WAITING|FAILED/);
    expect(output).not.toContain("Try next");
  });
});
