/** The closed vocabularies of DESIGN.md 2 and 6. Each list is the single source for types, schemas and table checks. */

export const PURPOSES = [
  "correspondence",
  "event-invitation",
  "participation-announcement",
  "newsletter",
  "solicitation",
  "transactional",
] as const;
export type PurposeLabel = (typeof PURPOSES)[number];

/** What a policy pack makes of a rule's finding, from weakest to strictest. */
export const LEVELS = ["off", "note", "hold", "reject"] as const;
export type Level = (typeof LEVELS)[number];

/** One envelope's fate at intake. */
export const DISPOSITIONS = ["forward", "hold", "reject"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const MODES = ["observe", "advise", "enforce"] as const;
export type Mode = (typeof MODES)[number];

/** What staff are to the gateway; what each may do is in `staff/permissions`. */
export const STAFF_ROLES = ["viewer", "reviewer", "manager", "auditor"] as const;

export const SCOPES = ["contact", "newsletter", "events", "offers"] as const;
export type Scope = (typeof SCOPES)[number];

export const CONSENT_STATUSES = ["granted", "withdrawn", "declined"] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

export const BASES = [
  "card-exchange",
  "requested-follow-up",
  "expressed-interest",
  "met-at-event",
  "replied",
  "confirmed-by-recipient",
  "business-relationship",
  "inquiry",
  "attested",
  "imported",
  "staff",
] as const;
export type Basis = (typeof BASES)[number];

/** The basis of a withdrawal that a complaint brought: it ends grants and is no refusal that the sender could read of. */
export const COMPLAINT = "complaint";

export const ROLES = ["member", "educator", "sponsor", "officer", "staff"] as const;
export type Role = (typeof ROLES)[number];

export const STANDINGS = ["good", "warned", "every-message-held", "suspended", "cancelled"] as const;
export type Standing = (typeof STANDINGS)[number];

export const PARTICIPATIONS = ["speaking", "exhibiting", "sponsoring"] as const;
export type ParticipationKind = (typeof PARTICIPATIONS)[number];

/**
 * Where an envelope is. `queued` waits for delivery, `held` for a person; the rest are its ends. A release moves `held`
 * back to `queued`; only the smart host's 250 makes it `delivered` (DESIGN.md 4.8).
 */
export const ENVELOPE_STATES = [
  "queued",
  "held",
  "delivered",
  "failed",
  "rejected",
  "refused",
  "withdrawn",
  "expired",
] as const;
export type EnvelopeState = (typeof ENVELOPE_STATES)[number];

/** What the gateway can put right in a message on its way out, where a pack lets it. */
export const FIXES = ["unsubscribe"] as const;
export type Fix = (typeof FIXES)[number];

export const CASE_OUTCOMES = ["upheld", "dismissed", "withdrawn"] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const DECISION_KINDS = ["release", "refuse"] as const;
/** Why staff decided as they did. Statistics count by these, and never by the words beside them. */
export const DECISION_CODES = [
  "hold-mistaken",
  "relationship-shown",
  "cleared-by-association",
  "exception",
  "solicitation",
  "no-consent",
  "bulk",
  "directory",
  "conduct",
  "confidential",
  "other",
] as const;
export type DecisionCode = (typeof DECISION_CODES)[number];

interface CodeMeaning {
  readonly kinds: readonly (typeof DECISION_KINDS)[number][];
  readonly words: string;
  /** It says that the hold was a mistake: it counts as a false hold of the rules that held. */
  readonly mistake: boolean;
}
const releases = (words: string, mistake = false): CodeMeaning => ({ kinds: ["release"], words, mistake });
const refuses = (words: string): CodeMeaning => ({ kinds: ["refuse"], words, mistake: false });

export const CODE_MEANINGS: Readonly<Record<DecisionCode, CodeMeaning>> = {
  "hold-mistaken": releases("It should not have been held", true),
  "relationship-shown": releases("The sender showed a relationship"),
  "cleared-by-association": releases("The association cleared it"),
  exception: releases("An exception, once"),
  solicitation: refuses("It solicits business"),
  "no-consent": refuses("The recipient has not agreed to it"),
  bulk: refuses("It is mail to many"),
  directory: refuses("It uses the directory against its terms"),
  conduct: refuses("It breaks the rules of conduct"),
  confidential: refuses("It gives away what is confidential"),
  other: { kinds: ["release", "refuse"], words: "Another reason", mistake: false },
};

/**
 * What a link in a letter of ours is good for (consent/tokens). `footer`: what one recipient decides of one sender, by an
 * envelope's id; `bounce`: what comes back for an envelope; `own`: all that one person decides, by the person's id, for a
 * short time; `request`: the answer to a consent request; `sender`: what became of a message, by its id; `complaint`: the
 * complainant's page; `respondent`: the page of the member whom a case is about, by its procedure's id.
 */
export const LINK_KINDS = ["footer", "bounce", "own", "request", "sender", "complaint", "respondent"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Who is reminded of mail that waits: whoever has duty, their deputies, managers. */
export const REMINDED = ["on-duty", "deputies", "managers"] as const;
export type Reminded = (typeof REMINDED)[number];

/**
 * What other systems may be told of. `verdict` what became of a message at intake; `decision` an end of held mail;
 * `release` one of these ends alone; `delivery` what the smart host said; `urgent`, `appeal`, `complaint`, `case` what
 * people say and what comes of it.
 */
export const HOOK_EVENTS = [
  "verdict",
  "decision",
  "release",
  "delivery",
  "urgent",
  "appeal",
  "complaint",
  "case",
] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** Of these, what a sender learns anyway: everything else could tell who complained (DESIGN.md 4, invariants). */
const SENDER_EVENTS = ["verdict", "decision", "release", "delivery"] as const satisfies readonly HookEvent[];
export const isForSenders = (event: HookEvent): boolean => SENDER_EVENTS.some((one) => one === event);
