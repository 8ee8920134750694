/** Which reason stands first for what was found, so that two keys say something true. The reviewer has the last word. */
import type { DecisionCodes, HeldRow } from "../../../../web/api/held/schemas.ts";
import type { ReasonCode } from "../../../ui/dialogs/reason-dialog.tsx";
import type { Kind } from "./decide.ts";

/** By how a rule's id begins; the first that fits. */
const REFUSALS: readonly (readonly [string, string])[] = [
  ["consent/solicitation", "solicitation"],
  ["marketing/", "solicitation"],
  ["consent/", "no-consent"],
  ["relationship/", "no-consent"],
  ["unsubscribe/", "no-consent"],
  ["bulk/", "bulk"],
  ["event/", "bulk"],
  ["directory/", "directory"],
  ["conduct/", "conduct"],
  ["confidential/", "confidential"],
];
/** Of these a relationship is the usual way out; of anything else it would be untrue. */
const RELATIONSHIPS = ["consent/", "relationship/", "bulk/", "event/", "marketing/"];

function codeOf(kind: Kind, rule: string): string {
  if (kind === "refuse") return REFUSALS.find(([start]) => rule.startsWith(start))?.[1] ?? "other";
  return RELATIONSHIPS.some((start) => rule.startsWith(start)) ? "relationship-shown" : "exception";
}

/** What all of the rows have in common: of the first rule of each, which weighs most. */
function usual(kind: Kind, rows: readonly HeldRow[]): string {
  const [first, ...others] = new Set(rows.map(({ rules: [rule = ""] }) => codeOf(kind, rule)));
  return first !== undefined && others.length === 0 ? first : "other";
}

interface Offered {
  readonly codes: readonly ReasonCode[];
  readonly first: string;
}

/** Of confidential findings a refusal must hint nothing to its sender: there the reviewer finds the words and the reason. */
export function offered(kind: Kind, rows: readonly HeldRow[], { codes }: Pick<DecisionCodes, "codes">): Offered {
  const hidden = rows.some(({ confidential }) => confidential);
  const fit = codes
    .filter(({ kinds }) => kinds.includes(kind))
    // The default is not the one that blames the rule.
    .sort((a, b) => Number(a.mistake) - Number(b.mistake));
  const said = kind === "refuse" && !hidden;
  return {
    codes: fit.map(({ code, words }) => ({
      code,
      label: words,
      ...(said && code !== "other" && { words: `${words}.` }),
    })),
    first: hidden ? "other" : usual(kind, rows),
  };
}
