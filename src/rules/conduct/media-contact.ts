import { Type } from "typebox";
import { areColleagues } from "../../lint/audience.ts";
import { defineRule } from "../../lint/rule.ts";
import { domainKey } from "../../mail/address.ts";
import type { Evidence, Message } from "../../mail/message.ts";
import { evidenceAt, plainForm } from "../plain.ts";

/**
 * Questions of the media are answered by headquarters or the chapter's leaders (ala.sm.8). Journalists are no members, and
 * what matters most is an answer to them: so it concerns everybody, replies too. Mail to a newspaper that has to do with neither
 * the association nor the press, such as an advertisement or a subscription, is a doubt.
 */
export default defineRule({
  id: "conduct/media-contact",
  scope: "recipient",
  clauses: ["ala.sm.8"],
  summary: "The media hear of the association from headquarters and the chapters' leaders",
  options: Type.Object(
    {
      domains: Type.Array(Type.String({ minLength: 3 }), {
        description:
          "Domains of newspapers, agencies and stations, besides those of the configuration; subdomains count",
        default: [],
      }),
      names: Type.Array(Type.String({ minLength: 2 }), {
        description: "What the association is called; words like `the association` and `the chapter` count always",
        default: [],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    press: "{recipient} belongs to the media, and this speaks of the association or to the press",
    media: "{recipient} belongs to the media",
  },
  remedy: "Pass the inquiry on to headquarters or to your chapter's leaders, who answer the media",
  concerns: "everybody",
  since: "0.1.0",
  check({ message, sender, recipient, facts, options }, report) {
    if (sender.roles.includes("officer") || sender.roles.includes("staff")) return;
    if (areColleagues(sender, recipient)) return;
    const { domain } = recipient.address;
    if (![...facts.mediaDomains, ...options.domains].some((media) => isUnder(domain, media))) return;
    const evidence = pressWords(message, options.names);
    report({
      messageId: evidence ? "press" : "media",
      ...(evidence && { evidence: [evidence] }),
      doubtful: evidence === null,
    });
  },
});

function isUnder(domain: string, media: string): boolean {
  const key = domainKey(media) ?? media.toLowerCase();
  return domain === key || domain.endsWith(`.${key}`);
}

const PRESS =
  "association|chapter|members?|membership|headquarters|interview\\w{0,3}|journalist\\w{0,2}|reporters?|on the record|off the record|on background|comment|comments|quot(?:e|es|ed|ing)|statement|inquiry|press|article|story|asociacion|entrevista|verband|presse|entretien|associacao";

/** The whole text counts: an inquiry is often quoted below its answer. */
function pressWords(message: Message, names: readonly string[]): Evidence | null {
  const words = names.map((name) => plainForm(name).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  const pattern = new RegExp(`\\b(?:${[...words, PRESS].join("|")})\\b`);
  for (const [part, written] of [["subject", message.subject] as const, ["text", message.text] as const]) {
    const plain = plainForm(written);
    const found = pattern.exec(plain);
    if (found) return evidenceAt({ part, written, plain }, found.index, found[0].length);
  }
  return null;
}
