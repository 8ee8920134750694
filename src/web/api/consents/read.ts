/** The ledger by recipient and by sender. */
import { Type } from "typebox";
import { readAddress } from "../../../consent/import/cells.ts";
import { addressKey, domainKey } from "../../../mail/address.ts";
import { EVERYBODY, type RecipientLedger } from "../../../store/port.ts";
import { memberFor } from "../members/own.ts";
import { inSight, read, Text } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Strict } from "../route.ts";
import { type Ledger, LedgerSchema, RecipientListQuery, RecipientListSchema, SenderLedgerSchema } from "./schemas.ts";
import { agesOf, between, seesComplaints, seesComplaintsOf } from "./will.ts";

const access = { config: { permission: "consents:read" } } as const;
const tags = ["consents"];
export const SENDER_PAGE = 50;

export function addConsentReads(api: Api, parts: ApiParts): void {
  addRecipientList(api, parts);
  addRecipient(api, parts);
  addSender(api, parts);
}

async function isMember({ store, clock }: ApiParts, { address }: Caller): Promise<boolean> {
  const key = addressKey(address);
  return key !== null && (await store.showMember(key, clock())) !== null;
}

function addRecipientList(api: Api, parts: ApiParts): void {
  const schema = { querystring: RecipientListQuery, response: { 200: RecipientListSchema } };
  api.get(
    "/consents/recipients",
    { ...access, schema: { tags, summary: "People of whom the ledger knows something", ...schema } },
    async (request) => {
      const caller = callerOf(request);
      const { q = "", suppressed = false, after = "", limit = 50 } = request.query;
      // Who is a member too gets counts without complaints: one more than the page of a person shows would be of themselves.
      const complaints = seesComplaints(caller) && !(await isMember(parts, caller));
      const sight = { sight: caller.groups, complaints };
      const rows = await parts.store.deskRecipients({ match: q.trim(), suppressed, after, limit: limit + 1, ...sight });
      const shown = rows.slice(0, limit);
      return {
        rows: shown.map(({ key: _, ...row }) => row),
        next: rows.length > limit ? (shown.at(-1)?.key ?? null) : null,
      };
    },
  );
}

function addRecipient(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/consents/recipients/:address",
    {
      ...access,
      schema: {
        ...{ tags, summary: "All that one person said, to whom; looking is an entry in the trail" },
        ...{ params: Strict({ address: Text(320) }), response: { 200: LedgerSchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const address = read("address", readAddress, request.params.address);
      const ledger = await store.deskRecipient(address.key, seesComplaints(caller));
      if (ledger.ref !== null) await store.recordSeen(`person:${ledger.ref}`, caller.actor, clock());
      const shown = sendersOf(ledger, { caller, parts });
      // Not for whoever tries addresses that have nothing to do with their groups.
      const suppression = caller.groups.length === 0 || shown.senders.length > 0 ? ledger.suppression : null;
      return { address: address.text, suppression, ...shown };
    },
  );
}

interface Asking {
  readonly caller: Caller;
  readonly parts: ApiParts;
}

/** One block for each sender that records name; those for everybody count for each. */
function sendersOf(ledger: RecipientLedger, { caller, parts }: Asking): Pick<Ledger, "senders" | "declines"> {
  const complaints = seesComplaints(caller);
  const own = addressKey(caller.address);
  const context = { complaints, now: parts.clock(), ages: agesOf(parts.config) };
  const members = ledger.members.filter(({ groups }) => inSight(caller, groups));
  const ofMembers = members.map((member) => ({
    sender: { kind: "member" as const, id: member.id, name: member.name, address: member.address },
    ...between(
      ledger.records.filter(({ grantee }) => member.names.includes(grantee)),
      { ...context, complaints: complaints && !(own !== null && member.names.includes(own)) },
    ),
  }));
  const named = new Set(ledger.members.flatMap(({ names }) => names.filter((name) => domainKey(name) === null)));
  const others = [...new Set(ledger.records.map(({ grantee }) => grantee))].filter(
    (grantee) => grantee === EVERYBODY || (caller.groups.length === 0 && !named.has(grantee)),
  );
  const ofOthers = others.map((grantee) => ({
    sender: { kind: kindOf(grantee), id: grantee, name: "", address: "" },
    ...between(
      ledger.records.filter((record) => record.grantee === grantee || record.grantee === EVERYBODY),
      context,
    ),
  }));
  const senders = [...ofMembers, ...ofOthers].filter(({ records }) => records.length > 0);
  const mine = new Set(members.map(({ id }) => id));
  const declines = ledger.declines
    .filter(({ grantee }) => caller.groups.length === 0 || mine.has(grantee))
    .map(({ grantee, name, at }) => ({ grantee, event: name, at }));
  return { senders, declines };
}

const kindOf = (grantee: string): "everybody" | "address" | "organisation" =>
  grantee === EVERYBODY ? "everybody" : grantee.includes("@") ? "address" : "organisation";

function addSender(api: Api, parts: ApiParts): void {
  const { store, clock, config } = parts;
  api.get(
    "/consents/senders/:id",
    {
      ...access,
      schema: {
        ...{ tags, summary: "Whom the ledger names one member to; looking is an entry in the trail" },
        params: Strict({ id: Text(320, "A member's id or address") }),
        querystring: Strict({ after: Type.Optional(Type.Integer({ minimum: 0 })) }),
        response: { 200: SenderLedgerSchema },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const member = await memberFor(parts, caller, request.params.id);
      const complaints = seesComplaintsOf(caller, member);
      const { people, next } = await store.deskSender(member.id, request.query.after ?? 0, SENDER_PAGE, complaints);
      await store.recordSeen(`member:${member.id}`, caller.actor, clock());
      const context = { complaints, now: clock(), ages: agesOf(config) };
      const shown = people
        .map(({ address, suppressed, records }) => ({ address, suppressed, ...between(records, context) }))
        .filter(({ records }) => records.length > 0);
      const { id, name, address } = member;
      return { sender: { kind: "member" as const, id, name, address }, people: shown, next };
    },
  );
}
