/** One member at a time: passwords, standing, delegations; and standing refusals of recipients. */
import type { Address } from "../../../../mail/address.ts";
import type { Standing } from "../../../../mail/words.ts";
import type { Delegation } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { auditBecause } from "../reason.ts";

const upsertPassword = statement((k, p: { member: string; name: string; hash: string; at: number }) =>
  k
    .insertInto("member_password")
    .values({ member: p.member, name: p.name, hash: p.hash, set_at: p.at })
    .onConflict((c) =>
      c
        .columns(["member", "name"])
        .doUpdateSet((e) => ({ hash: e.ref("excluded.hash"), set_at: e.ref("excluded.set_at") })),
    ),
);
const dropPassword = statement((k, p: { member: string; name: string }) =>
  k.deleteFrom("member_password").where("member", "=", p.member).where("name", "=", p.name),
);
const standingOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["standing", "standing_reason"]).where("id", "=", p.id),
);
const updateStanding = statement((k, p: { id: string; standing: string; reason: string; at: number }) =>
  k
    .updateTable("member")
    .set({ standing: p.standing, standing_reason: p.reason, recorded_at: p.at })
    .where("id", "=", p.id),
);
type DelegationRow = {
  holder: string;
  key: string;
  text: string;
  kind: string;
  from_at: number | null;
  until_at: number | null;
};
const delegationOf = statement((k, p: { holder: string; key: string; kind: string }) =>
  k
    .selectFrom("delegation")
    .select(["from_at", "until_at"])
    .where("holder", "=", p.holder)
    .where("key", "=", p.key)
    .where("kind", "=", p.kind),
);
const upsertDelegation = statement((k, p: DelegationRow) =>
  k
    .insertInto("delegation")
    .values({ holder: p.holder, key: p.key, text: p.text, kind: p.kind, from_at: p.from_at, until_at: p.until_at })
    .onConflict((c) =>
      c.columns(["holder", "key", "kind"]).doUpdateSet((e) => ({
        text: e.ref("excluded.text"),
        from_at: e.ref("excluded.from_at"),
        until_at: e.ref("excluded.until_at"),
      })),
    ),
);
export const insertSuppression = statement((k, p: { hash: string; reason: string; actor: string; at: number }) =>
  k
    .insertInto("suppression")
    .values({ hash: p.hash, reason: p.reason, recorded_by: p.actor, at: p.at })
    .onConflict((c) => c.doNothing()),
);

/** `hash` in PHC form, or null to remove it. False when there is no such member or, to remove, no such password. */
export function setPassword(
  tx: Tx,
  addressKey: string,
  name: string,
  hash: string | null,
  actor: string,
  at: number,
  reason = "",
): boolean {
  const member = resolveMember(tx.sql, addressKey);
  if (member === null) return false;
  if (hash !== null) tx.sql.run(upsertPassword, { member, name, hash, at });
  else if (tx.sql.run(dropPassword, { member, name }).changes === 0) return false;
  const change = hash === null ? "removed" : "set";
  const data = { change, password: name };
  auditBecause(tx, { kind: "member.password", at, actor, subject: `member:${member}`, data }, reason);
  return true;
}

export function setStanding(
  tx: Tx,
  addressKey: string,
  standing: Standing,
  reason: string,
  actor: string,
  at: number,
): boolean {
  const id = resolveMember(tx.sql, addressKey);
  const before = id === null ? undefined : tx.sql.get(standingOf, { id });
  if (id === null || !before) return false;
  if (before.standing === standing && before.standing_reason === reason) return true;
  tx.sql.run(updateStanding, { id, standing, reason, at });
  const data = { from: before.standing, to: standing };
  auditBecause(tx, { kind: "member.standing", at, actor, subject: `member:${id}`, data }, reason);
  return true;
}

/** A right to send under an address; the same again with other dates replaces them, so an `until` now ends it. */
export function setDelegation(
  tx: Tx,
  holderKey: string,
  delegation: { address: Address; kind: Delegation["kind"]; from: number | null; until: number | null },
  actor: string,
  at: number,
  reason = "",
): boolean {
  const holder = resolveMember(tx.sql, holderKey);
  if (holder === null) return false;
  const { address, kind, from, until } = delegation;
  const before = tx.sql.get(delegationOf, { holder, key: address.key, kind });
  if (before && before.from_at === from && before.until_at === until) return true;
  tx.sql.run(upsertDelegation, {
    ...{ holder, key: address.key, text: address.text, kind },
    ...{ from_at: from, until_at: until },
  });
  const data = { address: `person:${tx.person(address).ref}`, kind, from, until };
  auditBecause(tx, { kind: "member.delegation", at, actor, subject: `member:${holder}`, data }, reason);
  return true;
}

/** No sender can override it (DESIGN.md 2). Again for the same address: nothing happens, the first reason stays. */
export function suppress(tx: Tx, address: Address, reason: string, actor: string, at: number): void {
  const person = tx.person(address);
  const { changes } = tx.sql.run(insertSuppression, { hash: tx.hash(address.key), reason, actor, at });
  if (changes === 0) return;
  auditBecause(tx, { kind: "suppression.recorded", at, actor, subject: `person:${person.ref}`, data: {} }, reason);
}

export function recordExport(tx: Tx, after: number, upTo: number, actor: string, at: number): void {
  tx.audit({ kind: "trail.exported", at, actor, subject: "trail", data: { after, upTo } });
}
