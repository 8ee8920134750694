/** The page that a letter leads to, without login (DESIGN.md 4.9): its sender's, or what the order names. PURE. */
import { sealToken } from "../../consent/tokens.ts";
import type { LinkKind } from "../../mail/words.ts";
import { LETTERS, type NoticeKind } from "../../notices/index.ts";
import type { DueNotice, TokenKey } from "../../store/port.ts";

const PATHS: Readonly<Record<Exclude<LinkKind, "bounce">, string>> = {
  footer: "u",
  own: "me",
  request: "consent",
  sender: "sent",
  complaint: "complaint",
  respondent: "hearing",
};

/** Letters to other people than a message's sender; and a draft has no page. */
const NO_SENDERS: ReadonlySet<NoticeKind> = new Set([...LETTERS, "digest", "decided", "checked", "asked"]);

interface LinkContext {
  /** Where people reach our pages. */
  readonly publicUrl: string;
  /** Newest first. */
  readonly keys: readonly TokenKey[];
}

/** What a link is found by; the parts of a digest have it too. */
type Linked = Pick<DueNotice, "order" | "message" | "createdAt">;

/** Empty where the letter leads nowhere: a bystander must not see the sender's page. The same at every attempt. */
export function pageLink({ order, message, createdAt: madeAt }: Linked, { publicUrl, keys }: LinkContext): string {
  const link = order.link ?? senderPage(order, message);
  if (link === null || link.kind === "bounce") return "";
  return `${pageOf(link.kind, publicUrl)}/${sealToken(keys, { ...link, madeAt })}`;
}

/** Where anybody asks for the link to their own page. */
export const ownPage = (publicUrl: string): string => pageOf("own", publicUrl);

const pageOf = (kind: keyof typeof PATHS, publicUrl: string): string =>
  `${publicUrl.replace(/\/+$/, "")}/${PATHS[kind]}`;

const senderPage = ({ kind, bystander }: Linked["order"], message: number | null) =>
  message === null || bystander || NO_SENDERS.has(kind) ? null : ({ kind: "sender", id: message } as const);
