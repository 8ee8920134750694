import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChainedEntry, EntryKind } from "../../../../src/audit/entry.ts";
import type { HeldView, Store } from "../../../../src/store/port.ts";
import { partsOf } from "../../../../src/web/api/audit/parts.ts";
import { VARIANTS } from "../../../../src/web/api/audit/sentences.ts";
import { hold, order, people, reader, twoFor } from "../../../store/held.ts";
import { ANN, commitOf, DAY, NOW } from "../../../store/mail.ts";
import { ENGINES, type Opened } from "../../../store/open.ts";

const said = (kind: EntryKind, actor: string, subject: string, data = {}) => sentence({ kind, actor, subject, data });
const sentence = (entry: Pick<ChainedEntry, "kind" | "actor" | "subject" | "data">) =>
  partsOf(entry)
    .map((part) => ("id" in part ? `<${part.id}>` : part.text))
    .join("");

describe("an entry of the trail as a sentence", () => {
  it.each([
    ["staff:mara", "staff:mara", "<staff:mara>: a session of their own was opened"],
    ["staff:mara", "staff:anna", "<staff:mara>: a session of <staff:anna> was opened"],
  ])("says of a session of %s and %s whose it is", (actor, subject, sentence) => {
    expect(said("staff.session", actor, subject, { what: "opened" })).toBe(sentence);
  });

  it("says that somebody spoke for themselves", () => {
    const data = { grantee: "member:m-vic", scope: "contact", status: "withdrawn" };
    expect(said("consent.recorded", "person:p1", "person:p1", data)).toBe(
      "<person:p1> recorded their own will towards <member:m-vic>: contact withdrawn",
    );
  });

  it("reads ids as words", () => {
    expect(said("records.viewed", "staff:mara", "trail")).toBe("<staff:mara> looked at the trail");
    expect(said("case.opened", "system", "case:x7", { against: "member:m-vic" })).toBe(
      "case x7 was opened against <member:m-vic>",
    );
  });
});

/** Everything that a kind of entry may stand for, done. */
const DONE: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  "held.claimed": async (store) => {
    const ref = await hold(store);
    await store.claimHeld(reader("eva"), ref, NOW + DAY, false);
    await store.claimHeld(reader("otto"), ref, NOW + DAY, true);
    await store.dropClaim(reader("otto"), ref);
  },
  "held.viewed": async (store) => {
    const ref = await hold(store);
    // Each is named: a view that is new does not compile until it is looked at here, too.
    const views: Readonly<Record<HeldView, true>> = {
      ...{ passages: true, text: true, html: true, headers: true },
      ...{ raw: true, download: true, parts: true, attachment: true },
    };
    for (const view of Object.keys(views) as HeldView[])
      await store.recordLook({ ref, view, actor: "staff:eva", at: NOW });
    await store.showHeld(ref, { body: true, actor: "staff:eva", at: NOW });
  },
  "mode.changed": async (store) => {
    await store.overrideMode("observe", NOW + DAY, "staff:eva", "trouble", NOW);
    await store.overrideMode(null, null, "staff:eva", "", NOW);
  },
  "decision.made": async (store) => {
    await twoFor(store, "consent/newsletter");
    const two = await hold(store);
    await store.decideMany(reader(), order([two]));
    await store.decideMany(reader(), order([await hold(store)], { kind: "refuse" }));
    await store.decideMany(reader(), order([await hold(store, { findings: [] })]));
  },
  "clearance.answered": async (store) => {
    await ask(store, "abcdefghij12", { subject: "Seminar", until: NOW + DAY, recipients: 5 });
    await ask(store, "abcdefghij13", null);
  },
  "duty.changed": async (store) => {
    const shift = { staff: "eva", deputy: null, from: NOW, until: NOW + DAY, groups: [] };
    const id = (await store.addShift(shift, "staff:otto", NOW)) ?? 0;
    await store.changeShift(id, { ...shift, until: NOW + 2 * DAY }, "staff:otto", NOW);
    await store.removeShift(id, "staff:otto", NOW);
  },
};

async function ask(
  store: Store,
  ref: string,
  approve: { subject: string; until: number; recipients: number } | null,
): Promise<void> {
  await store.recordClearance({
    ...{ ref, member: ANN.id, login: ANN.id, to: ANN.address, subject: "Seminar", text: "Come", recipients: [] },
    ...{ findings: [], purpose: "event-invitation", messageId: `<${ref}@x>`, language: "en", digest: ref },
    ...{ at: NOW, perDay: 9 },
  });
  const [row] = await store.listClearances({ groups: [], state: "open", limit: 1 });
  await store.answerClearance(row?.id ?? 0, { staff: "eva", groups: [], at: NOW, words: "", approve });
}

describe.each(ENGINES)("what one kind of entry stands for on %s", (_, engine) => {
  let opened: Opened;
  const made: ChainedEntry[] = [];
  beforeAll(async () => {
    opened = await engine();
    await people(opened.store);
    await opened.store.commitSubmission(commitOf());
    for (const act of Object.values(DONE)) await act(opened.store);
    made.push(...(await opened.store.auditEntries(0, 1000)));
  });
  afterAll(() => opened.end());

  const of = (kind: string) => made.filter((entry) => entry.kind === kind);
  /** The words alone: that other things are named makes no other sentence. */
  const words = (entry: ChainedEntry) => sentence({ ...entry, subject: "x" });
  const meant = (kind: string, { data }: ChainedEntry) => {
    const by = VARIANTS[kind as EntryKind]?.by ?? "";
    return `${data[by]}${kind === "decision.made" ? ` ${data["kind"]}` : ""}`;
  };

  it("is done here for every kind that has variants", () => {
    expect(Object.keys(DONE).sort()).toEqual(Object.keys(VARIANTS).sort());
  });

  it.each(Object.keys(DONE))("%s has a sentence for each, and each of them is met", (kind) => {
    const entries = of(kind);
    const variants = new Set(entries.map((entry) => meant(kind, entry)));
    expect(variants.size).toBeGreaterThan(1);
    expect(new Set(entries.map(words)).size).toBe(variants.size);
    expect(entries.map(words).join("\n")).not.toContain("(not said)");
    const { by, said: sentences } = VARIANTS[kind as EntryKind] ?? { by: "", said: {} };
    expect([...new Set(entries.map(({ data }) => String(data[by])))]).toEqual(
      expect.arrayContaining(Object.keys(sentences)),
    );
  });

  it.each([
    ["held.claimed", "dropped", "<staff:otto> gave <message:x> back"],
    ["held.claimed", "taken over", "<staff:otto> took <message:x> over from <staff:eva>"],
    ["held.viewed", "passages", "<staff:eva> read the passages of <message:x> that rules quote"],
    ["held.viewed", "text", "<staff:eva> read the whole text of <message:x>"],
    ["mode.changed", "null", "<staff:eva> ended the mode that was set by hand: the configured one holds"],
    [
      "decision.made",
      "proposed",
      "<staff:eva> proposed to release <message:x>, which takes a second person: hold-mistaken",
    ],
    ["clearance.answered", "declined", "<staff:eva> declined to clear a campaign: x"],
  ])("%s, %s: %s", (kind, variant, text) => {
    const by = VARIANTS[kind as EntryKind]?.by ?? "";
    expect(
      of(kind)
        .filter(({ data }) => String(data[by]) === variant)
        .map(words),
    ).toEqual([text]);
  });
});
