/**
 * The kinds of audit entries, a closed union. An entry exists if and only if state changed. Persons stand by opaque ids
 * and contents by digests, so that erasure leaves the chain whole (std 100).
 */
export const ENTRY_KINDS = [
  "submission.committed",
  "submission.repeated",
  "submission.refused",
  "envelope.delivered",
  "envelope.failed",
  "envelope.stopped",
  "held.released",
  "held.refused",
  "held.withdrawn",
  "held.expired",
  "notice.sent",
  "notice.failed",
  "body.deleted",
  "member.recorded",
  "member.password",
  "member.standing",
  "member.delegation",
  "member.role",
  "consent.recorded",
  "consent.learnt",
  "event.answered",
  "suppression.recorded",
  "event.recorded",
  "participation.recorded",
  "approval.recorded",
  "approval.revoked",
  "policy.activated",
  "mode.changed",
  "held.viewed",
  "preflight.checked",
  "trail.exported",
  "suppression.lifted",
  "consent.annulled",
  "consent.requested",
  "consent.answered",
  "link.requested",
  "token.rotated",
  "complaint.received",
  "complaint.confirmed",
  "complaint.withdrawn",
  "case.opened",
  "case.changed",
  "case.closed",
  "appeal.recorded",
  "bounce.recorded",
  "inbound.relayed",
  "inbound.ignored",
  "staff.recorded",
  "staff.changed",
  "staff.session",
  "staff.token",
  "staff.refused",
  "held.claimed",
  "held.noted",
  "held.reopened",
  "held.urgent",
  "held.routed",
  "decision.made",
  "decision.confirmed",
  "decision.undone",
  "decision.stale",
  "appeal.decided",
  "duty.changed",
  "reminder.sent",
  "clearance.asked",
  "clearance.answered",
  "pair.cleared",
  "pair.ended",
  "records.viewed",
  "report.exported",
  "webhook.changed",
  "webhook.failed",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface AuditEntry {
  readonly kind: EntryKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `member:<id>`, `staff:<name>`, `person:<id>` or `system`. */
  readonly actor: string;
  /** What it is about: a message's ref, `member:<id>`, `person:<id>`, `policy:<version>`, ... */
  readonly subject: string;
  /** Canonical JSON goes into the hash. No addresses, names, subjects of mail or bodies. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** As it stands in the trail. */
export interface ChainedEntry extends AuditEntry {
  readonly seq: number;
  /** Hash of the entry before, 64 zeros for the first; hex. */
  readonly prev: string;
  /** SHA-256 over `prev` and the canonical JSON of the entry, hex. */
  readonly hash: string;
}
