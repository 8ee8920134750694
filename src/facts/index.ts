/** Gathers what a rule may know, in one go (DESIGN.md 4). */
import { addMonths } from "../consent/months.ts";
import type { Facts } from "../lint/facts.ts";
import type { Identity } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { FactVerbs } from "../store/port.ts";
import { type AssembleRequest, assembleFacts, type FactSettings } from "./assemble.ts";
import { mentionsOf } from "./mentions.ts";

export { type AssembleRequest, assembleFacts, type FactSettings } from "./assemble.ts";
export { type CaseFactsBlock, CaseFactsSchema } from "./case-schema.ts";
export { factsFromCase, factsWithoutFile, recipientsOfCase } from "./from-case.ts";

export interface FactRequest extends AssembleRequest {
  readonly author: Identity;
  readonly message: Pick<
    Message,
    "fingerprint" | "sketch" | "inReplyTo" | "references" | "subject" | "text" | "attachments"
  >;
}

/** A thread's ancestors that are asked for; the newest stand last (RFC 5322 3.6.4). */
const MOST_ANCESTORS = 50;

/**
 * Facts from the store, in one query. A recipient whose own message stands in In-Reply-To or among the References takes
 * part in the conversation that this message answers.
 * @throws StoreUnavailable, which intake answers with 451
 */
export async function gatherFacts(store: FactVerbs, request: FactRequest, settings: FactSettings): Promise<Facts> {
  const { now, author, recipients, message } = request;
  const answers = new Set([
    ...message.inReplyTo.slice(0, MOST_ANCESTORS),
    ...message.references.slice(-MOST_ANCESTORS),
  ]);
  const keys = recipients.map((address) => address.key);
  const rows = await store.factRows({
    now,
    author: author.memberId,
    recipients: keys,
    fingerprint: message.fingerprint,
    sketch: message.sketch,
    mentions: mentionsOf(message, new Set([author.address.key, ...keys])),
    answers: [...answers],
    window: settings.window,
    attestedSince: addMonths(now, -settings.ages.impliedMonths),
  });
  return assembleFacts(rows, request, settings);
}
