/** What somebody should look at now, in words and with the way there. PURE. */
import type { DeliveryNow } from "../../store/port.ts";
import type { Holds } from "./holds.ts";
import type { Complaints, Watched } from "./outside.ts";
import type { RuleRow } from "./rules.ts";
import { lasting, many, percent, shareWords } from "./words.ts";

export const ALERT_KINDS = [
  "rule-jump",
  "false-holds",
  "complaints",
  "sender",
  "hold-age",
  "delivery",
  "notices",
] as const;

export interface Alert {
  readonly kind: (typeof ALERT_KINDS)[number];
  readonly words: string;
  /** A page of the console: path and what stands after its `?`. */
  readonly path: string;
  readonly search: Readonly<Record<string, string>>;
}

const DAY = 86_400_000;
/** Held mail that is older, by far the most of it decided within a day or two, was forgotten. */
const OLD = 5 * DAY;
const STUCK = 4 * 3_600_000;
/** At least this share of a rule's holds was a mistake, with what is known. */
const MISTAKEN = 0.25;

interface Seen {
  readonly rules: readonly RuleRow[];
  /** Null where they are not for who asks. */
  readonly complaints: Complaints | null;
  readonly watched: readonly Watched[];
  readonly holds: Holds["now"];
  readonly delivery: DeliveryNow;
}

/** @param now milliseconds since 1970 */
export function alertsOf({ rules, complaints, watched, holds, delivery }: Seen, now: number): Alert[] {
  return [
    ...rules.flatMap(jumped),
    ...(complaints ? overRate(complaints) : []),
    ...watched.flatMap(complainedOf),
    ...tooOld(holds, now),
    ...stuck(delivery, now),
    ...rules.flatMap(mistaken),
    ...lost(delivery),
  ];
}

function jumped({ rule, jump }: RuleRow): Alert[] {
  if (!jump) return [];
  const words = `${rule} held ${many(jump.count, "message")} on the last day; usual are ${jump.usual}. A campaign, or the rule errs.`;
  return [{ kind: "rule-jump", words, path: "/held", search: { rule } }];
}

/** By the lower end of the interval: what may as well be chance does not shout. */
function mistaken({ rule, falseHolds }: RuleRow): Alert[] {
  if (falseHolds.low < MISTAKEN || falseHolds.hits === 0) return [];
  const words = `${rule} holds what it should not: ${shareWords(falseHolds)} of its decided holds were overturned.`;
  return [{ kind: "false-holds", words, path: "/held", search: { rule } }];
}

function overRate({ standing, total }: Complaints): Alert[] {
  if (standing === "fine") return [];
  const limit = standing === "stop" ? "0.3 %: mailbox providers refuse mail" : "0.1 %: mailbox providers take note";
  const words = `The complaint rate is ${percent(total.share ?? 0)}, over ${limit}.`;
  return [{ kind: "complaints", words, path: "/cases", search: {} }];
}

function complainedOf({ member, name, complaints, standing }: Watched): Alert[] {
  if (!complaints || standing !== "stop") return [];
  const words = `${name || member} has a complaint rate of ${percent(complaints.share ?? 0)} (${complaints.hits} of ${many(complaints.of, "copy", "copies")} delivered).`;
  return [{ kind: "sender", words, path: `/members/${encodeURIComponent(member)}`, search: {} }];
}

function tooOld({ oldestAt, messages }: Holds["now"], now: number): Alert[] {
  if (oldestAt === null || now - oldestAt < OLD) return [];
  const words = `A message has waited for ${lasting(now - oldestAt)}; ${many(messages, "waits", "wait")} in all.`;
  return [{ kind: "hold-age", words, path: "/held", search: {} }];
}

function stuck({ deferred, oldestAt }: DeliveryNow, now: number): Alert[] {
  if (deferred === 0 || oldestAt === null || now - oldestAt < STUCK) return [];
  const words = `${many(deferred, "copy is", "copies are")} tried again and again, the oldest for ${lasting(now - oldestAt)}: look at the smart host.`;
  return [{ kind: "delivery", words, path: "/dashboard", search: { at: "delivery" } }];
}

function lost({ noticesFailed }: DeliveryNow): Alert[] {
  if (noticesFailed === 0) return [];
  const words = `${many(noticesFailed, "letter")} of the gateway's own could not be delivered.`;
  return [{ kind: "notices", words, path: "/dashboard", search: { at: "delivery" } }];
}
