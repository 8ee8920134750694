/** What we tell people, as data: queued by a store verb in the transaction that made it due, rendered in delivery. */
import type { DsnRequest } from "../mail/envelope.ts";
import type { Disposition, LinkKind } from "../mail/words.ts";

/** To its sender, about what became of one message; many of them may be told together. */
export const ABOUT_ONE_MESSAGE = [
  "verdict",
  "advice",
  "released",
  "refused",
  "withdrawn",
  "expired",
  "stopped",
  "reopened",
  "expiring",
] as const;

/** To people who did not send us the message that it is about. */
export const LETTERS = [
  "answered",
  "link",
  "request",
  "recorded",
  "confirm",
  "complaint",
  "outcome",
  "respondent",
  "postmaster",
  "reminder",
  "alert",
  "clearance",
] as const;

/**
 * `verdict` who got what at intake; `advice` what would have happened (mode advise); `released refused withdrawn
 * expired` the ends of held mail; `stopped` a queued envelope that the fresh check ended (std 61);
 * `reopened` what staff released could not be delivered, and they look again; `expiring` held mail that ends
 * soon without a decision; `failure delay relayed`
 * are DSNs (RFC 3464); `appeal` how an appeal was decided; `clearance` of a campaign that a member asked to have cleared; `returned` what came back for a message that no program could act on; `checked` what would become
 * of a draft; `digest` several notices in one; `decided` what staff decided of several messages at once; `asked` whom of several people the gateway asked for consent, and whom not;
 * `answered` what such a person said.
 *
 * Letters to recipients and complainants, who are told nothing of the sender's affairs: `link` their own page, `request`
 * a member asks for consent, `recorded` a member handed in their wish, `confirm` did they complain, `complaint` it was
 * taken up, `outcome` what came of it. `respondent`: to the member whom a case is about, that something new stands on their page. `postmaster`: mail from outside, whole, for the operator. For staff: `reminder` what waits
 * for them, `alert` one message that cannot wait.
 */
export const NOTICE_KINDS = [
  ...ABOUT_ONE_MESSAGE,
  "appeal",
  "failure",
  "delay",
  "relayed",
  "returned",
  "checked",
  "digest",
  "decided",
  "asked",
  ...LETTERS,
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * What one rule has to say, as data: it becomes words when the notice is written, in whatever language that is. Two
 * recipients with equal explanations stand together, so nothing here names the recipient.
 */
export interface Explanation {
  readonly rule: string;
  /** Key into the rule's messages, and what fills the sentence. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The sentence in English, with `{recipient}` where the recipient stands: what is said where a language has no own. */
  readonly sentence: string;
  /** In English; empty when there is nothing to do. */
  readonly remedy: string;
  /** It rests on a purpose or a record that is itself in doubt. */
  readonly doubtful: boolean;
  /** As the pack orders them. */
  readonly clauses: readonly string[];
  /** The words of the message that did it: at most three, short, none that stands in the sentence. */
  readonly words: readonly string[];
}

/** One recipient's line in a notice. Only the authenticated sender ever reads it, so Bcc recipients may stand here. */
export interface NoticeRecipient {
  readonly recipient: string;
  readonly disposition?: Disposition;
  /** Sentences in English that no rule stands behind, such as "routine review". */
  readonly reasons: readonly string[];
  /** What rules have to say, strictest first. */
  readonly why?: readonly Explanation[];
  /** It waits for a quota alone and goes out without anybody's decision. */
  readonly byItself?: boolean;
  /** For DSNs: the reply of the smart host or ours, and RFC 3463 status. */
  readonly diagnostic?: string;
  readonly status?: string;
  readonly remoteMta?: string;
  readonly orcpt?: string;
  /** Set where this line stands in a delivery report too: what the sender asked for (RFC 3461); NEVER keeps it out. */
  readonly dsn?: DsnRequest;
  /** Milliseconds since 1970. */
  readonly lastAttempt?: number;
  readonly willRetryUntil?: number;
}

/** What waits for somebody: never a subject or an address, for mail is a postcard. */
export interface WaitingMail {
  readonly count: number;
  readonly urgent: number;
  /** Milliseconds since 1970. */
  readonly oldestAt: number | null;
  /** Some of it: urgent ones first, then the oldest. */
  readonly first: readonly {
    readonly ref: string;
    /** A name. */
    readonly sender: string;
    readonly receivedAt: number;
    readonly urgent: boolean;
  }[];
}

export interface NoticeOrder {
  readonly kind: NoticeKind;
  /** The reverse-path it goes to; an order is never made for a null one (std 45, 65). */
  readonly to: string;
  /** BCP 47; empty for the configured one. Wording falls back to the configured language, then to `en`. */
  readonly language: string;
  readonly recipients: readonly NoticeRecipient[];
  /** For `released`: no person decided it, the quota it waited for came back. */
  readonly byItself?: boolean;
  /**
   * It goes to a reverse-path that is no address of the login: it names nobody that the header does not name, and leads
   * to no page of the sender's (docs/decisions/0025).
   */
  readonly bystander?: true;
  /** What a person said when deciding, if they did. */
  readonly comment?: string;
  /** The page that the letter leads to; becomes `{link}` when it is written. Sender's notices lead to `sender`'s. */
  readonly link?: { readonly kind: LinkKind; readonly id: number };
  /** For `expiring`: when it ends; default: by the age that is configured. Milliseconds since 1970. */
  readonly heldUntil?: number;
  /** For letters to staff: where in the console it leads, as `/held`. */
  readonly desk?: string;
  /** For `reminder`. */
  readonly waiting?: WaitingMail;
  /** Texts for the letter's wording by name, of its kind (view.ts). */
  readonly values?: Readonly<Record<string, string>>;
}
