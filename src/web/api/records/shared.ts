/** What all routes of records share: reasons, sight, cells read as imports read them. */
import { Type } from "typebox";
import { CellFault } from "../../../consent/import/cells.ts";
import { type Caller, Problem } from "../route.ts";

export const Reason = Type.String({
  minLength: 3,
  maxLength: 1000,
  pattern: "\\S\\s*\\S\\s*\\S",
  description: "Why, in words; shown in the history",
});
/** Of a record as it was seen. */
export const Version = Type.String({ pattern: "^[0-9a-f]{16}$", description: "As it came with the record" });
export const Text = (maxLength: number, description?: string) =>
  Type.String({ maxLength, ...(description !== undefined && { description }) });

/** Whether somebody in these groups is the caller's to see. */
export const inSight = ({ groups }: Pick<Caller, "groups">, of: readonly string[]): boolean =>
  groups.length === 0 || of.some((group) => groups.includes(group));

/** Throws for callers who are limited to groups: what they ask for holds for everybody. */
export function requireAll({ groups }: Pick<Caller, "groups">, what: string): void {
  if (groups.length > 0)
    throw new Problem(403, `${what} holds for everybody, and your account is limited to ${groups.join(", ")}`, "scope");
}

/** One value as the import would read it. Throws `Problem` 422 that names the field. */
export function read<T>(field: string, reader: (text: string) => T, text: string): T {
  try {
    return reader(text);
  } catch (error) {
    if (error instanceof CellFault) throw new Problem(422, `${field}: ${error.message}`, "field");
    throw error;
  }
}

export const stale = (what: string): Problem =>
  new Problem(409, `somebody changed this ${what} since you opened it; look at it again, then edit`, "stale");
