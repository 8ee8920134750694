/** The case as a bundle. The respondent's copy is looked at first: what it replaces, and what it leaves out. */
import { Button, Group, List, Radio, Stack, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { CasePreview } from "../../../../web/api/cases/schemas.ts";
import { ApiProblem, call } from "../../../api/call.ts";
import { queries } from "../../../api/queries.ts";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { Refusal } from "../../../ui/dialogs/form-dialog.tsx";
import { DataTable } from "../../../ui/table.tsx";
import type { CaseDialog } from "./actions.tsx";

export function ExportDialog({ file, onClose }: CaseDialog) {
  const [redacted, setRedacted] = useState(false);
  const [names, setNames] = useState("");
  const body = {
    redacted,
    also: names
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => one.length > 1),
  };
  const preview = useMutation({
    mutationFn: () => call<CasePreview>("POST", `/cases/${file.id}/export/preview`, body),
  });
  const save = useMutation({
    mutationFn: () => download(file.id, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["cases"] }),
  });
  const ready = !redacted || preview.data !== undefined;
  const choose = (value: string) => {
    setRedacted(value === "copy");
    preview.reset();
  };
  return (
    <Dialog title="Export for a hearing" size="xl" onClose={onClose}>
      <Stack gap="sm">
        <Radio.Group label="For whom" value={redacted ? "copy" : "whole"} onChange={choose}>
          <Stack gap={4} mt={4}>
            <Radio value="whole" label="For those who decide: everything, with names and original messages" />
            <Radio value="copy" label="For the respondent: nothing that tells who complained" />
          </Stack>
        </Radio.Group>
        {redacted && (
          <Textarea
            label="More names and addresses to replace, one a line"
            autosize
            minRows={2}
            maxLength={8000}
            value={names}
            onChange={({ currentTarget }) => {
              setNames(currentTarget.value);
              preview.reset();
            }}
          />
        )}
        {preview.data && <Preview preview={preview.data} />}
        <Refusal error={preview.error ?? save.error} />
        {save.data && (
          <Text size="sm" role="status" style={{ overflowWrap: "anywhere" }}>
            Saved. Note this head elsewhere: {save.data}
          </Text>
        )}
        <Group justify="flex-end">
          {redacted && (
            <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
              Show what is replaced
            </Button>
          )}
          <Button disabled={!ready} loading={save.isPending} onClick={() => save.mutate()}>
            Export
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

const Preview = ({ preview: { replaced, heldBack, passages } }: { readonly preview: CasePreview }) => (
  <Stack gap="xs">
    {replaced.length === 0 ? (
      <Text size="sm">No name or address is found in it.</Text>
    ) : (
      <DataTable
        name="What is replaced"
        rows={replaced}
        rowKey={({ label }) => label}
        columns={[
          { head: "Label", cell: ({ label }) => label },
          { head: "Stands for", cell: ({ texts }) => texts.join(", ") },
          { head: "Times", number: true, cell: ({ count }) => count },
        ]}
      />
    )}
    {passages.map(({ where, text }) => (
      <Text key={`${where}${text}`} size="sm">
        <b>{where}:</b> {text}
      </Text>
    ))}
    <Text size="sm" fw={600}>
      Left out
    </Text>
    <List size="sm">
      {heldBack.map((one) => (
        <List.Item key={one}>{one}</List.Item>
      ))}
    </List>
  </Stack>
);

/** Out: the head that the bundle's verifiers compare. */
async function download(id: string, body: unknown): Promise<string> {
  const answer = await fetch(`/api/v1/cases/${id}/export`, {
    ...{ method: "POST", headers: { "x-lintel": "1", "content-type": "application/json" }, body: JSON.stringify(body) },
  }).catch(() => null);
  if (!answer) throw new ApiProblem(0, "The gateway cannot be reached. Try again.");
  if (!answer.ok)
    throw new ApiProblem(answer.status, `The gateway answered ${answer.status}: the case could not be exported.`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? `case-${id}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return answer.headers.get("x-lintel-head") ?? "";
}
