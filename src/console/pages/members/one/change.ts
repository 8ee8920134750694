/** A change of one member: what is shown of it afterwards is asked again. */
import type { MemberBody, MemberEdit } from "../../../../web/api/members/schemas.ts";
import { call } from "../../../api/call.ts";
import { useSend } from "../../../ui/dialogs/send.ts";

/** `Edit` without what every edit has. */
export type Change = Omit<MemberEdit, "version" | "reason">;

export function useEdit({ id, version }: Pick<MemberBody, "id" | "version">, onDone: () => void) {
  return useSend(
    ({ change, reason }: { readonly change: Change; readonly reason: string }) =>
      call("PATCH", `/members/${encodeURIComponent(id)}`, { ...change, version, reason }),
    { stale: "members", said: "Saved.", onDone },
  );
}
