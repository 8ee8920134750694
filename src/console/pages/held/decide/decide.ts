/** Decisions: sent at once, shown as done at once, taken back within the time for it. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { DecisionAnswer, DecisionBody, HeldRow, UndoAnswer } from "../../../../web/api/held/schemas.ts";
import { ApiProblem, call } from "../../../api/call.ts";
import { codeOf, done, failed, wordsOf } from "../../../ui/tell.ts";
import { refsOf, useCodes } from "../data.ts";
import type { GoneRows } from "../list/gone.ts";
import type { ShownRow } from "../screen.ts";
import { extentOf, MOST } from "./extent.ts";

export type Kind = "release" | "refuse";

/** What is to be decided: rows of the list, as a whole or in part. */
export interface Target {
  readonly kind: Kind;
  readonly rows: readonly ShownRow[];
  /** One message of a campaign, instead of all. */
  readonly only: string | null;
  /** Some recipients of one message; null: all. */
  readonly recipients: readonly string[] | null;
  /** Messages of the campaign that it is not about. */
  readonly except: readonly string[];
}

export interface Answered extends Pick<DecisionBody, "code" | "reason" | "clearance"> {}

/** What may still be taken back. */
export interface Undoable {
  readonly batch: string;
  readonly words: string;
  readonly rows: readonly HeldRow[];
  /** By this machine's clock. */
  readonly until: number;
}

/** Somebody else has it. */
export interface Conflict {
  readonly words: string;
  takeOver(): void;
}

/** What did not go as it was meant. */
export interface Report {
  readonly answer: DecisionAnswer;
  again: (() => void) | null;
}

export interface Decisions {
  readonly undoable: readonly Undoable[];
  readonly report: Report | null;
  decide(target: Target, answered: Answered): Promise<void>;
  /** What was decided here a moment ago; the rows that are back. */
  undo(batch: string): Promise<readonly HeldRow[]>;
  /** What is under way of a row, whoever decided it. */
  takeBack(row: HeldRow): Promise<void>;
  /** A second person's word was given. */
  confirmed(row: HeldRow, answer: DecisionAnswer): void;
  expire(batch: string): void;
  dismiss(): void;
}

/** Said while it can be taken back: it is not done yet, and a release is done only when the smart host took it. */
const WHAT: Readonly<Record<Kind, string>> = { release: "Releasing", refuse: "Refusing" };
const UNDO = 10_000;
const TOO_LATE = "It was too late to take all of it back: part of it is carried out.";

/** `gone`: rows that are hidden meanwhile. `onConflict`: somebody else has it. */
export function useDecisions(gone: GoneRows, onConflict: (conflict: Conflict) => void): Decisions {
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  const client = useQueryClient();
  const { data: codes } = useCodes();
  const undoTime = codes?.undo ?? UNDO;
  const again = () => client.invalidateQueries({ queryKey: ["held"] });
  const expire = useCallback((batch: string) => setUndoable((was) => was.filter((one) => one.batch !== batch)), []);

  async function decide(target: Target, answered: Answered, takeOver = false): Promise<void> {
    const whole = isWhole(target) ? target.rows : [];
    const hidden = whole.map(({ campaign }) => campaign);
    gone.hide(whole, undoTime);
    const retry = () => void decide(target, answered, true);
    try {
      const body = await bodyOf(target, answered, takeOver);
      const answer = await call<DecisionAnswer>("POST", "/held/decisions", body);
      taken(target, answer, hidden, retry);
    } catch (error) {
      gone.show(hidden);
      if (codeOf(error) === "claimed") onConflict({ words: wordsOf(error), takeOver: retry });
      else failed(error);
    }
    void again();
  }

  function taken(target: Target, answer: DecisionAnswer, hidden: readonly string[], retry: () => void): void {
    const pending = answer.results.filter(({ outcome }) => outcome === "pending");
    if (pending.length < answer.results.length || answer.left > 0)
      gone.show(hidden.filter((one) => !wholly(one, target, answer)));
    if (pending.length > 0) {
      const words = `${WHAT[target.kind]}: ${nameOf(target, pending.length)}`;
      setUndoable((was) => [...was, { batch: answer.batch, words, rows: target.rows, until: Date.now() + undoTime }]);
    }
    const proposed = answer.results.filter(({ outcome }) => outcome === "proposed").length;
    if (answer.decided < answer.results.length || answer.left > 0)
      setReport({ answer, again: answer.results.some(({ outcome }) => outcome === "claimed") ? retry : null });
    else if (proposed > 0) done(`Proposed: ${nameOf(target, proposed)}. It waits for a second person.`);
  }

  async function undo(batch: string): Promise<readonly HeldRow[]> {
    const taken = undoable.find((one) => one.batch === batch);
    expire(batch);
    try {
      const { undone, late } = await call<UndoAnswer>("POST", `/held/decisions/batches/${batch}/undo`);
      if (late.length > 0) failed(new ApiProblem(409, TOO_LATE));
      gone.show((taken?.rows ?? []).map(({ campaign }) => campaign));
      if (undone.length > 0) done("Taken back. It waits in the queue again.");
      return taken?.rows ?? [];
    } catch (error) {
      failed(error);
      return [];
    } finally {
      void again();
    }
  }

  function confirmed(row: HeldRow, answer: DecisionAnswer): void {
    const { batch, decided, results } = answer;
    if (decided === results.length && decided >= row.messages) gone.hide([row], undoTime);
    if (decided < results.length) setReport({ answer, again: null });
    const what = decided === 1 ? row.subject || "(no subject)" : `${decided} messages`;
    const words = `${WHAT[row.underWay?.kind ?? "release"]}: ${what}`;
    setUndoable((was) => [...was, { batch, words, rows: [row], until: Date.now() + undoTime }]);
  }

  async function takeBack({ underWay, messages }: HeldRow): Promise<void> {
    if (!underWay) return;
    const which = messages > 1 ? `batches/${underWay.batch}` : underWay.id;
    try {
      await call("POST", `/held/decisions/${which}/undo`);
      done("Taken back. It waits in the queue again.");
    } catch (error) {
      failed(error);
    }
    void again();
  }

  return { undoable, report, decide, undo, takeBack, confirmed, expire, dismiss: () => setReport(null) };
}

/** Nothing of its rows goes on waiting. */
const isWhole = ({ rows, only, recipients, except }: Target): boolean =>
  !only && !recipients && except.length === 0 && extentOf(rows, 0).later === 0;

/** Message by message: what came since the rows were shown, or what filters hid of them, nobody has decided about. */
async function bodyOf(target: Target, answered: Answered, takeOver: boolean): Promise<DecisionBody> {
  const common = { kind: target.kind, ...answered, ...(takeOver && { takeOver }) };
  if (target.only) return { ...common, refs: [target.only], ...recipientsOf(target) };
  // The dialog said how many more there are (extent.ts).
  const refs = (await refsOf(target.rows)).slice(0, MOST).filter((ref) => !target.except.includes(ref));
  if (refs.length === 0) throw new ApiProblem(409, "Nothing of it waits any more.");
  return { ...common, refs, ...recipientsOf(target) };
}

const recipientsOf = ({ recipients }: Target) => (recipients ? { recipients: [...recipients] } : {});

/** Everything of the row is on its way. */
function wholly(campaign: string, { rows }: Target, { results }: DecisionAnswer): boolean {
  const row = rows.find((one) => one.campaign === campaign);
  if (!row || row.messages > 1) return false;
  return results.some(({ ref, outcome }) => ref === row.ref && outcome === "pending");
}

function nameOf({ rows, only }: Target, count: number): string {
  const [row] = rows;
  if (count === 1 && row && (only !== null || rows.length === 1)) return row.subject || "(no subject)";
  return `${count} messages`;
}
