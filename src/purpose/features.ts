/** A message as the model's learner sees it: names of features with how often they occur. Evaluation and training only. */
import type { Message } from "../mail/message.ts";
import { structureOf } from "./structure.ts";
import { stemOf } from "./words.ts";
import { zonesOf } from "./zones.ts";

/** Every feature of a message by name, with its count. `Model` looks up the same ones without building names. */
export function featuresOf(message: Message): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name } of structureOf(message)) count(`= ${name}`);
  for (const { mark, pairs, words } of zonesOf(message)) {
    for (const [at, word] of words.texts.entries()) {
      count(mark + word);
      if (mark === "") count(`~${stemOf(word)}`);
      const next = words.texts[at + 1];
      if (pairs && next !== undefined) count(`${mark}${word} ${next}`);
    }
  }
  return counts;
}
