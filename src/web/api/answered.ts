/** Answers to what members ask the staff, alike for clearances and appeals. */
import type { Answered } from "../../store/port.ts";
import { Problem } from "./route.ts";

/** @throws Problem where it was not answered, with the reason */
export function answered(outcome: Answered): void {
  if (outcome === "answered") return;
  if (outcome === "unknown") throw new Problem(404, "there is no such request");
  if (outcome === "ended") throw new Problem(409, "somebody answered it before", "ended");
  throw new Problem(403, outcome.barred, "barred");
}

/** One paragraph without control characters, as it goes into a letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
export const plainWords = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
