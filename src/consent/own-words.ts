/**
 * What a person says in an answer about further mail: a refusal in their own words is a decline (iaop.no.3, iaop.no.4,
 * DESIGN.md 6). Certain only: words about unsubscribing, about other people, in quotation marks, or of a single date are
 * none, and a doubt teaches nothing at all. PURE.
 */
import { DE } from "./refusing/de.ts";
import { EN } from "./refusing/en.ts";
import { ES } from "./refusing/es.ts";
import { FR } from "./refusing/fr.ts";
import { PT } from "./refusing/pt.ts";
import type { Refused, RefusingWords } from "./refusing/words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

export type { Refused } from "./refusing/words.ts";

export interface OwnWords {
  /** A person answers, in words, without a refusal or a doubt: it may teach that contact is welcome. */
  readonly answers: boolean;
  /** What is refused, each kind once, with the sentence that says so (at most 200 UTF-16 units). */
  readonly refuses: readonly { readonly what: Refused; readonly words: string }[];
}

const LANGUAGES: readonly RefusingWords[] = [EN, ES, FR, DE, PT];
/** Refusals come early: a long letter that says no somewhere is a letter. */
const FIRST_SENTENCES = 12;
/** A bare word ("Unsubscribe", "Stop") further down is a link of somebody's footer. */
const FIRST_BARE = 3;
const BARE = /^(?:[a-z]+|opt[- ]out)$/;
const LEADS = 6;
const LONGEST_WORDS = 200;

/**
 * @param text the answer's own text, without what it quotes
 * @param subject counts only where it is no subject of an answer: `unsubscribe` alone, as mailto links write it
 */
export function readOwnWords(text: string, subject: string): OwnWords {
  const sentences = sentencesOf(text);
  const found = new Map<Refused, string>();
  let turned = false;
  for (const [index, sentence] of sentences.slice(0, FIRST_SENTENCES).entries()) {
    const after = sentences.slice(index + 1, index + 3);
    for (const { what, turns } of refusalsIn(sentence, after, index < FIRST_BARE)) {
      if (turns) turned = true;
      else if (!found.has(what)) found.set(what, sentence.given.slice(0, LONGEST_WORDS));
    }
  }
  const bare = sentencesOf(subject);
  if (found.size === 0 && bare.length === 1)
    for (const { what } of refusalsIn(bare[0] as Sentence, [], true))
      if (what === "list" || what === "contact") found.set(what, subject.slice(0, LONGEST_WORDS));
  const refuses = [...found].map(([what, words]) => ({ what, words }));
  const doubtful = turned || sentences.some(({ plain }) => LANGUAGES.some(({ doubt }) => doubt.test(plain)));
  return {
    answers: sentences.some(({ plain }) => /[a-z]{2}/.test(plain)) && !doubtful && refuses.length === 0,
    refuses,
  };
}

interface Hit {
  readonly what: Refused;
  /** The person goes on to something else: "not interested in the demo, but ...". */
  readonly turns: boolean;
}

/** One language at a time: the first that finds something speaks. */
function refusalsIn(sentence: Sentence, after: readonly Sentence[], early: boolean): Hit[] {
  for (const language of LANGUAGES) {
    const hits = clausesOf(sentence.plain).flatMap((start) => hitAt(start, sentence, language, early) ?? []);
    const follows = after.map(({ plain }) => plain).join(" ");
    if (hits.length > 0)
      return hits.map(({ what, rest }) => ({
        what,
        turns: language.turn.test(rest) || (isNo(what) && language.turn.test(follows)),
      }));
  }
  return [];
}

/** A no to one thing may lead to another; who wants no more mail means it whatever comes next. */
const isNo = (what: Refused): boolean => what === "purpose" || what === "offer" || what === "pass";

const CLAUSE_STARTS =
  /, | - | (?=(?:please|kindly|bitte|por favor|merci de|veuillez) )| (?:and|so|then|und|et|y|e) (?=(?:do not|don't|never|stop|remove|take (?:me|us)|delete (?:me|us)|unsubscribe|schreiben sie|loschen sie|streichen sie|nehmen sie|ne |no me|dejen? de|nao me|parem? de)\b)/g;

/** Where a clause may begin: after a comma or a dash, and at a "please". */
function clausesOf(plain: string): string[] {
  const starts = [0];
  for (const { index, 0: mark } of plain.matchAll(CLAUSE_STARTS)) starts.push(index + mark.length);
  return starts.slice(0, 12).map((start) => plain.slice(start));
}

function hitAt(clause: string, sentence: Sentence, language: RefusingWords, early: boolean) {
  let rest = clause;
  for (let n = 0; n <= LEADS; n += 1) {
    for (const [what, pattern] of language.patterns) {
      const words = pattern.exec(rest)?.[0];
      if (words === undefined) continue;
      if (BARE.test(words) && !(early && (n > 0 || words === sentence.plain))) return null;
      // "Remove me?" asks; "could you remove me?" and "how do I unsubscribe?" mean it.
      if (sentence.asks && words === sentence.plain && !/^(?:how|wie|comment|ou) /.test(rest)) return null;
      return { what, rest: rest.slice(words.length) };
    }
    const stripped = language.lead.exec(rest)?.[0];
    if (stripped === undefined) return null;
    rest = rest.slice(stripped.length);
  }
  return null;
}
