/** What waits, and how long decisions took. */
import type { HoldsBody } from "../../../web/api/figures/schemas.ts";
import { DataTable, To } from "../../ui/table.tsx";
import { duration } from "../../ui/time.tsx";
import { useFigures } from "./asking.ts";
import { Card } from "./card.tsx";
import { Bars, Chart } from "./chart.tsx";

const lasting = (ms: number | null): string => (ms === null ? "–" : duration(ms));

export function Waiting() {
  const query = useFigures<HoldsBody>("/holds");
  return (
    <Card
      {...{ title: "Waiting now", query }}
      summary={({ now }) =>
        now.messages === 0 ? (
          "Nothing waits."
        ) : (
          <>
            <To to="/held">{now.messages.toLocaleString("en-GB")} held</To>
            {`, for ${now.recipients.toLocaleString("en-GB")} recipients; ${now.urgent} urgent.`}
          </>
        )
      }
      table={({ now }) => (
        <Bars name="Held messages by age" rows={now.ages.map(({ label, messages }) => ({ label, value: messages }))} />
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
          ]}
          show={duration}
        />
      )}
      table={({ weeks }) => (
        <DataTable
          name="Time to decision per week"
          rows={[...weeks].reverse()}
          rowKey={({ week }) => week}
          columns={[
            { head: "Week of", cell: ({ week }) => week },
            { head: "Decided", number: true, cell: ({ decided }) => decided },
            { head: "Half within", number: true, cell: ({ median }) => lasting(median) },
            { head: "Nine of ten", number: true, cell: ({ p90 }) => lasting(p90) },
            ...(weeks.some(({ workMedian }) => workMedian !== null)
              ? [
                  { head: "Half, office hours", number: true, cell: (row: Week) => lasting(row.workMedian) },
                  { head: "Nine of ten, office hours", number: true, cell: (row: Week) => lasting(row.workP90) },
                ]
              : []),
          ]}
        />
      )}
    />
  );
}

type Week = HoldsBody["weeks"][number];
