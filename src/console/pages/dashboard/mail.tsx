/** Mail by fate and by purpose. */
import type { VolumesBody } from "../../../web/api/figures/schemas.ts";
import { count } from "../../ui/count.ts";
import { DataTable, To } from "../../ui/table.tsx";
import { useFigures } from "./asking.ts";
import { Card, Day } from "./card.tsx";
import { Bars, Chart } from "./chart.tsx";

const watches = ({ total }: VolumesBody): boolean => total.wouldHold + total.wouldReject > 0;

export function Volumes() {
  const query = useFigures<VolumesBody>("/volumes");
  return (
    <Card
      {...{ title: "Mail", query, csv: "/volumes" }}
      summary={(body) => (
        <>
          {body.summary} <To to="/held">Held now</To>
        </>
      )}
      chart={(body) => <Chart label={body.summary} dates={body.days.map(({ date }) => date)} series={linesOf(body)} />}
      table={(body) => (
        <DataTable
          name="Copies per day"
          rows={[...body.days].reverse()}
          rowKey={({ date }) => date}
          columns={[
            { head: "Day (UTC)", cell: ({ date }) => <Day date={date} /> },
            { head: "Messages", number: true, cell: (day) => count(day.messages) },
            { head: "Forwarded", number: true, cell: (day) => count(day.forward) },
            { head: "Held", number: true, cell: (day) => count(day.hold) },
            { head: "Refused", number: true, cell: (day) => count(day.reject) },
            ...wouldOf<VolumesBody["days"][number]>(body),
          ]}
        />
      )}
    />
  );
}

/** Where nothing is watched alone, two columns of zeros would say nothing. */
const wouldOf = <Row extends VolumesBody["total"]>(body: VolumesBody) =>
  watches(body)
    ? [
        { head: "Would be held", number: true, cell: (row: Row) => count(row.wouldHold) },
        { head: "Would be refused", number: true, cell: (row: Row) => count(row.wouldReject) },
      ]
    : [];

const linesOf = (body: VolumesBody) => [
  { name: "forwarded", values: body.days.map(({ forward }) => forward) },
  { name: "held", values: body.days.map(({ hold }) => hold) },
  { name: "refused", values: body.days.map(({ reject }) => reject) },
  ...(watches(body)
    ? [{ name: "would be stopped", values: body.days.map(({ wouldHold, wouldReject }) => wouldHold + wouldReject) }]
    : []),
];

export function Purposes() {
  const query = useFigures<VolumesBody>("/purposes");
  return (
    <Card
      {...{ title: "What kind of mail", query, csv: "/purposes" }}
      chart={({ purposes }) => (
        <Bars
          name="Messages by purpose"
          rows={purposes.map(({ purpose, messages }) => ({ label: purpose.replaceAll("-", " "), value: messages }))}
        />
      )}
      table={(body) => (
        <DataTable
          name="Mail by purpose"
          rows={body.purposes}
          rowKey={({ purpose }) => purpose}
          columns={[
            { head: "Purpose", cell: ({ purpose }) => purpose.replaceAll("-", " ") },
            { head: "Messages", number: true, cell: (row) => count(row.messages) },
            { head: "Forwarded", number: true, cell: (row) => count(row.forward) },
            { head: "Held", number: true, cell: (row) => count(row.hold) },
            { head: "Refused", number: true, cell: (row) => count(row.reject) },
            ...wouldOf<VolumesBody["purposes"][number]>(body),
          ]}
        />
      )}
    />
  );
}
