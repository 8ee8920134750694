/** The rules live in the store; operators write files (DESIGN.md 7). */
import type { Mode } from "../../mail/words.ts";
import type { ActivePolicy, ModeException, Pack } from "../../policy/pack.ts";

export interface PolicyVerbs {
  /** Writes an immutable version when the packs differ from the active one, with an audit entry of the difference. */
  activatePolicy(
    packs: readonly Pack[],
    modes: { global: Mode; exceptions: readonly ModeException[] },
    at: number,
  ): Promise<ActivePolicy>;
  /** From the store's rows, with the override in force at `now`. Cheap: cached, refreshed when another process wrote. */
  activePolicy(now: number): Promise<ActivePolicy | null>;
  overrideMode(mode: Mode | null, until: number | null, actor: string, reason: string, at: number): Promise<void>;
}
