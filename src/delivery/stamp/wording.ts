/** The words of footers, read and checked once, at start. */
import { join } from "node:path";
import { Type } from "typebox";
import { ConfigFaults } from "../../config/fault.ts";
import { Reader } from "../../config/reader.ts";
import { Source } from "../../config/source.ts";

export interface FooterWording {
  /** BCP 47. */
  readonly language: string;
  /** With {sender}, {association}, and {link} on a line of its own. */
  readonly lines: readonly string[];
  /** What the link is called in HTML. */
  readonly action: string;
}

export interface FooterWordings {
  /** In the first of these languages (BCP 47) that has words, else in English. */
  choose(...languages: readonly string[]): FooterWording;
}

/** Stands beside the other wording of `config/notices`. */
export const FOOTERS_FILE = "footers.yaml";

/** A line with a name of 64 characters, each a numeric entity, stays below 998 octets (RFC 5322 2.1.1). */
const MAX_LINE = 200;
const File = Type.Record(
  Type.String(),
  Type.Object({ text: Type.String({ minLength: 1 }), action: Type.String({ minLength: 1, maxLength: 100 }) }),
);
type Entry = { readonly text: string; readonly action: string };

/** @throws ConfigFaults with all that is wrong with the file, also when English is missing */
export function loadFooters(dir: string): FooterWordings {
  const source = Source.read(join(dir, FOOTERS_FILE));
  const reader = new Reader(source);
  const entries = Object.entries(reader.document(File) as Record<string, Entry>);
  const wordings = new Map<string, FooterWording>();
  if (reader.faults.length === 0) {
    for (const [tag, { text, action }] of entries) {
      const lines = text.trim().split("\n");
      for (const what of faultsOf(lines)) reader.fault(null, [tag, "text"], what, "look at the English text");
      wordings.set(tag.toLowerCase(), { language: tag, lines, action });
    }
  }
  const english = wordings.get("en");
  if (reader.faults.length === 0 && english === undefined)
    reader.fault(null, [], "English is missing", "restore it from the installation");
  if (reader.faults.length > 0 || english === undefined) throw new ConfigFaults(reader.faults);
  return {
    choose: (...languages) => {
      const tags = languages.map((tag) => tag.toLowerCase()).flatMap((tag) => [tag, tag.split("-")[0] ?? ""]);
      return tags.map((tag) => wordings.get(tag)).find((found) => found !== undefined) ?? english;
    },
  };
}

function faultsOf(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  const faults: string[] = [];
  if (lines.filter((line) => line === "{link}").length !== 1 || text.split("{link}").length !== 2)
    faults.push("{link} must stand once, on a line of its own");
  for (const hole of ["{sender}", "{association}"]) if (!text.includes(hole)) faults.push(`${hole} is missing`);
  const strange = /\{(?!(?:sender|association|link)\})[^}]*\}?/.exec(text);
  if (strange) faults.push(`there is no ${strange[0].slice(0, 40)} here`);
  if (lines.some((line) => line.length > MAX_LINE)) faults.push(`a line has more than ${MAX_LINE} characters`);
  return faults;
}
