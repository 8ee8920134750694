/** `/report`: a month without names, to read here, to print, to take into a spreadsheet. */
import { Button, Select, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReportBody } from "../../../web/api/figures/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { Download } from "../../ui/download.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable } from "../../ui/table.tsx";

const MONTHS = 24;

/** `2026-03`, and those before it. */
function monthsUpTo(now: number): string[] {
  const today = new Date(now);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}

export function Page() {
  const months = monthsUpTo(Date.now());
  const [{ month = months[1] ?? "" }, change] = useAddress();
  const report = useQuery({
    queryKey: ["figures", "report", month],
    queryFn: () => call<ReportBody>("GET", `/figures/report${query({ month })}`),
  });
  const path = (format: string) => `/figures/report${query({ month, format })}`;
  return (
    <>
      <PageHead
        title="Monthly report"
        sub="Without names: no sender, recipient, subject or reviewer. Taking it out is an entry in the trail."
        actions={
          <>
            <Select
              size="xs"
              aria-label="Month"
              data={months}
              value={month}
              allowDeselect={false}
              onChange={(value) => change({ month: value ?? "" })}
            />
            <Button component="a" href={`/api/v1${path("html")}`} target="_blank" size="xs" variant="default">
              To print
            </Button>
            <Download path={path("csv")}>CSV</Download>
          </>
        }
      />
      <Asked query={report} lines={12}>
        {(body) => <Report report={body} />}
      </Asked>
    </>
  );
}

function Report({ report: { title, association, notes, sections } }: { readonly report: ReportBody }) {
  return (
    <Stack gap="md" maw="60rem">
      <Text fw={600}>{association === "" ? title : `${title}, ${association}`}</Text>
      {notes.map((note) => (
        <Text key={note} size="sm" c="dimmed">
          {note}
        </Text>
      ))}
      {sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </Stack>
  );
}

const shown = (cell: string | number | null): string => (typeof cell === "number" ? count(cell) : (cell ?? ""));

function Section({ section: { title, note, head, rows } }: { readonly section: ReportBody["sections"][number] }) {
  return (
    <section>
      <Title order={2}>{title}</Title>
      {note !== "" && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      <DataTable
        name={title}
        rows={rows}
        rowKey={(row) => shown(row[0] ?? "")}
        columns={head.map((name, at) => ({
          head: name || (at === 0 ? "What" : "Number"),
          number: at > 0,
          cell: (row: (typeof rows)[number]) => shown(row[at] ?? null),
        }))}
      />
    </section>
  );
}
