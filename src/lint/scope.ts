import type { PurposeLabel, Scope } from "../mail/words.ts";

const SCOPES_BY_PURPOSE: Readonly<Record<PurposeLabel, Scope>> = {
  correspondence: "contact",
  transactional: "contact",
  newsletter: "newsletter",
  "event-invitation": "events",
  "participation-announcement": "events",
  solicitation: "offers",
};

/** The consent scope that mail of a purpose is about (DESIGN.md 6). */
export const scopeOf = (purpose: PurposeLabel): Scope => SCOPES_BY_PURPOSE[purpose];
