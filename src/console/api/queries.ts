/** What was asked, kept for a while. A failure is shown where the data would stand; what changes is asked again (live.ts). */
import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./call.ts";

/** Answers of 4xx do not get better by asking again. */
const again = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: again, staleTime: 5_000, refetchOnWindowFocus: true } },
});
