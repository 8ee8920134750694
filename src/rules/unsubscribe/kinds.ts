/** What sentences about refusals call each kind of mail, and a day. */
import type { PurposeLabel } from "../../mail/words.ts";

export const KINDS: Readonly<Record<PurposeLabel, string>> = {
  correspondence: "letters",
  "event-invitation": "invitations",
  "participation-announcement": "event announcements",
  newsletter: "newsletters",
  solicitation: "offers",
  transactional: "notifications",
};

/** Kinds of mail that are sent because the sender wants something; letters and invoices are not. */
export const PROMOTIONAL: readonly PurposeLabel[] = [
  "newsletter",
  "solicitation",
  "event-invitation",
  "participation-announcement",
];

/** UTC, as `2026-03-10`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
