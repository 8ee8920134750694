/**
 * The road against a bare proxy of the same parts, in turn within one run: messages a second until the smart host has
 * the last one, CPU per 1,000 messages, dot-to-250 latency. Ratios travel; absolute figures are this machine's and this
 * hour's. `npm run bench -- [--quick] [--only TEXT] [--json FILE]`
 */
import { writeFileSync } from "node:fs";
import Table from "cli-table3";
import { Child } from "./child.ts";
import type { Load, LoadOutcome } from "./load.ts";
import { quick } from "./options.ts";

const jsonFile = process.argv[process.argv.indexOf("--json") + 1];
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : "";
const ROUNDS = quick ? 1 : 3;

interface Shape {
  readonly name: string;
  readonly octets: number;
  readonly messages: number;
  readonly connections: number;
  readonly senders: number;
}

const scale = quick ? 0.25 : 1;
const SHAPES: readonly Shape[] = [
  { name: "4 KiB, many senders", octets: 4096, messages: 3000 * scale, connections: 20, senders: 200 },
  { name: "4 KiB, one sender", octets: 4096, messages: 1000 * scale, connections: 1, senders: 1 },
  { name: "64 KiB, many senders", octets: 65_536, messages: 800 * scale, connections: 20, senders: 200 },
  { name: "1 MiB, many senders", octets: 1_048_576, messages: 80 * scale, connections: 10, senders: 200 },
];

interface Figures {
  readonly perSecond: number;
  readonly cpuPer1000: number;
  readonly p50: number;
  readonly p99: number;
}

class System {
  readonly name: string;
  readonly #sink: Child;
  readonly #child: Child;
  readonly #port: number;

  private constructor(name: string, sink: Child, child: Child, port: number) {
    this.name = name;
    this.#sink = sink;
    this.#child = child;
    this.#port = port;
  }

  static async start(name: string, script: string): Promise<System> {
    const sink = new Child("./sink.ts");
    const { port: sinkPort } = await sink.next<{ port: number }>();
    const child = new Child(script, [String(sinkPort)]);
    const { port } = await child.next<{ port: number }>();
    return new System(name, sink, child, port);
  }

  async measure(load: Child, shape: Shape): Promise<Figures> {
    const { octets, messages, connections, senders } = shape;
    const cpu = this.#child.cpu();
    const arrived = this.#sink.ask<{ at: number }>({ wait: messages });
    const question: Load = { port: this.#port, octets, messages, connections, senders };
    const outcome = await load.ask<LoadOutcome>(question);
    const { at } = await arrived;
    const seconds = (at - outcome.startedAt) / 1000;
    return {
      perSecond: messages / seconds,
      cpuPer1000: ((this.#child.cpu() - cpu) / messages) * 1000,
      p50: quantile(outcome.latencies, 0.5),
      p99: quantile(outcome.latencies, 0.99),
    };
  }

  async end(): Promise<void> {
    await this.#child.end();
    await this.#sink.end();
  }
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

const bare = await System.start("bare proxy", "./bare-proxy.ts");
const lintel = await System.start("lintel", "./lintel.ts");
const load = new Child("./load.ts");
await load.next();

/** A gateway runs for months: what the compiler does in its first thousands of messages is not the road's cost. */
const WARM_UP: Shape = { name: "warm-up", octets: 4096, messages: 6000 * scale, connections: 20, senders: 200 };
progress("warming up");
for (const system of [bare, lintel]) await system.measure(load, WARM_UP);

const results = [];
for (const shape of SHAPES.filter(({ name }) => name.includes(only))) {
  const warm = { ...shape, messages: Math.max(20, Math.round(shape.messages / 10)) };
  for (const system of [bare, lintel]) await system.measure(load, warm);
  const pairs: { bare: Figures; lintel: Figures }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    progress(`${shape.name}: round ${round} of ${ROUNDS}`);
    const first = round % 2 === 1;
    const a = await (first ? bare : lintel).measure(load, shape);
    const b = await (first ? lintel : bare).measure(load, shape);
    pairs.push(first ? { bare: a, lintel: b } : { bare: b, lintel: a });
  }
  const of = (system: "bare" | "lintel", key: keyof Figures) => median(pairs.map((pair) => pair[system][key]));
  const ratio = (key: keyof Figures) => median(pairs.map((pair) => pair.lintel[key] / pair.bare[key]));
  const figures = (system: "bare" | "lintel"): Figures => ({
    perSecond: of(system, "perSecond"),
    cpuPer1000: of(system, "cpuPer1000"),
    p50: of(system, "p50"),
    p99: of(system, "p99"),
  });
  results.push({
    shape,
    rounds: ROUNDS,
    bare: figures("bare"),
    lintel: figures("lintel"),
    ratio: { perSecond: ratio("perSecond"), cpuPer1000: ratio("cpuPer1000"), p50: ratio("p50"), p99: ratio("p99") },
  });
}
progress("");
await load.end();
await lintel.end();
await bare.end();

const table = new Table({
  head: [
    "shape",
    "msg/s bare",
    "msg/s lintel",
    "ratio",
    "CPU s/1000 bare",
    "lintel",
    "ratio",
    "dot-250 ms p50/p99 bare",
    "lintel",
  ],
  style: { head: [], border: [] },
});
const show = (value: number, digits = 2) => value.toFixed(digits);
for (const { shape, bare: b, lintel: l, ratio } of results) {
  table.push([
    shape.name,
    show(b.perSecond, 0),
    show(l.perSecond, 0),
    show(ratio.perSecond),
    show(b.cpuPer1000, 3),
    show(l.cpuPer1000, 3),
    show(ratio.cpuPer1000),
    `${show(b.p50)} / ${show(b.p99)}`,
    `${show(l.p50)} / ${show(l.p99)}`,
  ]);
}
console.log(table.toString());
console.log(`Medians of ${ROUNDS} paired rounds; ratios are lintel over bare proxy, pair by pair.`);
const json = JSON.stringify({ measuredAt: new Date().toISOString(), node: process.version, results }, null, 2);
if (jsonFile && process.argv.includes("--json")) writeFileSync(jsonFile, `${json}\n`);
else console.log(json);
