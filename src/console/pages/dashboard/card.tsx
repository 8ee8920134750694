/** One thing on the dashboard: what it is, one sentence, the picture, and the table behind it. */
import { ActionIcon, Anchor, Group, Paper, Stack, Text, Title, Tooltip } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { Asked } from "../../ui/asked.tsx";
import { useCsv } from "./asking.ts";

interface CardProps<Body> {
  readonly title: string;
  readonly query: Pick<UseQueryResult<Body>, "data" | "error" | "refetch">;
  /** Under /figures. */
  readonly csv?: string;
  /** Takes two columns where there are three. */
  readonly wide?: boolean;
  summary?(body: Body): ReactNode;
  /** Absent where the table alone says it. */
  chart?(body: Body): ReactNode;
  table(body: Body): ReactNode;
}

export function Card<Body>({ title, query, csv, wide, summary, chart, table }: CardProps<Body>) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <Paper component="section" withBorder p="sm" aria-labelledby={id} className={wide ? "wide" : ""}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={2} id={id} size="h3">
          {title}
        </Title>
        <Group gap={4} wrap="nowrap">
          {chart && <Toggle on={asTable} title={title} onChange={setAsTable} />}
          {csv && <Csv path={csv} title={title} />}
        </Group>
      </Group>
      <Asked query={query} lines={5}>
        {(body) => (
          <Stack gap="xs">
            {summary && (
              <Text size="sm" component="div">
                {summary(body)}
              </Text>
            )}
            {chart && !asTable ? chart(body) : <div className="card-table">{table(body)}</div>}
          </Stack>
        )}
      </Asked>
    </Paper>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly title: string;
  onChange(on: boolean): void;
}

function Toggle({ on, title, onChange }: ToggleProps) {
  return (
    <Tooltip label={on ? "As a picture" : "As a table"}>
      <ActionIcon
        variant={on ? "filled" : "default"}
        size="sm"
        aria-pressed={on}
        aria-label={`${title}: as a table`}
        onClick={() => onChange(!on)}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M1.5 2.5h13v11h-13zM1.5 6h13M1.5 9.8h13M6 2.5v11" strokeWidth="1.3" />
        </svg>
      </ActionIcon>
    </Tooltip>
  );
}

export function Csv({ path, title }: { readonly path: string; readonly title: string }) {
  return (
    <Anchor href={`/api/v1${useCsv(path)}`} download size="xs" aria-label={`${title}: CSV`}>
      CSV
    </Anchor>
  );
}

/** In one piece, however narrow its column. */
export const Day = ({ date }: { readonly date: string }) => <span className="day">{date}</span>;
