/** A release that the smart host refuses, through the real store and a real socket: back to staff, and out at the second try. */
import { afterEach, expect, it } from "vitest";
import { hold, order, reader } from "../store/held.ts";
import { ANN, memory } from "../store/mail.ts";
import { deliveryWorld } from "../support/delivery-world.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The smart host refuses Bob at first; notices to Ann pass. */
async function world() {
  let refuses = true;
  const { sink, store, deliver, close } = await deliveryWorld({
    on: ({ verb, address }) =>
      refuses && verb === "RCPT" && address === "bob@jones.example" ? "550 5.1.1 no such person" : undefined,
  });
  closing.push(close);
  deliver();
  const admit = () => {
    refuses = false;
  };
  return { sink, store, admit };
}

it("goes back to staff when the smart host refuses it, and out when it is released again", async () => {
  const { sink, store, admit } = await world();
  const now = Date.now();
  const who = reader("eva", { now });
  const release = () => store.decideMany(who, order([ref], { at: Date.now(), undo: 0 }));
  const body = memory("From: ann@smith.example\r\nSubject: Lunch\r\n\r\nDear Bob\r\n");
  const ref = await hold(store, { at: now, body });
  const decision = async () => (await store.deskDecisions(who, { ref }, 1))[0];
  await release();
  await expect.poll(async () => (await decision())?.state).toBe("failed");
  expect(await decision()).toMatchObject({
    released: false,
    envelopes: [{ recipient: "bob@jones.example", state: "held", reply: "550 5.1.1 no such person" }],
  });
  const [row] = (await store.deskQueue(who, { reopened: true }, 0, 9)).rows;
  expect(row?.heldUntil).toBeGreaterThan(now + 2 * 86_400_000);
  admit();
  await release();
  await expect.poll(async () => (await decision())?.released).toBe(true);
  const letters = (await sink.received(4)).map(({ recipients, data }) => [recipients[0], subjectOf(data)]);
  expect(letters.filter(([to]) => to === "bob@jones.example")).toEqual([["bob@jones.example", "Lunch"]]);
  // No order is promised between notices that are due together.
  const told = letters.filter(([to]) => to === ANN.address).map(([, subject]) => subject);
  expect(told.sort()).toEqual(["Not delivered yet: Lunch", "Released: Lunch", "Released: Lunch"]);
});

const subjectOf = (data: Buffer): string => /^Subject: (.*)\r$/m.exec(data.toString())?.[1] ?? "";
