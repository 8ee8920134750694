/** Every language that ships says everything: each kind of notice, rule, message, clause and phrase. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { holesOf } from "../../../src/config/vocabulary.ts";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import { NOTICE_KINDS, ROUTINE_REVIEW, WHY_NOT } from "../../../src/notices/index.ts";
import { EACH, type RuleWording } from "../../../src/notices/language.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { KINDS } from "../../../src/rules/unsubscribe/kinds.ts";
import { noticesDir } from "../../support/delivery-config.ts";

const LANGUAGES = ["es", "fr", "de", "pt"] as const;
const read = (name: string) => readFileSync(join(noticesDir, name), "utf8");
const yaml = <Content>(name: string) => parse(read(name)) as Content;
const source = (...path: string[]) => readFileSync(join(noticesDir, "../../src", ...path), "utf8");
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

/** What a sender may read. */
const OPEN = [...catalogue.values()].filter((rule) => !rule.confidential);
const CLAUSES = Object.keys(yaml<Record<string, string>>("clauses.en.yaml"));
const wording = loadWording(noticesDir);

/** Sentences that code writes into a notice or into a rule's sentence, read where they stand. */
function fixedTexts(): string[] {
  const parse = readdirSync(join(noticesDir, "../../src/parse"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => source("parse", file))
    .join("\n");
  const literals = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
  return [
    ...Object.values(KINDS),
    ...Object.values(WHY_NOT),
    ...[EACH, ROUTINE_REVIEW, '"{words}"', "(no subject)", "the association", "{association} mail gateway"],
    ...["Sent to", "Held for", "Not sent to"],
    ...literals(parse, /\.opaque\("[\w-]+", "([^"]+)"/g),
    ...literals(parse, /^ {2}"?[\w-]+"?: "((?:an attach|it is a piece)[^"]+)",$/gm),
    ...literals(source("submission/amend.ts"), /^const (?!NEVER)[A-Z_]+ = "([^"]+)"/gm),
    ...literals(
      source("store/sqlite/delivery/claim.ts"),
      /^ {2}(?:suspended|cancelled|suppressed|withdrawn|declined): "([^"]+)"/gm,
    ),
    ...literals(source("rules/confidential/identifiers.ts"), /kind: "([^"]+)"/g),
    ...literals(source("rules/confidential/personal.ts"), /kind: "([^"]+)"/g),
  ];
}

it("the fixed texts are found", () => {
  expect(sorted(fixedTexts()).length).toBeGreaterThan(40);
});

describe.each(LANGUAGES)("%s", (tag) => {
  const { rules, phrases } = yaml<{ rules: Record<string, RuleWording>; phrases: Record<string, string> }>(
    `rules.${tag}.yaml`,
  );

  it.each(NOTICE_KINDS)("has the notice %s, with the values and the choices of the English one", (kind) => {
    expect(wording.choose(kind, tag).language.tag).toBe(tag);
    const tags = (language: string) =>
      sorted(
        [...read(`${kind}.${language}.txt`).matchAll(/\{[^}]+\}/g)]
          .map(([found]) => found)
          // The signature of the English one names the association in the sentence as well.
          .filter((found) => found !== "{association}"),
      );
    expect(tags(tag)).toEqual(tags("en"));
    expect(read(`${kind}.${tag}.txt`)).not.toMatch(/\b(?:message|held|refused) (?:was|is|to)\b/);
  });

  it("has every rule that a sender reads of, and no confidential one", () => {
    expect(sorted(Object.keys(rules))).toEqual(sorted(OPEN.map(({ id }) => id)));
  });

  it.each(OPEN.map((rule) => [rule.id, rule] as const))(
    "says everything that %s says, with the same values",
    (id, rule) => {
      const own = rules[id];
      expect(own?.summary).toMatch(/\w{3}/);
      expect(own?.remedy).toMatch(/\w{3}/);
      expect(sorted(Object.keys(own?.messages ?? {}))).toEqual(sorted(Object.keys(rule.messages)));
      for (const [messageId, english] of Object.entries(rule.messages)) {
        const said = own?.messages[messageId] ?? "";
        expect([messageId, ...sorted(holesOf(said))]).toEqual([messageId, ...sorted(holesOf(english))]);
        expect(said).not.toBe(english);
        expect(said).not.toMatch(/\.$/);
      }
    },
  );

  it("has a title for every clause", () => {
    expect(sorted(Object.keys(yaml<Record<string, string>>(`clauses.${tag}.yaml`)))).toEqual(sorted(CLAUSES));
  });

  it("has every phrase, with the same names in it", () => {
    expect(sorted(fixedTexts()).filter((text) => phrases[text] === undefined)).toEqual([]);
    const wrong = Object.entries(phrases).filter(
      ([english, own]) => String(sorted(holesOf(own))) !== String(sorted(holesOf(english))),
    );
    expect(wrong).toEqual([]);
  });
});

it("every clause that a rule serves has a title", () => {
  const cited = sorted(OPEN.flatMap(({ clauses }) => clauses));
  expect(cited.filter((clause) => !CLAUSES.includes(clause))).toEqual([]);
});
