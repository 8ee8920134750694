/** The keys of the queue. */
import { useEffect, useRef } from "react";
import type { HeldPage, HeldRow } from "../../../web/api/held/schemas.ts";
import type { Address } from "../../ui/address.ts";
import { type Key, useKeys } from "../../ui/keys.ts";
import type { Decisions, Kind } from "./decide/decide.ts";
import type { Filter } from "./filters/filters.ts";
import type { Cursor } from "./list/cursor.ts";
import type { Selection } from "./list/selection.ts";
import type { Actions } from "./pane.tsx";

interface KeysInput {
  readonly page: HeldPage;
  readonly filter: Filter;
  readonly mayDecide: boolean;
  readonly cursor: Cursor;
  /** What keys act on. */
  readonly here: HeldRow | undefined;
  readonly selection: Selection;
  readonly decisions: Decisions;
  readonly actions: Actions;
  change(changes: Address): void;
  pick(row: HeldRow, range: boolean): void;
  begin(kind: Kind): void;
  undo(batch: string): void;
}

export function useDeskKeys(input: KeysInput): void {
  const { cursor, mayDecide } = input;
  const follow = useFollow(cursor.at);
  const move = (by: number) => {
    cursor.move(by);
    follow();
  };
  useKeys([
    { keys: ["j"], does: "Next", run: () => move(1) },
    { keys: ["k"], does: "Previous", run: () => move(-1) },
    { keys: ["ArrowDown"], when: isOutsidePane, run: () => move(1) },
    { keys: ["ArrowUp"], when: isOutsidePane, run: () => move(-1) },
    { keys: ["Enter", "o"], does: "Open", run: () => cursor.row && cursor.show(cursor.row) },
    { keys: ["u", "Escape"], does: "Back to the queue", run: () => back(input, follow) },
    { keys: ["m"], does: "Only mine, or all", run: () => input.change({ mine: input.filter.mine ? undefined : "1" }) },
    ...(mayDecide ? deciding(input) : []),
  ]);
}

function deciding({ here, actions, pick, begin, undo, decisions }: KeysInput): readonly Key[] {
  const picked = (range: boolean) => here && pick(here, range);
  const last = decisions.undoable.at(-1);
  return [
    { keys: ["r"], does: "Release", run: () => begin("release") },
    { keys: ["d"], does: "Refuse", run: () => begin("refuse") },
    { keys: ["z"], does: "Take the last decision back", run: () => last && undo(last.batch) },
    { keys: ["a"], does: "Assign to me, or give back", run: () => actions.claim(false) },
    { keys: ["c"], does: "Note", run: actions.note },
    { keys: ["x", " "], does: "Select", run: () => picked(false) },
    { keys: ["X"], does: "Select up to here", run: () => picked(true) },
  ];
}

function back({ cursor, selection }: KeysInput, follow: () => void): void {
  if (cursor.open !== undefined) cursor.close();
  else selection.clear();
  follow();
}

/** In the open message, arrows scroll. */
const isOutsidePane = ({ target }: KeyboardEvent): boolean =>
  !(target instanceof Element && target.closest(".held-pane"));

/** After a key moved the cursor the row has the focus: that is what is read out. */
function useFollow(at: number): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`li[data-index="${at}"] a`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return () => {
    wanted.current = true;
  };
}
