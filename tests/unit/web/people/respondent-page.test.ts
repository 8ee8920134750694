import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaseAct } from "../../../../src/store/port.ts";
import { ANN, BOB, DAY, NOW, openWorld, type World } from "../../../support/people-world.ts";

const ANNA = { actor: "staff:anna", key: "", organisation: "", groups: [] };
const UNTIL = NOW + 14 * DAY;

describe("the respondent's page", () => {
  let world: World;
  let id = "";
  let url = "";
  beforeEach(async () => {
    world = await openWorld();
    const { envelope, ref } = await world.send({ subject: "Spring letter" });
    expect(ref).not.toBe("");
    const outcome = await world.store.complain({
      ...{ person: { key: BOB, text: BOB }, source: "page", envelope, against: ANN.id, words: "We met on Tuesday" },
      ...{ original: null, language: "", at: NOW, confirmed: true, perDay: 9 },
    });
    id = "case" in outcome ? outcome.case : "";
    const link = world.foreign((db) => db.prepare("SELECT id FROM case_procedure").pluck().get()) as number;
    url = await world.link("respondent", link);
  });
  afterEach(() => world.end());

  const act = async (what: CaseAct) => {
    const acted = await world.store.actOnCase(id, what, ANNA, NOW);
    if (acted.kind !== "done") throw new Error(JSON.stringify(acted));
  };
  const asked = async () => {
    await act({ kind: "allegation", words: "You offered <b>a service</b>", clauses: ["ala.ns.2b"] });
    await act({ kind: "hearing", until: UNTIL });
  };
  const get = async (query = "") => {
    const answer = await fetch(url + query);
    return { status: answer.status, text: await answer.text(), policy: answer.headers.get("content-security-policy") };
  };
  const post = async (fields: Record<string, string>) =>
    (await fetch(url, { method: "POST", body: new URLSearchParams(fields) })).text();

  it("is not there before they were asked", async () => {
    expect((await get()).status).toBe(404);
    await act({ kind: "allegation", words: "words", clauses: [] });
    expect((await get()).status).toBe(404);
  });

  it("shows what is alleged and nothing of who complained", async () => {
    await asked();
    const { status, text, policy } = await get();
    expect([status, policy]).toEqual([200, expect.stringContaining("default-src 'none'")]);
    expect(text).toContain("You offered &lt;b&gt;a service&lt;/b&gt;");
    expect(text).toContain("24 March 2026");
    expect(text).not.toMatch(/bob|jones|tuesday|spring letter/i);
  });

  it("takes one statement, and shows it", async () => {
    await asked();
    expect(await post({ action: "statement", words: "   " })).toContain("Please write something first");
    expect(await post({ action: "statement", words: "She <i>asked</i>" })).toContain("She &lt;i&gt;asked&lt;/i&gt;");
    expect(await post({ action: "statement", words: "More" })).toContain("cannot be taken any more");
    expect((await get()).text).not.toContain("<textarea");
  });

  it("shows the decision with its sanction, and takes one appeal until the deadline", async () => {
    await asked();
    await post({ action: "statement", words: "No" });
    const sanction = { standing: "suspended", words: "Until the summer", from: NOW, until: NOW + 60 * DAY } as const;
    await act({ kind: "decision", ruling: "upheld", words: "It was an offer", sanction, appealUntil: UNTIL });
    const { text } = await get();
    expect(text).toContain("It was an offer");
    expect(text).toContain("You cannot send mail through the association.");
    expect(text).toContain("Until the summer");
    world.setNow(UNTIL);
    expect((await get()).text).not.toContain("<textarea");
    world.setNow(UNTIL - 1);
    expect(await post({ action: "appeal", words: "You erred" })).toContain("somebody else");
    expect(await post({ action: "appeal", words: "Again" })).toContain("cannot be taken any more");
  });

  it.each(["de", "es", "fr", "pt"])("speaks %s", async (language) => {
    await asked();
    const { text } = await get(`?lang=${language}`);
    expect(text).toContain(`<html lang="${language}"`);
    expect(text).not.toContain("What is alleged");
  });

  it("opens no other page's link", async () => {
    await asked();
    expect((await fetch(url.replace("/hearing/", "/complaint/"))).status).toBe(404);
    const complaint = await world.link("complaint", 1);
    expect((await fetch(complaint.replace("/complaint/", "/hearing/"))).status).toBe(404);
  });
});
