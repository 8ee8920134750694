/**
 * What a member is told who named several people, of whom some were asked for consent and some were not: the line after the
 * data says it too, and many mail programs show nothing of that line. PURE.
 */
import type { Scope } from "../mail/words.ts";
import type { NoticeOrder } from "./notice.ts";

/** Why somebody was not asked, or nothing was recorded, in plain words. All refusals of theirs are said alike. */
export const WHY_NOT = {
  unwanted: "they do not want it",
  granted: "they allowed it already",
  waiting: "you asked them within the last {count} days",
  over: "you reached the limit of {count} a day; try again tomorrow",
  busy: "others asked them this week; try again next week",
  "no-member": "you are no member here",
  oneself: "that is your own address",
} as const;
export type WhyNot = keyof typeof WHY_NOT;

export interface AskLimits {
  /** How many a member may ask in a day. */
  readonly perDay: number;
  /** How long the same person is not asked again, milliseconds. */
  readonly pause: number;
}

const DAY = 86_400_000;

export function whyNotAsked(why: WhyNot, { perDay, pause }: AskLimits): string {
  const count = why === "over" ? perDay : Math.max(1, Math.round(pause / DAY));
  return WHY_NOT[why].replace("{count}", String(count));
}

export interface AskedPerson {
  readonly recipient: string;
  /** Null: a letter went to them. */
  readonly whyNot: WhyNot | null;
}

interface AskedLetter {
  /** The login's own address. */
  readonly to: string;
  /** BCP 47, the member's. */
  readonly language: string;
  readonly scope: Scope;
}

/** Null where there is nothing to tell apart: everybody was asked, or nobody, which is refused. */
export function askedNotice(
  { to, language, scope }: AskedLetter,
  people: readonly AskedPerson[],
  limits: AskLimits,
): NoticeOrder | null {
  const asked = people.filter(({ whyNot }) => whyNot === null).length;
  if (asked === 0 || asked === people.length) return null;
  const recipients = people.map(({ recipient, whyNot }) =>
    whyNot === null
      ? ({ recipient, disposition: "forward", reasons: [] } as const)
      : ({ recipient, disposition: "reject", reasons: [whyNotAsked(whyNot, limits)] } as const),
  );
  return { kind: "asked", to, language, recipients, values: { scope } };
}
