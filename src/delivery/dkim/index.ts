/**
 * Signs what leaves (RFC 6376, std 49, 55): the last step of composing, once for each copy. What should be signed is
 * signed and verified, or stays here and is tried again; it never leaves unsigned.
 */
import { sign, verify } from "node:crypto";
import { promisify } from "node:util";
import { parseMailboxList } from "../../mail/mailbox-list.ts";
import { fieldText, headerEnd, type RawField, splitFields } from "../compose/header-block.ts";
import { type Outgoing, outgoingBody } from "../compose/outgoing.ts";
import { namesToSign } from "./fields.ts";
import { readSignature, type SignatureTags, signatureField, signedOctets } from "./signature.ts";
import type { Signer, Signers } from "./signers.ts";

export { openSigners, type Signers } from "./signers.ts";

/** The message should be signed and is not; temporary. */
export class SigningFault extends Error {
  override readonly name = "SigningFault";
}

/** In the thread pool: the event loop has other mail to look after. */
const signOctets = promisify(sign);

/**
 * In: a copy ready to be sent. Out: the same with our DKIM-Signature on top, `signed <domain>` among its changes; or as it came
 * when its author's domain has no key. Signatures of others stay: a field on top voids none. Throws `SigningFault`; errors
 * of the file system pass through.
 */
export async function signed(outgoing: Outgoing, signers: Signers): Promise<Outgoing> {
  const fields = splitFields(outgoing.header);
  const domain = authorDomain(fields);
  const signer = domain === null ? null : signers.signerOf(domain);
  if (signer === null) return outgoing;
  const field = await makeSignature(fields, await outgoing.body.digest(), signer);
  return {
    ...outgoing,
    size: outgoing.size + field.length,
    changes: [...outgoing.changes, `signed ${signer.domain}`],
    header: Buffer.concat([field, outgoing.header]),
  };
}

/** The same for a mail of our own in memory: a notice, a report, a letter. */
export async function signedMail(mail: Buffer, signers: Signers): Promise<Buffer> {
  const end = headerEnd(mail);
  const header = end < 0 ? mail : mail.subarray(0, end);
  const rest = mail.subarray(header.length);
  const copy = { size: mail.length, eightBit: false, changes: [], header, body: outgoingBody(() => [rest]) };
  const { header: top } = await signed(copy, signers);
  return top === header ? mail : Buffer.concat([top, rest]);
}

/** The domain in From; null when it names nobody, as two From fields do (std 46). */
function authorDomain(fields: readonly RawField[]): string | null {
  const [from, second] = fields.filter(({ key }) => key === "from");
  if (!from || second) return null;
  // Undeclared UTF-8 passes (decision 14): a domain in it is the same domain.
  const text = Buffer.from(fieldText(from), "latin1").toString("utf8");
  return parseMailboxList(text).mailboxes[0]?.address.domain ?? null;
}

async function makeSignature(fields: readonly RawField[], bodyHash: string, signer: Signer): Promise<Buffer> {
  const { domain, selector, privateKey } = signer;
  const tags = { domain, selector, names: namesToSign(fields), bodyHash };
  const octets = signedOctets(signatureField({ ...tags, signature: "" }), tags.names, fields);
  const signature = (await signOctets("sha256", octets, privateKey)).toString("base64");
  const field = Buffer.from(signatureField({ ...tags, signature }), "latin1");
  checkSignature(Buffer.concat([field, ...fields.map(({ bytes }) => bytes)]), tags, signer);
  return field;
}

/**
 * Reads the header that leaves as a receiver would: a library that signs nothing, a key that went bad or a field that reads
 * otherwise than it was meant must not go unnoticed (std G14).
 */
function checkSignature(header: Buffer, meant: Omit<SignatureTags, "signature">, signer: Signer): void {
  const [top, ...fields] = splitFields(header);
  const read = top ? readSignature(top) : null;
  if (!top || !read) throw new SigningFault("the signature is not there or cannot be read");
  for (const tag of ["domain", "selector", "bodyHash"] as const)
    if (read[tag] !== meant[tag]) throw new SigningFault(`the signature's ${tag} is not what was meant`);
  if (read.names.join(":") !== meant.names.join(":")) throw new SigningFault("the signature covers other fields");
  const unsigned = top.bytes.toString("latin1").replace(/\tb=[^;]*$/, "\tb=");
  const octets = signedOctets(unsigned, read.names, fields);
  if (!verify("sha256", octets, signer.publicKey, Buffer.from(read.signature, "base64")))
    throw new SigningFault("the signature does not verify");
}
