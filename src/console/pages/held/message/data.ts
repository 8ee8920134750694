/** What the pane asks of the API. All keys begin with "held": what changes a message makes them old (live.ts). */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  HeldHeaders,
  HeldHtml,
  HeldMessageBody,
  HeldParts,
  HeldRaw,
  HeldRecipients,
  HeldStory,
  HeldText,
} from "../../../../web/api/held/message/schemas.ts";
import type { HeldDecisions, HeldNote } from "../../../../web/api/held/schemas.ts";
import { call, query } from "../../../api/call.ts";

export const PAGE = 50;

export const useMessage = (ref: string) =>
  useQuery({ queryKey: ["held", "message", ref], queryFn: () => call<HeldMessageBody>("GET", `/held/${ref}`) });

export const useRecipients = (ref: string, match: string, offset: number) =>
  useQuery({
    queryKey: ["held", "recipients", ref, match, offset],
    queryFn: () => call<HeldRecipients>("GET", `/held/${ref}/recipients${query({ match, offset, limit: PAGE })}`),
    placeholderData: keepPreviousData,
  });

export const useStory = (ref: string, id: number) =>
  useQuery({
    queryKey: ["held", "story", ref, id],
    queryFn: () => call<HeldStory>("GET", `/held/${ref}/recipients/${id}`),
  });

export const useNotes = (ref: string) =>
  useQuery({
    queryKey: ["held", "notes", ref],
    queryFn: () => call<{ readonly notes: readonly HeldNote[] }>("GET", `/held/${ref}/notes`),
  });

export const useDecisions = (ref: string) =>
  useQuery({
    queryKey: ["held", "decisions", ref],
    queryFn: () => call<HeldDecisions>("GET", `/held/decisions${query({ ref })}`),
  });

interface Views {
  readonly text: HeldText;
  readonly html: HeldHtml;
  readonly headers: HeldHeaders;
  readonly raw: HeldRaw;
  readonly parts: HeldParts;
}

/** Content does not change, and each asking is a look: it is not asked again by itself. */
export const useContent = <Name extends keyof Views>(ref: string, view: Name) =>
  useQuery({
    queryKey: ["content", ref, view],
    queryFn: () => call<Views[Name]>("GET", `/held/${ref}/${view}`),
    ...{ staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, gcTime: 60_000 },
  });
