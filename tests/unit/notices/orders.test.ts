import { describe, expect, it } from "vitest";
import type { DsnRequest } from "../../../src/mail/envelope.ts";
import { delayDsn, endedNotice, failureDsn, relayedDsn, wantsDsn } from "../../../src/notices/index.ts";

describe("wantsDsn", () => {
  it.each<[DsnRequest, boolean, boolean, boolean]>([
    // asked                                    success failure delay
    [{}, false, true, true],
    [{ notify: ["NEVER"] }, false, false, false],
    [{ notify: ["SUCCESS"] }, true, false, false],
    [{ notify: ["FAILURE"] }, false, true, false],
    [{ notify: ["DELAY"] }, false, false, true],
    [{ notify: ["SUCCESS", "FAILURE", "DELAY"] }, true, true, true],
  ])("%j", (dsn, success, failure, delay) => {
    expect([wantsDsn(dsn, "SUCCESS"), wantsDsn(dsn, "FAILURE"), wantsDsn(dsn, "DELAY")]).toEqual([
      success,
      failure,
      delay,
    ]);
  });
});

describe("DSN orders", () => {
  const to = (recipient: string, dsn: DsnRequest = {}) => ({
    recipient,
    dsn,
    diagnostic: "550 5.1.1 no such user",
    status: "5.1.1",
    remoteMta: "mx.example",
    lastAttempt: 7,
  });

  it("hold one line per recipient that wants it", () => {
    const order = failureDsn("alice@assoc.example", "en", [
      to("bob@b.example", { orcpt: "rfc822;Bob+2B1@b.example" }),
      to("eve@b.example", { notify: ["NEVER"] }),
    ]);
    expect(order).toEqual({
      kind: "failure",
      to: "alice@assoc.example",
      language: "en",
      recipients: [
        {
          recipient: "bob@b.example",
          diagnostic: "550 5.1.1 no such user",
          status: "5.1.1",
          remoteMta: "mx.example",
          lastAttempt: 7,
          orcpt: "rfc822;Bob+2B1@b.example",
          reasons: [],
        },
      ],
    });
  });

  it("are none for a null reverse-path or when nobody wants them", () => {
    expect(failureDsn(null, "en", [to("bob@b.example")])).toBeNull();
    expect(failureDsn("a@b.example", "en", [to("bob@b.example", { notify: ["NEVER"] })])).toBeNull();
    expect(relayedDsn("a@b.example", "en", [to("bob@b.example")])).toBeNull();
  });

  it("name their kind", () => {
    const asked = to("bob@b.example", { notify: ["SUCCESS", "DELAY"] });
    expect(relayedDsn("a@b.example", "en", [asked])?.kind).toBe("relayed");
    expect(delayDsn("a@b.example", "en", [{ ...asked, willRetryUntil: 9 }])).toMatchObject({
      kind: "delay",
      recipients: [{ willRetryUntil: 9 }],
    });
  });
});

describe("endedNotice", () => {
  it("takes addresses and lines, and keeps the comment", () => {
    const order = endedNotice("refused", {
      to: "alice@assoc.example",
      language: "en",
      recipients: ["bob@b.example"],
      comment: "Please ask first",
    });
    expect(order).toEqual({
      kind: "refused",
      to: "alice@assoc.example",
      language: "en",
      recipients: [{ recipient: "bob@b.example", reasons: [] }],
      comment: "Please ask first",
    });
  });

  it("is none without a reverse-path or without recipients", () => {
    expect(endedNotice("expired", { to: null, language: "en", recipients: ["bob@b.example"] })).toBeNull();
    expect(endedNotice("expired", { to: "a@b.example", language: "en", recipients: [] })).toBeNull();
  });
});
