/** What a record was when somebody looked at it: two who edit at once do not overwrite each other. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../../audit/chain.ts";

/** Sixteen hex digits that change whenever any of it does. */
export const versionOf = (record: Readonly<Record<string, unknown>>): string =>
  createHash("sha256").update(canonicalJson(record)).digest("hex").slice(0, 16);
