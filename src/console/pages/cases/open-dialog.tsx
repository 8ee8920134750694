/** A complaint that came by telephone, by letter, or about mail that did not pass here. */
import { Textarea, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Opened } from "../../../web/api/cases/schemas.ts";
import { call } from "../../api/call.ts";
import { FormDialog } from "../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";

export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [complainant, setComplainant] = useState("");
  const [respondent, setRespondent] = useState("");
  const [words, setWords] = useState("");
  const open = useSend(() => call<Opened>("POST", "/cases", { complainant, respondent, words }), {
    ...{ stale: "cases", said: "Written down." },
    onDone: ({ id }) => void navigate({ to: id === null ? "/cases" : `/cases/${id}` }),
  });
  return (
    <FormDialog
      title="Write down a complaint"
      confirm="Open the case"
      work={open}
      onSend={() => open.mutate()}
      onClose={onClose}
    >
      <TextInput
        label="Who complains"
        description="Their e-mail address. They get a letter and may take it back."
        required
        maxLength={254}
        value={complainant}
        onChange={({ currentTarget }) => setComplainant(currentTarget.value)}
      />
      <TextInput
        label="About whom"
        description="The member's address or id"
        required
        maxLength={254}
        value={respondent}
        onChange={({ currentTarget }) => setRespondent(currentTarget.value)}
      />
      <Textarea
        label="What they say"
        required
        minRows={4}
        autosize
        maxLength={4000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </FormDialog>
  );
}
