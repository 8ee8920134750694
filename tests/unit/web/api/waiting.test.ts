import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";
import { ANN, addPeople, BOB, DAY, hold } from "../../../support/held-mail.ts";

describe("where somebody waits", () => {
  let world: ConsoleWorld;
  beforeAll(async () => {
    world = await openConsole();
    await addPeople(world);
    const { store } = world;
    await hold(world);
    await hold(world, { from: BOB });
    // By the numbers of the first two messages.
    expect(await store.appeal(1, "He asked me to write", NOW)).toBe(true);
    expect(await store.markUrgent(2, `member:${BOB.id}`, 9, NOW)).toBe("marked");
    await store.recordClearance({
      ...{ ref: "abcdefghij12", member: ANN.id, login: ANN.id, to: ANN.address, subject: "Spring seminar" },
      ...{ text: "Come", recipients: [], findings: [], purpose: "event-invitation", messageId: null, language: "" },
      ...{ digest: "d".repeat(64), at: NOW, perDay: 2 },
    });
  });
  afterAll(() => world.close());

  const complain = async (by: string, against: string) => {
    const about = { envelope: null, original: null, language: "", words: "Enough", at: NOW };
    const person = { key: by, text: by };
    const done = await world.store.complain({
      ...{ ...about, person, source: "page", against, confirmed: true, perDay: 9 },
    });
    return "case" in done ? done.case : "";
  };

  it("is told to the staff, each what their permissions open", async () => {
    const anna = await world.staff(["reviewer"], { name: "anna" });
    expect((await anna.get("/waiting")).body).toEqual({
      ...{ held: { messages: 2, urgent: 1 }, appeals: 1, approvals: 1, cases: 0 },
    });
    const vera = await world.staff(["viewer"], { name: "vera" });
    expect((await vera.get("/waiting")).body).toEqual({ held: { messages: 2, urgent: 1 }, appeals: 1, approvals: 1 });
  });

  it("is nothing of other groups", async () => {
    const north = await world.staff(["reviewer"], { name: "nora", groups: ["north"] });
    const south = await world.staff(["reviewer"], { name: "sue", groups: ["south"] });
    const id = await complain(BOB.address, ANN.id);
    expect((await north.get("/waiting")).body).toEqual({
      ...{ held: { messages: 1, urgent: 0 }, appeals: 1, approvals: 1, cases: 1 },
    });
    expect((await south.get("/waiting")).body).toEqual({
      ...{ held: { messages: 0, urgent: 0 }, appeals: 0, approvals: 0, cases: 0 },
    });
    expect(id).not.toBe("");
  });

  it("counts a case while its next step is the association's, and not for who is a party to it", async () => {
    const mara = await world.staff(["manager"], { name: "mara" });
    const bob = await world.staff(["manager"], { name: "bob", address: BOB.address });
    const cases = async (desk = mara) => (await desk.get("/waiting")).body.cases;
    const id = await complain("eve@fox.example", BOB.id);
    const step = (body: object) => mara.send("POST", `/cases/${id}/steps`, body);
    const before = await cases();
    expect(await cases(bob)).toBe(0);
    await step({ kind: "allegation", words: "You offered a service", clauses: [] });
    expect(await cases()).toBe(before);
    await step({ kind: "hearing", until: NOW + 14 * DAY });
    expect(await cases()).toBe(before - 1);
    await step({ kind: "statement", words: "She asked" });
    expect(await cases()).toBe(before);
  });
});
