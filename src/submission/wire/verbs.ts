/** The commands outside login and transaction. */
import { login } from "../login/login.ts";
import {
  BYE,
  CANNOT_VERIFY,
  HELP,
  NEEDS_ARGUMENT,
  NESTED_MAIL,
  NO_ARGUMENT,
  NO_CHUNKS,
  NOT_IMPLEMENTED,
  OK,
  READY_FOR_TLS,
  RESET,
  TLS_ACTIVE,
  XCLIENT_DENIED,
  XCLIENT_MALFORMED,
} from "./replies.ts";
import { type Answer, mayXclient, type Talk, type Verb } from "./talk.ts";
import { data, mail, rcpt } from "./transaction.ts";
import { parseXclient, XCLIENT_OFFER } from "./xclient.ts";

/** A name as it may stand in a Received field, whatever the client calls itself (std 78). */
const traceable = (name: string): string => name.replace(/[^A-Za-z0-9.:_[\]-]/g, "?");

function hello(talk: Talk, name: string, extended: boolean): void {
  if (!/^\S{1,255}$/.test(name)) {
    talk.say(`501 Say ${extended ? "EHLO" : "HELO"} and your host name\r\n`);
    return;
  }
  const { state, parts } = talk;
  state.helo = traceable(name);
  state.extended = extended;
  state.transaction = null;
  const lines = [parts.config.hostname, ...(extended ? offers(talk) : [])];
  talk.say(lines.map((line, i) => `250${i + 1 < lines.length ? "-" : " "}${line}\r\n`).join(""));
}

/** What EHLO offers. AUTH only under TLS (std 23), STARTTLS only before (std 27), SMTPUTF8 never (std 33). */
function offers(talk: Talk): string[] {
  const { service, tls } = talk.parts;
  return [
    "PIPELINING",
    "8BITMIME",
    `SIZE ${service.maxSize}`,
    ...(service.dsn ? ["DSN"] : []),
    "ENHANCEDSTATUSCODES",
    ...(tls && !talk.secure ? ["STARTTLS"] : []),
    ...(talk.secure && service.logins && !talk.state.identity ? ["AUTH PLAIN LOGIN"] : []),
    ...(mayXclient(talk) ? [XCLIENT_OFFER] : []),
  ];
}

/** RSET, QUIT, STARTTLS take no argument (std 10, 27). */
const alone =
  (verb: (talk: Talk) => Answer): Verb =>
  (talk, argument) =>
    argument === "" ? verb(talk) : talk.reply(NO_ARGUMENT);

function reset(talk: Talk): void {
  talk.state.transaction = null;
  talk.reply(RESET);
}

function startTls(talk: Talk): Answer {
  if (!talk.parts.tls) return talk.reply(NOT_IMPLEMENTED);
  if (talk.secure) return talk.reply(TLS_ACTIVE);
  talk.reply(READY_FOR_TLS);
  return talk.startTls();
}

/** The chunk behind BDAT must not run as commands, so nothing behind it is read (std 31). */
function bdat(talk: Talk): Answer {
  talk.reply(NOT_IMPLEMENTED);
  talk.hangUp(NO_CHUNKS);
}

function xclient(talk: Talk, argument: string): Answer {
  if (!mayXclient(talk)) return talk.reply(XCLIENT_DENIED);
  if (talk.state.transaction) return talk.reply(NESTED_MAIL);
  const attributes = parseXclient(argument);
  if (!attributes) return talk.reply(XCLIENT_MALFORMED);
  Object.assign(talk.state, { xclient: attributes, helo: "", extended: false });
  talk.greet();
}

const notHere: Verb = (talk) => talk.reply(NOT_IMPLEMENTED);

/** Every verb we know; anything else is 500 5.5.1, wizards included. */
export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["EHLO", (talk, name) => hello(talk, name, true)],
  ["HELO", (talk, name) => hello(talk, name, false)],
  ["AUTH", login],
  ["MAIL", mail],
  ["RCPT", rcpt],
  ["DATA", data],
  ["RSET", alone(reset)],
  ["QUIT", alone((talk) => talk.hangUp(BYE))],
  ["NOOP", (talk) => talk.reply(OK)],
  ["HELP", (talk) => talk.reply(HELP)],
  ["VRFY", (talk, argument) => talk.reply(argument === "" ? NEEDS_ARGUMENT : CANNOT_VERIFY)],
  ["STARTTLS", alone(startTls)],
  ["XCLIENT", xclient],
  ["BDAT", bdat],
  ["EXPN", notHere],
  ["TURN", notHere],
  ["ETRN", notHere],
  ["ATRN", notHere],
]);
