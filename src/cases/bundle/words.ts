/** What the gateway's own words are called before people who have never seen it. PURE. */
import type {
  CaseOutcome,
  ConsentStatus,
  Disposition,
  EnvelopeState,
  Level,
  Mode,
  PurposeLabel,
  Scope,
} from "../../mail/words.ts";
import type { NoticeKind } from "../../notices/notice.ts";
import type { AppealRuling, Ruling, Stage } from "../procedure.ts";
import type { SanctionStanding } from "../standing.ts";

type Words<Word extends string> = Readonly<Record<Word, string>>;

/** What has no words of its own is at least readable. */
export function inWords(words: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(words, word) ? (words[word] ?? "") : word.replaceAll("-", " ");
}

export const SANCTION_WORDS: Words<SanctionStanding> = {
  warned: "Warning",
  "every-message-held": "Every message is held until the staff have read it",
  suspended: "Suspended: no message is sent",
  cancelled: "Membership cancelled",
};

export const SANCTION_STATES: Words<"waiting" | "in-force" | "ended" | "lifted"> = {
  waiting: "begins later",
  "in-force": "in force",
  ended: "ended",
  lifted: "lifted",
};

export const STAGE_WORDS: Words<Stage> = {
  opened: "opened",
  alleged: "what is alleged is written down",
  hearing: "the respondent was asked for a statement",
  ready: "the respondent was heard, or the time for it is over; not decided yet",
  decided: "decided; an appeal is possible",
  appealed: "decided; the respondent has appealed",
  final: "closed",
};

export const OUTCOME_WORDS: Words<CaseOutcome> = {
  upheld: "the complaint was upheld",
  dismissed: "the complaint was dismissed",
  withdrawn: "the complaint was withdrawn",
};

export const RULING_WORDS: Words<Ruling | AppealRuling> = {
  upheld: "the complaint is upheld",
  dismissed: "the complaint is dismissed",
  confirmed: "the decision stands",
  changed: "the complaint is upheld, with another sanction",
  reversed: "the decision is reversed, and the complaint dismissed",
};

export const COMPLAINT_WORDS: Words<"page" | "mail" | "feedback-loop" | "staff"> = {
  page: "through the link in the message",
  mail: "by mail",
  "feedback-loop": "by the spam button of the mailbox provider",
  staff: "to the staff",
};

export const MODE_WORDS: Words<Mode> = {
  observe: "observe: what the rules say is only written down",
  advise: "advise: senders are told, and their mail passes",
  enforce: "enforce: mail is held or refused as the rules say",
};

export const LEVEL_WORDS: Words<Level> = {
  off: "not applied",
  note: "noted only",
  hold: "held for review",
  reject: "refused",
};

export const DISPOSITION_WORDS: Words<Disposition> = {
  forward: "sent on",
  hold: "held for review by the staff",
  reject: "refused at once",
};

export const STATE_WORDS: Words<EnvelopeState> = {
  queued: "waits to be delivered",
  held: "is held for the staff",
  delivered: "was delivered",
  failed: "could not be delivered",
  rejected: "was refused at once",
  refused: "was refused by the staff",
  withdrawn: "was withdrawn by its sender",
  expired: "was held until its time was over, and not sent",
};

export const PURPOSE_WORDS: Words<PurposeLabel> = {
  correspondence: "correspondence between people",
  "event-invitation": "an invitation to an event",
  "participation-announcement": "news of taking part in an event",
  newsletter: "a newsletter",
  solicitation: "an offer of business",
  transactional: "a message about something that was ordered or agreed",
};

export const SCOPE_WORDS: Words<Scope> = {
  contact: "to be written to",
  newsletter: "newsletters",
  events: "invitations to events",
  offers: "offers",
};

export const CONSENT_WORDS: Words<ConsentStatus> = {
  granted: "allowed",
  withdrawn: "taken back",
  declined: "refused",
};

/** A record that counts no more. */
export const ANNULLED_WORDS: Words<"undone" | "struck"> = { undone: "undone later", struck: "struck out later" };

export const NOTICE_STATES: Words<"due" | "sent" | "failed"> = {
  due: "not sent yet",
  sent: "sent",
  failed: "could not be sent",
};

export const NOTICE_WORDS: Partial<Words<NoticeKind>> = {
  verdict: "What became of the message",
  advice: "What the rules would have made of the message",
  released: "The message was released",
  refused: "The message was refused",
  withdrawn: "The message was withdrawn",
  expired: "The time of the held message was over",
  expiring: "The time of the held message is nearly over",
  stopped: "The message was stopped before it was delivered",
  reopened: "The staff look at the message again",
  appeal: "What became of the appeal against holding the message",
  failure: "The message could not be delivered",
  delay: "The message is late",
  relayed: "The message was handed on",
  digest: "Several notices in one",
  decided: "What was decided about several messages",
  confirm: "Question whether they complain",
  complaint: "The complaint was taken up",
  outcome: "What came of the complaint",
  respondent: "Something new in the case",
};

/** Whoever did something, as the trail names them. */
export function personWords(actor: string, respondent: { readonly id: string; readonly name: string }): string {
  const [kind = "", name = ""] = actor.split(/:(.*)/s);
  switch (kind) {
    case "staff":
      return `${name} of the staff`;
    case "member":
      return name === respondent.id ? `${respondent.name}, the respondent` : `member ${name}`;
    case "person":
      return "the recipient";
    case "token":
      return `the program ${name}`;
    case "system":
      return "the gateway";
    default:
      return actor;
  }
}
