/**
 * MAIL and RCPT as they stand on the wire (std 12-17, 26, 33, 34, 36): our own reading of the raw line, since smtp-server's
 * merges recipients by case and turns domains into U-labels (std G10). Pure.
 */
import {
  type Address,
  type AddressFault,
  isAddressFault,
  isBarePostmaster,
  parsePath,
  stripRoute,
} from "../../mail/address.ts";
import type { DsnRequest, Recipient } from "../../mail/envelope.ts";
import { SmtpFailure } from "../../mail/status.ts";
import type { MailCommand } from "../intake.ts";
import { isXtext } from "./xtext.ts";

export interface PathContext {
  /** Octets. */
  readonly maxSize: number;
  /** Whether EHLO was said: HELO knows no parameters. */
  readonly extended: boolean;
  /** Whether AUTH was offered, and with it `AUTH=` (RFC 4954 5). */
  readonly auth: boolean;
  /** Whether DSN was offered, and with it RET, ENVID, NOTIFY and ORCPT (RFC 3461). */
  readonly dsn: boolean;
  /** Where a bare `Postmaster` is. */
  readonly postmasterDomain: string;
}

interface PathCommand {
  /** Without brackets and route. */
  readonly path: string;
  /** Upper-case names. */
  readonly parameters: ReadonlyMap<string, string | null>;
}

const syntax = (enhanced: string, text: string): SmtpFailure => new SmtpFailure(501, enhanced, text);
const badParameter = (text: string): SmtpFailure => syntax("5.5.4", text);

/** A parameter: `KEY` or `KEY=value` (RFC 5321 4.1.2). */
const PARAMETER = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([!-<>-~]+))?$/;
/** A bracketed path; a quoted local part may hold `>`. */
const PATH = /^<((?:[^<>"\\]|"(?:[^"\\]|\\.)*")*)>(?: +(.*))?$/s;

/** In: the whole line. Out: its path and parameters, unknown ones included. Throws 501 5.1.7, 5.1.3, 5.5.4. */
function splitCommand(line: string, keyword: "FROM" | "TO"): PathCommand {
  const badPath = keyword === "FROM" ? "5.1.7" : "5.1.3";
  const [lead] = (keyword === "FROM" ? /^\S+ +FROM: */i : /^\S+ +TO: */i).exec(line) ?? [];
  const [whole, path = "", words = ""] = (lead !== undefined && PATH.exec(line.slice(lead.length).trimEnd())) || [];
  if (whole === undefined) throw syntax(badPath, `Write it as ${keyword}:<name@example.org>`);
  const parameters = new Map<string, string | null>();
  for (const word of words.split(/ +/).filter(Boolean)) {
    const [matched, name = "", value = null] = PARAMETER.exec(word) ?? [];
    if (matched === undefined) throw badParameter(`${word} is no parameter`);
    if (parameters.has(name.toUpperCase())) throw badParameter(`${name.toUpperCase()} is given twice`);
    parameters.set(name.toUpperCase(), value);
  }
  return { path: stripRoute(path), parameters };
}

/** A fault of an address as the reply it means (std 17, 33, 37). */
function addressFailure({ fault, detail: words }: AddressFault, keyword: "FROM" | "TO"): SmtpFailure {
  const from = keyword === "FROM";
  const detail = `${words.charAt(0).toUpperCase()}${words.slice(1)}`; // a member reads it as a sentence of its own
  if (fault === "non-ascii") return new SmtpFailure(from ? 550 : 553, "5.6.7", detail);
  if (fault === "not-fqdn" || fault === "address-literal") {
    return new SmtpFailure(554, from ? "5.1.8" : "5.1.2", detail);
  }
  return syntax(from ? "5.1.7" : "5.1.3", detail);
}

function addressOf(path: string, keyword: "FROM" | "TO"): Address {
  const address = parsePath(path);
  if (isAddressFault(address)) throw addressFailure(address, keyword);
  return address;
}

type Check = (value: string | null, context: PathContext) => void;

const needed = (name: string, value: string | null): string => {
  if (value === null) throw badParameter(`${name} needs a value`);
  return value;
};

const oneOf =
  (name: string, values: readonly string[]): Check =>
  (value) => {
    if (!values.includes(needed(name, value).toUpperCase())) throw badParameter(`${name} is ${values.join(" or ")}`);
  };

const xtext =
  (name: string, limit: number): Check =>
  (value) => {
    const text = needed(name, value);
    if (text.length > limit || !isXtext(text)) throw badParameter(`${name} is xtext of at most ${limit} characters`);
  };

const size: Check = (value, { maxSize }) => {
  if (!/^\d{1,20}$/.test(needed("SIZE", value))) throw badParameter("SIZE is a number of octets");
  if (Number(value) > maxSize) throw new SmtpFailure(552, "5.3.4", `A message may have ${maxSize} octets at most`);
};

const body: Check = (value) => {
  // Known to RFC 3030 but not offered: 555, not a fault of syntax (std 12).
  if (value?.toUpperCase() === "BINARYMIME") throw new SmtpFailure(555, "5.5.4", "BODY=BINARYMIME is not supported");
  oneOf("BODY", ["7BIT", "8BITMIME"])(value, NO_CONTEXT);
};

const notify: Check = (value) => {
  const words = needed("NOTIFY", value).toUpperCase().split(",");
  const known = words.every((word) => ["NEVER", "SUCCESS", "FAILURE", "DELAY"].includes(word));
  if (!known || new Set(words).size < words.length || (words.includes("NEVER") && words.length > 1)) {
    throw badParameter("NOTIFY is NEVER, or a list of SUCCESS, FAILURE and DELAY");
  }
};

const orcpt: Check = (value) => {
  const [, type = "", address = ""] = /^([^;]+);(.+)$/.exec(needed("ORCPT", value)) ?? [];
  if ((value ?? "").length > 500 || !/^[A-Za-z0-9-]+$/.test(type) || !isXtext(address)) {
    throw badParameter("ORCPT is an address type, a semicolon and xtext");
  }
};

const NO_CONTEXT: PathContext = { maxSize: 0, extended: true, auth: true, dsn: true, postmasterDomain: "" };
const auth: Check = (value, context) => {
  if (!context.auth) throw new SmtpFailure(555, "5.5.4", "AUTH= is not supported here");
  xtext("AUTH", 500)(value, context);
};

const MAIL_PARAMETERS: ReadonlyMap<string, Check> = new Map([
  ["SIZE", size],
  ["BODY", body],
  ["AUTH", auth],
  ["RET", oneOf("RET", ["FULL", "HDRS"])],
  ["ENVID", xtext("ENVID", 100)],
]);
const RCPT_PARAMETERS: ReadonlyMap<string, Check> = new Map([
  ["NOTIFY", notify],
  ["ORCPT", orcpt],
]);

const DSN_PARAMETERS: ReadonlySet<string> = new Set(["RET", "ENVID", "NOTIFY", "ORCPT"]);

/** Throws 555 5.5.4 for what was not offered (RFC 5321 4.1.1.11), 501 5.5.4 for a bad value. */
function check(command: PathCommand, known: ReadonlyMap<string, Check>, context: PathContext): void {
  for (const [name, value] of command.parameters) {
    const offered = context.extended && (context.dsn || !DSN_PARAMETERS.has(name));
    const rule = offered ? known.get(name) : undefined;
    if (!rule) throw new SmtpFailure(555, "5.5.4", `Parameter ${name} is not supported`);
    rule(value, context);
  }
}

/** `MAIL FROM:<...> ...`, the line without CRLF, octets as Latin-1. Throws `SmtpFailure` as above. */
export function parseMail(line: string, context: PathContext): MailCommand {
  const command = splitCommand(line, "FROM");
  check(command, MAIL_PARAMETERS, context);
  const { path, parameters } = command;
  const ret = parameters.get("RET")?.toUpperCase();
  return {
    reversePath: path === "" ? null : addressOf(path, "FROM"),
    ret: ret === "FULL" || ret === "HDRS" ? ret : null,
    envid: parameters.get("ENVID") ?? null,
  };
}

/** `RCPT TO:<...> ...`, likewise. */
export function parseRcpt(line: string, context: PathContext): Recipient {
  const command = splitCommand(line, "TO");
  check(command, RCPT_PARAMETERS, context);
  const { path, parameters } = command;
  const full = isBarePostmaster(path) ? `${path}@${context.postmasterDomain}` : path;
  return { address: addressOf(full, "TO"), dsn: dsnOf(parameters) };
}

function dsnOf(parameters: ReadonlyMap<string, string | null>): DsnRequest {
  const orcpt = parameters.get("ORCPT");
  const words = parameters.get("NOTIFY")?.toUpperCase().split(",") as DsnRequest["notify"];
  return { ...(words && { notify: words }), ...(orcpt && { orcpt }) };
}
