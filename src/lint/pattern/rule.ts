/** A pattern as a rule like any other: same engine, same levels, same words to the sender. */
import { Type } from "typebox";
import type { Evidence, Message } from "../../mail/message.ts";
import { readAs } from "../../mail/purpose.ts";
import type { RuleSetting } from "../../policy/pack.ts";
import type { RecipientFacts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { isPatternRule, type PatternDefinition } from "./definition.ts";
import { type Text, textOf, textsAt } from "./places.ts";
import { compile, isRegexFault, type Regex } from "./regex.ts";

const made = new WeakMap<RuleSetting, Rule>();

/** The rule that a setting names: one of the catalogue, or the pack's own pattern. Null when there is none. */
export function ruleOf(catalogue: ReadonlyMap<string, Rule>, setting: RuleSetting): Rule | null {
  if (!isPatternRule(setting.rule)) return catalogue.get(setting.rule) ?? null;
  const rule = made.get(setting) ?? patternRule(setting);
  made.set(setting, rule);
  return rule;
}

/** The catalogue, and beside it the patterns of these packs. */
export function withPatterns(
  catalogue: ReadonlyMap<string, Rule>,
  packs: readonly { readonly rules: readonly RuleSetting[] }[],
): ReadonlyMap<string, Rule> {
  const settings = packs.flatMap(({ rules }) => rules).filter(({ rule }) => isPatternRule(rule));
  return new Map([
    ...catalogue,
    ...settings.flatMap((setting) => {
      const rule = ruleOf(catalogue, setting);
      return rule ? [[rule.id, rule] as const] : [];
    }),
  ]);
}

/** Loading a pack has checked it; what the store holds was loaded once. */
export const definitionOf = ({ options }: RuleSetting): PatternDefinition => options as unknown as PatternDefinition;

/** Throws for a definition that does not compile: only a store written by another version can hold one. */
function patternRule(setting: RuleSetting): Rule {
  const definition = definitionOf(setting);
  const { summary, where, message, remedy } = definition;
  const find = finder(definition);
  return {
    ...{ id: setting.rule, clauses: setting.clauses, summary, messages: { found: message }, remedy },
    scope: where.includes("recipients") ? "recipient" : "message",
    options: Type.Object({}),
    concerns: "pack",
    since: "",
    check({ message: mail, purpose, recipient }, report) {
      const reading = definition.purposes.length === 0 ? CERTAIN : readAs(purpose, ...definition.purposes);
      if (reading === null) return;
      const found = find(mail, recipient);
      if (found === null) return;
      report({
        messageId: "found",
        data: { words: shown(found.evidence.text) },
        evidence: [found.evidence],
        doubtful: reading.doubtful,
        wholeMessage: !found.ofRecipient,
      });
    },
  };
}

const CERTAIN = { doubtful: false };
const MOST_WORDS = 60;

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}...` : line;
};

interface Found {
  readonly evidence: Evidence;
  readonly ofRecipient: boolean;
}

/** Looks through the message once, however many recipients it has; then at each recipient's address. */
function finder(definition: PatternDefinition): (message: Message, recipient: RecipientFacts) => Found | null {
  const [match, unless] = [definition.match.map(compiled), definition.unless.map(compiled)];
  const hit = (texts: readonly Text[]) => firstOf(match, texts);
  const excused = (texts: readonly Text[]) => firstOf(unless, texts) !== null;
  const places = definition.where.filter((place) => place !== "recipients");
  const known = new WeakMap<Message, { evidence: Evidence | null; excused: boolean }>();
  const inMessage = (message: Message) => {
    const cached = known.get(message);
    if (cached) return cached;
    const texts = places.flatMap((place) => textsAt(message, place));
    const evidence = hit(texts);
    // Excuses are looked for where they can matter.
    const asks = evidence !== null || definition.where.includes("recipients");
    const result = { evidence, excused: asks && excused(texts) };
    known.set(message, result);
    return result;
  };
  return (message, recipient) => {
    const whole = inMessage(message);
    if (whole.excused) return null;
    if (!definition.where.includes("recipients")) {
      return whole.evidence && { evidence: whole.evidence, ofRecipient: false };
    }
    const address = [textOf("recipient", recipient.address.text)];
    const evidence = hit(address);
    if ((!evidence && !whole.evidence) || excused(address)) return null;
    if (evidence) return { evidence, ofRecipient: true };
    return whole.evidence && { evidence: whole.evidence, ofRecipient: false };
  };
}

/** Whether a text, standing in one of its places, would be found. For the examples of a definition. */
export function wouldFind(definition: PatternDefinition, text: string): boolean {
  const texts = [textOf("text", text)];
  return firstOf(definition.match.map(compiled), texts) !== null && !firstOf(definition.unless.map(compiled), texts);
}

function firstOf(regexes: readonly Regex[], texts: readonly Text[]): Evidence | null {
  for (const { part, written, plain, lower } of texts) {
    for (const regex of regexes) {
      const span = regex.find(plain, lower);
      if (span) return { part, offset: span.start, text: written.slice(span.start, span.end) };
    }
  }
  return null;
}

function compiled(source: string): Regex {
  const regex = compile(source);
  if (isRegexFault(regex)) throw new Error(`the pattern ${source} ${regex.what}`);
  return regex;
}
