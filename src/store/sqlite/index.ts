/** The store on SQLite: one writer in a worker thread, a read connection where it is read (DESIGN.md 7). */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type ConsentAges, DEFAULT_AGES } from "../../consent/will.ts";
import { migrate } from "../migrate.ts";
import { type CommitOutcome, type Store, StoreUnavailable, type SubmissionCommit } from "../port.ts";
import { caseSide } from "./cases/index.ts";
import { connect, databaseFile } from "./connect.ts";
import { contractSide } from "./contract/index.ts";
import type { ClaimedMessage } from "./delivery/claim.ts";
import type { ClaimedNotice } from "./delivery/due-notices.ts";
import { dueMessage, dueNotice, nextDue } from "./delivery/reads.ts";
import { factReads } from "./facts/index.ts";
import { takesTwo } from "./held/decisions/four-eyes.ts";
import { findHeld, findMessage, heldMessage, listHeldRows } from "./held/reads.ts";
import { Arrivals } from "./intake/arrivals.ts";
import { commitRow, submissionKey } from "./intake/commit-row.ts";
import { intakeReads } from "./intake/reads.ts";
import { Bodies } from "./mail/bodies.ts";
import { PolicyCache } from "./policy/reads.ts";
import { recipientSide } from "./recipients/index.ts";
import { clearanceSide } from "./records/approvals/index.ts";
import { listApprovals } from "./records/approvals/kept.ts";
import { showConsents } from "./records/consents/reads.ts";
import { listMembers, showMember } from "./records/members/reads.ts";
import { holdDirectory } from "./sole-gateway.ts";
import { staffSide } from "./staff/index.ts";
import type { Connection } from "./statement.ts";
import { crossing } from "./threads/crossing.ts";
import { closeReaders, deskSide, openReaders, type Readers } from "./threads/reader-client.ts";
import { WriterClient } from "./threads/writer-client.ts";
import { trailReads } from "./trail.ts";
import { addressHash, pepperOf } from "./tx.ts";
import { writerVerbs } from "./verbs.ts";
import { webhookSide } from "./webhooks/index.ts";

export interface SqliteStoreOptions {
  /** Holds `lintel.db` and `spool/`; made when it is not there. */
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** Free octets of disk under which no mail is accepted (StoreUnavailable, full). */
  readonly minFree: number;
  /** Within this time the same bytes from the same sender to the same recipients are one submission; default 1 hour. */
  readonly repeatWindow?: number;
  /** Bodies above this size come as spool files; the road decides that, the store takes both. */
  readonly spoolAbove?: number;
  /** What becomes of expired held mail is said with each `expireHeld`; taken here so that `store` settings pass as one. */
  readonly heldFate?: "refuse" | "release";
  /** Notices that one address gets in an hour one by one, more come together when it is over; default 20. */
  readonly noticesPerHour?: number;
  /** How long the text of refused mail stays, milliseconds; 0: not at all; default 90 days. */
  readonly keepRefused?: number;
  /** How long implied consent counts; default `DEFAULT_AGES`. */
  readonly ages?: ConsentAges;
  /** This is the gateway itself: no other may run on the same directory (`sole-gateway.ts`). Default false. */
  readonly gateway?: boolean;
  /** For roles with dates, where a verb is not told the time. */
  readonly clock?: () => number;
}

interface Parts {
  readonly read: Connection;
  readonly writer: WriterClient;
  readonly readers: Readers;
  readonly bodies: Bodies;
  readonly arrivals: Arrivals;
  readonly clock: () => number;
  readonly letGo: () => void;
}

/** Brings the schema up to date and opens the store. Throws SchemaMismatch, StoreUnavailable, or what the disk says. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(resolve(dataDir, "spool"), { recursive: true, mode: 0o700 });
  const letGo = options.gateway ? holdDirectory(dataDir) : () => {};
  try {
    await migrate(databaseFile(dataDir), options.migrationsDir);
    return await open(options, dataDir, letGo);
  } catch (error) {
    letGo();
    throw error;
  }
}

async function open(options: SqliteStoreOptions, dataDir: string, letGo: () => void): Promise<Store> {
  const writer = new WriterClient({
    dataDir,
    minFree: options.minFree,
    repeatWindow: options.repeatWindow ?? 3_600_000,
    noticesPerHour: options.noticesPerHour ?? 20,
    keepRefused: options.keepRefused ?? 90 * 86_400_000,
    ages: options.ages ?? DEFAULT_AGES,
  });
  const read = connect(databaseFile(dataDir), "read");
  const parts = {
    read,
    writer,
    readers: openReaders({ dataDir }),
    bodies: new Bodies(read, dataDir),
    arrivals: new Arrivals(),
    clock: options.clock ?? Date.now,
    letGo,
  };
  try {
    await writer.call("probe", []);
  } catch (error) {
    // A full disk is no reason not to start: mail that was accepted is still to be delivered.
    if (!(error instanceof StoreUnavailable && error.full)) {
      await closeAll(parts);
      throw error;
    }
  }
  return {
    ...crossing(writerVerbs, (verb, args) => writer.call(verb, args)),
    ...intakeSide(parts),
    ...policySide(parts),
    ...deliverySide(parts),
    ...reviewSide(parts),
    ...contractSide(parts),
    ...webhookSide(parts),
    ...recipientSide(parts),
    ...caseSide(parts),
    ...recordSide(parts),
    ...staffSide(parts),
    ...clearanceSide(parts),
    ...deskSide(parts.readers),
    ...trailReads(read),
    ...factReads(read, lazyHash(read)),
    close: () => closeAll(parts),
  };
}

async function closeAll({ read, writer, readers, letGo }: Parts): Promise<void> {
  await closeReaders(readers);
  await writer.close();
  read.db.close();
  letGo();
}

function lazyHash(read: Connection): (key: string) => string {
  let pepper: string | null = null;
  return (key) => {
    pepper ??= pepperOf(read);
    return addressHash(pepper, key);
  };
}

function intakeSide({ read, writer, bodies, arrivals, clock }: Parts) {
  const reads = intakeReads(read, arrivals, clock);
  return {
    ...reads,
    async commitSubmission(commit: SubmissionCommit) {
      const { submission } = commit;
      const key = submissionKey(submission);
      const row = commitRow(commit, arrivals.of(key), (path) => bodies.relative(path));
      const outcome = (await writer.call("commitSubmission", [row])) as CommitOutcome;
      if (outcome.kind === "committed") arrivals.sent(submission.ref, key);
      if (outcome.kind === "repeated") arrivals.sent(outcome.ref, key);
      return outcome;
    },
    replyArrived: (ref: string) => arrivals.arrived(ref),
    spoolPath: (ref: string) => bodies.path(ref),
  } satisfies Partial<Store>;
}

function policySide({ read, writer }: Parts): Pick<Store, "activatePolicy" | "activePolicy"> {
  const policy = new PolicyCache(read);
  return {
    async activatePolicy(packs, modes, at) {
      const version = await writer.call("activatePolicy", [packs, modes, at]);
      const active = policy.active(at);
      if (!active || active.version !== version)
        throw new StoreUnavailable("another process activated another policy meanwhile");
      return active;
    },
    async activePolicy(now) {
      return policy.active(now);
    },
  };
}

function deliverySide({ read, writer, bodies }: Parts) {
  return {
    async claimDue(claim) {
      const claimed = (await writer.call("claimDue", [claim])) as ClaimedMessage[];
      return claimed.flatMap((one) => dueMessage(bodies, one) ?? []);
    },
    async claimNotices(claim) {
      return ((await writer.call("claimNotices", [claim])) as ClaimedNotice[]).map(dueNotice);
    },
    async nextDueAt() {
      return nextDue(read);
    },
    onWork: (listener) => writer.onWork(listener),
    sweepSpool: (now) => bodies.sweep(now),
  } satisfies Partial<Store>;
}

function reviewSide({ read, writer, bodies }: Parts) {
  return {
    async listHeld(filter) {
      return listHeldRows(read, filter);
    },
    async showMessage(ref) {
      const row = findMessage(read, ref);
      return row ? heldMessage(read, row) : null;
    },
    async openBody(ref) {
      const row = findMessage(read, ref);
      return row ? bodies.read(row) : null;
    },
    async takesTwo(ref) {
      const row = findHeld(read, ref);
      return row !== undefined && takesTwo(read, row.id);
    },
    async showHeld(ref, view) {
      const row = findHeld(read, ref);
      if (!row) return null;
      const seen = view.body && (await writer.call("viewHeld", [ref, view.actor, view.at])) === true;
      return { message: heldMessage(read, row), body: seen ? bodies.read(row) : null };
    },
  } satisfies Partial<Store>;
}

function recordSide({ read }: Parts) {
  return {
    async listMembers(filter) {
      return listMembers(read, filter);
    },
    async listApprovals(filter) {
      return listApprovals(read, filter);
    },
    async showConsents(recipientKey, towards) {
      return showConsents(read, recipientKey, towards);
    },
    async showMember(idOrKey, now) {
      return showMember(read, idOrKey, now);
    },
  } satisfies Partial<Store>;
}
