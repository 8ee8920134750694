/** A complaint that came by telephone, by letter, or about mail that did not pass here. */
import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Opened } from "../../../web/api/cases/schemas.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { Failure } from "../../ui/asked.tsx";
import { Dialog } from "../../ui/dialog.tsx";

export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [complainant, setComplainant] = useState("");
  const [respondent, setRespondent] = useState("");
  const [words, setWords] = useState("");
  const open = useMutation({
    mutationFn: () => call<Opened>("POST", "/cases", { complainant, respondent, words }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ["cases"] });
      void navigate({ to: `/cases/${id}` });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <Dialog title="Write down a complaint" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Who complains"
            description="Their e-mail address. They get a letter and may take it back."
            required
            maxLength={254}
            value={complainant}
            onChange={({ currentTarget }) => setComplainant(currentTarget.value)}
            data-autofocus
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
          {open.error && <Failure error={open.error} />}
          <Group justify="flex-end">
            <Button type="submit" loading={open.isPending}>
              Open the case
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
