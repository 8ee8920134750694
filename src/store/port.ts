/**
 * The durable truth as a port of whole verbs. Each verb is one transaction; no callback hands a transaction out, and no
 * verb does network I/O. Every verb may throw `StoreUnavailable`, which intake answers with 451 or 452 (std 37).
 */
import type { CaseVerbs } from "./port/cases.ts";
import type { ClearanceVerbs } from "./port/clearance.ts";
import type { ContractVerbs } from "./port/contract.ts";
import type { DeliveryVerbs } from "./port/delivery.ts";
import type { DeskVerbs } from "./port/desk.ts";
import type { FactVerbs } from "./port/facts.ts";
import type { FigureWrites } from "./port/figures.ts";
import type { IntakeVerbs } from "./port/intake.ts";
import type { PolicyVerbs } from "./port/policy.ts";
import type { ProcedureVerbs } from "./port/procedure.ts";
import type { QueueVerbs } from "./port/queue.ts";
import type { RecipientVerbs } from "./port/recipients.ts";
import type { RecordReads, RecordVerbs } from "./port/records.ts";
import type { ReviewVerbs } from "./port/review.ts";
import type { RosterVerbs } from "./port/roster.ts";
import type { ScreenVerbs } from "./port/screen.ts";
import type { StaffVerbs } from "./port/staff.ts";
import type { TrailVerbs } from "./port/trail.ts";
import type { WebhookVerbs } from "./port/webhooks.ts";

export * from "./port/cases.ts";
export * from "./port/clearance.ts";
export * from "./port/contract.ts";
export * from "./port/delivery.ts";
export * from "./port/desk.ts";
export * from "./port/facts.ts";
export * from "./port/figures.ts";
export * from "./port/intake.ts";
export * from "./port/policy.ts";
export * from "./port/procedure.ts";
export * from "./port/queue.ts";
export * from "./port/recipients.ts";
export * from "./port/records.ts";
export * from "./port/review.ts";
export * from "./port/roster.ts";
export * from "./port/screen.ts";
export * from "./port/staff.ts";
export * from "./port/trail.ts";
export * from "./port/webhooks.ts";

/** The store cannot do it now. `full` is a disk or quota that is full (452), otherwise 451. Nothing was written. */
export class StoreUnavailable extends Error {
  readonly full: boolean;
  constructor(message: string, options: ErrorOptions & { full?: boolean } = {}) {
    super(message, options);
    this.name = "StoreUnavailable";
    this.full = options.full ?? false;
  }
}

export interface Store
  extends IntakeVerbs,
    FactVerbs,
    PolicyVerbs,
    DeliveryVerbs,
    ReviewVerbs,
    ContractVerbs,
    WebhookVerbs,
    QueueVerbs,
    RecipientVerbs,
    CaseVerbs,
    ClearanceVerbs,
    ProcedureVerbs,
    RecordVerbs,
    RecordReads,
    RosterVerbs,
    ScreenVerbs,
    StaffVerbs,
    DeskVerbs,
    FigureWrites,
    TrailVerbs {
  /** Throws when it cannot write; for `/readyz`. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
