import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { readAs } from "../../mail/purpose.ts";
import { Purposes } from "../options.ts";
import { fixOf } from "./fix.ts";

/**
 * Gmail, Yahoo and Outlook want bulk mail to be left with one click (law.bulk): RFC 8058 3.1 asks for one List-Unsubscribe field
 * with one https address, and one List-Unsubscribe-Post field (std 54). They ask it of senders of thousands a day. Few
 * mail clients can write these fields, so below that number it is a doubt, which packs note: a clear way out in words is
 * what the law asks, and that is `unsubscribe/missing`'s.
 */
export default defineRule({
  id: "unsubscribe/one-click",
  scope: "message",
  clauses: ["law.bulk", "std 54"],
  summary: "Promotional mail to many can be left with one click (RFC 8058)",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "From so many recipients on, look-alikes of the window included, mail should offer it",
        default: 25,
        minimum: 1,
      }),
      provider: Type.Integer({
        description: "From so many recipients on mailbox providers insist on it, and the finding is certain",
        default: 5000,
        minimum: 1,
      }),
      purposes: Purposes("Kinds of mail that providers mean", ["newsletter", "solicitation"]),
    },
    { additionalProperties: false },
  ),
  messages: {
    absent:
      "Mail to {bulk} or more recipients should be left with one click, and no List-Unsubscribe field allows that",
    address: "For one-click unsubscribe, List-Unsubscribe must stand once and hold exactly one https address",
    post: "For one-click unsubscribe, the field List-Unsubscribe-Post: List-Unsubscribe=One-Click must stand once",
  },
  remedy:
    "Send it by a newsletter service that adds both fields, or ask your administrator to have the gateway add them",
  concerns: "pack",
  fixes: ["unsubscribe"],
  since: "0.1.0",
  check({ message, purpose, options, reaches }, report) {
    const reading = readAs(purpose, ...options.purposes);
    if (reading === null) return;
    const lack = lackOf(message);
    if (lack === null || !reaches("lookAlikes", options.bulk)) return;
    const { messageId, part } = lack;
    const evidence = part === null ? [] : [{ part, offset: 0, text: part.slice("header:".length) }];
    const doubtful = reading.doubtful || !reaches("lookAlikes", options.provider);
    report({ messageId, data: { bulk: options.bulk }, evidence, doubtful, ...fixOf(message) });
  },
});

const FIELD = "list-unsubscribe";

/** What RFC 8058 3.1 misses, the first thing first; other addresses (mailto) may stand beside the one. */
function lackOf(
  message: Message,
): { readonly messageId: "absent" | "address" | "post"; readonly part: string | null } | null {
  const valuesOf = (key: string) => message.headers.filter((field) => field.key === key).map(({ value }) => value);
  const fields = valuesOf(FIELD);
  if (fields.length === 0) return { messageId: "absent", part: null };
  const addresses = [...(fields[0] ?? "").matchAll(/<\s*([^<>\s]{1,2000})\s*>/g)].map(([, url = ""]) => url);
  const web = addresses.filter((url) => /^https?:/i.test(url));
  const one = web[0] !== undefined && web.length === 1 && isHttps(web[0]);
  if (fields.length > 1 || !one) return { messageId: "address", part: `header:${FIELD}` };
  const posts = valuesOf(`${FIELD}-post`);
  if (posts.length === 1 && /^list-unsubscribe=one-click$/i.test(posts[0]?.trim() ?? "")) return null;
  return { messageId: "post", part: `header:${posts.length > 0 ? `${FIELD}-post` : FIELD}` };
}

function isHttps(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === "https:" && url.hostname.includes(".");
}
