/** What is asked of figures: which days, whose mail, in which form; and an answer that is sent once. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Static, Type } from "typebox";
import { addressKey } from "../../../mail/address.ts";
import { dayOf, dayOfDate, lastDays, type Period } from "../../../review/figures/days.ts";
import type { Wanted } from "../../../review/figures/gather.ts";
import { workTime } from "../../../review/figures/holds.ts";
import type { SeenComplaints, Sight } from "../../../store/port.ts";
import { seesComplaints } from "../consents/will.ts";
import { type ApiParts, type Caller, Enum, Problem, Strict } from "../route.ts";

export const PERIODS = ["7d", "30d", "90d", "365d"] as const;
export const FORMS = ["json", "csv"] as const;

export const AskedSchema = Strict({
  period: Type.Optional(Enum(PERIODS, "So many days, in UTC; default 30d")),
  until: Type.Optional(
    Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last of them; default today" }),
  ),
  group: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: "Only mail of members of this group" }),
  ),
  format: Type.Optional(Enum(FORMS, "default json")),
});
export type AskedQuery = Static<typeof AskedSchema>;

/** Throws 400 for a day that does not exist, 403 for a group that is not the caller's. */
export async function wantedOf(
  query: AskedQuery,
  caller: Caller,
  { store, clock, config }: Pick<ApiParts, "store" | "clock" | "config">,
): Promise<Wanted> {
  const now = clock();
  const sight = sightOf(query.group, caller);
  return {
    period: periodOf(query, now),
    ...{ sight, seen: seenBy(caller), party: await isAmong(store, sight, caller, now) },
    now,
    work: workTime(config.review.calendar),
  };
}

/** Not those against themselves either: a party does not see the case (ala.ce.3, ala.sm.7). */
const seenBy = (caller: Caller): SeenComplaints =>
  seesComplaints(caller) ? { butOf: addressKey(caller.address) ?? "" } : "none";

async function isAmong(store: ApiParts["store"], sight: Sight, { address }: Caller, now: number): Promise<boolean> {
  const key = sight.length === 0 ? null : addressKey(address);
  const own = key === null ? null : await store.deskMember(key, now);
  return own?.groups.some((group) => sight.includes(group)) ?? false;
}

function periodOf({ period = "30d", until }: AskedQuery, now: number): Period {
  const days = Number.parseInt(period, 10);
  if (until === undefined) return lastDays(now, days);
  const last = dayOfDate(until);
  if (last === null || last > dayOf(now)) throw new Problem(400, `${until} is no day up to today`);
  return { from: last + 1 - days, until: last + 1 };
}

/** Whose groups are limited sees figures of these, together or one by one. */
export function sightOf(group: string | undefined, { groups }: Caller): readonly string[] {
  if (group === undefined) return groups;
  if (groups.length > 0 && !groups.includes(group)) throw new Problem(403, `you see no figures of ${group}`);
  return [group];
}

/** Sends it, or 304 when the client has the same already. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  reply.header("etag", etag).header("cache-control", "private, no-cache");
  if (request.headers["if-none-match"]?.split(/,\s*/).includes(etag)) return reply.code(304).send();
  return reply.type(type).send(body);
}

export const JSON_TYPE = "application/json; charset=utf-8";
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** A file's name for the browser; of our own words only. */
export const attachment = (name: string): string => `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`;
