import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textFooter } from "../../../../src/delivery/stamp/footer.ts";
import { FOOTERS_FILE, loadFooters } from "../../../../src/delivery/stamp/wording.ts";
import { footers, LINK, stampText } from "./support.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "lintel-footers-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

function load(yaml: string) {
  writeFileSync(join(dir, FOOTERS_FILE), yaml);
  return loadFooters(dir);
}
const entry = (tag: string, ...lines: string[]): string =>
  `${tag}:\n  action: Go\n  text: |\n${lines.map((line) => `    ${line}\n`).join("")}`;
const GOOD = entry("en", "{sender} by {association}", "{link}");

describe("the wording of footers", () => {
  it.each([
    ["fr", "Se désabonner"],
    ["de-AT", "Abbestellen"],
    ["PT-br", "Cancelar o recebimento"],
    ["es", "Darse de baja"],
    ["nl", "Opt out"],
    ["", "Opt out"],
  ])("for %j says %j", (language, action) => expect(footers.choose(language).action).toBe(action));

  it("is in the second language where the first has none", () => {
    expect(footers.choose("nl", "de").language).toBe("de");
  });

  it.each(["en", "de", "es", "fr", "pt"])(
    "in %s says who sent it, how to opt out and who delivers it, in ASCII too",
    (tag) => {
      const text = textFooter({ ...stampText({ wording: footers.choose(tag) }), link: LINK }, "ascii");
      expect(text.split("Alice Adams")).toHaveLength(3);
      expect(text).toMatch(/Example Association .*\r\n$/);
      expect(text.split("\r\n")).toContain(LINK);
      expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
      for (const line of text.split("\r\n")) if (line !== LINK) expect(line.length).toBeLessThanOrEqual(72);
    },
  );

  it.each([
    ["English is missing", entry("de", "{sender} {association}", "{link}")],
    ["{link} must stand once, on a line of its own", entry("en", "{sender} {association} {link}")],
    [
      "{link} must stand once, on a line of its own",
      `${GOOD}${entry("de", "{sender} {association}", "{link}", "{link}")}`,
    ],
    ["{association} is missing", entry("en", "{sender}", "{link}")],
    ["there is no {name} here", entry("en", "{sender} {association} {name}", "{link}")],
    ["a line has more than 200 characters", entry("en", `{sender} {association} ${"x".repeat(200)}`, "{link}")],
    ["unknown key", `${GOOD}  more: x\n`],
    ["missing", "en:\n  action: Go\n"],
  ])("with a fault is refused: %s", (what, yaml) => expect(() => load(yaml)).toThrow(what));

  it("is refused when it is not there", () => expect(() => loadFooters(join(dir, "none"))).toThrow("none"));
});
