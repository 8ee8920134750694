/** The text of each clause that a finding cites, from the project's own page. */
import { readFileSync } from "node:fs";

/** `std 46` or `std 46-50`. */
const STANDARD = /^std (G?)(\d{1,3})(?:-G?(\d{1,3}))?$/;

export interface Clauses {
  /** Empty for what does not stand on the page. */
  textOf(id: string): string;
}

export function readClauses(file: string): Clauses {
  const texts = new Map<string, string>();
  const standards: { readonly gap: boolean; readonly from: number; readonly to: number; readonly text: string }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id = "", text = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    const range = STANDARD.exec(id);
    if (range) standards.push({ ...numbersOf(range), text });
    else if (/^[a-z]+\.[a-z0-9.]+$/.test(id)) texts.set(id, text);
  }
  return {
    textOf: (id) => {
      const cited = STANDARD.exec(id);
      if (!cited) return texts.get(id) ?? "";
      const { gap, from } = numbersOf(cited);
      // The narrowest range that it stands in.
      const found = standards.filter((one) => one.gap === gap && one.from <= from && from <= one.to);
      const narrowest = found.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.text ?? "";
      return itemOf(narrowest, from) ?? narrowest;
    },
  };
}

/** A range's text names some of its numbers, as `hidden text (81), bounds (84, 85)`: of one of those, what stands before it. */
function itemOf(text: string, number: number): string | undefined {
  for (const [, item, numbers = ""] of text.matchAll(/([^,:()]+) \(([\d, ]+)\)/g))
    if (numbers.split(",").some((one) => Number(one) === number)) return item?.trim();
  return undefined;
}

function numbersOf([, gap = "", from = "", to = from]: RegExpExecArray) {
  return { gap: gap === "G", from: Number(from), to: Number(to) };
}
