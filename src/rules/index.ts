/** The catalogue: every rule of this version, by id. One file per rule; a rule that is not listed here does not exist. */
import type { Rule } from "../lint/rule.ts";
import eventInvitation from "./bulk/event-invitation.ts";
import eventMail from "./bulk/event-mail.ts";
import quota from "./bulk/quota.ts";
import newsletter from "./consent/newsletter.ts";
import solicitation from "./consent/solicitation.ts";
import concealedText from "./mail/concealed-text.ts";
import duplicateHeader from "./mail/duplicate-header.ts";
import notInspectable from "./mail/not-inspectable.ts";
import declined from "./relationship/declined.ts";
import persistence from "./relationship/persistence.ts";
import standing from "./sender/standing.ts";
import ignored from "./unsubscribe/ignored.ts";
import missing from "./unsubscribe/missing.ts";
import oneClick from "./unsubscribe/one-click.ts";

const rules: readonly Rule[] = [
  eventInvitation,
  eventMail,
  concealedText,
  declined,
  persistence,
  oneClick,
  quota,
  newsletter,
  solicitation,
  duplicateHeader,
  notInspectable,
  standing,
  ignored,
  missing,
];

export const catalogue: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
