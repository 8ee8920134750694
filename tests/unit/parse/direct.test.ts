import { describe, expect, it } from "vitest";
import { openJudge, wireForm } from "../../../src/cli/lint/judging.ts";
import { settingsFor } from "../../../src/cli/lint/settings.ts";
import { createDirectParser } from "../../../src/parse/direct.ts";

const settings = settingsFor(undefined, {});
const bytes = wireForm(
  Buffer.from("From: Ann <ann@a.example>\nTo: bob@b.example\nSubject: Hi\n\nSee you on Tuesday.\n"),
);

describe("reading in this thread", () => {
  it("comes to the same message as the workers do", async () => {
    const judges = [openJudge(settings.parse), openJudge(settings.parse, true)];
    const question = { bytes, packs: [], facts: null, now: 0 };
    const [worker, direct] = await Promise.all(judges.map((judge) => judge.judge(question)));
    await Promise.all(judges.map((judge) => judge.close()));
    expect(direct?.message.subject).toBe("Hi");
    expect(direct?.message).toEqual(worker?.message);
  });

  it("takes no mail out of the spool", async () => {
    const body = { kind: "spool", path: "/none", size: 1, digest: "d", eightBit: false } as const;
    await expect(createDirectParser(settings.parse).parse(body)).rejects.toThrow("mail of others");
  });

  it("makes a fault of what the parser throws at", async () => {
    const broken = { ...settings.parse };
    Object.defineProperty(broken, "max_text", {
      get: () => {
        throw new Error("boom");
      },
    });
    const body = { kind: "memory", bytes, size: bytes.length, digest: "d", eightBit: false } as const;
    const message = await createDirectParser(broken).parse(body);
    expect(message.faults.map(({ kind, code }) => [kind, code])).toEqual([["parser", "failed"]]);
    expect(message.from[0]?.address.text).toBe("ann@a.example");
  });
});
