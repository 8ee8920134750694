/** One-click unsubscribe in the header (RFC 8058, RFC 2369; std 54, 59). PURE. */
import { fieldText, type RawField } from "../compose/header-block.ts";

export interface UnsubscribeLinks {
  /** Where web serves, without a slash at its end. */
  readonly publicUrl: string;
  /** Where mail to `unsubscribe+token` is taken; null without an inbound door. */
  readonly mailDomain: string | null;
}

export const unsubscribeUrl = ({ publicUrl }: UnsubscribeLinks, token: string): string => `${publicUrl}/u/${token}`;

export interface AddedField {
  /** Lower case. */
  readonly key: string;
  /** With its line end. */
  readonly line: string;
}

const POST = "list-unsubscribe-post";

/**
 * None where the message has a List-Unsubscribe of its own: whether that one is good is a rule's to say. A URI is never
 * broken; each has a line of its own.
 */
export function unsubscribeFields(own: readonly RawField[], links: UnsubscribeLinks, token: string): AddedField[] {
  if (own.some(({ key }) => key === "list-unsubscribe")) return [];
  const uris = [`<${unsubscribeUrl(links, token)}>`];
  if (links.mailDomain !== null) uris.push(`<mailto:unsubscribe+${token}@${links.mailDomain}>`);
  const post = { key: POST, line: "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" };
  return [
    { key: "list-unsubscribe", line: `List-Unsubscribe: ${uris.join(",\r\n ")}\r\n` },
    ...(own.some((field) => field.key === POST && !isStray(field)) ? [] : [post]),
  ];
}

/** A List-Unsubscribe-Post that says something else would stand beside ours: there is to be one (RFC 8058 3.1). */
export const isStrayPost = (field: RawField, own: readonly RawField[]): boolean =>
  field.key === POST && isStray(field) && !own.some(({ key }) => key === "list-unsubscribe");

const isStray = (field: RawField): boolean => fieldText(field) !== "List-Unsubscribe=One-Click";
