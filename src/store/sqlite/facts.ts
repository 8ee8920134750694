/** What judgement may know, in one snapshot and a handful of set-based queries (DESIGN.md 4). */
import type { FactQuery, FactRows, FactVerbs, MemberRecord } from "../port.ts";
import { countOthers } from "./counters.ts";
import { DirectorySize, readCases, readEvents, readSender } from "./fact-rows.ts";
import { addressKeysOf, granteesOf, readMember, resolveMember } from "./members.ts";
import { membersAt, RecipientRows } from "./recipient-rows.ts";
import type { Connection } from "./statement.ts";

/** `hashOf` is the store's keyed hash of an address, for suppressions of persons who were erased. */
export function factReads(sql: Connection, hashOf: (key: string) => string): FactVerbs {
  const directory = new DirectorySize(sql);
  const read = (query: FactQuery): FactRows => {
    const { now, recipients, fingerprint } = query;
    const id = resolveMember(sql, query.author);
    const member = id === null ? null : readMember(sql, id, now);
    const author = id ?? query.author;
    const sender = senderNames(sql, author, member);
    const rows = new RecipientRows(sql, { author, recipients, grantees: sender.grantees, hashOf });
    const members = membersAt(sql, recipients, now);
    const replied = rows.repliedTo(query.answers, sender.keys);
    const counted = { author, fingerprint, since: now - query.window, own: [...new Set(recipients)] };
    return {
      sender: { member, ...readSender(sql, author, now) },
      recipients: recipients.map((key) => ({
        key,
        member: members.get(key) ?? null,
        ...rows.of(key),
        repliedTo: replied.has(key),
      })),
      lookAlikes: countOthers(sql, "look-alikes", counted),
      recentRecipients: countOthers(sql, "recipients", counted),
      strangers: 0,
      lastHour: 0,
      lastDay: 0,
      directory: [],
      events: readEvents(sql, now),
      cases: readCases(sql, author),
      directorySize: directory.at(now),
    };
  };
  // A deferred transaction: all queries see one state of the store.
  const snapshot = sql.db.transaction(read).deferred;
  return {
    async factRows(query) {
      return snapshot(query);
    },
  };
}

function senderNames(sql: Connection, author: string, member: MemberRecord | null) {
  if (!member) return { keys: [author], grantees: [author] };
  return { keys: addressKeysOf(sql, member.id), grantees: granteesOf(sql, member) };
}
