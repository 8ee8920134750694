/** Levels and dispositions in order of strictness. PURE. */
import { type Disposition, LEVELS, type Level } from "../mail/words.ts";

const strictness = (level: Level): number => LEVELS.indexOf(level);

/** The stricter of two levels. */
export const stricter = (a: Level, b: Level): Level => (strictness(a) >= strictness(b) ? a : b);

/** For sorting: strictest first. */
export const byStrictness = (a: { readonly level: Level }, b: { readonly level: Level }): number =>
  strictness(b.level) - strictness(a.level);

export const isCostly = (level: Level): boolean => level === "hold" || level === "reject";

/** `off` and `note` let mail pass. */
export function dispositionOf(level: Level): Disposition {
  return level === "hold" || level === "reject" ? level : "forward";
}
