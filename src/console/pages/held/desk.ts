/** The queue and the open message together: what keys and buttons do, and which dialog is open. */
import { type RefObject, useCallback, useRef, useState } from "react";
import type { DecisionAnswer, HeldPage, HeldRow } from "../../../web/api/held/schemas.ts";
import { ApiProblem } from "../../api/call.ts";
import type { Address } from "../../ui/address.ts";
import { failed } from "../../ui/tell.ts";
import { type OpenMessage, useOpenMessage } from "./data.ts";
import { useClaim } from "./decide/claim.ts";
import { type Answered, type Conflict, type Decisions, type Kind, type Target, useDecisions } from "./decide/decide.ts";
import { isUnderWay, refusal } from "./decide/refusal.ts";
import { useDeskKeys } from "./desk-keys.ts";
import type { Filter } from "./filters/filters.ts";
import { type Cursor, useCursor, useOpenRef } from "./list/cursor.ts";
import { type GoneRows, useGone } from "./list/gone.ts";
import { type Selection, useSelection } from "./list/selection.ts";
import type { Actions } from "./pane.tsx";

export type Dialog =
  /** `open`: the message on the screen, where it is of what is decided. */
  | { readonly is: "decide"; readonly target: Target; readonly open: string | undefined }
  | { readonly is: "note"; readonly ref: string }
  | { readonly is: "second"; readonly row: HeldRow }
  | { readonly is: "conflict"; readonly conflict: Conflict };

export interface Desk {
  readonly cursor: Cursor;
  readonly opened: OpenMessage;
  readonly selection: Selection;
  readonly decisions: Decisions;
  readonly gone: GoneRows;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly dialog: Dialog | null;
  readonly actions: Actions;
  /** Messages of the open campaign that are left out. */
  readonly except: ReadonlySet<string>;
  setExcept(refs: ReadonlySet<string>): void;
  close(): void;
  pick(row: HeldRow, range: boolean): void;
  /** Asks why, for what is selected, or for the open message, or for the row at the cursor. */
  begin(kind: Kind): void;
  decide(target: Target, answered: Answered): void;
  undo(batch: string): void;
  /** A second person's word was given for a row. */
  confirmed(row: HeldRow, answer: DecisionAnswer): void;
}

interface DeskInput {
  readonly page: HeldPage;
  readonly filter: Filter;
  readonly openCampaign: string | undefined;
  readonly mayDecide: boolean;
  change(changes: Address): void;
}

export function useDesk(input: DeskInput): Desk {
  const { page, openCampaign } = input;
  const gone = useGone();
  const selection = useSelection();
  const opened = useOpenMessage(page, input.filter, useOpenRef());
  const cursor = useCursor(page, gone, { ref: opened.ref, campaign: opened.row?.campaign ?? openCampaign });
  const [here, withHere] = placeOf(opened, cursor);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [except, setExcept] = useExcept(here);
  const decisions = useDecisions(gone, (conflict) => setDialog({ is: "conflict", conflict }));
  const claim = useClaim((conflict) => setDialog({ is: "conflict", conflict }));
  const scroller = useRef<HTMLDivElement>(null);
  const pick = usePick(page, selection);

  function ask(kind: Kind, rows: readonly HeldRow[], recipients: readonly string[] | null): void {
    const why = refusal(kind, rows);
    const [row] = rows;
    if (why !== null) failed(new ApiProblem(409, why));
    else if (row && rows.length === 1 && isUnderWay(row)) setDialog({ is: "second", row });
    else if (row) {
      const isHere = rows.length === 1 && row.campaign === here?.campaign;
      const only = recipients && row.messages > 1 ? (opened.ref ?? null) : null;
      const target = { kind, rows, only, recipients, except: isHere ? [...except] : [] };
      setDialog({ is: "decide", target, open: isHere ? opened.ref : undefined });
    }
  }
  const begin = (kind: Kind) => {
    if (selection.rows.length > 0) ask(kind, selection.rows, null);
    else withHere((row) => ask(kind, [row], null));
  };

  function decide(target: Target, answered: Answered): void {
    setDialog(null);
    if (leaves(target, here)) cursor.goOn(target.rows);
    if (selection.is(target.rows)) selection.clear();
    void decisions.decide(target, answered);
  }
  function confirmed(row: HeldRow, answer: DecisionAnswer): void {
    setDialog(null);
    cursor.goOn([row]);
    decisions.confirmed(row, answer);
  }
  const undo = (batch: string) => void decisions.undo(batch).then(([row]) => row && cursor.go(row));

  const actions: Actions = {
    decide: (kind, recipients) => withHere((row) => ask(kind, [row], recipients)),
    claim: (takeOver) => withHere((row) => claim({ row, takeOver })),
    note: () => withHere((row) => setDialog({ is: "note", ref: opened.ref ?? row.ref })),
    close: cursor.close,
    confirm: () => withHere((row) => setDialog({ is: "second", row })),
    takeBack: (row) => void decisions.takeBack(row),
  };
  const close = () => setDialog(null);
  const desk = { cursor, opened, selection, decisions, gone, scroller, dialog, actions, except, setExcept };
  useDeskKeys({ ...input, ...desk, here, pick, begin, undo });
  return { ...desk, close, pick, begin, decide, undo, confirmed };
}

/** Nothing of the row is left to decide: a copy, or some of its recipients, leave the rest. */
function isWhole({ rows: [row], only, recipients }: Target): boolean {
  if (only !== null && (row?.messages ?? 0) > 1) return false;
  return recipients === null || recipients.length >= (row?.recipients ?? 0);
}

/** A part of a row stays on the screen, and so does what is open while others are decided. */
const leaves = (target: Target, here: HeldRow | undefined): boolean =>
  isWhole(target) && target.rows.some(({ campaign }) => campaign === here?.campaign);

/**
 * The row that keys and buttons act on, and doing so. Nobody decides what is not on their screen: where a message is open it
 * is the row that holds it, and words where there is none.
 */
function placeOf({ ref, row, ended }: OpenMessage, cursor: Cursor) {
  const here = ref === undefined ? cursor.row : row;
  const withHere = (act: (row: HeldRow) => void): void => {
    if (here) act(here);
    else if (ref !== undefined) failed(new ApiProblem(409, ended ? ENDED : UNKNOWN));
  };
  return [here, withHere] as const;
}

const ENDED = "This message is not held any more.";
const UNKNOWN = "Whether this message is still held is being asked. Try again in a moment.";

/** What is left out belongs to one campaign. */
function useExcept(row: HeldRow | undefined) {
  const [left, setLeft] = useState<{ readonly of: string; readonly refs: ReadonlySet<string> }>({ of: "", refs: NONE });
  const of = row?.campaign ?? "";
  const set = useCallback((refs: ReadonlySet<string>) => setLeft({ of, refs }), [of]);
  return [left.of === of ? left.refs : NONE, set] as const;
}

const NONE: ReadonlySet<string> = new Set();

/** `range`: all rows from the one that was picked last. */
function usePick(page: HeldPage, selection: Selection) {
  const last = useRef<string>(undefined);
  return (row: HeldRow, range: boolean) => {
    const from = page.rows.findIndex(({ campaign }) => campaign === last.current);
    const to = page.rows.findIndex(({ campaign }) => campaign === row.campaign);
    last.current = row.campaign;
    if (range && from >= 0 && to >= 0) selection.add(page.rows.slice(Math.min(from, to), Math.max(from, to) + 1));
    else selection.toggle(row);
  };
}
