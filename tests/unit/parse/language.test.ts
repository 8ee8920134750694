import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/parse/language.ts";

describe("the language of a text", () => {
  it.each([
    ["en", "The minutes of Monday are attached, please tell me what you think of them."],
    ["es", "Adjunto el acta del lunes, dime por favor qué te parece y si falta algo."],
    ["fr", "Le compte rendu de lundi est joint, dites-moi ce que vous en pensez."],
    ["de", "Anbei das Protokoll vom Montag, bitte sag mir, was du davon hältst."],
    ["pt", "Segue a ata de segunda-feira, diga-me por favor o que você acha dela."],
    ["nl", "Goedemorgen allemaal, morgen zien we elkaar om tien uur op kantoor voor de vergadering"],
    ["ru", "Привет всем, увидимся завтра в десять часов утра в нашем офисе"],
    [null, "See you soon"],
    [null, ""],
    [null, "Ann Smith Bob Jones Carla Meyer Dieter Schulz Ernesto Gonzalez LLP 555 0134"],
    [null, "https://www.own.example/the/and/of/for/with/this/that ann@own.example and.the.of@own.example"],
  ])("%s: %s", async (language, text) => expect(await languageOf(text, text)).toBe(language));

  it("is that of the own words, and of all text where these are few", async () => {
    const quoted = "Adjunto el acta del lunes, dime por favor qué te parece y si falta algo.";
    expect(await languageOf("Thank you for the minutes, they are fine with me and with all of us.", quoted)).toBe("en");
    expect(await languageOf("Gracias", quoted)).toBe("es");
  });

  it("is never wrong on our own letters, and seldom unknown", async () => {
    const letters = readFileSync("training/held-out.jsonl", "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { text: string; lang?: string })
      .filter(({ lang }) => lang !== undefined);
    const answers = await Promise.all(letters.map(async ({ text, lang }) => [await languageOf(text, text), lang]));
    expect(answers.filter(([found, lang]) => found !== null && found !== lang)).toEqual([]);
    expect(answers.filter(([found]) => found === null).length).toBeLessThan(answers.length * 0.06);
  });
});
