/** Which grants count, and for how much. */
import type { ConsentInForce, EventFacts, RecipientFacts, SenderFacts } from "../../lint/facts.ts";
import { holds } from "../../lint/period.ts";

export interface Grants {
  readonly counting: readonly ConsentInForce[];
  /** Grants on the sender's word alone that were left out, because there are too many of that sort. */
  readonly overclaimed: boolean;
}

/**
 * One's own word for a few acquaintances is taken with a doubt; for hundreds it is an address list.
 * @param most people that a sender may vouch for (`sender.attested`)
 */
export function grantsOf(recipient: RecipientFacts, sender: SenderFacts, most: number): Grants {
  const all = Object.values(recipient.will.granted);
  if (sender.attested <= most) return { counting: all, overclaimed: false };
  const counting = all.filter((grant) => grant.basis !== "attested");
  return { counting, overclaimed: counting.length < all.length };
}

export const isFirm = (grant: ConsentInForce): boolean => !grant.weak;

const DAY = 86_400_000;

/**
 * Sponsors have more room while they sponsor (iaop.ns.3): within the dates of the sponsorship, else within those of its
 * event, whose last day counts whole. A sponsorship without any dates is none.
 */
export function isSponsoring(sender: SenderFacts, events: readonly EventFacts[], now: number): boolean {
  return sender.sponsorships.some((sponsorship) => {
    if (sponsorship.from !== null || sponsorship.until !== null) return holds(sponsorship, now);
    const event = events.find(({ id }) => id === sponsorship.event);
    return event !== undefined && event.starts <= now && now < event.ends + DAY;
  });
}
