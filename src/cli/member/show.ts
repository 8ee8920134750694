import type { MemberDetail, MemberSummary } from "../../store/port.ts";
import { type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { count, print, printJson, rateText, safe, table } from "../terminal.ts";
import { memberName, noSuchMember } from "./who.ts";

interface ListOptions extends CommonOptions {
  readonly limit: string;
  readonly match?: string;
}

export async function listMembers(options: ListOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Refusal(`--limit: "${options.limit}" is no number from 1 up`);
  const found = await withStore(options, (store) =>
    store.listMembers({ limit: limit + 1, match: options.match ?? "" }),
  );
  const members = found.slice(0, limit);
  if (options.format === "json") {
    printJson(members);
    return;
  }
  const row = (member: MemberSummary) => [member.id, member.address, member.name, member.organisation, member.standing];
  print(
    members.length === 0
      ? "no members"
      : table(["ID", "ADDRESS", "NAME", "ORGANISATION", "STANDING"], members.map(row)),
  );
  if (found.length > limit) print(`only the first ${count(limit, "member")}; more with --limit`);
}

export async function showMember(address: string, options: CommonOptions): Promise<void> {
  const member = await withStore(options, (store) => store.showMember(memberName(address), Date.now()));
  if (member === null) throw noSuchMember(address);
  if (options.format === "json") printJson(member);
  else print(describe(member));
}

function describe(member: MemberDetail): string {
  const time = (at: number | null) => (at === null ? "-" : new Date(at).toISOString());
  const passwords = member.passwords.map(({ name, setAt }) => `${name} (set ${time(setAt)})`);
  const delegations = member.delegations.map(
    ({ address, kind, from, until }) => `${address} ${kind} from ${time(from)} until ${time(until)}`,
  );
  const lines: [string, string][] = [
    ["id", member.id],
    ["name", member.name],
    ["addresses", member.addresses.join(", ")],
    ["organisation", member.organisation],
    ["roles", member.roles.join(", ")],
    [
      "role dates",
      member.datedRoles.map(({ role, from, until }) => `${role} from ${time(from)} until ${time(until)}`).join("; "),
    ],
    ["groups", member.groups.join(", ")],
    ["standing", member.standing + (member.standingReason ? `: ${member.standingReason}` : "")],
    ["member until", member.until === null ? "" : time(member.until)],
    ["phone", member.phone],
    ["language", member.language],
    ["passwords", passwords.join(", ") || "none: this member cannot log in"],
    ["sends as", delegations.join("; ")],
    ["complaints", `${rateText(member.lately)} in 30 days`],
  ];
  return lines
    .filter(([, value]) => value !== "")
    .map(([name, value]) => safe(`${name.padEnd(14)}${value}`))
    .join("\n");
}
