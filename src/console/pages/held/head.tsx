/** How much waits, and how long. */
import type { HeldCounts } from "../../../web/api/held/schemas.ts";
import { count } from "../../ui/count.ts";
import { duration } from "../../ui/moments.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { useNow } from "../../ui/time.tsx";

export function Head({ counts }: { readonly counts: HeldCounts | undefined }) {
  const now = useNow();
  const waiting = counts?.waiting ?? 0;
  return (
    <PageHead
      title="Held mail"
      tab={waiting > 0 ? `Held mail (${waiting})` : "Held mail"}
      // A line even before there is anything to say: the list below must not move when it comes.
      sub={counts ? wordsOf(counts, now) : "\u00a0"}
    />
  );
}

function wordsOf({ waiting, oldest, proposed }: HeldCounts, now: number): string {
  if (waiting === 0) return "Nothing waits.";
  const many = `${count(waiting)} ${waiting === 1 ? "waits" : "wait"}`;
  const long = oldest === null ? "" : `, the oldest for ${duration(Math.max(0, now - oldest))}`;
  return `${many}${long}${proposed > 0 ? `; ${proposed} for a second person` : ""}.`;
}
