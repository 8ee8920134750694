import { afterEach, describe, expect, it } from "vitest";
import { type Delivery, type DeliveryParts, startDelivery } from "../../../src/delivery/index.ts";
import { deliveryConfig } from "../../support/delivery-config.ts";
import { dueEnvelope, dueMessage, dueNotice, FakeStore, memoryBody } from "../../support/due.ts";
import { type Sink, type SinkScript, startSink } from "../../support/scripted-sink.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

interface Running {
  sink: Sink;
  store: FakeStore;
  delivery: Delivery;
  told: string[];
}

async function run(script: SinkScript = {}, over: Parameters<typeof deliveryConfig>[1] = {}): Promise<Running> {
  const sink = await startSink(script);
  open.push(() => sink.close());
  const store = new FakeStore();
  const told: string[] = [];
  const telemetry: DeliveryParts["telemetry"] = {
    attempted: ({ result, envelopes }) => told.push(`${result} ${envelopes}`),
    noticeSettled: (_ref, kind, result) => told.push(`${kind} ${result}`),
    weakKey: ({ domain, bits }) => told.push(`weak key ${domain} ${bits}`),
    expired: (count) => told.push(`expired ${count}`),
    quotaReleased: (count) => told.push(`released ${count}`),
    failed: (_component, what) => told.push(`failed: ${what}`),
  };
  const delivery = startDelivery(deliveryConfig(sink.port, over), { store, telemetry, clock: Date.now });
  open.push(() => delivery.close(1_000));
  return { sink, store, delivery, told };
}

const many = (count: number, ref: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => dueMessage({ ref: ref(i), envelopes: [dueEnvelope(`r${i}@b.example`)] }));

describe("delivery", () => {
  it("sends what is due as it was received, below our Received field, and records it", async () => {
    const { sink, store, told } = await run();
    const message = dueMessage();
    store.add(message);
    const [arrived] = await sink.received(1);
    expect(arrived?.from).toBe("alice@assoc.example");
    expect(arrived?.recipients).toEqual(["bob@b.example"]);
    const original = message.body.kind === "memory" ? message.body.bytes : Buffer.alloc(0);
    const sent = arrived?.data ?? Buffer.alloc(0);
    expect(sent.subarray(sent.length - original.length).equals(original)).toBe(true);
    expect(sent.subarray(0, sent.length - original.length).toString()).toMatch(
      /^Received: from pc\.assoc\.example \(\[192\.0\.2\.7\]\)\r\n\tby gateway\.test with ESMTPSA id abcdefghjkmn;\r\n\tSun, 22 Nov 2026 03:40:14 \+0000\r\n$/,
    );
    await expect.poll(() => store.outcomes.map((outcome) => outcome.result)).toEqual(["delivered"]);
    expect(told).toContain("delivered 1");
  });

  it("lets a letter pass a newsletter whose copies are each its own", async () => {
    const { sink, store } = await run({}, { smartHost: { connections: 1 } });
    const copies = Array.from({ length: 300 }, (_, i) => dueEnvelope(`r${i}@b.example`, { fixes: ["unsubscribe"] }));
    store.add(dueMessage({ envelopes: copies }));
    await sink.received(1);
    store.add(dueMessage({ ref: "letterletter", envelopes: [dueEnvelope("eve@c.example")] }));
    const place = () => sink.messages.findIndex(({ recipients }) => recipients.includes("eve@c.example"));
    await expect.poll(place).toBeGreaterThan(0);
    expect(place()).toBeLessThan(135);
  }, 300_000);

  it("lets recipients of one message share a transaction, but not with another NOTIFY", async () => {
    const { sink, store } = await run();
    store.add(
      dueMessage({
        envelopes: [
          dueEnvelope("a@b.example"),
          dueEnvelope("c@b.example", { dsn: { notify: ["SUCCESS"] } }),
          dueEnvelope("d@b.example"),
        ],
      }),
    );
    await sink.received(2);
    expect(sink.messages.map((message) => message.rcptLines).sort()).toEqual([
      ["RCPT TO:<a@b.example>", "RCPT TO:<d@b.example>"],
      ["RCPT TO:<c@b.example> NOTIFY=SUCCESS"],
    ]);
  });

  it("sends NEVER with a null reverse-path where DSN is not spoken, and reports handing on (std 69)", async () => {
    const { sink, store } = await run({ extensions: ["PIPELINING"] });
    store.add(
      dueMessage({
        envelopes: [
          dueEnvelope("a@b.example", { dsn: { notify: ["NEVER"] } }),
          dueEnvelope("c@b.example", { dsn: { notify: ["SUCCESS"] } }),
        ],
      }),
    );
    await sink.received(2);
    const from = Object.fromEntries(sink.messages.map((message) => [message.recipients[0], message.from]));
    expect(from).toEqual({ "a@b.example": "", "c@b.example": "alice@assoc.example" });
    await expect.poll(() => store.orders.map(({ order }) => order.kind)).toEqual(["relayed"]);
  });

  it("never sends 8-bit text to a 7-bit host: a report says so (std 32)", async () => {
    const { sink, store } = await run({ extensions: ["DSN"] });
    store.add(dueMessage({ body: memoryBody("Subject: x\r\n\r\ncaf\xe9\r\n") }));
    await expect.poll(() => store.outcomes[0]).toMatchObject({ result: "permanent", status: "5.6.3" });
    expect(store.orders[0]?.order).toMatchObject({ kind: "failure", recipients: [{ status: "5.6.3" }] });
    expect(sink.messages).toHaveLength(0);
  });

  it("sends 8-bit text as such to a host that takes it", async () => {
    const { sink, store } = await run();
    store.add(dueMessage({ body: memoryBody("Subject: x\r\n\r\ncaf\xe9\r\n") }));
    const [arrived] = await sink.received(1);
    expect(arrived?.fromParameters).toContain("BODY=8BITMIME");
    expect(arrived?.data.toString("latin1").endsWith("caf\xe9\r\n")).toBe(true);
  });

  it("tries again on schedule until it is taken", async () => {
    let tries = 0;
    const { sink, store } = await run({
      on: ({ verb }) => (verb === "." && ++tries < 3 ? "451 4.3.0 later" : undefined),
    });
    store.add(dueMessage());
    await sink.received(1);
    await expect
      .poll(() => store.outcomes.map((outcome) => outcome.result))
      .toEqual(["temporary", "temporary", "delivered"]);
  });

  it("delivers once the smart host is back", async () => {
    const { sink, store } = await run();
    await sink.close();
    store.add(dueMessage());
    await expect.poll(() => store.outcomes.length).toBeGreaterThan(0);
    const again = await startSink({}, sink.port);
    open[0] = () => again.close();
    await again.received(1);
    await expect.poll(() => store.outcomes.at(-1)?.result).toBe("delivered");
  });

  it("tells once of a delay, and gives up in the end with a report", async () => {
    const { store } = await run({ on: ({ verb }) => (verb === "." ? "451 4.3.0 later" : undefined) });
    store.add(dueMessage({ envelopes: [dueEnvelope("bob@b.example", { giveUpAt: Date.now() + 5_000 })] }));
    await expect.poll(() => store.outcomes.at(-1)).toMatchObject({ result: "permanent", status: "5.4.7" });
    expect(store.orders.map(({ order }) => order.kind)).toEqual(["delay", "failure"]);
  });

  it("chooses the smart host by the sender's domain", async () => {
    const other = await startSink();
    open.push(() => other.close());
    const host = {
      host: "127.0.0.1",
      port: other.port,
      connections: 1,
      connect_timeout: 60_000,
      reply_timeout: 60_000,
    };
    const { sink, store } = await run(
      {},
      { more: { smart_hosts: [{ ...host, sender_domains: ["chapter.example"] }] } },
    );
    store.add(dueMessage({ ref: "chapter", senderDomain: "chapter.example" }));
    store.add(dueMessage({ ref: "assoc", envelopes: [dueEnvelope("eve@b.example")] }));
    await Promise.all([sink.received(1), other.received(1)]);
    expect(other.messages[0]?.recipients).toEqual(["bob@b.example"]);
    expect(sink.messages[0]?.recipients).toEqual(["eve@b.example"]);
  });

  it("keeps every connection busy, takes each message once, and records together what ends together", async () => {
    const { sink, store } = await run({ on: ({ verb }) => (verb === "." ? { delay: 5 } : undefined) });
    for (const message of many(300, (i) => `m${i}`)) store.add(message);
    await sink.received(300);
    await expect.poll(() => store.outcomes.length).toBe(300);
    expect(sink.messages.length).toBe(300);
    expect(sink.peak()).toBe(4);
    expect(store.batches.length).toBeLessThan(300);
  });

  it("does not send again what it could not record, and records it when the store is back", async () => {
    const { sink, store, told } = await run();
    store.failing = true;
    store.add(dueMessage());
    await sink.received(1);
    await expect.poll(() => told).toContain("failed: attempts could not be recorded");
    store.failing = false;
    await expect.poll(() => store.outcomes.map((outcome) => outcome.result)).toEqual(["delivered"]);
    expect(sink.messages).toHaveLength(1);
  });

  it("at closing lets transactions finish and records them, and claims nothing more", async () => {
    const { sink, store, delivery } = await run({ on: ({ verb }) => (verb === "." ? { delay: 300 } : undefined) });
    store.add(dueMessage());
    await expect.poll(() => sink.sessions[0]?.commands.includes("DATA")).toBe(true);
    await delivery.close(5_000);
    expect(store.outcomes.map((outcome) => outcome.result)).toEqual(["delivered"]);
    store.add(dueMessage({ ref: "later" }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sink.messages).toHaveLength(1);
    await expect.poll(() => sink.open()).toBe(0);
  });

  it("at closing cuts off what hangs and records it as temporary", async () => {
    const { sink, store, delivery } = await run({ on: ({ verb }) => (verb === "." ? { and: "hang" } : undefined) });
    store.add(dueMessage());
    await expect.poll(() => sink.sessions[0]?.commands.includes("DATA")).toBe(true);
    const begun = Date.now();
    await delivery.close(200);
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect(store.outcomes.map((outcome) => outcome.result)).toEqual(["temporary"]);
  });

  it("keeps house: held mail and the spool", async () => {
    const { store } = await run({}, { more: { held: { max_age: 1_000, fate: "release", keep_refused: 0 } } });
    await expect.poll(() => store.expiries.length).toBeGreaterThan(2);
    expect(store.expiries[0]).toBe("release");
    expect(store.sweeps).toBe(1);
    expect(store.quotas).toBe(1);
    expect(store.prunings).toBe(1);
  });
});

describe("notices", () => {
  const lines = [
    { recipient: "bob@b.example", disposition: "hold" as const, reasons: ["no consent"], remedies: [], rules: [] },
  ];

  it("go to the reverse-path, from nobody, once", async () => {
    const { sink, store } = await run();
    store.addNotice(dueNotice({ recipients: lines }));
    const [mail] = await sink.received(1);
    expect(mail).toMatchObject({ from: "", recipients: ["alice@assoc.example"] });
    await expect.poll(() => store.settled.map(({ result }) => result)).toEqual(["sent"]);
  });

  it("are tried again with the same Message-ID", async () => {
    let tries = 0;
    const seen: string[] = [];
    const { sink, store } = await run({
      on: ({ verb }) => (verb === "." && ++tries < 2 ? "451 4.3.0 later" : undefined),
    });
    store.addNotice(dueNotice({ recipients: lines }, { createdAt: Date.now() }));
    await sink.received(1);
    seen.push(...sink.messages.map(({ data }) => /Message-ID: (.*)/i.exec(data.toString())?.[1] ?? ""));
    expect(seen).toEqual([expect.stringMatching(/^<notice-[0-9a-f]{20}\.abcdefghjkmn@gateway\.test>$/)]);
    await expect.poll(() => store.settled.map(({ result }) => result)).toEqual(["later", "sent"]);
  });

  it.each([
    ["refused", { on: ({ verb }: { verb: string }) => (verb === "RCPT" ? "550 5.1.1 no" : undefined) }, Date.now()],
    [
      "too old",
      { on: ({ verb }: { verb: string }) => (verb === "." ? "451 4.3.0 later" : undefined) },
      Date.now() - 4_000_000,
    ],
  ])("that are %s fail, and nobody is told of that", async (_, script, createdAt) => {
    const { sink, store } = await run(script);
    store.addNotice(dueNotice({ recipients: lines }, { createdAt }));
    await expect.poll(() => store.settled.map(({ result }) => result)).toEqual(["failed"]);
    expect(store.orders).toEqual([]);
    expect(sink.messages).toEqual([]);
  });

  it("to no address fail", async () => {
    const { store } = await run();
    store.addNotice(dueNotice({ to: "not an address", recipients: lines }));
    await expect.poll(() => store.settled.map(({ result }) => result)).toEqual(["failed"]);
  });
});
