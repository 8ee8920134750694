/** A sender asks the staff to look again (ala.ce.6): once per message. */
import { sql as raw } from "kysely";
import { statementText } from "../cases/words.ts";
import { readAppeal } from "../held/reads.ts";
import { textDigest } from "../mail/ending.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const appealable = statement((_, p: { id: number }) => {
  return raw<{ ref: string; login: string | null }>`
    SELECT ref, login FROM message AS m WHERE m.id = ${p.id} AND EXISTS
      (SELECT 1 FROM envelope AS e WHERE e.message = m.id AND e.state IN ('held', 'rejected', 'refused', 'expired'))`;
});
const insertAppeal = statement((k, p: { message: number; statement: string; at: number }) =>
  k.insertInto("appeal").values({ message: p.message, statement: p.statement, at: p.at, state: "open" }),
);

/** False when there is one already, or nothing of the message was held or refused. */
export function appeal(tx: Tx, messageId: number, said: string, at: number): boolean {
  const message = tx.sql.get(appealable, { id: messageId });
  if (!message || readAppeal(tx.sql, messageId) !== null) return false;
  const words = statementText(said);
  tx.sql.run(insertAppeal, { message: messageId, statement: words, at });
  const actor = message.login === null ? "system" : `member:${message.login}`;
  tx.audit({ kind: "appeal.recorded", at, actor, subject: message.ref, data: { statement: textDigest(words) } });
  return true;
}
