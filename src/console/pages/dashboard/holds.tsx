/** What waits, and how long decisions took. */
import type { HoldsBody, WaitingBody } from "../../../web/api/figures/schemas.ts";
import { count } from "../../ui/count.ts";
import { duration } from "../../ui/moments.ts";
import { DataTable, To } from "../../ui/table.tsx";
import { useFigures } from "./asking.ts";
import { Card, Day } from "./card.tsx";
import { Bars, Chart } from "./chart.tsx";

const lasting = (ms: number | null): string => (ms === null ? "–" : duration(ms));

const MINUTE = 60_000;
/** Round to a clock's eye, milliseconds. */
const DURATIONS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14_400, 28_800, 72_000].map(
  (minutes) => minutes * MINUTE,
);

export function Waiting() {
  const query = useFigures<WaitingBody>("/waiting");
  return (
    <Card
      {...{ title: "Waiting now", query, csv: "/waiting" }}
      summary={(now) =>
        now.messages === 0 ? (
          "Nothing waits."
        ) : (
          <>
            <To to="/held">{count(now.messages)} held</To>
            {`, for ${count(now.recipients)} recipients; ${now.urgent} urgent.`}
          </>
        )
      }
      table={({ ages }) => (
        <Bars name="Held messages by age" rows={ages.map(({ label, messages }) => ({ label, value: messages }))} />
      )}
    />
  );
}

export function Decisions() {
  const query = useFigures<HoldsBody>("/holds");
  return (
    <Card
      {...{ title: "Time to decision", query, csv: "/holds" }}
      summary={({ summary }) => summary}
      chart={({ weeks, summary }) => (
        <Chart
          label={summary}
          dates={weeks.map(({ week }) => week)}
          series={[
            { name: "half within", values: weeks.map(({ median }) => median) },
            { name: "nine of ten within", values: weeks.map(({ p90 }) => p90) },
            { name: "half, office hours", values: weeks.map(({ workMedian }) => workMedian) },
            { name: "nine of ten, office hours", values: weeks.map(({ workP90 }) => workP90) },
          ]}
          show={duration}
          steps={DURATIONS}
        />
      )}
      table={({ weeks }) => (
        <DataTable
          name="Time to decision per week"
          rows={[...weeks].reverse()}
          rowKey={({ week }) => week}
          columns={[
            { head: "Week of", cell: ({ week }) => <Day date={week} /> },
            { head: "Decided", number: true, cell: ({ decided }) => decided },
            { head: "Half within", number: true, cell: ({ median }) => lasting(median) },
            { head: "Nine of ten", number: true, cell: ({ p90 }) => lasting(p90) },
            { head: "Half, office hours", number: true, cell: ({ workMedian }) => lasting(workMedian) },
            { head: "Nine of ten, office hours", number: true, cell: ({ workP90 }) => lasting(workP90) },
          ]}
        />
      )}
    />
  );
}
