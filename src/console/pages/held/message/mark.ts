/** From a finding's words to the mark that shows them. */
import type { Quote } from "./found.ts";

/** On a mark: which findings it belongs to, and which part of the message it stands in. */
export const marking = (numbers: readonly number[], part: string) => ({
  "data-findings": numbers.join(" "),
  "data-part": part,
  // Reached from its finding, not by the Tab key: a letter may have hundreds.
  tabIndex: -1,
});

/** Into view, and the focus with it, so that who cannot see it is there as well. */
export function goToMark(from: Element, number: number, { part, words }: Quote): void {
  const all = [...(from.closest("article")?.querySelectorAll("mark[data-findings]") ?? [])].filter(
    (mark) => mark instanceof HTMLElement,
  );
  const own = all.filter((mark) => mark.dataset["findings"]?.split(" ").includes(`${number}`));
  const there = own.filter((mark) => mark.dataset["part"] === part);
  const mark = there.find((one) => same(one.textContent, words)) ?? there[0] ?? own[0];
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

/** Where marks of several findings cross, the words stand in pieces. */
function same(marked: string, words: string): boolean {
  const shown = marked.replace(/\s+/g, " ").trim();
  return shown !== "" && (words.startsWith(shown) || shown.startsWith(words));
}
