/** Which mode holds: observe, advise or enforce, by pack, rule, group and date (DESIGN.md 4, Modes). PURE. */
import type { Mode } from "../mail/words.ts";
import type { ModeException, Modes } from "./pack.ts";

export interface ModeQuestion {
  /** Left out for an envelope that no finding bears on. */
  readonly pack?: string;
  readonly rule?: string;
  /** The sender's. */
  readonly groups: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The override wins while it lasts; else the last exception that matches in all it names; else the global mode. */
export function modeFor(modes: Modes, question: ModeQuestion): Mode {
  const { override } = modes;
  if (override !== null && (override.until === null || question.at < override.until)) return override.mode;
  return modes.exceptions.findLast((exception) => matches(exception, question))?.mode ?? modes.global;
}

const matches = (exception: ModeException, { pack, rule, groups, at }: ModeQuestion): boolean =>
  (exception.pack === undefined || exception.pack === pack) &&
  (exception.rule === undefined || exception.rule === rule) &&
  (exception.group === undefined || groups.includes(exception.group)) &&
  (exception.from === undefined || at >= exception.from) &&
  (exception.until === undefined || at < exception.until);
