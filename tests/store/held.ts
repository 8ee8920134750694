/** What the tests of the queue share: held mail, staff at their desks, and what they ask for. */
import type { DecisionOrder, QueueFilter, QueueReader, StaffInput, Store } from "../../src/store/port.ts";
import { ANN, commitOf, finding, type Mail, member, NOW } from "./mail.ts";
import { SYSTEM } from "./people.ts";

export const CARL = { id: "m-carl", address: "carl@brown.example" };
export const UNDO = 10_000;

export const reader = (staff = "eva", more: Partial<QueueReader> = {}): QueueReader => ({
  ...{ staff, groups: [], now: NOW },
  ...more,
});

export async function addStaff(store: Store, name: string, more: Partial<StaffInput> = {}): Promise<void> {
  const account = { name, fullName: `${name} the reviewer`, address: `${name}@assoc.example`, groups: [] };
  const roles = ["reviewer"] as const;
  await store.addStaff({ ...account, organisation: "assoc.example", roles, password: null, ...more }, "system", NOW);
}

/** Ann of patents and Carl of trade marks, and two reviewers. */
export async function people(store: Store): Promise<void> {
  await store.importMembers([member(ANN, { groups: ["patents"] }), member(CARL, { groups: ["marks"] })], SYSTEM);
  await addStaff(store, "eva");
  await addStaff(store, "otto");
}

/** A policy in whose version 1 this rule takes two people. */
export async function twoFor(store: Store, rule: string): Promise<void> {
  const levels = { certain: "hold", doubtful: "hold" } as const;
  const rules = [{ ...{ rule, levels, clauses: ["ala.ns.8"], options: {} }, fourEyes: true }];
  const pack = { name: "ala", title: "ALA", appliesTo: "members", groups: [], digest: "d", rules } as const;
  await store.activatePolicy([pack], { global: "enforce", exceptions: [] }, NOW);
}

/** Held for `consent/newsletter`, unless told otherwise. Returns its reference. */
export async function hold(store: Store, mail: Mail = {}): Promise<string> {
  const commit = commitOf({ fate: "hold", findings: [finding()], ...mail });
  await store.commitSubmission(commit);
  return commit.submission.ref;
}

export const order = (refs: DecisionOrder["refs"], more: Partial<DecisionOrder> = {}): DecisionOrder => ({
  ...{ refs, kind: "release", recipients: null, code: "hold-mistaken", reason: "known to us" },
  ...{ at: NOW, undo: UNDO, giveUpAfter: 86_400_000, takeOver: false, batch: "batch-000001", clearance: null },
  ...more,
});

/** References of the rows. */
export const listed = async (store: Store, filter: QueueFilter = {}, who = reader()): Promise<string[]> =>
  (await store.deskQueue(who, filter, 0, 100)).rows.map(({ ref }) => ref);
