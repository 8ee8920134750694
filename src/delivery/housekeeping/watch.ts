/** What is told besides mail and its notices: who waits for whom, and other systems. Wires; decides nothing. */
import type { Config } from "../../config/schema.ts";
import { type HookParts, type Hooks, startHooks } from "../webhooks/index.ts";
import { type ContractParts, startHoldContract } from "./hold-contract.ts";

export { hooksOf, targetsOf } from "../webhooks/index.ts";

export type WatchParts = ContractParts & Omit<HookParts, "random"> & Pick<Partial<HookParts>, "random">;

export interface Watch {
  /** The webhooks of a configuration that was read anew; `review` is read at each use. */
  readonly takeHooks: Hooks["take"];
  /** Stops what waits; what is under way has so long (milliseconds). */
  close(timeout: number): Promise<void>;
}

/** Throws when a webhook's secret cannot be read. */
export function startWatch(config: Pick<Config, "review" | "webhooks">, parts: WatchParts): Watch {
  const hooks = startHooks(config.webhooks, { ...parts, random: parts.random ?? Math.random });
  const stopContract = startHoldContract(config, parts);
  return {
    takeHooks: hooks.take,
    close: async (timeout) => {
      await Promise.all([hooks.close(timeout), stopContract()]);
    },
  };
}
