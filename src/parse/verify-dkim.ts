/**
 * Whether a message's DKIM signatures hold (RFC 6376), by mailauth, and whether one of them proves who wrote it. What mailauth
 * would weigh for us, or do without bound, is taken out before it looks: more signatures than we check, `l=`, SHA-1.
 */
import { promises as dns } from "node:dns";
import { type DkimVerification, dkimVerify } from "mailauth/lib/dkim/verify.js";

/** As `resolve` of node:dns/promises; rejects with a `code`. */
export type TxtResolver = (name: string, type: "TXT") => Promise<string[][]>;

export interface DkimResult {
  /** `d=`, lower case. */
  readonly domain: string;
  readonly selector: string;
  /** `none`: nothing that counts, as without a key, with a key in testing, expired, or over a part of the body. */
  readonly result: "pass" | "fail" | "temperror" | "none";
  /** Lower case names of which every field in the header is signed. */
  readonly signedHeaders: readonly string[];
}

export interface VerifyOptions {
  readonly resolver: TxtResolver;
  /** For all look-ups together, milliseconds. */
  readonly timeout?: number;
}

const MOST_SIGNATURES = 5;
const LONGEST_HEADER = 262_144;
const MOST_FIELDS = 1000;
/** What mailauth does to folds takes the square of their number, in this thread. */
const MOST_LINES = 2000;
const TIMEOUT = 5_000;
/** Clocks of others are ahead by so much at most, milliseconds. */
const SKEW = 5 * 60_000;
const SIGNATURE = "dkim-signature";

/** In: a whole message. Out: its topmost five signatures, in order; none for a header beyond bounds. Never rejects. */
export async function verifyDkim(
  bytes: Buffer,
  { resolver, timeout = TIMEOUT }: VerifyOptions,
): Promise<readonly DkimResult[]> {
  const header = readHeader(bytes);
  const signatures = (header?.fields ?? []).filter(({ key }) => key === SIGNATURE).slice(0, MOST_SIGNATURES);
  const results: DkimResult[] = [];
  for (const signature of signatures) {
    const tags = tagsOf(signature.text);
    const [domain, selector] = [(tags?.get("d") ?? "").toLowerCase(), tags?.get("s") ?? ""];
    results.push({ domain, selector, result: "none", signedHeaders: [] });
  }
  if (!header || !signatures.some(isUsable)) return results;
  const limited = withTimeout(resolver, timeout);
  try {
    for (const [index, signature] of signatures.entries()) {
      const before = results[index];
      if (before && isUsable(signature)) results[index] = await verifyOne(header, signature, before, limited.resolve);
    }
    return results;
  } finally {
    limited.end();
  }
}

/**
 * Whether a signature shows that the domain in From sent this mail as it is: by the domain itself or a parent of at least
 * two labels, over who wrote it, when, about what and to whom. Siblings, which DMARC would let pass, do not count here.
 */
export const provesAuthor = (results: readonly DkimResult[], fromDomain: string): boolean =>
  results.some(
    ({ result, domain, signedHeaders }) =>
      result === "pass" &&
      isSameOrParent(domain, fromDomain.toLowerCase()) &&
      ["from", "date", "subject", "to"].every((name) => signedHeaders.includes(name)),
  );

const isSameOrParent = (domain: string, of: string): boolean =>
  domain !== "" && (of === domain || (domain.includes(".") && of.endsWith(`.${domain}`)));

/** The machine's own resolver, which gives up sooner than we do. */
export function dnsResolver(): TxtResolver {
  const resolver = new dns.Resolver({ timeout: 2_000, tries: 2 });
  return (name) => resolver.resolveTxt(name);
}

interface Field {
  readonly key: string;
  /** With its folds and line end, latin1. */
  readonly text: string;
}

interface Header {
  readonly fields: readonly Field[];
  /** From the empty line on. */
  readonly rest: Buffer;
}

function readHeader(bytes: Buffer): Header | null {
  const start = bytes.subarray(0, LONGEST_HEADER).toString("latin1");
  const end = /\r?\n(?=\r?\n)/.exec(start);
  if (!end && bytes.length > LONGEST_HEADER) return null;
  const length = end ? end.index + end[0].length : start.length;
  const header = start.slice(0, length);
  if (header.split("\n").length > MOST_LINES) return null;
  const fields = header
    .split(/(?<=\n)(?![ \t])/)
    .map((text) => ({ key: (text.split(":", 1)[0] ?? "").trim().toLowerCase(), text }));
  return fields.length > MOST_FIELDS ? null : { fields, rest: bytes.subarray(length) };
}

/** Null when a tag stands twice, which makes the signature void (RFC 6376 3.2). */
function tagsOf(field: string): Map<string, string> | null {
  const tags = new Map<string, string>();
  for (const tag of field.slice(field.indexOf(":") + 1).split(";")) {
    const at = tag.indexOf("=");
    if (at < 0) continue;
    const name = tag.slice(0, at).trim().toLowerCase();
    if (tags.has(name)) return null;
    tags.set(name, tag.slice(at + 1).replace(/\s+/g, ""));
  }
  return tags;
}

/** SHA-1 must not be verified (RFC 8301 3.1), and with `l=` anybody can append what people then read (RFC 6376 8.2). */
function isUsable({ text }: Field): boolean {
  const tags = tagsOf(text);
  if (!tags || tags.has("l")) return false;
  return (
    /^(?:rsa|ed25519)-sha256$/i.test(tags.get("a") ?? "") && ["d", "s", "h", "b", "bh"].every((tag) => tags.get(tag))
  );
}

/** mailauth sees one signature at a time, and no ARC, for which it would ask DNS as well. */
async function verifyOne(
  { fields, rest }: Header,
  signature: Field,
  before: DkimResult,
  resolver: TxtResolver,
): Promise<DkimResult> {
  const shown = fields.filter(
    (field) => field === signature || (field.key !== SIGNATURE && !field.key.startsWith("arc-")),
  );
  const header = Buffer.from(shown.map(({ text }) => text).join(""), "latin1");
  try {
    const { results } = await dkimVerify(Buffer.concat([header, rest]), { resolver });
    const [verified] = results;
    if (!verified || verified.signingDomain.toLowerCase() !== before.domain) return before;

    const result = isFromFuture(signature) ? "none" : resultOf(verified);
    return { ...before, result, signedHeaders: whollySigned(verified.signingHeaders.keys, fields) };
  } catch {
    // Whatever a hostile signature does to the library, it proves nothing.
    return before;
  }
}

/** RFC 6376 3.5 lets us ignore a signature that is not made yet; the library does for a clock that is a second ahead. */
function isFromFuture({ text }: Field): boolean {
  const made = tagsOf(text)?.get("t");
  return made !== undefined && !(Number(made) * 1000 <= Date.now() + SKEW);
}

/** What has expired is `neutral` already. */
function resultOf({ status, canonBodyLengthLimited, rr }: DkimVerification): DkimResult["result"] {
  const { result, comment } = status;
  if (result === "temperror") return "temperror";
  if (result === "fail" || comment === "body hash did not verify") return "fail";
  // A domain that is testing asks not to be believed (RFC 6376 3.6.1, t=y).
  const testing = /(?:^|;)\s*t\s*=[^;]*\by\b/i.test(rr ?? "");
  return result === "pass" && !canonBodyLengthLimited && !testing ? "pass" : "none";
}

/** A field that stands twice and is signed once could be the other one. */
function whollySigned(covered: string, fields: readonly Field[]): string[] {
  const keys = covered.split(":").map((key) => key.trim().toLowerCase());
  const times = (key: string, among: readonly string[]) => among.filter((other) => other === key).length;
  const present = fields.map(({ key }) => key);
  return [...new Set(keys)].filter((key) => key !== "" && times(key, keys) >= times(key, present));
}

function withTimeout(resolver: TxtResolver, timeout: number): { resolve: TxtResolver; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("DNS took too long")), timeout);
  });
  late.catch(() => {});
  return {
    resolve: (name, type) => Promise.race([resolver(name, type), late]),
    end: () => clearTimeout(timer),
  };
}
