/** What staff record in a recipient's stead, and suppressions. */
import { readAddress, readProse, readText } from "../../../consent/import/cells.ts";
import { addressKey } from "../../../mail/address.ts";
import type { ConsentInput, ConsentOutcome } from "../../../store/port.ts";
import { memberFor } from "../members/own.ts";
import { read, requireAll } from "../records/shared.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "../route.ts";
import { type ConsentInputBody, ConsentInputSchema, SuppressionSchema } from "./schemas.ts";
import { seesComplaints } from "./will.ts";

const access = { config: { permission: "consents:edit" } } as const;
const tags = ["consents"];
/** A clock that runs ahead by less is no fault. */
const SLACK = 5 * 60_000;

export function addConsentEdits(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.post(
    "/consents",
    {
      ...access,
      schema: {
        ...{ tags, summary: "Records what a recipient said elsewhere, with its evidence" },
        body: ConsentInputSchema,
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const input = inputOf(request.body, clock());
      requireCases(caller, input.status);
      // Who is limited to groups records for members of these only.
      if (caller.groups.length > 0) await memberFor(parts, caller, input.grantee);
      refuse(await store.recordConsentFor(input, { actor: caller.actor, at: clock() }));
      return reply.code(204).send();
    },
  );
  addSuppressions(api, parts);
}

/** Throws `Problem` for what an import would refuse. */
function inputOf(body: ConsentInputBody, now: number): ConsentInput {
  const { scope, status, purpose = null, at, until = null, source = "" } = body;
  const recipient = read("recipient", readAddress, body.recipient);
  const grantee = body.grantee.includes("@") ? read("grantee", readAddress, body.grantee).key : body.grantee.trim();
  const evidence = read("evidence", readProse, body.evidence);
  if (evidence.length < 3) throw new Problem(422, "evidence: say what proves it", "field");
  if (at > now + SLACK) throw new Problem(422, "at: lies in the future; a record says what has happened", "field");
  if (until !== null && until <= at) throw new Problem(422, "until: is not after at", "field");
  if (purpose !== null && status !== "declined")
    throw new Problem(422, "purpose: only a decline names a purpose", "field");
  const where = read("source", (text) => readText(text, 200), source);
  return { recipient, grantee, scope, status, basis: "staff", purpose, at, until, evidence, source: where };
}

/** A grant is refused over a complaint: whoever may not know of complaints could ask for one and see. */
function requireCases(caller: Caller, status: ConsentInput["status"]): void {
  if (status === "granted" && !seesComplaints(caller))
    throw new Problem(403, "recording a grant for somebody else takes cases:read besides", "cases");
}

function refuse(outcome: ConsentOutcome): void {
  if (outcome.kind === "unknown")
    throw new Problem(422, "grantee: no member has this id or address, and it is no organisation's domain", "field");
  if (outcome.kind === "own")
    throw new Problem(
      403,
      "this is consent to hear from you, or from your organisation: somebody else must record it",
      "own",
    );
  if (outcome.kind === "suppressed")
    throw new Problem(409, "this address is suppressed: nothing is sent to it whatever is granted", "suppressed");
  if (outcome.kind === "unchanged") throw new Problem(409, "the very same record is there already", "same");
  if (outcome.kind === "newer") throw new Problem(409, newerWords(outcome.when), "newer");
}

/** A complaint has no day here: they may repeat these words to the sender. */
const newerWords = (when: number | null): string =>
  `the recipient's own later word stands against it${when === null ? "" : ` (${new Date(when).toISOString().slice(0, 10)})`}; ` +
  "only they can grant it again, through the link in any letter of ours or by saying so after that day";

function addSuppressions(api: Api, { store, clock }: ApiParts): void {
  const change = async (caller: Caller, body: { address: string; reason: string }, suppressed: boolean) => {
    requireAll(caller, "a suppression");
    const address = read("address", readAddress, body.address);
    if (addressKey(caller.address) === address.key && !suppressed)
      throw new Problem(403, "this is your own address: somebody else must lift it", "own");
    const context = { actor: caller.actor, at: clock(), reason: body.reason.trim() };
    if (await store.changeSuppression(address, suppressed, context)) return;
    throw new Problem(
      409,
      suppressed ? "this address is suppressed already" : "this address is not suppressed",
      "same",
    );
  };
  const schema = { tags, body: SuppressionSchema };
  api.post(
    "/suppressions",
    { ...access, schema: { ...schema, summary: "Nothing is sent to this address any more, whoever sends" } },
    async (request, reply) => {
      await change(callerOf(request), request.body, true);
      return reply.code(204).send();
    },
  );
  api.post(
    "/suppressions/lift",
    { ...access, schema: { ...schema, summary: "Ends a suppression" } },
    async (request, reply) => {
      await change(callerOf(request), request.body, false);
      return reply.code(204).send();
    },
  );
}
