import type { SessionRecord, StaffRecord } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { count, print, printJson, safe, table } from "../terminal.ts";
import { noSuchAccount } from "./credentials.ts";

const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace("T", " ");

export async function listUsers(options: CommonOptions): Promise<void> {
  const accounts = await withStore(options, (store) => store.listStaff());
  if (options.format === "json") return printJson(accounts.map(({ settings: _, ...account }) => account));
  if (accounts.length === 0) return print("No accounts. Add the first one: lintel user add <name> --role manager");
  print(table(["name", "roles", "groups", "state", "second factor", "address"], accounts.map(rowOf)));
}

const rowOf = ({ name, roles, groups, state, totpSince, address }: StaffRecord): string[] => [
  ...[name, roles.join(", "), groups.join(", ") || "all", state],
  ...[totpSince === null ? "none" : `since ${time(totpSince)}`, address],
];

export async function listUserSessions(name: string, options: CommonOptions): Promise<void> {
  const sessions = await withStore(options, async (store, config) => {
    if (!(await store.findStaff(name))) throw noSuchAccount(name);
    return store.listSessions(name, Date.now(), config.console.session_idle);
  });
  if (options.format === "json") return printJson(sessions);
  if (sessions.length === 0) return print(safe(`${name} is not signed in.`));
  print(table(["opened", "last seen", "ends", "from", "with"], sessions.map(sessionRow)));
}

const sessionRow = ({ madeAt, seenAt, endsAt, address, agent }: SessionRecord): string[] => [
  ...[madeAt, seenAt, endsAt].map(time),
  ...[address, agent],
];

export async function endUserSessions(name: string, options: CommonOptions): Promise<void> {
  const ended = await withStore(options, async (store) => {
    if (!(await store.findStaff(name))) throw noSuchAccount(name);
    return store.endSessions(name, null, actorOf(options), Date.now());
  });
  print(safe(`${name}: ${count(ended, "session")} ended`));
}
