/** What people write in their own words, before it is kept. */
import { clean } from "../../../notices/text.ts";

const LONGEST = 4000;

/** Lines stay, each without control characters and marks that turn the writing direction (std 53). At most 4,000 characters. */
export function statementText(text: string): string {
  const lines = text.slice(0, 4 * LONGEST).split(/\r\n|\r|\n/);
  return Array.from(lines.map(clean).join("\n").trim()).slice(0, LONGEST).join("");
}
