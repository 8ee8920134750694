/** What was asked, kept for a while. A failure is shown where the data would stand; what changes is asked again (live.ts). */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./call.ts";
import { SESSION } from "./session.ts";

/** Answers of 4xx do not get better by asking again. */
const again = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

/** The session ended: asking who is signed in shows the door (frame.tsx). At the door itself a 401 is a wrong password or code. */
const left = (error: Error): void => {
  if (!(error instanceof ApiProblem && error.status === 401)) return;
  if (queries.getQueryData(SESSION) !== undefined) void queries.invalidateQueries({ queryKey: SESSION });
};

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== SESSION[0] && left(error) }),
  mutationCache: new MutationCache({ onError: left }),
  defaultOptions: { queries: { retry: again, staleTime: 5_000, refetchOnWindowFocus: true } },
});
