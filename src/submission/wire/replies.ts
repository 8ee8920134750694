/**
 * What the wire itself says (std 35, 37): each reply with an enhanced code of our choosing (RFC 2034, RFC 3463), where the
 * library would take one from a table by the reply code alone (std G3).
 */
import { formatReply, type SmtpReply } from "../../mail/status.ts";
import { oneLine } from "../words.ts";

const reply = (code: number, enhanced: string, text: string): SmtpReply => ({ code, enhanced, text });

export const OK = reply(250, "2.0.0", "OK");
export const RESET = reply(250, "2.0.0", "Transaction forgotten");
export const BYE = reply(221, "2.0.0", "Bye");
export const HELP = reply(214, "2.0.0", "RFC 5321 and RFC 6409 say what is spoken here");
export const CANNOT_VERIFY = reply(252, "2.0.0", "Send some mail; addresses are not verified here");
export const SENDER_OK = reply(250, "2.1.0", "Sender taken");
export const RECIPIENT_OK = reply(250, "2.1.5", "Recipient taken");
export const LOGGED_IN = reply(235, "2.7.0", "Logged in");

export const NO_SUCH_COMMAND = reply(500, "5.5.1", "No such command");
export const NOT_PRINTABLE = reply(500, "5.5.2", "A command is printable text");
export const LINE_TOO_LONG = reply(500, "5.5.2", "The command line is too long");
export const AUTH_LINE_TOO_LONG = reply(500, "5.5.6", "The AUTH line is too long");
export const NOT_IMPLEMENTED = reply(502, "5.5.1", "Not implemented");
export const NO_ARGUMENT = reply(501, "5.5.4", "This command takes no argument");
export const NEEDS_ARGUMENT = reply(501, "5.5.4", "This command needs an argument");

export const HELLO_FIRST = reply(503, "5.5.1", "Say EHLO first");
export const NESTED_MAIL = reply(503, "5.5.1", "A transaction is under way; RSET ends it");
export const NEED_MAIL = reply(503, "5.5.1", "MAIL comes first");
export const NEED_RCPT = reply(503, "5.5.1", "RCPT comes first");
export const NO_RECIPIENTS = reply(554, "5.5.1", "No valid recipients");
export const TOO_MANY_RECIPIENTS = reply(452, "4.5.3", "Too many recipients; send the rest in another transaction");

export const AUTH_REQUIRED = reply(530, "5.7.0", "Log in first");
export const STARTTLS_FIRST = reply(530, "5.7.0", "Say STARTTLS first");
export const NO_AUTH_IN_CLEAR = reply(538, "5.7.11", "Logins are taken under TLS only; say STARTTLS first");
export const AUTH_TWICE = reply(503, "5.5.1", "You are logged in");
export const AUTH_IN_TRANSACTION = reply(503, "5.5.1", "Log in before MAIL");
export const AUTH_CANCELLED = reply(501, "5.7.0", "Login cancelled");
export const AUTH_UNREADABLE = reply(501, "5.5.2", "That is no base64 of a login");
export const AUTH_FOR_ANOTHER = reply(535, "5.7.8", "Logging in for somebody else is not possible");
export const NO_SUCH_MECHANISM = reply(504, "5.5.4", "Mechanisms are PLAIN and LOGIN");
export const TLS_ACTIVE = reply(503, "5.5.1", "TLS is active");
export const READY_FOR_TLS = reply(220, "2.0.0", "Ready for TLS");

export const FOREIGN_NETWORK = reply(554, "5.7.1", "This address may not connect here");
export const XCLIENT_DENIED = reply(550, "5.7.0", "XCLIENT is not for you");
export const XCLIENT_MALFORMED = reply(501, "5.5.4", "XCLIENT takes NAME ADDR PORT PROTO HELO LOGIN, in xtext");

export const TOO_MANY_CONNECTIONS = reply(421, "4.7.0", "Too many connections, try again later");
export const TOO_MANY_COMMANDS = reply(421, "4.7.0", "Too many commands in one session");
export const TOO_MANY_ERRORS = reply(421, "4.7.0", "Too many errors");
export const TOO_MANY_FAILURES = reply(421, "4.7.0", "Too many failed logins");
export const SPOKE_TOO_SOON = reply(421, "4.7.0", "You spoke before the greeting");
export const NO_HTTP = reply(421, "4.7.0", "This is no web server");
export const BROKEN_LINES = reply(421, "4.7.0", "Lines end with CRLF; closing");
export const NO_CHUNKS = reply(421, "4.7.0", "BDAT is not offered; closing, since chunks must not run as commands");
export const OUT_OF_STEP = reply(421, "4.7.0", "Data were sent before they were asked for; closing");
export const TOO_SLOW = reply(421, "4.4.2", "This took too long");
export const SHUTTING_DOWN = reply(421, "4.3.2", "Shutting down, try again later");
export const INTERNAL = reply(451, "4.3.0", "Something failed here, try again later");

/** Longest line of a reply with CRLF (RFC 5321 4.5.3.1.5). */
const LINE = 512;

/**
 * A reply as it goes out, CRLF included: one line of ASCII whatever is in the text (std 78), or several when it is longer
 * than a line may be, each with both codes (RFC 2034 3).
 */
export function wireReply({ code, enhanced, text }: SmtpReply): string {
  const clean = oneLine(text);
  const room = LINE - "250 5.7.123 \r\n".length;
  if (clean.length <= room) return `${formatReply({ code, enhanced, text: clean })}\r\n`;
  const lines = folded(clean, room);
  return lines.map((line, i) => `${code}${i + 1 < lines.length ? "-" : " "}${enhanced} ${line}\r\n`).join("");
}

/** Broken at blanks, and within a word that is too long. */
function folded(text: string, room: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const blank = rest.lastIndexOf(" ", room);
    const cut = blank > 0 ? blank : room;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
