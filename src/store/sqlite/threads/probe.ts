/** Whether the store can write; for `/readyz`. */
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const write = statement((k, p: { key: string; value: string }) =>
  k
    .insertInto("meta")
    .values({ key: p.key, value: p.value })
    .onConflict((c) => c.column("key").doUpdateSet({ value: p.value })),
);
const count = statement((k, p: { key: string }) => k.selectFrom("meta").select("value").where("key", "=", p.key));

/** Writes one row. Throws StoreUnavailable when space is short or the disk refuses. */
export function probe(tx: Tx): void {
  tx.requireSpace();
  const before = Number(tx.sql.get(count, { key: "probe" })?.value ?? 0);
  tx.sql.run(write, { key: "probe", value: String((before + 1) % 1_000_000) });
}
