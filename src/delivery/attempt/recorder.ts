/**
 * Writes down what happened. Results that arrive together are recorded together; while the store is down they wait in
 * memory and their envelopes are not attempted again by us.
 */
import type { AttemptOutcome, DeliveryVerbs } from "../../store/port.ts";
import type { Settled } from "./outcome.ts";

export interface Recorder {
  /** Resolves once it is on disk, or given up at closing. Never rejects. */
  record(settled: Settled): Promise<void>;
  /** Whether an outcome of this envelope waits to be recorded. */
  owes(envelopeId: number): boolean;
  /** Tries once more and then no longer; what stays unrecorded is attempted again when its lease has run out. */
  close(): Promise<void>;
}

/** Between tries while the store is down, milliseconds. */
const RETRY_PAUSE = 500;

export function createRecorder(
  store: Pick<DeliveryVerbs, "recordAttempts">,
  onFailure: (error: unknown) => void,
): Recorder {
  const waiting: { settled: Settled; done: () => void }[] = [];
  const owed = new Set<number>();
  let writing: Promise<void> | null = null;
  let closing = false;
  let endPause: () => void = () => undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, RETRY_PAUSE);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const write = async () => {
    // Let results of the same turn join.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const last = closing;
      const batch = [...waiting];
      const outcomes: AttemptOutcome[] = batch.flatMap(({ settled }) => settled.outcomes);
      try {
        await store.recordAttempts(
          outcomes,
          batch.flatMap(({ settled }) => settled.notices),
        );
        for (const { envelopeId } of outcomes) owed.delete(envelopeId);
      } catch (error) {
        onFailure(error);
        if (!last) {
          if (!closing) await pause();
          continue;
        }
      }
      waiting.splice(0, batch.length);
      for (const { done } of batch) done();
    }
    writing = null;
  };

  return {
    record: (settled) =>
      new Promise((done) => {
        for (const { envelopeId } of settled.outcomes) owed.add(envelopeId);
        waiting.push({ settled, done });
        writing ??= write();
      }),
    owes: (envelopeId) => owed.has(envelopeId),
    close: async () => {
      closing = true;
      endPause();
      await writing;
    },
  };
}
