/** Complaints, the way out, senders and campaigns to watch, cases. */
import type {
  CampaignsBody,
  CaseFiguresBody,
  ComplaintsBody,
  DeliveryBody,
  LatencyBody,
  ReviewersBody,
  SendersBody,
} from "../../../web/api/figures/schemas.ts";
import { useMay } from "../../api/session.ts";
import { Empty } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { Facts } from "../../ui/facts.tsx";
import { duration } from "../../ui/moments.ts";
import { DataTable, To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { useFigures } from "./asking.ts";
import { Card, Csv, Day } from "./card.tsx";
import { Chart } from "./chart.tsx";

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Of a hundredth of a percent and more, for so much is written out. */
const SHARES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((one) => one / 10_000);

export function Complaints() {
  const query = useFigures<ComplaintsBody>("/complaints");
  const rate = ({ complaints, delivered }: ComplaintsBody["weeks"][number]) =>
    delivered > 0 ? complaints / delivered : null;
  return (
    <Card
      {...{ title: "Complaint rate", query, csv: "/complaints" }}
      summary={({ summary }) => summary}
      chart={(body) => (
        <Chart
          label={body.summary}
          dates={body.weeks.map(({ week }) => week)}
          series={[{ name: "complaints of delivered", values: body.weeks.map(rate) }]}
          limits={[
            { name: "0.1 %: providers take note", value: 0.001 },
            { name: "0.3 %: providers refuse", value: 0.003 },
          ]}
          show={percent}
          steps={SHARES}
        />
      )}
      table={({ weeks }) => (
        <DataTable
          name="Complaints per week"
          rows={[...weeks].reverse()}
          rowKey={({ week }) => week}
          columns={[
            { head: "Week of", cell: ({ week }) => <Day date={week} /> },
            { head: "Complaints", number: true, cell: ({ complaints }) => count(complaints) },
            { head: "Delivered", number: true, cell: ({ delivered }) => count(delivered) },
            { head: "Rate", number: true, cell: (row) => (rate(row) === null ? "–" : percent(rate(row) ?? 0)) },
          ]}
        />
      )}
    />
  );
}

export function Delivery() {
  const query = useFigures<DeliveryBody>("/delivery");
  return (
    <Card
      {...{ title: "Delivery", query, csv: "/delivery" }}
      summary={({ summary, now }) =>
        `${summary}${now.deferred > 0 ? ` ${count(now.deferred)} of them are tried again.` : ""}${now.noticesDue > 0 ? ` ${count(now.noticesDue)} letters wait.` : ""}`
      }
      chart={({ days, summary }) => (
        <Chart
          label={summary}
          dates={days.map(({ date }) => date)}
          series={[
            { name: "delivered", values: days.map(({ delivered }) => delivered) },
            { name: "put off", values: days.map(({ temporary }) => temporary) },
            { name: "failed", values: days.map(({ permanent }) => permanent) },
          ]}
        />
      )}
      table={({ failures, days }) => (
        <>
          <DataTable
            name="Attempts per day"
            rows={days.filter(({ delivered, temporary, permanent }) => delivered + temporary + permanent > 0).reverse()}
            rowKey={({ date }) => date}
            columns={[
              { head: "Day (UTC)", cell: ({ date }) => <Day date={date} /> },
              { head: "Delivered", number: true, cell: ({ delivered }) => count(delivered) },
              { head: "Put off", number: true, cell: ({ temporary }) => count(temporary) },
              { head: "Failed", number: true, cell: ({ permanent }) => count(permanent) },
            ]}
          />
          {failures.length > 0 && <Failures rows={failures} />}
        </>
      )}
    />
  );
}

const Failures = ({ rows }: { readonly rows: DeliveryBody["failures"] }) => (
  <>
    <DataTable
      name="Attempts that failed, by status"
      rows={rows}
      rowKey={({ status, result }) => `${status} ${result}`}
      columns={[
        { head: "Status", cell: ({ status }) => status },
        { head: "What it means", cell: ({ result }) => (result === "temporary" ? "put off" : "failed for good") },
        { head: "Attempts", number: true, cell: ({ attempts }) => count(attempts) },
      ]}
    />
    <Csv path="/failures" title="Attempts that failed" />
  </>
);

const took = (ms: number | null): string => (ms === null ? "–" : lasting(ms));
const lasting = (ms: number): string => (ms < 60_000 ? `${ms / 1000} s` : duration(ms));

export function Latency() {
  const query = useFigures<LatencyBody>("/latency");
  return (
    <Card
      {...{ title: "Smart host", query, csv: "/latency" }}
      summary={({ summary }) => summary}
      chart={({ days, summary }) => (
        <Chart
          label={summary}
          dates={days.map(({ date }) => date)}
          series={[
            { name: "half within", values: days.map(({ median }) => median) },
            { name: "95 of 100 within", values: days.map(({ p95 }) => p95) },
          ]}
          show={lasting}
        />
      )}
      table={({ days }) => (
        <DataTable
          name="How long the smart host took, per day"
          rows={days.filter(({ copies }) => copies > 0).reverse()}
          rowKey={({ date }) => date}
          columns={[
            { head: "Day (UTC)", cell: ({ date }) => <Day date={date} /> },
            { head: "Copies", number: true, cell: ({ copies }) => count(copies) },
            { head: "Half within", number: true, cell: ({ median }) => took(median) },
            { head: "95 of 100 within", number: true, cell: ({ p95 }) => took(p95) },
          ]}
        />
      )}
    />
  );
}

/** More are no list. */
const LISTED = 20;

const COMPLAINED = {
  head: "Complaints",
  number: true,
  cell: ({ complaints }: SendersBody["senders"][number]) => (complaints === null ? "–" : count(complaints.hits)),
};

export function Senders() {
  const may = useMay();
  const query = useFigures<SendersBody>("/senders");
  return (
    <Card
      {...{ title: "Senders to watch", query, csv: "/senders", wide: true }}
      table={({ senders }) =>
        senders.length === 0 ? (
          <Empty title="Nobody stands out." />
        ) : (
          <>
            <DataTable
              name="Senders to watch, and why"
              rows={senders.slice(0, LISTED)}
              rowKey={({ member }) => member}
              columns={[
                {
                  head: "Sender",
                  cell: (row) => <To to={`/members/${encodeURIComponent(row.member)}`}>{row.name || row.member}</To>,
                },
                { head: "Why", cell: ({ why }) => why.join("; ") },
                ...(may("cases:read") ? [COMPLAINED] : []),
                {
                  head: "Stopped",
                  number: true,
                  cell: ({ member, stopped }) => (
                    <To to="/held" search={{ sender: member }}>
                      {count(stopped)}
                    </To>
                  ),
                },
              ]}
            />
            {senders.length > LISTED && `and ${count(senders.length - LISTED)} others, in the CSV`}
          </>
        )
      }
    />
  );
}

export function Campaigns() {
  const query = useFigures<CampaignsBody>("/campaigns");
  return (
    <Card
      {...{ title: "Campaigns that wait", query, csv: "/campaigns" }}
      table={({ campaigns }) =>
        campaigns.length === 0 ? (
          <Empty title="No campaign waits." />
        ) : (
          <DataTable
            name="Look-alike messages of one sender that wait"
            rows={campaigns}
            rowKey={({ campaign }) => campaign}
            columns={[
              {
                head: "Sender",
                cell: ({ name, member, ref }) => (
                  <To to="/held" search={{ campaign: ref }}>
                    {name || member}
                  </To>
                ),
              },
              { head: "Messages", number: true, cell: ({ messages }) => count(messages) },
              { head: "Recipients", number: true, cell: ({ recipients }) => count(recipients) },
              { head: "Since", cell: ({ oldestAt }) => <Ago at={oldestAt} /> },
            ]}
          />
        )
      }
    />
  );
}

export function Cases() {
  const query = useFigures<CaseFiguresBody>("/cases");
  return (
    <Card
      {...{ title: "Cases and appeals", query, csv: "/cases" }}
      table={({ opened, openNow, oldestOpenAt, closed, appeals, sanctions }) => (
        <Facts
          rows={[
            [
              "Open now",
              <To key="open" to="/cases">
                {count(openNow)}
              </To>,
            ],
            ["Oldest", oldestOpenAt === null ? null : <Ago key="oldest" at={oldestOpenAt} />],
            ["Opened", count(opened)],
            ["Closed", `${closed.upheld} upheld, ${closed.dismissed} dismissed, ${closed.withdrawn} withdrawn`],
            [
              "Appeals",
              `${appeals.made} made: ${appeals.granted} granted, ${appeals.denied} denied, ${appeals.open} open`,
            ],
            [
              "Sanctions",
              Object.entries(sanctions)
                .map(([standing, count]) => `${count} ${standing.replaceAll("-", " ")}`)
                .join(", ") || "none",
            ],
          ]}
        />
      )}
    />
  );
}

export function Reviewers() {
  const query = useFigures<ReviewersBody>("/reviewers");
  return (
    <Card
      {...{ title: "Decisions by reviewer", query, csv: "/reviewers", wide: true }}
      summary={() => "By name. How much somebody decides says nothing of how well."}
      table={({ reviewers }) =>
        reviewers.length === 0 ? (
          <Empty title="Nobody decided anything." />
        ) : (
          <DataTable
            name="Reviewers and what they decided"
            rows={reviewers}
            rowKey={({ staff }) => staff}
            columns={[
              { head: "Reviewer", cell: ({ staff, fullName }) => fullName || staff },
              { head: "Released", number: true, cell: ({ released }) => count(released) },
              { head: "Refused", number: true, cell: ({ refused }) => count(refused) },
              { head: "Confirmed", number: true, cell: ({ confirmed }) => count(confirmed) },
            ]}
          />
        )
      }
    />
  );
}
