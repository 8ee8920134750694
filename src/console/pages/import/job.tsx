/** One import: how far it is, what it did or would do, which lines it refused. */
import { Alert, Button, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ImportJob } from "../../../web/api/imports/schemas.ts";
import { call } from "../../api/call.ts";
import { count } from "../../ui/count.ts";
import { Download } from "../../ui/download.tsx";
import { type Column, DataTable } from "../../ui/table.tsx";
import { statusOf } from "../../ui/tell.ts";
import { Ago } from "../../ui/time.tsx";

/** Milliseconds. */
const EVERY = 500;

interface Props {
  readonly job: ImportJob;
  /** Null where this is not a dry run of what is chosen. */
  readonly onRun: (() => void) | null;
}

export function Job({ job: first, onRun }: Props) {
  const client = useQueryClient();
  const asked = useQuery({
    queryKey: ["import", first.id],
    queryFn: () => call<ImportJob>("GET", `/imports/${first.id}`),
    initialData: first,
    refetchInterval: ({ state }) => (state.data?.state === "running" && !isGone(state.error) ? EVERY : false),
  });
  const job = asked.data;
  const gone = isGone(asked.error);
  useEffect(() => {
    if (job.state === "done" && !job.dry) void client.invalidateQueries({ queryKey: ["members"] });
  }, [job.state, job.dry, client]);
  const what = `${job.dry ? "Dry run" : "Import"} of ${job.table}`;
  return (
    <section aria-label={what}>
      <Title order={2} mb="xs">
        {what}
      </Title>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {job.by}, <Ago at={job.at} />
        </Text>
        {job.state === "running" && (gone ? <Ended job={job} /> : <Running job={job} />)}
        {job.state === "failed" && (
          <Alert color="red" title={job.done > 0 ? `It stopped after ${rowsOf(job)}` : "Nothing was read"}>
            {job.failure}
          </Alert>
        )}
        {job.state === "done" && <Done job={job} onRun={onRun} />}
      </Stack>
    </section>
  );
}

/** The gateway knows nothing of it: it was started again meanwhile. */
const isGone = (error: unknown): boolean => statusOf(error) === 404;
const rowsOf = ({ done, total }: ImportJob): string => `${count(done)} of ${count(total)} rows`;

function Ended({ job }: { readonly job: ImportJob }) {
  return (
    <Alert color="red" title="The gateway was started again in the middle of it" role="alert">
      {job.dry
        ? "It was a dry run: nothing changed. See again what would change."
        : `At least ${rowsOf(job)} were through, always whole thousands. Import the same file again: what is in already counts as unchanged.`}
    </Alert>
  );
}

function Running({ job }: { readonly job: ImportJob }) {
  const share = job.total === 0 ? 0 : Math.round((100 * job.done) / job.total);
  return (
    <div role="status">
      <Progress value={share} animated aria-label="Import progress" />
      <Text size="sm">
        {job.total === 0 ? "Reading the file." : `${rowsOf(job)}.`} It goes on when you close this page.
      </Text>
    </div>
  );
}

const COLUMNS: readonly Column<ImportJob["refusals"][number]>[] = [
  { head: "Line", number: true, cell: ({ line }) => line, width: "5rem" },
  { head: "Column", cell: ({ column }) => column ?? "" },
  { head: "What is wrong, and what to do", cell: ({ reason }) => reason },
];

function Done({ job, onRun }: Props) {
  const { added, changed, unchanged, refused, dry } = job;
  const would = dry ? "would be " : "";
  return (
    <>
      <Text role="status">
        {count(added)} {would}added, {count(changed)} {would}changed, {count(unchanged)} unchanged, {count(refused)}{" "}
        {would}refused
      </Text>
      {refused > 0 && (
        <>
          <DataTable
            name="Refused lines"
            columns={COLUMNS}
            rows={job.refusals}
            rowKey={({ line, reason }) => `${line} ${reason}`}
          />
          <Group gap="xs">
            {refused > job.refusals.length && <Text size="sm">The first {job.refusals.length} are shown.</Text>}
            <Download path={`/imports/${job.id}/result.csv`}>Download the refused lines</Download>
          </Group>
        </>
      )}
      {onRun && added + changed > 0 && (
        <Group>
          <Button size="xs" onClick={onRun}>
            Import {count(added + changed)} rows
          </Button>
        </Group>
      )}
    </>
  );
}
