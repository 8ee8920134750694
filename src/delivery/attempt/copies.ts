/**
 * Which bytes go to whom, and under which reverse-path: most envelopes share the message as it came; one whose message is
 * put right on the way out gets a copy with its own links (std 56, 70), and where bounces are to be known (VERP) each has its
 * own reverse-path.
 */
import { readFile } from "node:fs/promises";
import { sealToken } from "../../consent/tokens.ts";
import { type Address, isAddressFault, parsePath } from "../../mail/address.ts";
import type { Body } from "../../mail/envelope.ts";
import type { StructureLimits } from "../../parse/structure.ts";
import type { DueEnvelope, DueMessage, TokenKey } from "../../store/port.ts";
import { headerEnd } from "../compose/header-block.ts";
import { type ComposeSettings, compose } from "../compose/index.ts";
import { once } from "../compose/once.ts";
import type { Outgoing } from "../compose/outgoing.ts";
import { type Signers, signed } from "../dkim/index.ts";
import type { UnsubscribeLinks } from "../stamp/fields.ts";
import { type Stamp, StampFault, stampFor } from "../stamp/index.ts";
import type { FooterWordings } from "../stamp/wording.ts";
import { planGroups } from "./plan.ts";

export interface CopySettings extends ComposeSettings {
  /** Shown where the association has no name that can be written. */
  readonly hostname: string;
  readonly association: string;
  /** Of footers, where the message's own is not known. */
  readonly language: string;
  readonly links: UnsubscribeLinks;
  /** Where bounces come back to; null: to the sender. */
  readonly bounceDomain: string | null;
  readonly structure: StructureLimits;
  /** Octets of a message that are read into memory. */
  readonly maxSize: number;
}

export interface CopyParts {
  readonly settings: CopySettings;
  readonly footers: FooterWordings;
  readonly signers: Signers;
  tokenKeys(): Promise<readonly TokenKey[]>;
}

/** What one transaction sends. */
export interface Copy {
  readonly group: readonly DueEnvelope[];
  readonly reversePath: Address | null;
  /** Signed where there is a key. Throws `ComposeFault`, `StampFault`, `SigningFault`, and errors of the file system. */
  compose(): Promise<Outgoing>;
}

const isStamped = ({ fixes }: DueEnvelope): boolean => fixes.includes("unsubscribe");

type AloneSettings = Pick<CopySettings, "bounceDomain">;

const goesAloneIn =
  ({ reversePath }: DueMessage, { bounceDomain }: AloneSettings) =>
  (envelope: DueEnvelope): boolean =>
    (reversePath !== null && bounceDomain !== null) || isStamped(envelope);

/** How many transactions a message takes. */
export const transactionsOf = (message: DueMessage, settings: AloneSettings): number =>
  planGroups(message.envelopes, goesAloneIn(message, settings)).length;

/** Rejects when the keys of links cannot be had. What needs no token asks for none. */
export async function copiesOf(message: DueMessage, parts: CopyParts): Promise<Copy[]> {
  const { settings, signers } = parts;
  const domain = message.reversePath === null ? null : settings.bounceDomain;
  const goesAlone = goesAloneIn(message, settings);
  const keys = message.envelopes.some(goesAlone) ? await parts.tokenKeys() : [];
  // Equal at every attempt, so that a mail that arrives twice is one mail.
  const token = (kind: "footer" | "bounce", { id }: DueEnvelope): string =>
    sealToken(keys, { kind, id, madeAt: message.receivedAt });
  const shared = once(async () => signed(await compose(message, settings), signers));
  const stamps = once(() => stampsOf(message, parts));
  const stamped = async (envelope: DueEnvelope): Promise<Outgoing> => {
    const { body, stamp } = await stamps();
    return signed(await compose({ ...message, body }, settings, stamp(token("footer", envelope))), signers);
  };
  return planGroups(message.envelopes, goesAlone).map((group) => {
    const [first] = group;
    const alone = first !== undefined && goesAlone(first) ? first : null;
    return {
      group,
      reversePath:
        alone && domain !== null ? addressOf(`bounces+${token("bounce", alone)}@${domain}`) : message.reversePath,
      compose: alone && isStamped(alone) ? () => stamped(alone) : shared,
    };
  });
}

function addressOf(text: string): Address {
  const address = parsePath(text);
  if (isAddressFault(address)) throw new Error(`${text} is no reverse-path: ${address.detail}`);
  return address;
}

interface Stamps {
  /** The message in memory. */
  readonly body: Body;
  stamp(token: string): Stamp;
}

async function stampsOf(message: DueMessage, { settings, footers }: CopyParts): Promise<Stamps> {
  const { author, contentLanguage, senderDomain } = message;
  const bytes = await readBody(message.body, settings.maxSize);
  const end = headerEnd(bytes);
  const { size, digest, eightBit } = message.body;
  return {
    body: { kind: "memory", bytes, size, digest, eightBit },
    stamp: stampFor(bytes, end < 0 ? bytes.length : end, settings.structure, {
      wording: footers.choose(contentLanguage, settings.language),
      sender: [author.name, author.address || senderDomain],
      association: [settings.association, settings.hostname],
      links: settings.links,
    }),
  };
}

async function readBody(body: Body, maxSize: number): Promise<Buffer> {
  if (body.kind === "memory") return body.bytes;
  if (body.size > maxSize) throw new StampFault(`the message has ${body.size} octets, more than are read`);
  const bytes = await readFile(body.path);
  if (bytes.length !== body.size) throw new StampFault(`the spool file has ${bytes.length} octets, not ${body.size}`);
  return bytes;
}
