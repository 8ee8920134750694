/** Rules by what they held, and how often people said that it was a mistake. */
import { Text } from "@mantine/core";
import type { RulesBody, ShareBody } from "../../../web/api/figures/schemas.ts";
import { Empty } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { DataTable, To } from "../../ui/table.tsx";
import { useFigures } from "./asking.ts";
import { Card } from "./card.tsx";

export function Rules() {
  const query = useFigures<RulesBody>("/rules");
  return (
    <Card
      {...{ title: "Rules", query, csv: "/rules", wide: true }}
      summary={({ summary }) => summary}
      table={({ rules }) =>
        rules.length === 0 ? <Empty title="No rule found anything." /> : <RuleTable rules={rules} />
      }
    />
  );
}

function RuleTable({ rules }: Pick<RulesBody, "rules">) {
  return (
    <DataTable
      name="Rules by holds"
      rows={rules}
      rowKey={({ rule }) => rule}
      columns={[
        {
          head: "Rule",
          cell: ({ rule }) => (
            <To to="/held" search={{ rule }}>
              {rule}
            </To>
          ),
        },
        { head: "Found", number: true, cell: ({ hits }) => count(hits) },
        { head: "Held", number: true, cell: (row) => <Held {...row} /> },
        { head: "Would stop", number: true, cell: ({ would }) => count(would) },
        { head: "Overturned of decided", number: true, cell: ({ falseHolds }) => <Share value={falseHolds} /> },
      ]}
    />
  );
}

/** The mark has words, for those who hear it. */
const Held = ({ held, jump }: RulesBody["rules"][number]) => (
  <>
    {count(held)}
    {jump && (
      <span role="img" aria-label="more than usual" title={`${jump.count} on the last day; usual are ${jump.usual}`}>
        {" ▲"}
      </span>
    )}
  </>
);

const percent = (share: number): string => `${Math.round(100 * share)}`;

/** The share as a mark in the interval where the true one lies: short where much is known. */
export function Share({ value: { share, low, high, hits, of } }: { readonly value: ShareBody }) {
  if (share === null)
    return (
      <Text size="xs" c="dimmed" span>
        none decided
      </Text>
    );
  const words = `${percent(share)} % (${percent(low)} to ${percent(high)} %), ${hits} of ${of}`;
  return (
    <span className="share" title={`${words}. In 95 of 100 such samples the true share lies between these.`}>
      <svg width="60" height="10" aria-hidden="true">
        <line {...{ x1: 0, x2: 60, y1: 5, y2: 5 }} stroke="var(--lintel-line)" />
        <line
          {...{ x1: 60 * low, x2: 60 * high, y1: 5, y2: 5, strokeWidth: 4 }}
          stroke="var(--mantine-color-dimmed)"
          opacity="0.6"
        />
        <circle {...{ cx: Math.min(57, Math.max(3, 60 * share)), cy: 5, r: 3 }} fill="var(--mantine-color-text)" />
      </svg>
      <span>{words}</span>
    </span>
  );
}
