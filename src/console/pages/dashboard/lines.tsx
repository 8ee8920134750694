/** Lines over days or weeks, drawn by uPlot; the sentence beside them and the table behind them say the same. */
import "uplot/dist/uPlot.min.css";
import { Group, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import uPlot from "uplot";
import { count } from "../../ui/count.ts";
import { DASHES, usePalette } from "./palette.ts";

export interface LinesProps {
  /** What is heard instead of the picture. */
  readonly label: string;
  /** `2026-03-10`. */
  readonly dates: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** A value in words; default as it is. */
  show?(value: number): string;
  /** Between labels of the values; default 1, 2, 5, 10 and so on: half a message is none. */
  readonly steps?: readonly number[];
  /** Lines across, such as limits. */
  readonly limits?: readonly { readonly name: string; readonly value: number }[];
}

const HEIGHT = 150;
const DAY = 86_400;
/** Seconds between dates: none twice. From 30 days on they are whole months. */
const DATES = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365].map((days) => days * DAY);
const COUNTS = Array.from({ length: 10 }, (_, power) => [1, 2, 5].map((one) => one * 10 ** power)).flat();

export default function Lines({ label, dates, series, show = count, steps = COUNTS, limits = [] }: LinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const [at, setAt] = useState<number | null>(null);
  const across = limits.map(({ name, value }) => ({ name, values: dates.map(() => value) }));
  const all = [...series, ...across];
  const drawn = JSON.stringify([dates, all, palette]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says all that the picture shows
  useEffect(() => {
    if (!box.current) return;
    const plot = new uPlot(
      optionsOf(box.current.clientWidth, all, palette, { show, steps }, setAt),
      dataOf(dates, all),
      box.current,
    );
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) plot.setSize({ width: entry.contentRect.width, height: HEIGHT });
    });
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      plot.destroy();
    };
  }, [drawn]);
  return (
    <div>
      <div ref={box} role="img" aria-label={label} style={{ height: HEIGHT }} />
      <Legend names={all.map(({ name }) => name)} colors={palette.lines} />
      <Text size="xs" c="dimmed" mih="1.2rem" aria-hidden="true">
        {at !== null && wordsAt(dates, all, at, show)}
      </Text>
    </div>
  );
}

type Series = LinesProps["series"];

const dataOf = (dates: readonly string[], series: Series): uPlot.AlignedData => [
  dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 1000),
  ...series.map(({ values }) => [...values]),
];

function optionsOf(
  width: number,
  series: Series,
  { lines, axis, grid }: ReturnType<typeof usePalette>,
  { show, steps }: Required<Pick<LinesProps, "show" | "steps">>,
  moved: (at: number | null) => void,
): uPlot.Options {
  const common = {
    stroke: axis,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1 },
    font: "11px system-ui",
  };
  return {
    ...{ width: Math.max(100, width), height: HEIGHT, legend: { show: false }, padding: [6, 26, 0, 0] },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    cursor: { drag: { x: false, y: false }, points: { size: 6 } },
    hooks: { setCursor: [(plot) => moved(plot.cursor.idx ?? null)] },
    scales: { y: { range: (_, __, most) => [0, (most || 1) * 1.08] } },
    axes: [
      {
        ...common,
        size: 28,
        space: 50,
        incrs: DATES,
        values: (_, splits) => splits.map((at) => DATE.format(at * 1000)),
      },
      {
        ...common,
        size: widthOf,
        space: 24,
        incrs: [...steps],
        values: (_, splits) => splits.map((value) => show(value)),
      },
    ],
    series: [
      {},
      ...series.map(
        ({ name }, index): uPlot.Series => ({
          ...{ label: name, stroke: lines[index % lines.length] ?? axis, width: 1.6, dash: [...(DASHES[index] ?? [])] },
        }),
      ),
    ],
  };
}

/** Room for the longest label, pixels. */
const widthOf = (_: uPlot, values: readonly string[] | null): number =>
  24 + 6.2 * Math.max(4, ...(values ?? []).map((value) => value.length));

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

const wordsAt = (dates: readonly string[], series: Series, at: number, show: (value: number) => string): string => {
  const values = series.flatMap(({ name, values: all }) => {
    const value = all[at];
    return value === null || value === undefined ? [] : [`${name} ${show(value)}`];
  });
  return `${dates[at] ?? ""}: ${values.join(", ")}`;
};

interface LegendProps {
  readonly names: readonly string[];
  readonly colors: readonly string[];
}

function Legend({ names, colors }: LegendProps) {
  return (
    <Group gap="2px var(--mantine-spacing-md)" component="ul" p={0} m={0} className="plain-list">
      {names.map((name, index) => (
        <Group key={name} gap={6} component="li">
          <svg width="26" height="8" aria-hidden="true">
            <line
              {...{ x1: 0, x2: 26, y1: 4, y2: 4, strokeWidth: 2 }}
              stroke={colors[index % colors.length]}
              strokeDasharray={(DASHES[index] ?? []).join(" ")}
            />
          </svg>
          <Text size="xs">{name}</Text>
        </Group>
      ))}
    </Group>
  );
}
