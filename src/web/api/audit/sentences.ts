/**
 * What each kind of entry says, as a sentence. `{actor}` did it, `{subject}` is what it is about; other words in braces stand in
 * the entry's data. Ids become names for those who may see them (`parts.ts`).
 */
import type { EntryKind } from "../../../audit/entry.ts";
import type { HeldView } from "../../../store/port.ts";

export const SENTENCES: Readonly<Record<EntryKind, string>> = {
  "submission.committed": "{actor} handed in {message}: {fates}",
  "submission.repeated": "{actor} handed in {message} once more, and got the first answer again",
  "submission.refused": "A submission of {actor} was refused at {stage}: {code} {status} {reason}",
  "envelope.delivered": "{message} was delivered to {person} ({status}, attempt {attempts})",
  "envelope.failed": "{message} could not be delivered to {person} ({status}, attempt {attempts})",
  "envelope.stopped": "{message} to {person} was stopped before it went out: {why}",
  "held.released": "{actor} released {message} to {recipients}",
  "held.refused": "{actor} refused {message} to {recipients}",
  "held.withdrawn": "{actor} withdrew {message} to {recipients}",
  "held.expired": "{message} to {recipients} waited too long: {fate}",
  "notice.sent": "A notice about {subject} was sent: {kind}",
  "notice.failed": "A notice about {subject} could not be sent: {kind}",
  "body.deleted": "The content of {message} was deleted",
  "member.recorded": "{actor} recorded {subject}",
  "member.password": "{actor} changed a password of {subject}: {change}",
  "member.standing": "{actor} changed the standing of {subject} from {from} to {to}",
  "member.delegation": "{actor} let {subject} send as {address}: {kind}",
  "member.role": "{actor} changed a role of {subject}: {role} {change}",
  "consent.recorded": "{actor} recorded the will of {subject} towards {grantee}: {scope} {status}",
  "consent.learnt": "{subject} showed their will towards {grantee} by mail: {scope} {status}",
  "event.answered": "{subject} answered an invitation of {to}",
  "suppression.recorded": "{actor} recorded that {subject} wants no mail at all",
  "event.recorded": "{actor} recorded the event {subject}",
  "participation.recorded": "{actor} recorded who takes part in an event: {subject}",
  "approval.recorded": "{actor} cleared a campaign of {subject} beforehand",
  "approval.revoked": "{actor} took back a clearance of {subject}",
  "policy.activated": "{actor} put {subject} into force",
  "mode.changed": "{actor} changed the mode to {mode}",
  "held.viewed": "{actor} read the content of {message}",
  "preflight.checked": "{actor} had a draft checked",
  "trail.exported": "{actor} exported the trail after entry {after} up to {upTo}",
  "suppression.lifted": "{actor} recorded that {subject} takes mail again",
  "consent.annulled": "{actor} took back a record about {subject}",
  "consent.requested": "{actor} asked {subject} for consent: {scope}",
  "consent.answered": "{subject} answered a request for consent: {answer}",
  "link.requested": "{subject} asked for a link to their own page",
  "token.rotated": "{actor} made a new key for links in mail",
  "complaint.received": "{actor} handed in {subject} against {against}, by {source}",
  "complaint.confirmed": "{actor} confirmed {subject}",
  "complaint.withdrawn": "{actor} took back {subject}",
  "case.opened": "{subject} was opened against {against}",
  "case.changed": "{actor} did something about {subject}: {what}",
  "case.closed": "{actor} closed {subject}: {outcome}",
  "appeal.recorded": "{actor} appealed against a decision about {message}",
  "bounce.recorded": "{message} came back from {person}: {kind}",
  "inbound.relayed": "Mail from outside was handed on: {subject}",
  "inbound.ignored": "Mail from outside was ignored: {subject}",
  "staff.recorded": "{actor} made the account {subject}",
  "staff.changed": "{actor} changed the account {subject}: {what}",
  "staff.session": "{actor}: a session of {subject} was {what}",
  "staff.token": "{actor}: a token of {subject} was {what}",
  "staff.refused": "A sign-in as {subject} was refused",
  "held.claimed": "{actor} took {message} to look at it",
  "held.noted": "{actor} wrote a note about {message}",
  "held.reopened": "{message} is held again: it was released, and not taken",
  "held.urgent": "{actor} marked {message} as urgent",
  "held.routed": "{message} could be decided by nobody, and went to {to}",
  "decision.made": "{actor} decided to {kind} {message}: {code}",
  "decision.confirmed": "{actor} confirmed a decision on {message}",
  "decision.undone": "{actor} took back a decision on {message}",
  "decision.stale": "A decision on {message} came too late: nothing of it was held any more",
  "appeal.decided": "{actor} decided the appeal about {message}: {outcome}",
  "duty.changed": "{actor} changed who is on duty: {subject}",
  "reminder.sent": "{subject} was reminded of mail that waits",
  "clearance.asked": "{actor} asked for clearance of a campaign: {subject}",
  "clearance.answered": "{actor} answered a request for clearance: {subject}",
  "pair.cleared": "{actor} let {author} write to {recipient} from now on, after {message}",
  "pair.ended": "{actor} ended that {author} may write to {recipient}, as was decided of {message}",
  "records.viewed": "{actor} looked at {subject}",
  "report.exported": "{actor} exported {subject}",
  "webhook.changed": "{actor} changed {subject}: {what}",
  "webhook.failed": "{subject} could not be told",
};

/** What was opened: that somebody saw passages and not the whole text is what the trail tells them apart for (ala.sm.7). */
const VIEWED: Readonly<Record<HeldView, string>> = {
  passages: "{actor} read the passages of {message} that rules quote",
  text: "{actor} read the whole text of {message}",
  html: "{actor} looked at {message} as its HTML shows it",
  headers: "{actor} read the header of {message}",
  raw: "{actor} read the source of {message}",
  download: "{actor} took {message} away as a file",
  parts: "{actor} read what is attached to {message}",
  attachment: "{actor} took a file away that is attached to {message}",
};

interface Variants {
  /** The word of the data that tells which. */
  readonly by: string;
  readonly said: Readonly<Record<string, string>>;
}

/** Kinds that stand for unlike things: what is not among these is said as above. */
export const VARIANTS: Readonly<Partial<Record<EntryKind, Variants>>> = {
  "held.viewed": { by: "view", said: VIEWED },
  "held.claimed": {
    by: "what",
    said: { dropped: "{actor} gave {message} back", "taken over": "{actor} took {message} over from {from}" },
  },
  "decision.made": {
    by: "state",
    said: { proposed: "{actor} proposed to {kind} {message}, which takes a second person: {code}" },
  },
  // No mode: what was set by hand is ended.
  "mode.changed": {
    by: "mode",
    said: { null: "{actor} ended the mode that was set by hand: the configured one holds" },
  },
  "clearance.answered": {
    by: "outcome",
    said: {
      approved: "{actor} cleared a campaign that a member asked about: {subject}",
      declined: "{actor} declined to clear a campaign: {subject}",
    },
  },
  "duty.changed": {
    by: "what",
    said: {
      added: "{actor} put {subject} on duty for a time",
      changed: "{actor} changed a time of duty of {subject}",
      removed: "{actor} took {subject} off duty for a time",
    },
  },
};

/** Where somebody did it to what is their own. */
export const OWN_SENTENCES: Readonly<Partial<Record<EntryKind, string>>> = {
  "consent.recorded": "{actor} recorded their own will towards {grantee}: {scope} {status}",
  "suppression.recorded": "{actor} recorded that they want no mail at all",
  "suppression.lifted": "{actor} recorded that they take mail again",
  "consent.annulled": "{actor} took back a record about themselves",
  "staff.session": "{actor}: a session of their own was {what}",
  "staff.token": "{actor}: a token of their own was {what}",
  "staff.changed": "{actor} changed their own account: {what}",
};
