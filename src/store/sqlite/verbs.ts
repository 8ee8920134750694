/**
 * The verbs that the writer's thread knows.
 *
 * To add a verb that writes:
 * 1. Name it in `store/port.ts`, in the interface of its kind, with its arguments and its answer as plain data (they
 *    cross a thread: no functions, no class instances; a Buffer arrives as Uint8Array).
 * 2. Write it in the file of its kind as a synchronous function `(tx, ...arguments of the port) => answer`. It runs inside
 *    `BEGIN IMMEDIATE`, in a savepoint of its own: throw to write nothing. No network, no clock, no waiting.
 *    - `tx.sql.get/all/run(statement(...), args)` for queries (Kysely, compiled once at module level: `statement.ts`);
 *    - `tx.person(address)` for the opaque id of an address, `tx.hash(key)` for what suppression keeps of it;
 *    - `tx.audit(entry)` for the trail: one entry if and only if state changed, opaque ids and digests only;
 *    - `tx.wake()` when it made something due; `tx.afterCommit(fn)` for files; `tx.requireSpace()` before taking mail.
 *    `resolveMember(tx.sql, idOrKey)` and friends are in `members.ts`.
 * 3. Put it into the table of its kind (`WriterVerbs<...>` in `tx.ts` checks names and types). The calling side forwards every verb
 *    of these tables by name (`threads/crossing.ts`); a verb whose arguments must be shaped before they cross is put over it in `index.ts`.
 *
 * Reading verbs are no part of this: they run on the read connection, in the calling thread.
 */
import { caseWrites } from "./cases/index.ts";
import { contractWrites } from "./contract/index.ts";
import { deliveryVerbs } from "./delivery/outcomes.ts";
import { pruneCounters } from "./facts/prune.ts";
import { figureWrites } from "./figures/index.ts";
import { reviewVerbs } from "./held/decisions/ends.ts";
import { releaseQuota } from "./held/quota.ts";
import { viewVerbs } from "./held/view.ts";
import { queueWrites } from "./held/writes.ts";
import { intakeVerbs } from "./intake/commit.ts";
import { recordPreflight } from "./intake/preflight.ts";
import { dropRefused } from "./mail/kept.ts";
import { policyVerbs } from "./policy/activate.ts";
import { recipientWrites } from "./recipients/index.ts";
import { clearanceWrites } from "./records/approvals/index.ts";
import { recordVerbs } from "./records/index.ts";
import { rosterWrites } from "./records/roster.ts";
import { staffWrites } from "./staff/index.ts";
import { probe } from "./threads/probe.ts";
import { webhookWrites } from "./webhooks/index.ts";

export const writerVerbs = {
  ...intakeVerbs,
  ...policyVerbs,
  ...deliveryVerbs,
  ...reviewVerbs,
  ...contractWrites,
  ...webhookWrites,
  ...queueWrites,
  ...recipientWrites,
  ...caseWrites,
  ...recordVerbs,
  ...clearanceWrites,
  ...rosterWrites,
  ...staffWrites,
  ...figureWrites,
  ...viewVerbs,
  releaseQuota,
  pruneCounters,
  dropRefused,
  recordPreflight,
  probe,
};
