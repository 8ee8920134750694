import { describe, expect, it } from "vitest";
import type { DsnRequest } from "../../../src/mail/envelope.ts";
import { mayWait, type Route, reported, routed } from "../../../src/notices/index.ts";
import { NOTICE_KINDS, type NoticeOrder, type NoticeRecipient } from "../../../src/notices/notice.ts";
import fc from "../../support/fc.ts";

const PATH = "boss@assoc.example";
const LOGIN = "alice@assoc.example";
const line = (recipient: string, over: Partial<NoticeRecipient> = {}): NoticeRecipient => ({
  recipient,
  reasons: ["no"],
  ...over,
});
const refused = (recipient: string, dsn: DsnRequest = {}) =>
  line(recipient, { disposition: "reject", dsn, status: "5.7.1", diagnostic: "550 5.7.1 no" });
const order = (recipients: NoticeRecipient[], over: Partial<NoticeOrder> = {}): NoticeOrder => ({
  ...{ kind: "verdict", to: PATH, language: "en", recipients },
  ...over,
});
const own: Route = { automatic: false, apart: null };
const named = ["to@b.example"];
const apart: Route = { automatic: false, apart: { login: LOGIN, isNamed: (one) => named.includes(one) } };
const shown = (orders: readonly NoticeOrder[]) =>
  orders.map((one) => [one.kind, one.to, one.recipients.map(({ recipient }) => recipient).join(" ")]);

describe("what stands in the machine-readable half", () => {
  it.each<[string, NoticeRecipient, string[]]>([
    ["who was refused, when NOTIFY says nothing", refused("a@b.example"), ["failed"]],
    ["who was refused, with FAILURE", refused("a@b.example", { notify: ["FAILURE"] }), ["failed"]],
    ["nobody with NEVER (std 68)", refused("a@b.example", { notify: ["NEVER"] }), []],
    ["nobody without FAILURE", refused("a@b.example", { notify: ["SUCCESS", "DELAY"] }), []],
    ["nobody who is held (std 71)", line("a@b.example", { disposition: "hold", dsn: {} }), []],
    [
      "who is held where DELAY was asked for (std 72)",
      line("a@b.example", { disposition: "hold", dsn: { notify: ["DELAY"] } }),
      ["delayed"],
    ],
    [
      "nobody who is held where only FAILURE was asked for",
      line("a@b.example", { disposition: "hold", dsn: { notify: ["FAILURE"] } }),
      [],
    ],
    ["nobody whose line bears no wish", line("a@b.example", { disposition: "reject" }), []],
  ])("%s", (_, one, actions) => expect(reported(order([one])).map(({ action }) => action)).toEqual(actions));

  it.each([
    ["failure", "failed"],
    ["delay", "delayed"],
    ["relayed", "relayed"],
  ] as const)("all of a %s", (kind, action) => {
    expect(reported(order([line("a@b.example")], { kind }))).toMatchObject([{ action }]);
  });
});

describe("a notice about a message", () => {
  it("goes as it is to a reverse-path of the login's own", () => {
    const one = order([refused("bcc@b.example"), line("to@b.example")]);
    expect(routed(one, own)).toEqual([one]);
  });

  it("goes to the login when the reverse-path is another's, who is told of failures of the named alone", () => {
    const orders = routed(order([refused("to@b.example"), refused("bcc@b.example"), line("x@b.example")]), apart);
    expect(shown(orders)).toEqual([
      ["verdict", LOGIN, "to@b.example bcc@b.example x@b.example"],
      ["failure", PATH, "to@b.example"],
    ]);
    // Each refusal stands in one report.
    expect(reported(orders[0] ?? order([])).map((one) => one.line.recipient)).toEqual(["bcc@b.example"]);
    expect(orders[1]).toMatchObject({ bystander: true, recipients: [{ reasons: [], status: "5.7.1" }] });
    expect(JSON.stringify(orders[1])).not.toContain('"dsn"');
  });

  it("is no report to anybody where NEVER was asked for, and still reaches the login", () => {
    const orders = routed(order([refused("to@b.example", { notify: ["NEVER"] })]), apart);
    expect(shown(orders)).toEqual([["verdict", LOGIN, "to@b.example"]]);
    expect(orders.flatMap(reported)).toEqual([]);
  });

  it("is divided when it is a report itself", () => {
    const report = order([line("to@b.example"), line("bcc@b.example")], { kind: "failure" });
    expect(shown(routed(report, apart))).toEqual([
      ["failure", LOGIN, "bcc@b.example"],
      ["failure", PATH, "to@b.example"],
    ]);
    expect(shown(routed(order([line("to@b.example")], { kind: "delay" }), apart))).toEqual([
      ["delay", PATH, "to@b.example"],
    ]);
  });

  it("tells a machine what failed and nothing else (std 71)", () => {
    const machine = { ...own, automatic: true };
    expect(shown(routed(order([refused("a@b.example"), line("b@b.example")]), machine))).toEqual([
      ["failure", PATH, "a@b.example"],
    ]);
    expect(routed(order([line("a@b.example")], { kind: "released" }), machine)).toEqual([]);
    const failure = order([line("a@b.example")], { kind: "failure" });
    expect(shown(routed(failure, machine))).toEqual(shown([failure]));
  });

  it("names to a bystander nobody that the header does not name, whatever it says, and loses nobody", () => {
    const kinds = NOTICE_KINDS.filter((kind) => kind !== "digest");
    const notify = fc.constantFrom<DsnRequest>(
      {},
      { notify: ["NEVER"] },
      { notify: ["FAILURE"] },
      { notify: ["DELAY"] },
    );
    const lines = fc.array(
      fc.record({
        recipient: fc.constantFrom("to@b.example", "bcc@b.example", "other@b.example"),
        disposition: fc.constantFrom("forward" as const, "hold" as const, "reject" as const),
        dsn: notify,
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), lines, (kind, these) => {
        const one = order(
          these.map((each) => line(each.recipient, each)),
          { kind },
        );
        const orders = routed(one, apart);
        for (const each of orders.filter(({ to }) => to === PATH)) {
          expect(each.bystander).toBe(true);
          expect(each.recipients.every(({ recipient }) => named.includes(recipient))).toBe(true);
          expect(each.recipients.some((told) => (told.why ?? told.reasons).length > 0)).toBe(false);
        }
        const told = new Set(orders.flatMap(({ recipients }) => recipients.map(({ recipient }) => recipient)));
        expect(told).toEqual(new Set(these.map(({ recipient }) => recipient)));
        const inReports = orders.flatMap(reported).map((each) => each.line.recipient);
        expect(inReports.sort()).toEqual(
          reported(one)
            .map((each) => each.line.recipient)
            .sort(),
        );
      }),
    );
  });
});

describe("what may wait for a digest", () => {
  it.each([
    ["a plain verdict", order([line("a@b.example", { disposition: "hold", dsn: {} })]), true],
    ["a refusal with NEVER", order([refused("a@b.example", { notify: ["NEVER"] })]), true],
    ["a report: machines read it at once", order([refused("a@b.example")]), false],
    ["a draft's verdict: somebody waits for it", order([line("a@b.example")], { kind: "checked" }), false],
    ["a letter to a recipient", order([], { kind: "request" }), false],
    ["a delivery report", order([line("a@b.example")], { kind: "failure" }), false],
  ])("%s", (_, one, waits) => expect(mayWait(one)).toBe(waits));
});
