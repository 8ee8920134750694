/** Brings figures up to date beside the road, a little at a time, so that mail comes first. */
import { setTimeout as pause } from "node:timers/promises";
import type { FigureWrites } from "../../store/port.ts";

const EVERY = 60_000;
const AT_ONCE = 500;
const BREATH = 20;

/** Counts all that is not counted yet. `going` is asked before each part. */
export async function catchUp(
  store: Pick<FigureWrites, "countFigures">,
  { breath = 0, going = () => true }: { readonly breath?: number; going?(): boolean } = {},
): Promise<void> {
  while (going() && (await store.countFigures(AT_ONCE))) if (breath > 0) await pause(breath);
}

/** At once, and then once in a minute; the returned function ends it. What is under way then finds the store closed. */
export function keepFigures(store: Pick<FigureWrites, "countFigures">, failed: (error: unknown) => void): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async () => {
    await catchUp(store, { breath: BREATH, going: () => !stopped }).catch((error) => stopped || failed(error));
    if (!stopped) timer = setTimeout(turn, EVERY).unref();
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
