/** A message as the judgement sees it: decoded, bounded, and with every doubt about it kept as a value. */
import type { Mailbox } from "./address.ts";

/** One header field, in the order of the message. */
export interface HeaderField {
  /** As written, without the colon; empty for a line that has none (std G22). */
  readonly name: string;
  /** Lower case, for comparison. */
  readonly key: string;
  /** Unfolded and trimmed, not decoded. CR, LF, NUL and bidi controls are stripped (std 53). */
  readonly value: string;
}

/** A link as the reader meets it. Never fetched (std 83). */
export interface Link {
  readonly href: string;
  /** The anchor's words; equal to `href` for a bare URL. */
  readonly text: string;
}

export interface Attachment {
  /** Base name, control characters stripped; empty when none is given. */
  readonly filename: string;
  /** Lower case, without parameters. */
  readonly contentType: string;
  /** Decoded octets. */
  readonly size: number;
  /** Inline parts that an HTML body refers to by cid. */
  readonly inline: boolean;
  /** Text that could be read from it (text, HTML, PDF, DOCX, calendar, message/rfc822), else empty. At most 64 KiB. */
  readonly text: string;
}

/** A stretch of `Message.text` by whose words it is; `start` and `end` in UTF-16 units, end exclusive. */
export interface Region {
  readonly kind: "own" | "quoted" | "forwarded" | "signature" | "footer";
  readonly start: number;
  readonly end: number;
}

/**
 * Something that a filter would read otherwise than a person does (std 81): text that is there but not seen (`hidden`:
 * display none and the like; `faint`: in the colour of its ground; `tiny`), or letters that look like others
 * (`zero-width` characters inside words, `look-alike` letters of another script). What is seen stands in `Message.text`,
 * with the disguise taken off.
 */
export interface Concealment {
  readonly kind: "hidden" | "faint" | "tiny" | "zero-width" | "look-alike";
  /** The words concerned, as they would read without the disguise; at most 500 UTF-16 units. */
  readonly text: string;
  /** `subject`, `text` or `attachment:<index>`. */
  readonly part: string;
}

/** An event of a calendar part (RFC 5545), bounded in number and length. */
export interface CalendarItem {
  /** Upper case (RFC 5546): REQUEST, PUBLISH, REPLY, CANCEL, ...; empty when the part names none. */
  readonly method: string;
  readonly summary: string;
  readonly location: string;
  /** Milliseconds since 1970, null when absent or unreadable. */
  readonly starts: number | null;
  readonly ends: number | null;
  /** Whether an answer is asked for: an attendee with RSVP=TRUE. */
  readonly rsvp: boolean;
  /** Of a REPLY: `ACCEPTED`, `DECLINED`, `TENTATIVE`; else empty. */
  readonly answer: string;
  /** `attachment:<index>`. */
  readonly part: string;
}

/**
 * What cannot be trusted about a message. `hostile` breaks the grammar in a way that makes parsers differ (std 46, 80);
 * `limit` is over a configured bound (std 84); `opaque` is content we cannot look into (std 52); `parser` is the
 * parser's own failure or deadline (std 51).
 */
export interface Fault {
  readonly kind: "hostile" | "limit" | "opaque" | "parser";
  /** A stable word: `duplicate-from`, `missing-from`, `mime-depth`, `encrypted`, `archive`, `tnef`, `timeout`, ... */
  readonly code: string;
  /** A sentence for people, without content of the message beyond names of fields, parts and files. */
  readonly detail: string;
  /** `header:from`, `attachment:2` or `message`. */
  readonly part: string;
}

/** The words that led to a purpose or a finding. */
export interface Evidence {
  /** `subject`, `text`, `header:<key>`, `attachment:<index>`, `link:<index>` or `recipient`. */
  readonly part: string;
  /** In UTF-16 units from the start of the decoded part. */
  readonly offset: number;
  readonly text: string;
}

export interface Message {
  /** SHA-256 of the bytes after dot-unstuffing, hex. */
  readonly digest: string;
  /** Octets. */
  readonly size: number;
  readonly headers: readonly HeaderField[];
  readonly subject: string;
  readonly from: readonly Mailbox[];
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** Milliseconds since 1970, null when absent or unreadable. */
  readonly date: number | null;
  /** With angle brackets, null when absent. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** What a reader sees (hidden text left out, std 81), at most `maxText` UTF-16 units. */
  readonly text: string;
  /** `text` without quoted mail, signature and confidentiality footer: the sender's own words. */
  readonly ownText: string;
  /** The whole of `text` in order: whose words stand where. */
  readonly regions: readonly Region[];
  readonly concealed: readonly Concealment[];
  readonly hasHtml: boolean;
  /** Pictures in the body: fetched from elsewhere, or carried along. Tracking pixels (up to 3 by 3) do not count. */
  readonly images: { readonly remote: number; readonly embedded: number };
  readonly links: readonly Link[];
  readonly calendar: readonly CalendarItem[];
  readonly attachments: readonly Attachment[];
  /** BCP 47 primary language tag, or null in doubt. */
  readonly language: string | null;
  /** What makes it visibly automatic (RFC 3834, DESIGN.md 4.1): `auto-submitted`, `report`, `calendar-reply`; or null. */
  readonly automatic: string | null;
  /** Look-alike key: equal for messages of one campaign however they greet (32 hex digits). */
  readonly fingerprint: string;
  /**
   * MinHash over shingles of the own words, unsigned 32-bit numbers: the share of equal positions estimates how much two
   * messages have in common, so that a personalised copy is still the same campaign. Empty where there are too few words.
   */
  readonly sketch: readonly number[];
  /**
   * Whether a footer can be added without breaking anything: nobody else signed it (S/MIME, PGP, DKIM), and its texts are
   * in encodings and character sets that we can write.
   */
  readonly alterable: boolean;
  readonly faults: readonly Fault[];
}
