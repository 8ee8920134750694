/** What the queue asks of the API. Every key begins with "held", so that live updates make it old (api/live.ts). */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  DecisionCodes,
  HeldCampaign,
  HeldCounts,
  HeldNote,
  HeldPage,
  HeldRow,
} from "../../../web/api/held/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useDrawn } from "../../ui/drawn.ts";
import type { Filter } from "./filters/filters.ts";
import { rowsOf, screenOf } from "./screen.ts";

/** Rows that are asked for at once: one answer is one moment, so that nothing is shown twice or not at all. */
const WINDOW = 200;
const STEP = 50;

/** Where the window begins that has `first` and what is around it. */
export const windowAt = (first: number): number => Math.max(0, Math.floor((first - STEP) / STEP) * STEP);

/** What was shown stays until the next answer is there; `drawn`: a first screenful stands, and the rest may be asked for. */
export function useRows(filter: Filter, start: number) {
  const screen = useQuery({ ...screenOf(filter), enabled: start === 0 });
  const drawn = useDrawn(screen.isFetched);
  const window = useQuery({
    queryKey: ["held", "rows", filter, start],
    queryFn: () => rowsOf(filter, start, WINDOW),
    placeholderData: keepPreviousData,
    enabled: start > 0 || (screen.isFetched && drawn),
  });
  const waits = window.data === undefined || window.isPlaceholderData;
  const data = waits && start === 0 ? (screen.data ?? window.data) : window.data;
  return { data, error: window.error, refetch: window.refetch, drawn };
}

/** The row of the message that is open: from the list, or asked for where a link led past the list. */
export function useOpenRow(page: HeldPage, open: string | undefined, campaign: string | undefined) {
  const listed = page.rows.find((row) => row.ref === open || row.campaign === (campaign ?? open));
  const asked = useQuery({
    queryKey: ["held", "open", campaign ?? open],
    queryFn: () => call<HeldPage>("GET", `/held${query({ campaign: campaign ?? open, limit: 1 })}`),
    enabled: open !== undefined && listed === undefined,
  });
  return open === undefined ? undefined : (listed ?? asked.data?.rows[0]);
}

export const useCounts = (filter: Filter, enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: ["held", "counts", filter],
    queryFn: () => call<HeldCounts>("GET", `/held/counts${query(filter)}`),
    placeholderData: keepPreviousData,
  });

/** Reason codes and the time for taking back: they change with the gateway's version only. */
export const useCodes = () =>
  useQuery({
    queryKey: ["held-codes"],
    queryFn: () => call<DecisionCodes>("GET", "/held/codes"),
    staleTime: Number.POSITIVE_INFINITY,
  });

const campaignOf = (ref: string) => call<HeldCampaign>("GET", `/held/campaigns/${ref}`);

export const useCampaign = (ref: string, wanted: boolean) =>
  useQuery({ queryKey: ["held", "campaign", ref], queryFn: () => campaignOf(ref), enabled: wanted });

export const useNotes = (ref: string) =>
  useQuery({
    queryKey: ["held", "notes", ref],
    queryFn: () => call<{ readonly notes: readonly HeldNote[] }>("GET", `/held/${ref}/notes`),
  });

/** All messages behind these rows. */
export async function refsOf(rows: readonly HeldRow[]): Promise<readonly string[]> {
  const found = await Promise.all(
    rows.map(async ({ messages, ref, campaign }) =>
      messages === 1 ? [ref] : (await campaignOf(campaign)).messages.map((one) => one.ref),
    ),
  );
  return found.flat();
}
