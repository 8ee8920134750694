import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadWording, WordingFaults } from "../../../src/delivery/notices/wording.ts";
import { NOTICE_KINDS, renderTemplate } from "../../../src/notices/index.ts";
import { noticesDir } from "../../support/delivery-config.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "lintel-wording-"));
  await cp(noticesDir, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

function faultsOf(path: string): readonly string[] {
  try {
    loadWording(path);
    return [];
  } catch (error) {
    if (error instanceof WordingFaults) return error.faults;
    throw error;
  }
}

describe("loadWording", () => {
  it("finds every kind in English as it ships", () => {
    const wording = loadWording(noticesDir);
    for (const kind of NOTICE_KINDS) expect(wording.choose(kind, "en").template.body.length).toBeGreaterThan(0);
  });

  it("takes the language, its base, or English", async () => {
    await writeFile(join(dir, "released.de-CH.txt"), "Subject: Frei: {subject}\n\nText\n");
    const chosen = (language: string, preferred?: string) => {
      const { template, language: words } = loadWording(dir, preferred).choose("released", language);
      return [renderTemplate(template, { subject: "x", released_by_itself: "" }).subject, words.tag];
    };
    expect(["de", "de-AT", "DE-ch", "it", ""].map((language) => chosen(language))).toEqual([
      ["Freigegeben: x", "de"],
      ["Freigegeben: x", "de"],
      ["Frei: x", "de"],
      ["Released: x", "en"],
      ["Released: x", "en"],
    ]);
    // A member without a language, or with one that has no wording, reads the configured one.
    expect(["", "it", "en"].map((language) => chosen(language, "de")[1])).toEqual(["de", "de", "en"]);
  });

  it("reports every fault with file and line, and what English lacks", async () => {
    await writeFile(join(dir, "delay.en.txt"), "Subject: x\n\n{nobody}\n");
    await writeFile(join(dir, "greeting.en.txt"), "Subject: x\n\nx\n");
    await rm(join(dir, "verdict.en.txt"));
    expect(faultsOf(dir)).toEqual([
      expect.stringMatching(/delay\.en\.txt:3: there is no nobody here/),
      expect.stringMatching(/greeting\.en\.txt: the name must be/),
      expect.stringMatching(/verdict\.en\.txt: is missing/),
    ]);
  });

  it("says so when there is no such directory", () => {
    expect(faultsOf(join(dir, "nowhere"))[0]).toMatch(/nowhere: cannot be read/);
  });
});
