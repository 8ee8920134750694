/**
 * What an answer teaches the ledger (DESIGN.md 6): `contact` where a person answers in their own words, and the decline
 * that those words are. PURE.
 */
import { scopeOf } from "../lint/scope.ts";
import type { PurposeLabel, Scope } from "../mail/words.ts";
import type { OwnWords, Refused } from "./own-words.ts";

export interface Lesson {
  readonly scope: Scope;
  readonly status: "granted" | "declined";
  readonly basis: "replied" | null;
  readonly purpose: PurposeLabel | null;
  /** The sentence that says so; empty for a grant, where the answer itself is the evidence. */
  readonly words: string;
}

/** Mail that people say no to as a kind; a no in a conversation is part of the conversation. */
const OFFERED: ReadonlySet<PurposeLabel> = new Set([
  "newsletter",
  "solicitation",
  "event-invitation",
  "participation-announcement",
]);

/**
 * @param answered the purpose of the message that is answered
 * @returns what to record of the answer's author towards the member who is answered; a refusal of all contact stands alone
 */
export function lessonsOf(own: OwnWords, answered: PurposeLabel): Lesson[] {
  if (own.answers) return [{ scope: "contact", status: "granted", basis: "replied", purpose: null, words: "" }];
  const all = own.refuses.find(({ what }) => what === "contact");
  if (all) return [{ scope: "contact", status: "declined", basis: null, purpose: null, words: all.words }];
  const declined = new Map<PurposeLabel, string>();
  for (const { what, words } of own.refuses)
    for (const purpose of purposesOf(what, answered)) if (!declined.has(purpose)) declined.set(purpose, words);
  return [...declined].map(([purpose, words]) => {
    return { scope: scopeOf(purpose), status: "declined" as const, basis: null, purpose, words };
  });
}

function purposesOf(what: Refused, answered: PurposeLabel): readonly PurposeLabel[] {
  if (what === "list") return listed(answered);
  if (what === "pass") return answered === "solicitation" ? [answered] : [];
  if (OFFERED.has(answered)) return [answered];
  return what === "offer" ? ["solicitation"] : [];
}

/** Off the list: of newsletters, and of whatever else came by it. What looked like a letter was sold something then. */
function listed(answered: PurposeLabel): readonly PurposeLabel[] {
  if (answered === "newsletter") return ["newsletter"];
  return ["newsletter", OFFERED.has(answered) ? answered : "solicitation"];
}
