/** What the association knows of its members: imports, passwords, standings, delegations, suppressions. */
import type { RecordVerbs } from "../port.ts";
import type { WriterVerbs } from "./tx.ts";

export const recordVerbs = {} as WriterVerbs<RecordVerbs>;
