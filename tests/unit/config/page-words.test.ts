/** The pages' wording: every fault where it stands, and English for what a language does not say. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPageTexts } from "../../../src/config/page-words.ts";
import { PAGE_WORDS } from "../../../src/web/index.ts";
import { faultsOf, folder } from "./support.ts";

const KEYS = { greeting: ["name"], end: [] };
const ENGLISH = 'greeting: "Dear {name}"\nend: "Bye"\n';
const PAGES = join(import.meta.dirname, "../../../config/pages");

const faults = (files: Record<string, string>) => {
  const dir = folder(files);
  return faultsOf(dir, () => loadPageTexts(dir, KEYS));
};

describe("loadPageTexts", () => {
  it("falls back key by key: to the language without its country, then to English", () => {
    const dir = folder({ "en.yaml": ENGLISH, "pt.yaml": 'end: "Adeus"\n', "pt-BR.yaml": 'greeting: "Oi {name}"\n' });
    const texts = loadPageTexts(dir, KEYS);
    expect(texts.get("pt")?.texts).toEqual({ greeting: "Dear {name}", end: "Adeus" });
    expect(texts.get("pt-br")).toEqual({ tag: "pt-BR", texts: { greeting: "Oi {name}", end: "Adeus" } });
  });

  it.each([
    ["a key that English lacks", { "en.yaml": 'end: "Bye"\n' }, /^en\.yaml:1:1 greeting: is missing/],
    [
      "a key that no page asks for",
      { "en.yaml": `${ENGLISH}ende: "x"\n` },
      /^en\.yaml:3:7 ende: no page asks for it, did you mean "end"/,
    ],
    [
      "a hole that nothing fills",
      { "en.yaml": ENGLISH, "de.yaml": 'greeting: "Hallo {nmae}"\n' },
      /^de\.yaml:1:11 greeting: there is no \{nmae\} here, there is \{name\}/,
    ],
    [
      "a hole where there is none",
      { "en.yaml": ENGLISH, "de.yaml": 'end: "{name}"\n' },
      /there is no \{name\} here, write it out/,
    ],
    ["an empty text", { "en.yaml": ENGLISH, "de.yaml": 'end: ""\n' }, /^de\.yaml:1:6 end: is too short/],
    [
      "a file that is no language's",
      { "en.yaml": ENGLISH, "x_y.yaml": "{}\n" },
      /x_y\.yaml: is not named as a language/,
    ],
    ["no English at all", { "de.yaml": 'end: "x"\n' }, /en\.yaml: is missing/],
  ])("reports %s", (_, files, fault) => {
    expect(faults(files)).toEqual([expect.stringMatching(fault)]);
  });
});

describe("the wording that we ship", () => {
  it.each(["en", "de", "es", "fr", "pt"])(
    "is complete in %s, and says nothing in the words of another language",
    (tag) => {
      const texts = loadPageTexts(PAGES, PAGE_WORDS);
      const [own, english] = [texts.get(tag)?.texts ?? {}, texts.get("en")?.texts ?? {}];
      expect(Object.keys(own).sort()).toEqual(Object.keys(PAGE_WORDS).sort());
      // "No" and the like may be the same by chance; a sentence is not.
      const same = Object.keys(own).filter(
        (key) => tag !== "en" && own[key] === english[key] && own[key]?.includes(" "),
      );
      expect(same).toEqual([]);
    },
  );
});
