/** "I work on this": shown to the others, and lets none of them decide it by accident. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";
import { call, isAttended } from "../../../api/call.ts";
import { codeOf, done, failed, wordsOf } from "../../../ui/tell.ts";
import type { Conflict } from "./decide.ts";

interface Wish {
  readonly row: HeldRow;
  readonly takeOver: boolean;
}

const ask = ({ row, takeOver }: Wish) =>
  row.claim?.mine
    ? call("DELETE", `/held/${row.ref}/claim`)
    : call("POST", `/held/${row.ref}/claim`, takeOver ? { takeOver } : {});

/** Claims a row, or gives it back when it is one's own already. `onConflict`: somebody else has it. */
export function useClaim(onConflict: (conflict: Conflict) => void): (wish: Wish) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ask,
    onSuccess: (_answer, { row }) => done(row.claim?.mine ? "Given back." : "Yours."),
    onError: (error, wish) => {
      if (codeOf(error) !== "claimed") return failed(error);
      onConflict({ words: wordsOf(error), takeOver: () => mutate({ ...wish, takeOver: true }) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["held"] }),
  });
  return mutate;
}

/** Twice while a claim lasts, and once to spare. */
const RENEWAL = 5 * 60_000;

/**
 * Goes on claiming what is open while its reader is there: else another could decide it under their eyes after a quarter of an
 * hour. Nobody is told; where somebody took it over meanwhile, the row says so.
 */
export function useRenewal(row: HeldRow | undefined): void {
  const client = useQueryClient();
  const ref = row?.claim?.mine ? row.ref : undefined;
  useEffect(() => {
    if (ref === undefined) return;
    const renew = () => {
      if (!isAttended()) return;
      call("POST", `/held/${ref}/claim`, {}).catch(() => client.invalidateQueries({ queryKey: ["held"] }));
    };
    const timer = setInterval(renew, RENEWAL);
    return () => clearInterval(timer);
  }, [ref, client]);
}
