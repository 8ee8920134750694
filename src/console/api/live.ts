/** Live updates: the gateway says that something of a kind changed, and what is shown of it is asked again. */
import { useEffect, useState } from "react";
import { isStale } from "./concerns.ts";
import { queries } from "./queries.ts";
import { SESSION, useSignedOut } from "./session.ts";

/** So long without a connection before anybody is told: a proxy that turns over, a laptop that wakes. */
const PATIENCE = 4_000;

/** So long until another try where the connection was refused: by a proxy whose gateway starts anew, or for too many listeners. */
const REFUSED = 5_000;

/** While the component is there. False when there has been no connection for a while. */
export function useLive(): boolean {
  const [live, setLive] = useState(true);
  const signedOut = useSignedOut();
  // Who signs in again listens anew.
  useEffect(() => (signedOut ? undefined : listen(setLive)), [signedOut]);
  return live;
}

/**
 * A connection that breaks is the browser's to make again. Where it was refused the browser gives up: the session may have
 * ended, so that is asked, which shows the door; whoever is signed in still is connected again from here.
 * @returns ends it
 */
function listen(setLive: (live: boolean) => void): () => void {
  let lost: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;
  const connect = () => {
    source = new EventSource("/api/v1/live");
    source.addEventListener("open", () => {
      // What was missed while away is asked again.
      if (lost !== undefined) void queries.invalidateQueries();
      clearTimeout(lost);
      lost = undefined;
      setLive(true);
    });
    source.addEventListener("error", () => {
      lost ??= setTimeout(() => setLive(false), PATIENCE);
      if (source.readyState !== EventSource.CLOSED) return;
      void queries.invalidateQueries({ queryKey: SESSION });
      again = setTimeout(connect, REFUSED);
    });
    source.addEventListener("changed", (event) => refresh(JSON.parse(String(event.data)) as string[]));
  };
  connect();
  return () => {
    clearTimeout(lost);
    clearTimeout(again);
    source.close();
  };
}

const refresh = (kinds: readonly string[]): void =>
  void queries.invalidateQueries({ predicate: ({ queryKey }) => isStale(kinds, queryKey) });
