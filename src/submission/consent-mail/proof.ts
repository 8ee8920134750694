/** Whether a signature shows that somebody wrote a message as it is handed in (RFC 6376; alignment as in RFC 7489 3.1.1). */
import { type DkimResult, provesAuthor } from "../../parse/verify-dkim.ts";
import type { Parts } from "../parts.ts";

/** Who signed it; or null, and why it is not proven. */
export type Proof =
  | { readonly domain: string; readonly why?: undefined }
  | { readonly domain: null; readonly why: string };

/** Larger ones are not looked at: a request is a letter. */
const MOST_OCTETS = 5_242_880;
/** The member's mail client waits for its reply. */
const DEADLINE = 6000;

export interface Claimed {
  /** Of the author's address. */
  readonly domain: string;
  /** The field that names the member; unsigned it could have been written in later. */
  readonly field: "to" | "cc";
}

const unproven = (why: string): Proof => ({ domain: null, why });

export async function proofOf(bytes: Buffer, claimed: Claimed, { verifyDkim }: Pick<Parts, "verifyDkim">) {
  if (bytes.length > MOST_OCTETS) return unproven("it is too large to verify");
  const results = await inTime(verifyDkim(bytes));
  return results === null ? unproven("its signature could not be verified in time") : judged(results, claimed);
}

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Author, date, subject, addressees and all of the text: what is not signed may be anybody's. */
function judged(results: readonly DkimResult[], { domain, field }: Claimed): Proof {
  if (results.length === 0) return unproven("it bears no DKIM signature");
  const proving = results.find((each) => provesAuthor([each], domain) && each.signedHeaders.includes(field));
  if (proving) return { domain: proving.domain };
  if (results.some(({ result }) => result === "temperror"))
    return unproven("the key of its signature cannot be had now");
  return unproven(`no signature of ${domain} verifies that covers its author, date, addressees and text`);
}
