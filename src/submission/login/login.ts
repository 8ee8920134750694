/** AUTH: PLAIN and LOGIN, under TLS only, once, before a transaction (std 22-25, G4, G5). */

import type { SmtpReply } from "../../mail/status.ts";
import {
  AUTH_CANCELLED,
  AUTH_IN_TRANSACTION,
  AUTH_TWICE,
  HELLO_FIRST,
  LOGGED_IN,
  NEEDS_ARGUMENT,
  NO_AUTH_IN_CLEAR,
  NO_SUCH_MECHANISM,
  NOT_IMPLEMENTED,
  TOO_MANY_FAILURES,
} from "../wire/replies.ts";
import { type Credentials, decodeBase64, decodePlain, userName } from "../wire/sasl.ts";
import type { Answer, Talk } from "../wire/talk.ts";

/** Failed logins before we hang up; RFC 4954 9 asks for three tries at least. */
const TRIES = 3;

type Next = (talk: Talk, text: string) => Answer;

/** Why there can be no login now. */
function obstacle(talk: Talk): SmtpReply | null {
  const { state } = talk;
  if (state.helo === "") return HELLO_FIRST;
  if (state.identity) return AUTH_TWICE;
  return state.transaction ? AUTH_IN_TRANSACTION : null;
}

/** `AUTH mechanism [initial response]`. In clear nothing behind the verb is looked at (std 23). */
export function login(talk: Talk, argument: string): Answer {
  if (!talk.parts.service.logins) return talk.reply(NOT_IMPLEMENTED);
  if (!talk.secure) return talk.refuse("auth", NO_AUTH_IN_CLEAR);
  const stop = obstacle(talk);
  if (stop) return talk.reply(stop);
  const [mechanism = "", initial, ...more] = argument.split(/ +/);
  if (mechanism === "" || more.length > 0) return talk.reply(NEEDS_ARGUMENT);
  const start = MECHANISMS.get(mechanism.toUpperCase());
  return start ? start(talk, initial) : talk.reply(NO_SUCH_MECHANISM);
}

const MECHANISMS: ReadonlyMap<string, (talk: Talk, initial: string | undefined) => Answer> = new Map([
  ["PLAIN", (talk: Talk, initial: string | undefined) => prompt(talk, "", initial, plain)],
  ["LOGIN", (talk: Talk, initial: string | undefined) => prompt(talk, "VXNlcm5hbWU6", initial, loginUser)],
]);

/** Asks for the next line unless it is there; `*` cancels (RFC 4954 4). */
function prompt(talk: Talk, challenge: string, given: string | undefined, next: Next): Answer {
  if (given !== undefined) return next(talk, given);
  talk.say(`334 ${challenge}\r\n`);
  talk.awaitLine((line) => (line === "*" ? talk.reply(AUTH_CANCELLED) : next(talk, line)));
}

function plain(talk: Talk, text: string): Answer {
  const credentials = talk.attempt("auth", () => decodePlain(text));
  return credentials ? verify(talk, credentials) : undefined;
}

function loginUser(talk: Talk, text: string): Answer {
  const user = talk.attempt("auth", () => userName(decodeBase64(text)));
  if (user === null) return undefined;
  return prompt(talk, "UGFzc3dvcmQ6", undefined, (_, line) => {
    const password = talk.attempt("auth", () => decodeBase64(line));
    return password === null ? undefined : verify(talk, { user, password });
  });
}

async function verify(talk: Talk, credentials: Credentials): Promise<void> {
  const outcome = await talk.ask(() => talk.parts.intake.authenticate(credentials, talk.wireSession()));
  if (outcome) {
    talk.loggedIn(outcome.answer);
    talk.reply(LOGGED_IN);
  } else if (++talk.state.failures >= TRIES) {
    talk.refuse("auth", TOO_MANY_FAILURES);
  }
}
