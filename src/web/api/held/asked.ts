/** What a request asks for, in the store's terms. */
import { addressKey } from "../../../mail/address.ts";
import { readSearch } from "../../../review/search.ts";
import type { QueueFilter, QueueReader } from "../../../store/port.ts";
import { type Caller, Problem } from "../route.ts";
import type { AGES, HeldFilterQuery } from "./schemas.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const AGE_SPANS: Readonly<Record<(typeof AGES)[number], number>> = {
  ...{ "1h": HOUR, "8h": 8 * HOUR },
  ...{ "1d": DAY, "3d": 3 * DAY, "7d": 7 * DAY },
};

export const readerOf = ({ name: staff, groups, permissions }: Caller, now: number): QueueReader => ({
  ...{ staff, groups, now },
  blind: !permissions.has("cases:read"),
});

/** What could not be read of `q` is said beside the answer. */
export function filterOf(
  asked: HeldFilterQuery,
  now: number,
): { readonly filter: QueueFilter; readonly ignored: readonly string[] } {
  const { q = "", age, sender, recipient, rule, clause, group, campaign, message } = asked;
  const { urgent, mine, reopened, stuck } = asked;
  const { words, refs, from, to, rules, states, before, ignored } = readSearch(q, now);
  const times = [...(age === undefined ? [] : [now - AGE_SPANS[age]]), ...(before === null ? [] : [before - 1])];
  const filter = {
    ...{ rule, clause, group, campaign, message, urgent, mine, reopened, stuck },
    ...{ words, refs, from, to, rules, states },
    sender: sender === undefined ? undefined : (addressKey(sender) ?? sender),
    recipient: recipient === undefined ? undefined : keyOf(recipient),
    receivedBy: times.length === 0 ? undefined : Math.min(...times),
  };
  return { filter, ignored };
}

/** Canonical. */
export function keyOf(address: string): string {
  const key = addressKey(address);
  if (key === null) throw new Problem(400, `"${address.slice(0, 80)}" is no address`);
  return key;
}
