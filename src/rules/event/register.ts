/** The association's register of approved side events (iaop.ns.6), compared by the words that tell an event apart. */
import type { EventFacts } from "../../lint/facts.ts";
import { plainForm } from "../plain.ts";
import type { Gathering } from "./gatherings.ts";

/**
 * In the register: every telling word of an approved name stands in the gathering's sentence. The subject helps only where
 * the name is of the same kind, or one approved breakfast in it would cover every party.
 */
export function isListed({ sentence, subject, evidence }: Gathering, { approvedSideEvents }: EventFacts): boolean {
  const kind = stemsOf(evidence.text);
  const near = new Set(stemsOf(sentence));
  const all = new Set([...near, ...stemsOf(subject)]);
  return approvedSideEvents.some((name) => {
    const telling = stemsOf(name);
    const words = kind.some((word) => telling.includes(word)) ? all : near;
    return telling.length > 0 && telling.every((word) => words.has(word));
  });
}

const SMALL_WORDS = new Set(
  "the a an of for and at in on to s our de la el le les du des der die das do da y et und e".split(" "),
);

const stemsOf = (text: string): string[] =>
  (plainForm(text).match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.replace(/(?<=\w{3})(?:es|s)$/, ""));
