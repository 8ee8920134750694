/** What became of the demo's messages, as a table of at most 100 columns. */
import { isRef } from "../../mail/ids.ts";
import type { HeldMessage, Store } from "../../store/port.ts";
import { table } from "../terminal.ts";
import type { Answer } from "./send.ts";

interface Row {
  readonly to: readonly string[];
  readonly what: string;
  readonly why: string;
}

const WORDS: Readonly<Record<string, string>> = {
  queued: "WAITING",
  delivered: "SENT",
  held: "HELD",
  rejected: "REFUSED",
  failed: "FAILED",
};

/** Columns; with two blanks between them they make 100. */
const WIDTHS = [2, 21, 17, 17, 7, 26];

/** A reason ends with its rule and clauses; the table has room for the rule. */
const REASON = /^(.*) \(([a-z]+\/[a-z-]+);[^)]*\)$/;

/** Reads each message's fate out of the store; refusals before judgement speak for themselves. */
export async function outcomeTable(answers: readonly Answer[], store: Store): Promise<string> {
  const rows: string[][] = [];
  for (const [index, answer] of answers.entries()) {
    const fates = await fatesOf(answer, store);
    for (const [position, { to, what, why }] of fates.entries()) {
      const first = position === 0;
      const who = to.length > 2 ? `${to.length} members` : to.join(" ");
      rows.push([
        first ? `${index + 1}` : "",
        first ? answer.message.title : "",
        first ? answer.message.login : "",
        who,
        what,
        why,
      ]);
    }
  }
  return table(["", "MESSAGE", "SENDER", "RECIPIENT", "OUTCOME", "WHY"], rows, WIDTHS);
}

async function fatesOf(answer: Answer, store: Store): Promise<Row[]> {
  const message = await committed(answer.reply, store);
  if (message === null) return [{ to: answer.message.to, what: "REFUSED", why: answer.reply }];
  return grouped(message.envelopes.map((envelope) => fate(envelope)));
}

/** The message behind our reference in the reply. */
async function committed(reply: string, store: Store): Promise<HeldMessage | null> {
  const ref = reply.split(/[\s=]+/).find(isRef);
  return ref === undefined ? null : store.showMessage(ref);
}

function fate({ recipient, state, reasons }: HeldMessage["envelopes"][number]): Row {
  const [reason = ""] = reasons;
  const [, sentence, rule] = REASON.exec(reason) ?? [];
  return { to: [recipient], what: WORDS[state] ?? state, why: rule ? `${sentence} [${rule}]` : reason };
}

/** Recipients that fared alike share a row. */
function grouped(rows: readonly Row[]): Row[] {
  const alike = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.what} ${row.why}`;
    const before = alike.get(key);
    alike.set(key, before ? { ...row, to: [...before.to, ...row.to] } : row);
  }
  return [...alike.values()];
}
