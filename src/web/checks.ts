/** What `/readyz` asks, and how long it may take. */
import { connect } from "node:net";

export interface Check {
  readonly name: string;
  /** Only required checks make the gateway unready; the others are told as details. */
  readonly required: boolean;
  /** Throws when it does not hold; the message is shown to local callers. */
  run(): Promise<void>;
}

export interface CheckResult {
  readonly ok: boolean;
  readonly required: boolean;
  /** Whole milliseconds. */
  readonly duration_ms: number;
  readonly reason?: string;
}

/** Name of each check to its result, in the order given. */
export type CheckResults = Readonly<Record<string, CheckResult>>;

async function runOne(check: Check, deadlineMs: number): Promise<CheckResult> {
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  const done = () => ({ required: check.required, duration_ms: Math.round(performance.now() - start) });
  try {
    await Promise.race([check.run(), late]);
    return { ok: true, ...done() };
  } catch (error) {
    return { ok: false, ...done(), reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all checks side by side; one that is silent for `deadlineMs` milliseconds has failed. Never throws. */
export async function runChecks(checks: readonly Check[], deadlineMs: number): Promise<CheckResults> {
  const results = await Promise.all(checks.map((check) => runOne(check, deadlineMs)));
  return Object.fromEntries(checks.map((check, index) => [check.name, results[index] as CheckResult]));
}

export const allRequiredHold = (results: CheckResults): boolean =>
  Object.values(results).every((result) => result.ok || !result.required);

/**
 * Keeps an answer for `keepMs` milliseconds and asks only once at a time: the store's probe writes to disk, and who may
 * ask for `/readyz` must not be able to wear it out.
 */
export function remember<T>(ask: () => Promise<T>, keepMs: number): () => Promise<T> {
  let last: { until: number; readonly answer: Promise<T> } | null = null;
  const begin = () => {
    const answer = ask().finally(() => {
      one.until = performance.now() + keepMs;
    });
    const one = { until: Number.POSITIVE_INFINITY, answer };
    return one;
  };
  return () => {
    if (last === null || performance.now() >= last.until) last = begin();
    return last.answer;
  };
}

/** Whether something accepts connections there; throws when not within `timeoutMs` milliseconds. Nothing is sent. */
export async function reach(host: string, port: number, timeoutMs: number): Promise<void> {
  const socket = connect({ host, port });
  try {
    await new Promise<void>((done, fail) => {
      socket.setTimeout(timeoutMs, () => fail(new Error(`no connection within ${timeoutMs} ms`)));
      socket.once("connect", () => done());
      socket.once("error", fail);
    });
  } finally {
    socket.on("error", () => {});
    socket.destroy();
  }
}
