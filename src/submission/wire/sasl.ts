/** What AUTH PLAIN (RFC 4616) and AUTH LOGIN send, read strictly. Pure. */
import { SmtpFailure, type SmtpReply } from "../../mail/status.ts";
import { AUTH_FOR_ANOTHER, AUTH_UNREADABLE } from "./replies.ts";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

const failure = ({ code, enhanced, text }: SmtpReply): SmtpFailure => new SmtpFailure(code, enhanced, text);

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** One base64 text as UTF-8. `=` is the empty text (RFC 4954 4). Throws 501 5.5.2. */
export function decodeBase64(text: string): string {
  if (text === "=") return "";
  if (!BASE64.test(text)) throw failure(AUTH_UNREADABLE);
  return Buffer.from(text, "base64").toString("utf8");
}

/** A user name: not empty and without control characters, which would end up in logs (std 78). Throws 501 5.5.2. */
export function userName(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (text === "" || /[\u0000-\u001f\u007f-\u009f]/.test(text)) throw failure(AUTH_UNREADABLE);
  return text;
}

/**
 * `authzid NUL authcid NUL password`. Some clients put the user into the first field alone. Throws 501 5.5.2, and 535 5.7.8
 * when one user asks to act as another: delegations are the road's, not the login's.
 */
export function decodePlain(text: string): Credentials {
  const fields = decodeBase64(text).split("\0");
  const [authzid = "", authcid = "", password = ""] = fields;
  if (fields.length !== 3) throw failure(AUTH_UNREADABLE);
  if (authzid !== "" && authcid !== "" && authzid !== authcid) throw failure(AUTH_FOR_ANOTHER);
  return { user: userName(authcid || authzid), password };
}
