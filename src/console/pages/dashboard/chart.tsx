/** The picture's code is fetched when there is something to draw. */
import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { count } from "../../ui/count.ts";
import type { LinesProps } from "./lines.tsx";

const Lines = lazy(() => import("./lines.tsx"));

/** Where nothing was measured, the sentence above says so, and an empty picture says nothing. */
export function Chart(props: LinesProps) {
  if (props.series.every(({ values }) => values.every((value) => value === null))) return null;
  return (
    <Suspense fallback={<Skeleton height={190} />}>
      <Lines {...props} />
    </Suspense>
  );
}

interface BarsProps {
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

/** Bars for a handful of figures: a list with the number written out beside each. */
export function Bars({ name, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <dl className="bars" aria-label={name}>
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="bar" style={{ width: `${(100 * value) / most}%` }} />
            <span>{count(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
