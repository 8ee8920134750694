/**
 * What kind of message it is: a linear model over its words and structure, weighed and shown, so that a compliance officer
 * can read why (docs/decisions/0019-purpose.md). Doubt is a value: what cannot be ruled out is suspected. PURE.
 */
import type { Message } from "../mail/message.ts";
import type { Purpose, Suspicion } from "../mail/purpose.ts";
import { PURPOSES, type PurposeLabel } from "../mail/words.ts";
import { evidenceFor, type Read } from "./evidence.ts";
import { Model } from "./model.ts";
import { structureOf } from "./structure.ts";
import { SUSPICIOUS } from "./suspicious.ts";
import { WEIGHTS } from "./weights.ts";
import { MOST_WORDS, zonesOf } from "./zones.ts";

const model = new Model(WEIGHTS);

/** A text that long was not read whole, so nothing is certain about it, and an offer cannot be ruled out (std 84). */
const LONG_TEXT_CONFIDENCE = 0.79;

/**
 * The purpose of a message with confidence 0..1 and the words that decided, strongest first, and the purposes that cannot be
 * ruled out. Never throws.
 */
export function classify(message: Message): Purpose {
  const read = readShares(message);
  const ranked = rank(read.shares);
  const long = (read.zones[0]?.words.texts.length ?? 0) >= MOST_WORDS;
  const suspects = ({ label, share }: Ranked) => share >= SUSPICIOUS[label] || (long && label === "solicitation");
  const suspected = ranked.slice(1).filter(suspects);
  const automatic = automaticPurpose(message, ranked, suspected);
  if (automatic) return automatic;
  const [first, second] = ranked;
  return {
    label: first.label,
    confidence: rounded(Math.min(first.share, long ? LONG_TEXT_CONFIDENCE : 1)),
    evidence: evidenceFor(first.index, read),
    ...(second && second.share > 0.1 && { alternative: second.label }),
    suspected: suspected.map((each) => suspicion(each, read)),
  };
}

interface Ranked {
  readonly label: PurposeLabel;
  readonly index: number;
  readonly share: number;
}

/** How much of the belief each purpose has, in the order of PURPOSES. For evaluation; the road asks `classify`. */
export const sharesOf = (message: Message): readonly number[] => readShares(message).shares;

function readShares(message: Message): Read {
  const zones = zonesOf(message);
  const marks = structureOf(message);
  const scored = model.score(zones, marks);
  const top = Math.max(...scored.odds);
  const raised = scored.odds.map((odds) => Math.exp(odds - top));
  const sum = raised.reduce((total, each) => total + each, 0);
  return { message, zones, marks, scored, shares: raised.map((each) => each / sum) };
}

function rank(shares: readonly number[]): [Ranked, ...Ranked[]] {
  const ranked = PURPOSES.map((label, index) => ({ label, index, share: shares[index] ?? 0 }));
  const [first, ...rest] = ranked.sort((a, b) => b.share - a.share);
  return [first ?? { label: "correspondence", index: 0, share: 0 }, ...rest];
}

const suspicion = ({ label, index, share }: Ranked, read: Read): Suspicion => ({
  label,
  confidence: rounded(share),
  evidence: evidenceFor(index, read),
});

/**
 * A report, a calendar's answer or an automatic reply says so in its header. Anybody can write that, so it is believed only
 * where nothing suggests an offer.
 */
function automaticPurpose(message: Message, [first]: readonly [Ranked, ...Ranked[]], suspected: readonly Ranked[]) {
  if (message.automatic === null || first.label === "solicitation") return null;
  if (suspected.some(({ label }) => label === "solicitation")) return null;
  const key = message.automatic === "auto-submitted" ? "auto-submitted" : "content-type";
  const value = message.headers.find((field) => field.key === key)?.value ?? message.automatic;
  const evidence = [{ part: `header:${key}`, offset: 0, text: value.slice(0, 200) }];
  return { label: "transactional", confidence: 0.95, evidence, suspected: [] } as const;
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
