/** A neutral letter to each person whom a member names; no word of the member's own goes out. */
import type { Address } from "../../mail/address.ts";
import type { Scope } from "../../mail/words.ts";
import type { Parts } from "../parts.ts";
import { forbidden, malformed } from "../refusal.ts";
import { type Asking, type Done, whyNot } from "./asking.ts";
import { scopeAsked } from "./scope.ts";

/** @throws Refusal 554: nobody is named, or several purposes; 550: nobody could be asked, with the first reason */
export async function askEach(asking: Asking, parts: Parts): Promise<Done> {
  const { people, message } = asking;
  if (people.length === 0) {
    const what = "The request names nobody: begin it with a line as `To: name@example.org`";
    throw malformed(`${what}, or attach the message in which they asked you to write`, "consent");
  }
  const scope = scopeAsked(message, message.subject);
  if (scope === null) throw severalScopes();
  const outcomes = await ask(people, scope, asking, parts);
  const notAsked = outcomes.flatMap(({ kind }, index) => {
    return kind === "asked" ? [] : [`${people[index]?.text}: ${whyNot(kind, parts.config)}`];
  });
  const asked = people.length - notAsked.length;
  const why = notAsked.join("; ");
  if (asked === 0) throw forbidden(`Nobody was asked. ${why}`, "consent");
  const rest = notAsked.length === 0 ? "" : `, ${notAsked.length} not asked (${why})`;
  return { text: `${asked} asked for ${scope}${rest}`, asked, notAsked: notAsked.length, recorded: null };
}

function ask(recipients: readonly Address[], scope: Scope, asking: Asking, { store, config }: Parts) {
  const { author, actor, language, at, to, ref, message } = asking;
  const { requests_per_day: perDay, request_pause: pause } = config.consent;
  const about = { ref, subject: message.subject, messageId: message.messageId, receivedAt: at };
  const letter = { to, language, about };
  return store.askConsents({ member: author.memberId, recipients, scope, at, actor, language, perDay, pause, letter });
}

export const severalScopes = () =>
  malformed("Ask for one thing at a time: name newsletter, events or offers, or none of them for letters", "consent");
