/** A file as evidence: a letter that was scanned, a recording, what came by another way. */
import { FileInput } from "@mantine/core";
import { useState } from "react";
import type { Acted } from "../../../../web/api/cases/schemas.ts";
import { ApiProblem, call } from "../../../api/call.ts";
import { FormDialog } from "../../../ui/dialogs/form-dialog.tsx";
import { useSend } from "../../../ui/dialogs/send.ts";
import type { CaseDialog } from "./actions.tsx";

/** As the API has it; said before anything travels. */
const LARGEST = 5 * 1_048_576;

export function FileDialog({ file: { id }, onClose }: CaseDialog) {
  const [chosen, setChosen] = useState<File | null>(null);
  const add = useSend(
    async (file: File) => {
      const body = { name: file.name.slice(-200), type: file.type.slice(0, 100), content: await base64(file) };
      return call<Acted>("POST", `/cases/${id}/files`, body);
    },
    { stale: "cases", said: "The file is evidence now.", onDone: onClose },
  );
  const wrong = chosen && faultOf(chosen);
  const choose = (file: File | null) => {
    add.reset();
    setChosen(file);
  };
  return (
    <FormDialog
      title="Add a file"
      size="lg"
      confirm="Add a file"
      unready={!chosen || wrong !== null}
      work={add}
      onSend={() => chosen && add.mutate(chosen)}
      onClose={onClose}
    >
      <FileInput
        label="File"
        description="At most 5 MiB. It is frozen as it is, with its SHA-256; nobody takes it out again."
        placeholder="Choose a file"
        required
        clearable
        clearButtonProps={{ "aria-label": "Choose none" }}
        value={chosen}
        onChange={choose}
        error={wrong}
        data-autofocus
      />
    </FormDialog>
  );
}

function faultOf({ size }: File): string | null {
  if (size === 0) return "This file is empty.";
  return size > LARGEST ? `This file has ${(size / 1_048_576).toFixed(1)} MiB: at most 5 are kept.` : null;
}

/** The browser writes `data:<type>;base64,<content>`. */
const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new ApiProblem(0, "The file cannot be read. Choose it again."));
    reader.readAsDataURL(file);
  });
