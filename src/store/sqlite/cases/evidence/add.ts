/** Evidence that staff add: a message that passed here, a file, a note. Frozen like what a complaint brings. */
import { NotNow } from "../../../../cases/procedure.ts";
import { clean } from "../../../../notices/text.ts";
import type { CaseAct, CaseActed } from "../../../port.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import type { Acting } from "../procedure/act.ts";
import { done } from "../procedure/finish.ts";
import { procedureOf, writeStep } from "../procedure/steps.ts";
import { statementText } from "../words.ts";
import { envelopePieces, type Frozen, lastPositionOf, writePieces } from "./freeze.ts";

/** What one case holds; the hundredth file says nothing new. */
const MOST_PIECES = 400;

type Adding = Extract<CaseAct, { kind: "message" | "file" | "evidence-note" }>;

const envelopeOfRef = statement((k, p: { ref: string; against: string }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .select("e.id")
    .where("m.ref", "=", p.ref)
    .where((e) => e.or([e("m.author", "=", p.against), e("m.login", "=", p.against)]))
    .orderBy("e.id")
    .limit(1),
);

export function addEvidence(tx: Tx, { group, officer, at }: Acting, act: Adding): CaseActed {
  const { procedure, lead } = group;
  if (procedure.stage === "final") throw new NotNow("the case is closed: nothing is added to it");
  tx.requireSpace();
  const first = lastPositionOf(tx.sql, procedure.case) + 1;
  const pieces = piecesOf(tx, act, lead.against);
  if (first + pieces.length > MOST_PIECES) throw new NotNow(`a case holds at most ${MOST_PIECES} pieces of evidence`);
  const digests = writePieces(tx, { case: procedure.case, first, at, by: officer.actor }, pieces);
  writeStep(tx, procedure.case, "evidence", { actor: officer.actor, at, data: { from: first, digests } });
  return done(procedure.case, procedureOf(procedure).stage);
}

function piecesOf(tx: Tx, act: Adding, against: string): readonly Frozen[] {
  switch (act.kind) {
    case "evidence-note": {
      const words = statementText(act.words);
      if (words === "") throw new NotNow("the note is empty");
      return [{ kind: "note", data: { words } }];
    }
    case "file":
      return [{ kind: "file", data: { name: clean(act.name), type: clean(act.type) }, bytes: act.bytes }];
    case "message": {
      const found = tx.sql.get(envelopeOfRef, { ref: act.ref, against });
      if (!found) throw new NotNow(`${act.ref}: this member sent no such message`);
      return envelopePieces(tx, found.id);
    }
  }
}
