/** A refused campaign through the real store and a real socket: its sender reads one letter. */
import { afterEach, expect, it } from "vitest";
import { ROUTINE_REVIEW } from "../../src/notices/index.ts";
import { hold, order, reader } from "../store/held.ts";
import { ANN, finding, memory } from "../store/mail.ts";
import { deliveryWorld } from "../support/delivery-world.ts";
import { readMail } from "../support/read-mail.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it("tells the sender of a refused campaign once, of every message, and nothing of what is confidential", async () => {
  const { sink, store, deliver, close } = await deliveryWorld();
  closing.push(close);
  const now = Date.now();
  const secret = finding({ rule: "conduct/retaliation", confidential: true, message: "bob complained of you" });
  const refs: string[] = [];
  for (let n = 0; n < 60; n++) {
    const body = memory(`From: ${ANN.address}\r\nSubject: Lunch ${n}\r\n\r\nDear Bob\r\n`);
    refs.push(await hold(store, { at: now + n, fingerprint: "f", body, findings: [n === 7 ? secret : finding()] }));
  }
  deliver();
  const campaign = { campaign: refs[0] ?? "", except: [refs[59] ?? ""] };
  await store.decideMany(reader("eva", { now }), order(campaign, { kind: "refuse", at: Date.now(), undo: 0 }));
  const [letter] = await sink.received(1);
  const { headers, text } = await readMail(letter?.data ?? Buffer.alloc(0));
  expect(letter?.recipients).toEqual([ANN.address]);
  expect(headers["subject"]).toBe("Not sent: 59 messages");
  expect(text.match(/Reference: \w+/g)).toEqual(refs.slice(0, 59).map((ref) => `Reference: ${ref}`));
  expect(text).toContain(ROUTINE_REVIEW);
  expect(text).not.toMatch(/complain|retaliation/);
  // The sink has the letter a moment before the store knows.
  await expect.poll(() => store.nextDueAt(), { timeout: 60_000 }).toBeNull();
  expect(sink.messages).toHaveLength(1);
}, 300_000);
