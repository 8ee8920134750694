/** What judgement may know, in one snapshot and a handful of set-based queries (DESIGN.md 4). */
import { EVERYBODY, type FactQuery, type FactRows, type FactVerbs, type MemberRecord } from "../../port.ts";
import { clearancesFor } from "../held/decisions/clearances.ts";
import { addressKeysOf, granteesOf, readMember, resolveMember } from "../members.ts";
import type { Connection } from "../statement.ts";
import { type CounterName, countOthers, personIds } from "./counters.ts";
import { readDirectory } from "./directory.ts";
import { membersAt, RecipientRows } from "./recipients.ts";
import { DirectorySize, readCases, readEvents, readSender } from "./rows.ts";
import { lookAlikesOf, packSketch } from "./wordings.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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
    const since = now - query.window;
    const fingerprints = lookAlikesOf(sql, { author, fingerprint, minhash: packSketch(query.sketch) }, since);
    const own = personIds(sql, recipients);
    const cleared = clearancesFor(sql, { author, now, recipients, grantees: sender.grantees });
    const count = (name: CounterName, from: number) =>
      countOthers(sql, name, { author, fingerprints, since: from, own });
    return {
      sender: { member, ...readSender(sql, author, query, sender.personal) },
      recipients: recipients.map((key) => ({
        key,
        member: members.get(key) ?? null,
        ...rows.of(key),
        repliedTo: replied.has(key),
        ...(cleared.has(key) && { cleared: cleared.get(key) ?? [] }),
      })),
      lookAlikes: count("look-alikes", since),
      recentRecipients: count("recipients", since),
      strangers: count("strangers", since),
      lastHour: count("recipients", now - HOUR),
      lastDay: count("recipients", now - DAY),
      directory: readDirectory(sql, query.mentions, new Set([author, ...[...members.values()].map((each) => each.id)])),
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
  if (!member) return { keys: [author], personal: [author], grantees: [author, EVERYBODY] };
  const keys = addressKeysOf(sql, member.id);
  return { keys, personal: [member.id, ...keys], grantees: granteesOf(sql, member) };
}
