/** What intake reads: logins, members, rights to send, earlier answers. */
import type { Delegation, IntakeVerbs, LoginRecord, MemberRecord } from "../../port.ts";
import { addressKeysOf, memberIdOfAddress, readMember } from "../members.ts";
import { type Connection, statement } from "../statement.ts";
import type { Arrivals } from "./arrivals.ts";
import { replyOf, sameSubmission } from "./commit.ts";
import { submissionKey } from "./commit-row.ts";

const passwordsOf = statement((k, p: { member: string }) =>
  k.selectFrom("member_password").select(["name", "hash"]).where("member", "=", p.member).orderBy("name"),
);
const delegationsOf = statement((k, p: { holder: string; now: number }) =>
  k
    .selectFrom("delegation")
    .select(["holder", "key as address", "kind"])
    .where("holder", "=", p.holder)
    .where((e) => e.or([e("from_at", "is", null), e("from_at", "<=", p.now)]))
    .where((e) => e.or([e("until_at", "is", null), e("until_at", ">", p.now)]))
    .orderBy("key"),
);

export type IntakeReads = Pick<IntakeVerbs, "findLogin" | "findMember" | "sendableAddresses" | "findRepeat">;

/** `clock` says which roles are in force when a member is looked up. */
export function intakeReads(sql: Connection, arrivals: Arrivals, clock: () => number): IntakeReads {
  const memberOf = (key: string): MemberRecord | null => {
    const id = memberIdOfAddress(sql, key);
    return id === null ? null : readMember(sql, id, clock());
  };
  return {
    async findLogin(addressKey): Promise<LoginRecord | null> {
      const member = memberOf(addressKey);
      return member && { member, passwords: sql.all(passwordsOf, { member: member.id }) };
    },
    async findMember(addressKey) {
      return memberOf(addressKey);
    },
    async sendableAddresses(memberId, now) {
      const delegated = sql.all(delegationsOf, { holder: memberId, now });
      return { own: addressKeysOf(sql, memberId), delegated: delegated as Delegation[] };
    },
    async findRepeat(submission, since) {
      const key = submissionKey(submission);
      const arrived = arrivals.of(key);
      const earlier = sql.all(sameSubmission, { key, since }).find(({ ref }) => !arrived.includes(ref));
      return earlier ? { ref: earlier.ref, reply: replyOf(earlier) } : null;
    },
  };
}
