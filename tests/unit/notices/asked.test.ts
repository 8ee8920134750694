/** Whom of several people the gateway asked for consent: the letter to the member, as it is read in each language. */
import { describe, expect, it } from "vitest";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import { SCOPES, type Scope } from "../../../src/mail/words.ts";
import { type AskedPerson, askedNotice } from "../../../src/notices/asked.ts";
import { noticeView, renderTemplate, WHY_NOT, type WhyNot, whyNotAsked } from "../../../src/notices/index.ts";
import { noticesDir } from "../../support/delivery-config.ts";

const DAY = 86_400_000;
const LIMITS = { perDay: 20, pause: 90 * DAY };
const NOW = Date.UTC(2026, 10, 22, 9);
const ALL_SAID: readonly AskedPerson[] = [
  { recipient: "new@a.example", whyNot: null },
  ...(Object.keys(WHY_NOT) as WhyNot[]).map((whyNot) => ({ recipient: `${whyNot}@b.example`, whyNot })),
];
const wording = loadWording(noticesDir);
const order = (people: readonly AskedPerson[], language = "en", scope: Scope = "offers") =>
  askedNotice({ to: "ann@smith.example", language, scope }, people, LIMITS);

function read(language: string, scope: Scope = "offers"): string {
  const notice = order(ALL_SAID, language, scope);
  if (notice === null) throw new Error("no letter");
  const { template, language: spoken } = wording.choose("asked", language);
  const settings = {
    ...{ association: "ALA", contact: "office@ala.example", rulesUrl: "" },
    ...{ heldMaxAge: 14 * DAY, heldFate: "refuse" as const },
  };
  const original = { ref: "s1", subject: "Please", receivedAt: NOW };
  return renderTemplate(template, noticeView(notice, original, settings, spoken)).text.replace(/\s+/g, " ");
}

describe("a letter about whom we asked", () => {
  it("is owed only where some were asked and some were not", () => {
    const [asked, ...others] = ALL_SAID;
    if (asked === undefined) throw new Error("nobody");
    expect([order([asked]), order(others), order([])]).toEqual([null, null, null]);
    expect(order([asked, ...others])?.recipients).toHaveLength(ALL_SAID.length);
  });

  it("says how long the pause and how high the limit is, a day at least", () => {
    expect(whyNotAsked("waiting", LIMITS)).toBe("you asked them within the last 90 days");
    expect(whyNotAsked("waiting", { ...LIMITS, pause: 1 })).toBe("you asked them within the last 1 days");
    expect(whyNotAsked("over", LIMITS)).toBe("you reached the limit of 20 a day; try again tomorrow");
  });

  it.each(["en", "de", "es", "fr", "pt"])("names each person once, with the reason in %s", (language) => {
    const text = read(language);
    for (const { recipient } of ALL_SAID) expect(text.split(recipient)).toHaveLength(2);
    const spoken = wording.choose("asked", language).language;
    const before = text.indexOf("unwanted@b.example");
    expect(text.indexOf("new@a.example")).toBeLessThan(before);
    for (const why of Object.keys(WHY_NOT) as WhyNot[]) {
      const sentence = spoken.phrase(whyNotAsked(why, LIMITS));
      expect(text.slice(before)).toContain(sentence);
      if (language !== "en") expect(sentence).not.toBe(whyNotAsked(why, LIMITS));
    }
  });

  it.each(["en", "de", "es", "fr", "pt"])("says in %s what was asked for", (language) => {
    expect(new Set(SCOPES.map((scope) => read(language, scope))).size).toBe(SCOPES.length);
  });
});
