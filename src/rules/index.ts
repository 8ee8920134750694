/** The catalogue: every rule of this version, by id. One file per rule; a rule that is not listed here does not exist. */
import type { Rule } from "../lint/rule.ts";
import eventInvitation from "./bulk/event-invitation.ts";
import eventMail from "./bulk/event-mail.ts";
import quota from "./bulk/quota.ts";
import disparagement from "./conduct/disparagement.ts";
import harassment from "./conduct/harassment.ts";
import inducement from "./conduct/inducement.ts";
import mediaContact from "./conduct/media-contact.ts";
import retaliation from "./conduct/retaliation.ts";
import sensitiveTopic from "./conduct/sensitive-topic.ts";
import spokesperson from "./conduct/spokesperson.ts";
import marked from "./confidential/marked.ts";
import personalData from "./confidential/personal-data.ts";
import newsletter from "./consent/newsletter.ts";
import solicitation from "./consent/solicitation.ts";
import disclosure from "./directory/disclosure.ts";
import mining from "./directory/mining.ts";
import rsvp from "./event/rsvp.ts";
import unapprovedSideEvent from "./event/unapproved-side-event.ts";
import deceptiveSubject from "./law/deceptive-subject.ts";
import postalAddress from "./law/postal-address.ts";
import concealedText from "./mail/concealed-text.ts";
import duplicateHeader from "./mail/duplicate-header.ts";
import notInspectable from "./mail/not-inspectable.ts";
import brochure from "./marketing/brochure.ts";
import urgency from "./marketing/urgency.ts";
import declined from "./relationship/declined.ts";
import persistence from "./relationship/persistence.ts";
import standing from "./sender/standing.ts";
import ignored from "./unsubscribe/ignored.ts";
import missing from "./unsubscribe/missing.ts";
import oneClick from "./unsubscribe/one-click.ts";

const rules: readonly Rule[] = [
  disclosure,
  mining,
  rsvp,
  unapprovedSideEvent,
  deceptiveSubject,
  postalAddress,
  brochure,
  urgency,
  eventInvitation,
  eventMail,
  concealedText,
  declined,
  persistence,
  oneClick,
  quota,
  disparagement,
  harassment,
  inducement,
  mediaContact,
  retaliation,
  sensitiveTopic,
  spokesperson,
  marked,
  personalData,
  newsletter,
  solicitation,
  duplicateHeader,
  notInspectable,
  standing,
  ignored,
  missing,
];

export const catalogue: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
