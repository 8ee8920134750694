/** What changed: the trail says it for every process that writes. */
import { statement } from "../statement.ts";
import type { DeskReads } from "./index.ts";

const head = statement((k) => k.selectFrom("audit").select("seq").orderBy("seq", "desc").limit(1));
const after = statement((k, p: { after: number; limit: number }) =>
  k
    .selectFrom("audit")
    .select(["seq", "kind", "subject", "at"])
    .where("seq", ">", p.after)
    .orderBy("seq")
    .limit(p.limit),
);

export const newsReads = {
  deskHead: (sql) => sql.get(head, {})?.seq ?? 0,
  deskNews: (sql, from, limit) => sql.all(after, { after: from, limit: Math.min(Math.max(1, limit), 1000) }),
} satisfies Partial<DeskReads>;
