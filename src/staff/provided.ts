/** Whose account it is when the association's own login says who somebody is. */
import { addressKey } from "../mail/address.ts";
import type { StaffRecord, Store } from "../store/port.ts";
import { staffNameFrom } from "./names.ts";
import type { StaffRole } from "./permissions.ts";

/** As the provider vouches for it. */
export interface Provided {
  /** Issuer and subject: an address is given to somebody else one day, this is not. */
  readonly subject: string;
  /** Verified by the provider; empty for none. */
  readonly address: string;
  readonly username: string;
  readonly fullName: string;
  /** What the mapping makes of their claims. */
  readonly roles: readonly StaffRole[];
  /** Null where nothing there says: then everybody's mail is theirs. */
  readonly groups: readonly string[] | null;
}

type Making = "findStaffByOidc" | "staffAt" | "linkOidc" | "addStaff" | "changeStaff" | "findStaff";
type Accounts = Pick<Store, Making | "endSessions" | "listTokens" | "revokeToken">;
export type ProvidedOutcome = { readonly account: StaffRecord } | { readonly failed: "disabled" | "unknown" };

const NAMES_TRIED = 20;

/** Known by subject, else once by a verified address, else new where a role is mapped. Who is disabled here stays out. */
export async function accountOf(who: Provided, store: Accounts, at: number): Promise<ProvidedOutcome> {
  const known = await store.findStaffByOidc(who.subject);
  if (known) return known.state === "active" ? inStep(known, who, store, at) : { failed: "disabled" };
  const same = who.address === "" ? [] : await store.staffAt(who.address);
  if (same.some(({ state }) => state === "disabled")) return { failed: "disabled" };
  const [only, second] = same;
  if (only && !second) return link(only, who, store, at);
  return who.roles.length > 0 && !only ? make(who, store, at) : { failed: "unknown" };
}

async function link(account: StaffRecord, who: Provided, store: Accounts, at: number): Promise<ProvidedOutcome> {
  // The address of an account that is somebody else's at the provider proves nothing.
  const linked = await store.linkOidc(account.name, who.subject, at);
  return linked ? inStep(account, who, store, at) : { failed: "unknown" };
}

/**
 * Who has no password here is what the provider says at each sign-in, as far as claims are mapped; all others are what a
 * manager made them. Without a role, or in no group any more (no groups here are all of them): not let in, and out everywhere.
 */
async function inStep(account: StaffRecord, who: Provided, store: Accounts, at: number): Promise<ProvidedOutcome> {
  if (account.hasPassword) return { account };
  const { roles, groups } = who;
  if (roles.length === 0 || groups?.length === 0) {
    await signOut(account.name, store, at);
    return { failed: "unknown" };
  }
  const given = { roles: inOrder(roles, account.roles), ...(groups && { groups: inOrder(groups, account.groups) }) };
  await store.changeStaff(account.name, given, "system", at);
  const after = await store.findStaff(account.name);
  return after ? { account: after } : { failed: "unknown" };
}

/** What they opened before goes by the roles that they had then. */
async function signOut(name: string, store: Accounts, at: number): Promise<void> {
  await store.endSessions(name, null, "system", at);
  for (const { id, endsAt, revokedAt } of await store.listTokens(name))
    if (endsAt > at && revokedAt === null) await store.revokeToken(name, id, "system", at);
}

/** The same in another order is no change. */
const inOrder = <One extends string>(given: readonly One[], known: readonly One[]): readonly One[] =>
  given.length === known.length && given.every((one) => known.includes(one)) ? known : given;

async function make(who: Provided, store: Accounts, at: number): Promise<ProvidedOutcome> {
  const base = staffNameFrom(who.username) || staffNameFrom(who.address) || "staff";
  const { fullName, address, roles, groups } = who;
  // No groups here is all of them: who is in none there, or in so many that the provider leaves them out, is not let in so.
  if (groups?.length === 0) return { failed: "unknown" };
  // By it we know whose mail and whose cases they are a party to (ala.ce.3).
  if (addressKey(address) === null) return { failed: "unknown" };
  const organisation = address.slice(address.lastIndexOf("@") + 1);
  for (let count = 1; count <= NAMES_TRIED; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    const input = {
      name,
      fullName,
      address,
      organisation,
      roles,
      groups: groups ?? [],
      password: null,
      oidcSubject: who.subject,
    };
    if (!(await store.addStaff(input, "system", at))) continue;
    const account = await store.findStaff(name);
    if (account) return { account };
  }
  return { failed: "unknown" };
}
