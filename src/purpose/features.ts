/** A message as the model's learner sees it: names of features with how often they occur. Evaluation and training only. */
import type { Message } from "../mail/message.ts";
import { structureOf } from "./structure.ts";
import { zonesOf } from "./zones.ts";

/** Every feature of a message by name, with its count. `Model` looks up the same ones without building names. */
export function featuresOf(message: Message): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name } of structureOf(message)) count(`= ${name}`);
  for (const { mark, longest, words } of zonesOf(message)) {
    for (let start = 0; start < words.length; start += 1) {
      let name = mark;
      for (let n = 0; n < longest && start + n < words.length; n += 1) {
        name += n === 0 ? words[start]?.text : ` ${words[start + n]?.text}`;
        count(name);
      }
    }
  }
  return counts;
}
