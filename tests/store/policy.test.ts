import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Pack } from "../../src/policy/pack.ts";
import type { Store } from "../../src/store/port.ts";
import { HOUR, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const pack = (name: string, certain: "note" | "hold" | "reject" = "hold"): Pack => ({
  name,
  title: `The ${name}`,
  appliesTo: "members",
  digest: `${name}-${certain}`,
  groups: [],
  rules: [
    {
      rule: "mail/b",
      levels: { certain, doubtful: "note" },
      clauses: ["x.1", "std 4"],
      options: { most: 3, of: ["a"] },
    },
    { rule: "mail/a", levels: { certain: "off", doubtful: "off" }, clauses: [], options: {} },
  ],
});
const MODES = { global: "enforce", exceptions: [{ mode: "observe", pack: "ala", until: NOW }] } as const;

describe.each(ENGINES)("policy on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
  });
  afterEach(() => opened.end());
  const entries = async () => (await store.auditEntries(0, 100)).filter(({ kind }) => kind !== "member.recorded");

  it("is not there before it is activated", async () => {
    expect(await store.activePolicy(NOW)).toBeNull();
  });

  it("comes back as it was written, in the packs' and the rules' order", async () => {
    const packs = [pack("iaop"), pack("ala")];
    const active = { version: 1, packs, modes: { ...MODES, override: null } };
    expect(await store.activatePolicy(packs, MODES, NOW)).toEqual(active);
    expect(await store.activePolicy(NOW)).toEqual(active);
  });

  it("keeps what the gateway may fix, which is another version, with an entry that names the rule", async () => {
    const fixing = pack("ala");
    const [first, ...others] = fixing.rules;
    const packs = [{ ...fixing, rules: [{ ...(first as NonNullable<typeof first>), fix: true }, ...others] }];
    await store.activatePolicy([pack("ala")], MODES, NOW);
    expect(await store.activatePolicy(packs, MODES, NOW)).toMatchObject({ version: 2, packs });
    expect((await store.activePolicy(NOW))?.packs).toEqual(packs);
    expect((await entries()).at(-1)?.data).toMatchObject({ added: [], removed: [], changed: ["ala:mail/b"] });
  });

  it("keeps whose mail a group's pack is about", async () => {
    const chapter = { ...pack("chapter"), groups: ["chapter-harbor", "comité de ética"] };
    await store.activatePolicy([pack("ala"), chapter], MODES, NOW);
    expect((await store.activePolicy(NOW))?.packs.map(({ groups }) => groups)).toEqual([[], chapter.groups]);
    const wider = await store.activatePolicy([pack("ala"), { ...chapter, groups: ["chapter-harbor"] }], MODES, NOW);
    expect([wider.version, wider.packs[1]?.groups]).toEqual([2, ["chapter-harbor"]]);
  });

  it("stays the same version, and the same object, while nothing differs", async () => {
    const first = await store.activatePolicy([pack("ala")], MODES, NOW);
    expect(await store.activatePolicy([pack("ala")], MODES, NOW + 1)).toBe(first);
    expect(await store.activePolicy(NOW + 2)).toBe(first);
    expect(await entries()).toHaveLength(1);
  });

  it("gets a new version with an entry of the difference", async () => {
    await store.activatePolicy([pack("ala"), pack("iaop")], MODES, NOW);
    const next = await store.activatePolicy([pack("ala", "reject"), pack("bulk")], { ...MODES, global: "advise" }, NOW);
    expect(next.version).toBe(2);
    expect((await entries()).at(-1)).toMatchObject({
      kind: "policy.activated",
      subject: "policy:2",
      data: {
        packs: ["ala", "bulk"],
        added: ["bulk:mail/b", "bulk:mail/a"],
        removed: ["iaop:mail/b", "iaop:mail/a"],
        changed: ["ala:mail/b"],
        modes: { global: "advise" },
      },
    });
  });

  it("may go back to what it was, as a version of its own", async () => {
    for (const level of ["hold", "reject", "hold"] as const)
      await store.activatePolicy([pack("ala", level)], MODES, NOW);
    expect((await store.activePolicy(NOW))?.version).toBe(3);
  });

  it("has a mode override until it ends or is lifted, each audited", async () => {
    await store.activatePolicy([pack("ala")], MODES, NOW);
    await store.overrideMode("observe", NOW + HOUR, "staff:eva", "trouble", NOW);
    const override = async (now: number) => (await store.activePolicy(now))?.modes.override;
    expect(await override(NOW)).toEqual({ mode: "observe", until: NOW + HOUR });
    expect(await override(NOW + HOUR - 1)).toEqual({ mode: "observe", until: NOW + HOUR });
    expect(await override(NOW + HOUR)).toBeNull();
    await store.overrideMode("advise", null, "staff:eva", "", NOW);
    expect(await override(NOW + 10 * HOUR)).toEqual({ mode: "advise", until: null });
    await store.overrideMode(null, null, "staff:eva", "", NOW);
    expect(await override(NOW)).toBeNull();
    await store.overrideMode(null, null, "staff:eva", "nothing to lift", NOW);
    expect((await entries()).map(({ data }) => data["mode"])).toEqual([undefined, "observe", "advise", null]);
  });

  it("notices what another process wrote", async () => {
    await store.activatePolicy([pack("ala")], MODES, NOW);
    await store.activePolicy(NOW);
    opened.foreign((db) =>
      db.prepare("INSERT INTO mode_override (mode, actor, reason, at) VALUES ('observe', 'x', '', 1)").run(),
    );
    expect((await store.activePolicy(NOW))?.modes.override).toEqual({ mode: "observe", until: null });
  });

  it.each(["policy_version", "policy_pack", "policy_rule"])("cannot be changed in %s", async (table) => {
    await store.activatePolicy([pack("ala")], MODES, NOW);
    opened.foreign((db) => {
      expect(() => db.prepare(`UPDATE ${table} SET version = 9`).run()).toThrow("immutable");
      expect(() => db.prepare(`DELETE FROM ${table}`).run()).toThrow("immutable");
    });
  });
});
