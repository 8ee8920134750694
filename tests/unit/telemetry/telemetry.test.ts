import { describe, expect, it } from "vitest";
import { actionOf, createTelemetry, type MessageEvent, setCounts } from "../../../src/telemetry/index.ts";
import { describeError, scrub } from "../../../src/telemetry/scrub.ts";
import { busy } from "../../support/busy.ts";

function capture(level: "debug" | "info" | "warn" | "error" = "info") {
  const lines: Record<string, unknown>[] = [];
  const telemetry = createTelemetry({ level }, "1.2.3", { write: (line) => void lines.push(JSON.parse(line)) });
  return { telemetry, lines };
}

const message = (over: Partial<MessageEvent> = {}): MessageEvent => ({
  ref: "0123456789ab",
  session: "s1",
  member: "m-1",
  dispositions: ["forward"],
  findings: [],
  purpose: "correspondence",
  size: 1000,
  code: 250,
  durationMs: 12.4,
  ...over,
});

describe("the canonical line of a message", () => {
  it("bears level as label, ISO time, component, ref, session, member, action, rules and duration", () => {
    const { telemetry, lines } = capture();
    telemetry.committed(
      message({
        dispositions: ["forward", "hold", "hold"],
        findings: [
          { rule: "consent/newsletter", level: "hold" },
          { rule: "consent/newsletter", level: "hold" },
          { rule: "unsubscribe/missing", level: "note" },
        ],
      }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: "info",
      component: "submission",
      msg: "committed",
      ref: "0123456789ab",
      session: "s1",
      member: "m-1",
      action: "mixed",
      rules: ["consent/newsletter", "unsubscribe/missing"],
      forwarded: 1,
      held: 2,
      rejected: 0,
      duration_ms: 12,
    });
    expect(new Date(String(lines[0]?.["time"])).toISOString()).toBe(lines[0]?.["time"]);
  });

  it.each([
    [["forward", "forward"], "forward"],
    [["hold"], "hold"],
    [["reject", "reject"], "reject"],
    [["reject", "forward"], "mixed"],
    [[], "forward"],
  ] as const)("calls %j %s", (dispositions, action) => {
    expect(actionOf(dispositions)).toBe(action);
  });
});

describe("what never reaches the log", () => {
  it("keeps the smart host's words but not the addresses in them", () => {
    const { telemetry, lines } = capture();
    telemetry.attempted({
      ref: "0123456789ab",
      result: "permanent",
      envelopes: 1,
      status: "5.1.1",
      reply: "550 5.1.1 <bob@jones.example>: no such user\r\nsee bob@jones.example",
      durationMs: 3,
    });
    expect(lines[0]).toMatchObject({ level: "warn", msg: "bounced", action: "permanent" });
    expect(lines[0]?.["reply"]).toContain("no such user");
    expect(JSON.stringify(lines)).not.toContain("bob@");
  });

  it("writes the words of a refusal at debug only", () => {
    const reply = { code: 550, enhanced: "5.7.1", text: "<eve@x.example> is not yours" };
    const quiet = capture("info");
    quiet.telemetry.refused("s1", "mail", reply);
    expect(JSON.stringify(quiet.lines)).not.toContain("eve@");
    const loud = capture("debug");
    loud.telemetry.refused("s1", "mail", reply);
    expect(JSON.stringify(loud.lines)).toContain("eve@x.example");
  });

  it("describes errors without addresses and on one line", () => {
    const error = Object.assign(new Error("no route to bob@jones.example\nat all"), { code: "ECONNREFUSED" });
    expect(describeError(error)).toEqual({
      error: "Error",
      code: "ECONNREFUSED",
      reason: "no route to [address] at all",
    });
    expect(describeError("odd\u001b[31m")).toEqual({ error: "string", reason: "odd [31m" });
  });

  it("scrubs hostile text in linear time", () => {
    const start = busy();
    expect(scrub("@".repeat(1_000_000))).toBe("[address]");
    expect(busy() - start).toBeLessThan(10_000);
  });
});

describe("the metrics", () => {
  it("count messages, rules and deliveries under bounded labels", async () => {
    const { telemetry } = capture("error");
    telemetry.committed(message({ dispositions: ["hold"], findings: [{ rule: "consent/newsletter", level: "hold" }] }));
    telemetry.committed(message());
    telemetry.repeated("0123456789ab", "s2");
    telemetry.refused("s3", "data", { code: 552, enhanced: "5.3.4", text: "too big" });
    telemetry.judged("0123456789ab", 30);
    telemetry.sessions(4);
    telemetry.attempted({
      ref: "0123456789ab",
      result: "delivered",
      envelopes: 3,
      status: "2.0.0",
      reply: "250 ok",
      durationMs: 5,
    });
    const text = await telemetry.metrics.registry.metrics();
    for (const line of [
      'lintel_messages_total{action="hold"} 1',
      'lintel_messages_total{action="forward"} 1',
      'lintel_messages_total{action="repeated"} 1',
      'lintel_messages_total{action="refused"} 1',
      'lintel_rule_hits_total{rule="consent/newsletter",level="hold"} 1',
      'lintel_delivery_total{result="delivered"} 3',
      'lintel_build_info{version="1.2.3"} 1',
      "lintel_smtp_sessions 4",
      "lintel_lint_duration_seconds_count 1",
    ])
      expect(text).toContain(line);
  });

  it("take queue and held mail from the store's counts, ages in seconds", async () => {
    const { telemetry } = capture("error");
    setCounts(telemetry.metrics, { queued: 5, held: 2, heldOldestAt: 10_000, noticesDue: 1 }, 70_000);
    const text = await telemetry.metrics.registry.metrics();
    expect(text).toContain("lintel_queue_depth 5");
    expect(text).toContain("lintel_held_messages 2");
    expect(text).toContain("lintel_held_oldest_age_seconds 60");
    setCounts(telemetry.metrics, { queued: 0, held: 0, heldOldestAt: null, noticesDue: 0 }, 70_000);
    expect(await telemetry.metrics.registry.metrics()).toContain("lintel_held_oldest_age_seconds 0");
  });

  it("show a broken trail and a refused reload", async () => {
    const { telemetry, lines } = capture("error");
    telemetry.chainChecked({ ok: false, seq: 7, what: "hash differs" });
    telemetry.reloadRefused(new Error("mode: unknown"));
    const text = await telemetry.metrics.registry.metrics();
    expect(text).toContain("lintel_audit_chain_ok 0");
    expect(text).toContain("lintel_config_last_reload_successful 0");
    expect(lines.map((line) => line["level"])).toEqual(["error", "error"]);
  });
});
