/** What a schema cannot say of a pack's own patterns: that they compile, and do what their examples say. */
import { PLACEHOLDERS } from "../lint/pattern/definition.ts";
import { compile, isRegexFault } from "../lint/pattern/regex.ts";
import { wouldFind } from "../lint/pattern/rule.ts";
import { type PatternFile, patternDefinition } from "../policy/pack-file.ts";
import { didYouMean } from "./suggest.ts";

type Path = (string | number)[];
/** Reports a fault at a path below the pattern. */
export type Blame = (path: Path, what: string, remedy: string) => void;

/** Every fault of one pattern; `index` among the pack's, `earlier` the ids before it. */
export function checkPattern(pattern: PatternFile, earlier: ReadonlySet<string>, blame: Blame): void {
  if (earlier.has(pattern.id)) blame(["id"], `there is another pattern ${pattern.id} before`, "tell them apart");
  let sound = true;
  for (const key of ["match", "unless"] as const) {
    for (const [index, source] of (pattern[key] ?? []).entries()) {
      const regex = compile(source);
      if (!isRegexFault(regex)) continue;
      sound = false;
      blame([key, index], regex.what, regex.remedy);
    }
  }
  for (const [, name = ""] of pattern.message.matchAll(/\{(\w+)\}/g)) {
    if (PLACEHOLDERS.includes(name)) continue;
    blame(["message"], `there is nothing to fill {${name}} with`, didYouMean(name, PLACEHOLDERS));
  }
  if (sound) checkExamples(pattern, blame);
}

function checkExamples(pattern: PatternFile, blame: Blame): void {
  const definition = patternDefinition(pattern);
  for (const [key, wanted] of [["match", true] as const, ["pass", false] as const]) {
    for (const [index, text] of definition.examples[key].entries()) {
      if (wouldFind(definition, text) === wanted) continue;
      const what = wanted ? "is not found" : "is found, and should pass";
      blame(["examples", key, index], `this example ${what}`, "correct the pattern, or the example");
    }
  }
}

/** An association's own clause: `harbor.3`, `handbook.mail.2b`. */
const OWN_CLAUSE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/**
 * Whether a pattern may cite a clause: a standard, one that is known, or one of the operator's own policies.
 * @param known clauses that rules serve
 */
export function mayCite(clause: string, known: ReadonlySet<string>): boolean {
  if (known.has(clause) || /^std \d+$/.test(clause)) return true;
  const policies = new Set([...known].map((each) => each.split(".", 1)[0]));
  return OWN_CLAUSE.test(clause) && !policies.has(clause.split(".", 1)[0]);
}
