/**
 * What a failure means to an SMTP client: reply code, enhanced code (RFC 3463), words. Every failure says by its type
 * whether it is temporary or permanent (RFC 5321 4.2.1).
 */

export interface SmtpReply {
  /** 200-599 */
  readonly code: number;
  /** `class.subject.detail`; its class equals the first digit of `code` (RFC 2034 4). */
  readonly enhanced: string;
  /** One line of ASCII without CR or LF. */
  readonly text: string;
}

/** A failure that knows its SMTP reply; thrown by edges, never by rules. */
export class SmtpFailure extends Error {
  readonly reply: SmtpReply;

  constructor(code: number, enhanced: string, text: string, options?: ErrorOptions) {
    super(text, options);
    this.name = "SmtpFailure";
    this.reply = { code, enhanced, text };
  }

  get temporary(): boolean {
    return isTemporary(this.reply);
  }
}

export const isPositive = (reply: SmtpReply): boolean => reply.code < 400;
export const isTemporary = (reply: SmtpReply): boolean => reply.code >= 400 && reply.code < 500;

/** `550 5.7.1 words`, as it stands on the wire. */
export const formatReply = (reply: SmtpReply): string => `${reply.code} ${reply.enhanced} ${reply.text}`;
