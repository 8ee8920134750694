/** Members upsert by id. What a row leaves out stays as it is: a list without standings lifts no suspension. */
import type { Address } from "../../../../mail/address.ts";
import { nameKey, phoneKey } from "../../../../mail/contact-keys.ts";
import type { ImportContext, ImportOutcome, MemberInput } from "../../../port.ts";
import { memberIdOfAddress } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { importRows, type RowOutcome } from "../import-rows.ts";
import { isOwn } from "../own.ts";

type MemberRow = {
  id: string;
  name: string;
  organisation: string;
  standing: string;
  phone: string;
  listed: number;
  language: string;
  until_at: number | null;
};

const memberRow = statement((k, p: { id: string }) =>
  k
    .selectFrom("member")
    .select(["id", "name", "organisation", "standing", "phone", "listed", "language", "until_at"])
    .where("id", "=", p.id),
);
const upsertMember = statement((k, p: MemberRow & { at: number; phone_key: string; name_key: string }) => {
  const values = {
    name: p.name,
    organisation: p.organisation,
    standing: p.standing,
    phone: p.phone,
    listed: p.listed,
    language: p.language,
    until_at: p.until_at,
    phone_key: p.phone_key,
    name_key: p.name_key,
    recorded_at: p.at,
  };
  return k
    .insertInto("member")
    .values({ id: p.id, ...values })
    .onConflict((c) =>
      c.column("id").doUpdateSet((e) => ({
        name: e.ref("excluded.name"),
        organisation: e.ref("excluded.organisation"),
        standing: e.ref("excluded.standing"),
        phone: e.ref("excluded.phone"),
        listed: e.ref("excluded.listed"),
        language: e.ref("excluded.language"),
        until_at: e.ref("excluded.until_at"),
        phone_key: e.ref("excluded.phone_key"),
        name_key: e.ref("excluded.name_key"),
        recorded_at: e.ref("excluded.recorded_at"),
      })),
    );
});
const addresses = statement((k, p: { member: string }) =>
  k.selectFrom("member_address").select(["key", "text"]).where("member", "=", p.member).orderBy("position"),
);
const dropAddresses = statement((k, p: { member: string }) =>
  k.deleteFrom("member_address").where("member", "=", p.member),
);
const addAddress = statement((k, p: { key: string; member: string; text: string; position: number }) =>
  k.insertInto("member_address").values({ key: p.key, member: p.member, text: p.text, position: p.position }),
);
const roles = statement((k, p: { member: string }) =>
  k.selectFrom("member_role").select("role as item").where("member", "=", p.member).orderBy("role"),
);
const dropRole = statement((k, p: { member: string; item: string }) =>
  k.deleteFrom("member_role").where("member", "=", p.member).where("role", "=", p.item),
);
const addRole = statement((k, p: { member: string; item: string }) =>
  k.insertInto("member_role").values({ member: p.member, role: p.item, from_at: null, until_at: null }),
);
const groups = statement((k, p: { member: string }) =>
  k.selectFrom("member_group").select("name as item").where("member", "=", p.member).orderBy("name"),
);
const dropGroups = statement((k, p: { member: string }) => k.deleteFrom("member_group").where("member", "=", p.member));
const addGroup = statement((k, p: { member: string; item: string }) =>
  k.insertInto("member_group").values({ member: p.member, name: p.item }),
);

/** A member as the tables have it: comparable field by field. */
export interface Recorded {
  readonly row: MemberRow;
  readonly addresses: readonly { readonly key: string; readonly text: string }[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}

export function importMembers(tx: Tx, rows: readonly MemberInput[], context: ImportContext): ImportOutcome {
  return importRows(tx, rows, context, (input) => recordMember(tx, input, context));
}

function recordMember(tx: Tx, input: MemberInput, context: ImportContext): RowOutcome {
  const before = recorded(tx, input.id);
  const after = wanted(input, before);
  for (const { key, text } of after.addresses) {
    const owner = memberIdOfAddress(tx.sql, key);
    if (owner !== null && owner !== input.id) return { refused: `the address ${text} belongs to the member ${owner}` };
  }
  const fields = before ? differences(before, after) : [];
  if (before && fields.length === 0) return "unchanged";
  const own = fields.filter((field) => ABOUT_ONESELF.has(field));
  if (own.length > 0 && isOwn(tx, input.id, context.actor))
    return { refused: `this is your own record: somebody else must import its ${own.join(", ")}` };
  write(tx, before, after, context.at);
  tx.audit({
    kind: "member.recorded",
    at: context.at,
    actor: context.actor,
    subject: `member:${input.id}`,
    data: { change: before ? "changed" : "added", ...(before && { fields }), standing: after.row.standing },
  });
  return before ? "changed" : "added";
}

/** As on the page of one member: what somebody is, and by what we know whose mail they are a party to (ala.ce.3). */
const ABOUT_ONESELF: ReadonlySet<string> = new Set([
  "standing",
  "roles",
  "groups",
  "until_at",
  "addresses",
  "organisation",
]);

export function recorded(tx: Tx, id: string): Recorded | null {
  const row = tx.sql.get(memberRow, { id });
  if (!row) return null;
  return {
    row,
    addresses: tx.sql.all(addresses, { member: id }),
    roles: tx.sql.all(roles, { member: id }).map(({ item }) => item),
    groups: tx.sql.all(groups, { member: id }).map(({ item }) => item),
  };
}

const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** The input as it would stand in the tables; what it did not give is taken from what stands there. */
function wanted(input: MemberInput, before: Recorded | null): Recorded {
  const keeps = (field: keyof MemberInput) => before !== null && (input.absent ?? []).includes(field);
  const pick = <T>(field: keyof MemberInput, given: T, kept: T | undefined): T =>
    keeps(field) && kept !== undefined ? kept : given;
  const aliases = pick("aliases", unique(input.aliases), before?.addresses.slice(1));
  const old = before?.row;
  return {
    row: {
      id: input.id,
      name: pick("name", input.name, old?.name),
      organisation: pick("organisation", input.organisation, old?.organisation),
      standing: pick<string>("standing", input.standing, old?.standing),
      phone: pick("phone", input.phone, old?.phone),
      listed: pick("listed", input.listed ? 1 : 0, old?.listed),
      language: pick("language", input.language, old?.language),
      until_at: pick("until", input.until ?? null, old?.until_at),
    },
    addresses: [
      { key: input.address.key, text: input.address.text },
      ...aliases.filter(({ key }) => key !== input.address.key),
    ],
    roles: pick("roles", sorted(input.roles), before?.roles),
    groups: pick("groups", sorted(input.groups), before?.groups),
  };
}

const unique = (given: readonly Address[]) => [...new Map(given.map(({ key, text }) => [key, { key, text }])).values()];

/** Names of the fields that differ, for the trail; never their values. */
export function differences(before: Recorded, after: Recorded): string[] {
  const rowFields = Object.keys(after.row) as (keyof MemberRow)[];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...rowFields.filter((field) => before.row[field] !== after.row[field]),
    ...(["addresses", "roles", "groups"] as const).filter((field) => !same(before[field], after[field])),
  ];
}

export function write(tx: Tx, before: Recorded | null, after: Recorded, at: number): void {
  const member = after.row.id;
  const keys = { phone_key: phoneKey(after.row.phone), name_key: nameKey(after.row.name) };
  tx.sql.run(upsertMember, { ...after.row, ...keys, at });
  if (before) for (const drop of [dropAddresses, dropGroups]) tx.sql.run(drop, { member });
  for (const [position, { key, text }] of after.addresses.entries())
    tx.sql.run(addAddress, { key, text, member, position });
  // Those that stay keep their dates.
  for (const item of before?.roles ?? []) if (!after.roles.includes(item)) tx.sql.run(dropRole, { member, item });
  for (const item of after.roles) if (!before?.roles.includes(item)) tx.sql.run(addRole, { member, item });
  for (const item of after.groups) tx.sql.run(addGroup, { member, item });
}
