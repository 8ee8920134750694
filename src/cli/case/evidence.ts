import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safeLines } from "../terminal.ts";
import { caseId, noSuchCase, wholeNumber } from "./id.ts";

/** The bytes of a message as they were, into a file or a pipe; what is no message, as JSON. */
export async function caseEvidence(text: string, position: string, options: CommonOptions): Promise<void> {
  const id = caseId(text);
  const number = wholeNumber("evidence", position, 10_000);
  const { piece, bytes } = await withStore(options, async (store) => {
    const found = await store.showCase(id);
    if (found === null) throw noSuchCase(id);
    const named = found.evidence[number - 1];
    return { piece: named, bytes: named && (await store.caseEvidence(id, number, actorOf(options), Date.now())) };
  });
  if (!piece) throw new Refusal(`${id} has no evidence ${number}; see "lintel case show ${id}"`);
  if (!bytes) printJson(piece.data);
  else if (process.stdout.isTTY) print(safeLines(bytes.toString("utf8")));
  else process.stdout.write(bytes);
}
