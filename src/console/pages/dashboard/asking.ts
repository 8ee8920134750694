/** Figures for the period and the group that stand in the address. They are asked again once in a while, not with every mail. */
import { useQuery } from "@tanstack/react-query";
import { call, query } from "../../api/call.ts";
import { type Address, useAddress } from "../../ui/address.ts";

const MINUTE = 60_000;

export const PERIODS = [
  ["7d", "7 days"],
  ["30d", "30 days"],
  ["90d", "90 days"],
  ["365d", "A year"],
] as const;

const chosen = ({ period, until, group }: Address) => ({ period: period ?? "30d", until, group });

/** `path` under /figures; the answer's type is the caller's to name, from web/api. */
export function useFigures<Body>(path: string, enabled = true) {
  const [address] = useAddress();
  const asked = chosen(address);
  return useQuery({
    queryKey: ["figures", path, asked],
    queryFn: () => call<Body>("GET", `/figures${path}${query(asked)}`),
    ...{ enabled, staleTime: MINUTE, refetchInterval: 2 * MINUTE },
  });
}

/** Where the same stands as CSV. */
export function useCsv(path: string): string {
  const [address] = useAddress();
  return `/figures${path}${query({ ...chosen(address), format: "csv" })}`;
}
