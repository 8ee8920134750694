/** Drafts that members ask to have cleared, as staff read them. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ConsoleWorld, openConsole } from "../../../support/console.ts";
import { ANN, addPeople, finding, NOW } from "../../../support/held-mail.ts";

const REF = "abcdefghij12";
let world: ConsoleWorld;
beforeEach(async () => {
  world = await openConsole();
  await addPeople(world);
  await world.store.recordClearance({
    ...{ ref: REF, member: ANN.id, login: ANN.id, to: ANN.address, subject: "Spring seminar", text: "Come to it" },
    ...{ recipients: ["x@a.example"], findings: [finding({ clauses: ["ala.ns.8"] })], purpose: "event-invitation" },
    ...{ messageId: "<1@x>", language: "en", digest: "d".repeat(64), at: NOW, perDay: 2 },
  });
});
afterEach(async () => {
  expect(world.failures).toEqual([]);
  await world.close();
});

it("leave an entry when somebody reads them, one for a while, and none for who may not see them", async () => {
  const anna = await world.staff(["reviewer"], { name: "anna" });
  const nora = await world.staff(["reviewer"], { name: "nora", groups: ["south"] });
  const { id } = (await anna.get("/approvals/requests")).body[0];
  const looks = async () =>
    (await world.store.auditEntries(0, 1000))
      .filter(({ kind }) => kind === "records.viewed")
      .map(({ actor, subject }) => [actor, subject]);
  expect(await looks()).toEqual([]);
  expect((await anna.get(`/approvals/requests/${id}`)).body.text).toBe("Come to it");
  await anna.get(`/approvals/requests/${id}`);
  expect((await nora.get(`/approvals/requests/${id}`)).status).toBe(404);
  expect(await looks()).toEqual([["staff:anna", `clearance:${REF}`]]);
});

it("say what the clauses ask that their findings cite", async () => {
  const anna = await world.staff(["reviewer"], { name: "anna" });
  const { id } = (await anna.get("/approvals/requests")).body[0];
  const { findings } = (await anna.get(`/approvals/requests/${id}`)).body;
  expect(findings[0].clauses).toEqual([{ id: "ala.ns.8", text: expect.stringMatching(/\w+ \w+/) }]);
});
