/** An entry as a sentence in parts: words, and ids that have a name for those who may see it. PURE. */
import type { ChainedEntry } from "../../../audit/entry.ts";
import type { Permission } from "../../../staff/permissions.ts";
import { OWN_SENTENCES, SENTENCES, VARIANTS } from "./sentences.ts";

/** A piece of a sentence: words, or something of which `id` is the id in the trail. */
export type Part = { readonly text: string } | { readonly id: string; readonly name: string | null };

type Entry = Pick<ChainedEntry, "kind" | "actor" | "subject" | "data">;

/** More than so many recipients are counted, not listed. */
const MOST_LISTED = 5;
const LONGEST = 200;

/** Which permission lets somebody read the name behind an id. */
const READS: Readonly<Record<string, Permission>> = {
  member: "members:read",
  person: "consents:read",
  message: "held:read",
  staff: "staff:read",
};

export const mayName = (id: string, permissions: ReadonlySet<Permission>): boolean => {
  const needed = READS[id.slice(0, id.indexOf(":"))];
  return needed !== undefined && permissions.has(needed);
};

/** Without names yet: `name` is null. */
export function partsOf(entry: Entry): Part[] {
  const pieces = sentenceOf(entry).split(/(\{\w+\})/);
  const parts = pieces.flatMap((piece) =>
    /^\{\w+\}$/.test(piece) ? filledIn(entry, piece.slice(1, -1)) : [words(piece)],
  );
  return joined(parts);
}

function sentenceOf({ kind, actor, subject, data }: Entry): string {
  const own = actor === subject ? OWN_SENTENCES[kind] : undefined;
  const { by = "", said = {} } = VARIANTS[kind] ?? {};
  const variant = new Map(Object.entries(said)).get(String(data[by]));
  return own ?? variant ?? SENTENCES[kind];
}

/** All that it names, each once. */
export const idsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap((part) => ("id" in part ? [part.id] : []))),
];

const words = (text: string): Part => ({ text });

function filledIn(entry: Entry, name: string): Part[] {
  if (name === "actor") return [thing(entry.actor)];
  if (name === "subject") return [thing(entry.subject)];
  if (name === "message") return [{ id: `message:${entry.subject}`, name: null }];
  if (name === "fates") return [words(fatesOf(entry.data["recipients"]))];
  const value = entry.data[name];
  return Array.isArray(value) ? listOf(value) : [plain(value)];
}

/** Ids that are read as two words. */
const THINGS = /^(case|complaint|clearance|approval|event|report|webhook):(?=.)/;

/** `member:`, `person:` and `staff:` have names; anything else is said as it stands. */
function thing(text: string): Part {
  if (text === "system") return words("the gateway");
  if (text === "trail") return words("the trail");
  if (READS[text.slice(0, text.indexOf(":"))] !== undefined) return { id: text, name: null };
  return words(clipped(text.replace(THINGS, "$1 ")));
}

function plain(value: unknown): Part {
  if (typeof value === "string") return thing(value);
  if (typeof value === "number" || typeof value === "boolean") return words(String(value));
  return words("(not said)");
}

function listOf(values: readonly unknown[]): Part[] {
  if (values.length === 0) return [words("nobody")];
  if (values.length > MOST_LISTED) return [words(`${values.length} recipients`)];
  return values.flatMap((value, at) => (at === 0 ? [plain(value)] : [words(", "), plain(value)]));
}

/** `[person, disposition, ...]` each: how many had which fate. */
function fatesOf(recipients: unknown): string {
  const fates = (Array.isArray(recipients) ? recipients : []).map((one: unknown) =>
    String(Array.isArray(one) ? one[1] : ""),
  );
  const count = (fate: string) => fates.filter((one) => one === fate).length;
  const said = [
    [count("forward"), "sent"],
    [count("hold"), "held"],
    [count("reject"), "refused"],
  ].flatMap(([n, word]) => (n === 0 ? [] : [`${n} ${word}`]));
  return said.length === 0 ? "nobody" : said.join(", ");
}

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Words beside words are one part. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if ("text" in part && part.text === "") continue;
    if (last && "text" in last && "text" in part) result[result.length - 1] = words(last.text + part.text);
    else result.push(part);
  }
  return result;
}

/** With the names that were found; what has none keeps its id. */
export const named = (parts: readonly Part[], names: Readonly<Record<string, string | null>>): Part[] =>
  parts.map((part) => ("id" in part ? { ...part, name: names[part.id] ?? null } : part));
