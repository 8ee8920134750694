/** `GET /held/{ref}/recipients` and one recipient's story. */
import type { ConsentAges } from "../../../../consent/will.ts";
import type { ScreenRecipient } from "../../../../store/port.ts";
import { officerOf } from "../../cases/index.ts";
import { type Api, type ApiParts, type Caller, callerOf } from "../../route.ts";
import { type LedgerContext, ledgerView } from "./ledger.ts";
import { type Screen, screenOf, unknown, viewerOf } from "./look.ts";
import { isWill, STOPPED } from "./outgoing.ts";
import {
  EnvelopeParams,
  type HeldRecipient,
  RecipientPageSchema,
  RecipientQuerySchema,
  RefParams,
  StorySchema,
} from "./schemas.ts";

const PAGE = 50;

export function addRecipients(api: Api, parts: ApiParts): void {
  const { store, clock, config } = parts;
  const { inquiry_months: inquiryMonths, implied_months: impliedMonths } = config.consent;
  api.get(
    "/held/:ref/recipients",
    {
      config: { permission: "held:read" },
      schema: {
        ...{
          tags: ["held"],
          summary: "Its recipients: what became of each, and what was on record; that is an entry in the trail",
        },
        ...{ params: RefParams, querystring: RecipientQuerySchema, response: { 200: RecipientPageSchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { match = "", state = null, offset = 0, limit = PAGE } = request.query;
      const screen = await screenOf(parts, request.params.ref, caller);
      const query = { match, state, offset, limit };
      const page = await store.screenRecipients(screen.ref, viewerOf(caller), query, clock());
      if (!page) throw unknown(screen.ref);
      if (caller.permissions.has("consents:read")) await store.recordSeen(screen.ref, caller.actor, clock());
      const context = contextOf(screen, { inquiryMonths, impliedMonths });
      return {
        total: page.total,
        offset,
        recipients: page.recipients.map((one) => recipientBody(one, screen, { caller, context })),
      };
    },
  );
  addStory(api, parts);
}

function addStory(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/recipients/:id",
    {
      config: { permission: "held:read" },
      schema: {
        tags: ["held"],
        summary: "One recipient: what was tried, and what passed between them and the sender; an entry in the trail",
        ...{ params: EnvelopeParams, response: { 200: StorySchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { ref, id } = request.params;
      const { secrets } = await screenOf(parts, ref, caller);
      const story = await parts.store.screenRecipient(ref, viewerOf(caller), id, secrets ? officerOf(caller) : null);
      if (!story) throw unknown(ref);
      const { recipient, person, attempts, mail, bounces, complaints } = story;
      await parts.store.recordSeen(`person:${person}`, caller.actor, parts.clock());
      return {
        recipient,
        attempts: attempts.map((one) => ({ ...one })),
        mail: mail.map((one) => ({ ...one })),
        bounces: bounces.map((one) => ({ ...one })),
        complaints: secrets ? complaints.map((one) => ({ ...one })) : null,
      };
    },
  );
}

const contextOf = ({ receivedAt, purpose, secrets }: Screen, ages: ConsentAges): LedgerContext => ({
  ...{ receivedAt, purpose: purpose.label, ages, complaints: secrets },
});

interface Asking {
  readonly caller: Caller;
  readonly context: LedgerContext;
}

function recipientBody(one: ScreenRecipient, { places }: Screen, { caller, context }: Asking): HeldRecipient {
  const { stop, consents, suppressed, reasons, findings, fixes, ...rest } = one;
  const known = caller.permissions.has("consents:read");
  const { consents: seen, changed, standing } = ledgerView(consents, context);
  const shown = stop === null || !isWill(stop) || context.complaints || seen.some(({ status }) => status === stop);
  return {
    ...rest,
    ...{ reasons: [...reasons], findings: findings.flatMap((at) => places[at] ?? []), fixes: [...fixes] },
    stop: stop && shown ? { why: stop, words: STOPPED[stop] } : null,
    standing: known ? standing : null,
    changed: known ? changed : 0,
    consents: known ? seen : null,
    suppressed: known ? suppressed : null,
  };
}
