/** Whose mail counts: that of members of some groups, as they are now, or everybody's. */
import { type RawBuilder, sql as raw } from "kysely";

const membersOf = (groups: string) => raw`
  SELECT member FROM member_group WHERE name IN (SELECT value FROM json_each(${groups}))`;

/** For tables of figures, where `''` stands for everybody. `groups`: JSON array. */
export const authorsIn = (groups: string): RawBuilder<unknown> =>
  raw`(SELECT '' WHERE ${groups} = '[]' UNION ${membersOf(groups)})`;

/** For tables that name the author. */
export const inSight = (author: RawBuilder<unknown>, groups: string): RawBuilder<boolean> =>
  raw<boolean>`(${groups} = '[]' OR ${author} IN (${membersOf(groups)}))`;
