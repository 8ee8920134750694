/** Who is signed in here. */
import { type Query, queryOptions, useQuery } from "@tanstack/react-query";
import type { Permission } from "../../staff/permissions.ts";
import type { SessionBody } from "../../web/api/session/index.ts";
import { ApiProblem, call } from "./call.ts";

export const SESSION = ["session"] as const;

/** While nobody is known it is not asked again by itself: whoever looks up a code elsewhere finds their form as they left it. */
const somebody = ({ state: { data, error } }: Query<SessionBody>): boolean =>
  data !== undefined || !(error instanceof ApiProblem && error.status === 401);

export const sessionAsked = queryOptions({
  queryKey: SESSION,
  queryFn: () => call<SessionBody>("GET", "/session"),
  staleTime: 60_000,
  refetchOnWindowFocus: somebody,
  refetchOnReconnect: somebody,
});

export const useSession = () => useQuery(sessionAsked);

/** Whether they may; false while nobody is known. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useSession();
  return (permission) => data?.permissions.includes(permission) ?? false;
}

/** Somebody was signed in here, and the API knows them no more. What they see stays. */
export function useSignedOut(): boolean {
  const { data, error } = useSession();
  return data !== undefined && error instanceof ApiProblem && error.status === 401;
}
