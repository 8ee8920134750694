/**
 * A message in which somebody asked a member to write, handed in as an attachment: evidence for the ledger (DESIGN.md 6). Its
 * signature decides whose word it is (docs/decisions/0028).
 */
import { createHash } from "node:crypto";
import { addMonths } from "../../consent/months.ts";
import { type OwnWords, readOwnWords } from "../../consent/own-words.ts";
import type { Address } from "../../mail/address.ts";
import type { Body } from "../../mail/envelope.ts";
import type { Message } from "../../mail/message.ts";
import type { Scope } from "../../mail/words.ts";
import type { Parts } from "../parts.ts";
import { forbidden, malformed, type Refusal } from "../refusal.ts";
import { isByHand, ownTextOf } from "../teaching.ts";
import { severalScopes } from "./ask.ts";
import { type Asking, type Done, whyNot } from "./asking.ts";
import { type Proof, proofOf } from "./proof.ts";
import { scopeAsked, scopesIn } from "./scope.ts";

/** Whether a whole message is attached; one that is quoted in the text proves nothing. */
export const bringsMessage = ({ attachments }: Message): boolean =>
  attachments.some(
    ({ contentType, filename }) => /^message\/(?:rfc822|global)$/.test(contentType) || /\.eml$/i.test(filename),
  );

/** @throws Refusal 550 or 554: it does not show that they asked, or may not be recorded */
export async function handIn(body: Body, asking: Asking, parts: Parts): Promise<Done> {
  const { original } = await parts.parser.readInbound(body);
  if (original === null) throw malformed("The attached message cannot be read", "consent");
  const bytes = Buffer.from(original.bytes);
  const attached = await parts.parser.parse(bodyOf(bytes));
  const scope = scopeAsked(asking.message, ownSubject(asking.message, attached));
  if (scope === null) throw severalScopes();
  const request = await readRequest(attached, asking, parts);
  const proof = await provenFor(scope, request, bytes, attached, parts);
  return record(request, scope, proof, asking, parts);
}

interface Request {
  readonly from: Address;
  readonly askedAt: number;
  readonly until: number;
  readonly words: OwnWords;
  readonly text: string;
  /** The field that names the member. */
  readonly field: "to" | "cc";
  readonly messageId: string;
}

async function readRequest(attached: Message, asking: Asking, parts: Parts): Promise<Request> {
  const from = authorOf(attached, asking);
  const { own } = await parts.store.sendableAddresses(asking.author.memberId, asking.at);
  const names = (field: "to" | "cc") => attached[field].some(({ address }) => own.includes(address.key));
  if (!names("to") && !names("cc")) throw no("is not addressed to you in To or Cc");
  if (!isByHand(attached)) throw no("is automatic: nobody wrote it");
  const text = ownTextOf(attached);
  const words = readOwnWords(text, attached.subject);
  if (words.refuses.length > 0) throw no(`says no: "${words.refuses[0]?.words ?? ""}"`);
  const months = parts.config.consent.implied_months;
  const { date } = attached;
  if (date === null || date > asking.at) throw no("bears no date, or one that is still to come");
  const until = addMonths(date, months);
  if (until <= asking.at) throw no(`is older than ${months} months`);
  const field = names("to") ? "to" : "cc";
  return { from, askedAt: date, until, words, text, field, messageId: attached.messageId ?? "" };
}

const no = (what: string): Refusal => forbidden(`The attached message ${what}; nothing was recorded`, "consent");

/** One mailbox in one From field, read beyond doubt; who else is named shows that something else is meant. */
function authorOf({ headers, from, faults }: Message, { people }: Asking): Address {
  const fields = headers.filter(({ key }) => key === "from");
  const [author, ...others] = from;
  if (author === undefined || others.length > 0 || fields.length !== 1) throw no("does not say plainly who wrote it");
  if (faults.some(({ kind }) => kind === "hostile" || kind === "parser")) throw no("cannot be read beyond doubt");
  const other = people.find(({ key }) => key !== author.address.key);
  if (other) throw no(`is from <${author.address.text}>, not from <${other.text}>`);
  return author.address;
}

/** What a mail program writes above a message that is passed on: its own prefix and that message's subject. */
const PASSED_ON = /^\s*(?:fwd?|wg|tr|rv|enc|weitergeleitet|transf)\s?:/i;

const ownSubject = ({ subject }: Message, attached: Message): string =>
  PASSED_ON.test(subject) || (attached.subject !== "" && subject.includes(attached.subject)) ? "" : subject;

/** The signature proves what they wrote, not what the member makes of it. */
async function provenFor(
  scope: Scope,
  { from, words, text, field }: Request,
  bytes: Buffer,
  attached: Message,
  parts: Parts,
): Promise<Proof> {
  if (!words.answers) return { domain: null, why: "their words leave a doubt" };
  if (scope !== "contact" && !scopesIn(attached.subject).includes(scope) && !scopesIn(text).includes(scope)) {
    return { domain: null, why: `their words do not name ${scope}` };
  }
  return await proofOf(bytes, { domain: from.domain, field }, parts);
}

const LONGEST_EXCERPT = 200;

async function record(
  request: Request,
  scope: Scope,
  { domain, why }: Proof,
  asking: Asking,
  { store, config }: Parts,
): Promise<Done> {
  const { from, askedAt, until, text, messageId } = request;
  const excerpt = text.replace(/\s+/g, " ").trim().slice(0, LONGEST_EXCERPT);
  const grounds = domain === null ? `handed in, ${why}` : `handed in, signed by ${domain}`;
  const outcome = await store.recordRequest({
    ...{ member: asking.author.memberId, recipient: from, scope, askedAt, until },
    basis: domain === null ? "attested" : "confirmed-by-recipient",
    ...{ text: `${grounds}: "${excerpt}"`, message: messageId, source: domain === null ? "" : `dkim ${domain}` },
    ...{ at: asking.at, actor: asking.actor, language: asking.language, perDay: config.consent.requests_per_day },
  });
  // The same message again, as after a lost reply, is no fault of the member's.
  if (outcome !== "recorded" && outcome !== "granted") {
    throw forbidden(`Nothing was recorded. ${from.text}: ${whyNot(outcome, config)}`, "consent");
  }
  const day = new Date(until).toISOString().slice(0, 10);
  const how = domain === null ? `on your word alone, because ${why}` : `confirmed by the signature of ${domain}`;
  const told = outcome === "recorded" ? "; they are told" : ", on record already";
  const done = `${from.text} may get ${scope === "contact" ? "letters" : scope} of yours until ${day}, ${how}${told}`;
  return { text: done, asked: 0, notAsked: 0, recorded: domain === null ? "attested" : "confirmed" };
}

function bodyOf(bytes: Buffer): Body {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: bytes.some((octet) => octet > 127) };
}
