/** Who a held message is from and to, and who looks at it: what `review/conflict.ts` judges by. */
import { sql } from "kysely";
import { addressKey } from "../../../../mail/address.ts";
import { barredFrom, type Parties, type Reviewer, type Side } from "../../../../review/conflict.ts";
import { addressKeysOf, groupNamesOf, memberIdOfAddress } from "../../members.ts";
import { type Connection, statement } from "../../statement.ts";

const staffBy = statement((k, p: { name: string }) =>
  k.selectFrom("staff").select(["address", "organisation"]).where("name", "=", p.name).where("state", "=", "active"),
);
type SenderRow = { author: string | null; login: string | null; author_address: string | null };
const sendersOf = statement((k, p: { message: number }) =>
  k.selectFrom("message").select(["author", "login", "author_address"]).where("id", "=", p.message),
);
const organisationOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select("organisation").where("id", "=", p.id),
);
interface RecipientRow {
  readonly key: string | null;
  readonly domain: string;
  readonly organisation: string | null;
  readonly member: string | null;
}
const recipientsOf = statement((_, p: { message: number }) => {
  return sql<RecipientRow>`
    SELECT p.key, e.domain, m.organisation, m.id AS member FROM envelope AS e
    CROSS JOIN person AS p ON p.id = e.person
    LEFT JOIN member_address AS a ON a.key = p.key
    LEFT JOIN member AS m ON m.id = a.member
    WHERE e.message = ${p.message}`;
});
const namedFor = statement((k, p: { message: number; staff: string }) =>
  k.selectFrom("held_stuck").select("message").where("message", "=", p.message).where("staff", "=", p.staff),
);

/** The account, and the member that it may be besides. Null for an unknown one, and for one that was disabled meanwhile. */
export function reviewerOf(sql: Connection, name: string, groups: readonly string[]): Reviewer | null {
  const row = sql.get(staffBy, { name });
  if (!row) return null;
  const key = addressKey(row.address);
  const member = key === null ? null : memberIdOfAddress(sql, key);
  const own = member === null ? [] : addressKeysOf(sql, member);
  const organisations = [row.organisation, ...organisationsOf(sql, member)];
  return { addresses: [...(key === null ? [] : [key]), ...own], organisations, groups };
}

/** On record of a member; none where there is none. */
export const organisationsOf = (sql: Connection, member: string | null): string[] =>
  member === null ? [] : [sql.get(organisationOf, { id: member })?.organisation ?? ""].filter((one) => one !== "");

/** The member that an account is besides; null for none. */
export function memberBehind(sql: Connection, name: string): string | null {
  const key = addressKey(sql.get(staffBy, { name })?.address ?? "");
  return key === null ? null : memberIdOfAddress(sql, key);
}

/** Whether they sent it: then they know of it what its sender may know, whatever their roles say (ala.sm.7). */
export function isSender(sql: Connection, name: string, message: number): boolean {
  const own = reviewerOf(sql, name, [])?.addresses ?? [];
  return own.length > 0 && partiesOf(sql, message).senders.addresses.some((key) => own.includes(key));
}

export function partiesOf(sql: Connection, message: number): Parties {
  const row = sql.get(sendersOf, { message });
  const groups = row?.author ? groupNamesOf(sql, row.author) : [];
  return { senders: row ? sendersSide(sql, row) : EMPTY, recipients: recipientsSide(sql, message), groups };
}

/** Why this person may not decide this message, in words; null: they may. */
export function barred(sql: Connection, staff: { name: string; reviewer: Reviewer }, message: number): string | null {
  const named = sql.get(namedFor, { message, staff: staff.name }) !== undefined;
  return barredFrom(staff.reviewer, partiesOf(sql, message), { named });
}

const EMPTY: Side = { addresses: [], organisations: [] };
const domainOf = (key: string): string => key.slice(key.lastIndexOf("@") + 1);

/** The author and the login: who writes in another's name is a sender too. */
function sendersSide(sql: Connection, { author, login, author_address }: SenderRow): Side {
  const members = [...new Set([author, login])].filter((id) => id !== null);
  const addresses = [...members.flatMap((id) => addressKeysOf(sql, id)), ...(author_address ? [author_address] : [])];
  const organisations = members.flatMap((id) => organisationsOf(sql, id));
  return { addresses, organisations: [...new Set([...organisations, ...addresses.map(domainOf)])] };
}

/** A member is one person under all addresses. */
function recipientsSide(sql: Connection, message: number): Side {
  const rows = sql.all(recipientsOf, { message });
  const members = new Set(rows.flatMap(({ member }) => member ?? []));
  const keys = rows.flatMap(({ key }) => key ?? []);
  const others = [...members].flatMap((id) => addressKeysOf(sql, id));
  const organisations = rows.flatMap(({ domain, organisation }) => [domain, ...(organisation ? [organisation] : [])]);
  return { addresses: [...new Set([...keys, ...others])], organisations: [...new Set(organisations)] };
}
