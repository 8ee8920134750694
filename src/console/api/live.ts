/** Live updates: the gateway says that something of a kind changed, and what is shown of it is asked again. */
import { useEffect, useState } from "react";
import { queries } from "./queries.ts";
import { useSignedOut } from "./session.ts";

/** Kinds of the trail's entries, by their first word, and the queries (first word of their key) that they make old. */
const CONCERNS: Readonly<Record<string, readonly string[]>> = {
  submission: ["held", "stats", "waiting"],
  held: ["held", "stats", "appeals", "waiting"],
  decision: ["held", "stats", "waiting"],
  envelope: ["held", "stats", "waiting"],
  appeal: ["appeals", "held", "waiting"],
  member: ["members", "waiting"],
  consent: ["members", "consents"],
  suppression: ["consents", "members"],
  event: ["events"],
  participation: ["events"],
  approval: ["approvals"],
  clearance: ["approvals", "waiting"],
  pair: ["approvals"],
  complaint: ["cases", "waiting"],
  case: ["cases", "waiting"],
  mode: ["policy"],
  policy: ["policy"],
  duty: ["duty"],
  staff: ["staff", "session"],
  webhook: ["webhooks"],
};

/** So long without a connection before anybody is told: a proxy that turns over, a laptop that wakes. */
const PATIENCE = 4_000;

/** While the component is there; the browser connects again by itself. False when it has not for a while. */
export function useLive(): boolean {
  const [live, setLive] = useState(true);
  const signedOut = useSignedOut();
  useEffect(() => {
    // The browser does not try again where it was refused; who signs in again listens anew.
    if (signedOut) return;
    let lost: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource("/api/v1/live");
    source.addEventListener("open", () => {
      // What was missed while away is asked again.
      if (lost !== undefined) void queries.invalidateQueries();
      clearTimeout(lost);
      lost = undefined;
      setLive(true);
    });
    source.addEventListener("error", () => {
      lost ??= setTimeout(() => setLive(false), PATIENCE);
    });
    source.addEventListener("changed", (event) => {
      const kinds = JSON.parse(String(event.data)) as string[];
      const stale = new Set(["audit", ...kinds.flatMap((kind) => CONCERNS[kind.split(".")[0] ?? ""] ?? [])]);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.has(String(queryKey[0])) });
    });
    return () => {
      clearTimeout(lost);
      source.close();
    };
  }, [signedOut]);
  return live;
}
