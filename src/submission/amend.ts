/**
 * What holds whatever packs and modes say, because it concerns who sends and not what is sent. Only ever towards hold.
 * Pure.
 */
import type { Verdict } from "../mail/envelope.ts";
import { ROUTINE_REVIEW } from "../policy/index.ts";
import type { Judgement } from "../policy/judgement.ts";

export interface Circumstances {
  /** Nobody can say who speaks: never forwarded (std 51, 77). */
  readonly uncertainSender: boolean;
  /** Who logged in stands under `every-message-held` but writes in another's name, whose standing was judged. */
  readonly loginHeld: boolean;
  /** Automatic mail with a null reverse-path: no pack's hold counts (DESIGN.md 4.1); the record says so. */
  readonly neverHold: boolean;
}

const UNCERTAIN = "The header does not say plainly who sends this, so a person looks at it first";
const NEVER_HELD = "Automatic mail with a null reverse-path is never held for what a policy says";

export function amend(judgement: Judgement, circumstances: Circumstances): Judgement {
  if (circumstances.loginHeld) return routinely(judgement);
  const verdicts = judgement.verdicts.map((verdict) => {
    // What waits for a quota alone would go out by itself: not where a person is to look at it.
    if (verdict.quota && circumstances.uncertainSender) return held(verdict, UNCERTAIN);
    if (verdict.disposition !== "forward") return verdict;
    if (circumstances.uncertainSender) return held(verdict, UNCERTAIN);
    if (!circumstances.neverHold || verdict.findings.length === 0) return verdict;
    return { ...verdict, reasons: [NEVER_HELD, ...verdict.reasons] };
  });
  return { ...judgement, verdicts };
}

/**
 * As a confidential finding holds (`policy/decide.ts`), and in its words: the whole submission, unless all of it is refused for
 * reasons that tell nothing.
 */
function routinely(judgement: Judgement): Judgement {
  if (judgement.verdicts.every(({ disposition }) => disposition === "reject")) return judgement;
  const fate = {
    disposition: "hold",
    enforced: "hold",
    mode: "enforce",
    reasons: [ROUTINE_REVIEW],
    quota: false,
  } as const;
  return { ...judgement, verdicts: judgement.verdicts.map((verdict) => ({ ...verdict, ...fate })) };
}

/** Stamped `enforce`: it binds in every mode. */
function held(verdict: Verdict, reason: string): Verdict {
  const enforced = verdict.enforced === "reject" ? "reject" : "hold";
  const reasons = [reason, ...verdict.reasons];
  return { ...verdict, disposition: "hold", enforced, mode: "enforce", reasons, quota: false };
}
