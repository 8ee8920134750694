/** What the queue asks of the API. Every key begins with "held", so that live updates make it old (api/live.ts). */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { DecisionCodes, HeldCampaign, HeldCounts, HeldNote, HeldPage } from "../../../web/api/held/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useDrawn } from "../../ui/drawn.ts";
import type { Filter } from "./filters/filters.ts";
import { rowOf, rowsOf, type ShownRow, screenOf } from "./screen.ts";

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

/** The message that is open. */
export interface OpenMessage {
  readonly ref: string | undefined;
  /** That holds it; undefined while that is not known, and when it is not held. */
  readonly row: ShownRow | undefined;
  /** It is not held any more. */
  readonly ended: boolean;
}

/** A row of the list is sure to hold the one it is named by; of any other message the gateway is asked. */
export function useOpenMessage(page: HeldPage, filter: Filter, ref: string | undefined): OpenMessage {
  const listed = page.rows.find((row) => row.ref === ref);
  const asked = useQuery({
    queryKey: ["held", "open", ref, filter],
    queryFn: () => rowOf(ref ?? "", filter),
    enabled: ref !== undefined && listed === undefined,
  });
  if (ref === undefined) return { ref, row: undefined, ended: false };
  return { ref, row: listed ?? asked.data ?? undefined, ended: listed === undefined && asked.data === null };
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

const campaignOf = ({ campaign, under = {} }: ShownRow) =>
  call<HeldCampaign>("GET", `/held/campaigns/${campaign}${query(under)}`);

export const useCampaign = (row: ShownRow) =>
  useQuery({ queryKey: ["held", "campaign", row.campaign, row.under ?? {}], queryFn: () => campaignOf(row) });

export const useNotes = (ref: string) =>
  useQuery({
    queryKey: ["held", "notes", ref],
    queryFn: () => call<{ readonly notes: readonly HeldNote[] }>("GET", `/held/${ref}/notes`),
  });

/** The messages behind these rows: as many as were shown, and none that came since. */
export async function refsOf(rows: readonly ShownRow[]): Promise<readonly string[]> {
  const found = await Promise.all(
    rows.map(async (row) =>
      row.messages === 1 ? [row.ref] : (await campaignOf(row)).messages.slice(0, row.messages).map(({ ref }) => ref),
    ),
  );
  return found.flat();
}
