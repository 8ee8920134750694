/** Which envelopes of a message share a transaction, and how each goes to a given host. PURE. */
import type { Address } from "../../mail/address.ts";
import type { DueEnvelope, DueMessage } from "../../store/port.ts";
import { type Outgoing, octetsOf } from "../compose/outgoing.ts";
import type { Features, Transaction } from "../smart-host/connection.ts";
import { type HostReply, permanent } from "../smart-host/reply.ts";

/** RFC 5321 4.5.3.1.8: a host must take at least as many. */
export const MOST_RECIPIENTS = 100;

/**
 * Groups of at most 100 whose NOTIFY is the same, so that each may need its own reverse-path (std 69). ORCPT is each
 * recipient's own and stands on its RCPT line. Two envelopes for the same recipient text never share a group, nor does
 * one that goes alone, because its bytes or its reverse-path are its own (std 70).
 */
export function planGroups(
  envelopes: readonly DueEnvelope[],
  goesAlone: (envelope: DueEnvelope) => boolean,
): DueEnvelope[][] {
  const groups: { notify: string; texts: Set<string>; envelopes: DueEnvelope[] }[] = [];
  const alone = envelopes.filter(goesAlone);
  for (const envelope of envelopes) {
    if (goesAlone(envelope)) continue;
    const notify = notifyKey(envelope);
    const { text } = envelope.recipient;
    let group = groups.find((one) => one.notify === notify && one.texts.size < MOST_RECIPIENTS && !one.texts.has(text));
    if (!group) {
      group = { notify, texts: new Set(), envelopes: [] };
      groups.push(group);
    }
    group.texts.add(text);
    group.envelopes.push(envelope);
  }
  return [...alone.map((envelope) => [envelope]), ...groups.map((group) => group.envelopes)];
}

const notifyKey = ({ dsn }: DueEnvelope): string => (dsn.notify ? [...dsn.notify].sort().join(",") : "");

/**
 * One group's transaction with a host of these features, or why it can never be sent there: too large for it (RFC 1870
 * 6.1), or 8-bit to a host that takes 7 bits only, which we neither send nor convert (RFC 6152 3, std 32).
 */
export function planTransaction(
  message: Pick<DueMessage, "ret" | "envid">,
  { group, reversePath }: { readonly group: readonly DueEnvelope[]; readonly reversePath: Address | null },
  outgoing: Outgoing,
  features: Features,
): Transaction | HostReply {
  if (features.maxSize > 0 && outgoing.size > features.maxSize) {
    return permanent(
      `the message has ${outgoing.size} octets, the smart host takes at most ${features.maxSize}`,
      "5.3.4",
    );
  }
  if (outgoing.eightBit && !features.eightBit) {
    return permanent("the message has 8-bit text and the smart host takes 7-bit text only (no 8BITMIME)", "5.6.3");
  }
  // To a host that cannot be told NEVER, the null reverse-path says it (RFC 3461 5.2.2).
  const never = !features.dsn && group.some(({ dsn }) => dsn.notify?.includes("NEVER"));
  return {
    from: never ? null : reversePath,
    recipients: group.map(({ recipient, dsn }) => ({ address: recipient, dsn })),
    ret: message.ret,
    envid: message.envid,
    size: outgoing.size,
    eightBit: outgoing.eightBit,
    chunks: () => octetsOf(outgoing),
  };
}
