import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMPLAINT } from "../../src/mail/words.ts";
import type { ConsentInput, RequestEvidence, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, DAY, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";
import { CARA, context, entries, inShort, owed, personOf, refOf, SYSTEM, says, willOf } from "./people.ts";

const STRANGER = "zoe@white.example";
const MONTHS = 700 * DAY;

/** Ann hands in what Bob wrote. */
describe.each(ENGINES)("requests that are handed in on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const people = [member(ANN, { name: "Ann Smith" }), member(BOB, { language: "de" }), member(CARA)];
    await store.importMembers(people, SYSTEM);
  });
  afterEach(() => opened.end());

  const handIn = (more: Partial<RequestEvidence> = {}) =>
    store.recordRequest({
      ...{ member: ANN.id, recipient: address(BOB.address), scope: "contact", basis: "confirmed-by-recipient" },
      ...{ askedAt: NOW - 3 * DAY, until: NOW + MONTHS, text: 'signed by jones.example: "write to me"' },
      ...{ message: "<r1@jones.example>", source: "dkim jones.example", at: NOW, actor: `member:${ANN.id}` },
      ...{ language: "es", perDay: 3 },
      ...more,
    });
  const bob = async (status: ConsentInput["status"], at: number, more: Partial<ConsentInput> = {}) => {
    const row = { recipient: address(BOB.address), grantee: ANN.id, scope: "contact", status, basis: null } as const;
    await store.importConsents([{ ...row, purpose: null, at, until: null, evidence: "", ...more }], SYSTEM);
  };

  it("are a grant with what proves it, one entry, and a letter to who wrote it", async () => {
    expect(await handIn()).toBe("recorded");
    const { records } = await store.showConsents(BOB.address, null);
    expect(records).toMatchObject([
      {
        ...{ grantee: ANN.id, scope: "contact", status: "granted", basis: "confirmed-by-recipient" },
        ...{ at: NOW - 3 * DAY, until: NOW + MONTHS, recordedBy: "member:m-ann", recordedAt: NOW },
        ...{ evidence: 'signed by jones.example: "write to me"', message: "<r1@jones.example>" },
        source: "dkim jones.example",
      },
    ]);
    expect((await willOf(store)).granted.contact).toMatchObject({ weak: false, until: NOW + MONTHS });
    const [entry] = (await entries(store, "consent.recorded")).filter(({ actor }) => actor === "member:m-ann");
    expect(entry).toMatchObject({ subject: refOf(opened), data: { grantee: "member:m-ann", at: NOW - 3 * DAY } });
    expect(JSON.stringify(entry)).not.toContain("@");
    expect(owed(opened, "recorded")).toMatchObject([
      {
        ...{ to: BOB.address, language: "de", recipients: [], link: { kind: "own", id: personOf(opened) } },
        values: { sender: "Ann Smith", sender_address: ANN.address, scope: "contact" },
      },
    ]);
  });

  it("tell somebody whom we do not know in the member's language", async () => {
    await handIn({ recipient: address(STRANGER) });
    expect(owed(opened, "recorded")).toMatchObject([{ to: STRANGER, language: "es" }]);
  });

  it("count as the member's word where nothing proves them, and can be struck", async () => {
    await handIn({ basis: "attested", source: "" });
    expect((await willOf(store)).granted.contact).toMatchObject({ weak: true });
    const [record] = (await store.showConsents(BOB.address, null)).records;
    await store.annul([record?.id ?? 0], "struck", { person: personOf(opened), at: NOW + 1 });
    expect(inShort(await willOf(store))).toEqual([]);
    // Nobody's word revives it, and Bob is not written to again.
    expect(await handIn({ basis: "attested", source: "", askedAt: NOW - DAY, at: NOW + 2 })).toBe("unwanted");
    expect(owed(opened, "recorded")).toHaveLength(1);
  });

  it("are recorded once, and a proof replaces a mere word", async () => {
    expect(await handIn({ basis: "attested" })).toBe("recorded");
    expect(await handIn({ basis: "attested", askedAt: NOW - DAY })).toBe("granted");
    expect(await handIn()).toBe("recorded");
    expect(await handIn({ askedAt: NOW - DAY })).toBe("granted");
    expect(await handIn({ basis: "attested" })).toBe("granted");
    expect([(await store.showConsents(BOB.address, null)).records.length, owed(opened, "recorded").length]).toEqual([
      2, 2,
    ]);
  });

  it("lose against what was said after them, and win over what was said before", async () => {
    await bob("withdrawn", NOW - 2 * DAY);
    expect(await handIn()).toBe("unwanted");
    expect(owed(opened, "recorded")).toEqual([]);
    expect(await handIn({ askedAt: NOW - DAY })).toBe("recorded");
    expect(inShort(await willOf(store))).toEqual(["contact"]);
  });

  it("lift no refusal where nothing proves them", async () => {
    await bob("withdrawn", NOW - 9 * DAY);
    expect(await handIn({ basis: "attested" })).toBe("unwanted");
    expect(inShort(await willOf(store))).toEqual(["-contact"]);
  });

  it("are taken in silence after a complaint: the answer is the same, no letter goes out, and nothing is allowed", async () => {
    await handIn({ member: CARA.id, recipient: address(BOB.address), scope: "events" });
    const said = says({ basis: COMPLAINT });
    await store.state([said], context(personOf(opened), NOW - DAY));
    expect(await handIn()).toBe("recorded");
    expect(owed(opened, "recorded").map(({ values }) => values?.["sender_address"])).toEqual([CARA.address]);
    expect(inShort(await willOf(store))).toEqual([]);
  });

  it("are answered after a complaint as where there never was a consent, however often they are handed in", async () => {
    const answers = async (recipient: string) => {
      const to = { recipient: address(recipient), perDay: 99 };
      return [
        await handIn({ ...to, basis: "attested", source: "" }),
        await handIn({ ...to, basis: "attested", source: "", askedAt: NOW - 2 * DAY }),
        await handIn(to),
        await handIn({ ...to, askedAt: NOW - 2 * DAY }),
        await store.askConsent({
          ...{ member: ANN.id, recipient: address(recipient), scope: "contact", at: NOW, actor: `member:${ANN.id}` },
          ...{ language: "es", perDay: 99, pause: DAY },
        }),
      ];
    };
    // What Bob complains of had been handed in before, word for word.
    await handIn({ basis: "attested", source: "", at: NOW - DAY });
    await store.state([says({ basis: COMPLAINT })], context(personOf(opened), NOW));
    expect(await answers(BOB.address)).toEqual(await answers(STRANGER));
    expect(inShort(await willOf(store))).toEqual([]);
    expect(owed(opened, "recorded").filter(({ to }) => to === BOB.address)).toHaveLength(1);
  });

  it("count, and are told of, where they were asked for after a complaint", async () => {
    await handIn({ member: CARA.id, scope: "events" });
    await store.state([says({ basis: COMPLAINT })], context(personOf(opened), NOW - 5 * DAY));
    expect(await handIn()).toBe("recorded");
    expect(inShort(await willOf(store))).toEqual(["contact"]);
    expect(owed(opened, "recorded")).toHaveLength(2);
  });

  it("tell nobody who is suppressed", async () => {
    await store.suppress(address(BOB.address), "asked", "staff:eva", NOW);
    expect(await handIn()).toBe("recorded");
    expect(owed(opened, "recorded")).toEqual([]);
  });

  it("are so many a day", async () => {
    for (const scope of ["contact", "events", "offers"] as const) expect(await handIn({ scope })).toBe("recorded");
    expect(await handIn({ scope: "newsletter" })).toBe("over");
    expect(await handIn({ scope: "newsletter", at: NOW + DAY })).toBe("recorded");
  });

  it("are of others, to members", async () => {
    expect(await handIn({ recipient: address(ANN.address) })).toBe("oneself");
    expect(await handIn({ member: "m-nobody" })).toBe("no-member");
    expect(await entries(store, "consent.recorded")).toEqual([]);
  });
});
