/** The hold contract: what the calling thread reads, and what the writer writes. */
import type { ContractVerbs } from "../../port.ts";
import type { Connection } from "../statement.ts";
import type { WriterVerbs } from "../tx.ts";
import { readDeciders } from "./deciding.ts";
import { dutyWrites, hasRoster, listShifts } from "./duty.ts";
import { heldExpiring, watchWrites } from "./watch.ts";

type Written = Exclude<keyof ContractVerbs, "listShifts" | "hasRoster" | "listDeciders" | "heldExpiring">;

export const contractWrites: WriterVerbs<ContractVerbs, Written> = { ...dutyWrites, ...watchWrites };

export function contractSide({ read }: { readonly read: Connection }) {
  return {
    listShifts: async (from, until) => listShifts(read, from, until),
    hasRoster: async () => hasRoster(read),
    listDeciders: async () => readDeciders(read),
    heldExpiring: async (before, limit) => heldExpiring(read, before, limit),
  } satisfies Partial<ContractVerbs>;
}
