/** Who looks at held mail when, when nobody does, and what waits. */
import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { BacklogBody, DutyBody } from "../../../web/api/duty/index.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { Asked } from "../../ui/asked.tsx";
import { Facts } from "../../ui/facts.tsx";
import { duration, exactly } from "../../ui/moments.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { Ago } from "../../ui/time.tsx";
import { DUTY } from "./keys.ts";
import { ShiftDialog } from "./shift-dialog.tsx";
import { Shifts } from "./shifts.tsx";

/** So many gaps are named; of the others their number. */
const GAPS = 5;

export function Page() {
  const may = useMay();
  const [opened, setOpened] = useState(false);
  const duty = useQuery({ queryKey: DUTY, queryFn: () => call<DutyBody>("GET", "/duty") });
  const backlog = useQuery({
    queryKey: ["held", "backlog"],
    queryFn: () => call<BacklogBody>("GET", "/duty/backlog"),
    refetchInterval: 60_000,
  });
  const add = may("duty:edit") && (
    <Button size="xs" onClick={() => setOpened(true)}>
      Put somebody on duty
    </Button>
  );
  return (
    <>
      <PageHead title="Duty" sub="Who looks at held mail in the coming four weeks" actions={add} />
      <Stack gap="lg">
        <Asked query={backlog} lines={3}>
          {(found) => <Backlog backlog={found} lastResort={duty.data?.lastResort ?? ""} />}
        </Asked>
        <Asked query={duty}>{(found) => <Roster duty={found} />}</Asked>
      </Stack>
      {opened && duty.data && <ShiftDialog deciders={duty.data.deciders} onClose={() => setOpened(false)} />}
    </>
  );
}

function Backlog({ backlog, lastResort }: { readonly backlog: BacklogBody; readonly lastResort: string }) {
  const { open, urgent, stuck, routed, oldestAt, ages } = backlog;
  const older = ages.filter(({ age }) => age > 0).map(({ age, count }) => `${count} over ${duration(age)}`);
  return (
    <section aria-label="Backlog">
      <Title order={2} mb="xs">
        What waits
      </Title>
      {stuck > routed && (
        <Alert color="red" title="Nobody may decide some held mail" mb="xs">
          {stuck - routed} of it will end undecided.{" "}
          {lastResort === "" && "No last resort is configured (review.last_resort)."}{" "}
          <Link to="/held" search={{ stuck: "1" }}>
            Show it
          </Link>
        </Alert>
      )}
      <Facts
        rows={[
          ["Held messages", open],
          ["Urgent", urgent],
          ["Oldest", oldestAt === null ? "none" : <Ago key="oldest" at={oldestAt} />],
          ["By age", older.join(", ")],
          ["Undecidable", stuck === 0 ? "none" : `${stuck}, ${routed} with somebody named`],
        ]}
      />
    </section>
  );
}

function Roster({ duty }: { readonly duty: DutyBody }) {
  const { shifts, roster, deciders, working, timezone, hours } = duty;
  return (
    <section aria-label="Roster">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Roster</Title>
        <Text size="sm" c="dimmed">
          {working ? "Working time now" : "Not working time now"} · {hours} {timezone}
        </Text>
      </Group>
      {!roster && (
        <Text size="sm">
          There is no roster, so all who may decide are on duty: {deciders.join(", ") || "nobody can decide at all"}.
        </Text>
      )}
      <Gaps duty={duty} />
      {shifts.length > 0 && <Shifts shifts={shifts} deciders={deciders} />}
    </section>
  );
}

function Gaps({ duty: { gaps } }: { readonly duty: DutyBody }) {
  if (gaps.length === 0) return null;
  return (
    <Alert color="yellow" title="Gaps" mb="xs">
      <ul>
        {gaps.slice(0, GAPS).map(({ date, from, until, whole }) => (
          <li key={from}>
            Nobody is on duty on {date}
            {!whole && `, ${exactly(from)} to ${exactly(until)}`}
          </li>
        ))}
        {gaps.length > GAPS && (
          <li>
            and {gaps.length - GAPS} more, the last on {gaps.at(-1)?.date}
          </li>
        )}
      </ul>
    </Alert>
  );
}
