import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, install } from "../support/installation.ts";

// Each command is a process of its own.

let site: Installation;
beforeAll(async () => {
  site = await install();
  await site.run(["migrate"]);
});
afterAll(() => site.close());

const users = async () => JSON.parse((await site.run(["user", "list", "-f", "json"])).stdout);

describe("the first account", () => {
  it("is made at the machine: there is none before, and no password that anybody could know", async () => {
    expect((await site.run(["user", "list"])).stdout).toContain("No accounts. Add the first one");
    expect((await site.run(["user", "add", "Max!", "--role", "manager"])).code).not.toBe(0);
    expect((await site.run(["user", "add", "max", "--role", "boss"])).stderr).toContain("no role of staff");
    expect((await site.run(["user", "add", "max", "--role", "manager", "--stdin"], "short\n")).code).not.toBe(0);
    const made = await site.run(["user", "add", "max", "--role", "manager", "--address", "max@assoc.example"]);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/max: added as manager\n\S{12,}\n/) });
    expect(await users()).toMatchObject([{ name: "max", roles: ["manager"], organisation: "assoc.example" }]);
    expect(JSON.stringify(await users())).not.toContain("argon2");
    expect((await site.run(["user", "add", "max", "--role", "viewer"])).stderr).toContain("names are never used again");
  });
});

describe("an account", () => {
  it("changes by name, and one who may manage accounts stays", async () => {
    expect((await site.run(["user", "disable", "max"])).stderr).toContain("make somebody else a manager first");
    expect((await site.run(["user", "role", "max", "--role", "viewer"])).code).not.toBe(0);
    const vera = ["user", "add", "vera", "--role", "viewer", "--group", "north", "--stdin"];
    const added = await site.run(vera, "tall grass at noon\n");
    expect([added.code, added.stdout]).toEqual([0, "vera: added as viewer\n"]);
    expect((await site.run(["user", "role", "vera", "--role", "reviewer", "--role", "auditor"])).code).toBe(0);
    expect((await site.run(["user", "disable", "vera"])).code).toBe(0);
    const nora = await site.run(["user", "add", "nora", "--role", "reviewer", "--stdin"], "tall grass at noon\n");
    expect(nora.stdout).toContain("must not decide: this account has none");
    expect((await site.run(["user", "disable", "nora"])).code).toBe(0);
    const account = (await users()).find(({ name }: { name: string }) => name === "vera");
    expect(account).toMatchObject({ roles: ["reviewer", "auditor"], groups: ["north"], state: "disabled" });
    expect((await site.run(["user", "passwd", "vera", "--stdin"], "a boat without oars\n")).stdout).not.toContain(
      "boat",
    );
    const kept = await site.run(["user", "passwd", "vera", "--generate", "--no-end-tokens"]);
    expect(kept.stdout).toContain("vera: password set, every session ended; 0 API tokens ended");
    expect((await site.run(["user", "totp-reset", "vera"])).stderr).toContain("has no second factor");
    expect((await site.run(["user", "sessions", "vera", "--end"])).stdout).toContain("0 sessions ended");
    expect((await site.run(["user", "enable", "nobody"])).stderr).toContain('no account "nobody"');
  });
});
