/** Where on the road a kill is meant to fall, and what makes that place wide enough to be hit. */
import type { LoadOptions } from "./clients.ts";
import type { Pace } from "./sink.ts";

/** What is counted before the kill: milliseconds, final dots, replies to clients, the sink's 250s, data at the sink. */
export type Signal = "time" | "dot" | "reply" | "taken" | "data";

export interface Seam {
  readonly name: string;
  readonly load: Partial<LoadOptions>;
  readonly pace: Partial<Pace>;
  /** Share of large bodies, 0..1. */
  readonly large: number;
  /** So many of these (chosen between) ... */
  readonly signal: Signal;
  readonly count: readonly [number, number];
  /** ... and then so many milliseconds. */
  readonly delay: readonly [number, number];
  /** Another process holds the database for so long before the delay begins, so that writes pile up behind it. */
  readonly lock?: number;
}

export const SEAMS: readonly Seam[] = [
  {
    name: "data stream in",
    load: { drip: 12 },
    pace: {},
    large: 0.6,
    signal: "dot",
    count: [75, 105],
    delay: [0, 60],
  },
  {
    name: "parsing after the dot",
    load: { connections: 24 },
    pace: {},
    large: 0.3,
    signal: "dot",
    count: [90, 130],
    delay: [0, 8],
  },
  {
    name: "the commit",
    load: { connections: 24 },
    pace: {},
    large: 0.12,
    signal: "reply",
    count: [70, 100],
    delay: [0, 110],
    lock: 250,
  },
  {
    name: "between commit and reply",
    load: { connections: 24, deaf: 6 },
    pace: {},
    large: 0.12,
    signal: "reply",
    count: [80, 120],
    delay: [0, 1],
  },
  {
    name: "data at the smart host",
    load: {},
    pace: { read: 15, reply: 20 },
    large: 0.5,
    signal: "data",
    count: [60, 80],
    delay: [0, 15],
  },
  {
    name: "before the smart host's 250",
    load: {},
    pace: { reply: 150 },
    large: 0.12,
    signal: "taken",
    count: [60, 80],
    delay: [20, 140],
  },
  {
    name: "between the smart host's 250 and our record",
    load: {},
    pace: { reply: 10 },
    large: 0.05,
    signal: "taken",
    count: [90, 120],
    delay: [0, 1],
  },
  {
    name: "recording attempts",
    load: {},
    pace: { reply: 30 },
    large: 0.05,
    signal: "taken",
    count: [80, 110],
    delay: [0, 110],
    lock: 250,
  },
  { name: "any moment", load: {}, pace: { reply: 5 }, large: 0.12, signal: "time", count: [400, 2000], delay: [0, 0] },
];

/** Fires once, when what a seam waits for came. */
export class Moment {
  readonly come: Promise<void>;
  #left: number;
  #fire: () => void = () => undefined;
  readonly #signal: Signal;

  constructor(signal: Signal, count: number) {
    this.#signal = signal;
    this.#left = count;
    this.come = new Promise((resolve) => {
      this.#fire = resolve;
    });
    if (signal === "time") setTimeout(this.#fire, count);
  }

  saw(signal: Signal): void {
    if (signal === this.#signal && --this.#left === 0) this.#fire();
  }
}
