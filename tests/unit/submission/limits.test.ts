import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { amend } from "../../../src/submission/amend.ts";
import { foreignAddressIn } from "../../../src/submission/from-name.ts";
import { refuseLoops } from "../../../src/submission/loops.ts";
import { loadSecrets, refuseWithoutSecret } from "../../../src/submission/trusted-secret.ts";
import { busy } from "../../support/busy.ts";
import { aMessage } from "../../support/message.ts";
import { aConfig, address, header, refusalOf } from "./support.ts";

describe("loops (std 43)", () => {
  const passed = (
    count: number,
    value = "from a.example by b.example with ESMTP id x; Fri, 20 Nov 2026 12:00:00 +0000",
  ) => aMessage({ headers: Array.from({ length: count }, () => header("Received", value)) });
  const byUs =
    "from a.example ([192.0.2.7]) by Gateway.test with ESMTPSA id 0123456789ab; Fri, 20 Nov 2026 12:00:00 +0000";
  const check = async (message: ReturnType<typeof passed>) => refuseLoops(message, "gateway.test");

  test.each([0, 30, 100])("%d servers before us are no loop", async (count) => {
    await expect(check(passed(count))).resolves.toBeUndefined();
  });

  test("101 are one", async () => {
    expect(await refusalOf(check(passed(101)))).toBe("554 5.4.6 Mail loop: the message has passed 101 servers already");
  });

  test("our own mark may be seen five times, not six", async () => {
    await expect(check(passed(5, byUs))).resolves.toBeUndefined();
    expect(await refusalOf(check(passed(6, byUs)))).toMatch(/^554 5\.4\.6 .*this server 6 times already$/);
  });

  test("our name elsewhere in the field is no mark", async () => {
    await expect(
      check(passed(50, "from gateway.test by b.example with ESMTP id gateway.test")),
    ).resolves.toBeUndefined();
  });
});

describe("the secret of a trusted listener", () => {
  function guarded(content = "tenant secret 1\n") {
    const dir = mkdtempSync(join(tmpdir(), "lintel-secret-"));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const file = join(dir, "secret");
    writeFileSync(file, content);
    const secret = { header: "X-Tenant", value_file: file };
    const listener = { host: "127.0.0.1", port: 0, kind: "trusted", secret } as const;
    return { listener, config: aConfig([listener]) };
  }
  const check = async (values: readonly string[], name = "x-tenant") => {
    const { listener, config } = guarded();
    const message = aMessage({ headers: values.map((value) => header(name, value)) });
    refuseWithoutSecret(listener, message, loadSecrets(config));
  };

  test("opens to exactly the secret, in any case of the field's name", async () => {
    await expect(check(["tenant secret 1"])).resolves.toBeUndefined();
    await expect(check(["tenant secret 1"], "X-TENANT")).resolves.toBeUndefined();
  });

  test.each([
    ["nothing", []],
    ["another", ["tenant secret 2"]],
    ["a beginning of it", ["tenant"]],
    ["an empty one", [""]],
    ["the right one twice", ["tenant secret 1", "tenant secret 1"]],
    ["a wrong one before it", ["wrong", "tenant secret 1"]],
  ])("stays shut to %s", async (_, values) => {
    expect(await refusalOf(check(values))).toBe("550 5.7.1 This relay is not allowed to send here");
  });

  test("an empty or missing file stops the start, naming it", () => {
    expect(() => loadSecrets(guarded(" \n").config)).toThrow(/secret: the secret of a trusted listener is empty/);
    const gone = { host: "", port: 0, kind: "trusted", secret: { header: "x", value_file: "/no/such/file" } } as const;
    expect(() => loadSecrets(aConfig([gone]))).toThrow("/no/such/file");
  });

  test("a listener without one asks for none", () => {
    expect(() => refuseWithoutSecret({ host: "", port: 0, kind: "trusted" }, aMessage(), new Map())).not.toThrow();
  });
});

describe("what holds whatever packs and modes say", () => {
  const verdict = (disposition: "forward" | "hold" | "reject", findings: readonly number[] = []) =>
    ({
      recipient: address("b@x.example"),
      disposition,
      enforced: disposition,
      mode: "observe",
      reasons: ["r"],
      findings,
      claims: [],
    }) as const;
  const none = { uncertainSender: false, loginHeld: false, neverHold: false };
  const amended = (parts: Partial<typeof none>, given = verdict("forward")) =>
    amend({ findings: [], verdicts: [given] }, { ...none, ...parts }).verdicts[0];

  test.each(["uncertainSender", "loginHeld"] as const)("%s holds what would be forwarded, in every mode", (key) => {
    expect(amended({ [key]: true })).toMatchObject({ disposition: "hold", enforced: "hold", mode: "enforce" });
  });

  test.each(["hold", "reject"] as const)("nothing changes what is %s already", (disposition) => {
    const given = verdict(disposition);
    expect(amended({ uncertainSender: true, neverHold: true }, given)).toBe(given);
  });

  test("who speaks is said; that each message of the login is held is not", () => {
    expect(amended({ uncertainSender: true })?.reasons).toHaveLength(2);
    const held = amend(
      { findings: [], verdicts: [verdict("forward"), verdict("reject")] },
      { ...none, loginHeld: true },
    ).verdicts;
    expect(held.map(({ disposition, reasons }) => [disposition, reasons])).toEqual([
      ["hold", ["routine review"]],
      ["hold", ["routine review"]],
    ]);
    expect(amended({ loginHeld: true }, verdict("reject"))).toEqual(verdict("reject"));
  });

  test("that a policy's hold did not count stands in the record", () => {
    expect(amended({ neverHold: true }, verdict("forward", [0]))?.reasons[0]).toMatch(
      /null reverse-path is never held/,
    );
    expect(amended({ neverHold: true })?.reasons).toEqual(["r"]);
  });
});

test("a display name of many @ and blanks is read in linear time", () => {
  const start = busy();
  foreignAddressIn(`${"@ ".repeat(20_000)}${" ".repeat(100_000)}@${"x".repeat(100_000)}`, new Set());
  expect(busy() - start).toBeLessThan(10_000);
});
