/** A file of the association into the records: first what it would change, then the change itself. */
import { Button, FileButton, Group, NativeSelect, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import type { ImportJob, ImportList } from "../../../web/api/imports/schemas.ts";
import { call, query } from "../../api/call.ts";
import { Asked } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { failed } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";
import { Job } from "./job.tsx";

const TABLES = ["members", "consents", "events", "participations"] as const;
type TableName = (typeof TABLES)[number];

/** What was chosen; a dry run and the run that follows are of the same bytes. */
interface Chosen {
  readonly name: string;
  readonly blob: Blob;
}

export function Page() {
  const asked = useQuery({ queryKey: ["imports"], queryFn: () => call<ImportList>("GET", "/imports") });
  return (
    <>
      <PageHead
        title="Import"
        sub="CSV in UTF-8 with a header line. Nothing changes before you have seen what would."
      />
      <Asked query={asked}>{(list) => <Desk list={list} />}</Asked>
    </>
  );
}

function Desk({ list }: { readonly list: ImportList }) {
  const [table, setTable] = useState<TableName>(list.jobs[0]?.table ?? "members");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [dried, setDried] = useState<string | null>(null);
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: (dry: boolean) => call<ImportJob>("POST", `/imports${query({ table, dry })}`, chosen?.blob),
    onSuccess: ({ id, dry }) => {
      setDried(dry ? id : null);
      return client.invalidateQueries({ queryKey: ["imports"] });
    },
    onError: failed,
  });
  const choose = (next: Chosen | null) => {
    setChosen(next);
    setDried(null);
  };
  const job = list.jobs[0];
  const mayRun = job !== undefined && job.id === dried && chosen !== null;
  return (
    <Stack gap="md">
      <NativeSelect
        size="xs"
        label="Table"
        w={200}
        data={[...TABLES]}
        value={table}
        onChange={({ currentTarget }) => {
          setTable(TABLES.find((one) => one === currentTarget.value) ?? "members");
          setDried(null);
        }}
      />
      <Columns all={list.columns[table] ?? []} required={list.required[table] ?? []} />
      <Choose chosen={chosen} onChoose={choose} />
      <Group gap="xs">
        <Button size="xs" disabled={!chosen} loading={start.isPending} onClick={() => start.mutate(true)}>
          See what would change
        </Button>
      </Group>
      {!job && <NoneYet since={list.since} />}
      {job && <Job key={job.id} job={job} onRun={mayRun ? () => start.mutate(false) : null} />}
    </Stack>
  );
}

/** Whoever left while one ran and finds nothing here knows why. */
function NoneYet({ since }: { readonly since: number }) {
  return (
    <Text size="xs" c="dimmed">
      No import since the gateway started, <Ago at={since} />. One that ran then ended with it: import its file again,
      what is in already counts as unchanged.
    </Text>
  );
}

function Columns({ all, required }: { readonly all: readonly string[]; readonly required: readonly string[] }) {
  return (
    <Text size="xs" c="dimmed">
      Columns: {all.map((name) => (required.includes(name) ? `${name} (needed)` : name)).join(", ")}. Lists use “;”.
    </Text>
  );
}

interface ChooseProps {
  readonly chosen: Chosen | null;
  onChoose(chosen: Chosen | null): void;
}

/** Whatever the system calls the file, it goes as CSV. */
const csv = (name: string, part: BlobPart): Chosen => ({ name, blob: new Blob([part], { type: "text/csv" }) });

function Choose({ chosen, onChoose }: ChooseProps) {
  const [pasted, setPasted] = useState("");
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) onChoose(csv(file.name, file));
  };
  const paste = (text: string) => {
    setPasted(text);
    onChoose(text.trim() === "" ? null : csv("pasted text", text));
  };
  return (
    <section aria-label="File" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Group gap="xs" mb="xs">
        <FileButton accept=".csv,text/csv" onChange={(file) => file && onChoose(csv(file.name, file))}>
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <Text size="sm">{chosen ? `${chosen.name}, ${count(chosen.blob.size)} octets` : "or drop one here"}</Text>
      </Group>
      <Textarea
        size="xs"
        label="Or paste it"
        autosize
        minRows={3}
        maxRows={10}
        value={pasted}
        onChange={({ currentTarget }) => paste(currentTarget.value)}
      />
    </section>
  );
}
