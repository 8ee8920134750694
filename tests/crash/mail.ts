/** The mail of the crash tests: made from a seed, small and large, for one and for several, and what must become of it. */
import { createHash } from "node:crypto";
import type { Chance } from "./random.ts";

/** What the gateway makes of it when it takes it. */
export type Fate = "forward" | "bounce" | "hold" | "reject";

export interface Mail {
  /** Message-ID without brackets. */
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  /** As sent, CRLF line ends, not dot-stuffed. */
  readonly bytes: Buffer;
  readonly digest: string;
  readonly fate: Fate;
}

/** Members in good standing, one whose mail is always held, and a member who may not be solicited. */
export const SENDERS = ["ann@smith.example", "bea@wood.example", "cid@stone.example", "dan@brook.example"] as const;
export const HELD_SENDER = "eve@watched.example";
/** Another whose mail is held: what they write is one campaign. */
export const ALIKE_SENDER = "gus@watched.example";
export const MEMBER_RECIPIENT = "fay@hill.example";
/** The sink refuses it for good. */
export const NOBODY = "nobody@customer.example";
/** The sink takes it at the second try. */
export const LATER = "later@customer.example";
/** More than `store.spool_above` of the tests. */
export const LARGE = 65_536;

/** What people write to each other: mail that the gateway has no reason to hold. */
const LINES = [
  "Thank you for your answer of Tuesday, I gave it to Pat",
  "we will meet in the small room at nine, if that suits you",
  "I am sorry that I missed your call, please try again",
  "the keys are with Anna at the front desk",
  "did you find the minutes that I sent you last week?",
  "my train is late, so please start without me",
  "I asked Tom about the lease, and he will write to you",
  "please tell Ruth that her parcel has come",
] as const;

/** A line of at most 72 octets; one in eight begins with a dot, which is stuffed on the wire. */
function line(random: Chance): string {
  const words = `${random.pick(LINES)} ${random.between(0, 99)}`;
  return random.next() < 0.125 ? `.${words}`.slice(0, 72) : words.slice(0, 72);
}

export function body(random: Chance, octets: number): string {
  const lines: string[] = [];
  for (let size = 0; size < octets; size += lines.at(-1)?.length ?? 1) lines.push(line(random));
  return `${lines.join("\r\n")}\r\n`;
}

export function makeMail(
  random: Chance,
  id: string,
  parts: Partial<Pick<Mail, "from" | "to" | "fate">> & {
    octets: number;
    /** Instead of words; with header fields of its own. */
    text?: { readonly fields: readonly string[]; readonly body: string };
  },
): Mail {
  const { from = random.pick(SENDERS), to = [recipient(random)], fate = "forward", octets } = parts;
  const pitch =
    "Hi Fay,\r\n\r\nour payroll platform helps firms like yours close the month in half the time. Plans start at only $99 per\r\nmonth, and members get 20% off until Friday. Book a demo today: https://smith.example/demo\r\n\r\n";
  const header = [
    `From: <${from}>`,
    `To: ${to.map((one) => `<${one}>`).join(", ")}`,
    `Subject: ${fate === "reject" ? "Payroll in half the time" : `About the ${line(random)}`}`,
    "Date: Tue, 10 Mar 2026 09:00:00 +0000",
    `Message-ID: <${id}>`,
    ...(parts.text?.fields ?? []),
  ];
  const text = fate === "reject" ? pitch : (parts.text?.body ?? body(random, octets));
  const bytes = Buffer.from(`${header.join("\r\n")}\r\n\r\n${text}`, "latin1");
  return { id, from, to, bytes, digest: createHash("sha256").update(bytes).digest("hex"), fate };
}

const recipient = (random: Chance): string => `r${random.between(1, 60)}@customer.example`;

/** One of the mixture that members send. */
export function anyMail(random: Chance, id: string, shareOfLarge = 0.12): Mail {
  const dice = random.next();
  const small = { octets: random.between(500, 6_000) };
  if (dice < 0.03) return makeMail(random, id, { ...small, fate: "hold", from: HELD_SENDER });
  if (dice < 0.06) return makeMail(random, id, { ...small, fate: "reject", to: [MEMBER_RECIPIENT] });
  if (dice < 0.09) return makeMail(random, id, { ...small, fate: "bounce", to: [NOBODY] });
  if (dice < 0.19) return makeMail(random, id, { ...small, to: [...several(random), ...(dice < 0.13 ? [LATER] : [])] });
  if (dice < 0.19 + shareOfLarge) return makeMail(random, id, { octets: random.between(LARGE + 4_000, 200_000) });
  return makeMail(random, id, small);
}

const several = (random: Chance): string[] => [
  ...new Set(Array.from({ length: random.between(2, 4) }, () => recipient(random))),
];

/** As it goes over the wire, end mark included (RFC 5321 4.5.2). */
export function onWire({ bytes }: Pick<Mail, "bytes">): Buffer {
  const text = bytes.toString("latin1").replaceAll("\r\n.", "\r\n..");
  return Buffer.from(`${text.startsWith(".") ? "." : ""}${text}.\r\n`, "latin1");
}
