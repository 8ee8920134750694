/** `/consents.csv`: the ledger of one sender as a file. */
import { memberFor } from "../members/own.ts";
import { asFile, CsvAnswer, csvLine, isoOrEmpty } from "../records/csv.ts";
import { Text } from "../records/shared.ts";
import { type Api, type ApiParts, callerOf, Strict } from "../route.ts";
import type { ConsentRecord } from "./schemas.ts";
import { agesOf, between, seesComplaintsOf } from "./will.ts";

/** As `lintel import consents` reads them, and what else is known. */
const COLUMNS = ["recipient", "grantee", "scope", "status", "basis", "at", "until", "purpose", "evidence"];
const MORE = ["recorded_by", "recorded_at", "annulled"];
const PAGE = 200;
const MOST_PEOPLE = 200_000;

export function addConsentExport(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  api.get(
    "/consents.csv",
    {
      config: { permission: "consents:read" },
      schema: {
        ...{ tags: ["consents"], summary: "Every record that names one sender, as CSV; an entry in the trail" },
        ...{ querystring: Strict({ member: Text(320, "A member's id or address") }), response: CsvAnswer },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const member = await memberFor(parts, caller, request.query.member);
      const lines = await linesOf(parts, member.id, seesComplaintsOf(caller, member));
      await store.recordReport("consents", lines.length, caller.actor, clock());
      asFile(reply, "consents");
      return csvLine([...COLUMNS, ...MORE]) + lines.join("");
    },
  );
}

async function linesOf({ store, clock, config }: ApiParts, member: string, complaints: boolean): Promise<string[]> {
  const context = { complaints, now: clock(), ages: agesOf(config) };
  const lines: string[] = [];
  let after: number | null = 0;
  for (let pages = 0; after !== null && pages < MOST_PEOPLE / PAGE; pages += 1) {
    const page: Awaited<ReturnType<typeof store.deskSender>> = await store.deskSender(member, after, PAGE, complaints);
    for (const { address, records } of page.people)
      lines.push(...between(records, context).records.map((record) => lineOf(address, record)));
    after = page.next;
  }
  return lines;
}

const lineOf = (recipient: string, record: ConsentRecord): string =>
  csvLine([
    ...[recipient, record.grantee, record.scope, record.status, record.basis, isoOrEmpty(record.at)],
    ...[isoOrEmpty(record.until), record.purpose, record.evidence],
    ...[record.recordedBy, isoOrEmpty(record.recordedAt), record.annulled?.kind ?? ""],
  ]);
