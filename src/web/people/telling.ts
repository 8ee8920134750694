/** Lines that say what holds, alike on every page. PURE. */

import type { ConsentInForce } from "../../lint/facts.ts";
import { scopeOf } from "../../lint/scope.ts";
import { PURPOSES, type PurposeLabel, SCOPES, type Scope } from "../../mail/words.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import type { SenderRecord } from "../../store/port.ts";
import type { Form } from "./form.ts";
import { line } from "./frame.ts";
import type { Speaker } from "./speaker.ts";
import type { By, Topic } from "./standing.ts";

/** The name that a sender is known by, else the address. */
export const nameOf = ({ name, address }: Pick<SenderRecord, "name" | "address">): Content => line(name, line(address));

/** An address, and the organisation where it says more than the address does. */
export const sourceOf = ({ address, organisation }: Pick<SenderRecord, "address" | "organisation">): Content =>
  organisation === "" || address.endsWith(`@${organisation}`)
    ? line(address)
    : `${line(address)}, ${line(organisation)}`;

/** What is no longer allowed, in a sentence's stead: `May not send you newsletters`. */
export const refusalLine = (speaker: Speaker, { scope, purpose }: Topic): Html =>
  purpose === null
    ? speaker.say(`not.${scope}`)
    : speaker.say("not.purpose", { purpose: speaker.say(`purpose.${purpose}`) });

export const grantLine = (speaker: Speaker, { scope, at, until }: ConsentInForce): Html =>
  html`<b>${speaker.say(`may.${scope}`)}</b>, ${
    until === null
      ? speaker.say("since", { day: speaker.day(at) })
      : speaker.say("since_until", { day: speaker.day(at), end: speaker.day(until) })
  }`;

/** Whose doing a refusal is, where it is not about this sender alone; empty otherwise. */
export function widerThan(speaker: Speaker, by: By, organisation: string): Content {
  if (by === "everybody") return html` ${speaker.say("everyone")}`;
  return by === "organisation" && html` ${speaker.say("organisation", { organisation: line(organisation) })}`;
}

/** The fields that name a topic in a form, and back. */
export const topicFields = ({ scope, purpose }: Topic): Record<string, string> => ({ scope, purpose: purpose ?? "" });

export function topicOf(form: Form): Topic | null {
  const purpose = PURPOSES.find((each) => each === form.get("purpose")) ?? null;
  const scope = scopeIn(form) ?? (purpose && scopeOf(purpose));
  return scope === null ? null : { scope, purpose };
}

export const scopeIn = (form: Form): Scope | null => SCOPES.find((each) => each === form.get("scope")) ?? null;

/** Kinds of mail that one can be spared without giving up the rest. */
export const isDeclinable = (purpose: PurposeLabel): boolean =>
  purpose !== "correspondence" && purpose !== "transactional";
