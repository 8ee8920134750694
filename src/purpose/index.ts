/**
 * What kind of message it is. Cues for each purpose are found, weighed and shown; nothing here is hidden from a
 * compliance officer. PURE.
 */
import type { Facts } from "../lint/facts.ts";
import type { Evidence, Message } from "../mail/message.ts";
import type { Purpose } from "../mail/purpose.ts";
import { PURPOSES, type PurposeLabel } from "../mail/words.ts";
import type { Sign, WordCue } from "./cue.ts";
import { event } from "./cues/event.ts";
import { periodical } from "./cues/periodical.ts";
import { routine } from "./cues/routine.ts";
import { solicitation } from "./cues/solicitation.ts";
import { structure } from "./cues/structure.ts";

/** Log-odds before anything was read: members mostly just write to each other. */
const PRIOR: Readonly<Record<PurposeLabel, number>> = {
  correspondence: 2.2,
  "event-invitation": 0,
  "participation-announcement": 0,
  newsletter: 0,
  solicitation: 0,
  transactional: 0,
};

/** Own words beyond this are not read for cues; a message that long is never certain (std 84). */
const MOST_TEXT = 65_536;
const MOST_EVIDENCE = 5;
const LONG_TEXT_CONFIDENCE = 0.79;

const WORDS: readonly WordCue[] = [...solicitation, ...periodical, ...event, ...routine];

/**
 * The purpose of a message with confidence 0..1 and the cues that decided, strongest first. Never throws.
 */
export function classify(message: Message, facts: Facts): Purpose {
  const signs = [...findWords(message), ...findStructure(message, facts)];
  const odds = weigh(signs);
  const ranked = [...PURPOSES].sort((a, b) => odds[b] - odds[a]);
  const label = ranked[0] ?? "correspondence";
  const alternative = ranked[1];
  const confidence = Math.min(share(odds, label), message.ownText.length > MOST_TEXT ? LONG_TEXT_CONFIDENCE : 1);
  return {
    label,
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: strongest(signs, label),
    suspected: [],
    ...(alternative && share(odds, alternative) > 0.1 && { alternative }),
  };
}

function findWords(message: Message): Sign[] {
  const text = message.ownText.slice(0, MOST_TEXT);
  return WORDS.flatMap((cue) => [
    ...(cue.where === "text" ? [] : matches(cue, "subject", message.subject)),
    ...(cue.where === "subject" ? [] : matches(cue, "text", text).map((sign) => inVisibleText(sign, message))),
  ]);
}

function matches(cue: WordCue, part: string, text: string): Sign[] {
  // Most cues are not there, and asking so is far cheaper than a walk over matches.
  cue.pattern.lastIndex = 0;
  if (!cue.pattern.test(text)) return [];
  cue.pattern.lastIndex = 0;
  const signs: Sign[] = [];
  const seen = new Set<string>();
  for (const match of text.matchAll(cue.pattern)) {
    if (seen.has(match[0].toLowerCase())) continue;
    seen.add(match[0].toLowerCase());
    const weight = signs.length === 0 ? cue.weight : cue.weight / 2;
    const before = match[0].length - match[0].trimStart().length;
    signs.push({ label: cue.label, weight, evidence: { part, offset: match.index + before, text: match[0].trim() } });
    if (signs.length >= (cue.most ?? 1)) break;
  }
  return signs;
}

/** Own words are the visible text with pieces left out, so a phrase stands at its own offset or later. */
function inVisibleText(sign: Sign, message: Message): Sign {
  const offset = message.text.indexOf(sign.evidence.text, sign.evidence.offset);
  return offset < 0 ? sign : { ...sign, evidence: { ...sign.evidence, offset } };
}

function findStructure(message: Message, facts: Facts): Sign[] {
  return structure.flatMap(({ label, weight, find }) => {
    const evidence = find(message, facts);
    return evidence ? [{ label, weight, evidence }] : [];
  });
}

function weigh(signs: readonly Sign[]): Record<PurposeLabel, number> {
  const odds = { ...PRIOR };
  for (const sign of signs) odds[sign.label] += sign.weight;
  return odds;
}

/** Softmax: how much of the belief one purpose has. */
function share(odds: Readonly<Record<PurposeLabel, number>>, label: PurposeLabel): number {
  const top = Math.max(...Object.values(odds));
  const total = PURPOSES.reduce((sum, one) => sum + Math.exp(odds[one] - top), 0);
  return Math.exp(odds[label] - top) / total;
}

function strongest(signs: readonly Sign[], label: PurposeLabel): Evidence[] {
  return signs
    .filter((sign) => sign.label === label)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .map((sign) => sign.evidence);
}
