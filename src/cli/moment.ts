import { CellFault, readMoment } from "../consent/import/cells.ts";
import { Refusal } from "./refusal.ts";

/** The time that an option names: ISO 8601, or `now`. Milliseconds since 1970; null without the option. Throws `Refusal`. */
export function optionMoment(option: string, text: string | undefined, now: number): number | null {
  if (text === undefined) return null;
  if (text === "now") return now;
  try {
    return readMoment(text);
  } catch (error) {
    if (error instanceof CellFault) throw new Refusal(`${option}: ${error.message}`);
    throw error;
  }
}

/** `2026-03-10`, with the time of day where it is not midnight UTC. */
export function showMoment(time: number): string {
  const text = new Date(time).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.replace(".000Z", "Z");
}
