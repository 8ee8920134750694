/** One MIME part as it lies in the bytes; nothing of it is decoded yet. */
import type { HeaderField } from "../mail/message.ts";

export interface Part {
  readonly bytes: Buffer;
  readonly fields: readonly HeaderField[];
  /** Lower case; `text/plain` where none is given (RFC 2045 5.2). */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Lower case; empty where none is given. */
  readonly disposition: string;
  readonly filename: string;
  /** `7bit`, `8bit`, `binary`, `quoted-printable`, `base64`; an unknown one is a fault and read as `binary`. */
  readonly encoding: string;
  readonly contentId: string;
  readonly start: number;
  readonly end: number;
  /** Parts of a multipart. */
  readonly children: readonly Part[];
  /** The message within a message/rfc822. */
  readonly message: Part | null;
}

export const isMultipart = (part: Part): boolean => part.type.startsWith("multipart/");
