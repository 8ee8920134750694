/** Ends a sanction before its time: a person decides it, with words (iaop.cp.2). */
import { Text } from "@mantine/core";
import { useState } from "react";
import type { CaseBody, SanctionRow } from "../../../../web/api/cases/schemas.ts";
import { StandingBadge } from "../../../ui/badges.tsx";
import { FormDialog } from "../../../ui/dialogs/form-dialog.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Exactly } from "../../../ui/time.tsx";
import { useAct } from "./act.ts";
import { Words } from "./step-dialogs.tsx";

interface LiftDialogProps {
  readonly file: CaseBody;
  readonly sanction: SanctionRow;
  onClose(): void;
}

export function LiftDialog({ file, sanction, onClose }: LiftDialogProps) {
  const [words, setWords] = useState("");
  const act = useAct(file.id, "The sanction is lifted.", onClose);
  const { id, standing, from, until, state } = sanction;
  return (
    <FormDialog
      title="Lift a sanction"
      size="lg"
      confirm="Lift it"
      work={act}
      onSend={() => act.mutate({ kind: "lift", sanction: id, words })}
      onClose={onClose}
    >
      <Facts
        rows={[
          ["Member", sanction.name || sanction.member],
          ["Sanction", <StandingBadge key="s" standing={standing} />],
          ["From", <Exactly key="f" at={from} />],
          ["Until", until === null ? "no end" : <Exactly key="u" at={until} />],
          ["Decided by", sanction.actor.replace("staff:", "")],
        ]}
      />
      <Text size="sm">
        {state === "waiting"
          ? "It has not begun, and will not."
          : "It ends now, and the standing from before comes back unless another sanction holds."}
      </Text>
      <Words
        label="Why"
        hint="It stays in the case, and the respondent may read it: it must not tell who complained."
        value={words}
        onChange={setWords}
      />
    </FormDialog>
  );
}
