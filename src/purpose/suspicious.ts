import type { PurposeLabel } from "../mail/words.ts";

/**
 * From which share of belief on a purpose that did not win is still suspected, so that a rule about it reports a doubt
 * (iaop.cp.3). Chosen on mail that the model did not learn from (`npm run eval`): lower ones hold more offers and more
 * letters among peers with them. What only asks for a look at the number of recipients can wait for more certainty.
 */
export const SUSPICIOUS: Readonly<Record<PurposeLabel, number>> = {
  solicitation: 0.48,
  newsletter: 0.35,
  "event-invitation": 0.35,
  "participation-announcement": 0.35,
  correspondence: 1,
  transactional: 1,
};
