/**
 * A header's address list (RFC 5322 3.4) in one linear pass. What two parsers could read differently is a fault, never a
 * guess: `a@own <b@other>`, two addresses without a comma, obsolete routes, white space around the `@`, bare specials
 * (std 77, 79). Such an element yields no mailbox; the others are still read.
 */
import { type AddressFault, type Mailbox, parseAddrSpec } from "./addr-spec.ts";
import { cleanHeaderText, decodeEncodedWords } from "./encoded-words.ts";

export interface MailboxList {
  readonly mailboxes: Mailbox[];
  readonly faults: AddressFault[];
}

/** Characters of one header value that are read; more is a fault. */
const MAX_VALUE = 262_144;
const MAX_MAILBOXES = 10_000;
const MAX_COMMENT_DEPTH = 16;

interface Token {
  readonly kind: "word" | "quoted" | "special";
  /** As written: a quoted string with its quotes, a special as its character. */
  readonly raw: string;
  /** White space or a comment stands before it. */
  readonly gap: boolean;
}

interface Tokens {
  readonly tokens: Token[];
  /** The last comment: the name in `a@x (Name)`. */
  readonly comments: Map<number, string>;
  readonly broken: string | null;
}

const syntax = (detail: string): AddressFault => ({ fault: "syntax", detail });

/**
 * @param value one header value, unfolded, not decoded
 * @returns mailboxes in order, groups flattened, and a fault for each element that is not plainly one mailbox
 */
export function parseMailboxList(value: string): MailboxList {
  if (value.length > MAX_VALUE)
    return { mailboxes: [], faults: [{ fault: "too-long", detail: `the list has more than ${MAX_VALUE} characters` }] };
  const { tokens, comments, broken } = tokenize(value);
  if (broken) return { mailboxes: [], faults: [syntax(broken)] };
  const list: MailboxList = { mailboxes: [], faults: [] };
  let start = 0;
  let inGroup = false;
  // Within `<@a,@b:user@x>` colon and comma belong to an obsolete route, which `readElement` refuses as a whole.
  let inAngle = false;
  // An element ends at a comma, or where a group opens or closes; quotes and comments are already whole tokens.
  for (let i = 0; i <= tokens.length; i += 1) {
    const mark = i < tokens.length ? specialOf(tokens[i]) : "end";
    if (mark === "<" || mark === ">") inAngle = mark === "<";
    if (mark === ":" && !inAngle) {
      if (inGroup || !isPhrase(tokens.slice(start, i)))
        list.faults.push(syntax("a colon stands where no group may begin"));
      inGroup = true;
    } else if (mark === ";") {
      if (!inGroup) list.faults.push(syntax("a semicolon stands outside a group"));
      readElement(tokens.slice(start, i), comments.get(i) ?? "", list);
      const next = specialOf(tokens[i + 1]);
      if (i + 1 < tokens.length && next !== ",") list.faults.push(syntax("a comma is missing after a group"));
      inGroup = false;
    } else if ((mark === "," && !inAngle) || mark === "end") {
      readElement(tokens.slice(start, i), comments.get(i) ?? "", list);
      if (mark === "end" && inGroup) list.faults.push(syntax("a group does not end"));
    } else continue;
    start = i + 1;
    if (list.mailboxes.length > MAX_MAILBOXES) {
      list.faults.push({ fault: "too-long", detail: `the list has more than ${MAX_MAILBOXES} addresses` });
      break;
    }
  }
  return list;
}

const specialOf = (token: Token | undefined): string => (token?.kind === "special" ? token.raw : "");

/** A dot is not in the grammar of a phrase but in half of all names ("John Q. Public"); RFC 5322 4.1 says to read it. */
const isPhrase = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every((token) => token.kind !== "special" || token.raw === ".");

/** One element between commas: nothing (RFC 5322 4.4 lets lists have holes), `addr-spec`, or `phrase <addr-spec>`. */
function readElement(tokens: readonly Token[], comment: string, list: MailboxList): void {
  if (tokens.length === 0) return;
  const open = tokens.findIndex((token) => specialOf(token) === "<");
  const mailbox = open < 0 ? readBare(tokens, comment) : readNamed(tokens, open);
  if ("fault" in mailbox) list.faults.push(mailbox);
  else list.mailboxes.push(mailbox);
}

function readBare(tokens: readonly Token[], comment: string): Mailbox | AddressFault {
  const address = joinAddress(tokens);
  return "fault" in address ? address : { name: displayName(comment), address };
}

function readNamed(tokens: readonly Token[], open: number): Mailbox | AddressFault {
  if (specialOf(tokens.at(-1)) !== ">") return syntax("something stands after the address in angle brackets");
  const phrase = tokens.slice(0, open);
  if (phrase.length > 0 && !isPhrase(phrase))
    return syntax("the name before an address holds a special character outside quotes");
  const address = joinAddress(tokens.slice(open + 1, -1));
  if ("fault" in address) return address;
  return { name: displayName(phraseText(phrase)), address };
}

/** The tokens of an addr-spec must touch: white space or comments inside it are read in more ways than one. */
function joinAddress(tokens: readonly Token[]) {
  let text = "";
  let ats = 0;
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && token.gap) return syntax("white space or a comment stands inside an address");
    if (token.kind === "special") {
      if (token.raw === "[" && text.endsWith("@"))
        return { fault: "address-literal", detail: "a domain name is needed, not an address in brackets" } as const;
      if (token.raw !== "@" && token.raw !== ".") return syntax("an address holds a special character outside quotes");
      if (token.raw === "@") ats += 1;
    }
    text += token.raw;
  }
  if (ats > 1) return syntax("an address has more than one @");
  return parseAddrSpec(text, "people");
}

function phraseText(phrase: readonly Token[]): string {
  let text = "";
  for (const token of phrase) {
    const word = token.kind === "quoted" ? token.raw.slice(1, -1).replace(/\\([\s\S])/g, "$1") : token.raw;
    text += token.gap && text !== "" ? ` ${word}` : word;
  }
  return text;
}

const displayName = (text: string): string => cleanHeaderText(decodeEncodedWords(text)).trim();

const SPECIALS = new Set("<>@,;:.[]");
const WORD = /[^\s"(),.:;<>@[\]\\]+/y;
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"/y;

function tokenize(value: string): Tokens {
  const tokens: Token[] = [];
  const comments = new Map<number, string>();
  let gap = false;
  let at = 0;
  const stop = (broken: string): Tokens => ({ tokens: [], comments, broken });
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === " " || char === "\t") {
      gap = true;
      at += 1;
    } else if (char === "(") {
      const end = commentEnd(value, at);
      if (end < 0) return stop("a comment does not end, or comments nest too deep");
      comments.set(tokens.length, value.slice(at + 1, end - 1).replace(/\\(.)/g, "$1"));
      gap = true;
      at = end;
    } else if (isControl(char)) {
      return stop("the list holds a control character");
    } else {
      const token = takeToken(value, at, gap);
      if (!token) return stop("a quote does not end, or a bracket or backslash stands alone");
      tokens.push(token);
      at += token.raw.length;
      gap = false;
    }
  }
  return { tokens, comments, broken: null };
}

function takeToken(value: string, at: number, gap: boolean): Token | null {
  const char = value.charAt(at);
  if (SPECIALS.has(char)) return { kind: "special", raw: char, gap };
  const pattern = char === '"' ? QUOTED : WORD;
  pattern.lastIndex = at;
  const raw = pattern.exec(value)?.[0];
  return raw === undefined ? null : { kind: char === '"' ? "quoted" : "word", raw, gap };
}

const isControl = (char: string): boolean => char < " " || char === "\x7f";

/** The index after the closing bracket, or -1. */
function commentEnd(value: string, open: number): number {
  let depth = 0;
  for (let i = open; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (char === "\\") i += 1;
    else if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    if (depth === 0) return i + 1;
    if (depth > MAX_COMMENT_DEPTH) return -1;
  }
  return -1;
}
