import { describe, expect, it } from "vitest";
import { nameKey, phoneKey } from "../../../src/mail/contact-keys.ts";

describe("a phone number", () => {
  it.each([
    ["+1 (212) 555-0147", "212.555.0147"],
    ["+1-212-555-0147 ext. 12", "2125550147"],
    ["+44 (0)20 7946 0958", "020 7946 0958"],
    ["+49 30 1234567", "030/1234567"],
    ["+33 1 23 45 67 89", "01.23.45.67.89"],
  ])("%s is %s", (a, b) => {
    expect(phoneKey(a)).toBe(phoneKey(b));
    expect(phoneKey(a)).toMatch(/^\d{9}$/);
  });

  it.each(["", "555-0147", "none", "1".repeat(16), "ext. 12"])("%s is none", (text) => expect(phoneKey(text)).toBe(""));
});

describe("a name", () => {
  it.each([
    ["Cara Jones", "cara jones"],
    ["Dr. Cara M. Jones, Esq.", "cara jones"],
    ["Jones, Cara", "cara jones"],
    ["JONES,  CARA M.", "cara jones"],
    ["María José López", "maría josé lópez"],
    ["Seán O’Neil", "seán o'neil"],
    ["Ludwig van Beethoven", "ludwig van beethoven"],
    ["Cara", ""],
    ["Mrs. Jones", ""],
    ["", ""],
  ])("%s is %s", (text, key) => expect(nameKey(text)).toBe(key));
});
