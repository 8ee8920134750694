import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Basis, Scope } from "../../src/mail/words.ts";
import type { ConsentInput, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

/** What is queued is checked again before it goes (DESIGN.md 4.7), by the same weights as at intake (decision 17). */
describe.each(ENGINES)("a newsletter that waits, on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const bob = member(BOB, { aliases: [address("b@jones.example")] });
    await store.importMembers([member(ANN), bob], { actor: "system", at: NOW, dryRun: false });
    await store.commitSubmission(commitOf({ purpose: "newsletter" }));
  });
  afterEach(() => opened.end());

  const consent = (at: number, more: Partial<ConsentInput>): ConsentInput => ({
    ...{ recipient: address(BOB.address), grantee: ANN.id, scope: "contact", status: "granted", basis: null },
    ...{ purpose: null, at, until: null, evidence: "" },
    ...more,
  });
  const goes = async (...rows: ConsentInput[]) => {
    const outcome = await store.importConsents(rows, { actor: "system", at: NOW + 5, dryRun: false });
    expect(outcome.refused).toEqual([]);
    const due = await store.claimDue({ now: NOW + 10, leaseUntil: NOW + 20, limit: 10 });
    return due.flatMap(({ envelopes }) => envelopes).length === 1;
  };
  const withdrawn = (more: Partial<ConsentInput> = {}) => consent(NOW + 1, { status: "withdrawn", ...more });

  it("goes where nobody said anything meanwhile", async () => expect(await goes()).toBe(true));
  it("stops when all contact is refused", async () => expect(await goes(withdrawn())).toBe(false));
  it("stops when it is refused at another address of the member", async () =>
    expect(await goes(withdrawn({ recipient: address("b@jones.example") }))).toBe(false));

  it.each<[Scope, Basis, boolean]>([
    ["newsletter", "expressed-interest", true],
    ["contact", "met-at-event", true],
    ["offers", "expressed-interest", false],
    ["newsletter", "imported", false],
    ["contact", "attested", false],
  ])("after a refusal, with %s granted again as %s: %s", async (scope, basis, expected) => {
    expect(await goes(withdrawn(), consent(NOW + 2, { scope, basis }))).toBe(expected);
  });

  it("goes though another kind of mail is declined", async () => {
    const decline = { status: "declined", purpose: "solicitation", scope: "offers" } as const;
    expect(await goes(consent(NOW + 1, decline))).toBe(true);
  });
});
