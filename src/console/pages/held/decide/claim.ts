/** "I work on this": shown to the others, and lets none of them decide it by accident. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";
import { call } from "../../../api/call.ts";
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
