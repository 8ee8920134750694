/** A member's standing, changed at once and with a reason. Sanctions with dates come with a case. */
import { Text } from "@mantine/core";
import type { MemberBody } from "../../../../web/api/members/schemas.ts";
import { ReasonDialog } from "../../../ui/dialogs/reason-dialog.tsx";
import { useEdit } from "./change.ts";

const MEANINGS = [
  { code: "good", label: "Good: mail goes as the policy says" },
  { code: "warned", label: "Warned: mail goes on, the warning is on record" },
  { code: "every-message-held", label: "Every message held for review" },
  { code: "suspended", label: "Suspended: nothing is accepted from them" },
  { code: "cancelled", label: "Cancelled: no member any more" },
] as const;

interface Props {
  readonly member: MemberBody;
  onClose(): void;
}

export function StandingDialog({ member, onClose }: Props) {
  const edit = useEdit(member, onClose);
  const codes = MEANINGS.filter(({ code }) => code !== member.standing);
  const save = ({ code, words }: { readonly code: string; readonly words: string }) => {
    const standing = MEANINGS.find((one) => one.code === code)?.code;
    if (standing) edit.mutate({ change: { standing }, reason: words });
  };
  return (
    <ReasonDialog
      title={`Standing of ${member.name || member.id}`}
      codes={codes}
      words="required"
      wordsLabel="Why"
      confirm="Change standing"
      danger
      work={edit}
      onConfirm={save}
      onClose={onClose}
    >
      <Text size="sm">It is {member.standing} now. The change holds from the next message on.</Text>
    </ReasonDialog>
  );
}
