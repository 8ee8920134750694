/** A change of one member: what is shown of it afterwards is asked again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MemberBody, MemberEdit } from "../../../../web/api/members/schemas.ts";
import { call } from "../../../api/call.ts";
import { done, failed } from "../../../ui/tell.ts";

/** `Edit` without what every edit has. */
export type Change = Omit<MemberEdit, "version" | "reason">;

export function useEdit({ id, version }: Pick<MemberBody, "id" | "version">, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ change, reason }: { readonly change: Change; readonly reason: string }) =>
      call("PATCH", `/members/${encodeURIComponent(id)}`, { ...change, version, reason }),
    onSuccess: () => {
      done("Saved.");
      onDone();
    },
    onError: failed,
    onSettled: () => client.invalidateQueries({ queryKey: ["members"] }),
  });
}
