import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, type Desk, openConsole } from "../../../support/console.ts";

let world: ConsoleWorld;
let mara: Desk;
beforeAll(async () => {
  world = await openConsole();
  mara = await world.staff(["manager"], { name: "mara" });
});
afterAll(() => world.close());

const detail = async (answer: Promise<{ readonly body: unknown }>) => (await answer).body;

describe("a request that a schema refuses", () => {
  it.each([
    ["/approvals?limit=5", "limit is not known in the address"],
    ["/held?limit=5000&offset=-1", "offset must be at least 0; limit must be at most 200"],
    ["/held?urgent=perhaps", "urgent must be true or false"],
    ["/held?age=2d", "age must be one of 1h, 8h, 1d, 3d, 7d"],
    [`/held?rule=${"x".repeat(81)}`, "rule must be no longer than 80 characters"],
  ])("says in plain words what is wrong with %s", async (path, words) => {
    expect(await detail(mara.get(path))).toMatchObject({ status: 400, detail: words });
  });

  it("names what is missing in a body", async () => {
    const body = await detail(mara.send("POST", "/held/decisions", { kind: "release", refs: [] }));
    expect(body).toMatchObject({ status: 400, detail: expect.stringContaining("code is missing") });
    expect(body).toMatchObject({ detail: expect.not.stringMatching(/schema|querystring|propert/) });
  });
});
