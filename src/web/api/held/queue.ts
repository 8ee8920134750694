/** `GET /held`, its counts, and one campaign. */
import type { CampaignDifference, QueueItem } from "../../../store/port.ts";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { AGE_SPANS, filterOf, readerOf } from "./asked.ts";
import {
  AGES,
  HeldCampaignSchema,
  HeldCountsSchema,
  HeldFilterSchema,
  type HeldItem,
  HeldPageSchema,
  HeldQuerySchema,
  MOST_DECIDED,
  Ref,
} from "./schemas.ts";

const PAGE = 50;
const tags = ["held"];

export function addQueue(api: Api, { store, config, clock }: ApiParts): void {
  const reads = { permission: "held:read" } as const;
  api.get(
    "/held",
    {
      config: reads,
      schema: { tags, summary: "The queue", querystring: HeldQuerySchema, response: { 200: HeldPageSchema } },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const { offset = 0, limit = PAGE, ...asked } = request.query;
      const { filter, ignored } = filterOf(asked, reader.now);
      const { rows, ...page } = await store.deskQueue(reader, filter, offset, limit);
      const shown = rows.map((row) => {
        const { sender } = row;
        return { ...row, ...itemBody(row), sender: { ...sender, groups: [...sender.groups] } };
      });
      return { ...page, offset, ignored: [...ignored], rows: shown };
    },
  );
  api.get(
    "/held/counts",
    {
      config: reads,
      schema: {
        ...{ tags, summary: "How many held messages each filter leaves" },
        ...{ querystring: HeldFilterSchema, response: { 200: HeldCountsSchema } },
      },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const { filter } = filterOf(request.query, reader.now);
      const counts = await store.deskCounts(
        reader,
        filter,
        AGES.map((age) => AGE_SPANS[age]),
      );
      const { rules, clauses, senders, recipients, groups } = counts;
      const lists = { rules: [...rules], clauses: [...clauses], senders: [...senders] };
      const ages = AGES.map((value, index) => ({ value, label: value, count: counts.ages[index] ?? 0 }));
      return { ...counts, ...lists, recipients: [...recipients], groups: [...groups], ages };
    },
  );
  addCampaign(api, { store, config, clock });
}

function addCampaign(api: Api, { store, config, clock }: Pick<ApiParts, "store" | "config" | "clock">): void {
  const { inquiry_months: inquiryMonths, implied_months: impliedMonths } = config.consent;
  const ages = { inquiryMonths, impliedMonths };
  api.get(
    "/held/campaigns/:ref",
    {
      config: { permission: "held:read" },
      schema: {
        ...{ tags, summary: "The messages of a campaign that the filters let through, and which of them differ" },
        ...{ params: Strict({ ref: Ref }), querystring: HeldFilterSchema, response: { 200: HeldCampaignSchema } },
      },
    },
    async (request) => {
      const reader = readerOf(callerOf(request), clock());
      const { filter } = filterOf(request.query, reader.now);
      const found = await store.deskCampaign(reader, request.params.ref, ages, MOST_DECIDED, filter);
      if (!found) throw new Problem(404, "nothing of this campaign waits any more", "ended");
      const { row, total, messages, exceptions } = found;
      const sender = { ...row.sender, groups: [...row.sender.groups] };
      return {
        row: { ...row, ...itemBody(row), sender },
        total,
        messages: messages.map(itemBody),
        exceptions: exceptions.map(({ ref, differs }) => ({ ref, differs: [...differs], why: whyDiffers(differs) })),
      };
    },
  );
}

const DIFFERENCES: Readonly<Record<CampaignDifference, string>> = {
  consent: "its recipient's consent is another",
  findings: "it is held for other reasons",
  words: "its words are others",
  urgent: "its sender marked it urgent",
  appeal: "its sender appealed",
};

function whyDiffers(differs: readonly CampaignDifference[]): string {
  const words = differs.map((one) => DIFFERENCES[one]).join("; ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As the schema has it: lists that may be written to. */
const itemBody = (item: QueueItem): HeldItem => ({
  ...item,
  to: [...item.to],
  rules: [...item.rules],
  clauses: [...item.clauses],
});
